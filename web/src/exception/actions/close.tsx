/** We no longer need it: the exception ends before its term does. */
import { useId, useState } from 'react';
import { Choices } from '../../acting/choices.tsx';
import { useCommand } from '../../acting/command.ts';
import { CommandDialog } from '../../acting/command-dialog.tsx';
import { useKept } from '../../acting/kept.ts';
import { api } from '../../api/client.ts';
import { useText } from '../../catalogue/text.tsx';
import { TextArea } from '../../parts/field.tsx';
import type { ActionDialog } from './dialog.ts';

export const CloseDialog: ActionDialog = ({ exception, onClose, onDone }) => {
  const { t } = useText();
  const c = t.acting.close;
  const id = useId();
  const [reason, setReason] = useState<'remediated' | 'owner-left'>('remediated');
  const [form, change, forget] = useKept(`close.${exception.number}`, { note: '' });
  const command = useCommand(exception.number, (now) => {
    forget();
    onDone?.(now);
    onClose();
  });
  const submit = () => {
    const body = { reason, note: form.note };
    command.send({
      body,
      version: exception.version,
      call: (headers) =>
        api.POST('/v1/exceptions/{id}/closure', {
          params: { path: { id: exception.number } },
          headers,
          body,
        }),
    });
  };
  return (
    <CommandDialog
      title={c.title}
      submit={c.submit}
      command={command}
      onSubmit={submit}
      onClose={onClose}
      fields={{ '/reason': `${id}-reason`, '/note': id }}
    >
      <p>{c.text}</p>
      {exception.ownerLeft === null ? null : (
        <Choices
          id={`${id}-reason`}
          legend={c.legend}
          value={reason}
          onChange={setReason}
          options={[
            { value: 'remediated', label: c.remediated, hint: c.remediatedHint },
            { value: 'owner-left', label: c.ownerLeft, hint: c.ownerLeftHint },
          ]}
        />
      )}
      <TextArea
        id={id}
        label={t.acting.note}
        hint={t.acting.noteHint}
        optional
        value={form.note}
        onChange={(event) => change({ note: event.target.value })}
      />
    </CommandDialog>
  );
};
