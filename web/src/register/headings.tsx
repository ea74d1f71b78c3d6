/** Column headings; those that can sort are buttons. */
import { useText } from '../catalogue/text.tsx';
import { Icon } from '../parts/icon.tsx';
import type { Change } from './filters.tsx';
import { firstDirection, type RegisterSearch, sortOf } from './search.ts';
import styles from './table.module.css';

const columns = [
  { name: 'number', sort: 'number' },
  { name: 'title', sort: 'title' },
  { name: 'status', sort: 'status' },
  { name: 'policy', sort: 'policy' },
  { name: 'band', sort: 'band' },
  { name: 'owner', sort: null },
  { name: 'term', sort: null },
  { name: 'age', sort: 'age' },
  { name: 'expires', sort: 'expires' },
] as const;

export function Headings({ search, change }: { readonly search: RegisterSearch; readonly change: Change }) {
  const { t } = useText();
  const sorted = sortOf(search);
  return (
    <thead role="rowgroup" className={styles['headings']}>
      <tr role="row">
        {columns.map(({ name, sort }) => {
          const here = sort === sorted.sort;
          const label = t.register.columns[name];
          return (
            <th
              key={name}
              scope="col"
              role="columnheader"
              className={styles[name]}
              aria-sort={here ? (sorted.direction === 'asc' ? 'ascending' : 'descending') : undefined}
            >
              {sort === null ? (
                label
              ) : (
                <button
                  type="button"
                  className={styles['sort']}
                  onClick={() =>
                    change({
                      sort,
                      direction: here ? (sorted.direction === 'asc' ? 'desc' : 'asc') : firstDirection(sort),
                    })
                  }
                >
                  {label}
                  {here ? <Icon name={sorted.direction === 'asc' ? 'up' : 'down'} /> : null}
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
