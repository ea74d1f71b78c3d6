/**
 * The focus among rows of which only the nearest are in the document. A row may have to be scrolled to, drawn, or even
 * loaded before it can have the focus; until then it is wanted, and the next key counts from it, so that no key is lost.
 */
import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** How far beyond the loaded rows a key may reach while more are on their way. */
const BEYOND_ROWS = 40;

export type RowFocus = {
  readonly to: (index: number) => void;
  readonly by: (step: 1 | -1) => void;
};

export function useRowFocus(
  body: RefObject<HTMLElement | null>,
  virtual: Virtualizer<Window, Element>,
  loaded: { readonly rows: number; readonly more: boolean },
): RowFocus {
  const wanted = useRef<number | null>(null);
  const last = loaded.rows - 1 + (loaded.more ? BEYOND_ROWS : 0);

  const settle = () => {
    if (wanted.current === null) return;
    const index = Math.min(wanted.current, last);
    const link = body.current?.querySelector<HTMLElement>(`[data-index="${index}"] a`);
    if (link === undefined || link === null) return;
    wanted.current = null;
    link.focus({ preventScroll: true });
  };
  const to = (index: number) => {
    wanted.current = index;
    virtual.scrollToIndex(Math.min(index, loaded.rows - 1), { align: 'auto' });
    settle();
  };

  // Scrolling and arriving rows both render anew: then the wanted row may be there.
  useLayoutEffect(settle);
  useEffect(() => {
    if (wanted.current !== null) virtual.scrollToIndex(Math.min(wanted.current, loaded.rows - 1));
  }, [loaded.rows]);
  // Who puts the focus elsewhere, or reads on by wheel or touch, no longer wants the row.
  useEffect(() => {
    const forget = () => {
      wanted.current = null;
    };
    const by = ['focusin', 'wheel', 'touchmove'] as const;
    for (const name of by) document.addEventListener(name, forget, { passive: true });
    return () => {
      for (const name of by) document.removeEventListener(name, forget);
    };
  }, []);

  return {
    to,
    by: (step) => {
      const here = document.activeElement?.closest<HTMLElement>('[data-index]');
      const from =
        wanted.current ??
        (here === null || here === undefined
          ? firstVisible(body.current) - (step === 1 ? 1 : 0)
          : Number(here.dataset['index']));
      const next = from + step;
      if (next >= 0 && next <= last) to(next);
    },
  };
}

/** The first row whose middle is below the sticky heading. */
function firstVisible(body: HTMLElement | null): number {
  const rows = [...(body?.querySelectorAll<HTMLElement>('[data-index]') ?? [])];
  const found = rows.find((row) => row.getBoundingClientRect().top >= 80);
  return Number(found?.dataset['index'] ?? 0);
}
