/**
 * The rows. Only those near the window are in the document, however long the register is; more are asked for before the
 * end comes into sight. A real table with real headings; on a phone each row becomes a card, and the roles stay.
 */
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { RegisterPage } from '../api/types.ts';
import { useShortcuts } from '../app/shortcuts.ts';
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import type { Change } from './filters.tsx';
import { Headings } from './headings.tsx';
import { forgetPlace, placeOf, rememberPlace } from './place.ts';
import { useRowFocus } from './row-focus.ts';
import { Row } from './row.tsx';
import type { RegisterSearch } from './search.ts';
import styles from './table.module.css';

const ROW_PX = 37;
const CARD_PX = 95;
const AHEAD_ROWS = 40;
const COLUMNS = 9;

const narrow = matchMedia('(max-width: 50rem)');
const useNarrow = (): boolean =>
  useSyncExternalStore(
    (told) => {
      narrow.addEventListener('change', told);
      return () => narrow.removeEventListener('change', told);
    },
    () => narrow.matches,
  );

export function RegisterTable(props: {
  readonly asked: UseInfiniteQueryResult<InfiniteData<RegisterPage>>;
  readonly search: RegisterSearch;
  readonly change: Change;
}) {
  const { asked, search, change } = props;
  const { data, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage, isPlaceholderData } =
    asked;
  const { t } = useText();
  const rows = data?.pages.flatMap((page) => page.data) ?? [];
  const total = data?.pages[0]?.total ?? 0;

  const compact = useNarrow();
  const printing = usePrinting();
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const offset = (body.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    if (Math.abs(offset - top) > 1) setTop(offset);
  });
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => (compact ? CARD_PX : ROW_PX),
    overscan: 15,
    scrollMargin: top,
    scrollPaddingStart: 140,
    scrollPaddingEnd: 24,
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  const shown = virtual.getVirtualItems();
  const lastShown = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError && lastShown >= rows.length - AHEAD_ROWS)
      void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isFetchNextPageError, lastShown, rows.length, fetchNextPage]);

  const router = useRouter();
  const focus = useRowFocus(body, virtual, { rows: rows.length, more: hasNextPage });
  useShortcuts({ j: () => focus.by(1), k: () => focus.by(-1) });
  useEffect(() => {
    const place = placeOf(search);
    if (place === null) return undefined;
    forgetPlace();
    focus.to(place);
    // When this address is shown the router puts the window where it once was, which can be far from the row.
    const here = router.latestLocation.href;
    const stop = router.subscribe('onRendered', ({ toLocation }) => {
      stop();
      if (toLocation.href === here) focus.to(place);
    });
    return stop;
  }, []);

  const before = printing ? 0 : (shown[0]?.start ?? top) - top;
  const after = printing ? 0 : virtual.getTotalSize() - ((shown.at(-1)?.end ?? top) - top);
  const drawn = printing ? rows.map((_, index) => index) : shown.map((item) => item.index);
  return (
    <>
      <table role="table" aria-rowcount={total + 1} aria-busy={isPlaceholderData} className={styles['table']}>
        <caption className="visually-hidden">{t.register.caption}</caption>
        <Headings search={search} change={change} />
        <tbody ref={body} role="rowgroup">
          <Space height={before} />
          {drawn.map((index) => {
            const row = rows[index];
            return row === undefined ? null : (
              <Row
                key={row.id}
                row={row}
                index={index}
                measure={virtual.measureElement}
                onOpen={() => rememberPlace(search, index)}
              />
            );
          })}
          <Space height={after} />
        </tbody>
      </table>
      <p role="status" className={styles['end']}>
        {isFetchingNextPage ? t.register.loadingMore : !hasNextPage ? t.register.everything(rows.length) : ''}
      </p>
      {isFetchNextPageError ? (
        <p className={styles['end']}>
          {t.register.moreFailed}{' '}
          <button type="button" className={buttons['button']} onClick={() => void fetchNextPage()}>
            {t.states.retry}
          </button>
        </p>
      ) : null}
    </>
  );
}

const Space = ({ height }: { readonly height: number }) =>
  height <= 0 ? null : (
    <tr aria-hidden="true" className={styles['space']} style={{ height }}>
      <td colSpan={COLUMNS} />
    </tr>
  );

/** Paper gets every row that is loaded, not the ones that happen to be on the screen. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const on = () => flushSync(() => setPrinting(true));
    const off = () => setPrinting(false);
    window.addEventListener('beforeprint', on);
    window.addEventListener('afterprint', off);
    return () => {
      window.removeEventListener('beforeprint', on);
      window.removeEventListener('afterprint', off);
    };
  }, []);
  return printing;
}
