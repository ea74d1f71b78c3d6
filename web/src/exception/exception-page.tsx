/** One exception: the decision first, then what stands behind it, then the record. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiProblem } from '../api/client.ts';
import { exceptionQuery } from '../api/queries.ts';
import type { Exception } from '../api/types.ts';
import { useText, wordFor } from '../catalogue/text.tsx';
import { useLive } from '../live/use-live.ts';
import { Icon } from '../parts/icon.tsx';
import { PageTitle } from '../parts/page.tsx';
import { Failed, Loading, Message, ToRegister } from '../parts/states.tsx';
import { StatusWord, Toned } from '../parts/vocabulary.tsx';
import { Moment } from '../time/moment.tsx';
import { minuteText } from '../time/words.ts';
import { Actions } from './actions.tsx';
import { Assessed } from './assessed.tsx';
import { Attachments } from './attachments.tsx';
import { Controls } from './controls.tsx';
import styles from './exception.module.css';
import { Facts } from './facts.tsx';
import { Notices } from './notices.tsx';
import { Plan } from './plan.tsx';
import { Reasons } from './reasons.tsx';
import { Record } from './record.tsx';
import { Renewals } from './renewals.tsx';
import { Scope } from './scope.tsx';
import { Summary } from './summary.tsx';
import { Tags } from './tags.tsx';
import { Terms } from './terms.tsx';
import { Votes } from './votes.tsx';

const route = getRouteApi('/inside/exceptions/$number');

export function ExceptionPage() {
  const { number } = route.useParams();
  const { t, language } = useText();
  const { data: exception, error, refetch } = useQuery(exceptionQuery(number));
  const news = useNews(number);

  if (exception === undefined && error === null) return <Loading label={t.exception.loading(number)} />;
  if (exception === undefined)
    return error instanceof ApiProblem && error.status === 404 ? (
      <Message icon="search" title={t.states.noException(number)} page action={<ToRegister />}>
        <p>{t.states.noExceptionText}</p>
      </Message>
    ) : (
      <Failed error={error} retry={() => void refetch()} page />
    );
  return (
    <article className={styles['page']}>
      <Header exception={exception} />
      <p role="status" className="visually-hidden">
        {news}
      </p>
      {error === null ? null : (
        <p role="status" className={styles['stale']}>
          <Icon name="warning" /> {t.states.staleText} {t.states.stale} {minuteText(exception.asOf, language)}
          .
        </p>
      )}
      <div className={styles['columns']}>
        <div className={styles['first']}>
          <Notices exception={exception} />
          <Summary exception={exception} />
        </div>
        <div className={styles['rail']}>
          <Actions exception={exception} />
          <Facts exception={exception} />
          <Tags exception={exception} />
          <Attachments exception={exception} />
        </div>
        <div className={styles['rest']}>
          <Reasons exception={exception} />
          <Scope exception={exception} />
          <Controls exception={exception} />
          <Plan exception={exception} />
          <Assessed exception={exception} />
          <Votes exception={exception} />
          <Terms exception={exception} />
          <Renewals exception={exception} />
          <Record exception={exception} />
        </div>
      </div>
    </article>
  );
}

/** Asks anew when something was recorded on the exception, and says politely what. */
function useNews(number: string): string {
  const { t } = useText();
  const queries = useQueryClient();
  const [news, setNews] = useState('');
  useLive('exception', number, (changes) => {
    const asked = ['exception', 'history'].map((key) =>
      queries.invalidateQueries({ queryKey: [key, number] }),
    );
    const kinds = [...new Set((changes ?? []).map(({ kind }) => wordFor(t.events, kind)))];
    // Said once it is on the page: what is heard can be read.
    void Promise.all(asked).then(() => setNews(t.exception.news(kinds.join(', '))));
  });
  return news;
}

function Header({ exception }: { readonly exception: Exception }) {
  const { t } = useText();
  const { number, title, status, inForce, inForceUntil } = exception;
  return (
    <header className={styles['header']}>
      <div className={styles['crumb']}>
        <Link to="/register" className={styles['back']}>
          <Icon name="left" />
          {t.exception.back}
        </Link>
        <span>{number}</span>
      </div>
      <PageTitle title={`${number} ${title}`} className={styles['title']}>
        {title === '' ? number : title}
      </PageTitle>
      <p className={styles['standing']}>
        <StatusWord status={status} tinted />
        <span>
          {inForce ? (
            <>
              {t.exception.inForce} {inForceUntil === null ? null : <>{t.exception.until} </>}
              {inForceUntil === null ? null : <Moment at={inForceUntil} />}
            </>
          ) : (
            <>
              {t.exception.notInForce}. <span className={styles['muted']}>{t.statusMeans[status]}</span>
            </>
          )}
        </span>
        {exception.emergency === null ? null : (
          <Toned tone="halt" icon="emergency">
            {t.register.mark.emergency}
          </Toned>
        )}
        {exception.request.confidential ? (
          <Toned tone="done" icon="confidential">
            {t.register.mark.confidential}
          </Toned>
        ) : null}
      </p>
    </header>
  );
}
