/**
 * What the server tells of what is being recorded. One window of a browser holds the connection for all of them: a browser
 * gives a site six, and six open windows would leave none for a question. Nothing of what changed travels, only that it did.
 */
export type LiveChange = {
  readonly stream: string;
  readonly id: string;
  readonly number: string | null;
  readonly kind: string;
};
/** `null`: so much changed that it was not listed; everything may be another. */
export type LiveNews = readonly LiveChange[] | null;

const NAME = 'interim-live';
/** After a refusal (too many windows, signed out) until it is tried again. */
const AGAIN_MS = 15_000;

const listeners = new Set<(news: LiveNews) => void>();
export function listen(told: (news: LiveNews) => void): () => void {
  listeners.add(told);
  return () => listeners.delete(told);
}
const tell = (news: LiveNews): void => {
  for (const told of listeners) told(news);
};

const isChange = (value: unknown): value is LiveChange =>
  typeof value === 'object' &&
  value !== null &&
  'stream' in value &&
  'id' in value &&
  'kind' in value &&
  typeof value.stream === 'string';

/** What a message says; null where it lists nothing. */
function read(data: unknown): LiveNews {
  let parsed: unknown;
  try {
    parsed = JSON.parse(String(data));
  } catch {
    return null;
  }
  return Array.isArray(parsed) ? parsed.filter(isChange) : null;
}

/** Connects until it is told to stop; `refused` is told when the server won't have it. */
export function startLive(refused: () => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = (event: MessageEvent<LiveNews>) => tell(event.data);
  const stop = new AbortController();
  let source: EventSource | null = null;
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const connect = (): void => {
    if (stop.signal.aborted) return;
    source = new EventSource(last === '' ? '/v1/events' : `/v1/events?since=${last}`);
    const hear = (event: MessageEvent): void => {
      last = event.lastEventId;
      if (event.type === 'ready') return;
      const news = event.type === 'many' ? null : read(event.data);
      tell(news);
      channel.postMessage(news);
    };
    for (const type of ['ready', 'change', 'many']) source.addEventListener(type, hear);
    source.onerror = () => {
      // Where a connection broke the browser connects again by itself; where it was refused it gives up.
      if (source?.readyState !== EventSource.CLOSED || stop.signal.aborted) return;
      refused();
      timer = setTimeout(connect, AGAIN_MS);
    };
  };
  // Held by one window until it is closed; then the next one connects.
  void navigator.locks
    .request(NAME, { signal: stop.signal }, () => {
      connect();
      return new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve()));
    })
    .catch(() => undefined);
  return () => {
    stop.abort();
    clearTimeout(timer);
    source?.close();
    channel.close();
  };
}
