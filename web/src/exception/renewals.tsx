/** Every renewal that was asked for, the refused ones included. */
import type { Exception, Renewal, RenewalStatus } from '../api/types.ts';
import { useText, wordFor } from '../catalogue/text.tsx';
import { type Tone, Toned } from '../parts/vocabulary.tsx';
import { Moment } from '../time/moment.tsx';
import styles from './exception.module.css';
import { Pair, Pairs, Section } from './section.tsx';

const toneOf: Readonly<Record<RenewalStatus, Tone>> = {
  requested: 'open',
  assessed: 'open',
  returned: 'halt',
  granted: 'good',
  refused: 'no',
  rejected: 'no',
  withdrawn: 'done',
  lapsed: 'done',
};
const iconOf = {
  requested: 'submitted',
  assessed: 'assessed',
  returned: 'returned',
  granted: 'good',
  refused: 'bounced',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
  lapsed: 'lapsed',
} as const;

export function Renewals({ exception }: { readonly exception: Exception }) {
  const { t } = useText();
  if (exception.renewals.length === 0) return null;
  return (
    <Section title={t.exception.sections.renewals}>
      <ul className={styles['stack']}>
        {[...exception.renewals].reverse().map((renewal) => (
          <Item key={renewal.id} renewal={renewal} />
        ))}
      </ul>
    </Section>
  );
}

function Item({ renewal }: { readonly renewal: Renewal }) {
  const { t } = useText();
  const r = t.exception.renewals;
  const { status, content, refusedBy } = renewal;
  return (
    <li className={styles['stack-tight']}>
      <p className={styles['row']}>
        <Toned tone={toneOf[status]} icon={iconOf[status]}>
          {t.renewalStatuses[status]}
        </Toned>
        <span>
          {r.filed(renewal.by.name)} · <Moment at={renewal.filedAt} />
        </span>
      </p>
      <p className={styles['small']}>
        {r.days(content.termDays)} · {r.minimum(renewal.minimumRung)}
      </p>
      {refusedBy.length === 0 ? null : (
        <ul className={styles['codes']} aria-label={r.refusedBy}>
          {refusedBy.map((code) => (
            <li key={code}>
              <code>{code}</code> {code in t.codes ? wordFor(t.codes, code) : ''}
            </li>
          ))}
        </ul>
      )}
      <Pairs>
        {content.whatChanged === '' ? null : <Pair label={r.changed}>{content.whatChanged}</Pair>}
        {content.obstacle === '' ? null : (
          <Pair label={t.exception.reasons.obstacle}>{content.obstacle}</Pair>
        )}
        {content.consequence === '' ? null : (
          <Pair label={t.exception.reasons.consequence}>{content.consequence}</Pair>
        )}
        {content.costToComplyNow === '' ? null : <Pair label={r.cost}>{content.costToComplyNow}</Pair>}
        {content.incidents === '' ? null : <Pair label={r.incidents}>{content.incidents}</Pair>}
      </Pairs>
    </li>
  );
}
