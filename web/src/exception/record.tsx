/** Every event on record, refusals included, newest first; each opens to its hash and its exact content. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { historyQuery } from '../api/queries.ts';
import type { Exception, HistoryEntry } from '../api/types.ts';
import { useText, wordFor } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { Icon } from '../parts/icon.tsx';
import { Loading } from '../parts/states.tsx';
import { Moment } from '../time/moment.tsx';
import { iconFor, type Titles, wordsOf } from './record-words.ts';
import styles from './record.module.css';
import { Quiet, Section } from './section.tsx';

const FIRST = 30;

export function Record({ exception }: { readonly exception: Exception }) {
  const { t } = useText();
  const r = t.exception.record;
  const { data: entries, error, refetch } = useQuery(historyQuery(exception.number));
  const [all, setAll] = useState(false);
  if (entries === undefined)
    return (
      <Section title={t.exception.sections.record}>
        {error === null ? (
          <Loading label={t.states.loading} />
        ) : (
          <Quiet>
            {r.failed}{' '}
            <button type="button" className={buttons['button']} onClick={() => void refetch()}>
              {t.states.retry}
            </button>
          </Quiet>
        )}
      </Section>
    );
  const newest = [...entries].reverse();
  const titles = new Map(
    [...exception.controls, ...exception.milestones].map((part) => [part.id, part.title]),
  );
  const shown = all ? newest : newest.slice(0, FIRST);
  return (
    <Section title={t.exception.sections.record} aside={`${r.entries(entries.length)} · ${r.newest}`}>
      <ol className={styles['record']}>
        {shown.map((entry) => (
          <Entry key={`${entry.stream} ${entry.version} ${entry.hash}`} entry={entry} titles={titles} />
        ))}
      </ol>
      {shown.length === newest.length ? null : (
        <button type="button" className={buttons['button']} onClick={() => setAll(true)}>
          {r.all(newest.length)}
        </button>
      )}
    </Section>
  );
}

function Entry({ entry, titles }: { readonly entry: HistoryEntry; readonly titles: Titles }) {
  const { t } = useText();
  const { title, details } = wordsOf(entry, titles, t);
  const { icon, tone } = iconFor(entry);
  return (
    <li className={styles['entry']}>
      <span className={`${styles['icon']} ${styles[tone]}`}>
        <Icon name={icon} />
      </span>
      <div className={styles['body']}>
        <p className={styles['line']}>
          <span>
            <strong>{title}</strong>{' '}
            <span className={styles['muted']}>{t.exception.attachments.by(entry.by.name)}</span>
          </span>
          <span className={styles['when']}>
            <Moment at={entry.at} />
          </span>
        </p>
        {details.map((detail) => (
          <p key={detail}>{detail}</p>
        ))}
        <Exact entry={entry} />
      </div>
    </li>
  );
}

/** Written out only when opened: a long record would be a heavy page. */
function Exact({ entry }: { readonly entry: HistoryEntry }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const r = t.exception.record;
  return (
    <details className={styles['exact']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {r.event} {entry.version}
        <span className="visually-hidden">: {wordFor(t.events, entry.type)}</span>
      </summary>
      {open ? (
        <>
          <p>
            {r.hash} <code>{entry.hash}</code>
          </p>
          <pre tabIndex={0}>{JSON.stringify(entry.event, null, 2)}</pre>
        </>
      ) : null}
    </details>
  );
}
