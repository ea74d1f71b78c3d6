/** What the residual score leads to, while it is being picked: band, route, rung, longest term. The server's own answer for the cell. */
import type { Prepared } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Section } from '../exception/section.tsx';
import { Icon } from '../parts/icon.tsx';
import { BandWord } from '../parts/vocabulary.tsx';
import styles from './assess.module.css';
import { type Levels, sameLevels } from './matrix.tsx';

const cellOf = ({ outcomes }: Prepared, { likelihood, impact }: Levels) =>
  outcomes.find((at) => at.likelihood === likelihood && at.impact === impact);

/**
 * The same on the lower edge of a narrow window, where the rail is far below the matrix. For the eye alone: what is picked is
 * announced by the rail.
 */
export function OutcomeLine(props: { readonly prepared: Prepared; readonly residual: Levels }) {
  const { t } = useText();
  const cell = cellOf(props.prepared, props.residual);
  if (cell === undefined) return null;
  return (
    <div aria-hidden="true" className={styles['line']}>
      <span className={styles['band']}>
        <BandWord band={cell.band} />
      </span>
      <span className={styles['muted']}>
        {t.exception.right.rung(cell.rung)} · {t.assess.outcome.longest(cell.longestTermDays)}
      </span>
      <span>{t.exception.right.waits[cell.route]}</span>
    </div>
  );
}

export function Outcome(props: {
  readonly prepared: Prepared;
  readonly inherent: Levels;
  readonly residual: Levels;
  readonly differs: boolean;
}) {
  const { prepared, inherent, residual, differs } = props;
  const { t } = useText();
  const o = t.assess.outcome;
  const cell = cellOf(prepared, residual);
  if (cell === undefined) return null;
  const above = residual.likelihood > inherent.likelihood || residual.impact > inherent.impact;
  const untested =
    !above && !sameLevels(inherent, residual) && !prepared.facts.controls.some((c) => c.tested);
  const warnings = [
    ...(above ? [o.aboveInherent] : []),
    ...(untested ? [o.untested] : []),
    ...(cell.needsSecond ? [o.second] : []),
  ];
  return (
    <Section title={o.title}>
      <div role="status" className={styles['outcome']}>
        <p className={styles['band']}>
          <BandWord band={cell.band} />
        </p>
        <p>{t.exception.right.waits[cell.route]}</p>
        <p className={styles['muted']}>
          {t.exception.right.rung(cell.rung)} · {o.longest(cell.longestTermDays)}
        </p>
        <p className={styles['muted']}>{differs ? o.differs : o.matches}</p>
        {warnings.map((warning) => (
          <p key={warning} className={styles['warning']}>
            <Icon name="warning" /> {warning}
          </p>
        ))}
      </div>
    </Section>
  );
}
