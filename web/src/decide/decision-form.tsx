/** One person's decision: approve with term and conditions, reject, or return; and the term that results, before it is given. */
import { type FormEvent, useId, useState } from 'react';
import { Choices } from '../acting/choices.tsx';
import { type Command, isStale } from '../acting/command.ts';
import { useKept } from '../acting/kept.ts';
import { linesOf } from '../acting/lines.ts';
import { api } from '../api/client.ts';
import type { Brief, Exception } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { complaintsOf, ErrorSummary } from '../parts/error-summary.tsx';
import { Field, TextArea } from '../parts/field.tsx';
import { exactText } from '../time/words.ts';
import type { Done } from './decide-page.tsx';
import styles from './decide.module.css';

type Choice = 'approve' | 'reject' | 'giveBack';
const DAY_MS = 86_400_000;

export function DecisionForm(props: {
  readonly exception: Exception;
  readonly brief: Brief;
  readonly command: Command;
  readonly onDone: (done: Done) => void;
}) {
  const { exception, brief, command } = props;
  const { t } = useText();
  const d = t.deciding;
  const { number, version } = exception;
  const { seen, assessment } = exception.case;
  const { requestedDays, longestDays } = brief.term;
  const [choice, setChoice] = useState<Choice | null>(null);
  const [wrong, setWrong] = useState<'choice' | 'term' | null>(null);
  const [form, change] = useKept(`decide.${number}`, {
    rationale: '',
    reasons: '',
    conditions: (assessment?.conditions ?? []).join('\n'),
    days: String(longestDays),
  });
  const id = useId();
  const days = /^\d{1,3}$/.test(form.days.trim()) ? Number(form.days) : 0;
  const goodTerm = days >= 1 && days <= longestDays;

  const path = { params: { path: { id: number } } };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = choice === null ? 'choice' : choice === 'approve' && !goodTerm ? 'term' : null;
    setWrong(missing);
    if (missing !== null) return document.getElementById(`${id}-${missing}`)?.focus();
    if (choice === 'approve') {
      const body = {
        rationale: form.rationale,
        conditions: linesOf(form.conditions),
        termDays: days === requestedDays ? null : days,
        seen,
      };
      return command.send({
        body: { choice, ...body },
        call: (headers) => api.POST('/v1/exceptions/{id}/approval', { ...path, headers, body }),
      });
    }
    if (choice === 'reject') {
      const body = { rationale: form.rationale };
      return command.send({
        body: { choice, ...body },
        version,
        call: (headers) => api.POST('/v1/exceptions/{id}/rejection', { ...path, headers, body }),
      });
    }
    const body = { reasons: form.reasons };
    return command.send({
      body: { choice, ...body },
      version,
      call: (headers) => api.POST('/v1/exceptions/{id}/return', { ...path, headers, body }),
    });
  };
  const fieldOf = (pointer: string): string | undefined =>
    ({ '/rationale': `${id}-words`, '/reasons': `${id}-words`, '/termDays': `${id}-term` })[pointer];
  return (
    <form noValidate className={styles['form']} onSubmit={submit}>
      {command.error === null || isStale(command.error) ? null : (
        <ErrorSummary {...complaintsOf(command.error, t, fieldOf)} attempt={command.attempt} />
      )}
      <Choices
        id={`${id}-choice`}
        legend={d.choice}
        value={choice}
        onChange={setChoice}
        error={wrong === 'choice' && choice === null ? d.choose : undefined}
        options={(['approve', 'reject', 'giveBack'] as const).map((value) => ({
          value,
          label: d.choices[value],
          hint: d.choiceHints[value],
        }))}
      />
      {choice === 'approve' ? (
        <>
          <Field
            id={`${id}-term`}
            label={d.term}
            hint={`${d.termHint(requestedDays)}${longestDays < requestedDays ? ` ${d.termLong(longestDays)}` : ''}`}
            error={goodTerm ? undefined : d.termInvalid(longestDays)}
            inputMode="numeric"
            value={form.days}
            onChange={(event) => change({ days: event.target.value })}
          />
          {goodTerm ? <Result brief={brief} days={days} /> : null}
          <TextArea
            label={d.conditions}
            hint={d.conditionsHint}
            optional
            rows={2}
            value={form.conditions}
            onChange={(event) => change({ conditions: event.target.value })}
          />
        </>
      ) : null}
      {choice === 'giveBack' ? (
        <TextArea
          id={`${id}-words`}
          label={d.reasons}
          value={form.reasons}
          onChange={(event) => change({ reasons: event.target.value })}
        />
      ) : (
        <TextArea
          id={`${id}-words`}
          label={d.rationale}
          hint={d.rationaleHint}
          value={form.rationale}
          onChange={(event) => change({ rationale: event.target.value })}
        />
      )}
      <button
        type="submit"
        className={`${buttons['button']} ${buttons['primary']} ${styles['submit']}`}
        aria-disabled={command.busy}
      >
        {command.busy ? t.acting.busy : d.submit[choice ?? 'none']}
      </button>
    </form>
  );
}

/** Days are of 24 hours, so the expiry follows from the start by a sum and nothing else. */
function Result({ brief, days }: { readonly brief: Brief; readonly days: number }) {
  const { t, language } = useText();
  const r = t.deciding.results;
  const { startsAt } = brief.term;
  const expiresAt = new Date(Date.parse(startsAt) + days * DAY_MS).toISOString();
  return (
    <dl className={styles['result']} aria-label={r.title}>
      <dt>{r.starts}</dt>
      <dd>{exactText(startsAt, language)}</dd>
      <dt>{r.expires}</dt>
      <dd>
        {exactText(expiresAt, language)} · {r.days(days)}
      </dd>
    </dl>
  );
}
