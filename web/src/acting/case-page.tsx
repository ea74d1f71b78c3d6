/** The frame of a page about one exception that is acted on: the way back, the title, and what is said when it does not load. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ApiProblem } from '../api/client.ts';
import { exceptionQuery } from '../api/queries.ts';
import type { Exception } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Icon } from '../parts/icon.tsx';
import { PageTitle } from '../parts/page.tsx';
import { Failed, Loading, Message, ToRegister } from '../parts/states.tsx';
import { StatusWord } from '../parts/vocabulary.tsx';
import styles from './case-page.module.css';

export function CasePage(props: {
  readonly number: string;
  readonly loading: string;
  readonly children: (exception: Exception) => ReactNode;
}) {
  const { number, loading, children } = props;
  const { t } = useText();
  const { data: exception, error, refetch } = useQuery(exceptionQuery(number));
  if (exception !== undefined) return children(exception);
  if (error === null) return <Loading label={loading} />;
  return error instanceof ApiProblem && error.status === 404 ? (
    <Message icon="search" title={t.states.noException(number)} page action={<ToRegister />}>
      <p>{t.states.noExceptionText}</p>
    </Message>
  ) : (
    <Failed error={error} retry={() => void refetch()} page />
  );
}

export function CaseHeader(props: { readonly exception: Exception; readonly title: string }) {
  const { exception, title } = props;
  return (
    <header className={styles['header']}>
      <p className={styles['crumb']}>
        <Link to="/exceptions/$number" params={{ number: exception.number }} className={styles['back']}>
          <Icon name="left" />
          {exception.number}
        </Link>
        <StatusWord status={exception.status} />
      </p>
      <PageTitle title={`${title} ${exception.title}`}>{title}</PageTitle>
      <p className={styles['about']}>{exception.title}</p>
    </header>
  );
}

/** What was done, once the server has recorded it; takes the focus, since the form that had it is gone. */
export function Recorded(props: {
  readonly exception: Exception;
  readonly title: string;
  readonly children?: ReactNode;
}) {
  const { exception, title, children } = props;
  const { t } = useText();
  return (
    <Message
      icon="good"
      title={title}
      page
      action={
        <Link to="/exceptions/$number" params={{ number: exception.number }}>
          {t.deciding.done.open}
        </Link>
      }
    >
      <p>
        {exception.number} {exception.title}
      </p>
      {children}
    </Message>
  );
}
