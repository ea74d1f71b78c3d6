/** One case of the queue: what is to be done with it, how risky, how long it waits, when it ends by itself. */
import { Link } from '@tanstack/react-router';
import type { WorkItem } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { BandWord } from '../parts/vocabulary.tsx';
import { Due, titleOf } from '../work/item-line.tsx';
import styles from './inbox.module.css';

export function InboxRow(props: {
  readonly item: WorkItem;
  readonly path: string | null;
  readonly policy: string;
  readonly current: boolean;
  readonly onAt: (number: string) => void;
}) {
  const { item, path, policy, current, onAt } = props;
  const { t } = useText();
  const { exception } = item;
  if (exception === null || path === null) return null;
  const { number } = exception;
  return (
    <li
      data-number={number}
      className={current ? `${styles['row']} ${styles['current']}` : styles['row']}
      onFocus={() => onAt(number)}
      onPointerEnter={() => onAt(number)}
    >
      <span className={styles['verb']}>{t.work.verbs[item.kind]}</span>
      <div className={styles['case']}>
        <Link to={path} className={styles['link']}>
          {titleOf(item, t.work.untitled)}
        </Link>
        <span className={styles['facts']}>
          <span>{number}</span>
          <span>{policy}</span>
          {item.about === 'renewal' ? <span>{t.work.renewal}</span> : null}
          <span>{exception.tier}</span>
          <span>{t.work.waits(item.ageDays)}</span>
        </span>
      </div>
      <BandWord band={exception.band} />
      <Due item={item} />
    </li>
  );
}
