/** Every policy and what stands aside from it: the ones that rules are most often set aside for come first. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { policiesQuery } from '../api/queries.ts';
import type { Policy } from '../api/types.ts';
import { useText, wordFor } from '../catalogue/text.tsx';
import { Section } from '../exception/section.tsx';
import { PageTitle } from '../parts/page.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { Toned } from '../parts/vocabulary.tsx';
import styles from './policies.module.css';
import { PolicyTabs } from './tabs.tsx';

export function PoliciesPage() {
  const { t } = useText();
  const { data, error, refetch } = useQuery(policiesQuery);
  if (data === undefined)
    return error === null ? (
      <Loading label={t.policies.loading} />
    ) : (
      <Failed error={error} retry={() => void refetch()} page />
    );
  const current = data.filter((p) => p.retiredAt === null);
  const retired = data.filter((p) => p.retiredAt !== null);
  const families = [...new Set(current.map((p) => p.family))].toSorted();
  return (
    <div className={styles['page']}>
      <PageTitle title={t.policies.title} />
      <PolicyTabs />
      {families.map((family) => (
        <Section key={family} title={wordFor(t.policies.families, family)}>
          <List policies={current.filter((p) => p.family === family)} />
        </Section>
      ))}
      {retired.length === 0 ? null : (
        <Section title={t.policies.retired}>
          <List policies={retired} />
        </Section>
      )}
    </div>
  );
}

function List({ policies }: { readonly policies: readonly Policy[] }) {
  const { t } = useText();
  const sorted = policies.toSorted((a, b) => b.active - a.active || a.title.localeCompare(b.title));
  return (
    <ul className={styles['list']}>
      {sorted.map((policy) => (
        <li key={policy.id} className={styles['row']}>
          <Link to="/policies/$policy" params={{ policy: policy.id }} className={styles['name']}>
            {policy.title}
          </Link>
          <span className={styles['count']}>
            {policy.exceptable || policy.active > 0 ? (
              t.request.choose.inForce(policy.active)
            ) : (
              <Toned tone="done" icon="closed">
                {t.request.choose.notExceptable}
              </Toned>
            )}
          </span>
          <p className={styles['statement']}>{policy.statement}</p>
        </li>
      ))}
    </ul>
  );
}
