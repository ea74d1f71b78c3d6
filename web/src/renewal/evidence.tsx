/** The evidence that a renewal rests on: each milestone of the term and each control, with what is on record and one press to add. */
import { type ReactNode, useState } from 'react';
import type { Exception } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { CompleteDialog, ConfirmDialog } from '../exception/actions/milestones.tsx';
import { TestDialog } from '../exception/actions/test.tsx';
import { Section } from '../exception/section.tsx';
import buttons from '../parts/button.module.css';
import { Icon, type IconName } from '../parts/icon.tsx';
import { dayOf } from '../time/day.ts';
import { Moment } from '../time/moment.tsx';
import { dayText } from '../time/words.ts';
import styles from './renewal.module.css';

const dialogs = {
  CompleteMilestone: CompleteDialog,
  ConfirmMilestone: ConfirmDialog,
  RecordControlTest: TestDialog,
};
type Name = keyof typeof dialogs;

export function Evidence({ exception }: { readonly exception: Exception }) {
  const { t, language } = useText();
  const e = t.renewal.evidence;
  const [open, setOpen] = useState<Name | null>(null);
  const Dialog = open === null ? null : dialogs[open];
  const term = exception.terms.at(-1)?.number;
  const milestones = exception.milestones.filter((m) => m.term === term);
  const toConfirm = milestones.some((m) => m.completed !== null && m.confirmed === null);
  const toDo = milestones.some((m) => m.completed === null);
  return (
    <Section title={e.title} className={styles['evidence']}>
      <h3>{e.milestones}</h3>
      <ul className={styles['lines']}>
        {milestones.map((m) => (
          <Line key={m.id} icon={m.confirmed === null ? 'dot' : 'check'} title={m.title}>
            {m.completed === null
              ? e.due(dayText(dayOf(m.replans.at(-1)?.due ?? m.due), language))
              : m.confirmed === null
                ? e.unconfirmed
                : e.confirmed}
          </Line>
        ))}
      </ul>
      <Offer exception={exception} action="CompleteMilestone" when={toDo} onOpen={setOpen} />
      <Offer exception={exception} action="ConfirmMilestone" when={toConfirm} onOpen={setOpen} />
      <h3>{e.controls}</h3>
      <ul className={styles['lines']}>
        {exception.controls.map((c) => (
          <Line key={c.id} icon={standing(c)} title={c.title}>
            {c.lastPassedAt === null ? (
              e.neverPassed
            ) : (
              <>
                {e.passed} <Moment at={c.lastPassedAt} />
              </>
            )}
          </Line>
        ))}
      </ul>
      <Offer exception={exception} action="RecordControlTest" when onOpen={setOpen} />
      {Dialog === null ? null : <Dialog exception={exception} onClose={() => setOpen(null)} />}
    </Section>
  );
}

/** Never tested is not known; not passing is no. */
const standing = ({ lastPassedAt, health }: Exception['controls'][number]): IconName =>
  lastPassedAt === null ? 'unknown' : health === 'passing' ? 'check' : 'warning';

function Line(props: { readonly icon: IconName; readonly title: string; readonly children: ReactNode }) {
  const { icon, title, children } = props;
  return (
    <li>
      <Icon name={icon} className={icon === 'check' ? styles['met'] : styles['open']} />
      <span>
        {title}
        <span className={styles['quiet']}>{children}</span>
      </span>
    </li>
  );
}

/** One press, or why not: the server's own sentence. */
function Offer(props: {
  readonly exception: Exception;
  readonly action: Name;
  readonly when: boolean;
  readonly onOpen: (name: Name) => void;
}) {
  const { exception, action, when, onOpen } = props;
  const { t } = useText();
  const may = exception.allowedActions.find((a) => a.action === action);
  if (!when || may === undefined) return null;
  return may.allowed ? (
    <p>
      <button type="button" className={buttons['button']} onClick={() => onOpen(action)}>
        {t.renewal.evidence.add[action]}
      </button>
    </p>
  ) : (
    may.because.map((v) => (
      <p key={`${v.code} ${v.reason}`} className={styles['quiet']}>
        {t.renewal.evidence.add[action]}: {v.message} {v.remedy}
      </p>
    ))
  );
}
