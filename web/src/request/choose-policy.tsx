/** Which policy an exception is from: all of them on one page, found by a word of their title or statement. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { policiesQuery } from '../api/queries.ts';
import type { Policy } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Section, Quiet } from '../exception/section.tsx';
import { Field } from '../parts/field.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import styles from './choose-policy.module.css';

export function ChoosePolicy({ onChoose }: { readonly onChoose: (policy: Policy) => void }) {
  const { t } = useText();
  const c = t.request.choose;
  const { data, error, refetch } = useQuery(policiesQuery);
  const [text, setText] = useState('');
  if (data === undefined)
    return error === null ? (
      <Loading label={t.request.loading} />
    ) : (
      <Failed error={error} retry={() => void refetch()} />
    );
  const words = text.toLowerCase().split(/\s+/);
  const found = data
    .filter((p) => p.retiredAt === null)
    .filter((p) =>
      words.every((word) => `${p.id} ${p.title} ${p.statement} ${p.family}`.toLowerCase().includes(word)),
    )
    .toSorted((a, b) => Number(b.exceptable) - Number(a.exceptable) || a.title.localeCompare(b.title));
  return (
    <Section title={c.title}>
      <div className={styles['search']}>
        <Field
          label={c.search}
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {found.length === 0 ? <Quiet>{c.none}</Quiet> : null}
      <ul className={styles['list']}>
        {found.map((policy) => (
          <li key={policy.id} className={styles['row']}>
            {policy.exceptable ? (
              <button type="button" className={styles['choose']} onClick={() => onChoose(policy)}>
                {policy.title}
              </button>
            ) : (
              <span className={styles['closed']}>{policy.title}</span>
            )}
            <span className={styles['aside']}>
              {policy.exceptable ? c.inForce(policy.active) : c.notExceptable}
            </span>
            <p className={styles['statement']}>
              {policy.exceptable ? policy.statement : (policy.nonExceptableReason ?? policy.statement)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
