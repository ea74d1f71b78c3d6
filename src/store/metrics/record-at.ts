/** How much was on record at an instant, and its last event: what a report names so that it can be held to the record. */
import type { Pool } from 'pg';
import type { RecordAt } from '../../domain/metrics/board.ts';
import type { Instant } from '../../domain/time.ts';
import { storeFault } from '../fault.ts';
import { instantOf } from '../instants.ts';

type Row = {
  readonly exceptions: number;
  readonly events: number;
  readonly id: string | null;
  readonly at: Date | null;
  readonly sha256: string | null;
};

// Up to the last hour that is rolled up by then, and what came after it. Of events in one unit of work, which share their
// instant, the last position is the last.
const statement = {
  name: 'metrics-record-at',
  text: `
select (coalesce(k.exceptions, 0) + r.exceptions)::integer as exceptions, (coalesce(k.events, 0) + r.events)::integer as events,
       l.event_id as id, l.recorded_at as at, encode(l.body_hash, 'hex') as sha256
  from (select 1) one
  left join lateral (
    select at, exceptions, events from metric_record where at <= $1 order by at desc limit 1) k on true
 cross join lateral (
    select count(*) as events, count(*) filter (where stream_type = 'exception' and version = 1) as exceptions
      from events where recorded_at > coalesce(k.at, '-infinity') and recorded_at <= $1) r
  left join lateral (
    select event_id, recorded_at, body_hash from events where recorded_at <= $1
     order by recorded_at desc, position desc limit 1) l on true`,
};

/** Throws a `StoreFault`. */
export async function recordAt(pool: Pool, at: Instant): Promise<RecordAt> {
  const { rows } = await pool.query<Row>({ ...statement, values: [at] }).catch((error: unknown) => {
    throw storeFault(error);
  });
  const row = rows[0];
  if (row === undefined) throw new Error('one row answers');
  const { exceptions, events, id, at: lastAt, sha256 } = row;
  const last =
    id === null || lastAt === null || sha256 === null ? null : { id, at: instantOf(lastAt), sha256 };
  return { exceptions, events, last };
}
