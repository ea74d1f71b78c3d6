/** What stands in the policy's place: controls of the library with their words filled in, or one of one's own. */
import type { LibraryControl } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Section } from '../exception/section.tsx';
import buttons from '../parts/button.module.css';
import { Combobox, type Option } from '../parts/combobox.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Field, TextArea } from '../parts/field.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { searchControls, searchPeople } from './directory.ts';
import { type Change, type ControlForm, newKey, type RequestForm } from './form.ts';
import styles from './request.module.css';
import type { Tell } from './tellings.tsx';

export function ControlFields(props: {
  readonly form: RequestForm;
  readonly change: Change;
  readonly tell: Tell;
  readonly library: readonly LibraryControl[];
  readonly family: string;
  /** Where not even one is needed. */
  readonly hint?: string;
}) {
  const { form, change, tell, library, family, hint } = props;
  const { t } = useText();
  const f = t.request.fields;
  const add = (control: Omit<ControlForm, 'key' | 'owner'>) =>
    change({ controls: [...form.controls, { ...control, key: newKey(), owner: [] }] });
  const fromLibrary = ([option]: readonly Option[]) => {
    const control = library.find((c) => c.id === option?.value);
    if (control !== undefined)
      add({
        library: control.id,
        title: control.title,
        objective: control.objective,
        testMethod: control.howToTest,
        frequency: String(control.frequencyDays),
      });
  };
  const put = (i: number, of: Partial<ControlForm>) =>
    change({ controls: form.controls.map((c, at) => (at === i ? { ...c, ...of } : c)) });
  const used = new Set(form.controls.map((c) => c.library));
  return (
    <Section title={t.request.sections.instead} className={styles['fields']}>
      <Combobox
        {...tell('/controls')}
        label={f.addControl}
        hint={hint ?? f.addControlHint}
        value={[]}
        search={async (text) =>
          (await searchControls(library, family)(text)).filter((o) => !used.has(o.value))
        }
        onChange={fromLibrary}
      />
      {form.controls.map((control, i) => (
        <Control
          key={control.key}
          control={control}
          at={i}
          tell={tell}
          put={(of) => put(i, of)}
          remove={() => {
            change({ controls: form.controls.filter((c) => c.key !== control.key) });
            // The button that had the focus is gone with its card.
            document.getElementById('/controls')?.focus();
          }}
        />
      ))}
      <button
        type="button"
        className={`${buttons['button']} ${styles['own']}`}
        onClick={() => add({ library: null, title: '', objective: '', testMethod: '', frequency: '30' })}
      >
        {f.ownControl}
      </button>
    </Section>
  );
}

function Control(props: {
  readonly control: ControlForm;
  readonly at: number;
  readonly tell: Tell;
  readonly put: (of: Partial<ControlForm>) => void;
  readonly remove: () => void;
}) {
  const { control, at, tell, put, remove } = props;
  const { t } = useText();
  const f = t.request.fields;
  const name = control.title || f.controlUntitled;
  const told = {
    objective: tell(`/controls/${at}/objective`),
    testMethod: tell(`/controls/${at}/testMethod`),
    frequencyDays: tell(`/controls/${at}/frequencyDays`),
  };
  const words = (
    <>
      {control.library === null ? (
        <Field
          {...tell(`/controls/${at}/title`)}
          label={f.controlTitle}
          value={control.title}
          onChange={(event) => put({ title: event.target.value })}
        />
      ) : null}
      <TextArea
        {...told.objective}
        label={f.controlObjective}
        rows={2}
        value={control.objective}
        onChange={(event) => put({ objective: event.target.value })}
      />
      <TextArea
        {...told.testMethod}
        label={f.controlTest}
        rows={2}
        value={control.testMethod}
        onChange={(event) => put({ testMethod: event.target.value })}
      />
      <Field
        {...told.frequencyDays}
        label={f.controlFrequency}
        inputMode="numeric"
        maxLength={4}
        value={control.frequency}
        onChange={(event) => put({ frequency: event.target.value })}
      />
    </>
  );
  return (
    <div role="group" aria-label={name} className={styles['card']}>
      <div className={styles['cardhead']}>
        <h3>{name}</h3>
        <IconButton icon="cross" label={f.controlRemove(name)} onClick={remove} />
      </div>
      {control.library === null ? (
        words
      ) : (
        <p className={styles['known']}>
          {control.objective} <span>{f.controlEvery(control.frequency)}:</span> {control.testMethod}
        </p>
      )}
      <Combobox
        {...tell(`/controls/${at}/owner`)}
        label={f.controlOwner}
        hint={f.controlOwnerHint}
        value={control.owner}
        search={searchPeople}
        onChange={(owner) => put({ owner })}
      />
      {control.library === null ? null : (
        <Disclosure
          label={f.controlChange}
          openWhen={Object.values(told).some((x) => x.error !== undefined || x.advice !== undefined)}
        >
          {words}
        </Disclosure>
      )}
    </div>
  );
}
