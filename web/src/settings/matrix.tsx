/** The matrix: a band for each likelihood and impact, and what the levels mean. Cells are the server's, never computed here. */
import { levels } from '../assess/matrix.tsx';
import type { Band } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { BandWord } from '../parts/vocabulary.tsx';
import styles from './matrix.module.css';

type Cells = readonly (readonly Band[])[];

/** `against`: an earlier matrix; cells that differ from it say so. The highest likelihood is the first row. */
export function Matrix(props: {
  readonly matrix: Cells;
  readonly against?: Cells;
  /** Where a page shows several. */
  readonly name?: string;
}) {
  const { matrix, against, name } = props;
  const { t } = useText();
  const m = t.settings.matrix;
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={name ?? m.caption}>
      <table className={styles['matrix']}>
        <caption className="visually-hidden">{m.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles['corner']}>
              {m.corner}
            </th>
            {levels.map((impact) => (
              <th key={impact} scope="col">
                {impact} {t.assess.impacts[impact].label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {levels.toReversed().map((likelihood) => (
            <tr key={likelihood}>
              <th scope="row">
                {likelihood} {t.assess.likelihoods[likelihood].label}
              </th>
              {levels.map((impact) => (
                <Cell
                  key={impact}
                  band={matrix[likelihood - 1]?.[impact - 1] ?? null}
                  was={against?.[likelihood - 1]?.[impact - 1] ?? null}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ band, was }: { readonly band: Band | null; readonly was: Band | null }) {
  const { t } = useText();
  const moved = was !== null && was !== band;
  const look = band === null ? '' : (styles[band] ?? '');
  return (
    <td className={moved ? `${look} ${styles['moved']}` : look}>
      <BandWord band={band} />
      {moved ? <span className={styles['was']}>{t.settings.matrix.was(t.bands[was])}</span> : null}
    </td>
  );
}

export function Levels() {
  const { t } = useText();
  const m = t.settings.matrix;
  const sides = [
    { name: m.likelihood, words: t.assess.likelihoods },
    { name: m.impact, words: t.assess.impacts },
  ];
  return (
    <Disclosure label={m.levels}>
      <div className={styles['levels']}>
        {sides.map(({ name, words }) => (
          <div key={name}>
            <h3>{name}</h3>
            <dl>
              {levels.map((level) => (
                <div key={level}>
                  <dt>
                    {level} {words[level].label}
                  </dt>
                  <dd>{words[level].definition}</dd>
                  <dd className={styles['adversarial']}>{words[level].adversarial}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </Disclosure>
  );
}
