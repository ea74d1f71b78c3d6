/** Actions that ask for nothing but a text: withdraw, revoke, suspend. */
import { useId } from 'react';
import { type Headers, type Sending, useCommand } from '../../acting/command.ts';
import { CommandDialog } from '../../acting/command-dialog.tsx';
import { useKept } from '../../acting/kept.ts';
import { api } from '../../api/client.ts';
import type { Catalogue } from '../../catalogue/en.ts';
import { useText } from '../../catalogue/text.tsx';
import { TextArea } from '../../parts/field.tsx';
import type { ActionDialog } from './dialog.ts';

type Words = { readonly title: string; readonly text: string; readonly submit: string };
type Note = {
  readonly name: string;
  readonly words: (t: Catalogue) => Words;
  /** The text is what its readers have to answer, and the rule asks for it. */
  readonly needed: boolean;
  readonly call: (number: string, text: string, headers: Headers) => ReturnType<Sending['call']>;
};

const noteDialog = ({ name, words, needed, call }: Note): ActionDialog =>
  function NoteDialog({ exception, onClose }) {
    const { t } = useText();
    const { title, text, submit } = words(t);
    const id = useId();
    const [form, change, forget] = useKept(`${name}.${exception.number}`, { text: '' });
    const command = useCommand(exception.number, () => {
      forget();
      onClose();
    });
    return (
      <CommandDialog
        title={title}
        submit={submit}
        command={command}
        onClose={onClose}
        fields={{ '/note': id, '/reason': id }}
        onSubmit={() =>
          command.send({
            body: { name, text: form.text },
            version: exception.version,
            call: (headers) => call(exception.number, form.text, headers),
          })
        }
      >
        <p>{text}</p>
        <TextArea
          id={id}
          label={needed ? t.acting.reason : t.acting.note}
          hint={t.acting.noteHint}
          optional={!needed}
          value={form.text}
          onChange={(event) => change({ text: event.target.value })}
        />
      </CommandDialog>
    );
  };

const path = (number: string) => ({ params: { path: { id: number } } });

export const WithdrawDialog = noteDialog({
  name: 'withdraw',
  words: (t) => t.acting.withdraw,
  needed: false,
  call: (number, note, headers) =>
    api.POST('/v1/exceptions/{id}/withdrawal', { ...path(number), headers, body: { note } }),
});
export const WithdrawRenewalDialog = noteDialog({
  name: 'withdraw-renewal',
  words: (t) => t.acting.withdrawRenewal,
  needed: false,
  call: (number, note, headers) =>
    api.POST('/v1/exceptions/{id}/renewal/withdrawal', { ...path(number), headers, body: { note } }),
});
export const RevokeDialog = noteDialog({
  name: 'revoke',
  words: (t) => t.acting.revoke,
  needed: true,
  call: (number, note, headers) =>
    api.POST('/v1/exceptions/{id}/revocation', { ...path(number), headers, body: { note } }),
});
export const SuspendDialog = noteDialog({
  name: 'suspend',
  words: (t) => t.acting.suspend,
  needed: true,
  call: (number, reason, headers) =>
    api.POST('/v1/exceptions/{id}/suspension', { ...path(number), headers, body: { reason } }),
});
