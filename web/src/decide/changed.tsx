/**
 * A case that changes while somebody reads it is never swapped under them silently: what changed is said, the page shows
 * it as it is now, and what they wrote stays.
 */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { briefQuery, proposalQuery } from '../acting/queries.ts';
import { exceptionQuery, historyQuery, meQuery } from '../api/queries.ts';
import type { Exception } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { Icon } from '../parts/icon.tsx';
import { ChangeList } from './change-list.tsx';
import { changesSince } from './changes.ts';
import styles from './decide.module.css';

export function Changed(props: {
  readonly exception: Exception;
  /** The server has refused the reader's command as stale. */
  readonly stale: boolean;
  readonly attempt: number;
}) {
  const { exception, stale, attempt } = props;
  const { t } = useText();
  const queries = useQueryClient();
  const { number, version } = exception;
  const { seen } = exception.case;
  const { data: me } = useQuery(meQuery);
  const { data: history } = useQuery(historyQuery(number));
  // What was shown first, or what the reader has said that they looked at.
  const [shown, setShown] = useState({ version, seen });
  const [answeredTo, setAnsweredTo] = useState(0);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!stale) return;
    for (const query of [
      exceptionQuery(number),
      historyQuery(number),
      briefQuery(number),
      proposalQuery(number),
    ])
      void queries.invalidateQueries({ queryKey: query.queryKey });
  }, [stale, attempt, number, queries]);
  useEffect(() => {
    if (version > shown.version) void queries.invalidateQueries({ queryKey: historyQuery(number).queryKey });
  }, [version, shown.version, number, queries]);

  const changes = changesSince(shown.version, exception, history ?? [], me?.person.id ?? '', t);
  const altered = seen !== shown.seen;
  const refused = stale && attempt > answeredTo;
  const worthSaying = refused || changes.length > 0 || altered;
  useEffect(() => {
    if (stale) box.current?.focus();
  }, [stale, attempt]);
  if (!worthSaying) return null;
  return (
    <section ref={box} tabIndex={-1} aria-label={t.deciding.stale.title} className={styles['stale']}>
      <p className={styles['stale-title']}>
        <Icon name="warning" /> {t.deciding.stale.title}
      </p>
      <p>{t.deciding.stale.text}</p>
      <ChangeList changes={changes} outside={changes.length === 0} />
      <button
        type="button"
        className={buttons['button']}
        onClick={() => {
          setShown({ version, seen });
          setAnsweredTo(attempt);
        }}
      >
        {t.deciding.stale.look}
      </button>
    </section>
  );
}
