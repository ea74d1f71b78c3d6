/** The questions that have a new answer. */
import { useText } from '../catalogue/text.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Field, TextArea } from '../parts/field.tsx';
import { AnswersFields, type Overdue, Replans } from '../request/answers-fields.tsx';
import { Milestones, StructuralReason } from '../request/plan-fields.tsx';
import type { Tell } from '../request/tellings.tsx';
import type { Change, RenewalForm } from './form.ts';

export function FreshFields(props: {
  readonly form: RenewalForm;
  readonly change: Change;
  readonly tell: Tell;
  readonly overdue: readonly Overdue[];
  readonly structural: boolean;
}) {
  const { form, change, tell, overdue, structural } = props;
  const { t } = useText();
  const f = t.request.fields;
  const r = t.renewal.fields;
  const answers = {
    answers: form.answers,
    change: (given: RenewalForm['answers']) => change({ answers: given }),
  };
  return (
    <>
      {(['obstacle', 'consequence'] as const).map((name) => (
        <TextArea
          key={name}
          {...tell(`/${name}`)}
          label={r[name]}
          rows={3}
          value={form[name]}
          onChange={(event) => change({ [name]: event.target.value })}
        />
      ))}
      <AnswersFields {...answers} pointer="" tell={tell} />
      <Replans {...answers} pointer="" tell={tell} overdue={overdue} />
      <Field
        {...tell('/termDays')}
        label={f.termDays}
        hint={r.termHint}
        inputMode="numeric"
        maxLength={3}
        value={form.termDays}
        onChange={(event) => change({ termDays: event.target.value })}
      />
      {structural ? (
        <StructuralReason
          tell={tell}
          value={form.structuralReason}
          onChange={(structuralReason) => change({ structuralReason })}
        />
      ) : null}
      <DateField
        {...tell('/exitDate')}
        label={r.exit}
        hint={r.exitHint}
        value={form.exit}
        onChange={(exit) => change({ exit })}
      />
      <h3>{r.steps}</h3>
      <Milestones
        milestones={form.milestones}
        pointer="/newMilestones"
        tell={tell}
        change={(milestones) => change({ milestones })}
      />
    </>
  );
}
