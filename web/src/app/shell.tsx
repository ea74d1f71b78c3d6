/** The frame around every page behind the sign-in: the bar, and the page below it. */
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { meQuery } from '../api/queries.ts';
import { useText } from '../catalogue/text.tsx';
import { useNow } from '../time/clock.ts';
import { exactText } from '../time/words.ts';
import { Commands } from '../palette/commands.tsx';
import { Account } from './account.tsx';
import { Down } from './down.tsx';
import { Navigation } from './navigation.tsx';
import { Live } from '../live/live.tsx';
import { Icon } from '../parts/icon.tsx';
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
        <Link to="/" className={styles['mark']}>
          {t.product}
        </Link>
        <Navigation />
        <span className={styles['gap']} />
        <Commands />
        {me?.allowedActions.some((a) => a.action === 'SubmitRequest' && a.allowed) === true ? (
          <Link to="/new" className={styles['new']} aria-label={t.request.title}>
            <Icon name="plus" />
            <span>{t.request.title}</span>
          </Link>
        ) : null}
        {me?.sandbox === true ? <Sandbox /> : null}
        {me === undefined ? null : <Account me={me} />}
      </header>
      <Down />
      <Live />
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
