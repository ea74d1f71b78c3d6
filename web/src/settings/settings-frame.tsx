/** The settings: each a page of its own with an address, and the list of them beside it. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../catalogue/text.tsx';
import { settingsPages } from './settings-pages.ts';
import styles from './settings.module.css';

export function SettingsFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useText();
  return (
    <div className={styles['frame']}>
      <nav aria-label={t.settings.title} className={styles['nav']}>
        <p className={styles['nav-title']}>{t.settings.title}</p>
        <ul>
          {settingsPages.map(({ to, name }) => (
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
