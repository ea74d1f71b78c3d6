/** Days that were begun and are none: said before anything is sent, since a command carries instants. */
import type { Catalogue } from '../catalogue/en.ts';
import type { Complaint } from '../parts/error-summary.tsx';
import { isDay } from '../time/day.ts';
import type { RequestForm } from './form.ts';

export function unfinishedDays(form: RequestForm, t: Catalogue): readonly Complaint[] {
  const f = t.request.fields;
  const days = [
    ...form.milestones
      .map((m, i) => ({ ...m, i }))
      .filter((m) => m.title !== '' || m.due !== '')
      .map(({ due, i }) => ({
        day: due,
        needed: true,
        label: `${f.milestone(i + 1)}, ${f.milestoneDue}`,
        field: `/milestones/${i}/due`,
      })),
    { day: form.exit, needed: false, label: f.exit, field: '/exitDate' },
    { day: form.start, needed: false, label: f.start, field: '/requestedStart' },
    ...form.answers.replans.map(({ due }, i) => ({
      day: due,
      needed: true,
      label: f.replanDue(String(i + 1)),
      field: `/renewalAnswers/replans/${i}/due`,
    })),
  ];
  return days
    .filter(({ day, needed }) => !isDay(day) && (needed || day !== ''))
    .map(({ label, field }) => ({ text: t.request.dayMissing(label), field }));
}
