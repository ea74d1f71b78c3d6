/** The items of the further metrics, from the events of each exception up to an instant: the definition. */
import type { ExceptionEvent } from '../exception/events.ts';
import { fold } from '../exception/evolve.ts';
import type { Coverage, Exception } from '../exception/state.ts';
import type { ExceptionId } from '../people.ts';
import { type Instant, latest, msOf } from '../time.ts';
import { type FurtherFigure, type Item, REMOVAL_LIMIT_MS } from './further.ts';

type Recorded = { readonly event: ExceptionEvent; readonly at: Instant };
export type History = { readonly id: ExceptionId; readonly events: readonly Recorded[] };

/** What an exception's own items are made of: its events up to the instant, and the fold of them. */
type Known = { readonly x: Exception; readonly events: readonly Recorded[]; readonly at: Instant };
type Fact = Omit<Item, 'exceptionId'>;

export function itemsOf(figure: FurtherFigure, histories: readonly History[], at: Instant): readonly Item[] {
  return histories.flatMap(({ id, events }) => {
    const until = events.filter((e) => e.at <= at);
    const x = fold(id, until);
    if (x === null) return [];
    return facts[figure]({ x, events: until, at }).map((fact) => ({ exceptionId: id, ...fact }));
  });
}

const facts: Readonly<Record<FurtherFigure, (known: Known) => readonly Fact[]>> = {
  enforcement: removals,
  bounces: ({ events }) =>
    events.flatMap(({ event }) => {
      if (event.type === 'RequestSubmitted') return [fact('filed')];
      if (event.type !== 'RequestBounced') return [];
      return [fact('filed'), fact('bounced'), ...codesOf(event.violations).map((code) => fact(code))];
    }),
  steps: (known) =>
    waitsOf(known).flatMap(({ queue, from, until }) => [
      fact('waits'),
      ...(until === null ? [] : [fact('ended'), fact(queue, msOf(until) - msOf(from))]),
    ]),
  renewals: ({ events }) =>
    events.flatMap(({ event }) => {
      if (event.type === 'RenewalRequested') return [fact('filed')];
      if (event.type !== 'RenewalRefused') return [];
      return [fact('filed'), fact('refused'), ...codesOf(event.violations).map((code) => fact(code))];
    }),
  effort,
  drift,
  queues: (known) => {
    const waits = waitsOf(known);
    return [
      ...new Map(waits.map((wait) => [wait.case, fact('cases')])).values(),
      ...waits.flatMap(({ queue, from, until }) =>
        until === null ? [fact('waits'), fact(queue, msOf(known.at) - msOf(from))] : [],
      ),
    ];
  },
};

const fact = (key: string, value: number | null = null): Fact => ({ key, value });
const codesOf = (violations: readonly { readonly code: string }[]): readonly string[] => [
  ...new Set(violations.map((v) => v.code)),
];

type Queue = 'requester' | 'assessment' | 'decision';
type Wait = {
  /** The renewal; '' for the request itself. */
  readonly case: string;
  readonly queue: Queue;
  readonly from: Instant;
  readonly until: Instant | null;
};

/** A case waits for one of three until something moves it on. */
function waitsOf({ events }: Known): readonly Wait[] {
  const waits: Wait[] = [];
  const open = new Map<string, { readonly queue: Queue; readonly from: Instant }>();
  const move = (name: string, to: Queue | null, at: Instant) => {
    const before = open.get(name);
    if (before !== undefined) waits.push({ case: name, ...before, until: at });
    if (to === null) open.delete(name);
    else open.set(name, { queue: to, from: at });
  };
  for (const { event, at } of events)
    switch (event.type) {
      case 'RequestSubmitted':
        move('', 'assessment', at);
        break;
      case 'RequestBounced':
        move('', 'requester', at);
        break;
      case 'RenewalRequested':
        move(event.renewal, 'assessment', at);
        break;
      case 'ExceptionAssessed':
        move(event.renewal ?? '', 'decision', at);
        break;
      case 'AssessmentReopened':
        move(event.renewal ?? '', 'assessment', at);
        break;
      case 'CaseReturned':
        move(event.renewal ?? '', 'requester', at);
        break;
      case 'RequestWithdrawn':
      case 'ExceptionApproved':
        move('', null, at);
        break;
      case 'RenewalRefused':
      case 'RenewalWithdrawn':
      case 'RenewalGranted':
        move(event.renewal, null, at);
        break;
      case 'CaseRejected':
        move(event.renewal ?? '', null, at);
        break;
      case 'CaseLapsed':
        move(event.renewal ?? '', null, event.effectiveAt);
        break;
      case 'ExceptionClosed':
        for (const name of [...open.keys()]) move(name, null, at);
        break;
      default:
        break;
    }
  return [...waits, ...[...open].map(([name, wait]) => ({ case: name, ...wait, until: null }))];
}

