/** Until when: the term, the steps that end the need for it, and the day after which it is not needed any more. */
import { useRef } from 'react';
import type { Policy } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Section } from '../exception/section.tsx';
import buttons from '../parts/button.module.css';
import { Combobox } from '../parts/combobox.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Field, TextArea } from '../parts/field.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Tick } from '../parts/tick.tsx';
import { searchPeople } from './directory.ts';
import { type Change, emptyMilestone, exitOf, type MilestoneForm, type RequestForm } from './form.ts';
import styles from './request.module.css';
import type { Tell } from './tellings.tsx';

export function PlanFields(props: {
  readonly form: RequestForm;
  readonly change: Change;
  readonly tell: Tell;
  readonly policy: Policy;
}) {
  const { form, change, tell, policy } = props;
  const { t } = useText();
  const f = t.request.fields;
  return (
    <Section title={t.request.sections.until} className={styles['fields']}>
      <Field
        {...tell('/termDays')}
        label={f.termDays}
        hint={f.termHint(policy.longestTermDays)}
        inputMode="numeric"
        maxLength={3}
        value={form.termDays}
        onChange={(event) => change({ termDays: event.target.value })}
      />
      <Tick
        label={f.structural}
        hint={f.structuralHint}
        checked={form.structural}
        onChange={(structural) => change({ structural })}
      />
      {form.structural ? (
        <StructuralReason
          tell={tell}
          value={form.structuralReason}
          onChange={(structuralReason) => change({ structuralReason })}
        />
      ) : null}
      <Milestones
        milestones={form.milestones}
        pointer="/milestones"
        tell={tell}
        change={(milestones) => change({ milestones })}
      />
      <DateField
        {...tell('/exitDate')}
        label={f.exit}
        hint={f.exitHint}
        value={exitOf(form)}
        onChange={(exit) => change({ exit })}
      />
    </Section>
  );
}

/** Why a shorter clock would force an unsafe workaround: asked where a term may pass the policy's own. */
export function StructuralReason(props: {
  readonly tell: Tell;
  readonly value: string;
  readonly onChange: (reason: string) => void;
}) {
  const { tell, value, onChange } = props;
  const { t } = useText();
  return (
    <TextArea
      {...tell('/structuralReason')}
      label={t.request.fields.structuralReason}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

export function Milestones(props: {
  readonly milestones: readonly MilestoneForm[];
  /** Where the rules point to: `/milestones`, or `/newMilestones` of a renewal. */
  readonly pointer: string;
  readonly tell: Tell;
  readonly change: (milestones: readonly MilestoneForm[]) => void;
}) {
  const { milestones, pointer, tell, change } = props;
  const { t } = useText();
  const add = useRef<HTMLButtonElement>(null);
  const f = t.request.fields;
  return (
    <>
      {milestones.map((m, i) => {
        const put = (of: Partial<MilestoneForm>) =>
          change(milestones.map((x) => (x.key === m.key ? { ...x, ...of } : x)));
        return (
          <div key={m.key} role="group" aria-label={f.milestone(i + 1)} className={styles['card']}>
            <div className={styles['cardhead']}>
              <h3>{f.milestone(i + 1)}</h3>
              {milestones.length === 1 && pointer === '/milestones' ? null : (
                <IconButton
                  icon="cross"
                  label={f.milestoneRemove(i + 1)}
                  onClick={() => {
                    change(milestones.filter((x) => x.key !== m.key));
                    // The button that had the focus is gone with its card.
                    add.current?.focus();
                  }}
                />
              )}
            </div>
            <Field
              {...tell(`${pointer}/${i}/title`)}
              label={f.milestoneTitle}
              maxLength={300}
              value={m.title}
              onChange={(event) => put({ title: event.target.value })}
            />
            <DateField
              {...tell(`${pointer}/${i}/due`)}
              label={f.milestoneDue}
              value={m.due}
              onChange={(due) => put({ due })}
            />
            <Combobox
              {...tell(`${pointer}/${i}/owner`)}
              label={f.milestoneOwner}
              value={m.owner}
              search={searchPeople}
              onChange={(owner) => put({ owner })}
            />
          </div>
        );
      })}
      <button
        ref={add}
        type="button"
        className={`${buttons['button']} ${styles['own']}`}
        onClick={() => change([...milestones, emptyMilestone(milestones.at(-1)?.owner)])}
      >
        {f.milestoneAdd}
      </button>
    </>
  );
}
