/** Opening a session: now, or for a meeting ahead that members prepare for. The register is locked as a snapshot either way. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Choices } from '../acting/choices.tsx';
import { CommandDialog } from '../acting/command-dialog.tsx';
import { api } from '../api/client.ts';
import { useText } from '../catalogue/text.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Field, SelectField } from '../parts/field.tsx';
import { isDay } from '../time/day.ts';
import { useReviewCommand } from './command.ts';
import styles from './review.module.css';
import { said } from './said.ts';

const LENGTHS = [60, 90, 120, 180, 240];

export function OpenDialog(props: { readonly onClose: () => void; readonly onOpened: (id: string) => void }) {
  const { onClose, onOpened } = props;
  const { t } = useText();
  const o = t.review.open;
  const queries = useQueryClient();
  const command = useReviewCommand('running');
  const [when, setWhen] = useState<'now' | 'later'>('now');
  const [day, setDay] = useState('');
  const [time, setTime] = useState('10:00');
  const [length, setLength] = useState(120);
  const [attempted, setAttempted] = useState(false);
  const at = isDay(day) && /^\d\d:\d\d$/.test(time) ? new Date(`${day}T${time}`).toISOString() : null;
  const submit = () => {
    setAttempted(true);
    if (when === 'later' && at === null) return;
    const body = { meetsAt: when === 'now' ? null : at, meetsMinutes: length };
    let opened = '';
    command.send({
      body,
      call: async (headers) => {
        const answer = await api.POST('/v1/reviews', { headers, body });
        opened = answer.data?.id ?? '';
        return answer;
      },
      onDone: () => {
        void queries.invalidateQueries({ queryKey: ['metrics'] });
        onOpened(opened);
      },
    });
  };
  return (
    <CommandDialog
      title={o.title}
      submit={o.submit}
      command={command}
      onSubmit={submit}
      onClose={onClose}
      fields={{ '/meetsAt': 'open-day', '/meetsMinutes': 'open-length' }}
    >
      <p>{o.text}</p>
      <Choices
        legend={o.when}
        value={when}
        onChange={setWhen}
        options={[
          { value: 'now', label: o.now, hint: o.nowHint },
          { value: 'later', label: o.later, hint: o.laterHint },
        ]}
      />
      {when === 'now' ? null : (
        <div className={styles['beside']}>
          <DateField
            id="open-day"
            label={o.day}
            error={attempted && day === '' ? o.dayMissing : said(command.error, '/meetsAt')}
            value={day}
            onChange={setDay}
          />
          <Field label={o.time} type="time" value={time} onChange={(event) => setTime(event.target.value)} />
        </div>
      )}
      <SelectField
        id="open-length"
        label={o.length}
        value={length}
        onChange={(event) => setLength(Number(event.target.value))}
      >
        {LENGTHS.map((minutes) => (
          <option key={minutes} value={minutes}>
            {o.minutes(minutes)}
          </option>
        ))}
      </SelectField>
    </CommandDialog>
  );
}
