/**
 * The short form of an emergency: who asks, from which policy, for whom and on what, why it can't wait, for how many hours.
 * Nothing is held back here; the server says what even an emergency needs, each at its field.
 */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { useCommand } from '../acting/command.ts';
import { useKept } from '../acting/kept.ts';
import { StepUp } from '../acting/step-up.tsx';
import { ApiProblem, api } from '../api/client.ts';
import { libraryQuery, personQuery, policiesQuery, workQuery } from '../api/queries.ts';
import type { Me } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Section } from '../exception/section.tsx';
import { Combobox, type Option } from '../parts/combobox.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { complaintsOf, ErrorSummary } from '../parts/error-summary.tsx';
import { Field, TextArea } from '../parts/field.tsx';
import { SendRow } from '../parts/send-row.tsx';
import { Tick } from '../parts/tick.tsx';
import { ControlFields } from '../request/control-fields.tsx';
import { searchPeople } from '../request/directory.ts';
import { type Change, emptyForm } from '../request/form.ts';
import { WhoFields } from '../request/more-fields.tsx';
import { WhatFields } from '../request/reason-fields.tsx';
import styles from '../request/request.module.css';
import { useTellings } from '../request/tellings.tsx';
import { registerNow, useNow } from '../time/clock.ts';
import { exactText } from '../time/words.ts';
import { bodyOf, emergencyFieldAt, endsAt, MOST_HOURS, stillSaid } from './form.ts';
import { searchPolicies } from './policies.ts';

const nobody: readonly Option[] = [];

export function EmergencyForm({ me }: { readonly me: Me }) {
  const { t } = useText();
  const e = t.emergency;
  const f = e.fields;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { data: library = [] } = useQuery(libraryQuery);
  const { data: policies = [] } = useQuery(policiesQuery);
  const [form, put, forget] = useKept('emergency', {
    request: emptyForm,
    requester: nobody,
    policy: nobody,
    hours: String(MOST_HOURS),
    rationale: '',
  });
  const { request } = form;
  // The answer about a person comes later than the next key: it is added to what stands there by then.
  const written = useRef(request);
  written.current = request;
  const change: Change = (of) => put({ request: { ...request, ...of } });
  const command = useCommand(null, ({ number }) => {
    forget();
    void queries.invalidateQueries({ queryKey: workQuery.queryKey });
    void navigate({ to: '/exceptions/$number', params: { number }, replace: true });
  });
  const refused = command.error instanceof ApiProblem ? command.error.problem?.violations : undefined;
  const [opened] = useState(() => new Date(registerNow()).toISOString());
  const body = bodyOf(form, opened);
  const [sent, setSent] = useState<typeof body | null>(null);
  const tell = useTellings(stillSaid(refused ?? [], sent, body), emergencyFieldAt, true);

  /** Who answers for it is known once it is known who asks; what was typed already stays. */
  const asks = async (requester: readonly Option[]) => {
    put({ requester });
    const [chosen] = requester;
    if (chosen === undefined) return;
    const person = await queries.fetchQuery(personQuery(chosen.value)).catch(() => null);
    const now = written.current;
    if (person === null || now.riskOwner.length > 0 || now.contact !== '') return;
    const { manager, email } = person;
    const known = typeof manager === 'object' && manager !== null && manager.id !== me.person.id;
    put({
      request: {
        ...now,
        contact: email ?? '',
        riskOwner: known ? [{ value: manager.id, label: manager.name }] : [],
      },
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(body);
    command.send({ body, call: (headers) => api.POST('/v1/emergencies', { headers, body }) });
  };
  const family = policies.find((p) => p.id === form.policy[0]?.value)?.family ?? '';
  return (
    <>
      <form noValidate onSubmit={submit} className={styles['columns']}>
        <div className={styles['form']}>
          {command.error === null ? null : (
            <ErrorSummary
              {...complaintsOf(command.error, t, emergencyFieldAt)}
              {...(refused === undefined ? {} : { title: e.refused })}
              attempt={command.attempt}
            />
          )}
          <Section title={e.sections.whom} className={styles['fields']}>
            <Combobox
              {...tell('/requester')}
              label={f.requester}
              hint={f.requesterHint}
              value={form.requester}
              search={searchPeople}
              onChange={(requester) => void asks(requester)}
            />
            <Combobox
              {...tell('/policy')}
              label={f.policy}
              value={form.policy}
              search={searchPolicies(policies)}
              onChange={(policy) => put({ policy })}
            />
          </Section>
          <WhatFields form={request} change={change} tell={tell} />
          <Section title={e.sections.why} className={styles['fields']}>
            <TextArea
              {...tell('/rationale')}
              label={f.rationale}
              hint={f.rationaleHint}
              maxLength={10_000}
              value={form.rationale}
              onChange={(event) => put({ rationale: event.target.value })}
            />
            <Hours told={tell('/hours')} value={form.hours} onChange={(hours) => put({ hours })} />
          </Section>
          <WhoFields form={request} change={change} tell={tell} ownerHint={f.ownerHint} />
          <Disclosure
            label={f.more}
            openWhen={(refused ?? []).some((v) => /^(\/request)?\/(controls|ticket)/.test(v.field))}
          >
            <ControlFields
              form={request}
              change={change}
              tell={tell}
              library={library}
              family={family}
              hint={f.controlHint}
            />
            <Field
              {...tell('/ticket')}
              label={t.request.fields.ticket}
              optional
              maxLength={300}
              value={request.ticket}
              onChange={(event) => change({ ticket: event.target.value })}
            />
            <Tick
              label={t.request.fields.confidential}
              hint={t.request.fields.confidentialHint}
              checked={request.confidential}
              onChange={(confidential) => change({ confidential })}
            />
          </Disclosure>
          <SendRow submit={e.submit} busy={command.busy} sending={e.busy} />
        </div>
      </form>
      <StepUp command={command} />
    </>
  );
}

/** The instant of its end, while one types and while one waits: hours alone leave too much to reckon. */
function Hours(props: {
  readonly told: ReturnType<ReturnType<typeof useTellings>>;
  readonly value: string;
  readonly onChange: (hours: string) => void;
}) {
  const { t, language } = useText();
  const f = t.emergency.fields;
  const now = useNow();
  const end = endsAt(props.value, now);
  return (
    <Field
      {...props.told}
      label={f.hours}
      hint={end === null ? f.hoursHint : `${f.hoursHint} ${f.endsAt(exactText(end, language))}`}
      inputMode="decimal"
      maxLength={6}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
    />
  );
}
