/** One exception in the register. The title is the link; the rest of the row follows it. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { policiesQuery } from '../api/queries.ts';
import type { RegisterRow } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Icon, type IconName } from '../parts/icon.tsx';
import { BandWord, StatusWord } from '../parts/vocabulary.tsx';
import { useNow } from '../time/clock.ts';
import { RelativeMoment } from '../time/moment.tsx';
import { relativeText } from '../time/words.ts';
import styles from './table.module.css';

const DAY_MS = 86_400_000;
const SOON_DAYS = 7;
/** A control that ends the cover this soon, before the term does, is worth a mark in the list. */
const COVER_DAYS = 14;

export function Row(props: {
  readonly row: RegisterRow;
  readonly index: number;
  readonly measure: (element: HTMLElement | null) => void;
  readonly onOpen: () => void;
}) {
  const { row, index, measure, onOpen } = props;
  const { t } = useText();
  const { data: policies = [] } = useQuery(policiesQuery);
  const policy = policies.find((p) => p.id === row.policy)?.title ?? row.policy;
  return (
    <tr role="row" ref={measure} data-index={index} aria-rowindex={index + 2} className={styles['row']}>
      <td role="cell" className={styles['number']}>
        {row.number}
      </td>
      <th role="rowheader" scope="row" className={styles['title']}>
        <span className={styles['clip']}>
          <Link
            to="/exceptions/$number"
            params={{ number: row.number }}
            className={styles['open']}
            onClick={onOpen}
          >
            {row.title === '' ? row.number : row.title}
          </Link>
          <Marks row={row} />
        </span>
      </th>
      <td role="cell" className={styles['status']}>
        <StatusWord status={row.status} />
      </td>
      <td role="cell" className={styles['policy']}>
        <span className={styles['clip']}>{policy}</span>
      </td>
      <td role="cell" className={styles['band']}>
        <BandWord band={row.band} />
      </td>
      <td role="cell" className={styles['owner']}>
        <span className={styles['clip']}>{row.riskOwner.name}</span>
      </td>
      <td role="cell" className={styles['term']}>
        {row.startsAt === null ? <Absent why={t.register.noTerm} /> : row.term}
      </td>
      <td role="cell" className={styles['age']}>
        {row.ageDays === null || row.ageDays < 0 ? (
          <Absent why={t.register.noTerm} />
        ) : (
          t.register.ageDays(row.ageDays)
        )}
      </td>
      <td role="cell" className={styles['expires']}>
        <Expiry row={row} />
      </td>
    </tr>
  );
}

const Absent = ({ why }: { readonly why: string }) => (
  <span className={styles['absent']}>
    <span aria-hidden="true">–</span>
    <span className="visually-hidden">{why}</span>
  </span>
);

function Expiry({ row }: { readonly row: RegisterRow }) {
  const { t } = useText();
  const now = useNow();
  if (row.expiresAt === null) return <Absent why={t.register.noTerm} />;
  if (row.status === 'closed') return <Absent why={t.register.ended} />;
  const soon = row.inForce && Date.parse(row.expiresAt) - now < SOON_DAYS * DAY_MS;
  return <RelativeMoment at={row.expiresAt} className={soon ? styles['soon'] : undefined} />;
}

function Marks({ row }: { readonly row: RegisterRow }) {
  const { t, language } = useText();
  const now = useNow();
  const { inForceUntil, expiresAt } = row;
  const open = row.renewal === 'requested' || row.renewal === 'assessed' || row.renewal === 'returned';
  const coverEnds =
    row.inForce &&
    inForceUntil !== null &&
    inForceUntil !== expiresAt &&
    Date.parse(inForceUntil) - now < COVER_DAYS * DAY_MS
      ? inForceUntil
      : null;
  return (
    <>
      {row.emergency ? (
        <Mark icon="emergency" label={t.register.mark.emergency} tone={styles['urgent']} />
      ) : null}
      {coverEnds === null ? null : (
        <Mark
          icon="shield"
          label={t.register.mark.control(relativeText(coverEnds, now, language))}
          tone={styles['urgent']}
        />
      )}
      {open ? <Mark icon="renewal" label={t.register.mark.renewal} /> : null}
      {row.confidential ? <Mark icon="confidential" label={t.register.mark.confidential} /> : null}
    </>
  );
}

function Mark(props: {
  readonly icon: IconName;
  readonly label: string;
  readonly tone?: string | undefined;
}) {
  const { icon, label, tone = '' } = props;
  return (
    <span className={`${styles['mark']} ${tone}`} title={label}>
      <Icon name={icon} />
      <span className="visually-hidden">. {label}</span>
    </span>
  );
}
