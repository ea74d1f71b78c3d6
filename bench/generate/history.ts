/**
 * What happens to one exception from its request to the end of the generated years: a script of what people did, and
 * between its lines whatever the program's own rules say was due, recorded at the instant at which it fell due.
 */
import { defaultConfiguration } from '../../src/domain/configuration.ts';
import { dueEvents, nextDueAt } from '../../src/domain/exception/due.ts';
import type { ExceptionEvent } from '../../src/domain/exception/events.ts';
import { evolve } from '../../src/domain/exception/evolve.ts';
import type { Exception } from '../../src/domain/exception/state.ts';
import { dueNotices } from '../../src/domain/expire/reminders.ts';
import { SYSTEM } from '../../src/domain/people.ts';
import { earliest, type Instant, latest, plusDays, plusHours } from '../../src/domain/time.ts';
import type { Random } from './random.ts';
import { between } from './random.ts';
import { approvalOf, assessmentOf, bounced, emergency, passed, renewalContent, submitted } from './scenes.ts';
import { END, policyOf, somebody } from './world.ts';

export type Recorded = { readonly at: Instant; readonly by: string; readonly event: ExceptionEvent };
export type History = { readonly exception: Exception; readonly events: readonly Recorded[] };

/** One exception's story being written. */
type Tale = {
  readonly id: string;
  readonly random: Random;
  readonly events: Recorded[];
  x: Exception;
};

/** The whole history of the exception `number`, filed at `at`. */
export function historyOf(id: string, number: string, at: Instant, random: Random): History {
  const policy = policyOf(random);
  const termDays = random() < 0.03 ? 365 : random() < 0.2 ? 45 : 90;
  const fate = random();
  const first =
    fate < 0.06
      ? bounced(id, number, at, policy, termDays, random)
      : fate < 0.075
        ? emergency(id, number, at, policy, random)
        : submitted(id, number, at, policy, termDays, random);
  const by = somebody(random);
  const tale: Tale = { id, random, events: [{ at, by, event: first }], x: evolve(null, first, at, id) };
  if (tale.x.status === 'bounced' && random() < 0.5) refile(tale, at);
  if (tale.x.status === 'submitted') decide(tale);
  while (tale.x.status === 'scheduled' || tale.x.status === 'active') if (!runTerm(tale)) break;
  settleUntil(tale, END);
  return { exception: tale.x, events: tale.events };
}

/** Asked for, granted at `startsAt` for `days`, and left alone. */
export function untouched(
  id: string,
  number: string,
  at: Instant,
  startsAt: Instant,
  days: number,
  random: Random,
): History {
  const first = submitted(id, number, at, policyOf(random), days, random);
  const tale: Tale = {
    id,
    random,
    events: [{ at, by: somebody(random), event: first }],
    x: evolve(null, first, at, id),
  };
  const tested = plusHours(at, 1);
  const analyst = somebody(random);
  record(tale, tested, analyst, ...tale.x.controls.map((c) => passed(c.id, c.owner, tested)));
  record(tale, plusHours(at, 2), analyst, {
    type: 'ExceptionAssessed',
    renewal: null,
    assessment: assessmentOf(tale.x, analyst, random),
  });
  const decider = somebody(random);
  record(tale, startsAt, decider, {
    type: 'ExceptionApproved',
    approval: approvalOf(tale.x, decider, startsAt, days),
    term: 1,
    structural: false,
    lineage: { ...tale.x.lineage, chainStartedAt: startsAt },
  });
  observe(tale, END);
  settleUntil(tale, END);
  return { exception: tale.x, events: tale.events };
}

const later = (tale: Tale, low: number, high: number, from: Instant = tale.x.recordedAt): Instant =>
  plusDays(from, between(tale.random, low, high));

function record(tale: Tale, at: Instant, by: string, ...events: readonly ExceptionEvent[]): void {
  for (const event of events) {
    tale.x = evolve(tale.x, event, at, tale.id);
    tale.events.push({ at, by, event });
  }
}

