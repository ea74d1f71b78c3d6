/** Scoring the open case, of a request or of a renewal, with the proposal, its reasons and what follows beside the matrix. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { CaseHeader, CasePage, Recorded } from '../acting/case-page.tsx';
import { proposalQuery } from '../acting/queries.ts';
import type { Exception } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Controls } from '../exception/controls.tsx';
import { Reasons } from '../exception/reasons.tsx';
import { Renewals } from '../exception/renewals.tsx';
import { Scope } from '../exception/scope.tsx';
import { Summary } from '../exception/summary.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Failed, Loading, Message } from '../parts/states.tsx';
import { AssessForm } from './assess-form.tsx';

const route = getRouteApi('/inside/exceptions/$number/assess');

export function AssessPage() {
  const { number } = route.useParams();
  const { t } = useText();
  return (
    <CasePage key={number} number={number} loading={t.assess.loading}>
      {(exception) => <Case exception={exception} />}
    </CasePage>
  );
}

function Case({ exception }: { readonly exception: Exception }) {
  const { t } = useText();
  const { number } = exception;
  const { data: prepared, error, refetch } = useQuery(proposalQuery(number));
  const [done, setDone] = useState<Exception | null>(null);
  if (done !== null) return <Done exception={done} />;
  const of = (action: string) => exception.allowedActions.find((a) => a.action === action);
  const assess = of('AssessException');
  const second = of('SecondAssessment');
  const may = assess?.allowed === true || second?.allowed === true;
  const nothingOpen = assess?.because.some((v) => v.code === 'STATE-MOVE') === true;
  return (
    <>
      <CaseHeader exception={exception} title={t.assess.heading} />
      {!may ? (
        <Message icon="closed" title={nothingOpen ? t.assess.nothingOpen : t.assess.mayNot}>
          {assess?.because.map((v) => (
            <p key={`${v.code} ${v.reason}`}>
              {v.message} {v.remedy}
            </p>
          ))}
        </Message>
      ) : prepared === undefined ? (
        error === null ? (
          <Loading label={t.assess.loading} />
        ) : (
          <Failed error={error} retry={() => void refetch()} />
        )
      ) : (
        <AssessForm exception={exception} prepared={prepared} onDone={setDone}>
          <Summary exception={exception} />
          <Disclosure label={t.assess.more}>
            <Reasons exception={exception} />
            <Scope exception={exception} />
            <Controls exception={exception} />
            <Renewals exception={exception} />
          </Disclosure>
        </AssessForm>
      )}
    </>
  );
}

function Done({ exception }: { readonly exception: Exception }) {
  const { t } = useText();
  const d = t.assess.done;
  const { assessment, lowering, returnedWith } = exception.case;
  const scored = assessment ?? lowering;
  if (scored === null || exception.status === 'returned' || returnedWith !== null)
    return <Recorded exception={exception} title={t.deciding.done.returned} />;
  return (
    <Recorded exception={exception} title={d.title}>
      <p>
        {d.follows(t.bands[scored.band])}{' '}
        {assessment === null ? d.waits : `${t.exception.right.waits[scored.route]}.`}
      </p>
    </Recorded>
  );
}
