/** What stands in the rule's place, whether it still works, and until when it carries the exception. */
import type { Control, ControlTest, Exception } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Toned } from '../parts/vocabulary.tsx';
import { HealthWord } from '../parts/vocabulary.tsx';
import { Moment } from '../time/moment.tsx';
import styles from './controls.module.css';
import { Pair, Pairs, Quiet, Section } from './section.tsx';

const RECENT = 3;

export function Controls({ exception }: { readonly exception: Exception }) {
  const { t } = useText();
  const { controls } = exception;
  return (
    <Section title={t.exception.sections.controls}>
      {controls.length === 0 ? <Quiet>{t.exception.controls.none}</Quiet> : null}
      <ul className={styles['list']}>
        {controls.map((control) => (
          <Item key={control.id} control={control} />
        ))}
      </ul>
    </Section>
  );
}

function Item({ control }: { readonly control: Control }) {
  const { t } = useText();
  const c = t.exception.controls;
  const { tests, lastPassedAt, failingSince, dueAt, deadline } = control;
  return (
    <li className={styles['control']}>
      <div className={styles['head']}>
        <h3>
          <span className={styles['id']}>{control.id}</span> {control.title}
        </h3>
        <HealthWord health={control.health} />
      </div>
      <p>{control.objective}</p>
      <Pairs>
        <Pair label={c.owner}>{control.owner.name}</Pair>
        <Pair label={c.strength}>{t.exception.strengthWords[control.strength]}</Pair>
        <Pair label={c.how}>
          {control.testMethod === '' ? null : <>{control.testMethod} </>}
          <span className={styles['muted']}>{c.tested(control.frequencyDays)}</span>
        </Pair>
        <Pair label={c.lastPassed}>
          {lastPassedAt === null ? c.neverPassed : <Moment at={lastPassedAt} />}
        </Pair>
        {failingSince === null ? null : (
          <Pair label={c.failingSince}>
            <Moment at={failingSince} />
          </Pair>
        )}
        {dueAt === null ? null : (
          <Pair label={c.nextDue}>
            <Moment at={dueAt} />
          </Pair>
        )}
        {deadline === null ? null : (
          <Pair label={c.deadline}>
            <Moment at={deadline} />
          </Pair>
        )}
      </Pairs>
      <Tests tests={tests} />
    </li>
  );
}

function Tests({ tests }: { readonly tests: readonly ControlTest[] }) {
  const { t } = useText();
  const c = t.exception.controls;
  if (tests.length === 0) return <Quiet>{c.noTests}</Quiet>;
  const earlier = tests.slice(RECENT);
  return (
    <>
      <h4 className={styles['tests-title']}>{c.tests}</h4>
      <ol className={styles['tests']}>
        {tests.slice(0, RECENT).map((test) => (
          <Test key={test.id} test={test} />
        ))}
      </ol>
      {earlier.length === 0 ? null : (
        <details className={styles['earlier']}>
          <summary>{c.earlier(earlier.length)}</summary>
          <ol className={styles['tests']}>
            {earlier.map((test) => (
              <Test key={test.id} test={test} />
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

const resultLook = {
  pass: { tone: 'good', icon: 'good' },
  fail: { tone: 'no', icon: 'rejected' },
  unknown: { tone: 'halt', icon: 'unknown' },
} as const;

function Test({ test }: { readonly test: ControlTest }) {
  const { t } = useText();
  const c = t.exception.controls;
  const { tone, icon } = resultLook[test.result];
  const facts = [
    test.by.name,
    t.methods[test.method],
    ...(test.independent ? [] : [c.notIndependent]),
    ...(test.evidence.length > 0 ? [c.evidence(test.evidence.length)] : []),
  ];
  return (
    <li>
      <Toned tone={tone} icon={icon}>
        {t.results[test.result]}
      </Toned>
      <div>
        {test.note === '' ? null : <p>{test.note}</p>}
        <p className={styles['muted']}>
          <Moment at={test.performedAt} /> · {facts.join(' · ')}
        </p>
      </div>
    </li>
  );
}
