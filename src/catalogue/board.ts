/** The board page in words: one sheet of finished strings, from the figures alone, for paper and for the screen. */
import type { BoardDocument, DecisionWanted, Headline, Move, Share } from '../domain/metrics/board.ts';
import type { AgeBucket } from '../domain/metrics/age.ts';
import type { Direction } from '../domain/metrics/document.ts';
import { boardDe } from './de/board.ts';
import { boardEn } from './en/board.ts';

/** Numbers and instants as the language writes them, in the organisation's zone. */
export type BoardFormat = {
  readonly number: (n: number) => string;
  readonly day: (at: string) => string;
  readonly minute: (at: string) => string;
};

export type BoardWords = {
  readonly title: string;
  readonly verdicts: Readonly<Record<Headline['verdict'], string>>;
  readonly asOf: (at: string, quarter: string | null) => string;
  readonly moved: (move: Move, f: BoardFormat) => string;
  readonly worse: (since: string, reasons: readonly string[], although: readonly string[]) => string;
  readonly better: (since: string, reasons: readonly string[]) => string;
  readonly stable: (since: string, active: string) => string;
  readonly tooEarly: (active: string) => string;
  readonly of: (share: Share, f: BoardFormat) => string;
  readonly active: {
    readonly name: string;
    readonly of: (n: string) => string;
    readonly beside: (suspended: string, scheduled: string, imports: string) => string;
  };
  readonly age: {
    readonly name: string;
    readonly of: (share: Share, f: BoardFormat) => string;
    readonly threshold: (n: string) => string;
    readonly noThreshold: string;
    readonly heading: string;
    readonly buckets: Readonly<Record<AgeBucket, string>>;
  };
  readonly ratio: {
    readonly name: string;
    readonly none: string;
    readonly of: (active: string, policies: string, one: boolean) => string;
    readonly threshold: (n: string) => string;
    readonly retired: (n: string) => string;
  };
  readonly trend: {
    readonly name: string;
    readonly directions: Readonly<Record<Direction, string>>;
    readonly tooEarly: string;
    readonly of: (before: string, last: string, quarter: string) => string;
    readonly threshold: (percent: string) => string;
    readonly heading: (zone: string) => string;
    readonly notOnRecord: string;
  };
  readonly policies: {
    readonly heading: (threshold: string) => string;
    readonly none: (threshold: string) => string;
    readonly more: (n: string) => string;
  };
  readonly decisions: {
    readonly heading: string;
    readonly none: string;
    readonly more: (n: string) => string;
    readonly say: (decision: DecisionWanted, f: BoardFormat) => string;
  };
  readonly record: (exceptions: string, events: string) => string;
  readonly checkpoint: (id: string, at: string, sha256: string) => string;
  readonly noCheckpoint: string;
  readonly note: string;
};

type Locale = 'en' | 'de';
const words: Readonly<Record<Locale, BoardWords>> = { en: boardEn, de: boardDe };
const tags: Readonly<Record<Locale, string>> = { en: 'en-GB', de: 'de-DE' };

/** One of the four metrics, ready to be set. */
export type SheetFigure = {
  readonly name: string;
  readonly value: string;
  readonly lines: readonly string[];
};
/** `part`: of the longest bar, 0 to 1; null where there is nothing on record. */
export type SheetBar = { readonly label: string; readonly value: string; readonly part: number | null };

export type BoardSheet = {
  readonly title: string;
  readonly asOf: string;
  readonly verdict: string;
  readonly headline: string;
  readonly figures: readonly SheetFigure[];
  readonly ages: {
    readonly heading: string;
    readonly bars: readonly (SheetBar & { readonly warns: boolean })[];
  };
  readonly quarters: { readonly heading: string; readonly bars: readonly SheetBar[] };
  readonly policies: {
    readonly heading: string;
    readonly bars: readonly SheetBar[];
    readonly none: string;
    readonly more: string;
  };
  readonly decisions: {
    readonly heading: string;
    readonly items: readonly string[];
    readonly none: string;
    readonly more: string;
  };
  readonly foot: readonly string[];
};

/** More than these would push the record off the page; how many are left out is said. */
const POLICIES = 6;
const DECISIONS = 7;
const LONGEST_TITLE = 60;

const clip = (text: string): string =>
  text.length <= LONGEST_TITLE ? text : `${text.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')} …`;

export function boardFormat(locale: Locale, zone: string): BoardFormat {
  const number = new Intl.NumberFormat(tags[locale]);
  const day = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: zone });
  const minute = new Intl.DateTimeFormat(tags[locale], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone: zone,
  });
  return {
    number: (n) => number.format(n),
    day: (at) => day.format(Date.parse(at)),
    minute: (at) => minute.format(Date.parse(at)),
  };
}

export const quarterText = (quarter: string): string => quarter.replace('-', ' ');

/** The headline as one sentence: better, worse or stable, and why. */
export function sayHeadline(headline: Headline, locale: Locale, f: BoardFormat): string {
  const w = words[locale];
  const active = f.number(headline.active);
  if (headline.since === null) return w.tooEarly(active);
  const since = quarterText(headline.since.quarter);
  const said = (moves: readonly Move[]) => moves.map((move) => w.moved(move, f));
  if (headline.verdict === 'stable') return w.stable(since, active);
  return headline.verdict === 'better'
    ? w.better(since, said(headline.better))
    : w.worse(since, said(headline.worse), said(headline.better));
}

