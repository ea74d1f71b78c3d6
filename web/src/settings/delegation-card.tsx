/** One delegation: to whom, how far, how long, in which words it was accepted, and what was decided by it. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Policy } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Pair, Pairs } from '../exception/section.tsx';
import type { IconName } from '../parts/icon.tsx';
import { Icon } from '../parts/icon.tsx';
import { BandWord, type Tone, Toned } from '../parts/vocabulary.tsx';
import { Moment, RelativeMoment } from '../time/moment.tsx';
import { Act } from './acts.tsx';
import type { Asked } from './delegations-page.tsx';
import { HolderName } from './held-by.tsx';
import { decisionsQuery, type Delegation } from './queries.ts';
import styles from './settings.module.css';

const looks: Readonly<Record<Delegation['standing'], { readonly tone: Tone; readonly icon: IconName }>> = {
  offered: { tone: 'open', icon: 'submitted' },
  'not-begun': { tone: 'open', icon: 'scheduled' },
  stands: { tone: 'good', icon: 'good' },
  ended: { tone: 'done', icon: 'expired' },
};

export function DelegationCard(props: {
  readonly delegation: Delegation;
  readonly policies: readonly Policy[];
  readonly mine: boolean;
  readonly onAsk: (action: Asked['action']) => void;
}) {
  const { delegation: x, policies, mine, onAsk } = props;
  const { t } = useText();
  const d = t.settings.delegations;
  const look = looks[x.standing];
  const lapses = x.lapsesAt !== null && x.standing !== 'ended' && x.lapsesAt < x.endsAt;
  return (
    <article
      aria-label={d.label(x.to.name)}
      className={mine && x.standing === 'offered' ? `${styles['card']} ${styles['mine']}` : styles['card']}
    >
      <div className={styles['card-head']}>
        <h2>
          <HolderName of={x.to} />
        </h2>
        <Toned tone={look.tone} icon={look.icon}>
          {d.standings[x.standing]}
        </Toned>
      </div>
      {lapses ? (
        <div className={styles['alarm']}>
          <Icon name="warning" />
          <p>
            {d.lapses} <Moment at={x.inForceUntil} />
          </p>
        </div>
      ) : null}
      <Pairs>
        <Pair label={d.ceiling}>
          <BandWord band={x.ceiling} />
        </Pair>
        <Pair label={d.policies}>
          {x.policies === null
            ? d.everyPolicy
            : x.policies.map((id) => policies.find((p) => p.id === id)?.title ?? id).join(', ')}
        </Pair>
        <Pair label={d.from}>
          <Moment at={x.startsAt} />
        </Pair>
        <Pair label={d.until}>
          <Moment at={x.inForceUntil} />
          {x.revokedAt === null ? null : <span className={styles['second']}>{d.takenBack}</span>}
        </Pair>
        <Pair label={d.givenBy}>
          {x.from.name}
          {x.confirmedBy === null ? null : (
            <span className={styles['second']}>{d.confirmedBy(x.confirmedBy.name)}</span>
          )}
        </Pair>
        <Pair label={d.accepted}>
          {x.accepted === null ? (
            <span className={styles['muted']}>{d.notAccepted}</span>
          ) : (
            <>
              <p className={styles['statement']}>{x.accepted.statement}</p>
              <span className={styles['second']}>
                <Moment at={x.accepted.at} />
              </span>
            </>
          )}
        </Pair>
        <Pair label={d.used}>
          <Used delegation={x} />
        </Pair>
      </Pairs>
      <div className={styles['acts']}>
        <Act of={x.allowedActions} action="AcceptDelegation" onAct={() => onAsk('AcceptDelegation')} primary>
          {t.settings.actions.AcceptDelegation}
        </Act>
        <Act
          of={x.allowedActions}
          action="ConfirmDelegation"
          onAct={() => onAsk('ConfirmDelegation')}
          about={x.to.name}
        >
          {t.settings.actions.ConfirmDelegation}
        </Act>
        <Act
          of={x.allowedActions}
          action="RevokeDelegation"
          onAct={() => onAsk('RevokeDelegation')}
          about={x.to.name}
        >
          {t.settings.actions.RevokeDelegation}
        </Act>
      </div>
    </article>
  );
}

function Used({ delegation }: { readonly delegation: Delegation }) {
  const { t } = useText();
  const d = t.settings.delegations;
  const [shown, setShown] = useState(false);
  const { granted, rejected } = delegation.used;
  if (granted + rejected === 0) return <span className={styles['muted']}>{d.unused}</span>;
  return (
    <details onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary className={styles['summary']}>{d.usedCount(granted, rejected)}</summary>
      {shown ? <Decisions delegation={delegation.id} /> : null}
    </details>
  );
}

function Decisions({ delegation }: { readonly delegation: string }) {
  const { t } = useText();
  const { data, error } = useQuery(decisionsQuery(delegation));
  if (data === undefined)
    return <p className={styles['muted']}>{error === null ? t.states.loading : t.states.down}</p>;
  return (
    <ul className={styles['decided']}>
      {data.map((x) => (
        <li key={`${x.number} ${x.at}`}>
          <Link to="/exceptions/$number" params={{ number: x.number }}>
            {x.number} {x.title}
          </Link>
          <span className={styles['muted']}>
            {t.events[x.decision]} <RelativeMoment at={x.at} />
          </span>
        </li>
      ))}
    </ul>
  );
}