/** Records what falls due before `until`, as a sweep does that never sleeps. */
function settleUntil(tale: Tale, until: Instant): void {
  for (let steps = 0; steps < 100; steps++) {
    const due = nextDueAt(tale.x, defaultConfiguration);
    if (due === null || due >= until) return;
    const at = latest(due, tale.x.recordedAt);
    const wasActive = tale.x.status === 'active';
    record(tale, at, SYSTEM, ...dueEvents(tale.x, at, defaultConfiguration));
    record(tale, at, SYSTEM, ...dueNotices(tale.x, at, defaultConfiguration));
    if (wasActive !== (tale.x.status === 'active')) observe(tale, until);
  }
  throw new Error(`exception ${tale.id} never settles`);
}

/** Somebody acts at `at`, after everything due by then; false when the years end before, or it can't happen any more. */
function act(
  tale: Tale,
  at: Instant,
  by: string,
  possible: (x: Exception) => boolean,
  what: (x: Exception) => readonly ExceptionEvent[],
): boolean {
  settleUntil(tale, earliest(at, END));
  const when = latest(at, tale.x.recordedAt);
  if (when >= END || !possible(tale.x)) return false;
  record(tale, when, by, ...what(tale.x));
  return true;
}

/** A reconciler sees the tag follow the status within the hour. */
function observe(tale: Tale, until: Instant): void {
  const at = later(tale, 0.001, 0.04);
  if (at >= until || at >= END) return;
  const observed = tale.x.status === 'active' ? 'yes' : 'no';
  for (const { target } of tale.x.tags)
    record(tale, at, SYSTEM, { type: 'TagObserved', target, observed, detail: '', by: SYSTEM });
}

function refile(tale: Tale, at: Instant): void {
  const { x, random } = tale;
  const refiled = later(tale, 0.1, 6, at);
  act(
    tale,
    refiled,
    x.requester,
    (now) => now.status === 'bounced',
    () => [submitted(tale.id, x.number, refiled, policyOf(random), x.request.termDays, random, x.requester)],
  );
}

function decide(tale: Tale): void {
  const { random } = tale;
  const isIn = (status: Exception['status']) => (x: Exception) => x.status === status;
  const analyst = somebody(random);
  const tested = later(tale, 0.1, 2);
  act(tale, tested, analyst, isIn('submitted'), (x) => x.controls.map((c) => passed(c.id, c.owner, tested)));
  if (random() < 0.04) {
    act(tale, later(tale, 0.1, 4), tale.x.requester, isIn('submitted'), (x) => [
      { type: 'RequestWithdrawn', by: x.requester, note: 'The vendor delivered early.' },
    ]);
    return;
  }
  if (random() < 0.03) return;
  act(tale, later(tale, 0.2, 5), analyst, isIn('submitted'), (x) => [
    { type: 'ExceptionAssessed', renewal: null, assessment: assessmentOf(x, analyst, random) },
  ]);
  const decided = later(tale, 0.1, 4);
  const decider = somebody(random);
  const startsAt = random() < 0.2 ? plusDays(decided, Math.ceil(between(random, 1, 20))) : decided;
  const verdict = random();
  act(tale, decided, decider, isIn('assessed'), (x) =>
    verdict < 0.07
      ? [
          {
            type: 'CaseRejected',
            renewal: null,
            by: decider,
            rationale: 'The risk is too high.',
            proof: approvalOf(x, decider, startsAt, 1).proof,
            votes: [],
          },
        ]
      : [
          {
            type: 'ExceptionApproved',
            approval: approvalOf(x, decider, startsAt, x.request.termDays),
            term: 1,
            structural: x.request.termDays > 90,
            lineage: { ...x.lineage, chainStartedAt: startsAt },
          },
        ],
  );
  if (tale.x.status === 'active') observe(tale, END);
}

