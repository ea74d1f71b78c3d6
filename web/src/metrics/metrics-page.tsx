/** The four metrics, computed from the record: each with what was counted, of what, and where it warns. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { metricsQuery } from '../api/queries.ts';
import type { Metrics } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Icon } from '../parts/icon.tsx';
import { PageTitle } from '../parts/page.tsx';
import { Failed, Loading, Message } from '../parts/states.tsx';
import { exactText } from '../time/words.ts';
import { Ages } from './ages.tsx';
import { Figures } from './figures.tsx';
import styles from './metrics.module.css';
import { Policies } from './policies.tsx';
import { Quarters } from './quarters.tsx';

export function MetricsPage() {
  const { t, language } = useText();
  const { data: metrics, error, refetch } = useQuery(metricsQuery);
  if (metrics === undefined)
    return error === null ? (
      <Loading label={t.metrics.loading} />
    ) : (
      <Failed error={error} retry={() => void refetch()} page />
    );
  const nothing = metrics.active.denominator === 0 && metrics.trend.quarters.every((q) => q.active === 0);
  return (
    <div className={styles['page']}>
      <div className={styles['head']}>
        <PageTitle title={t.metrics.title} />
        <p className={styles['muted']}>
          {t.metrics.asOf} {exactText(metrics.at, language)}; {t.metrics.zone(metrics.zone)}
        </p>
      </div>
      {nothing ? (
        <Message icon="active" title={t.metrics.emptyTitle}>
          <p>{t.metrics.emptyText}</p>
        </Message>
      ) : (
        <>
          <Warnings metrics={metrics} />
          <Figures metrics={metrics} />
          <div className={styles['halves']}>
            <Ages metrics={metrics} />
            <Quarters metrics={metrics} />
          </div>
          <Policies metrics={metrics} />
          <p className={styles['note']}>
            <Link to="/metrics/more">{t.metrics.more}</Link>
          </p>
          <p className={styles['note']}>{t.metrics.note}</p>
        </>
      )}
    </div>
  );
}

function Warnings({ metrics }: { readonly metrics: Metrics }) {
  const { t } = useText();
  const { warnings } = metrics;
  return (
    <section
      aria-labelledby="warnings"
      className={warnings.length === 0 ? styles['calm'] : styles['warnings']}
    >
      <h2 id="warnings" className={warnings.length === 0 ? 'visually-hidden' : undefined}>
        {t.metrics.warnings}
      </h2>
      {warnings.length === 0 ? (
        <p className={styles['muted']}>
          <Icon name="good" /> {t.metrics.noWarnings}
        </p>
      ) : (
        <ul>
          {warnings.map((warning) => (
            <li key={warning.sentence}>
              <Icon name="warning" />
              {warning.sentence}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
