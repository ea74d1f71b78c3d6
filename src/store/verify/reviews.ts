/** Review sessions, folded anew and compared with their rows; snapshots and minutes, held to what the events commit to. */
import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { PoolClient } from 'pg';
import type { ReviewEvent } from '../../domain/review/events.ts';
import { evolveReview } from '../../domain/review/evolve.ts';
import type { Session } from '../../domain/review/state.ts';
import { eventOf, readEnvelope } from '../events/envelope.ts';
import { instantOf } from '../instants.ts';
import { itemRow, reviewRow } from '../review/rows.ts';
import { putReview } from '../review/sessions.ts';
import { itemFrom } from '../review/snapshot.ts';
import { type EventRecord, eventColumns, type Finding } from './expected.ts';

type Folded = { readonly session: Session; readonly version: number };

/** Sessions as their events make them, one at a time: a stream can be long, and sessions are few. */
async function* sessionsAnew(client: PoolClient): AsyncGenerator<Folded> {
  const { rows: ids } = await client.query<{ readonly id: string }>(
    `select stream_id as id from events where stream_type = 'review' and version = 1 order by position`,
  );
  for (const { id } of ids) {
    const { rows } = await client.query<EventRecord>(
      `select ${eventColumns} from events e left join texts t using (stream_type, stream_id, version)
        where e.stream_type = 'review' and e.stream_id = $1 order by e.version`,
      [id],
    );
    const session = rows.reduce<Session | null>(
      (state, r) =>
        evolveReview(
          state,
          eventOf<ReviewEvent>(readEnvelope(r.body), r.contents ?? {}),
          instantOf(r.recorded_at),
          id,
        ),
      null,
    );
    if (session !== null) yield { session, version: rows.length };
  }
}

/** Makes the sessions' rows anew; snapshots and minutes are no projections, and stay. */
export async function rebuildReviews(client: PoolClient): Promise<void> {
  await client.query('delete from review_items');
  await client.query('delete from reviews');
  for await (const { session, version } of sessionsAnew(client))
    await putReview(client, session, version, Object.values(session.items));
}

export async function reviewFindings(client: PoolClient): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const known = new Set<string>();
  for await (const { session, version } of sessionsAnew(client)) {
    known.add(session.id);
    findings.push(
      ...(await rowFindings(client, session, version)),
      ...(await snapshotFindings(client, session)),
      ...(await minutesFindings(client, session)),
    );
  }
  const { rows } = await client.query<{ readonly id: string }>('select id from reviews');
  return [
    ...findings,
    ...rows
      .filter((r) => !known.has(r.id))
      .map((r) => finding('reviews', r.id, '*', 'no row: there are no events', 'a row')),
  ];
}

type Row = Readonly<Record<string, unknown>>;

async function rowFindings(
  client: PoolClient,
  session: Session,
  version: number,
): Promise<readonly Finding[]> {
  const { id, quarter } = session;
  const stands = await client.query<{ readonly row: Row }>(
    'select to_jsonb(r) as row from reviews r where id = $1',
    [id],
  );
  const items = await client.query<{ readonly row: Row }>(
    'select to_jsonb(i) as row from review_items i where review_id = $1',
    [id],
  );
  const left = new Map(items.rows.map(({ row }) => [String(row['exception_id']), row]));
  const findings = differences('reviews', quarter, { ...reviewRow(session, version) }, stands.rows[0]?.row);
  for (const item of Object.values(session.items)) {
    findings.push(
      ...differences(
        'review_items',
        `${quarter} ${item.exception}`,
        { ...itemRow(id, item) },
        left.get(item.exception),
      ),
    );
    left.delete(item.exception);
  }
  return [
    ...findings,
    ...[...left.keys()].map((extra) =>
      finding('review_items', `${quarter} ${extra}`, '*', 'no row', 'a row'),
    ),
  ];
}

