/** What the reader may do here, and for the rest why not: the server's own answer, not a guess of the page. */
import type { Exception } from '../api/types.ts';
import { useText, wordFor } from '../catalogue/text.tsx';
import { Icon } from '../parts/icon.tsx';
import styles from './actions.module.css';
import { Quiet, Section } from './section.tsx';

export function Actions({ exception }: { readonly exception: Exception }) {
  const { t } = useText();
  const a = t.exception.actions;
  const may = exception.allowedActions.filter((action) => action.allowed);
  const mayNot = exception.allowedActions.filter((action) => !action.allowed);
  // What nobody can do from this state is one list; a sentence for each would bury what concerns the reader.
  const notFromHere = mayNot.filter((action) => action.because.some((v) => v.code === 'STATE-MOVE'));
  const notYours = mayNot.filter((action) => !notFromHere.includes(action));
  return (
    <Section title={t.exception.sections.actions} className={styles['actions']}>
      {may.length === 0 ? (
        <Quiet>{a.none}</Quiet>
      ) : (
        <>
          <p className={styles['hint']}>{a.hint}</p>
          <ul className={styles['may']}>
            {may.map(({ action }) => (
              <li key={action}>
                <Icon name="check" className={styles['check']} />
                {wordFor(t.actions, action)}
              </li>
            ))}
          </ul>
        </>
      )}
      {mayNot.length === 0 ? null : (
        <details className={styles['refused']}>
          <summary>{a.refused(mayNot.length)}</summary>
          <dl>
            {notYours.map(({ action, because }) => (
              <div key={action}>
                <dt>{wordFor(t.actions, action)}</dt>
                {because.map((violation) => (
                  <dd key={`${violation.code} ${violation.reason}`}>{violation.message}</dd>
                ))}
              </div>
            ))}
            {notFromHere.length === 0 ? null : (
              <div>
                <dt>{a.notFromHere}</dt>
                <dd>{notFromHere.map(({ action }) => wordFor(t.actions, action)).join(' · ')}</dd>
              </div>
            )}
          </dl>
        </details>
      )}
    </Section>
  );
}
