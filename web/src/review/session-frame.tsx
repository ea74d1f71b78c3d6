/** What every page of a session does alike: it loads, it may not be there, and what it shows may be old. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiProblem } from '../api/client.ts';
import { meQuery } from '../api/queries.ts';
import { useText } from '../catalogue/text.tsx';
import { Icon } from '../parts/icon.tsx';
import { Failed, Loading, Message } from '../parts/states.tsx';
import { minuteText } from '../time/words.ts';
import { type Session, useSession } from './queries.ts';
import styles from './review.module.css';

export function SessionFrame(props: {
  readonly review: string;
  readonly children: (session: Session, me: string) => ReactNode;
}) {
  const { review, children } = props;
  const { t, language } = useText();
  const { data: me } = useQuery(meQuery);
  const { data: session, error, refetch } = useSession(review);
  if (session !== undefined && me !== undefined)
    return (
      <>
        {error === null ? null : (
          <p role="status" className={styles['stale']}>
            <Icon name="warning" /> {t.states.staleText} {t.states.stale} {minuteText(session.asOf, language)}
            .
          </p>
        )}
        {children(session, me.person.id)}
      </>
    );
  if (error === null) return <Loading label={t.review.loading} />;
  return error instanceof ApiProblem && error.status === 404 ? (
    <Message icon="search" title={t.review.noSession} page>
      <p>{t.review.noSessionText}</p>
    </Message>
  ) : (
    <Failed error={error} retry={() => void refetch()} page />
  );
}
