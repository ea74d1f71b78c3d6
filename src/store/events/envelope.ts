/** An event's one canonical byte form (RFC 8785), and the way back from it. */
import type { StreamEvent } from '../../application/ports.ts';
import type { PersonId } from '../../domain/people.ts';
import type { Instant } from '../../domain/time.ts';
import { StoreFault } from '../fault.ts';
import { canonicalData, canonicalText, newSalt, type SaltSource } from './canonical.ts';
import { type KeptTexts, restoreTexts } from './free-text.ts';

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
  salt: SaltSource = newSalt,
): { readonly event: EventRow; readonly text: TextRow | null } {
  const { type } = event;
  const { bytes, texts } = canonicalData(event, salt);
  const key = { stream_type: place.stream, stream_id: place.streamId, version: place.version };
  const row = { ...key, event_id: place.id, type, recorded_at: place.at, recorded_by: place.by, about };
  return {
    event: { ...row, body: envelopeOf(place, type, bytes) },
    text: Object.keys(texts).length === 0 ? null : { ...key, contents: texts },
  };
}

// An {@link Envelope} in canonical form: members by name.
const envelopeOf = (place: Place, type: string, data: string): string =>
  `{"by":${canonicalText(place.by)},"data":${data},"id":${canonicalText(place.id)},` +
  `"recordedAt":"${place.at}","stream":{"id":${canonicalText(place.streamId)},"type":"${place.stream}"},` +
  `"type":"${type}","version":${place.version}}`;

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
