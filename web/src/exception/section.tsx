/** A headed part of the page, and the pair of a label and its value. */
import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

export function Section(props: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly className?: string | undefined;
  /** Without a line under the heading, where what follows has a frame of its own. */
  readonly plain?: boolean;
  readonly children: ReactNode;
}) {
  const { title, aside, className = '', plain = false, children } = props;
  const id = useId();
  return (
    <section aria-labelledby={id} className={`${styles['section']} ${className}`}>
      <div className={plain ? `${styles['head']} ${styles['plain']}` : styles['head']}>
        <h2 id={id}>{title}</h2>
        {aside === undefined ? null : <span className={styles['aside']}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}

export const Pairs = ({ children }: { readonly children: ReactNode }) => (
  <dl className={styles['pairs']}>{children}</dl>
);

/** Nothing to say is not shown: an empty value is left out by whoever knows that it is empty. */
export const Pair = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className={styles['pair']}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

/** Text that people wrote: their line breaks stay. */
export const Written = ({ children }: { readonly children: string }) => (
  <p className={styles['written']}>{children}</p>
);

export const Quiet = ({ children }: { readonly children: ReactNode }) => (
  <p className={styles['quiet']}>{children}</p>
);
