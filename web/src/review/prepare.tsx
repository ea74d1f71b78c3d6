/** What the reader has to prepare: items to read, where they stand aside, actions they own. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../catalogue/text.tsx';
import { Quiet, Section } from '../exception/section.tsx';
import { Toned } from '../parts/vocabulary.tsx';
import { Moment } from '../time/moment.tsx';
import { preparationQuery, type Session } from './queries.ts';
import styles from './review.module.css';

const FIRST = 8;

export function Prepare({ session }: { readonly session: Session }) {
  const { t } = useText();
  const p = t.review.prepare;
  const { data } = useQuery(preparationQuery(session.id));
  if (data === undefined) return null;
  const { read, actions } = data;
  const entry = (row: (typeof read)[number]) => (
    <li key={row.exception}>
      <Link to="/exceptions/$number" params={{ number: row.number }}>
        {row.number} {row.title}
      </Link>
      <p className={styles['quiet']}>
        {row.reasons.length === 0
          ? t.review.agenda.groups[row.group]
          : row.reasons.map((reason) => t.review.agenda.reasons[reason]).join(' · ')}
      </p>
      {row.recused === null ? null : (
        <Toned tone="halt" icon="withdrawn">
          {p.aside[row.recused]}
        </Toned>
      )}
    </li>
  );
  return (
    <Section title={p.title} aside={read.length === 0 ? undefined : p.count(read.length + data.more)}>
      {read.length === 0 && actions.length === 0 ? <Quiet>{p.nothing}</Quiet> : null}
      <ul className={styles['entries']}>{read.slice(0, FIRST).map(entry)}</ul>
      {read.length > FIRST ? (
        <details>
          <summary className={styles['summary']}>{p.more(read.length - FIRST)}</summary>
          <ul className={styles['entries']}>{read.slice(FIRST).map(entry)}</ul>
        </details>
      ) : null}
      {data.more > 0 ? <Quiet>{p.beyond(data.more)}</Quiet> : null}
      {actions.length === 0 ? null : (
        <>
          <h3>{p.actions}</h3>
          <ul className={styles['entries']}>
            {actions.map((action) => (
              <li key={action.id}>
                <p>{action.text}</p>
                <p className={styles['quiet']}>
                  {t.review.actions.due} <Moment at={action.due} />
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
