/** The register: every exception on record, filtered, sorted, and scrolled without end. */
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef } from 'react';
import { registerPages } from '../api/queries.ts';
import { useShortcuts } from '../app/shortcuts.ts';
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { PageTitle } from '../parts/page.tsx';
import { Failed, Loading, Message } from '../parts/states.tsx';
import { minuteText } from '../time/words.ts';
import { Changed } from './changed.tsx';
import { Chips } from './chips.tsx';
import { Export } from './export.tsx';
import { type Change, Filters } from './filters.tsx';
import { placeOf } from './place.ts';
import styles from './register.module.css';
import { isFiltered, withoutGaps } from './search.ts';
import { RegisterTable } from './table.tsx';
import { Views } from './views.tsx';

const route = getRouteApi('/inside/register');

export function RegisterPage() {
  const { t, language } = useText();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const searchBox = useRef<HTMLInputElement>(null);
  const asked = useInfiniteQuery({
    ...registerPages(search),
    placeholderData: keepPreviousData,
    // Rows stay where they are while somebody reads them: what changed is offered, not moved.
    refetchOnWindowFocus: false,
  });
  const { data, error, isPlaceholderData, refetch } = asked;

  const change: Change = (changed) =>
    void navigate({ to: '/register', search: withoutGaps({ ...search, ...changed }), replace: true });
  const clear = () => void navigate({ to: '/register', search: {}, replace: true });
  useShortcuts({ '/': () => searchBox.current?.focus() });

  const first = data?.pages[0];
  const rows = data?.pages.flatMap((page) => page.data) ?? [];
  const clearButton = (
    <button type="button" className={buttons['button']} onClick={clear}>
      {t.register.chips.clear}
    </button>
  );
  return (
    <>
      <div className={styles['head']}>
        <PageTitle title={t.register.title} quiet={placeOf(search) !== null} />
        <p role="status" className={`${styles['total']} screen-only`}>
          {first === undefined || isPlaceholderData ? '' : t.register.total(first.total, first.estimated)}
        </p>
        {first === undefined ? null : (
          <p className={`${styles['total']} print-only`}>
            {t.register.printed(rows.length, first.total)} · {minuteText(first.asOf, language)}
          </p>
        )}
        <Export search={search} />
      </div>
      <Views />
      <Filters search={search} change={change} searchBox={searchBox} />
      <Changed rows={rows} />
      <Chips search={search} change={change} clear={clear} rows={rows} />
      {first === undefined ? (
        error === null ? (
          <Loading label={t.register.loading} />
        ) : (
          <Failed error={error} retry={() => void refetch()} />
        )
      ) : rows.length > 0 ? (
        <RegisterTable asked={asked} search={search} change={change} />
      ) : isFiltered(search) ? (
        <Message icon="search" title={t.register.noneTitle} action={clearButton}>
          <p>{t.register.noneText}</p>
        </Message>
      ) : (
        <Message icon="submitted" title={t.register.emptyTitle}>
          <p>{t.register.emptyText}</p>
        </Message>
      )}
    </>
  );
}