/** A term from its start to its end; true when a renewal leads into the next one. */
function runTerm(tale: Tale): boolean {
  const { random } = tale;
  const term = tale.x.terms.at(-1);
  if (term === undefined || tale.x.emergency !== null) return false;
  const days = (Date.parse(term.expiresAt) - Date.parse(term.startsAt)) / 86_400_000;
  const into = (share: number) => plusDays(term.startsAt, days * share);
  const carried = (x: Exception) => x.status === 'active' || x.status === 'suspended';

  if (random() < 0.3) {
    const done = into(between(random, 0.2, 0.5));
    const [milestone] = tale.x.milestones;
    if (milestone !== undefined && milestone.completed === null)
      act(tale, done, milestone.owner, carried, () => [
        {
          type: 'MilestoneCompleted',
          milestone: milestone.id,
          by: milestone.owner,
          evidence: [],
          note: 'Done.',
        },
        { type: 'MilestoneConfirmed', milestone: milestone.id, by: somebody(random) },
      ]);
  }
  // A structural term outlives a test's ninety days, and is tested every quarter; now and then a test fails.
  for (let share = 0.55; share < 1; share += days > 100 ? 80 / days : 1) {
    if (random() < 0.6 || days > 100) test(tale, into(share * between(random, 0.85, 1)), carried);
  }
  if (random() < 0.12) {
    const closed = later(tale, 0.5, days * 0.4);
    const reason = random() < 0.9 ? 'remediated' : 'revoked';
    act(tale, closed, tale.x.requester, carried, (x) => [
      { type: 'ExceptionClosed', reason, by: x.requester, note: 'Moved to the new system.' },
    ]);
    if (tale.x.status === 'closed') observe(tale, END);
    return false;
  }
  return random() < 0.25 && renew(tale, term.expiresAt, days);
}

function test(tale: Tale, at: Instant, carried: (x: Exception) => boolean): void {
  const when = latest(at, later(tale, 0.01, 0.1));
  const fails = tale.random() < 0.03;
  act(tale, when, tale.x.riskOwner, carried, (x) =>
    x.controls.map((c) => passed(c.id, c.owner, when, fails ? 'fail' : 'pass')),
  );
  if (!fails) return;
  const healed = later(tale, 2, 30);
  act(tale, healed, tale.x.riskOwner, carried, (x) => [
    ...x.controls.map((c) => passed(c.id, c.owner, healed)),
    ...(x.status === 'suspended' ? [{ type: 'ExceptionResumed', cause: 'control' } as const] : []),
  ]);
}

function renew(tale: Tale, expiresAt: Instant, days: number): boolean {
  const { random } = tale;
  const chain = tale.x.lineage.chainStartedAt;
  if (chain === null || plusDays(expiresAt, days) > plusDays(chain, days > 90 ? 730 : 365)) return false;
  const renewal = `r${tale.x.renewals.length + 1}`;
  const status = (wanted: string) => (x: Exception) =>
    x.renewals.some((r) => r.id === renewal && r.status === wanted) && x.status === 'active';
  const filed = plusDays(expiresAt, -between(random, 12, 28));
  const requested = act(
    tale,
    latest(filed, tale.x.recordedAt),
    tale.x.requester,
    (x) => x.status === 'active',
    (x) => [
      {
        type: 'RenewalRequested',
        renewal,
        by: x.requester,
        content: renewalContent(x, expiresAt, days),
        minimumRung: 3,
      },
    ],
  );
  if (!requested) return false;
  const analyst = somebody(random);
  const tested = later(tale, 0.1, 1);
  act(tale, tested, tale.x.riskOwner, status('requested'), (x) =>
    x.controls.map((c) => passed(c.id, c.owner, tested)),
  );
  act(tale, later(tale, 0.2, 3), analyst, status('requested'), (x) => [
    { type: 'ExceptionAssessed', renewal, assessment: assessmentOf(x, analyst, random) },
  ]);
  const decider = somebody(random);
  const term = (tale.x.terms.at(-1)?.number ?? 0) + 1;
  return act(tale, later(tale, 0.2, 5), decider, status('assessed'), (x) => [
    {
      type: 'RenewalGranted',
      renewal,
      approval: approvalOf(x, decider, expiresAt, days),
      term,
      structural: days > 90,
    },
  ]);
}
