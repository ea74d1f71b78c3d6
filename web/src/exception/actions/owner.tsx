/** Another risk owner. */
import { useId, useState } from 'react';
import { useCommand } from '../../acting/command.ts';
import { CommandDialog } from '../../acting/command-dialog.tsx';
import { api } from '../../api/client.ts';
import { useText } from '../../catalogue/text.tsx';
import { Combobox, type Option } from '../../parts/combobox.tsx';
import type { ActionDialog } from './dialog.ts';
import { searchPeople } from './person-search.ts';

export const OwnerDialog: ActionDialog = ({ exception, onClose }) => {
  const { t } = useText();
  const o = t.acting.owner;
  const id = useId();
  const [chosen, setChosen] = useState<readonly Option[]>([]);
  const [missing, setMissing] = useState(false);
  const command = useCommand(exception.number, onClose);
  const submit = () => {
    const to = chosen[0]?.value;
    setMissing(to === undefined);
    if (to === undefined) return document.getElementById(id)?.focus();
    const body = { to };
    return command.send({
      body,
      version: exception.version,
      call: (headers) =>
        api.POST('/v1/exceptions/{id}/risk-owner', {
          params: { path: { id: exception.number } },
          headers,
          body,
        }),
    });
  };
  return (
    <CommandDialog
      title={o.title}
      submit={o.submit}
      command={command}
      onSubmit={submit}
      onClose={onClose}
      fields={{ '/to': id, '/riskOwner': id }}
    >
      <p>{o.text}</p>
      <Combobox
        id={id}
        label={t.acting.person}
        hint={t.acting.personHint}
        error={missing && chosen.length === 0 ? t.acting.personMissing : undefined}
        value={chosen}
        onChange={setChosen}
        search={searchPeople}
      />
    </CommandDialog>
  );
};
