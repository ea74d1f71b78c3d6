/** What each target should show and what it shows. Unknown is said as unknown. */
import type { Exception, Tag } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { type Tone, Toned } from '../parts/vocabulary.tsx';
import type { IconName } from '../parts/icon.tsx';
import { Moment } from '../time/moment.tsx';
import styles from './exception.module.css';
import { Quiet, Section } from './section.tsx';

type Verdict = {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly word: 'match' | 'missing' | 'late' | 'unsure';
};

function verdictOf({ wanted, observed }: Tag): Verdict {
  if (observed === 'unknown') return { tone: 'halt', icon: 'unknown', word: 'unsure' };
  if (wanted === (observed === 'yes')) return { tone: 'good', icon: 'good', word: 'match' };
  return wanted
    ? { tone: 'no', icon: 'warning', word: 'missing' }
    : { tone: 'no', icon: 'warning', word: 'late' };
}

export function Tags({ exception }: { readonly exception: Exception }) {
  const { t } = useText();
  const g = t.exception.tags;
  // Before an approval nothing is wanted anywhere.
  if (exception.tags.length === 0 && exception.terms.length === 0) return null;
  return (
    <Section title={t.exception.sections.tags}>
      {exception.tags.length === 0 ? <Quiet>{g.none}</Quiet> : null}
      <ul className={styles['stack']}>
        {exception.tags.map((tag) => {
          const { tone, icon, word } = verdictOf(tag);
          return (
            <li key={tag.target}>
              <p className={styles['row']}>
                <span>{g.targets[tag.target]}</span>
                <Toned tone={tone} icon={icon}>
                  {g[word]}
                </Toned>
              </p>
              <p className={styles['small']}>
                {g.wanted}: {tag.wanted ? g.present : g.absent}. {g.observed}:{' '}
                {tag.observed === 'unknown' ? g.unknown : tag.observed === 'yes' ? g.present : g.absent}
                {tag.observedAt === null ? null : (
                  <>
                    , <Moment at={tag.observedAt} />
                  </>
                )}
              </p>
              {tag.detail === '' ? null : <p className={styles['small']}>{tag.detail}</p>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
