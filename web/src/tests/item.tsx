/** One control: whose exception it carries, how its tests stand, what that leads to and when. */
import { Link } from '@tanstack/react-router';
import type { ControlTestRow } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import type { IconName } from '../parts/icon.tsx';
import { StatusWord, type Tone, Toned } from '../parts/vocabulary.tsx';
import { Moment } from '../time/moment.tsx';
import styles from './tests.module.css';

const looks: Readonly<Record<ControlTestRow['stage'], { readonly tone: Tone; readonly icon: IconName }>> = {
  untested: { tone: 'open', icon: 'unknown' },
  lapsed: { tone: 'no', icon: 'warning' },
  failing: { tone: 'no', icon: 'rejected' },
  overdue: { tone: 'halt', icon: 'expired' },
  due: { tone: 'open', icon: 'scheduled' },
  passing: { tone: 'good', icon: 'good' },
};

export function Item({ row, record }: { readonly row: ControlTestRow; readonly record: () => void }) {
  const { t } = useText();
  const { stage, number, exceptionTitle, title, owner, independent } = row;
  return (
    <li className={styles['item']}>
      <div className={styles['control']}>
        <h3>{title}</h3>
        <p>
          <Link to="/exceptions/$number" params={{ number }}>
            {number} {exceptionTitle}
          </Link>{' '}
          <StatusWord status={row.status} />
        </p>
        <p className={styles['muted']}>
          {t.tests.owner}: {owner.name}
        </p>
        {independent ? null : <p className={styles['self']}>{t.tests.self}</p>}
      </div>
      <div className={styles['when']}>
        <p>
          <Toned {...looks[stage]}>{t.tests.stages[stage]}</Toned>
        </p>
        <Consequence row={row} />
      </div>
      <div className={styles['act']}>
        <button
          type="button"
          className={buttons['button']}
          aria-label={t.tests.recordOf(title, number)}
          onClick={record}
        >
          {t.tests.record}
        </button>
      </div>
    </li>
  );
}

function Consequence({ row }: { readonly row: ControlTestRow }) {
  const { t } = useText();
  const { stage, lastPassedAt, failingSince, dueAt, deadline } = row;
  const instant = stage === 'due' || stage === 'passing' ? dueAt : deadline;
  return (
    <>
      {instant === null ? (
        <p>{t.tests.leads[stage]}</p>
      ) : (
        <p>
          <strong>{t.tests.leads[stage]}</strong> <Moment at={instant} />
        </p>
      )}
      {failingSince === null ? null : (
        <p className={styles['muted']}>
          {t.tests.failingSince} <Moment at={failingSince} />
        </p>
      )}
      {stage !== 'overdue' || dueAt === null ? null : (
        <p className={styles['muted']}>
          {t.tests.wasDue} <Moment at={dueAt} />
        </p>
      )}
      <p className={styles['muted']}>
        {t.tests.lastPassed}: {lastPassedAt === null ? t.tests.never : <Moment at={lastPassedAt} />}
      </p>
    </>
  );
}
