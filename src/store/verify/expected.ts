/** What a chunk of exceptions should look like, folded anew from their events. */
import type { PoolClient } from 'pg';
import type { ExceptionEvent } from '../../domain/exception/events.ts';
import { fold } from '../../domain/exception/evolve.ts';
import type { Exception } from '../../domain/exception/state.ts';
import { type Envelope, eventOf, readEnvelope } from '../events/envelope.ts';
import { commitmentOf, commitmentsIn, type KeptTexts } from '../events/free-text.ts';
import { instantOf } from '../instants.ts';
import type { Rows } from '../projections/row-types.ts';
import { rowsOf } from '../projections/rows.ts';

/** A record that is not as it was written. `column` names what differs. */
export type Finding = {
  readonly table: string;
  /** The row: exception number or id, and the key within it. */
  readonly record: string;
  readonly column: string;
  readonly expected: string;
  readonly found: string;
};

export type EventRecord = {
  readonly stream_id: string;
  readonly stream_type: string;
  readonly version: number;
  readonly type: string;
  readonly recorded_at: Date;
  readonly recorded_by: string;
  readonly event_id: string;
  readonly about: string | null;
  readonly body: string;
  readonly intact: boolean;
  readonly contents: KeptTexts | null;
};

export const eventColumns = `e.stream_type, e.stream_id, e.version, e.type, e.recorded_at, e.recorded_by,
  e.event_id, e.about, e.body, e.body_hash = sha256(convert_to(e.body, 'UTF8')) as intact, t.contents`;

const ofStreams = {
  name: 'verify-streams',
  text: `select ${eventColumns} from events e left join texts t using (stream_type, stream_id, version)
          where e.stream_type = 'exception' and e.stream_id = any($1::text[]) order by e.stream_id, e.version`,
};

export type Expected = { readonly rows: ReadonlyMap<string, Rows>; readonly findings: readonly Finding[] };

/** Folds the events of `ids`. Streams that can't be folded are findings, and have no rows. */
export async function expectedRows(client: PoolClient, ids: readonly string[]): Promise<Expected> {
  const { rows: records } = await client.query<EventRecord>({ ...ofStreams, values: [ids] });
  const findings = records.flatMap(findingsIn);
  const rows = new Map<string, Rows>();
  for (const [id, stream] of Map.groupBy(records, (r) => r.stream_id)) {
    const gap = stream.findIndex((r, i) => r.version !== i + 1);
    if (gap >= 0)
      findings.push(difference(stream[gap], 'version', String(gap + 1), String(stream[gap]?.version)));
    try {
      const state = foldRecords(id, stream);
      if (state !== null) rows.set(id, rowsOf(state, stream.length));
    } catch (error) {
      const found = error instanceof Error ? error.message : String(error);
      findings.push(difference(stream[0], 'body', 'events that fold', found));
    }
  }
  return { rows, findings };
}

export function foldRecords(id: string, records: readonly EventRecord[]): Exception | null {
  return fold(
    id,
    records.map((r) => ({
      event: eventOf<ExceptionEvent>(readEnvelope(r.body), r.contents ?? {}),
      at: instantOf(r.recorded_at),
    })),
  );
}

/** What is wrong with one event by itself: hash, columns beside the bytes, commitments of its texts. */
export function findingsIn(record: EventRecord): readonly Finding[] {
  if (!record.intact) return [difference(record, 'body', 'the bytes whose hash was recorded', 'other bytes')];
  const envelope: Envelope = readEnvelope(record.body);
  const told: readonly (readonly [string, string, string])[] = [
    ['event_id', envelope.id, record.event_id],
    ['type', envelope.type, record.type],
    ['recorded_at', envelope.recordedAt, instantOf(record.recorded_at)],
    ['recorded_by', envelope.by, record.recorded_by],
    ['version', String(envelope.version), String(record.version)],
    ['stream_id', envelope.stream.id, record.stream_id],
    ['stream_type', envelope.stream.type, record.stream_type],
    ['about', aboutOf(envelope), record.about ?? ''],
  ];
  const columns = told
    .filter(([, expected, found]) => expected !== found)
    .map(([column, expected, found]) => difference(record, column, expected, found));
  return [...columns, ...textFindings(record, envelope)];
}

function aboutOf({ type, data }: Envelope): string {
  if (type !== 'CommandRefused' || typeof data !== 'object' || data === null) return '';
  return 'subject' in data && typeof data.subject === 'string' ? data.subject : '';
}

function textFindings(record: EventRecord, envelope: Envelope): readonly Finding[] {
  const kept = record.contents ?? {};
  const at = (pointer: string, expected: string, found: string): Finding => ({
    ...difference(record, pointer, expected, found),
    table: 'texts',
  });
  return [...commitmentsIn(envelope.type, envelope.data)].flatMap(([pointer, commitment]) => {
    const text = kept[pointer];
    if (text === undefined) return [at(pointer, 'a text, or its erasure', 'nothing')];
    return text === null || commitmentOf(text) === commitment
      ? []
      : [at(pointer, 'the text that was committed to', 'another text')];
  });
}

function difference(
  record: Pick<EventRecord, 'stream_type' | 'stream_id' | 'version'> | undefined,
  column: string,
  expected: string,
  found: string,
): Finding {
  const name =
    record === undefined ? '' : `${record.stream_type} ${record.stream_id} version ${record.version}`;
  return { table: 'events', record: name, column, expected, found };
}
