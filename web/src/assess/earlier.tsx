/** Earlier exceptions of this scope: the one it continues, and lookalikes that an analyst judges in writing (REQ-LINEAGE). */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { Choices } from '../acting/choices.tsx';
import { useCommand } from '../acting/command.ts';
import { api } from '../api/client.ts';
import { exceptionQuery } from '../api/queries.ts';
import type { Exception, Prepared } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Quiet, Section } from '../exception/section.tsx';
import buttons from '../parts/button.module.css';
import { complaintsOf, ErrorSummary } from '../parts/error-summary.tsx';
import { TextArea } from '../parts/field.tsx';
import { StatusWord, Toned } from '../parts/vocabulary.tsx';
import styles from './assess.module.css';

type Lookalike = Prepared['lookalikes'][number];

export function Earlier(props: { readonly exception: Exception; readonly prepared: Prepared }) {
  const { exception, prepared } = props;
  const { t } = useText();
  const e = t.assess.earlier;
  const { predecessor } = exception.chain;
  const alike = exception.case.about === 'request' ? prepared.lookalikes : [];
  return (
    <Section title={e.title}>
      {predecessor === null && alike.length === 0 ? <Quiet>{e.none}</Quiet> : null}
      {predecessor === null ? null : (
        <p>
          {e.continues} <Named id={predecessor} />
        </p>
      )}
      <ul className={styles['list']}>
        {alike.map((lookalike) => (
          <li key={lookalike.id}>
            <Judgement exception={exception} lookalike={lookalike} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** By id or number: what the reader may not see keeps its number and no more. */
function Named({ id, shown = id }: { readonly id: string; readonly shown?: string }) {
  const { data: other } = useQuery(exceptionQuery(id));
  return (
    <>
      <Link to="/exceptions/$number" params={{ number: other?.number ?? id }}>
        {other?.number ?? shown}
      </Link>
      {other === undefined ? null : (
        <>
          {' '}
          {other.title} · <StatusWord status={other.status} />
        </>
      )}
    </>
  );
}

function Judgement(props: { readonly exception: Exception; readonly lookalike: Lookalike }) {
  const { exception, lookalike } = props;
  const { t } = useText();
  const e = t.assess.earlier;
  const judged = exception.chain.judgements.find((j) => j.other === lookalike.id);
  return (
    <>
      <p>
        <Named id={lookalike.number} /> · {e.shares[lookalike.shares]}
      </p>
      {judged === undefined ? (
        <Judge exception={exception} lookalike={lookalike} />
      ) : (
        <p>
          <Toned tone="done" icon="check">
            {judged.kin ? e.judged.kin : e.judged.not}
          </Toned>{' '}
          {judged.reason}
        </p>
      )}
    </>
  );
}

function Judge(props: { readonly exception: Exception; readonly lookalike: Lookalike }) {
  const { exception, lookalike } = props;
  const { t } = useText();
  const e = t.assess.earlier;
  const [kin, setKin] = useState<'kin' | 'not' | null>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const command = useCommand(exception.number, () => undefined);
  const reasonId = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(kin === null);
    if (kin === null) return;
    const body = { other: lookalike.id, kin: kin === 'kin', reason };
    command.send({
      body,
      call: (headers) =>
        api.POST('/v1/exceptions/{id}/lineage-judgements', {
          params: { path: { id: exception.number } },
          headers,
          body,
        }),
    });
  };
  return (
    <form noValidate className={styles['judge']} onSubmit={submit}>
      {command.error === null ? null : (
        <ErrorSummary
          {...complaintsOf(command.error, t, (pointer) => (pointer === '/reason' ? reasonId : undefined))}
          attempt={command.attempt}
        />
      )}
      <Choices
        legend={e.question(lookalike.number)}
        value={kin}
        onChange={setKin}
        error={missing ? e.choose : undefined}
        options={[
          { value: 'kin', label: e.kin, hint: e.kinHint },
          { value: 'not', label: e.notKin, hint: e.notKinHint },
        ]}
      />
      <TextArea
        id={reasonId}
        label={e.why}
        rows={2}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <button type="submit" className={buttons['button']} aria-disabled={command.busy}>
        {command.busy ? t.acting.busy : e.judge}
      </button>
    </form>
  );
}
