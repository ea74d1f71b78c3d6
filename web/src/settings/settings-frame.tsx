/** The settings: each a page of its own with an address, and the list of them beside it. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../catalogue/text.tsx';
import styles from './settings.module.css';

const pages = [
  { to: '/settings/authority', name: 'authority' },
  { to: '/settings/delegations', name: 'delegations' },
  { to: '/settings/committee', name: 'committee' },
  { to: '/settings/matrix', name: 'matrix' },
  { to: '/settings/people', name: 'people' },
  { to: '/settings/tokens', name: 'tokens' },
  { to: '/settings/preferences', name: 'preferences' },
] as const;

export function SettingsFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useText();
  return (
    <div className={styles['frame']}>
      <nav aria-label={t.settings.title} className={styles['nav']}>
        <p className={styles['nav-title']}>{t.settings.title}</p>
        <ul>
          {pages.map(({ to, name }) => (
            <li key={to}>
              <Link to={to} className={styles['nav-link']}>
                {t.settings.pages[name]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles['page']}>{children}</div>
    </div>
  );
}
