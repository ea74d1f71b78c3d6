/** Another term: what stands, gate by gate what is met and what is missing, and only the questions that have a new answer. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ApiProblem } from '../api/client.ts';
import { exceptionQuery } from '../api/queries.ts';
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { PageTitle } from '../parts/page.tsx';
import { Failed, Loading, Message, NotFound } from '../parts/states.tsx';
import requesting from '../request/request.module.css';
import { RenewalForm } from './renewal-form.tsx';

const route = getRouteApi('/inside/exceptions/$number/renew');

export function RenewalPage() {
  const { number } = route.useParams();
  const { t } = useText();
  const { data: exception, error, refetch } = useQuery(exceptionQuery(number));
  if (exception === undefined)
    return error === null ? (
      <Loading label={t.renewal.loading} />
    ) : error instanceof ApiProblem && error.status === 404 ? (
      <NotFound />
    ) : (
      <Failed error={error} retry={() => void refetch()} page />
    );
  const may = exception.allowedActions.find((a) => a.action === 'RequestRenewal');
  if (may?.allowed !== true)
    return (
      <Message
        icon="closed"
        title={t.renewal.notOpen}
        page
        action={
          <Link to="/exceptions/$number" params={{ number }} className={buttons['button']}>
            {t.request.correct.toException}
          </Link>
        }
      >
        {may?.because.map((v) => (
          <p key={`${v.code} ${v.reason}`}>
            {v.message} {v.remedy}
          </p>
        ))}
      </Message>
    );
  return (
    <div className={requesting['page']}>
      <PageTitle title={t.renewal.title(exception.number)} />
      <RenewalForm exception={exception} />
    </div>
  );
}
