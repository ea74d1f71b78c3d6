/** Appointing the CISO, naming who acts for them, and their absences. */
import { useState } from 'react';
import { answered, api } from '../api/client.ts';
import { useText } from '../catalogue/text.tsx';
import { Combobox, type Option } from '../parts/combobox.tsx';
import { DateField } from '../parts/date-field.tsx';
import { registerNow } from '../time/clock.ts';
import { dayOf, endOfDay, startOfDay } from '../time/day.ts';
import { ChangeDialog } from '../parts/change-dialog.tsx';
import { searchPeople } from './queries.ts';
import styles from './settings.module.css';

type Props = { readonly onClose: () => void };

export function AppointCiso({ onClose }: Props) {
  const { t } = useText();
  const a = t.settings.authority;
  const [holder, setHolder] = useState<readonly Option[]>([]);
  return (
    <ChangeDialog
      title={t.settings.actions.AppointCiso}
      submit={a.appoint}
      onClose={onClose}
      fields={{ '/holder': 'holder' }}
      missing={() => (holder.length === 0 ? [{ text: t.settings.choosePerson, field: 'holder' }] : [])}
      send={() => answered(api.POST('/v1/authority/ciso', { body: { holder: holder[0]?.value ?? '' } }))}
    >
      <Combobox id="holder" label={a.newHolder} value={holder} onChange={setHolder} search={searchPeople} />
      <p className={styles['note']}>{a.successionNote}</p>
    </ChangeDialog>
  );
}

export function RecordActing({ onClose }: Props) {
  const { t } = useText();
  const a = t.settings.authority;
  const [person, setPerson] = useState<readonly Option[]>([]);
  const [until, setUntil] = useState('');
  return (
    <ChangeDialog
      title={t.settings.actions.RecordActingCiso}
      submit={a.record}
      onClose={onClose}
      fields={{ '/person': 'person', '/until': 'until' }}
      missing={() => (person.length === 0 ? [{ text: t.settings.choosePerson, field: 'person' }] : [])}
      send={() =>
        answered(
          api.POST('/v1/authority/acting-ciso', {
            body: { person: person[0]?.value ?? '', until: endOfDay(until) },
          }),
        )
      }
    >
      <Combobox id="person" label={a.acting} value={person} onChange={setPerson} search={searchPeople} />
      <DateField id="until" label={a.until} hint={a.untilHint} optional value={until} onChange={setUntil} />
    </ChangeDialog>
  );
}

export function RecordAbsence({ onClose }: Props) {
  const { t } = useText();
  const a = t.settings.authority;
  const [from, setFrom] = useState(dayOf(registerNow()));
  const [until, setUntil] = useState('');
  return (
    <ChangeDialog
      title={t.settings.actions.RecordAbsence}
      submit={a.record}
      onClose={onClose}
      fields={{ '/from': 'from', '/until': 'until' }}
      missing={() => [
        ...(startOfDay(from) === null ? [{ text: t.settings.chooseDay, field: 'from' }] : []),
        ...(endOfDay(until) === null ? [{ text: t.settings.chooseDay, field: 'until' }] : []),
      ]}
      send={() =>
        answered(
          api.POST('/v1/authority/absences', {
            body: { from: startOfDay(from) ?? '', until: endOfDay(until) ?? '' },
          }),
        )
      }
    >
      <DateField id="from" label={a.firstDay} value={from} onChange={setFrom} />
      <DateField id="until" label={a.lastDay} value={until} onChange={setUntil} />
      <p className={styles['note']}>{a.absenceNote}</p>
    </ChangeDialog>
  );
}
