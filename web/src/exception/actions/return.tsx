/** Back to the requester with reasons: by an analyst or an approver. */
import { useId } from 'react';
import { CommandDialog } from '../../acting/command-dialog.tsx';
import { useCommand } from '../../acting/command.ts';
import { useKept } from '../../acting/kept.ts';
import { api } from '../../api/client.ts';
import type { Exception } from '../../api/types.ts';
import { useText } from '../../catalogue/text.tsx';
import { TextArea } from '../../parts/field.tsx';
import type { ActionDialog } from './dialog.ts';

export const ReturnDialog: ActionDialog = ({ exception, onClose, onDone }) => {
  const { t } = useText();
  const r = t.acting.returning;
  const id = useId();
  const [form, change, forget] = useKept(`return.${exception.number}`, { reasons: '' });
  const command = useCommand(exception.number, (after: Exception) => {
    forget();
    onDone?.(after);
    onClose();
  });
  const submit = () => {
    const body = { reasons: form.reasons };
    command.send({
      body,
      version: exception.version,
      call: (headers) =>
        api.POST('/v1/exceptions/{id}/return', {
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
      fields={{ '/reasons': id }}
    >
      <p>{r.text}</p>
      <TextArea
        id={id}
        label={r.reasons}
        value={form.reasons}
        onChange={(event) => change({ reasons: event.target.value })}
      />
    </CommandDialog>
  );
};
