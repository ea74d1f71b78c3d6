/** Actions carried over and agreed here, each with owner, date and what became of it. */
import { useState } from 'react';
import { useText } from '../catalogue/text.tsx';
import { Quiet, Section } from '../exception/section.tsx';
import buttons from '../parts/button.module.css';
import { Toned } from '../parts/vocabulary.tsx';
import { useNow } from '../time/clock.ts';
import { Moment } from '../time/moment.tsx';
import { AgreeDialog, FollowUpDialog } from './action-dialogs.tsx';
import { allowedFor, type ReviewAction, type Session } from './queries.ts';
import styles from './review.module.css';

export function Actions({ session }: { readonly session: Session }) {
  const { t } = useText();
  const a = t.review.actions;
  const [agreeing, setAgreeing] = useState(false);
  const [following, setFollowing] = useState<ReviewAction | null>(null);
  const carried = session.actions.filter((x) => x.carried);
  const agreed = session.actions.filter((x) => !x.carried);
  const mayFollow = allowedFor(session.allowedActions, 'FollowUpAction').allowed;
  const list = (title: string, actions: readonly ReviewAction[]) =>
    actions.length === 0 ? null : (
      <>
        <h3>{title}</h3>
        <ul className={styles['entries']}>
          {actions.map((action) => (
            <Entry key={action.id} action={action} onFollow={mayFollow ? () => setFollowing(action) : null} />
          ))}
        </ul>
      </>
    );
  return (
    <Section
      title={a.title}
      aside={
        allowedFor(session.allowedActions, 'AgreeAction').allowed ? (
          <button type="button" className={buttons['button']} onClick={() => setAgreeing(true)}>
            {a.agree}
          </button>
        ) : undefined
      }
    >
      {session.actions.length === 0 ? <Quiet>{a.none}</Quiet> : null}
      {list(a.carried, carried)}
      {list(a.agreed, agreed)}
      {agreeing ? <AgreeDialog review={session.id} about={null} onClose={() => setAgreeing(false)} /> : null}
      {following === null ? null : (
        <FollowUpDialog review={session.id} action={following} onClose={() => setFollowing(null)} />
      )}
    </Section>
  );
}

function Entry({
  action,
  onFollow,
}: {
  readonly action: ReviewAction;
  readonly onFollow: (() => void) | null;
}) {
  const { t } = useText();
  const now = useNow();
  const { followUp } = action;
  return (
    <li>
      <p>{action.text}</p>
      <p className={styles['quiet']}>
        {action.owner.name}, {t.review.actions.due} <Moment at={action.due} />
      </p>
      {followUp === null ? (
        <p className={styles['end']}>
          {Date.parse(action.due) < now ? (
            <Toned tone="halt" icon="warning">
              {t.review.actions.late}
            </Toned>
          ) : null}
          {onFollow === null ? null : (
            <button type="button" className={buttons['button']} onClick={onFollow}>
              {t.review.actions.followUp}
            </button>
          )}
        </p>
      ) : (
        <p>
          <Toned
            tone={followUp.status === 'done' ? 'good' : 'done'}
            icon={followUp.status === 'done' ? 'good' : 'withdrawn'}
          >
            {t.review.followUp.statuses[followUp.status]}
          </Toned>{' '}
          {followUp.note} <span className={styles['quiet']}>{followUp.by.name}</span>
        </p>
      )}
    </li>
  );
}
