/** The minutes: drafted from what happened, corrected, approved as they were read. An approved minute stands; a correction is a new one. */
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { CommandDialog } from '../acting/command-dialog.tsx';
import { useKept } from '../acting/kept.ts';
import { api } from '../api/client.ts';
import { useText } from '../catalogue/text.tsx';
import { Section } from '../exception/section.tsx';
import buttons from '../parts/button.module.css';
import { SelectField, TextArea } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { PageTitle } from '../parts/page.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { Toned } from '../parts/vocabulary.tsx';
import { exactText } from '../time/words.ts';
import { useReviewCommand } from './command.ts';
import { MinutesDocument } from './minutes-document.tsx';
import { allowedFor, type Minutes, minutesQuery, type Session } from './queries.ts';
import styles from './review.module.css';
import { said } from './said.ts';
import { SessionFrame } from './session-frame.tsx';
import { Why } from './why.tsx';

export function MinutesPage() {
  const { review } = useParams({ from: '/inside/reviews/$review/minutes' });
  return <SessionFrame review={review}>{(session) => <MinutesOf session={session} />}</SessionFrame>;
}

function MinutesOf({ session }: { readonly session: Session }) {
  const { t, language } = useText();
  const m = t.review.minutes;
  const { data: minutes, error, refetch } = useQuery(minutesQuery(session.id));
  const [asked, setAsked] = useState<'correct' | 'approve' | null>(null);
  if (minutes === undefined)
    return error === null ? (
      <Loading label={t.states.loading} />
    ) : (
      <Failed error={error} retry={() => void refetch()} page />
    );
  const { draft, approved, allowedActions } = minutes;
  const newest = [...approved].reverse();
  return (
    <div className={styles['paper']}>
      <header className={styles['header']}>
        <p className={styles['crumb']}>
          <Link to="/reviews/$review" params={{ review: session.id }} className={styles['back']}>
            <Icon name="left" />
            {t.review.session.title(session.quarter)}
          </Link>
        </p>
        <PageTitle title={m.of(session.quarter)}>{m.of(session.quarter)}</PageTitle>
        <nav aria-label={m.ways} className={styles['ways']}>
          {allowedFor(allowedActions, 'ApproveMinutes').allowed && draft !== null ? (
            <button
              type="button"
              className={`${buttons['button']} ${buttons['primary']}`}
              onClick={() => setAsked('approve')}
            >
              {m.approve}
            </button>
          ) : null}
          {allowedFor(allowedActions, 'CorrectMinutes').allowed ? (
            <button type="button" className={buttons['button']} onClick={() => setAsked('correct')}>
              {approved.length > 0 && draft === null ? m.correctNew : m.correct}
            </button>
          ) : null}
        </nav>
        {draft === null ? null : <Why actions={allowedActions} />}
      </header>
      {draft === null ? null : (
        <Section
          title={approved.length === 0 ? m.draft : m.draftOf(draft.document.number)}
          aside={
            <Toned tone="halt" icon="draft">
              {m.notApproved}
            </Toned>
          }
        >
          <p className={styles['hash']}>
            {m.hash} <code>{draft.hash}</code>
          </p>
          <Pdf review={session.id} minute="draft" />
          <MinutesDocument document={draft.document} />
        </Section>
      )}
      {newest.map((minute) => (
        <Section
          key={minute.number}
          title={m.number(minute.number)}
          aside={
            <Toned tone="good" icon="closed">
              {m.approved}
            </Toned>
          }
        >
          <p>
            {m.approvedBy(minute.by.name, exactText(minute.at, language))}{' '}
            {minute.corrects === null ? null : m.corrects(minute.corrects)}
          </p>
          <p className={styles['hash']}>
            {m.hash} <code>{minute.hash}</code>
          </p>
          <p className={styles['hash']}>
            {m.signature} <code>{minute.signature.value}</code>
          </p>
          <Pdf review={session.id} minute={minute.number} />
          <MinutesDocument document={minute.document} />
        </Section>
      ))}
      {asked === 'correct' ? (
        <CorrectDialog session={session} minutes={minutes} onClose={() => setAsked(null)} />
      ) : null}
      {asked === 'approve' && draft !== null ? (
        <ApproveDialog session={session} hash={draft.hash} onClose={() => setAsked(null)} />
      ) : null}
    </div>
  );
}

function Pdf({ review, minute }: { readonly review: string; readonly minute: number | 'draft' }) {
  const { t, language } = useText();
  return (
    <p className={styles['pdf']}>
      <a href={`/v1/reviews/${review}/minutes.pdf?minute=${minute}&language=${language}`}>
        <Icon name="download" /> {t.review.minutes.pdf}
      </a>
    </p>
  );
}

function ApproveDialog(props: {
  readonly session: Session;
  readonly hash: string;
  readonly onClose: () => void;
}) {
  const { session, hash, onClose } = props;
  const { t } = useText();
  const m = t.review.minutes;
  const command = useReviewCommand(session.id);
  // What is approved is what was read when the dialog opened: a correction that arrives meanwhile makes the server refuse.
  const [seen] = useState(hash);
  const submit = () =>
    command.send({
      body: { seen },
      call: (headers) =>
        api.POST('/v1/reviews/{id}/minutes/approval', {
          params: { path: { id: session.id } },
          headers,
          body: { seen },
        }),
      onDone: onClose,
    });
  return (
    <CommandDialog
      title={m.approve}
      submit={m.approveSubmit}
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{m.approveText}</p>
      <p className={styles['hash']}>
        {m.hash} <code>{seen}</code>
      </p>
    </CommandDialog>
  );
}

function CorrectDialog(props: {
  readonly session: Session;
  readonly minutes: Minutes;
  readonly onClose: () => void;
}) {
  const { session, minutes, onClose } = props;
  const { t } = useText();
  const m = t.review.minutes;
  const command = useReviewCommand(session.id);
  const [typed, type, forget] = useKept(`review.${session.id}.correction`, { text: '', about: '' });
  const document = minutes.draft?.document ?? minutes.approved.at(-1)?.document;
  const submit = () => {
    const body = { text: typed.text, about: typed.about === '' ? null : typed.about };
    command.send({
      body,
      call: (headers) =>
        api.POST('/v1/reviews/{id}/minutes/corrections', {
          params: { path: { id: session.id } },
          headers,
          body,
        }),
      onDone: () => {
        forget();
        onClose();
      },
    });
  };
  return (
    <CommandDialog
      title={m.correct}
      submit={m.correctSubmit}
      command={command}
      onSubmit={submit}
      onClose={onClose}
      fields={{ '/about': 'correct-about', '/text': 'correct-text' }}
    >
      <p>{minutes.approved.length > 0 ? m.correctNewText : m.correctText}</p>
      <SelectField
        id="correct-about"
        label={m.about}
        value={typed.about}
        onChange={(event) => type({ about: event.target.value })}
      >
        <option value="">{m.aboutSession}</option>
        {(document?.items ?? []).map((item) => (
          <option key={item.exception} value={item.exception}>
            {item.number} {item.title}
          </option>
        ))}
      </SelectField>
      <TextArea
        id="correct-text"
        label={m.correction}
        error={said(command.error, '/text')}
        value={typed.text}
        onChange={(event) => type({ text: event.target.value })}
      />
    </CommandDialog>
  );
}