export const sayDecision = (decision: DecisionWanted, locale: Locale, f: BoardFormat): string =>
  words[locale].decisions.say(
    decision.code === 'change-policy' ? { ...decision, title: clip(decision.title) } : decision,
    f,
  );

export function boardSheet(board: BoardDocument, locale: Locale): BoardSheet {
  const w = words[locale];
  const f = boardFormat(locale, board.zone);
  const { record, decisions, policiesOver } = board;
  const left = (all: number, shown: number, say: (n: string) => string) =>
    all > shown ? say(f.number(all - shown)) : '';
  const threshold = f.number(board.metrics.ratio.threshold ?? 0);
  return {
    title: w.title,
    asOf: w.asOf(f.minute(board.at), board.quarter === null ? null : quarterText(board.quarter)),
    verdict: w.verdicts[board.headline.verdict],
    headline: sayHeadline(board.headline, locale, f),
    figures: figuresOf(board, w, f),
    ages: agesOf(board, w, f),
    quarters: quartersOf(board, w, f),
    policies: {
      heading: w.policies.heading(threshold),
      bars: barsOf(
        policiesOver.slice(0, POLICIES).map((p) => ({ label: clip(p.title), count: p.active })),
        f,
      ),
      none: policiesOver.length === 0 ? w.policies.none(threshold) : '',
      more: left(policiesOver.length, POLICIES, w.policies.more),
    },
    decisions: {
      heading: w.decisions.heading,
      items: decisions.slice(0, DECISIONS).map((d) => sayDecision(d, locale, f)),
      none: decisions.length === 0 ? w.decisions.none : '',
      more: left(decisions.length, DECISIONS, w.decisions.more),
    },
    foot: [
      w.record(f.number(record.exceptions), f.number(record.events)),
      record.last === null
        ? w.noCheckpoint
        : w.checkpoint(record.last.id, f.minute(record.last.at), record.last.sha256),
      w.note,
    ],
  };
}

function figuresOf(board: BoardDocument, w: BoardWords, f: BoardFormat): readonly SheetFigure[] {
  const { active, age, ratio, trend } = board.metrics;
  const last = trend.quarters.at(-1);
  const mean = ratio.mean === null ? w.ratio.none : f.number(Math.round(ratio.mean * 10) / 10);
  return [
    {
      name: w.active.name,
      value: f.number(active.numerator),
      lines: [
        w.active.of(f.number(active.denominator)),
        w.active.beside(
          f.number(active.suspended),
          f.number(active.scheduled),
          f.number(active.unverified.count),
        ),
      ],
    },
    {
      name: w.age.name,
      value: f.number(age.numerator),
      lines: [
        w.age.of(board.over180, f),
        age.threshold === null ? w.age.noThreshold : w.age.threshold(f.number(age.threshold)),
      ],
    },
    {
      name: w.ratio.name,
      value: mean,
      lines: [
        w.ratio.of(f.number(ratio.numerator), f.number(ratio.denominator), ratio.denominator === 1),
        ...(ratio.threshold === null ? [] : [w.ratio.threshold(f.number(ratio.threshold))]),
        ...(ratio.underRetired === 0 ? [] : [w.ratio.retired(f.number(ratio.underRetired))]),
      ],
    },
    {
      name: w.trend.name,
      value: trend.direction === null ? w.trend.tooEarly : w.trend.directions[trend.direction],
      lines: [
        ...(trend.direction === null || last === undefined
          ? []
          : [w.trend.of(f.number(trend.denominator), f.number(trend.numerator), quarterText(last.quarter))]),
        ...(trend.threshold === null ? [] : [w.trend.threshold(f.number(trend.threshold))]),
      ],
    },
  ];
}

function agesOf(board: BoardDocument, w: BoardWords, f: BoardFormat): BoardSheet['ages'] {
  const most = Math.max(...board.ages.map((a) => a.count), 1);
  return {
    heading: w.age.heading,
    bars: board.ages.map(({ bucket, ...share }) => ({
      label: w.age.buckets[bucket],
      value: w.of(share, f),
      part: share.count / most,
      warns: bucket === '181-365' || bucket === 'over-365',
    })),
  };
}

function quartersOf(board: BoardDocument, w: BoardWords, f: BoardFormat): BoardSheet['quarters'] {
  const { quarters } = board.metrics.trend;
  const most = Math.max(...quarters.map((q) => q.active), 1);
  return {
    heading: w.trend.heading(board.zone),
    bars: quarters.map(({ quarter, active, onRecord }) => ({
      label: quarterText(quarter),
      value: onRecord ? f.number(active) : w.trend.notOnRecord,
      part: onRecord ? active / most : null,
    })),
  };
}

function barsOf(
  rows: readonly { readonly label: string; readonly count: number }[],
  f: BoardFormat,
): readonly SheetBar[] {
  const most = Math.max(...rows.map((r) => r.count), 1);
  return rows.map(({ label, count }) => ({ label, value: f.number(count), part: count / most }));
}
