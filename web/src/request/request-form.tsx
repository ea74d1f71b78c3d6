/**
 * The form of a request: what is known filled in, checked by the rules while one writes, kept as a draft, and filed. The same
 * form corrects what bounced or was returned, under its number.
 */
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useCallback, useMemo, useState } from 'react';
import { answered, api } from '../api/client.ts';
import { libraryQuery, policyQuery } from '../api/queries.ts';
import type { Policy, RequestBody, RequestCheck } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Section } from '../exception/section.tsx';
import { type Complaints, complaintOf, ErrorSummary } from '../parts/error-summary.tsx';
import { SaveState } from '../parts/save-state.tsx';
import { SendRow } from '../parts/send-row.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { registerNow } from '../time/clock.ts';
import { AnswersFields, overdueOf, type Overdue, Replans } from './answers-fields.tsx';
import { ChoosePolicy } from './choose-policy.tsx';
import { ControlFields } from './control-fields.tsx';
import { Conflict } from './conflict.tsx';
import { bodyOf, type Change, emptyAnswers, fieldAt, type RequestForm as Form } from './form.ts';
import { Guidance } from './guidance.tsx';
import { contentOf } from './keep.ts';
import { LiveCheck } from './live-check.tsx';
import { MoreFields, WhoFields } from './more-fields.tsx';
import { PlanFields } from './plan-fields.tsx';
import { Ratifies } from './ratifies.tsx';
import { WhatFields, WhyFields } from './reason-fields.tsx';
import styles from './request.module.css';
import { useTellings } from './tellings.tsx';
import { unfinishedDays } from './unfinished-days.ts';
import { useCheck } from './use-check.ts';
import { useDraft } from './use-draft.ts';
import { useFiling } from './use-filing.ts';

type Props = {
  readonly initial: Form;
  readonly draft: { readonly id: string; readonly version: number };
  /** Number of what is corrected; null for a new request. */
  readonly of: string | null;
  /** It has just come back: its reasons take the focus. */
  readonly justBounced?: boolean;
  /** Read the draft anew, as another tab saved it. */
  readonly onReload: () => void;
};

export function RequestForm(props: Props) {
  const [form, setForm] = useState(props.initial);
  const change: Change = useCallback((of) => setForm((before) => ({ ...before, ...of })), []);
  const { t } = useText();
  const policy = useQuery({ ...policyQuery(form.policy), enabled: form.policy !== '' });
  if (form.policy === '' && props.of === null)
    return (
      <ChoosePolicy
        onChoose={(chosen) => change({ policy: chosen.id, termDays: String(chosen.defaultTermDays) })}
      />
    );
  if (policy.data === undefined)
    return policy.error === null ? (
      <Loading label={t.request.loading} />
    ) : (
      <Failed error={policy.error} retry={() => void policy.refetch()} />
    );
  return <Fields {...props} form={form} change={change} policy={policy.data} />;
}

function Fields(props: Props & { readonly form: Form; readonly change: Change; readonly policy: Policy }) {
  const { form, change, policy, of, draft, onReload } = props;
  const { t } = useText();
  const r = t.request;
  const { data: library = [] } = useQuery(libraryQuery);
  const [now] = useState(() => new Date(registerNow()).toISOString());
  const content = useMemo(() => ({ ...contentOf(form), of }), [form, of]);
  const keeping = useDraft(draft.id, draft.version, form.title, content);
  const body = useMemo(() => JSON.stringify(bodyOf(form, now)), [form, now]);
  const ask = useCallback((json: string, signal?: AbortSignal) => askCheck(json, of, signal), [of]);
  const checked = useCheck(body, ask);
  const violations = checked.answer?.violations ?? [];
  const filing = useFiling(of, keeping.discard);
  const [stopped, setStopped] = useState<Complaints | null>(null);
  const tell = useTellings(violations, fieldAt, of !== null || filing.attempt > 0);
  const [overdue, setOverdue] = useState<readonly Overdue[]>([]);
  const named = overdueOf(violations, overdue);
  if (named.length > overdue.length) setOverdue(named);
  const again = (checked.answer?.successions.length ?? 0) > 0 || form.answers !== emptyAnswers;
  // What came back opens with its reasons, as soon as the rules have given them anew.
  const reasons: Complaints | null =
    of !== null && filing.attempt === 0 && checked.answer?.wouldBounce === true
      ? { title: r.correct.summary, list: violations.map((v) => complaintOf(v, fieldAt)) }
      : null;

  const file = async (anyway: boolean) => {
    const days = unfinishedDays(form, t);
    if (days.length > 0) {
      setStopped({ title: r.days, list: days });
      return filing.tell(null);
    }
    setStopped(null);
    await filing.run(
      async () => {
        if (!anyway) {
          const answer = await ask(body);
          if (answer.wouldBounce) {
            setStopped({ title: r.stopped, list: answer.violations.map((v) => complaintOf(v, fieldAt)) });
            return false;
          }
        }
        return true;
      },
      bodyOf(form, now),
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void file(false);
  };
  const told = stopped ?? filing.complaints ?? reasons;
  return (
    <>
      <Guidance policy={policy} onAnother={of === null ? () => change({ policy: '' }) : undefined} />
      <form noValidate onSubmit={submit} className={styles['columns']}>
        <div className={styles['form']}>
          {told === null ? null : (
            <ErrorSummary
              {...told}
              attempt={reasons === told && props.justBounced === true ? 1 : filing.attempt}
            />
          )}
          <Ratifies value={form.ratifies} change={change} told={tell('/ratifies')} />
          <WhatFields form={form} change={change} tell={tell} />
          <WhyFields form={form} change={change} tell={tell} />
          <ControlFields form={form} change={change} tell={tell} library={library} family={policy.family} />
          <PlanFields form={form} change={change} tell={tell} policy={policy} />
          <WhoFields form={form} change={change} tell={tell} />
          {again ? (
            <Section title={r.sections.again} className={styles['fields']}>
              <Replans
                answers={form.answers}
                change={(answers) => change({ answers })}
                pointer="/renewalAnswers"
                tell={tell}
                overdue={named}
              />
              <AnswersFields
                answers={form.answers}
                change={(answers) => change({ answers })}
                pointer="/renewalAnswers"
                tell={tell}
              />
            </Section>
          ) : null}
          <MoreFields form={form} change={change} tell={tell} />
        </div>
        <div className={styles['rail']}>
          <LiveCheck checked={checked} change={change} />
        </div>
        <SendRow
          submit={of === null ? r.submit : r.correct.submit}
          busy={filing.busy}
          sending={r.submitting}
          anyway={
            stopped !== null && stopped.title === r.stopped
              ? { label: r.anyway, hint: r.anywayHint, onClick: () => void file(true) }
              : null
          }
          above={
            keeping.saved.kind === 'conflict' ? (
              <Conflict onTheirs={onReload} onMine={() => void keeping.overwrite()} />
            ) : null
          }
        >
          <SaveState saved={keeping.saved} />
        </SendRow>
      </form>
    </>
  );
}

const askCheck = (json: string, of: string | null, signal?: AbortSignal): Promise<RequestCheck> => {
  const body: RequestBody = JSON.parse(json);
  return answered(
    api.POST('/v1/request-check', {
      params: { query: of === null ? {} : { of } },
      body,
      ...(signal === undefined ? {} : { signal }),
    }),
  );
};
