/** What the reader may do here, each one press away, and for the rest why not: the server's own answer, not a guess of the page. */
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AllowedAction, Exception } from '../api/types.ts';
import { useText, wordFor } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { AttachDialog } from './actions/attach.tsx';
import { CloseDialog } from './actions/close.tsx';
import type { ActionDialog } from './actions/dialog.ts';
import { GrowthDialog } from './actions/growth.tsx';
import { CompleteDialog, ConfirmDialog, ReplanDialog } from './actions/milestones.tsx';
import { RevokeDialog, SuspendDialog, WithdrawDialog, WithdrawRenewalDialog } from './actions/note.tsx';
import { OwnerDialog } from './actions/owner.tsx';
import { RecuseDialog } from './actions/recuse.tsx';
import { ReturnDialog } from './actions/return.tsx';
import { TestDialog } from './actions/test.tsx';
import styles from './actions.module.css';
import { Quiet, Section } from './section.tsx';

const dialogs: Readonly<Record<string, ActionDialog>> = {
  WithdrawRequest: WithdrawDialog,
  AddAttachment: AttachDialog,
  ReplaceOwner: OwnerDialog,
  RecuseMember: RecuseDialog,
  ReturnException: ReturnDialog,
  RecordControlTest: TestDialog,
  SuspendException: SuspendDialog,
  CompleteMilestone: CompleteDialog,
  ConfirmMilestone: ConfirmDialog,
  ReplanMilestone: ReplanDialog,
  AcceptScopeGrowth: GrowthDialog,
  CloseException: CloseDialog,
  RevokeException: RevokeDialog,
  WithdrawRenewal: WithdrawRenewalDialog,
};

/** Actions that need more than a dialog have a page; several lead to the same one. */
const pages = [
  {
    to: '/exceptions/$number/assess',
    actions: ['AssessException', 'SecondAssessment'],
  },
  {
    to: '/exceptions/$number/decide',
    actions: ['ApproveException', 'CastVote', 'RejectException', 'CloseVoting'],
  },
  { to: '/exceptions/$number/correct', actions: ['SubmitRequest'] },
  { to: '/exceptions/$number/renew', actions: ['RequestRenewal'] },
] as const;

/** An action that nothing on this exception answers to, such as growth where no group is in the scope, is not offered. */
const hasObject = (action: string, x: Exception): boolean => {
  switch (action) {
    case 'AcceptScopeGrowth':
      return x.subjects.some((s) => s.kind === 'group');
    case 'CompleteMilestone':
    case 'ReplanMilestone':
      return x.milestones.some((m) => m.completed === null);
    case 'ConfirmMilestone':
      return x.milestones.some((m) => m.completed !== null && m.confirmed === null);
    default:
      return true;
  }
};

export function Actions({ exception }: { readonly exception: Exception }) {
  const { t } = useText();
  const a = t.exception.actions;
  const [open, setOpen] = useState<string | null>(null);
  const may = exception.allowedActions.filter((x) => x.allowed && hasObject(x.action, exception));
  const mayNot = exception.allowedActions.filter((x) => !x.allowed);
  const links = pages.flatMap(({ to, actions }) => {
    const first = may.find((x) => actions.some((name) => name === x.action));
    return first === undefined ? [] : [{ to, action: first.action }];
  });
  const asked = may.filter((x) => dialogs[x.action] !== undefined);
  const Dialog = open === null ? undefined : dialogs[open];
  return (
    <Section title={t.exception.sections.actions} className={styles['actions']}>
      {links.length + asked.length === 0 ? <Quiet>{a.none}</Quiet> : null}
      <div className={styles['may']}>
        {links.map(({ to, action }) => (
          <Link
            key={to}
            to={to}
            params={{ number: exception.number }}
            className={`${buttons['button']} ${buttons['primary']}`}
          >
            {wordFor(t.actions, action)}
          </Link>
        ))}
        {asked.map(({ action }) => (
          <button key={action} type="button" className={buttons['button']} onClick={() => setOpen(action)}>
            {wordFor(t.actions, action)}
          </button>
        ))}
      </div>
      <MayNot actions={mayNot} />
      {Dialog === undefined ? null : <Dialog exception={exception} onClose={() => setOpen(null)} />}
    </Section>
  );
}

function MayNot({ actions }: { readonly actions: readonly AllowedAction[] }) {
  const { t } = useText();
  const a = t.exception.actions;
  if (actions.length === 0) return null;
  // What nobody can do from this state is one list; a sentence for each would bury what concerns the reader.
  const notFromHere = actions.filter((x) => x.because.some((v) => v.code === 'STATE-MOVE'));
  const notYours = actions.filter((x) => !notFromHere.includes(x));
  return (
    <details className={styles['refused']}>
      <summary>{a.refused(actions.length)}</summary>
      <dl>
        {notYours.map(({ action, because }) => (
          <div key={action}>
            <dt>{wordFor(t.actions, action)}</dt>
            {because.map((violation) => (
              <dd key={`${violation.code} ${violation.reason}`}>{violation.message}</dd>
            ))}
          </div>
        ))}
        {notFromHere.length === 0 ? null : (
          <div>
            <dt>{a.notFromHere}</dt>
            <dd>{notFromHere.map(({ action }) => wordFor(t.actions, action)).join(' · ')}</dd>
          </div>
        )}
      </dl>
    </details>
  );
}
