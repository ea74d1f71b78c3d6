/**
 * The end of a session. With default it closes every over-age exception that is undecided: they are listed by name, and the quarter
 * is typed before anything happens.
 */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CommandDialog } from '../acting/command-dialog.tsx';
import { api } from '../api/client.ts';
import { useText } from '../catalogue/text.tsx';
import { Field } from '../parts/field.tsx';
import { useReviewCommand } from './command.ts';
import styles from './dialogs.module.css';
import { agendaQuery, type Session } from './queries.ts';

export function AdjournDialog(props: {
  readonly session: Session;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { session, onClose, onDone } = props;
  const { t } = useText();
  const a = t.review.adjourn;
  const command = useReviewCommand(session.id);
  const [word, setWord] = useState('');
  const [attempted, setAttempted] = useState(false);
  const withDefault = session.progress.undecided > 0;
  const { data: agenda = [] } = useQuery(agendaQuery(session.id));
  const closing = agenda.filter((r) => r.overAge && (r.state === 'open' || r.state === 'parked'));
  const unlisted = session.progress.undecided - closing.length;
  const typedWrong = withDefault && word.trim() !== session.quarter;
  const submit = () => {
    setAttempted(true);
    if (typedWrong) return document.getElementById('adjourn-word')?.focus();
    const body = { withDefault };
    command.send({
      body,
      call: (headers) =>
        api.POST('/v1/reviews/{id}/adjournment', { params: { path: { id: session.id } }, headers, body }),
      onDone,
    });
  };
  return (
    <CommandDialog
      title={withDefault ? a.defaultTitle : a.title}
      submit={withDefault ? a.defaultSubmit(session.progress.undecided) : a.submit}
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      {withDefault ? (
        <>
          <p>{a.defaultText(session.progress.undecided)}</p>
          <ul className={styles['list']} tabIndex={0} aria-label={a.closing}>
            {closing.map((row) => (
              <li key={row.exception}>
                <strong>{row.number}</strong> {row.title}
                {row.state === 'parked' ? ` (${t.review.states.parked})` : ''}
              </li>
            ))}
            {unlisted > 0 ? <li>{t.exception.summary.andMore(unlisted)}</li> : null}
          </ul>
          <Field
            id="adjourn-word"
            label={a.type(session.quarter)}
            error={attempted && typedWrong ? a.typeAgain(session.quarter) : undefined}
            autoComplete="off"
            value={word}
            onChange={(event) => setWord(event.target.value)}
          />
        </>
      ) : (
        <p>{a.text}</p>
      )}
    </CommandDialog>
  );
}
