/** Which policies are waived most, and which are at the threshold where the policy itself is the question. */
import { Link } from '@tanstack/react-router';
import type { Metrics } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Toned } from '../parts/vocabulary.tsx';
import { numberText } from '../time/words.ts';
import { Bar } from './bar.tsx';
import { Behind } from './behind.tsx';
import styles from './metrics.module.css';

export function Policies({ metrics }: { readonly metrics: Metrics }) {
  const { t, language } = useText();
  const { policies, over, threshold, underRetired } = metrics.ratio;
  const some = policies.filter((p) => p.active > 0);
  const none = policies.length - some.length;
  // The whole track is the threshold, so that a bar shows how near a policy is to it.
  const most = Math.max(...some.map((p) => p.active), threshold ?? 1);
  const beside = [
    ...(none > 0 ? [t.metrics.without(none)] : []),
    ...(underRetired > 0 ? [t.metrics.retired(underRetired)] : []),
  ];
  return (
    <section aria-labelledby="policies" className={styles['policies']}>
      <h2 id="policies">{t.metrics.policies}</h2>
      {some.length === 0 ? (
        <p className={styles['muted']}>{t.metrics.noPolicies}</p>
      ) : (
        <table className={styles['table']}>
          <colgroup>
            <col className={styles['name']} />
            <col className={styles['figures-column']} />
            <col />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t.metrics.policy}</th>
              <th scope="col" className={styles['count']}>
                {t.metrics.count}
              </th>
              <th scope="col" className={styles['graph']}>
                {threshold === null ? null : t.metrics.track(threshold)}
              </th>
            </tr>
          </thead>
          <tbody>
            {some.map(({ policy, title, active }) => {
              const warns = over.some((o) => o.policy === policy);
              return (
                <tr key={policy}>
                  <th scope="row" className={styles['policy']}>
                    <Link to="/policies/$policy" params={{ policy }}>
                      {title}
                    </Link>
                    {warns ? (
                      <Toned tone="halt" icon="warning">
                        {t.metrics.over}
                      </Toned>
                    ) : null}
                  </th>
                  <td className={styles['count']}>
                    <Behind search={{ figure: 'active', policy, at: metrics.at }}>
                      {numberText(active, language)}
                    </Behind>
                  </td>
                  <td className={styles['graph']}>
                    <Bar value={active} most={most} warns={warns} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {beside.length === 0 ? null : <p className={styles['muted']}>{beside.join('; ')}.</p>}
    </section>
  );
}
