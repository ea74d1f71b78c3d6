/** What a search answers for the text typed so far, asked after a short pause; an answer to an older text is dropped. */
import { useEffect, useRef, useState } from 'react';
import type { Option } from './combobox.tsx';

const PAUSE_MS = 120;

type Found = {
  readonly options: readonly Option[];
  /** The text that these answer; null before the first answer. */
  readonly text: string | null;
  readonly waiting: boolean;
  readonly failed: boolean;
};
const nothing: Found = { options: [], text: null, waiting: true, failed: false };

/** `text` null: nobody asks. */
export function useOptions(
  search: (text: string, signal: AbortSignal) => Promise<readonly Option[]>,
  text: string | null,
): Found {
  const [found, setFound] = useState<Found>(nothing);
  const asked = useRef(search);
  asked.current = search;
  useEffect(() => {
    if (text === null) return setFound(nothing);
    const abort = new AbortController();
    const timer = setTimeout(
      () => {
        asked.current(text, abort.signal).then(
          (options) => abort.signal.aborted || setFound({ options, text, waiting: false, failed: false }),
          () => abort.signal.aborted || setFound({ options: [], text, waiting: false, failed: true }),
        );
      },
      text === '' ? 0 : PAUSE_MS,
    );
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text]);
  return found;
}
