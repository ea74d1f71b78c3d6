/**
 * Autosave. One save at a time, always of the newest; the version that was read goes with it, so that a second tab is told
 * instead of overwritten. What the server did not take is tried again; leaving the page sends what is left.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ApiProblem, answered, api } from '../api/client.ts';
import type { Saved } from '../parts/save-state.tsx';

const PAUSE_MS = 700;
const AGAIN_MS = 5_000;

export type Content = Readonly<Record<string, unknown>>;
export type Keeping = {
  readonly saved: Saved;
  /** Saves over what the other tab saved. */
  readonly overwrite: () => Promise<void>;
  /** Filed: there is nothing left to keep. */
  readonly discard: () => Promise<void>;
};

/** `version` 0: not on the server yet. Nothing is saved until `content` first differs from what it was. */
export function useDraft(id: string, version: number, title: string, content: Content): Keeping {
  const [saved, setSaved] = useState<Saved>({ kind: 'nothing' });
  const at = useRef(version);
  const done = useRef(false);
  const busy = useRef<Promise<void> | null>(null);
  const body = useMemo(() => JSON.stringify({ title, content }), [title, content]);
  const newest = useRef({ body, title, content });
  const kept = useRef(body);
  newest.current = { body, title: title.slice(0, 300), content };

  const save = useCallback(
    async (keepalive: boolean): Promise<void> => {
      await busy.current;
      if (done.current || kept.current === newest.current.body) return;
      const sent = newest.current;
      setSaved({ kind: 'saving' });
      busy.current = put(id, sent, at.current, keepalive).then(
        (now) => {
          at.current = now;
          kept.current = sent.body;
          setSaved({ kind: 'saved', at: Date.now() });
        },
        (error: unknown) => setSaved({ kind: failureOf(error) }),
      );
      await busy.current;
      busy.current = null;
    },
    [id],
  );

  const stopped = saved.kind === 'conflict';
  useEffect(() => {
    if (body === kept.current || stopped) return undefined;
    const timer = setTimeout(() => void save(false), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [body, save, stopped]);
  useEffect(() => {
    if (saved.kind !== 'unreachable' && saved.kind !== 'signed-out') return undefined;
    const timer = setInterval(() => void save(false), AGAIN_MS);
    return () => clearInterval(timer);
  }, [saved.kind, save]);
  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden') void save(true);
    };
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      void save(true);
    };
  }, [save]);
  // Only when something would be lost: a browser that asks each time is a browser that nobody reads.
  useEffect(() => {
    if (saved.kind !== 'unreachable' && saved.kind !== 'signed-out' && saved.kind !== 'conflict')
      return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [saved.kind]);

  const overwrite = async () => {
    const path = { draft: id };
    at.current = await answered(api.GET('/v1/drafts/{draft}', { params: { path } })).then(
      (draft) => draft.version,
      () => 0,
    );
    await save(false);
  };
  const discard = async () => {
    done.current = true;
    await busy.current;
    await answered(api.DELETE('/v1/drafts/{draft}', { params: { path: { draft: id } } })).catch(
      () => undefined,
    );
  };
  return { saved, overwrite, discard };
}

async function put(
  id: string,
  { title, content }: { readonly title: string; readonly content: Content },
  version: number,
  keepalive: boolean,
): Promise<number> {
  const draft = await answered(
    api.PUT('/v1/drafts/{draft}', {
      params: { path: { draft: id } },
      headers: { 'if-match': `"${version}"` },
      body: { title, content },
      keepalive,
    }),
  );
  return draft.version;
}

const failureOf = (error: unknown): 'conflict' | 'signed-out' | 'unreachable' =>
  error instanceof ApiProblem && error.status === 412
    ? 'conflict'
    : error instanceof ApiProblem && error.status === 401
      ? 'signed-out'
      : 'unreachable';
