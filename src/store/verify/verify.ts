/**
 * Checks the register against its record, and makes it anew from the record.
 *
 * Reads in one snapshot, in chunks of exceptions, so that it runs beside a working register and in little memory.
 */
import type { Pool, PoolClient } from 'pg';
import { storeFault } from '../fault.ts';
import { type RollupDifference, verifyMetrics } from '../metrics/verify.ts';
import { attachmentFindings, GivenNumbers } from './beside.ts';
import { compareRows } from './compare.ts';
import { type EventRecord, eventColumns, expectedRows, type Finding, findingsIn } from './expected.ts';
import { foldedFindings } from './folded.ts';
import { reviewFindings } from './reviews.ts';

export type Progress = { readonly exceptions: number };
export type Verified = {
  readonly exceptions: number;
  readonly events: number;
  readonly findings: readonly Finding[];
};

const CHUNK = 500;
// A register edited wholesale is named by its first differences; the rest would say the same.
const FINDINGS = 1000;

/** Folds every stream anew and compares: names each record and column that differs. Changes nothing. */
export async function verifyProjections(
  pool: Pool,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<Verified> {
  const findings: Finding[] = [];
  const counted = await inSnapshot(pool, async (client) => {
    let exceptions = 0;
    const numbers = new GivenNumbers();
    for await (const ids of chunks(client)) {
      const expected = await expectedRows(client, ids);
      for (const { exception } of expected.rows.values()) numbers.see(exception);
      findings.push(...expected.findings, ...(await compareRows(client, ids, expected.rows)));
      exceptions += ids.length;
      onProgress({ exceptions });
      if (findings.length >= FINDINGS) break;
    }
    findings.push(...(await otherStreams(client)), ...(await foldedFindings(client)));
    findings.push(...(await reviewFindings(client)));
    findings.push(...(await numbers.findings(client)), ...(await attachmentFindings(client)));
    findings.push(...(await verifyMetrics(client)).map(rollupFinding));
    return { exceptions, events: await countEvents(client) };
  });
  return { ...counted, findings: findings.slice(0, FINDINGS) };
}

const rollupFinding = ({ table, at, of, stands, should }: RollupDifference): Finding => ({
  table,
  record: of === null ? at : `${at} ${of}`,
  column: '*',
  expected: should ?? 'no row',
  found: stands ?? 'no row',
});

async function inSnapshot<T>(pool: Pool, read: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    return await read(client);
  } catch (error) {
    throw storeFault(error);
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
}

/** Ids of every exception that has events or a row, in order. */
export async function* chunks(client: PoolClient, size = CHUNK): AsyncGenerator<readonly string[]> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await client.query<{ readonly id: string }>({
      name: 'verify-chunk',
      text: `(select stream_id::uuid as id from events where stream_type = 'exception' and version = 1
               and stream_id > $1::text order by stream_id limit $2)
             union
             (select id from exceptions where id > $1::uuid order by id limit $2)
             order by id limit $2`,
      values: [after, size],
    });
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map((r) => r.id);
    after = last.id;
  }
}

/** Events of the streams that aren't exceptions, each by itself. */
async function otherStreams(client: PoolClient): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (let after = 0; ; ) {
    const { rows } = await client.query<EventRecord & { readonly position: string }>({
      name: 'verify-others',
      text: `select e.position, ${eventColumns} from events e left join texts t using (stream_type, stream_id, version)
              where e.position > $1 and e.stream_type <> 'exception' order by e.position limit 2000`,
      values: [after],
    });
    const last = rows.at(-1);
    if (last === undefined || findings.length >= FINDINGS) return findings;
    findings.push(...rows.flatMap(findingsIn));
    after = Number(last.position);
  }
}

async function countEvents(client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ readonly n: string }>('select count(*) as n from events');
  return Number(rows[0]?.n ?? 0);
}
