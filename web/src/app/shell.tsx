/** The frame around every page behind the sign-in: the bar, and the page below it. */
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { meQuery } from '../api/queries.ts';
import { useText } from '../catalogue/text.tsx';
import { useNow } from '../time/clock.ts';
import { exactText } from '../time/words.ts';
import { Account } from './account.tsx';
import styles from './shell.module.css';

export function Shell() {
  const { t } = useText();
  const { data: me } = useQuery(meQuery);
  return (
    <>
      <a href="#content" className={styles['skip']}>
        {t.skip}
      </a>
      <header className={styles['bar']}>
        <Link to="/register" className={styles['mark']}>
          {t.product}
        </Link>
        <nav aria-label={t.bar.label} className={styles['nav']}>
          <Link to="/register" activeOptions={{ includeSearch: false }} className={styles['link']}>
            {t.bar.register}
          </Link>
          <Link to="/tests" activeOptions={{ includeSearch: false }} className={styles['link']}>
            {t.bar.tests}
          </Link>
          <Link to="/metrics" className={styles['link']}>
            {t.bar.metrics}
          </Link>
          <Link to="/board" activeOptions={{ includeSearch: false }} className={styles['link']}>
            {t.bar.board}
          </Link>
        </nav>
        <span className={styles['gap']} />
        {me?.sandbox === true ? <Sandbox /> : null}
        {me === undefined ? null : <Account me={me} />}
      </header>
      <main id="content" tabIndex={-1} className={styles['content']}>
        <Outlet />
      </main>
    </>
  );
}

function Sandbox() {
  const { t, language } = useText();
  const now = useNow();
  const clock = exactText(new Date(now).toISOString(), language);
  return (
    <span className={styles['sandbox']}>
      {t.bar.sandbox}
      <span className="visually-hidden">
        . {t.bar.sandboxHint} {clock}
      </span>
    </span>
  );
}
