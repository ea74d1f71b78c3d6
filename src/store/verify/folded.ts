/** Authority, configuration and policies, folded anew and compared with their rows. */
import { isDeepStrictEqual } from 'node:util';
import type { PoolClient } from 'pg';
import type { AuthorityEvent } from '../../domain/authority/authority.ts';
import type { ConfigurationEvent } from '../../domain/configuration.ts';
import type { PolicyEvent } from '../../domain/policy/policy.ts';
import type { Instant } from '../../domain/time.ts';
import { eventOf, readEnvelope } from '../events/envelope.ts';
import { instantOf } from '../instants.ts';
import { foldAuthority, foldConfiguration, foldPolicy } from '../units/folds.ts';
import { type EventRecord, eventColumns, type Finding } from './expected.ts';

export type FoldedStreamRow = {
  readonly stream_type: string;
  readonly stream_id: string;
  readonly version: number;
  readonly state: unknown;
};

/** The rows of `folded_streams` as the events make them. */
export async function foldedAnew(
  client: PoolClient,
): Promise<readonly (FoldedStreamRow & { readonly recorded_at: Instant })[]> {
  const { rows } = await client.query<EventRecord>(
    `select ${eventColumns} from events e left join texts t using (stream_type, stream_id, version)
      where e.stream_type in ('authority', 'configuration', 'policy') order by e.stream_type, e.stream_id, e.version`,
  );
  return [...Map.groupBy(rows, (r) => `${r.stream_type}/${r.stream_id}`).values()].flatMap((stream) => {
    const last = stream.at(-1);
    if (last === undefined) return [];
    const state = stream.reduce<unknown>(step, null);
    const { stream_type, stream_id } = last;
    return [
      { stream_type, stream_id, version: stream.length, state, recorded_at: instantOf(last.recorded_at) },
    ];
  });
}

function step(state: unknown, record: EventRecord): unknown {
  const at = instantOf(record.recorded_at);
  const envelope = readEnvelope(record.body);
  const texts = record.contents ?? {};
  // Each state is this function's own earlier answer for the same stream.
  switch (record.stream_type) {
    case 'authority':
      return foldAuthority(
        state as Parameters<typeof foldAuthority>[0],
        [eventOf<AuthorityEvent>(envelope, texts)],
        at,
      );
    case 'configuration':
      return foldConfiguration(
        state as Parameters<typeof foldConfiguration>[0],
        [eventOf<ConfigurationEvent>(envelope, texts)],
        at,
      );
    default:
      return foldPolicy(
        record.stream_id,
        state as Parameters<typeof foldPolicy>[1],
        [eventOf<PolicyEvent>(envelope, texts)],
        at,
      );
  }
}

export async function foldedFindings(client: PoolClient): Promise<readonly Finding[]> {
  const expected = await foldedAnew(client);
  const { rows } = await client.query<FoldedStreamRow>(
    'select stream_type, stream_id, version, state from folded_streams',
  );
  const left = new Map(rows.map((r) => [`${r.stream_type} ${r.stream_id}`, r]));
  const findings = expected.flatMap((row): Finding[] => {
    const record = `${row.stream_type} ${row.stream_id}`;
    const found = left.get(record);
    left.delete(record);
    const of = { table: 'folded_streams', record };
    if (found === undefined) return [{ ...of, column: '*', expected: 'a row', found: 'no row' }];
    const state: unknown = JSON.parse(JSON.stringify(row.state));
    return [
      ...(found.version === row.version
        ? []
        : [{ ...of, column: 'version', expected: String(row.version), found: String(found.version) }]),
      ...(isDeepStrictEqual(found.state, state)
        ? []
        : [{ ...of, column: 'state', expected: JSON.stringify(state), found: JSON.stringify(found.state) }]),
    ];
  });
  const extra = [...left.keys()].map((record) => ({
    table: 'folded_streams',
    record,
    column: '*',
    expected: 'no row: there are no events',
    found: 'a row',
  }));
  return [...findings, ...extra];
}
