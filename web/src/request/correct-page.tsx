/** A bounced or returned request, corrected in place: as it was filed, with every reason at its field. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiProblem } from '../api/client.ts';
import { exceptionQuery } from '../api/queries.ts';
import type { Exception } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { Notice } from '../parts/notice.tsx';
import { PageTitle } from '../parts/page.tsx';
import { Failed, Loading, Message, NotFound } from '../parts/states.tsx';
import { filedForm, formOf } from './keep.ts';
import { keptDraft } from './kept-draft.ts';
import { RequestForm } from './request-form.tsx';
import styles from './request.module.css';

const route = getRouteApi('/inside/exceptions/$number/correct');

export function CorrectPage() {
  const { number } = route.useParams();
  const { t } = useText();
  const { data: exception, error, refetch } = useQuery(exceptionQuery(number));
  const [reads, setReads] = useState(0);
  if (exception === undefined)
    return error === null ? (
      <Loading label={t.request.loading} />
    ) : error instanceof ApiProblem && error.status === 404 ? (
      <NotFound />
    ) : (
      <Failed error={error} retry={() => void refetch()} page />
    );
  const submit = exception.allowedActions.find((a) => a.action === 'SubmitRequest');
  const c = t.request.correct;
  if (submit?.allowed !== true)
    return (
      <Message
        icon="closed"
        title={c.notOpen}
        page
        action={
          <Link to="/exceptions/$number" params={{ number }} className={buttons['button']}>
            {c.toException}
          </Link>
        }
      >
        {submit === undefined || submit.because.length === 0 ? <p>{c.notOpenText}</p> : null}
        {submit?.because.map((v) => (
          <p key={v.reason}>
            {v.message} {v.remedy}
          </p>
        ))}
      </Message>
    );
  return (
    <div className={styles['page']}>
      <PageTitle title={c.title(exception.number)} />
      {exception.status === 'returned' ? (
        <Notice icon="returned" title={c.returned}>
          <p>{exception.case.returnedWith}</p>
        </Notice>
      ) : (
        <p>{c.bounced}</p>
      )}
      <Corrected key={reads} exception={exception} onReload={() => setReads(reads + 1)} />
    </div>
  );
}

/** The draft of a correction has the exception's own id: there is one, wherever it is opened. */
function Corrected({
  exception,
  onReload,
}: {
  readonly exception: Exception;
  readonly onReload: () => void;
}) {
  const { t } = useText();
  const { bounced } = route.useSearch();
  const { data, error, refetch } = useQuery({
    queryKey: ['correction', exception.id, exception.version],
    queryFn: async () => {
      const draft = await keptDraft(exception.id);
      return draft === null
        ? { version: 0, form: await filedForm(exception) }
        : { version: draft.version, form: await formOf(draft.content) };
    },
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (data === undefined)
    return error === null ? (
      <Loading label={t.request.loading} />
    ) : (
      <Failed error={error} retry={() => void refetch()} />
    );
  return (
    <RequestForm
      key={exception.version}
      initial={data.form}
      draft={{ id: exception.id, version: data.version }}
      of={exception.number}
      justBounced={bounced === true}
      onReload={onReload}
    />
  );
}
