/** The analyst's assessment: inherent and residual on the matrix, and the words behind them. */
import type { Assessment, Exception, Score } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { BandWord } from '../parts/vocabulary.tsx';
import { Moment } from '../time/moment.tsx';
import styles from './assessed.module.css';
import { assessmentOf } from './standing.ts';
import { Pair, Pairs, Quiet, Section } from './section.tsx';

export function Assessed({ exception }: { readonly exception: Exception }) {
  const { t } = useText();
  const assessment = assessmentOf(exception);
  return (
    <Section
      title={t.exception.sections.assessment}
      aside={exception.case.about === 'renewal' ? t.exception.assessment.ofRenewal : undefined}
    >
      {assessment === null ? (
        <Quiet>{t.exception.assessment.none}</Quiet>
      ) : (
        <Details assessment={assessment} />
      )}
    </Section>
  );
}

function Details({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useText();
  const a = t.exception.assessment;
  const { inherent, residual, band, threat, recommendation, regulations, overrideReason, conditions } =
    assessment;
  return (
    <div className={styles['columns']}>
      <Pairs>
        <Pair label={a.residual}>
          <BandWord band={band} />{' '}
          <span className={styles['muted']}>· {a.matrixText(residual.likelihood, residual.impact)}</span>
          {residual.rationale === '' ? null : <p>{residual.rationale}</p>}
        </Pair>
        <Pair label={a.inherent}>
          {a.matrixText(inherent.likelihood, inherent.impact)}
          {inherent.rationale === '' ? null : <p>{inherent.rationale}</p>}
        </Pair>
        {threat === '' ? null : <Pair label={a.threat}>{threat}</Pair>}
        {recommendation === '' ? null : <Pair label={a.recommendation}>{recommendation}</Pair>}
        {conditions.length === 0 ? null : (
          <Pair label={t.exception.right.conditions}>{conditions.join(' ')}</Pair>
        )}
        {regulations.length === 0 ? null : <Pair label={a.regulations}>{regulations.join(', ')}</Pair>}
        {overrideReason === null ? null : <Pair label={a.override}>{overrideReason}</Pair>}
        <Pair label={a.confidence}>{a.confidences[assessment.confidence]}</Pair>
        <Pair label={a.assessor}>
          {assessment.by.name}
          {assessment.secondedBy === null ? null : `, ${a.seconded(assessment.secondedBy.name)}`} ·{' '}
          <Moment at={assessment.at} />
        </Pair>
      </Pairs>
      <Matrix inherent={inherent} residual={residual} />
    </div>
  );
}

const levels = [1, 2, 3, 4, 5];
const CELL = 22;

/** The position says nothing that the words beside it don't; so it is a picture with those words as its name. */
function Matrix({ inherent, residual }: { readonly inherent: Score; readonly residual: Score }) {
  const { t } = useText();
  const a = t.exception.assessment;
  const at = (score: Score) => ({
    x: (score.impact - 1) * CELL + CELL / 2,
    y: (5 - score.likelihood) * CELL + CELL / 2,
  });
  const from = at(inherent);
  const to = at(residual);
  const name = `${a.matrix}. ${a.inherent}: ${a.matrixText(inherent.likelihood, inherent.impact)}. ${a.residual}: ${a.matrixText(residual.likelihood, residual.impact)}.`;
  return (
    <figure className={styles['matrix']}>
      <svg viewBox={`-1 -1 ${CELL * 5 + 2} ${CELL * 5 + 2}`} role="img" aria-label={name}>
        {levels.flatMap((likelihood) =>
          levels.map((impact) => (
            <rect
              key={`${likelihood} ${impact}`}
              x={(impact - 1) * CELL}
              y={(5 - likelihood) * CELL}
              width={CELL}
              height={CELL}
              className={styles['cell']}
            />
          )),
        )}
        <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className={styles['path']} />
        <circle cx={from.x} cy={from.y} r="5" className={styles['inherent']} />
        <circle cx={to.x} cy={to.y} r="5" className={styles['residual']} />
      </svg>
      <figcaption aria-hidden="true">
        <span>
          <i className={styles['ring']} /> {a.inherent}
        </span>
        <span>
          <i className={styles['disc']} /> {a.residual}
        </span>
        <span className={styles['axes']}>{a.axes}</span>
      </figcaption>
    </figure>
  );
}
