/** The way to every page: links in the bar, and on a phone a menu that opens below it. */
import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../api/queries.ts';
import { useText } from '../catalogue/text.tsx';
import { Panel } from '../parts/panel.tsx';
import { pages } from './pages.ts';
import styles from './navigation.module.css';

export function Navigation() {
  const { t } = useText();
  return (
    <>
      <nav aria-label={t.bar.label} className={styles['bar']}>
        <Links className={styles['link']} />
      </nav>
      <div className={styles['menu']}>
        <Panel label={t.bar.menu} className={styles['open']}>
          <nav aria-label={t.bar.label} className={styles['list']}>
            <Links className={styles['item']} />
          </nav>
        </Panel>
      </div>
    </>
  );
}

function Links({ className }: { readonly className: string | undefined }) {
  const { t } = useText();
  const { data: me } = useQuery(meQuery);
  return pages
    .filter((page) => page.for === undefined || (me !== undefined && page.for(me)))
    .map((page) => (
      <Link
        key={page.to}
        to={page.to}
        activeOptions={{ includeSearch: false, exact: page.to === '/' }}
        className={className}
      >
        {page.label(t)}
      </Link>
    ));
}