function differences(table: string, record: string, expected: Row, found: Row | undefined): Finding[] {
  if (found === undefined) return [finding(table, record, '*', 'a row', 'no row')];
  return Object.entries(expected).flatMap(([column, value]) => {
    const wanted: unknown = JSON.parse(JSON.stringify(value));
    const stands = found[column];
    const same =
      column.endsWith('_at') || column.endsWith('_until')
        ? Date.parse(String(wanted)) === Date.parse(String(stands)) || wanted === stands
        : isDeepStrictEqual(wanted, stands);
    return same ? [] : [finding(table, record, column, JSON.stringify(wanted), JSON.stringify(stands))];
  });
}

const CHUNK = 5_000;
type SnapshotRow = {
  readonly ordinal: number;
  readonly exception_id: string;
  readonly agenda_group: string;
  readonly over_age: boolean;
  readonly item: string;
};

async function snapshotFindings(
  client: PoolClient,
  { id, quarter, snapshot }: Session,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const hash = createHash('sha256').update('[');
  let last = 0;
  let count = 0;
  for (;;) {
    const { rows } = await client.query<SnapshotRow>(
      `select ordinal, exception_id, agenda_group, over_age, item from review_snapshots
        where review_id = $1 and ordinal > $2 order by ordinal limit ${CHUNK}`,
      [id, last],
    );
    for (const row of rows) {
      hash.update(count === 0 ? row.item : `,${row.item}`);
      count += 1;
      const { exception, group, overAge } = itemFrom(row.item);
      if (exception !== row.exception_id || group !== row.agenda_group || overAge !== row.over_age)
        findings.push(
          finding(
            'review_snapshots',
            `${quarter} ${row.ordinal}`,
            '*',
            'what its item says',
            'other columns',
          ),
        );
    }
    const end = rows.at(-1);
    if (end === undefined) break;
    last = end.ordinal;
  }
  const found = hash.update(']').digest('hex');
  if (found !== snapshot.hash)
    findings.push(
      finding(
        'review_snapshots',
        quarter,
        'item',
        `${snapshot.items} items, ${snapshot.hash}`,
        `${count} items, ${found}`,
      ),
    );
  return findings;
}

async function minutesFindings(client: PoolClient, session: Session): Promise<readonly Finding[]> {
  const { rows } = await client.query<{ readonly number: number; readonly document: string }>(
    'select number, document from review_minutes where review_id = $1',
    [session.id],
  );
  const left = new Map(rows.map((r) => [r.number, r.document]));
  const keys = await publicKeys(client);
  const findings = session.minutes.flatMap(({ number, hash, signature }): Finding[] => {
    const document = left.get(number);
    left.delete(number);
    const record = `${session.quarter} ${number}`;
    if (document === undefined) return [finding('review_minutes', record, '*', 'a document', 'none')];
    const found = createHash('sha256').update(document, 'utf8').digest('hex');
    if (found !== hash) return [finding('review_minutes', record, 'document', hash, found)];
    const key = keys.get(signature.keyId);
    if (key === undefined)
      return [finding('signing_keys', record, 'public_key', `the key ${signature.keyId}`, 'no such key')];
    const signed = Buffer.from(signature.value, 'base64');
    return verify(null, Buffer.from(document, 'utf8'), key, signed)
      ? []
      : [finding('review_minutes', record, 'signature', `one by the key ${signature.keyId}`, 'another')];
  });
  return [
    ...findings,
    ...[...left.keys()].map((n) =>
      finding('review_minutes', `${session.quarter} ${n}`, '*', 'no document', 'a document'),
    ),
  ];
}

/** By their own hash, whatever name their row has: a key that was exchanged is no longer the one that signed. */
async function publicKeys(client: PoolClient): Promise<ReadonlyMap<string, KeyObject>> {
  const { rows } = await client.query<{ readonly public_key: string }>('select public_key from signing_keys');
  return new Map(
    rows.map((row) => {
      const key = createPublicKey(row.public_key);
      const spki = key.export({ type: 'spki', format: 'der' });
      return [createHash('sha256').update(spki).digest('hex'), key];
    }),
  );
}

const finding = (
  table: string,
  record: string,
  column: string,
  expected: string,
  found: string,
): Finding => ({ table, record, column, expected, found });
