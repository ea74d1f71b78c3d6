/** Instants on a page: the distance from now, and the exact instant. */
import { useText } from '../catalogue/text.tsx';
import { useNow } from './clock.ts';
import styles from './moment.module.css';
import { exactText, minuteText, relativeText } from './words.ts';

/**
 * A distance (`in 12 days`) whose exact instant shows while the pointer is over it or the row that holds it has focus.
 * Not focusable itself: a hundred rows would be a hundred more stops of the Tab key. Screen readers hear both.
 */
export function RelativeMoment({
  at,
  className,
}: {
  readonly at: string;
  readonly className?: string | undefined;
}) {
  const { language } = useText();
  const now = useNow();
  return (
    <time
      dateTime={at}
      className={className === undefined ? styles['moment'] : `${styles['moment']} ${className}`}
    >
      {relativeText(at, now, language)}
      <span className={styles['exact']}>{exactText(at, language)}</span>
    </time>
  );
}

/** `23 Nov 2026, 21:43 · in 12 days`, for where there is room to say both. */
export function Moment({ at }: { readonly at: string }) {
  const { language } = useText();
  const now = useNow();
  return (
    <time dateTime={at} className={styles['both']}>
      <span>{minuteText(at, language)} ·</span>{' '}
      <span className={styles['distance']}>{relativeText(at, now, language)}</span>
    </time>
  );
}
