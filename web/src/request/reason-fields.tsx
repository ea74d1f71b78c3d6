/** What is asked for, for whom and on what; and the two questions, each answered on its own. */
import { useText } from '../catalogue/text.tsx';
import { Section } from '../exception/section.tsx';
import { Combobox } from '../parts/combobox.tsx';
import { Field, TextArea } from '../parts/field.tsx';
import { searchResources, searchSubjects } from './directory.ts';
import type { Change, RequestForm } from './form.ts';
import styles from './request.module.css';
import type { Tell } from './tellings.tsx';

type Props = { readonly form: RequestForm; readonly change: Change; readonly tell: Tell };

export function WhatFields({ form, change, tell }: Props) {
  const { t } = useText();
  const f = t.request.fields;
  return (
    <Section title={t.request.sections.what} className={styles['fields']}>
      <Field
        {...tell('/title')}
        label={f.title}
        hint={f.titleHint}
        maxLength={300}
        value={form.title}
        onChange={(event) => change({ title: event.target.value })}
      />
      <Combobox
        {...tell('/subjects')}
        label={f.subjects}
        hint={f.subjectsHint}
        multiple
        value={form.subjects}
        search={searchSubjects}
        onChange={(subjects) => change({ subjects })}
      />
      <Combobox
        {...tell('/resources')}
        label={f.resources}
        hint={f.resourcesHint}
        multiple
        value={form.resources}
        search={searchResources}
        onChange={(resources) => change({ resources })}
      />
    </Section>
  );
}

export function WhyFields({ form, change, tell }: Props) {
  const { t } = useText();
  const f = t.request.fields;
  return (
    <Section title={t.request.sections.why} className={styles['fields']}>
      <TextArea
        {...tell('/obstacle')}
        label={f.obstacle}
        hint={f.obstacleHint}
        maxLength={10_000}
        value={form.obstacle}
        onChange={(event) => change({ obstacle: event.target.value })}
      />
      <TextArea
        {...tell('/consequence')}
        label={f.consequence}
        hint={f.consequenceHint}
        maxLength={10_000}
        value={form.consequence}
        onChange={(event) => change({ consequence: event.target.value })}
      />
    </Section>
  );
}
