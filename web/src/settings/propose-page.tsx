/** Proposing a change: every setting as it stands, to be written over; what was not touched is not proposed. */
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { answered, api } from '../api/client.ts';
import type { Catalogue } from '../catalogue/en.ts';
import { useText } from '../catalogue/text.tsx';
import { Section } from '../exception/section.tsx';
import buttons from '../parts/button.module.css';
import { DateField } from '../parts/date-field.tsx';
import { type Complaints, complaintsOf, ErrorSummary } from '../parts/error-summary.tsx';
import { Field, TextArea } from '../parts/field.tsx';
import { SendRow } from '../parts/send-row.tsx';
import { endOfDay, startOfDay } from '../time/day.ts';
import { NotOpen } from './acts.tsx';
import { changeOf, fieldOf, type Typed, typedOf } from './proposing.ts';
import { configurationQuery, type Settings } from './queries.ts';
import { SettingsPage } from './settings-page.tsx';
import styles from './settings.module.css';
import { groups, type Key } from './values.ts';

/** What a number counts, where its label does not say. */
const hintOf = (key: Key, { settings: { matrix: m } }: Catalogue): string | undefined =>
  key === 'reminderDays' ? m.remindersHint : key.endsWith('Days') ? m.daysHint : undefined;

export function ProposePage() {
  const { t, language } = useText();
  const m = t.settings.matrix;
  return (
    <SettingsPage title={m.propose} lead={m.proposeLead} query={configurationQuery(language)}>
      {(settings) => (
        <>
          <Form settings={settings} />
          <NotOpen actions={settings.allowedActions} />
        </>
      )}
    </SettingsPage>
  );
}

function Form({ settings }: { readonly settings: Settings }) {
  const { t } = useText();
  const m = t.settings.matrix;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const before = typedOf(settings.current);
  const [typed, setTyped] = useState<Typed>(before);
  const [effective, setEffective] = useState('');
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [complaints, setComplaints] = useState<Complaints | null>(null);
  const complain = (list: Complaints) => {
    setComplaints(list);
    setAttempt((n) => n + 1);
  };
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const change = changeOf(before, typed, settings.current);
    const list = [
      ...(Object.keys(change).length === 0 ? [{ text: m.nothingChanged }] : []),
      ...(endOfDay(effective) === null ? [{ text: t.settings.chooseDay, field: 'effective' }] : []),
      ...(reason.trim() === '' ? [{ text: m.reasonMissing, field: 'reason' }] : []),
    ];
    if (list.length > 0) return complain({ title: t.form.notYetSent, list });
    setBusy(true);
    try {
      const body = { change, effectiveAt: startOfDay(effective) ?? '', reason };
      await answered(api.POST('/v1/configuration/proposals', { body }));
      await queries.invalidateQueries();
      await navigate({ to: '/settings/matrix' });
    } catch (error) {
      complain(complaintsOf(error, t, fieldOf));
    } finally {
      setBusy(false);
    }
  };
  const field = (key: string, label: string, hint?: string) => (
    <Field
      key={key}
      id={key}
      label={label}
      hint={hint}
      value={typed[key] ?? ''}
      onChange={(event) => setTyped({ ...typed, [key]: event.target.value })}
    />
  );
  return (
    <form noValidate onSubmit={(event) => void onSubmit(event)} className={styles['propose']}>
      {complaints === null ? null : <ErrorSummary {...complaints} attempt={attempt} />}
      <Section title={m.matrix}>
        <div className={styles['fields']}>
          {field('bands.low', m.upTo(t.bands.low), m.boundHint)}
          {field('bands.medium', m.upTo(t.bands.medium))}
          {field('bands.high', m.upTo(t.bands.high))}
        </div>
      </Section>
      {groups.map(({ name, keys }) => (
        <Section key={name} title={m.groups[name]}>
          <div className={styles['fields']}>{keys.map((key) => field(key, m.keys[key], hintOf(key, t)))}</div>
        </Section>
      ))}
      <Section title={m.whenAndWhy}>
        <div className={styles['fields']}>
          <DateField
            id="effective"
            label={m.effective}
            hint={m.effectiveHint}
            value={effective}
            onChange={setEffective}
          />
          <TextArea
            id="reason"
            label={m.reason}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
      </Section>
      <SendRow submit={m.send} busy={busy} sending={t.form.recording}>
        <Link to="/settings/matrix" className={buttons['button']}>
          {t.form.cancel}
        </Link>
      </SendRow>
    </form>
  );
}
