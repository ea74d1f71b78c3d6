/** Events as they stand on record, with their texts. */
import type { Pool } from 'pg';
import type { HistoryEntry } from '../../application/reads-port.ts';
import { instantOf } from '../instants.ts';
import { eventOf, readEnvelope, type StreamType } from './envelope.ts';
import type { KeptTexts } from './free-text.ts';

type Row = {
  readonly stream_type: StreamType;
  readonly version: number;
  readonly recorded_at: Date;
  readonly recorded_by: string;
  readonly body: string;
  readonly hash: string;
  readonly contents: KeptTexts | null;
};
const columns = `e.stream_type, e.version, e.recorded_at, e.recorded_by, e.body,
  encode(e.body_hash, 'hex') as hash, t.contents`;
const from = 'from events e left join texts t using (stream_type, stream_id, version)';

const entryOf = (row: Row): HistoryEntry =>
  // The pair of stream and event type is what the row was written from.
  ({
    stream: row.stream_type,
    event: eventOf(readEnvelope(row.body), row.contents ?? {}),
    version: row.version,
    at: instantOf(row.recorded_at),
    by: row.recorded_by,
    hash: row.hash,
  }) as HistoryEntry;

/** A stream from its first event to its last; empty when there is none. */
export async function readStream(
  pool: Pool,
  stream: StreamType,
  id: string,
): Promise<readonly HistoryEntry[]> {
  const { rows } = await pool.query<Row>({
    name: 'stream-read',
    text: `select ${columns} ${from} where e.stream_type = $1 and e.stream_id = $2 order by e.version`,
    values: [stream, id],
  });
  return rows.map(entryOf);
}

/** Refused commands that were meant for this exception, oldest first. */
export async function readRefusals(pool: Pool, exception: string): Promise<readonly HistoryEntry[]> {
  const { rows } = await pool.query<Row>({
    name: 'refusals-read',
    text: `select ${columns} ${from}
            where e.about = $1 order by e.position`,
    values: [exception],
  });
  return rows.map(entryOf);
}
