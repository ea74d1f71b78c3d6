/** One policy: what it says, when an exception from it is reasonable and what to try first, and on what terms. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ApiProblem } from '../api/client.ts';
import { meQuery, policyQuery } from '../api/queries.ts';
import { useText, wordFor } from '../catalogue/text.tsx';
import { Pair, Pairs, Section } from '../exception/section.tsx';
import buttons from '../parts/button.module.css';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { PageTitle } from '../parts/page.tsx';
import { Failed, Loading, NotFound } from '../parts/states.tsx';
import { Moment } from '../time/moment.tsx';
import styles from './policies.module.css';

const route = getRouteApi('/inside/policies/$policy');

export function PolicyPage() {
  const { policy: id } = route.useParams();
  const { t } = useText();
  const p = t.policies;
  const { data: policy, error, refetch } = useQuery(policyQuery(id));
  const { data: me } = useQuery(meQuery);
  if (policy === undefined)
    return error === null ? (
      <Loading label={p.loading} />
    ) : error instanceof ApiProblem && (error.status === 404 || error.status === 400) ? (
      <NotFound />
    ) : (
      <Failed error={error} retry={() => void refetch()} page />
    );
  const asks = me?.allowedActions.find((a) => a.action === 'SubmitRequest');
  const open = policy.exceptable && policy.retiredAt === null;
  return (
    <article className={styles['page']}>
      <header className={styles['header']}>
        <Link to="/policies" className={styles['back']}>
          <Icon name="left" />
          {p.title}
        </Link>
        <PageTitle title={policy.title} />
        <p className={styles['lead']}>{policy.statement}</p>
      </header>
      {policy.retiredAt === null ? null : (
        <Notice icon="closed" title={p.retiredSince} at={policy.retiredAt} past>
          <p>{p.retiredText}</p>
        </Notice>
      )}
      {policy.exceptable ? null : (
        <Notice icon="closed" title={t.request.guidance.notExceptable}>
          <p>{policy.nonExceptableReason}</p>
        </Notice>
      )}
      {policy.proposed === undefined ? null : (
        <Notice icon="scheduled" title={p.proposed} at={policy.proposed.at}>
          <p>{p.proposedText}</p>
        </Notice>
      )}
      {!open ? null : asks?.allowed === false ? (
        <p className={styles['quiet']}>{asks.because.map((v) => v.message).join(' ')}</p>
      ) : (
        <p>
          <Link
            to="/new"
            search={{ policy: policy.id }}
            className={`${buttons['button']} ${buttons['primary']}`}
          >
            {p.ask}
          </Link>
        </p>
      )}
      <div className={styles['columns']}>
        <Points title={t.request.guidance.reasonable} points={policy.guidance.reasonableWhen} />
        <Points title={t.request.guidance.first} points={policy.guidance.tryFirst} />
      </div>
      <Section title={p.terms}>
        <Pairs>
          <Pair label={p.inForce}>
            <Link to="/register" search={{ policy: policy.id, inForce: true }}>
              {t.request.choose.inForce(policy.active)}
            </Link>
          </Pair>
          <Pair label={p.defaultTerm}>{t.request.check.days(policy.defaultTermDays)}</Pair>
          <Pair label={p.longestTerm}>{t.request.check.days(policy.longestTermDays)}</Pair>
          <Pair label={p.targets}>
            {policy.targets.length === 0
              ? t.exception.tags.none
              : policy.targets.map((target) => wordFor(t.exception.tags.targets, target)).join(', ')}
          </Pair>
          {policy.ownerRole === '' ? null : <Pair label={p.owner}>{policy.ownerRole}</Pair>}
          <Pair label={p.family}>{wordFor(p.families, policy.family)}</Pair>
          {policy.references.length === 0 ? null : (
            <Pair label={p.references}>
              <ul>
                {policy.references.map(({ standard, clause }) => (
                  <li key={`${standard} ${clause}`}>
                    {standard} {clause}
                  </li>
                ))}
              </ul>
            </Pair>
          )}
        </Pairs>
      </Section>
      <Section title={p.versions}>
        <ol reversed className={styles['versions']}>
          {policy.versions
            .toSorted((a, b) => b.version - a.version)
            .map(({ version, since, retiredAt }) => (
              <li key={version}>
                {t.exception.summary.policyVersion(version)}, {p.since} <Moment at={since} />
                {retiredAt === null ? null : (
                  <>
                    , {p.until} <Moment at={retiredAt} />
                  </>
                )}
              </li>
            ))}
        </ol>
      </Section>
    </article>
  );
}

function Points({ title, points }: { readonly title: string; readonly points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles['points']}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </Section>
  );
}
