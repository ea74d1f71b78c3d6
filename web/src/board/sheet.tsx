/** The sheet: sentence, four metrics, what they rest on, what is to be decided, and the record behind it. */
import type { AgeRange, BoardReport } from '../api/types.ts';
import { Bar } from '../metrics/bar.tsx';
import { Behind } from '../metrics/behind.tsx';
import type { RecordsSearch } from '../metrics/search.ts';
import styles from './board.module.css';
import { Columns } from './columns.tsx';

export function Sheet({ board }: { readonly board: BoardReport }) {
  const { sheet } = board;
  return (
    <article className={styles['sheet']} aria-labelledby="headline">
      <p className={styles['title']}>
        <span>{sheet.title}</span> <span className={styles['muted']}>{sheet.asOf}</span>
      </p>
      <h2 id="headline" className={styles['headline']}>
        {sheet.headline}
      </h2>
      <Figures board={board} />
      <div className={styles['halves']}>
        <Ages board={board} />
        <Columns board={board} />
      </div>
      <Policies board={board} />
      <Decisions board={board} />
      <footer className={styles['foot']}>
        {sheet.foot.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </article>
  );
}

/** Which records each of the four rests on, in their order. */
const behind: readonly Omit<RecordsSearch, 'at'>[] = [
  { figure: 'active' },
  { figure: 'active', bucket: 'over-180' },
  { figure: 'active' },
  { figure: 'active' },
];

function Figures({ board }: { readonly board: BoardReport }) {
  const { at, sheet } = board;
  return (
    <dl className={styles['figures']}>
      {sheet.figures.map(({ name, value, lines }, i) => (
        <div key={name} className={styles['figure']}>
          <dt>{name}</dt>
          <dd>
            <p className={styles['value']}>
              <Behind search={{ figure: 'active', ...behind[i], at }}>{value}</Behind>
            </p>
            {lines.map((line) => (
              <p key={line} className={styles['line']}>
                {line}
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Ages({ board }: { readonly board: BoardReport }) {
  const { sheet, at, ages } = board;
  return (
    <section aria-labelledby="board-ages">
      <h3 id="board-ages">{sheet.ages.heading}</h3>
      <ul className={styles['bars']}>
        {sheet.ages.bars.map(({ label, value, part, warns }, i) => {
          const bucket: AgeRange = ages[i]?.bucket ?? '0-90';
          return (
            <li key={label}>
              <span>{label}</span>
              <span className={styles['count']}>
                <Behind search={{ figure: 'active', bucket, at }}>{value}</Behind>
              </span>
              <Bar value={part ?? 0} most={1} warns={warns} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Policies({ board }: { readonly board: BoardReport }) {
  const { sheet, at, policiesOver } = board;
  return (
    <section aria-labelledby="board-policies">
      <h3 id="board-policies">{sheet.policies.heading}</h3>
      {sheet.policies.none === '' ? (
        <ul className={`${styles['bars']} ${styles['named']}`}>
          {sheet.policies.bars.map(({ label, value, part }, i) => (
            <li key={label}>
              <span>{label}</span>
              <span className={styles['count']}>
                <Behind search={{ figure: 'active', policy: policiesOver[i]?.policy ?? '', at }}>
                  {value}
                </Behind>
              </span>
              <Bar value={part ?? 0} most={1} warns />
            </li>
          ))}
        </ul>
      ) : (
        <p>{sheet.policies.none}</p>
      )}
      {sheet.policies.more === '' ? null : <p className={styles['muted']}>{sheet.policies.more}</p>}
    </section>
  );
}

function Decisions({ board }: { readonly board: BoardReport }) {
  const { decisions } = board.sheet;
  return (
    <section aria-labelledby="board-decisions">
      <h3 id="board-decisions">{decisions.heading}</h3>
      {decisions.none === '' ? (
        <ol className={styles['decisions']}>
          {decisions.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      ) : (
        <p>{decisions.none}</p>
      )}
      {decisions.more === '' ? null : <p className={styles['muted']}>{decisions.more}</p>}
    </section>
  );
}
