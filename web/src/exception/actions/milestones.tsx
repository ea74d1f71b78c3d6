/** The remediation plan while it runs: done with evidence, confirmed by somebody else, or given a new date. */
import { type ReactNode, useId, useState } from 'react';
import { useCommand } from '../../acting/command.ts';
import { CommandDialog } from '../../acting/command-dialog.tsx';
import { EvidenceFields } from '../../acting/evidence.tsx';
import { useEvidence } from '../../acting/use-evidence.ts';
import { api } from '../../api/client.ts';
import type { Exception, Milestone } from '../../api/types.ts';
import { useText } from '../../catalogue/text.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { SelectField, TextArea } from '../../parts/field.tsx';
import { dayOf, endOfDay } from '../../time/day.ts';
import { dayText } from '../../time/words.ts';
import type { ActionDialog } from './dialog.ts';

const dueOf = (m: Milestone): string => m.replans.at(-1)?.due ?? m.due;

/** Which one; said in words where there is none. */
function Which(props: {
  readonly among: readonly Milestone[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly none: string;
  readonly id: string;
}): ReactNode {
  const { among, value, onChange, none, id } = props;
  const { t, language } = useText();
  if (among.length === 0) return <p>{none}</p>;
  return (
    <SelectField
      id={id}
      label={t.acting.milestone}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {among.map((m) => (
        <option key={m.id} value={m.id}>
          {t.acting.milestoneLine(m.title, dayText(dayOf(dueOf(m)), language))}
        </option>
      ))}
    </SelectField>
  );
}

const path = ({ number }: Exception, milestone: string) => ({
  params: { path: { id: number, milestone } },
});

export const CompleteDialog: ActionDialog = ({ exception, onClose }) => {
  const { t } = useText();
  const c = t.acting.complete;
  const id = useId();
  const among = exception.milestones.filter((m) => m.completed === null);
  const [milestone, setMilestone] = useState(among[0]?.id ?? '');
  const [note, setNote] = useState('');
  const command = useCommand(exception.number, onClose);
  const evidence = useEvidence(exception.number, command);
  const submit = () =>
    evidence.with((refs) => {
      const body = { evidence: refs, note };
      command.send({
        body: { milestone, ...body },
        call: (headers) =>
          api.POST('/v1/exceptions/{id}/milestones/{milestone}/completion', {
            ...path(exception, milestone),
            headers,
            body,
          }),
      });
    });
  return (
    <CommandDialog
      title={c.title}
      submit={c.submit}
      command={evidence.command}
      onSubmit={submit}
      onClose={onClose}
      fields={{ '/evidence': `${id}-evidence`, '/milestone': `${id}-which` }}
    >
      <p>{c.text}</p>
      <Which id={`${id}-which`} among={among} value={milestone} onChange={setMilestone} none={c.none} />
      <EvidenceFields
        id={`${id}-evidence`}
        value={evidence.value}
        onChange={evidence.set}
        busy={evidence.command.busy}
      />
      <TextArea
        label={t.acting.note}
        optional
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </CommandDialog>
  );
};

export const ConfirmDialog: ActionDialog = ({ exception, onClose }) => {
  const { t } = useText();
  const c = t.acting.confirm;
  const id = useId();
  const among = exception.milestones.filter((m) => m.completed !== null && m.confirmed === null);
  const [milestone, setMilestone] = useState(among[0]?.id ?? '');
  const command = useCommand(exception.number, onClose);
  const chosen = among.find((m) => m.id === milestone);
  return (
    <CommandDialog
      title={c.title}
      submit={c.submit}
      command={command}
      onClose={onClose}
      fields={{ '/milestone': id }}
      onSubmit={() =>
        command.send({
          body: { confirm: milestone },
          call: (headers) =>
            api.POST('/v1/exceptions/{id}/milestones/{milestone}/confirmation', {
              ...path(exception, milestone),
              headers,
            }),
        })
      }
    >
      <p>{c.text}</p>
      <Which id={id} among={among} value={milestone} onChange={setMilestone} none={c.none} />
      {chosen?.completed == null ? null : (
        <p>
          {chosen.completed.by.name}: {chosen.completed.note} {chosen.completed.evidence.join(', ')}
        </p>
      )}
    </CommandDialog>
  );
};

export const ReplanDialog: ActionDialog = ({ exception, onClose }) => {
  const { t } = useText();
  const r = t.acting.replan;
  const id = useId();
  const among = exception.milestones.filter((m) => m.completed === null);
  const [milestone, setMilestone] = useState(among[0]?.id ?? '');
  const [day, setDay] = useState('');
  const [whyFailed, setWhyFailed] = useState('');
  const command = useCommand(exception.number, onClose);
  const submit = () => {
    const due = endOfDay(day);
    if (due === null) return document.getElementById(`${id}-due`)?.focus();
    const body = { due, whyFailed };
    return command.send({
      body: { milestone, ...body },
      call: (headers) =>
        api.POST('/v1/exceptions/{id}/milestones/{milestone}/replan', {
          ...path(exception, milestone),
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
      fields={{ '/due': `${id}-due`, '/whyFailed': `${id}-why`, '/milestone': `${id}-which` }}
    >
      <p>{r.text}</p>
      <Which id={`${id}-which`} among={among} value={milestone} onChange={setMilestone} none={r.none} />
      <DateField id={`${id}-due`} label={t.acting.due} value={day} onChange={setDay} />
      <TextArea
        id={`${id}-why`}
        label={t.acting.whyFailed}
        value={whyFailed}
        onChange={(event) => setWhyFailed(event.target.value)}
      />
    </CommandDialog>
  );
};
