/** The decision on one screen: what is waived, for whom, how long, what stands in its place, what changed, by what right. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { CaseHeader, CasePage, Recorded } from '../acting/case-page.tsx';
import { briefQuery } from '../acting/queries.ts';
import type { Exception } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Assessed } from '../exception/assessed.tsx';
import { Attachments } from '../exception/attachments.tsx';
import { Controls } from '../exception/controls.tsx';
import { Notices } from '../exception/notices.tsx';
import { Plan } from '../exception/plan.tsx';
import { Reasons } from '../exception/reasons.tsx';
import { Renewals } from '../exception/renewals.tsx';
import { Scope } from '../exception/scope.tsx';
import { Summary } from '../exception/summary.tsx';
import { Votes } from '../exception/votes.tsx';
import { useLive } from '../live/use-live.ts';
import buttons from '../parts/button.module.css';
import { Disclosure } from '../parts/disclosure.tsx';
import { Failed, Loading, Message } from '../parts/states.tsx';
import styles from './decide.module.css';
import { Decision } from './decision.tsx';
import { SinceLastLook } from './since-last-look.tsx';

const route = getRouteApi('/inside/exceptions/$number/decide');

export function DecidePage() {
  const { number } = route.useParams();
  const { t } = useText();
  return (
    <CasePage key={number} number={number} loading={t.deciding.loading}>
      {(exception) => <Case exception={exception} />}
    </CasePage>
  );
}

export type Done = { readonly exception: Exception; readonly title: string };

function Case({ exception }: { readonly exception: Exception }) {
  const { t } = useText();
  const { data: brief, error, refetch } = useQuery(briefQuery(exception.number));
  const [done, setDone] = useState<Done | null>(null);
  const queries = useQueryClient();
  // Votes of others count as they come. What is voted on stays as it was read: a change of it is said before anybody votes.
  useLive('exception', exception.number, (changes) => {
    if (changes === null || changes.some(({ kind }) => kind === 'VoteCast'))
      void queries.invalidateQueries({ queryKey: briefQuery(exception.number).queryKey });
  });
  if (done !== null) return <Recorded {...done} />;
  if (brief === undefined && error === null) return <Loading label={t.deciding.loading} />;
  if (brief === undefined) return <Failed error={error} retry={() => void refetch()} page />;
  return (
    <article className={styles['page']}>
      <CaseHeader exception={exception} title={t.deciding.decision} />
      {brief === null ? (
        <Message icon="assessed" title={t.deciding.nothingWaits}>
          <p>{t.statusMeans[exception.status]}</p>
        </Message>
      ) : (
        <div className={styles['columns']}>
          <div className={styles['case']}>
            <SinceLastLook exception={exception} />
            <Notices exception={exception} />
            <Summary exception={exception} />
            <Assessed exception={exception} />
            <Reasons exception={exception} />
            <Votes exception={exception} />
            <Disclosure label={t.deciding.read}>
              <Scope exception={exception} />
              <Controls exception={exception} />
              <Plan exception={exception} />
              <Renewals exception={exception} />
              <Attachments exception={exception} />
            </Disclosure>
          </div>
          {/* Rests on the lower edge of a phone until the decision itself is in sight. */}
          <p className={styles['jump']}>
            <a href="#decision" className={`${buttons['button']} ${buttons['primary']}`}>
              {t.deciding.toDecision}
            </a>
          </p>
          <div id="decision" tabIndex={-1} className={styles['decision']}>
            <Decision exception={exception} brief={brief} onDone={setDone} />
          </div>
        </div>
      )}
    </article>
  );
}
