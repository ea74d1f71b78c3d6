/** The library of compensating controls: what each achieves, how it is tested, and how often. */
import { useQuery } from '@tanstack/react-query';
import { libraryQuery } from '../api/queries.ts';
import { useText, wordFor } from '../catalogue/text.tsx';
import { Pair, Pairs, Section } from '../exception/section.tsx';
import { PageTitle } from '../parts/page.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import styles from './policies.module.css';
import { PolicyTabs } from './tabs.tsx';

export function ControlsPage() {
  const { t } = useText();
  const p = t.policies;
  const { data, error, refetch } = useQuery(libraryQuery);
  if (data === undefined)
    return error === null ? (
      <Loading label={p.loading} />
    ) : (
      <Failed error={error} retry={() => void refetch()} page />
    );
  return (
    <div className={styles['page']}>
      <PageTitle title={p.controlsTitle} />
      <PolicyTabs />
      <p className={styles['lead']}>{p.controlsLead}</p>
      {(['strong', 'moderate', 'weak'] as const).map((strength) => (
        <Section key={strength} title={p.strengths[strength]}>
          <ul className={styles['controls']}>
            {data
              .filter((c) => c.strength === strength)
              .toSorted((a, b) => a.title.localeCompare(b.title))
              .map((c) => (
                <li key={c.id} id={c.id} className={styles['control']}>
                  <h3>{c.title}</h3>
                  <p>{c.objective}</p>
                  <Pairs>
                    <Pair label={p.howToTest}>{c.howToTest}</Pair>
                    <Pair label={p.frequency}>{p.every(c.frequencyDays)}</Pair>
                    <Pair label={p.usualFor}>
                      {c.families.map((family) => wordFor(p.families, family)).join(', ')}
                    </Pair>
                  </Pairs>
                </li>
              ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}
