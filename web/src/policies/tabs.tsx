/** Two pages that belong together: the rules, and what can stand in their place. */
import { Link } from '@tanstack/react-router';
import { useText } from '../catalogue/text.tsx';
import styles from './policies.module.css';

export function PolicyTabs() {
  const { t } = useText();
  return (
    <nav aria-label={t.policies.title} className={styles['tabs']}>
      <Link to="/policies" activeOptions={{ exact: true }}>
        {t.policies.title}
      </Link>
      <Link to="/controls">{t.policies.controls}</Link>
    </nav>
  );
}
