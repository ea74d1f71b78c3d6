/** The questions that are asked most, each one link. */
import { Link } from '@tanstack/react-router';
import { useText } from '../catalogue/text.tsx';
import styles from './filters.module.css';
import type { RegisterSearch } from './search.ts';

const views = {
  all: {},
  inForce: { inForce: true },
  waiting: { status: ['submitted', 'assessed'], sort: 'submitted', direction: 'asc' },
  ending: { inForce: true, endsWithin: 30, sort: 'expires', direction: 'asc' },
  overAge: { inForce: true, overAge: true, sort: 'age', direction: 'desc' },
  mine: { mine: true },
} as const satisfies Record<string, RegisterSearch>;
const names = ['all', 'inForce', 'waiting', 'ending', 'overAge', 'mine'] as const;

export function Views() {
  const { t } = useText();
  return (
    <nav aria-label={t.register.views} className={styles['views']}>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <Link
              to="/register"
              search={views[name]}
              activeOptions={{ exact: true }}
              className={styles['view']}
            >
              {t.register.view[name]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
