/** Hearing of a stream while a page is open. */
import { useEffect, useEffectEvent } from 'react';
import { type LiveChange, type LiveNews, listen } from './feed.ts';

/** Changes that arrive together are told together. */
const TOGETHER_MS = 150;

/**
 * Tells `told` when something was recorded on a stream: all of its type, or the one whose id or number is `id`. `null` says
 * that everything may have changed. What changed is to be asked for anew; a decision is shown when the server has it.
 */
export function useLive(
  stream: string,
  id: string | null,
  told: (changes: readonly LiveChange[] | null) => void,
): void {
  const tell = useEffectEvent(told);
  useEffect(() => {
    let waiting: LiveChange[] = [];
    let everything = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hear = (news: LiveNews): void => {
      const mine = news?.filter(
        (change) => change.stream === stream && (id === null || change.id === id || change.number === id),
      );
      if (mine?.length === 0) return;
      if (mine === undefined) everything = true;
      else waiting.push(...mine);
      timer ??= setTimeout(() => {
        const all = everything ? null : waiting;
        waiting = [];
        everything = false;
        timer = undefined;
        tell(all);
      }, TOGETHER_MS);
    };
    const end = listen(hear);
    return () => {
      end();
      clearTimeout(timer);
    };
  }, [stream, id]);
}
