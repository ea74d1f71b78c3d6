/** What the rules would say now: asked again after each pause in typing; an answer to what has changed since is dropped. */
import { useEffect, useState } from 'react';

const PAUSE_MS = 350;

export type Checked<T> = {
  /** The last answer, kept while the next is on its way. */
  readonly answer: T | null;
  /** The answer is to what stands in the form now. */
  readonly current: boolean;
  readonly failed: boolean;
};

/** `body` as JSON, so that a form that says the same is not asked about again. null: there is nothing to ask yet. */
export function useCheck<T>(
  body: string | null,
  ask: (body: string, signal: AbortSignal) => Promise<T>,
): Checked<T> {
  const [checked, setChecked] = useState<{
    readonly of: string | null;
    readonly answer: T | null;
    readonly failed: boolean;
  }>({ of: null, answer: null, failed: false });
  useEffect(() => {
    if (body === null) return undefined;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      ask(body, abort.signal).then(
        (answer) => abort.signal.aborted || setChecked({ of: body, answer, failed: false }),
        () => abort.signal.aborted || setChecked((before) => ({ ...before, of: body, failed: true })),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [body, ask]);
  return { answer: checked.answer, failed: checked.failed, current: checked.of === body && !checked.failed };
}
