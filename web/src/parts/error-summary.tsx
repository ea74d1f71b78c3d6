/**
 * What kept a form from being taken, all at once and before its fields: each reason leads to its field. Takes the focus each
 * time that `attempt` moves on, so that it is heard, and the next Tab goes to the first reason.
 */
import { useEffect, useRef } from 'react';
import { ApiProblem } from '../api/client.ts';
import type { Problem } from '../api/types.ts';
import type { Catalogue } from '../catalogue/en.ts';
import { useText } from '../catalogue/text.tsx';
import styles from './error-summary.module.css';

type Violation = Problem['violations'][number];
export type Complaint = {
  readonly text: string;
  readonly remedy?: string | undefined;
  /** Id of the control that it concerns. */
  readonly field?: string | undefined;
};
export type Complaints = { readonly title: string; readonly list: readonly Complaint[] };

/** What an answer said against a command. `fieldOf` knows which control a JSON pointer of the command stands for. */
export function complaintsOf(
  error: unknown,
  t: Catalogue,
  fieldOf: (pointer: string) => string | undefined = () => undefined,
): Complaints {
  if (!(error instanceof ApiProblem)) return { title: t.states.down, list: [{ text: t.form.notSent }] };
  const { problem, status, requestId } = error;
  if (problem === null || status >= 500)
    return { title: t.states.failed, list: [{ text: `${t.states.failedText} ${requestId}` }] };
  const list = problem.violations.map((v) => complaintOf(v, fieldOf));
  return { title: problem.title, list: list.length === 0 ? [{ text: problem.detail }] : list };
}

export const complaintOf = (
  { message, remedy, field }: Violation,
  fieldOf: (pointer: string) => string | undefined,
): Complaint => ({ text: message, remedy, field: fieldOf(field) });

export function ErrorSummary(props: Complaints & { readonly attempt: number }) {
  const { title, list, attempt } = props;
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  return (
    <div ref={box} role="group" aria-label={title} tabIndex={-1} className={styles['box']}>
      <p className={styles['title']}>{title}</p>
      <ul>
        {list.map(({ text, remedy, field }) => (
          <li key={`${field ?? ''} ${text}`}>
            {field === undefined ? (
              text
            ) : (
              <a
                href={`#${field}`}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(field);
                }}
              >
                {text}
              </a>
            )}
            {remedy === undefined || remedy === '' ? null : (
              <span className={styles['remedy']}>
                <span className="visually-hidden">{t.form.whatToDo} </span>
                {remedy}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Focuses a control by its id, wherever it is: what is folded away is opened first. */
export function goTo(id: string): void {
  const control = document.getElementById(id);
  for (
    let up = control?.closest('details') ?? null;
    up !== null;
    up = up.parentElement?.closest('details') ?? null
  )
    up.open = true;
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
}
