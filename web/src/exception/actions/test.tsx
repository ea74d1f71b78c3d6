/** A test of a control, with its evidence, in a minute: from the exception's page and from the list of tests. */
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Choices } from '../../acting/choices.tsx';
import { useCommand } from '../../acting/command.ts';
import { CommandDialog } from '../../acting/command-dialog.tsx';
import { EvidenceFields } from '../../acting/evidence.tsx';
import { useEvidence } from '../../acting/use-evidence.ts';
import { api } from '../../api/client.ts';
import { meQuery } from '../../api/queries.ts';
import type { ControlTest, Exception } from '../../api/types.ts';
import { useText } from '../../catalogue/text.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { SelectField, TextArea } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import { registerNow } from '../../time/clock.ts';
import { dayOf, noonOfDay } from '../../time/day.ts';
import styles from '../../acting/acting.module.css';
import type { ActionDialog } from './dialog.ts';

export const TestDialog: ActionDialog = (props) => <Test {...props} first={null} />;

/** `first`: the control to begin with. */
export function Test(props: {
  readonly exception: Exception;
  readonly first: string | null;
  readonly onClose: () => void;
  readonly onDone?: (exception: Exception) => void;
}) {
  const { exception, first, onClose, onDone } = props;
  const { t } = useText();
  const w = t.acting.test;
  const id = useId();
  const { data: me } = useQuery(meQuery);
  const mine = exception.controls.find((c) => c.owner.id === me?.person.id);
  const [control, setControl] = useState(first ?? mine?.id ?? exception.controls[0]?.id ?? '');
  const [result, setResult] = useState<ControlTest['result'] | null>(null);
  const [missing, setMissing] = useState(false);
  const [today] = useState(() => dayOf(registerNow()));
  const [day, setDay] = useState(today);
  const [note, setNote] = useState('');
  const command = useCommand(exception.number, (after) => {
    onDone?.(after);
    onClose();
  });
  const evidence = useEvidence(exception.number, command);
  const chosen = exception.controls.find((c) => c.id === control);
  const self = me?.person.id === exception.requester.id || me?.person.id === exception.riskOwner.id;

  const submit = () => {
    setMissing(result === null);
    const performedAt = day === today ? undefined : (noonOfDay(day) ?? undefined);
    if (result === null) return document.getElementById(`${id}-result`)?.focus();
    if (day !== today && performedAt === undefined) return document.getElementById(`${id}-when`)?.focus();
    return evidence.with((refs) => {
      const body = {
        control,
        result,
        method: 'attestation' as const,
        note,
        evidence: refs,
        ...(performedAt === undefined ? {} : { performedAt }),
      };
      command.send({
        body,
        call: (headers) =>
          api.POST('/v1/exceptions/{id}/control-tests', {
            params: { path: { id: exception.number } },
            headers,
            body,
          }),
      });
    });
  };
  return (
    <CommandDialog
      title={w.title(chosen?.title ?? control)}
      submit={w.record}
      command={evidence.command}
      onSubmit={submit}
      onClose={onClose}
      fields={{
        '/result': `${id}-result`,
        '/performedAt': `${id}-when`,
        '/evidence': `${id}-evidence`,
        '/control': `${id}-control`,
      }}
    >
      {self ? (
        <p>
          <Icon name="warning" /> {w.self}
        </p>
      ) : null}
      {exception.controls.length < 2 || first !== null ? null : (
        <SelectField
          id={`${id}-control`}
          label={w.control}
          value={control}
          onChange={(event) => setControl(event.target.value)}
        >
          {exception.controls.map((c) => (
            <option key={c.id} value={c.id}>
              {c.id} {c.title}
            </option>
          ))}
        </SelectField>
      )}
      {chosen === undefined || chosen.testMethod === '' ? null : (
        <p>
          <span className={styles['quiet']}>{w.how}</span>
          {chosen.testMethod}
        </p>
      )}
      <Choices
        id={`${id}-result`}
        beside
        legend={w.result}
        value={result}
        onChange={setResult}
        error={missing && result === null ? w.resultMissing : undefined}
        options={(['pass', 'fail', 'unknown'] as const).map((value) => ({ value, label: w.results[value] }))}
      />
      {result === 'fail' ? <p>{w.failing}</p> : null}
      <EvidenceFields
        id={`${id}-evidence`}
        hint={w.evidenceHint}
        value={evidence.value}
        onChange={evidence.set}
        busy={evidence.command.busy}
      />
      <TextArea
        label={w.note}
        rows={2}
        optional
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <DateField id={`${id}-when`} label={w.when} hint={w.whenHint} value={day} onChange={setDay} />
    </CommandDialog>
  );
}
