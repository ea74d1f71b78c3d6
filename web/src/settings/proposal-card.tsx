/** One proposed change against what is in force, and its confirmation by a second person. */
import { useState } from 'react';
import { answered, api } from '../api/client.ts';
import { useText } from '../catalogue/text.tsx';
import { Moment } from '../time/moment.tsx';
import { Act } from './acts.tsx';
import { ChangeDialog } from '../parts/change-dialog.tsx';
import { Differences } from './differences.tsx';
import { Matrix } from './matrix.tsx';
import type { Proposal, Settings } from './queries.ts';
import styles from './settings.module.css';

export function ProposalCard(props: { readonly proposal: Proposal; readonly settings: Settings }) {
  const { proposal, settings } = props;
  const { t } = useText();
  const m = t.settings.matrix;
  const [confirming, setConfirming] = useState(false);
  const after = proposed(proposal, settings);
  const late = proposal.effectiveAt <= settings.asOf;
  const refused = proposal.allowedActions.filter((a) => !a.allowed).flatMap((a) => a.because);
  return (
    <article className={styles['card']} aria-label={m.proposalBy(proposal.by.name)}>
      <div className={styles['card-head']}>
        <h3>{m.proposalBy(proposal.by.name)}</h3>
        <span className={styles['muted']}>
          <Moment at={proposal.at} />
        </span>
      </div>
      {proposal.reason === '' ? null : <p className={styles['statement']}>{proposal.reason}</p>}
      <p>
        {late ? m.tooLate : m.wouldBe} <Moment at={proposal.effectiveAt} />
      </p>
      <Differences before={settings.current} after={after} caption={m.changes} />
      {proposal.change.bands === undefined ? null : (
        <Matrix
          matrix={proposal.matrix}
          against={settings.matrix}
          name={m.proposedMatrix(proposal.by.name)}
        />
      )}
      <div className={styles['acts']}>
        <Act
          of={proposal.allowedActions}
          action="ConfirmConfiguration"
          onAct={() => setConfirming(true)}
          primary
        >
          {t.settings.actions.ConfirmConfiguration}
        </Act>
      </div>
      {refused.map((v) => (
        <p key={`${v.code} ${v.reason}`} className={styles['note']}>
          {v.message} {v.remedy}
        </p>
      ))}
      {confirming ? (
        <ChangeDialog
          title={t.settings.actions.ConfirmConfiguration}
          submit={m.confirm}
          onClose={() => setConfirming(false)}
          send={() =>
            answered(
              api.POST('/v1/configuration/proposals/{proposal}/confirmation', {
                params: { path: { proposal: proposal.id } },
              }),
            )
          }
        >
          <p>{m.confirmText(proposal.by.name)}</p>
          <Differences before={settings.current} after={after} caption={m.changes} />
        </ChangeDialog>
      ) : null}
    </article>
  );
}

function proposed({ change }: Proposal, { current }: Settings): Settings['current'] {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  return { ...current, ...Object.fromEntries(given) };
}
