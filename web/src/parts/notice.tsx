/** What a reader has to know before the rest, with the instant since when. */
import type { ReactNode } from 'react';
import { Moment } from '../time/moment.tsx';
import { Icon, type IconName } from './icon.tsx';
import styles from './notice.module.css';

export function Notice(props: {
  readonly icon: IconName;
  readonly title: string;
  readonly at?: string;
  readonly past?: boolean;
  readonly children?: ReactNode;
}) {
  const { icon, title, at, past = false, children } = props;
  return (
    <div className={`${styles['notice']} ${past ? styles['past'] : ''}`}>
      <p className={styles['title']}>
        <Icon name={icon} />
        <strong>{title}</strong>
        {at === undefined ? null : <Moment at={at} />}
      </p>
      {children}
    </div>
  );
}
