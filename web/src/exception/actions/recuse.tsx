/** Standing aside: for oneself, or as chair for a member whose interest the case itself shows. */
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Choices } from '../../acting/choices.tsx';
import { useCommand } from '../../acting/command.ts';
import { CommandDialog } from '../../acting/command-dialog.tsx';
import { api } from '../../api/client.ts';
import { briefQuery } from '../../acting/queries.ts';
import { authorityQuery, meQuery } from '../../api/queries.ts';
import { useText } from '../../catalogue/text.tsx';
import { SelectField, TextArea } from '../../parts/field.tsx';
import type { ActionDialog } from './dialog.ts';

export const RecuseDialog: ActionDialog = ({ exception, onClose, onDone }) => {
  const { t } = useText();
  const r = t.acting.recuse;
  const id = useId();
  const { data: me } = useQuery(meQuery);
  const { data: brief } = useQuery(briefQuery(exception.number));
  const [whose, setWhose] = useState<'self' | 'other'>('self');
  const { data: authority } = useQuery(authorityQuery);
  const presides = me !== undefined && authority?.charter?.chair.id === me.person.id;
  const others = presides ? (brief?.voting?.members ?? []).filter((m) => m.person.id !== me.person.id) : [];
  const [member, setMember] = useState('');
  const [note, setNote] = useState('');
  const command = useCommand(exception.number, (after) => {
    onDone?.(after);
    onClose();
  });
  const submit = () => {
    const chosen = member === '' ? others[0]?.person.id : member;
    const body = { note, ...(whose === 'other' && chosen !== undefined ? { member: chosen } : {}) };
    command.send({
      body,
      call: (headers) =>
        api.POST('/v1/exceptions/{id}/recusals', {
          params: { path: { id: exception.number } },
          headers,
          body,
        }),
    });
  };
  return (
    <CommandDialog
      title={r.title}
      submit={r.submit}
      command={command}
      onSubmit={submit}
      onClose={onClose}
      fields={{ '/member': `${id}-member` }}
    >
      <p>{r.text}</p>
      {others.length === 0 ? null : (
        <Choices
          legend={r.whose}
          value={whose}
          onChange={setWhose}
          options={[
            { value: 'self', label: r.self },
            { value: 'other', label: r.other, hint: r.otherHint },
          ]}
        />
      )}
      {whose === 'other' ? (
        <SelectField
          id={`${id}-member`}
          label={t.acting.person}
          value={member}
          onChange={(event) => setMember(event.target.value)}
        >
          {others.map(({ person }) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </SelectField>
      ) : null}
      <TextArea
        label={t.acting.note}
        hint={t.acting.noteHint}
        optional
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </CommandDialog>
  );
};
