/** A member's vote, with a rationale; it can be changed until the decision falls. */
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { Choices } from '../acting/choices.tsx';
import { type Command, isStale } from '../acting/command.ts';
import { useKept } from '../acting/kept.ts';
import { api } from '../api/client.ts';
import { meQuery } from '../api/queries.ts';
import type { Exception, Vote } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { complaintsOf, ErrorSummary } from '../parts/error-summary.tsx';
import { TextArea } from '../parts/field.tsx';
import styles from './decide.module.css';

export function Ballot(props: { readonly exception: Exception; readonly command: Command }) {
  const { exception, command } = props;
  const { t } = useText();
  const d = t.deciding;
  const { number } = exception;
  const { seen, votes } = exception.case;
  const { data: me } = useQuery(meQuery);
  const mine = votes.find((vote) => vote.by.id === me?.person.id);
  const [form, change] = useKept(`vote.${number}`, { rationale: mine?.rationale ?? '' });
  const [choice, setChoice] = useState<Vote['choice'] | null>(mine?.choice ?? null);
  const [missing, setMissing] = useState(false);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(choice === null);
    if (choice === null) return document.getElementById(`${id}-choice`)?.focus();
    const body = { choice, rationale: form.rationale, seen };
    return command.send({
      // Another vote of mine in between makes this one another wish, although its words are the same.
      body: { ...body, after: mine?.at ?? null },
      call: (headers) =>
        api.POST('/v1/exceptions/{id}/votes', { params: { path: { id: number } }, headers, body }),
    });
  };
  return (
    <form noValidate className={styles['form']} onSubmit={submit}>
      {command.error === null || isStale(command.error) ? null : (
        <ErrorSummary
          {...complaintsOf(command.error, t, (pointer) =>
            pointer === '/rationale' ? `${id}-rationale` : undefined,
          )}
          attempt={command.attempt}
        />
      )}
      {mine === undefined ? null : (
        <p role="status" className={styles['voted']}>
          {d.voted(d.votes[mine.choice])}
        </p>
      )}
      <Choices
        id={`${id}-choice`}
        beside
        legend={d.vote}
        value={choice}
        onChange={setChoice}
        error={missing && choice === null ? d.choose : undefined}
        options={(['for', 'against', 'abstain'] as const).map((value) => ({ value, label: d.votes[value] }))}
      />
      <TextArea
        id={`${id}-rationale`}
        label={d.rationale}
        hint={d.rationaleHint}
        optional={choice === 'abstain'}
        value={form.rationale}
        onChange={(event) => change({ rationale: event.target.value })}
      />
      <button
        type="submit"
        className={`${buttons['button']} ${buttons['primary']} ${styles['submit']}`}
        aria-disabled={command.busy}
      >
        {command.busy ? t.acting.busy : d.submit[choice ?? 'none']}
      </button>
    </form>
  );
}
