/** Who answers for it; and, folded away, what few requests need. */
import { useText } from '../catalogue/text.tsx';
import { Section } from '../exception/section.tsx';
import { Combobox } from '../parts/combobox.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Field, SelectField, TextArea } from '../parts/field.tsx';
import { Tick } from '../parts/tick.tsx';
import { searchPeople } from './directory.ts';
import type { Change, RequestForm } from './form.ts';
import styles from './request.module.css';
import type { Tell } from './tellings.tsx';

type Props = { readonly form: RequestForm; readonly change: Change; readonly tell: Tell };

export function WhoFields({ form, change, tell, ownerHint }: Props & { readonly ownerHint?: string }) {
  const { t } = useText();
  const f = t.request.fields;
  return (
    <Section title={t.request.sections.who} className={styles['fields']}>
      <Combobox
        {...tell('/riskOwner')}
        label={f.riskOwner}
        hint={ownerHint ?? f.riskOwnerHint}
        value={form.riskOwner}
        search={searchPeople}
        onChange={(riskOwner) => change({ riskOwner })}
      />
      <Field
        {...tell('/contact')}
        label={f.contact}
        maxLength={300}
        value={form.contact}
        onChange={(event) => change({ contact: event.target.value })}
      />
    </Section>
  );
}

export function MoreFields({ form, change, tell }: Props) {
  const { t } = useText();
  const f = t.request.fields;
  const words = t.exception.facts.classifications;
  return (
    <Disclosure label={t.request.sections.more} openWhen={tell('/requestedStart').error !== undefined}>
      <DateField
        {...tell('/requestedStart')}
        label={f.start}
        hint={f.startHint}
        optional
        value={form.start}
        onChange={(start) => change({ start })}
      />
      <SelectField
        {...tell('/classification')}
        label={f.classification}
        value={form.classification}
        onChange={(event) => change({ classification: event.target.value })}
      >
        <option value="">{f.classificationKnown}</option>
        {(['public', 'internal', 'confidential', 'restricted'] as const).map((c) => (
          <option key={c} value={c}>
            {words[c]}
          </option>
        ))}
      </SelectField>
      <Field
        {...tell('/environment')}
        label={f.environment}
        optional
        maxLength={300}
        value={form.environment}
        onChange={(event) => change({ environment: event.target.value })}
      />
      <Field
        {...tell('/clause')}
        label={f.clause}
        optional
        maxLength={300}
        value={form.clause}
        onChange={(event) => change({ clause: event.target.value })}
      />
      <TextArea
        {...tell('/alternativesTried')}
        label={f.alternatives}
        optional
        rows={2}
        value={form.alternativesTried}
        onChange={(event) => change({ alternativesTried: event.target.value })}
      />
      <Field
        {...tell('/ticket')}
        label={f.ticket}
        optional
        maxLength={300}
        value={form.ticket}
        onChange={(event) => change({ ticket: event.target.value })}
      />
      {form.milestones.map((m, i) => (
        <Field
          key={m.key}
          id={`/milestones/${i}/budget`}
          label={f.milestoneBudget(m.title || f.milestone(i + 1))}
          optional
          maxLength={300}
          value={m.budget}
          onChange={(event) =>
            change({
              milestones: form.milestones.map((x) =>
                x.key === m.key ? { ...x, budget: event.target.value } : x,
              ),
            })
          }
        />
      ))}
      <Tick
        label={f.confidential}
        hint={f.confidentialHint}
        checked={form.confidential}
        onChange={(confidential) => change({ confidential })}
      />
    </Disclosure>
  );
}
