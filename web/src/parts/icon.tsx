/** Icons of our own: 16 units square, one stroke, the text's colour. Always beside a word, so they are hidden from screen readers. */
import styles from './icon.module.css';

const paths = {
  draft: 'M3 13l.7-2.8L10.5 3.4l2.1 2.1-6.8 6.8L3 13zM9.2 4.7l2.1 2.1',
  bounced: 'M6.5 3.5L3 7l3.5 3.5M3 7h6.5a3 3 0 0 1 0 6H7',
  submitted: 'M2.5 9.5l1.7-6h7.6l1.7 6v3h-11v-3zM2.5 9.5h3l1 1.5h3l1-1.5h3',
  assessed: 'M8 2.5v11M5 13.5h6M3.5 5L8 3.6 12.5 5M3.5 5L1.8 9h3.4L3.5 5zM12.5 5l-1.7 4h3.4l-1.7-4z',
  returned: 'M7 4L3 8l4 4M3 8h10',
  scheduled: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5V5M10.5 2.5V5',
  active: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 6a2 2 0 1 0 0 4A2 2 0 0 0 8 6z',
  suspended: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM6.4 5.8v4.4M9.6 5.8v4.4',
  rejected: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  withdrawn: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM5.2 8h5.6',
  lapsed: 'M4 2.5h8M4 13.5h8M5 2.5c0 3.2 3 3.6 3 5.5s-3 2.3-3 5.5M11 2.5c0 3.2-3 3.6-3 5.5s3 2.3 3 5.5',
  expired: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 4.8V8l2.2 1.6',
  closed: 'M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  good: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM5.2 8.2l2 2 3.6-4',
  warning: 'M8 2.2l6.2 11H1.8L8 2.2zM8 6.3v3.4M8 11.4v.3',
  unknown: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM6.3 6.4a1.75 1.75 0 1 1 2.7 1.45c-.7.5-1 .8-1 1.5M8 11.1v.3',
  emergency: 'M9 1.8L3.5 9H8l-1 5.2L12.5 7H8l1-5.2z',
  confidential: 'M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4zM2.8 13.2L13.2 2.8',
  renewal: 'M13 6A5.3 5.3 0 0 0 3.2 5.5M3 2.8v2.9h2.9M3 10a5.3 5.3 0 0 0 9.8.5M13 13.2v-2.9h-2.9',
  shield: 'M8 2l5 1.8v4c0 3-2.2 5-5 6.2-2.8-1.2-5-3.2-5-6.2v-4L8 2zM8 5.2v3M8 10.4v.3',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3l3.2 3.2',
  chevron: 'M4.5 6.5L8 10l3.5-3.5',
  up: 'M8 13V3.5M4.5 7L8 3.5 11.5 7',
  down: 'M8 3v9.5M4.5 9L8 12.5 11.5 9',
  flat: 'M3 8h10M9.5 4.5L13 8l-3.5 3.5',
  left: 'M10 3.5L5.5 8l4.5 4.5',
  cross: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  plus: 'M8 3v10M3 8h10',
  check: 'M3.5 8.5l3 3 6-7',
  person: 'M8 2.5a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4zM2.8 13.5c.6-2.6 2.7-4 5.2-4s4.6 1.4 5.2 4',
  download: 'M8 2.5v7.5M5 7.2l3 3 3-3M3 13.5h10',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  dot: 'M8 6.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3z',
};
export type IconName = keyof typeof paths;

export function Icon({
  name,
  className,
}: {
  readonly name: IconName;
  readonly className?: string | undefined;
}) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      className={className === undefined ? styles['icon'] : `${styles['icon']} ${className}`}
    >
      <path d={paths[name]} />
    </svg>
  );
}

const bars = { low: 1, medium: 2, high: 3, critical: 4 };
/** One to four bars, so that a band is told without colour. */
export function BandIcon({ band }: { readonly band: keyof typeof bars }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false" className={styles['bars']}>
      {[0, 1, 2, 3].map((i) => (
        <rect
          key={i}
          x={1.5 + i * 3.4}
          y={11 - i * 2.6}
          width="2.4"
          height={3 + i * 2.6}
          rx="0.6"
          className={i < bars[band] ? styles['on'] : styles['off']}
        />
      ))}
    </svg>
  );
}
