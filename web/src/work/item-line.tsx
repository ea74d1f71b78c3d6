/** One thing that waits: what it is, whose it is, and when it ends by itself. The title leads to where it is dealt with. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { WorkItem } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { BandWord } from '../parts/vocabulary.tsx';
import { RelativeMoment } from '../time/moment.tsx';
import { pathOf } from './links.ts';
import styles from './work.module.css';

export function ItemLine({ item }: { readonly item: WorkItem }) {
  const { t } = useText();
  const w = t.work;
  const { exception } = item;
  return (
    <li className={styles['item']}>
      <div className={styles['what']}>
        <ItemLink item={item}>{titleOf(item, w.untitled)}</ItemLink>
        <span className={styles['facts']}>
          {exception === null ? null : <span>{exception.number}</span>}
          {item.about === 'renewal' ? <span>{w.renewal}</span> : null}
          {exception !== null && item.item !== null ? <span>{exception.title}</span> : null}
          {exception === null || item.item !== null ? null : (
            <span>{w.askedBy(exception.requester.name)}</span>
          )}
          {item.kind === 'accept-delegation' && item.item !== null ? null : (
            <span>{w.waits(item.ageDays)}</span>
          )}
        </span>
      </div>
      {exception?.band == null ? null : <BandWord band={exception.band} />}
      <Due item={item} />
    </li>
  );
}

export const titleOf = (item: WorkItem, untitled: string): string => {
  const title = item.item?.title ?? item.exception?.title ?? '';
  return title === '' ? (item.exception?.number ?? untitled) : title;
};

/** A link where the work has a page; its words alone where it has none. */
export function ItemLink(props: { readonly item: WorkItem; readonly children: ReactNode }) {
  const { kind, item } = props.item;
  const path = pathOf(props.item);
  if (kind === 'finish-draft' && item !== null)
    return (
      <Link to="/new" search={{ draft: item.id }} className={styles['title']}>
        {props.children}
      </Link>
    );
  return path === null ? (
    <span className={styles['title']}>{props.children}</span>
  ) : (
    <Link to={path} className={styles['title']}>
      {props.children}
    </Link>
  );
}

export function Due({ item }: { readonly item: WorkItem }) {
  const { t } = useText();
  if (item.due === null) return null;
  return (
    <span className={item.overdue ? `${styles['due']} ${styles['overdue']}` : styles['due']}>
      {item.overdue ? t.work.overdue : t.work.due[item.kind]} <RelativeMoment at={item.due} />
    </span>
  );
}
