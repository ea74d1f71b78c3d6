/** Members who joined a group after the approval are covered once an analyst says why the risk stays the same. */
import { useId, useState } from 'react';
import { useCommand } from '../../acting/command.ts';
import { CommandDialog } from '../../acting/command-dialog.tsx';
import { api } from '../../api/client.ts';
import { useText } from '../../catalogue/text.tsx';
import { SelectField, TextArea } from '../../parts/field.tsx';
import type { ActionDialog } from './dialog.ts';

export const GrowthDialog: ActionDialog = ({ exception, onClose }) => {
  const { t } = useText();
  const g = t.acting.growth;
  const id = useId();
  const groups = exception.subjects.filter((s) => s.kind === 'group');
  const [group, setGroup] = useState(groups[0]?.ref ?? '');
  const [reason, setReason] = useState('');
  const command = useCommand(exception.number, onClose);
  const submit = () => {
    const body = { group, reason };
    command.send({
      body,
      version: exception.version,
      call: (headers) =>
        api.POST('/v1/exceptions/{id}/scope-growth', {
          params: { path: { id: exception.number } },
          headers,
          body,
        }),
    });
  };
  return (
    <CommandDialog
      title={g.title}
      submit={g.submit}
      command={command}
      onSubmit={submit}
      onClose={onClose}
      fields={{ '/group': `${id}-group`, '/reason': id }}
    >
      <p>{g.text}</p>
      <SelectField
        id={`${id}-group`}
        label={t.acting.group}
        value={group}
        onChange={(event) => setGroup(event.target.value)}
      >
        {groups.map((s) => (
          <option key={s.ref} value={s.ref}>
            {s.name ?? s.ref}
          </option>
        ))}
      </SelectField>
      <TextArea
        id={id}
        label={t.acting.reason}
        hint={t.acting.noteHint}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </CommandDialog>
  );
};
