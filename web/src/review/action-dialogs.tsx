/** Actions: agreed with an owner and a date, and what became of them. */
import { useState } from 'react';
import { Choices } from '../acting/choices.tsx';
import { CommandDialog } from '../acting/command-dialog.tsx';
import { useKept } from '../acting/kept.ts';
import { api } from '../api/client.ts';
import { useText } from '../catalogue/text.tsx';
import { searchPeople } from '../exception/actions/person-search.ts';
import { Combobox, type Option } from '../parts/combobox.tsx';
import { DateField } from '../parts/date-field.tsx';
import { TextArea } from '../parts/field.tsx';
import { endOfDay } from '../time/day.ts';
import { useReviewCommand } from './command.ts';
import type { ReviewAction } from './queries.ts';
import { said } from './said.ts';

export function AgreeDialog(props: {
  readonly review: string;
  /** The item that it comes from; null for one of the session as a whole. */
  readonly about: { readonly exception: string; readonly number: string } | null;
  readonly onClose: () => void;
}) {
  const { review, about, onClose } = props;
  const { t } = useText();
  const a = t.review.agree;
  const command = useReviewCommand(review);
  const [owner, setOwner] = useState<readonly Option[]>([]);
  const [attempted, setAttempted] = useState(false);
  const [typed, type, forget] = useKept(`review.${review}.agree`, { text: '', day: '' });
  const due = endOfDay(typed.day);
  const submit = () => {
    setAttempted(true);
    const who = owner[0]?.value;
    if (due === null || who === undefined) return;
    const body = { text: typed.text, owner: who, due, exception: about?.exception ?? null };
    command.send({
      body,
      call: (headers) =>
        api.POST('/v1/reviews/{id}/actions', { params: { path: { id: review } }, headers, body }),
      onDone: () => {
        forget();
        onClose();
      },
    });
  };
  return (
    <CommandDialog
      title={about === null ? a.title : a.titleAbout(about.number)}
      submit={a.submit}
      command={command}
      onSubmit={submit}
      onClose={onClose}
      fields={{ '/text': 'agree-text', '/owner': 'agree-owner', '/due': 'agree-due' }}
    >
      <TextArea
        id="agree-text"
        label={a.what}
        error={said(command.error, '/text')}
        value={typed.text}
        onChange={(event) => type({ text: event.target.value })}
      />
      <Combobox
        id="agree-owner"
        label={a.owner}
        hint={t.acting.personHint}
        error={attempted && owner.length === 0 ? t.acting.personMissing : said(command.error, '/owner')}
        value={owner}
        onChange={setOwner}
        search={searchPeople}
      />
      <DateField
        id="agree-due"
        label={a.due}
        error={attempted && typed.day === '' ? a.dueMissing : said(command.error, '/due')}
        value={typed.day}
        onChange={(day) => type({ day })}
      />
    </CommandDialog>
  );
}

export function FollowUpDialog(props: {
  readonly review: string;
  readonly action: ReviewAction;
  readonly onClose: () => void;
}) {
  const { review, action, onClose } = props;
  const { t } = useText();
  const f = t.review.followUp;
  const command = useReviewCommand(review);
  const [status, setStatus] = useState<'done' | 'dropped'>('done');
  const [note, setNote] = useState('');
  const submit = () => {
    const body = { status, note };
    command.send({
      body: [action.id, body],
      call: (headers) =>
        api.POST('/v1/reviews/{id}/actions/{action}/follow-up', {
          params: { path: { id: review, action: action.id } },
          headers,
          body,
        }),
      onDone: onClose,
    });
  };
  return (
    <CommandDialog
      title={f.title}
      submit={f.submit}
      command={command}
      onSubmit={submit}
      onClose={onClose}
      fields={{ '/note': 'follow-note' }}
    >
      <p>{action.text}</p>
      <Choices
        legend={f.became}
        beside
        value={status}
        onChange={setStatus}
        options={[
          { value: 'done', label: f.statuses.done },
          { value: 'dropped', label: f.statuses.dropped },
        ]}
      />
      <TextArea
        id="follow-note"
        label={f.note}
        error={said(command.error, '/note')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </CommandDialog>
  );
}
