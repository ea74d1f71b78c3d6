/** Somebody who holds something, and since when; whoever has left the directory is named as such. */
import type { ReactNode } from 'react';
import { useText } from '../catalogue/text.tsx';
import { Icon } from '../parts/icon.tsx';
import { Moment } from '../time/moment.tsx';
import type { Authority } from './queries.ts';
import styles from './settings.module.css';

type Holder = Authority['seats'][number]['person'];

export function HolderName({ of }: { readonly of: Holder }) {
  const { t } = useText();
  return (
    <>
      <span className={styles['name']}>{of.name}</span>
      {of.active ? null : (
        <span className={styles['left']}>
          {' '}
          <Icon name="warning" /> {t.settings.hasLeft}
        </span>
      )}
    </>
  );
}

export function HeldBy(props: {
  readonly holder: Holder;
  readonly since: string;
  readonly children?: ReactNode;
}) {
  const { t } = useText();
  return (
    <p className={styles['holder']}>
      <HolderName of={props.holder} />
      <span className={styles['muted']}>
        {t.settings.since} <Moment at={props.since} />
      </span>
      {props.children}
    </p>
  );
}
