/** The form of a renewal. Evidence is recorded where it belongs, at the milestone and the control, and the gates follow at once. */
import { type FormEvent, useCallback, useMemo, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useCommand } from '../acting/command.ts';
import { useKept } from '../acting/kept.ts';
import { answered, api } from '../api/client.ts';
import type { Exception, RenewalBody, RenewalCheck } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Section } from '../exception/section.tsx';
import { complaintOf, complaintsOf, type Complaints, ErrorSummary } from '../parts/error-summary.tsx';
import { SendRow } from '../parts/send-row.tsx';
import { type Overdue, overdueOf } from '../request/answers-fields.tsx';
import styles from '../request/request.module.css';
import { useTellings } from '../request/tellings.tsx';
import { useCheck } from '../request/use-check.ts';
import { registerNow } from '../time/clock.ts';
import { Doors } from './doors.tsx';
import { Evidence } from './evidence.tsx';
import { bodyOf, type Change, fieldAt, firstForm } from './form.ts';
import { FreshFields } from './fresh-fields.tsx';
import { RenewalGates } from './renewal-gates.tsx';
import { Standing } from './standing.tsx';

export function RenewalForm({ exception }: { readonly exception: Exception }) {
  const { t } = useText();
  const r = t.renewal;
  const { number, version } = exception;
  const navigate = useNavigate();
  const [form, setForm, forget] = useKept(`renewal.${number}`, firstForm(exception));
  const change: Change = setForm;
  const [now] = useState(() => new Date(registerNow()).toISOString());
  const structural = exception.terms.at(-1)?.structural === true;
  const body = useMemo(() => bodyOf(form, structural, now), [form, structural, now]);
  // The version goes with the question: evidence that was recorded meanwhile asks it anew.
  const question = useMemo(() => JSON.stringify({ body, version }), [body, version]);
  const ask = useCallback((json: string, signal?: AbortSignal) => askCheck(json, number, signal), [number]);
  const checked = useCheck(question, ask);
  const violations = checked.answer?.violations ?? [];
  const [attempted, setAttempted] = useState(0);
  const [stopped, setStopped] = useState<Complaints | null>(null);
  const tell = useTellings(violations, fieldAt, attempted > 0);
  const [overdue, setOverdue] = useState<readonly Overdue[]>([]);
  const named = overdueOf(violations, overdue);
  if (named.length > overdue.length) setOverdue(named);
  const command = useCommand(number, () => {
    forget();
    void navigate({ to: '/exceptions/$number', params: { number } });
  });

  const file = async (anyway: boolean) => {
    setAttempted((n) => n + 1);
    setStopped(null);
    if (!anyway) {
      try {
        const answer = await ask(question);
        if (answer.violations.length > 0)
          return setStopped({
            title: r.stopped,
            list: answer.violations.map((v) => complaintOf(v, fieldAt)),
          });
      } catch (error) {
        return setStopped(complaintsOf(error, t, fieldAt));
      }
    }
    return command.send({
      body,
      version,
      call: (headers) =>
        api.POST('/v1/exceptions/{id}/renewals', { params: { path: { id: number } }, headers, body }),
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void file(false);
  };
  const refused = command.error === null ? null : complaintsOf(command.error, t, fieldAt);
  const told = stopped ?? refused;
  return (
    <form noValidate onSubmit={submit} className={styles['columns']}>
      <div className={styles['form']}>
        {told === null ? null : <ErrorSummary {...told} attempt={attempted + command.attempt} />}
        <Doors exception={exception} />
        <Evidence exception={exception} />
        <Standing exception={exception} />
        <Section title={r.fresh} className={styles['fields']}>
          <p className={styles['known']}>{r.freshText}</p>
          <FreshFields form={form} change={change} tell={tell} overdue={named} structural={structural} />
        </Section>
      </div>
      {/* It scrolls where a window is low, and has nothing in it that would take the keyboard there. */}
      <div className={styles['rail']} tabIndex={0} role="group" aria-label={r.check.title}>
        <RenewalGates checked={checked} />
      </div>
      <SendRow
        submit={r.submit}
        busy={command.busy}
        sending={r.submitting}
        anyway={
          stopped !== null && stopped.title === r.stopped
            ? { label: r.anyway, hint: r.anywayHint, onClick: () => void file(true) }
            : null
        }
      />
    </form>
  );
}

const askCheck = (json: string, number: string, signal?: AbortSignal): Promise<RenewalCheck> => {
  const { body }: { readonly body: RenewalBody } = JSON.parse(json);
  return answered(
    api.POST('/v1/exceptions/{id}/renewal-check', {
      params: { path: { id: number } },
      body,
      ...(signal === undefined ? {} : { signal }),
    }),
  );
};
