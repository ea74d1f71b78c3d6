/** One's own vote: for, against or abstaining, with a reason that stays by one's name. */
import { type FormEvent, useState } from 'react';
import { Choices } from '../acting/choices.tsx';
import { useKept } from '../acting/kept.ts';
import { StepUp } from '../acting/step-up.tsx';
import { api } from '../api/client.ts';
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { complaintsOf, ErrorSummary } from '../parts/error-summary.tsx';
import { TextArea } from '../parts/field.tsx';
import { useReviewCommand } from './command.ts';
import styles from './meeting.module.css';
import type { Motion, ReviewItem } from './queries.ts';

type Choice = 'for' | 'against' | 'abstain';

export function VoteForm(props: { readonly item: ReviewItem; readonly motion: Motion; readonly me: string }) {
  const { item, motion, me } = props;
  const { t } = useText();
  const v = t.review.voting;
  const before = motion.votes.find((vote) => vote.by.id === me);
  const command = useReviewCommand(item.review);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [typed, type, forget] = useKept(`review.vote.${motion.id}`, { rationale: '' });
  const [attempted, setAttempted] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempted(true);
    if (choice === null) return;
    const body = { motion: motion.id, seen: item.item.versionNow, choice, rationale: typed.rationale };
    command.send({
      body,
      call: (headers) =>
        api.POST('/v1/reviews/{id}/items/{exception}/votes', {
          params: { path: { id: item.review, exception: item.item.exception } },
          headers,
          body,
        }),
      onDone: forget,
    });
  };
  return (
    <>
      <form noValidate className={styles['vote']} onSubmit={submit}>
        {command.error === null ? null : (
          <ErrorSummary {...complaintsOf(command.error, t)} attempt={command.attempt} />
        )}
        {before === undefined ? null : (
          <p role="status">{v.voted(t.exception.votes.choices[before.choice])}</p>
        )}
        <Choices
          legend={before === undefined ? v.legend : v.again}
          value={choice}
          onChange={setChoice}
          error={attempted && choice === null ? v.missing : undefined}
          options={(['for', 'against', 'abstain'] as const).map((value) => ({
            value,
            label: v.choices[value],
          }))}
        />
        <TextArea
          label={v.rationale}
          optional
          value={typed.rationale}
          onChange={(event) => type({ rationale: event.target.value })}
        />
        <p>
          <button
            type="submit"
            className={`${buttons['button']} ${buttons['primary']}`}
            aria-disabled={command.busy}
          >
            {command.busy ? t.acting.busy : v.submit}
          </button>
        </p>
      </form>
      {/* It holds a form of its own, and a form inside a form is sent by the browser. */}
      <StepUp command={command} />
    </>
  );
}
