/** An event's one canonical byte form (RFC 8785), and the way back from it. */
import canonicalize from 'canonicalize';
import type { StreamEvent } from '../../application/ports.ts';
import type { PersonId } from '../../domain/people.ts';
import type { Instant } from '../../domain/time.ts';
import { StoreFault } from '../fault.ts';
import { type KeptTexts, restoreTexts, takeTexts } from './free-text.ts';

export type StreamType = StreamEvent['stream'];

/** Which event of which stream, recorded when and by whom. */
export type Place = {
  readonly id: string;
  readonly stream: StreamType;
  readonly streamId: string;
  readonly version: number;
  readonly at: Instant;
  readonly by: PersonId;
};

/** A row for `write_unit`. */
export type EventRow = {
  readonly event_id: string;
  readonly stream_type: StreamType;
  readonly stream_id: string;
  readonly version: number;
  readonly type: string;
  readonly recorded_at: Instant;
  readonly recorded_by: PersonId;
  /** The exception that a refused command was meant for. */
  readonly about: string | null;
  readonly body: string;
};
export type TextRow = {
  readonly stream_type: StreamType;
  readonly stream_id: string;
  readonly version: number;
  readonly contents: KeptTexts;
};

/** The whole event as its bytes say it. `data` is the event without its type, texts replaced by commitments. */
export type Envelope = {
  readonly id: string;
  readonly stream: { readonly type: StreamType; readonly id: string };
  readonly version: number;
  readonly type: string;
  readonly recordedAt: Instant;
  readonly by: PersonId;
  readonly data: unknown;
};

/** The rows that record `event` at `place`; `text` is null where the event holds no free text. */
export function recordRows(
  place: Place,
  event: { readonly type: string },
  about: string | null = null,
): { readonly event: EventRow; readonly text: TextRow | null } {
  const { type } = event;
  const { data, texts } = takeTexts(event);
  const envelope: Envelope = {
    id: place.id,
    stream: { type: place.stream, id: place.streamId },
    version: place.version,
    type,
    recordedAt: place.at,
    by: place.by,
    data,
  };
  const body = canonicalize(envelope);
  if (body === undefined) throw new Error('an event has a canonical form');
  const key = { stream_type: place.stream, stream_id: place.streamId, version: place.version };
  return {
    event: { ...key, event_id: place.id, type, recorded_at: place.at, recorded_by: place.by, about, body },
    text: Object.keys(texts).length === 0 ? null : { ...key, contents: texts },
  };
}

/** Reads an event's bytes. Throws a `damaged-record` fault when they are not an envelope. */
export function readEnvelope(body: string): Envelope {
  const value: unknown = JSON.parse(body);
  if (!isEnvelope(value)) throw new StoreFault('damaged-record', `not an event: ${body.slice(0, 80)}`);
  return value;
}

function isEnvelope(value: unknown): value is Envelope {
  return (
    typeof value === 'object' &&
    value !== null &&
    'stream' in value &&
    'data' in value &&
    'type' in value &&
    typeof value.type === 'string'
  );
}

/** The event as it was decided, its texts restored. */
export function eventOf<E extends { readonly type: string }>(envelope: Envelope, texts: KeptTexts): E {
  // The bytes are this program's own, written from the event's type and proven by their hash.
  return { type: envelope.type, ...(restoreTexts(envelope.data, texts) as object) } as E;
}
