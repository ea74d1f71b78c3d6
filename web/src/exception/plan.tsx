/** How the exception ends: milestones with owner and date. */
import type { Exception, Milestone } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Toned } from '../parts/vocabulary.tsx';
import { Moment } from '../time/moment.tsx';
import styles from './exception.module.css';
import { Quiet, Section } from './section.tsx';

export function Plan({ exception }: { readonly exception: Exception }) {
  const { t } = useText();
  const { milestones } = exception;
  return (
    <Section title={t.exception.sections.plan}>
      {milestones.length === 0 ? <Quiet>{t.exception.plan.none}</Quiet> : null}
      <ol className={styles['stack']}>
        {milestones.map((milestone) => (
          <Item key={milestone.id} milestone={milestone} />
        ))}
      </ol>
    </Section>
  );
}

function Item({ milestone }: { readonly milestone: Milestone }) {
  const { t } = useText();
  const p = t.exception.plan;
  const { completed, confirmed, replans, overdue } = milestone;
  const due = replans.at(-1)?.due ?? milestone.due;
  return (
    <li className={styles['entry']}>
      <span className={styles['mark']}>
        {completed !== null ? (
          <Toned tone={confirmed === null ? 'open' : 'good'} icon="good">
            {p.done}
          </Toned>
        ) : overdue ? (
          <Toned tone="halt" icon="expired">
            {p.overdue}
          </Toned>
        ) : (
          <Toned tone="done" icon="dot">
            {p.open}
          </Toned>
        )}
      </span>
      <div>
        <p>
          <span className={styles['muted']}>{milestone.id}</span> {milestone.title}
        </p>
        <p className={styles['small']}>
          {milestone.owner.name} · {p.due} <Moment at={due} />
        </p>
        {completed === null ? null : (
          <p className={styles['small']}>
            {p.done} <Moment at={completed.at} /> ·{' '}
            {confirmed === null ? p.unconfirmed : p.confirmed(confirmed.by.name)}
            {completed.note === '' ? null : <> · {completed.note}</>}
          </p>
        )}
        {replans.map((replan) => (
          <p key={replan.at} className={styles['small']}>
            {p.replanned} <Moment at={replan.at} />: {replan.whyFailed}
          </p>
        ))}
      </div>
    </li>
  );
}
