/**
 * A score picked on the matrix: 25 radio buttons that arrows walk in both directions, each named by its levels and its band.
 * The written definitions of the levels that are picked stand below, since a level is picked by its definition.
 */
import { type KeyboardEvent, useId, useRef } from 'react';
import type { Band, ScoreOutcome } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { usePreferences } from '../preferences/preferences.ts';
import styles from './matrix.module.css';

export type Level = 1 | 2 | 3 | 4 | 5;
export type Levels = { readonly likelihood: Level; readonly impact: Level };
export const levels: readonly Level[] = [1, 2, 3, 4, 5];

export const levelOf = (n: number): Level => levels.find((level) => level === n) ?? 1;
export const sameLevels = (a: Levels, b: Levels): boolean =>
  a.likelihood === b.likelihood && a.impact === b.impact;

const within = (n: number): Level => levelOf(Math.min(5, Math.max(1, n)));

export function Matrix(props: {
  readonly legend: string;
  readonly value: Levels;
  readonly proposal: Levels;
  readonly onChange: (value: Levels) => void;
  readonly outcomes: readonly ScoreOutcome[];
  readonly id: string;
}) {
  const { legend, value, proposal, onChange, outcomes, id } = props;
  const { t } = useText();
  const { shortcuts } = usePreferences();
  const name = useId();
  const box = useRef<HTMLDivElement>(null);
  const digit = useRef<Level | null>(null);
  const bandOf = (at: Levels): Band =>
    outcomes.find((o) => o.likelihood === at.likelihood && o.impact === at.impact)?.band ?? 'low';

  const pick = (next: Levels) => {
    onChange(next);
    box.current?.querySelector<HTMLElement>(`[data-cell="${next.likelihood}${next.impact}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { likelihood, impact } = value;
    const moves: Readonly<Record<string, Levels>> = {
      ArrowUp: { likelihood: within(likelihood + 1), impact },
      ArrowDown: { likelihood: within(likelihood - 1), impact },
      ArrowLeft: { likelihood, impact: within(impact - 1) },
      ArrowRight: { likelihood, impact: within(impact + 1) },
    };
    const move = moves[event.key];
    if (move !== undefined) {
      event.preventDefault();
      return pick(move);
    }
    const typed = levels.find((level) => String(level) === event.key);
    if (typed === undefined || !shortcuts) return undefined;
    event.preventDefault();
    const first = digit.current;
    digit.current = first === null ? typed : null;
    return pick(first === null ? { likelihood: typed, impact } : { likelihood: first, impact: typed });
  };
  return (
    <div className={styles['box']}>
      <div
        ref={box}
        role="radiogroup"
        aria-labelledby={`${name}-legend`}
        aria-describedby={`${name}-levels`}
        className={styles['matrix']}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) digit.current = null;
        }}
      >
        <span id={`${name}-legend`} className={styles['legend']}>
          {legend}
        </span>
        <span className={styles['axis']} aria-hidden="true">
          {t.assess.likelihood}
        </span>
        {[...levels].reverse().flatMap((likelihood) => [
          <span key={`row ${likelihood}`} className={styles['row']} aria-hidden="true">
            <span className={styles['word']}>{t.assess.likelihoods[likelihood].label} </span>
            {likelihood}
          </span>,
          ...levels.map((impact) => {
            const at = { likelihood, impact };
            const band = bandOf(at);
            const checked = sameLevels(at, value);
            const proposed = sameLevels(at, proposal);
            const label = t.assess.cell(
              likelihood,
              t.assess.likelihoods[likelihood].label,
              impact,
              t.assess.impacts[impact].label,
              t.bands[band],
            );
            return (
              <button
                key={`${likelihood} ${impact}`}
                id={checked ? id : undefined}
                type="button"
                role="radio"
                aria-checked={checked}
                aria-label={proposed ? `${label}, ${t.assess.proposed}` : label}
                tabIndex={checked ? 0 : -1}
                data-cell={`${likelihood}${impact}`}
                className={[
                  styles['cell'],
                  styles[band],
                  checked ? styles['checked'] : '',
                  proposed ? styles['proposed'] : '',
                ].join(' ')}
                onClick={() => pick(at)}
              >
                <span aria-hidden="true">{likelihood * impact}</span>
              </button>
            );
          }),
        ])}
        <span className={styles['corner']} aria-hidden="true" />
        {levels.map((impact) => (
          <span key={impact} className={styles['column']} aria-hidden="true">
            {impact}
            <span className={styles['word']}> {t.assess.impacts[impact].label}</span>
          </span>
        ))}
        <span className={styles['foot']} aria-hidden="true">
          {t.assess.impact}
        </span>
      </div>
      <div id={`${name}-levels`} className={styles['definitions']}>
        <Definition axis={t.assess.likelihood} level={value.likelihood} words={t.assess.likelihoods} />
        <Definition axis={t.assess.impact} level={value.impact} words={t.assess.impacts} />
      </div>
    </div>
  );
}

type Words = Readonly<
  Record<Level, { readonly label: string; readonly definition: string; readonly adversarial: string }>
>;

function Definition(props: { readonly axis: string; readonly level: Level; readonly words: Words }) {
  const { axis, level, words } = props;
  const { label, definition, adversarial } = words[level];
  return (
    <p>
      <strong>
        {axis} {level}, {label}.
      </strong>{' '}
      {definition} <span className={styles['muted']}>{adversarial}</span>
    </p>
  );
}

/** All ten definitions, for whoever wants to compare before picking. */
export function LevelWords() {
  const { t } = useText();
  return (
    <>
      {(
        [
          [t.assess.likelihood, t.assess.likelihoods],
          [t.assess.impact, t.assess.impacts],
        ] as const
      ).map(([axis, words]) => (
        <div key={axis} className={styles['definitions']}>
          {levels.map((level) => (
            <Definition key={level} axis={axis} level={level} words={words} />
          ))}
        </div>
      ))}
    </>
  );
}