/** What was brought, who agreed and how long it took, for each approval; and each refusal on the way to one. */
function effort({ events }: Known): readonly Fact[] {
  const found: Fact[] = [];
  const filed = new Map<string, Instant>();
  let evidence = 0;
  const approved = (kind: string, renewal: string, at: Instant, votes: readonly { choice: string }[]) => {
    const inFavour = votes.filter((vote) => vote.choice === 'for').length;
    found.push(
      fact(`${kind}-days`, msOf(at) - msOf(filed.get(renewal) ?? at)),
      fact(`${kind}-approvers`, Math.max(1, inFavour)),
      fact(`${kind}-evidence`, evidence),
    );
    evidence = 0;
  };
  const file = (name: string, at: Instant) => filed.set(name, filed.get(name) ?? at);
  for (const { event, at } of events)
    switch (event.type) {
      case 'RequestSubmitted':
        file('', at);
        break;
      case 'RequestBounced':
        file('', at);
        found.push(fact('request-refusals'));
        break;
      case 'RenewalRequested':
        file(event.renewal, at);
        break;
      case 'RenewalRefused':
        file(event.renewal, at);
        found.push(fact('renewal-refusals'));
        break;
      case 'CaseReturned':
      case 'CaseRejected':
        found.push(fact(event.renewal === null ? 'request-refusals' : 'renewal-refusals'));
        break;
      case 'ControlTested':
        evidence += event.test.evidence.length;
        break;
      case 'MilestoneCompleted':
        evidence += event.evidence.length;
        break;
      case 'AttachmentAdded':
        evidence += 1;
        break;
      case 'ExceptionApproved':
        approved('request', '', at, event.approval.votes);
        break;
      case 'RenewalGranted':
        approved('renewal', event.renewal, at, event.approval.votes);
        break;
      default:
        break;
    }
  return found;
}

type Observation = { readonly observed: string; readonly at: Instant };
const observationsOf = (events: readonly Recorded[], target: string): readonly Observation[] =>
  events.flatMap(({ event, at }) =>
    event.type === 'TagObserved' && event.target === target ? [{ observed: event.observed, at }] : [],
  );

/**
 * A stretch in force that ended is to be removed from each target. Verified is the first look that finds it gone; a stretch
 * that went on, or began anew before that, has nothing to remove. Where nobody ever looked, nothing is known.
 */
function removals({ x, events, at }: Known): readonly Fact[] {
  const ended = x.coverage.filter(
    ({ from, until }) =>
      from < until && until <= at && !x.coverage.some((c) => c.from <= until && until < c.until),
  );
  return x.tags.flatMap(({ target }) => {
    const seen = observationsOf(events, target);
    return ended.flatMap(({ until }) => {
      if (seen.length === 0) return [fact('unwatched')];
      const verified = seen.find((o) => o.observed === 'no' && o.at >= until)?.at ?? null;
      const end = verified ?? at;
      if (x.coverage.some((c) => c.from < c.until && c.from > until && c.from <= end)) return [];
      const lag = msOf(end) - msOf(until);
      return [
        fact('watched', lag),
        fact(target, lag),
        ...(verified === null ? [fact('open', lag)] : []),
        ...(lag > REMOVAL_LIMIT_MS ? [fact('late', lag)] : []),
      ];
    });
  });
}

/** Wanted and seen to be missing, or not wanted and seen to be there; since the later of both became so. */
function drift({ x, events, at }: Known): readonly Fact[] {
  const stretch = x.coverage.find((c) => c.from <= at && at < c.until);
  return x.tags.flatMap(({ target }) => {
    const seen = observationsOf(events, target);
    const last = seen.at(-1)?.observed ?? 'unknown';
    const wanted = stretch !== undefined;
    if (!wanted && seen.length === 0) return [];
    if (last === 'unknown') return [fact('tags'), fact('unknown')];
    if ((last === 'yes') === wanted) return [fact('tags')];
    const since = latest(wanted ? stretch.from : endBefore(x.coverage, at), ...runStart(seen));
    const age = msOf(at) - msOf(since);
    return [fact('tags'), fact('differs', age), fact(wanted ? 'missing-tag' : 'late-removal', age)];
  });
}

/** The first of the last looks that all found the same; none where nobody looked. */
function runStart(seen: readonly Observation[]): readonly Instant[] {
  const last = seen.at(-1);
  const other = seen.findLastIndex((o) => o.observed !== last?.observed);
  return seen.slice(other + 1, other + 2).map((o) => o.at);
}
function endBefore(coverage: readonly Coverage[], at: Instant): Instant {
  const ends = coverage.filter((c) => c.from < c.until && c.until <= at).map((c) => c.until);
  return ends.reduce<Instant>((last, end) => latest(last, end), ends[0] ?? at);
}
