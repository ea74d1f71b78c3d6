/** Giving, accepting, confirming and taking back a delegation. */
import { useState } from 'react';
import { answered, api } from '../api/client.ts';
import { type Band, bands, type Policy } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Combobox, type Option } from '../parts/combobox.tsx';
import { DateField } from '../parts/date-field.tsx';
import { SelectField, TextArea } from '../parts/field.tsx';
import { registerNow } from '../time/clock.ts';
import { dayOf, endOfDay, startOfDay } from '../time/day.ts';
import { ChangeDialog } from '../parts/change-dialog.tsx';
import { type Delegation, searchPeople } from './queries.ts';
import styles from './settings.module.css';

/** What a delegate can cover: critical risks are the committee's. */
const ceilings = bands.filter((band) => band !== 'critical');

export function GiveDelegation(props: {
  readonly policies: readonly Policy[];
  readonly onClose: () => void;
}) {
  const { policies, onClose } = props;
  const { t } = useText();
  const d = t.settings.delegations;
  const today = dayOf(registerNow());
  const [to, setTo] = useState<readonly Option[]>([]);
  const [ceiling, setCeiling] = useState<Band>('low');
  const [only, setOnly] = useState<readonly Option[]>([]);
  const [from, setFrom] = useState(today);
  const [until, setUntil] = useState('');
  const current = policies.filter((p) => p.retiredAt === null);
  const search = async (text: string): Promise<readonly Option[]> =>
    current
      .filter((p) => p.title.toLowerCase().includes(text.toLowerCase()))
      .map((p) => ({ value: p.id, label: p.title }));
  return (
    <ChangeDialog
      title={t.settings.actions.GrantDelegation}
      submit={d.give}
      onClose={onClose}
      fields={{ '/to': 'to', '/endsAt': 'until', '/startsAt': 'from' }}
      missing={() => [
        ...(to.length === 0 ? [{ text: t.settings.choosePerson, field: 'to' }] : []),
        ...(endOfDay(until) === null ? [{ text: d.endMissing, field: 'until' }] : []),
      ]}
      send={() => {
        const startsAt = from === today ? null : startOfDay(from);
        return answered(
          api.POST('/v1/authority/delegations', {
            body: {
              to: to[0]?.value ?? '',
              ceiling,
              policies: only.length === 0 ? null : only.map((o) => o.value),
              ...(startsAt === null ? {} : { startsAt }),
              endsAt: endOfDay(until) ?? '',
            },
          }),
        );
      }}
    >
      <Combobox id="to" label={d.delegate} value={to} onChange={setTo} search={searchPeople} />
      <SelectField
        label={d.ceiling}
        hint={d.ceilingHint}
        value={ceiling}
        onChange={(event) => setCeiling(ceilings.find((b) => b === event.target.value) ?? 'low')}
      >
        {ceilings.map((band) => (
          <option key={band} value={band}>
            {t.bands[band]}
          </option>
        ))}
      </SelectField>
      <Combobox
        label={d.policies}
        hint={d.policiesHint}
        optional
        multiple
        value={only}
        onChange={setOnly}
        search={search}
      />
      <DateField id="from" label={d.from} value={from} onChange={setFrom} />
      <DateField id="until" label={d.lastDay} value={until} onChange={setUntil} />
      <p className={styles['note']}>{d.giveNote}</p>
    </ChangeDialog>
  );
}

type Props = { readonly delegation: Delegation; readonly onClose: () => void };
const path = ({ id }: Delegation) => ({ params: { path: { delegation: id } } });

export function AcceptDelegation({ delegation, onClose }: Props) {
  const { t } = useText();
  const d = t.settings.delegations;
  const [statement, setStatement] = useState('');
  return (
    <ChangeDialog
      title={t.settings.actions.AcceptDelegation}
      submit={d.accept}
      onClose={onClose}
      fields={{ '/statement': 'statement' }}
      send={() =>
        answered(
          api.POST('/v1/authority/delegations/{delegation}/acceptance', {
            ...path(delegation),
            body: { statement },
          }),
        )
      }
    >
      <p>{d.acceptText(t.bands[delegation.ceiling].toLowerCase(), delegation.from.name)}</p>
      <TextArea
        id="statement"
        label={d.statement}
        hint={d.statementHint}
        value={statement}
        onChange={(event) => setStatement(event.target.value)}
      />
    </ChangeDialog>
  );
}

export function ConfirmDelegation({ delegation, onClose }: Props) {
  const { t } = useText();
  const d = t.settings.delegations;
  return (
    <ChangeDialog
      title={t.settings.actions.ConfirmDelegation}
      submit={d.confirm}
      onClose={onClose}
      send={() => answered(api.POST('/v1/authority/delegations/{delegation}/confirmation', path(delegation)))}
    >
      <p>{d.confirmText(delegation.to.name, delegation.from.name)}</p>
    </ChangeDialog>
  );
}

export function RevokeDelegation({ delegation, onClose }: Props) {
  const { t } = useText();
  const d = t.settings.delegations;
  const [reason, setReason] = useState('');
  return (
    <ChangeDialog
      title={t.settings.actions.RevokeDelegation}
      submit={d.takeBack}
      onClose={onClose}
      send={() =>
        answered(
          api.POST('/v1/authority/delegations/{delegation}/revocation', {
            ...path(delegation),
            body: { reason },
          }),
        )
      }
    >
      <p>{d.takeBackText(delegation.to.name)}</p>
      <TextArea
        label={d.reason}
        optional
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </ChangeDialog>
  );
}
