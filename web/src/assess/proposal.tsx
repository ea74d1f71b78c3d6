/** The proposed score with every reason that it adds up from, and which controls count towards the residual one. */
import type { Exception, Prepared } from '../api/types.ts';
import { useText, wordFor } from '../catalogue/text.tsx';
import { Quiet, Section } from '../exception/section.tsx';
import buttons from '../parts/button.module.css';
import { Toned } from '../parts/vocabulary.tsx';
import styles from './assess.module.css';

type Reason = Prepared['proposal']['because'][number];

export function Proposal(props: { readonly prepared: Prepared; readonly take: () => void }) {
  const { prepared, take } = props;
  const { t } = useText();
  const p = t.assess.proposal;
  const { inherent, residual, because } = prepared.proposal;
  const valueOf = ({ factor, value }: Reason): string =>
    value === 'true'
      ? p.yes
      : wordFor(
          factor === 'exposure' ? t.exception.facts.exposures : t.exception.facts.classifications,
          value,
        );
  return (
    <Section title={p.title}>
      <dl className={styles['scores']}>
        <dt>{t.exception.assessment.inherent}</dt>
        <dd>{p.scores(inherent.likelihood, inherent.impact)}</dd>
        <dt>{t.exception.assessment.residual}</dt>
        <dd>{p.scores(residual.likelihood, residual.impact)}</dd>
      </dl>
      <ul className={styles['reasons']}>
        {because.map((reason) => (
          <li key={`${reason.factor} ${reason.effect}`}>
            <span>
              {wordFor(p.factors, reason.factor)}: <strong>{valueOf(reason)}</strong>
            </span>
            <span className={styles['muted']}>{p.step(reason.steps, p.effects[reason.effect])}</span>
          </li>
        ))}
      </ul>
      <p className={styles['small']}>{p.base}</p>
      <button type="button" className={buttons['button']} onClick={take}>
        {p.take}
      </button>
    </Section>
  );
}

export function Lowering({
  prepared,
  exception,
}: {
  readonly prepared: Prepared;
  readonly exception: Exception;
}) {
  const { t } = useText();
  const c = t.assess.controls;
  const { controls } = prepared.facts;
  return (
    <Section title={c.title}>
      {controls.length === 0 ? <Quiet>{c.none}</Quiet> : null}
      <ul className={styles['list']}>
        {controls.map(({ id, strength, tested }) => (
          <li key={id}>
            <p>
              <span className={styles['muted']}>{id}</span>{' '}
              <strong>{exception.controls.find((control) => control.id === id)?.title ?? id}</strong> ·{' '}
              {t.exception.strengthWords[strength]}
            </p>
            <p className={styles['wrap']}>
              <Toned tone={tested ? 'good' : 'halt'} icon={tested ? 'good' : 'unknown'}>
                {tested ? c.counts : c.countsNot}
              </Toned>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
