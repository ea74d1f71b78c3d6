/** By what right, what is lacking, how the vote stands, and the decision itself; or why it is not this reader's. */
import { useState } from 'react';
import { isStale, useCommand } from '../acting/command.ts';
import { CommandDialog } from '../acting/command-dialog.tsx';
import { StepUp } from '../acting/step-up.tsx';
import { api } from '../api/client.ts';
import type { Brief, Exception } from '../api/types.ts';
import type { Catalogue } from '../catalogue/en.ts';
import { useText } from '../catalogue/text.tsx';
import { RecuseDialog } from '../exception/actions/recuse.tsx';
import { ReturnDialog } from '../exception/actions/return.tsx';
import { sayProof } from '../exception/right.tsx';
import { Section } from '../exception/section.tsx';
import buttons from '../parts/button.module.css';
import { Icon } from '../parts/icon.tsx';
import { Ballot } from './ballot.tsx';
import { Changed } from './changed.tsx';
import type { Done } from './decide-page.tsx';
import styles from './decide.module.css';
import { DecisionForm } from './decision-form.tsx';
import { Standing } from './standing.tsx';

type Props = {
  readonly exception: Exception;
  readonly brief: Brief;
  readonly onDone: (done: Done) => void;
};

/** What has become of the case since `before`; null while it still waits for a decision. */
function outcomeOf(before: Exception, after: Exception, t: Catalogue): string | null {
  const d = t.deciding.done;
  const renewal = after.renewals.find((r) => r.id === before.case.renewal);
  switch (renewal === undefined ? after.status : renewal.status) {
    case 'submitted':
    case 'requested':
    case 'assessed':
      return null;
    case 'rejected':
      return d.rejected;
    case 'returned':
      return d.returned;
    default:
      return d.approved;
  }
}

export function Decision({ exception, brief, onDone }: Props) {
  const { t } = useText();
  const [asked, setAsked] = useState<'return' | 'recuse' | 'close' | null>(null);
  const command = useCommand(exception.number, (after) => {
    const title = outcomeOf(exception, after, t);
    // A vote that decides nothing yet leaves the member where they are, with the count as it now stands.
    if (title !== null) onDone({ exception: after, title });
  });
  const may = (action: string): boolean =>
    exception.allowedActions.some((a) => a.action === action && a.allowed);
  const byVote = brief.voting !== null;
  const close = () => setAsked(null);
  return (
    <>
      <Changed exception={exception} stale={isStale(command.error)} attempt={command.attempt} />
      <Right brief={brief} byVote={byVote} />
      <Lacks brief={brief} />
      {brief.voting === null ? null : <Standing voting={brief.voting} />}
      {brief.right === null ? null : byVote ? (
        <Ballot exception={exception} command={command} />
      ) : (
        <DecisionForm exception={exception} brief={brief} command={command} onDone={onDone} />
      )}
      {/* Beside the forms, not in them: a form in a form is none. */}
      <StepUp command={command} />
      <div className={styles['others']}>
        {brief.voting?.closing.length === 0 ? (
          <button type="button" className={buttons['button']} onClick={() => setAsked('close')}>
            {t.deciding.close.button}
          </button>
        ) : null}
        {(byVote || brief.right === null) && may('ReturnException') ? (
          <button type="button" className={buttons['button']} onClick={() => setAsked('return')}>
            {t.acting.returning.title}
          </button>
        ) : null}
        {byVote && may('RecuseMember') ? (
          <button type="button" className={buttons['button']} onClick={() => setAsked('recuse')}>
            {t.deciding.interest}
          </button>
        ) : null}
      </div>
      {asked === 'return' ? (
        <ReturnDialog
          exception={exception}
          onClose={close}
          onDone={(after) => onDone({ exception: after, title: t.deciding.done.returned })}
        />
      ) : null}
      {asked === 'recuse' ? <RecuseDialog exception={exception} onClose={close} /> : null}
      {asked === 'close' ? <CloseVote exception={exception} onClose={close} onDone={onDone} /> : null}
    </>
  );
}

function Right({ brief, byVote }: { readonly brief: Brief; readonly byVote: boolean }) {
  const { t } = useText();
  const r = t.deciding.right;
  return (
    <Section title={r.title}>
      {brief.right === null ? (
        <>
          <p>
            <strong>{r.not}</strong>
          </p>
          {brief.because.map((v) => (
            <p key={`${v.code} ${v.reason}`}>
              {v.message} <span className={styles['muted']}>{v.remedy}</span>
            </p>
          ))}
        </>
      ) : (
        <p>
          <strong>{byVote ? r.vote : r.you}</strong> {sayProof(brief.right, t)}
        </p>
      )}
      <p className={styles['muted']}>
        {t.exception.right.waits[brief.route]} ({t.exception.right.rung(brief.rung)})
      </p>
    </Section>
  );
}

function Lacks({ brief }: { readonly brief: Brief }) {
  const { t } = useText();
  if (brief.lacks.length === 0) return null;
  return (
    <Section title={t.deciding.lacks}>
      <ul className={styles['lacks']}>
        {brief.lacks.map((v) => (
          <li key={`${v.code} ${v.reason} ${v.field}`}>
            <Icon name="warning" /> {v.message} <span className={styles['muted']}>{v.remedy}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function CloseVote(props: {
  readonly exception: Exception;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}) {
  const { exception, onClose, onDone } = props;
  const { t } = useText();
  const command = useCommand(exception.number, (after) => {
    const title = outcomeOf(exception, after, t) ?? t.deciding.done.voided;
    onDone({ exception: after, title });
    onClose();
  });
  return (
    <CommandDialog
      title={t.deciding.close.title}
      submit={t.deciding.close.button}
      command={command}
      onClose={onClose}
      onSubmit={() =>
        command.send({
          body: { close: exception.case.votingOpenedAt },
          call: (headers) =>
            api.POST('/v1/exceptions/{id}/voting/close', {
              params: { path: { id: exception.number } },
              headers,
            }),
        })
      }
    >
      <p>{t.deciding.close.text}</p>
    </CommandDialog>
  );
}
