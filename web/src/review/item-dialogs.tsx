/** What happens to an item beside motions: parked, a member stands aside, the owner objects. */
import { useState } from 'react';
import { Choices } from '../acting/choices.tsx';
import { CommandDialog } from '../acting/command-dialog.tsx';
import { useKept } from '../acting/kept.ts';
import { api } from '../api/client.ts';
import { useText } from '../catalogue/text.tsx';
import { DateField } from '../parts/date-field.tsx';
import { SelectField, TextArea } from '../parts/field.tsx';
import { endOfDay } from '../time/day.ts';
import { minuteText } from '../time/words.ts';
import { useReviewCommand } from './command.ts';
import type { ReviewItem, Session } from './queries.ts';
import { said } from './said.ts';

type Props = { readonly item: ReviewItem; readonly onClose: () => void };
const pathOf = (item: ReviewItem) => ({ id: item.review, exception: item.item.exception });

export function ParkDialog({ item, session, onClose }: Props & { readonly session: Session }) {
  const { t, language } = useText();
  const p = t.review.park;
  const command = useReviewCommand(item.review);
  const [typed, type, forget] = useKept(`review.${item.review}.${item.item.number}.park`, {
    day: '',
    reason: '',
  });
  const [attempted, setAttempted] = useState(false);
  const until = endOfDay(typed.day);
  const submit = () => {
    setAttempted(true);
    if (until === null) return;
    const body = { until, reason: typed.reason };
    command.send({
      body,
      call: (headers) =>
        api.POST('/v1/reviews/{id}/items/{exception}/parking', {
          params: { path: pathOf(item) },
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
      title={p.title}
      submit={p.submit}
      command={command}
      onSubmit={submit}
      onClose={onClose}
      fields={{ '/until': 'park-until', '/reason': 'park-reason' }}
    >
      <p>{p.text}</p>
      <DateField
        id="park-until"
        label={p.until}
        hint={p.untilHint(session.quarter, minuteText(session.quarterEndsAt, language))}
        error={attempted && typed.day === '' ? p.untilMissing : said(command.error, '/until')}
        value={typed.day}
        onChange={(day) => type({ day })}
      />
      <TextArea
        id="park-reason"
        label={p.reason}
        error={said(command.error, '/reason')}
        value={typed.reason}
        onChange={(event) => type({ reason: event.target.value })}
      />
    </CommandDialog>
  );
}

export function RecuseDialog(props: Props & { readonly session: Session; readonly me: string }) {
  const { item, session, me, onClose } = props;
  const { t } = useText();
  const r = t.review.recuse;
  const command = useReviewCommand(item.review);
  const [member, setMember] = useState(me);
  const [note, setNote] = useState('');
  const others = session.chair.id === me ? session.members.filter((m) => m.member.id !== me) : [];
  const submit = () => {
    const body = { note, ...(member === me ? {} : { member }) };
    command.send({
      body,
      call: (headers) =>
        api.POST('/v1/reviews/{id}/items/{exception}/recusals', {
          params: { path: pathOf(item) },
          headers,
          body,
        }),
      onDone: onClose,
    });
  };
  return (
    <CommandDialog
      title={r.title}
      submit={r.submit}
      command={command}
      onSubmit={submit}
      onClose={onClose}
      fields={{ '/member': 'recuse-member', '/note': 'recuse-note' }}
    >
      <p>{r.text}</p>
      {others.length === 0 ? null : (
        <SelectField
          id="recuse-member"
          label={r.member}
          hint={r.memberHint}
          error={said(command.error, '/member')}
          value={member}
          onChange={(event) => setMember(event.target.value)}
        >
          <option value={me}>{r.myself}</option>
          {others.map((m) => (
            <option key={m.member.id} value={m.member.id}>
              {m.member.name}
            </option>
          ))}
        </SelectField>
      )}
      <TextArea
        id="recuse-note"
        label={r.note}
        optional
        hint={r.noteHint}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </CommandDialog>
  );
}

export function ObjectDialog({ item, onClose }: Props) {
  const { t } = useText();
  const o = t.review.object;
  const command = useReviewCommand(item.review);
  const { requester, riskOwner } = item.item;
  const [objector, setObjector] = useState(riskOwner.id);
  const [typed, type, forget] = useKept(`review.${item.review}.${item.item.number}.object`, { text: '' });
  const submit = () => {
    const body = { objector, text: typed.text };
    command.send({
      body,
      call: (headers) =>
        api.POST('/v1/reviews/{id}/items/{exception}/objections', {
          params: { path: pathOf(item) },
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
      title={o.title}
      submit={o.submit}
      command={command}
      onSubmit={submit}
      onClose={onClose}
      fields={{ '/objector': 'object-who', '/text': 'object-text' }}
    >
      <p>{o.text}</p>
      <Choices
        id="object-who"
        legend={o.who}
        value={objector}
        onChange={setObjector}
        error={said(command.error, '/objector')}
        options={[
          { value: riskOwner.id, label: riskOwner.name, hint: t.exception.facts.riskOwner },
          ...(requester.id === riskOwner.id
            ? []
            : [{ value: requester.id, label: requester.name, hint: t.exception.facts.requester }]),
        ]}
      />
      <TextArea
        id="object-text"
        label={o.words}
        error={said(command.error, '/text')}
        value={typed.text}
        onChange={(event) => type({ text: event.target.value })}
      />
    </CommandDialog>
  );
}
