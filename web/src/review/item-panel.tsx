/** What is done with the item at hand: it is moved, voted on, parked; members stand aside, owners object. For each reader what is theirs. */
import { useState } from 'react';
import { StepUp } from '../acting/step-up.tsx';
import { api } from '../api/client.ts';
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { Disclosure } from '../parts/disclosure.tsx';
import { complaintsOf, ErrorSummary } from '../parts/error-summary.tsx';
import { AgreeDialog } from './action-dialogs.tsx';
import { useReviewCommand } from './command.ts';
import { ObjectDialog, ParkDialog, RecuseDialog } from './item-dialogs.tsx';
import styles from './meeting.module.css';
import { MoveDialog } from './move-dialog.tsx';
import { allowedFor, type ReviewItem, type Session } from './queries.ts';
import { ShrinkDialog } from './shrink-dialog.tsx';
import { Standing } from './standing.tsx';
import { VoteForm } from './vote-form.tsx';
import { Why } from './why.tsx';

type Asked = 're-approved' | 'shrunk' | 'closed' | 'park' | 'recuse' | 'object' | 'agree';

export function ItemPanel(props: {
  readonly session: Session;
  readonly item: ReviewItem;
  readonly me: string;
}) {
  const { session, item, me } = props;
  const { t } = useText();
  const w = t.review.panel;
  const [asked, setAsked] = useState<Asked | null>(null);
  const may = (name: string) => allowedFor(item.allowedActions, name);
  const close = () => setAsked(null);
  const ask = (what: Asked, word: string, primary = false) => (
    <button
      type="button"
      className={primary ? `${buttons['button']} ${buttons['primary']}` : buttons['button']}
      onClick={() => setAsked(what)}
    >
      {word}
    </button>
  );
  const mayAgree = allowedFor(session.allowedActions, 'AgreeAction').allowed;
  return (
    <div className={styles['panel']}>
      <Standing item={item} />
      {item.motion !== null && may('CastReviewVote').allowed ? (
        // A new motion is another question: what was chosen on the last one is gone.
        <VoteForm key={item.motion.id} item={item} motion={item.motion} me={me} />
      ) : null}
      {item.motion !== null && may('CloseMotion').allowed ? <EndVote item={item} /> : null}
      {may('MakeMotion').allowed ? (
        <div role="group" aria-label={w.move} className={styles['buttons']}>
          {ask('re-approved', w.reApprove, item.motion === null)}
          {ask('shrunk', w.shrink)}
          {ask('closed', w.close)}
        </div>
      ) : null}
      <div role="group" aria-label={w.more} className={styles['buttons']}>
        {may('ParkItem').allowed ? ask('park', w.park) : null}
        {may('DeclareRecusal').allowed ? ask('recuse', w.recuse) : null}
        {may('MinuteObjection').allowed ? ask('object', w.object) : null}
        {mayAgree ? ask('agree', w.agree) : null}
      </div>
      {item.allowedActions.some((a) => !a.allowed) && session.status === 'open' ? (
        <Disclosure label={w.why}>
          <Why actions={item.allowedActions} />
        </Disclosure>
      ) : null}
      {asked === 're-approved' || asked === 'closed' ? (
        <MoveDialog item={item} outcome={asked} onClose={close} />
      ) : null}
      {asked === 'shrunk' ? <ShrinkDialog item={item} onClose={close} /> : null}
      {asked === 'park' ? <ParkDialog item={item} session={session} onClose={close} /> : null}
      {asked === 'recuse' ? <RecuseDialog item={item} session={session} me={me} onClose={close} /> : null}
      {asked === 'object' ? <ObjectDialog item={item} onClose={close} /> : null}
      {asked === 'agree' ? <AgreeDialog review={session.id} about={item.item} onClose={close} /> : null}
    </div>
  );
}

/** The chair ends the vote: who is present and silent no longer counts. */
function EndVote({ item }: { readonly item: ReviewItem }) {
  const { t } = useText();
  const command = useReviewCommand(item.review);
  const body = { seen: item.item.versionNow };
  return (
    <div>
      {command.error === null ? null : (
        <ErrorSummary {...complaintsOf(command.error, t)} attempt={command.attempt} />
      )}
      <button
        type="button"
        className={buttons['button']}
        aria-disabled={command.busy}
        onClick={() =>
          command.send({
            body: [item.motion?.id, body],
            call: (headers) =>
              api.POST('/v1/reviews/{id}/items/{exception}/decision', {
                params: { path: { id: item.review, exception: item.item.exception } },
                headers,
                body,
              }),
          })
        }
      >
        {t.review.panel.endVote}
      </button>
      <StepUp command={command} />
    </div>
  );
}
