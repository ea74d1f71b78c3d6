/** Who and what is covered, as the approval froze it. */
import type { Exception } from '../api/types.ts';
import { useText, wordFor } from '../catalogue/text.tsx';
import { Quiet, Section } from './section.tsx';
import styles from './scope.module.css';

export function Scope({ exception }: { readonly exception: Exception }) {
  const { t } = useText();
  const s = t.exception.scope;
  const { request, acceptedGrowth, terms } = exception;
  // A bounced request may not have been resolved against the directory; then it shows what was written.
  const subjects = exception.subjects.length > 0 ? exception.subjects : request.subjects.map(asWritten);
  const resources =
    exception.resources.length > 0
      ? exception.resources
      : request.resources.map((ref) => ({
          ...asWritten(ref),
          parts: [],
          tier: 'unknown',
          classification: 'unknown',
        }));
  const frozen = terms.length > 0;
  return (
    <Section title={t.exception.sections.scope}>
      <div className={styles['halves']}>
        <div>
          <h3>{s.subjects}</h3>
          {subjects.length === 0 ? <Quiet>{s.none}</Quiet> : null}
          <ul className={styles['list']}>
            {subjects.map((subject) => {
              const grown = acceptedGrowth
                .filter((g) => g.group === subject.ref)
                .flatMap((g) => g.members).length;
              return (
                <Item
                  key={subject.ref}
                  {...named(subject)}
                  notes={[
                    wordFor(s.kinds, subject.kind),
                    ...(subject.kind === 'group' && subject.members.length > 0
                      ? [(frozen ? s.members : s.membersNow)(subject.members.length)]
                      : []),
                    ...(grown > 0 ? [s.grown(grown)] : []),
                    ...(subject.known ? [] : [s.unknown]),
                  ]}
                />
              );
            })}
          </ul>
        </div>
        <div>
          <h3>{s.resources}</h3>
          {resources.length === 0 ? <Quiet>{s.none}</Quiet> : null}
          <ul className={styles['list']}>
            {resources.map((resource) => (
              <Item
                key={resource.ref}
                {...named(resource)}
                notes={[
                  wordFor(s.kinds, resource.kind),
                  ...(resource.tier === 'unknown' ? [] : [resource.tier]),
                  ...(resource.classification === 'unknown'
                    ? []
                    : [wordFor(t.exception.facts.classifications, resource.classification)]),
                  ...(resource.parts.length > 1 ? [s.parts(resource.parts.length)] : []),
                  ...(resource.known ? [] : [s.unknown]),
                ]}
              />
            ))}
          </ul>
        </div>
      </div>
    </Section>
  );
}

const asWritten = (ref: string) => ({
  ref,
  name: ref,
  kind: ref.split(':')[0] ?? '',
  known: true,
  members: [],
});

/** What the directory calls it, with the reference beside; the reference alone where the directory has no other name. */
const named = ({ ref, name = '' }: { readonly ref: string; readonly name?: string | undefined }) =>
  name === '' || name === ref ? { name: ref, code: null } : { name, code: ref };

function Item(props: {
  readonly name: string;
  readonly code: string | null;
  readonly notes: readonly string[];
}) {
  const { name, code, notes } = props;
  return (
    <li>
      {code === null ? <code>{name}</code> : name}{' '}
      {code === null ? null : <code className={styles['ref']}>{code}</code>}
      <span className={styles['notes']}>{notes.join(' · ')}</span>
    </li>
  );
}
