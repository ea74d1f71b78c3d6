/** The agenda beside the item: where one is, and what is done already. */
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useText } from '../catalogue/text.tsx';
import { ItemState } from './agenda.tsx';
import styles from './meeting.module.css';
import { type AgendaRow, groups } from './queries.ts';

export function Side(props: {
  readonly rows: readonly AgendaRow[];
  readonly at: number;
  readonly review: string;
}) {
  const { rows, at, review } = props;
  const { t } = useText();
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    // Only the list itself scrolls: on a phone, where it stands above the item, the page stays where it is.
    const box = list.current;
    const here = box?.querySelector<HTMLElement>('[aria-current]');
    if (box !== null && here !== null && here !== undefined && box.scrollHeight > box.clientHeight)
      box.scrollTop = here.offsetTop - box.clientHeight / 2;
  }, [at]);
  return (
    <nav ref={list} aria-label={t.review.agenda.title} className={styles['agenda']}>
      {groups.map((group) => {
        const inGroup = rows.filter((row) => row.group === group);
        return inGroup.length === 0 ? null : (
          <div key={group}>
            <h2 className={styles['group']}>{t.review.agenda.groups[group]}</h2>
            <ol>
              {inGroup.map((row) => (
                <li key={row.exception}>
                  <Link
                    to="/reviews/$review/present"
                    params={{ review }}
                    search={{ item: row.number }}
                    replace
                    activeOptions={{ exact: true, includeSearch: true }}
                    aria-current={rows[at] === row ? 'true' : undefined}
                    className={styles['entry']}
                  >
                    <span className={styles['cut']}>{row.title}</span>
                    <ItemState row={row} />
                  </Link>
                </li>
              ))}
            </ol>
          </div>
        );
      })}
    </nav>
  );
}
