/** A bar beside a figure. The figure says it; the bar lets the eye compare. */
import styles from './metrics.module.css';

export function Bar(props: { readonly value: number; readonly most: number; readonly warns?: boolean }) {
  const { value, most, warns = false } = props;
  return (
    <svg
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
      className={`${styles['bar']} ${warns ? styles['warns'] : ''}`}
    >
      <rect width="100" height="8" className={styles['track']} />
      <rect width={most === 0 ? 0 : (value / most) * 100} height="8" />
    </svg>
  );
}
