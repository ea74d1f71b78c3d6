/**
 * The way every command of a session takes: the session's row locked, then the exceptions, what time has caused recorded,
 * the decision, and what it does to the exceptions, all in one transaction. Two people at once: the second meets the
 * first one's result.
 */
import { may } from '../domain/authority/may.ts';
import type { Context } from '../domain/context.ts';
import { decide } from '../domain/lifecycle.ts';
import type { Actor, ExceptionId } from '../domain/people.ts';
import { type Violation, violation } from '../domain/refusal.ts';
import type { ReviewCommand, ReviewCommandType } from '../domain/review/commands.ts';
import { decideReview } from '../domain/review/decide.ts';
import type { ReviewEvent } from '../domain/review/events.ts';
import { evolveReview } from '../domain/review/evolve.ts';
import { itemOf, type Motion, type Session } from '../domain/review/state.ts';
import { contextFor, record, recordRefusal, type Services, systemActor } from './command.ts';
import { done, type Outcome, refused } from './outcome.ts';
import type { Transaction } from './ports.ts';
import { type Held, holdItem, inLockOrder } from './review-hand.ts';

export type SessionTarget = {
  /** Id, quarter, or `running`. */
  readonly review: string;
  /** From If-Match: one of these; null: whatever version it has. */
  readonly expectedVersions: readonly number[] | null;
};

export type SessionStanding = { readonly session: Session; readonly version: number };

export type Asked = {
  readonly type: ReviewCommandType;
  /** Exceptions that it is about, by id or number. */
  readonly exceptions?: readonly string[];
  readonly build: (
    session: Session,
    held: readonly Held[],
    tx: Transaction,
    context: Context,
  ) => Promise<ReviewCommand>;
};

/** Commands by which a justification can come to stand. */
const weighs: readonly ReviewCommandType[] = ['MakeMotion', 'CastReviewVote', 'CloseMotion'];

const notThere = (what: string) => refused([violation('NOT-FOUND', 'nothing-there', '', { what })]);

export function commandReview<T>(
  services: Services,
  actor: Actor,
  target: SessionTarget,
  asked: Asked,
  answer: (standing: SessionStanding, held: readonly Held[], tx: Transaction, context: Context) => Promise<T>,
): Promise<Outcome<T>> {
  return services.store.transact(async (tx) => {
    const locked = await tx.loadReview(target.review, [], true);
    if (locked === null) return notThere(target.review);
    const ids = await inLockOrder(tx, asked.exceptions ?? []);
    const held: Held[] = [];
    for (const id of ids ?? []) {
      const item = await holdItem(
        tx,
        locked.state.id,
        id,
        () => contextFor(tx, actor),
        true,
        weighs.includes(asked.type) ? 'words' : 'as-it-is',
      );
      if (item !== null) held.push(item);
    }
    const context = await contextFor(tx, actor);
    if (ids === null || held.length !== ids.length) return notThere((asked.exceptions ?? []).join(', '));
    if (hidden(asked, held, context)) return notThere(target.review);

    const loaded = await tx.loadReview(locked.state.id, ids, false);
    if (loaded === null) throw new Error(`session ${locked.state.id} went away under its lock`);
    const stale = staleness(target, loaded.version);
    const decision =
      stale.length > 0
        ? { kind: 'refused' as const, violations: stale }
        : decideReview(loaded.state, await asked.build(loaded.state, held, tx, context), context);
    const carried =
      decision.kind === 'accepted' ? carryOut(loaded.state, decision.events, held, context) : new Map();
    const violations = decision.kind === 'refused' ? decision.violations : refusalsIn(carried);
    for (const item of held) {
      const effect = violations.length > 0 ? undefined : carried.get(item.hand.exception.id);
      const events = effect?.kind === 'accepted' ? effect.events : [];
      await record(services, tx, item.loaded.state, item.loaded.version, item.settled, events, actor);
    }
    if (violations.length > 0 || decision.kind === 'refused') {
      const [only, ...more] = held;
      const subject = only === undefined || more.length > 0 ? null : only.hand.exception;
      await recordRefusal(tx, asked.type, subject?.id ?? null, actor, violations);
      return refused(violations, subject === null ? undefined : { id: subject.id, number: subject.number });
    }
    const standing = await appendOn(tx, loaded.state, loaded.version, decision.events, actor.person);
    return done(await answer(standing, held, tx, context));
  });
}

/** Who may not see sessions learns nothing of one; an owner may object to what becomes of their own. */
function hidden(asked: Asked, held: readonly Held[], context: Context): boolean {
  const exception = held[0]?.hand.exception ?? null;
  if (may({ action: 'ViewReview', exception: null, context }).length === 0) return false;
  return asked.type !== 'MinuteObjection' || may({ action: asked.type, exception, context }).length > 0;
}

const staleness = (target: SessionTarget, version: number): readonly Violation[] =>
  target.expectedVersions !== null && !target.expectedVersions.includes(version)
    ? [
        violation('STATE-STALE', 'changed-since-read', '', {
          expected: target.expectedVersions.join(', '),
          actual: version,
        }),
      ]
    : [];

type Effects = ReadonlyMap<ExceptionId, ReturnType<typeof decide>>;

/** What was decided on items takes effect on their exceptions through the exceptions' own commands. */
function carryOut(
  session: Session,
  events: readonly ReviewEvent[],
  held: readonly Held[],
  context: Context,
): Effects {
  const effects = new Map<ExceptionId, ReturnType<typeof decide>>();
  for (const event of events) {
    if (event.type !== 'ItemDecided' || event.how !== 'vote') continue;
    const item = held.find((h) => h.hand.exception.id === event.exception);
    const { motion } = itemOf(session, event.exception);
    if (item === undefined || motion === null) throw new Error('a decided item is at hand, with its motion');
    effects.set(event.exception, onException(session, item, motion, event, context));
  }
  return effects;
}

const onException = (
  session: Session,
  { hand }: Held,
  motion: Motion,
  decided: Extract<ReviewEvent, { readonly type: 'ItemDecided' }>,
  context: Context,
) =>
  decide(
    hand.exception,
    {
      type: 'ReviewException',
      session: session.id,
      proposal: motion.proposal,
      how: decided.how,
      by: decided.by,
      rationale: motion.rationale,
      proof: decided.proof,
      facts: hand.facts,
    },
    { ...context, actor: systemActor },
  );

const refusalsIn = (effects: Effects): readonly Violation[] =>
  [...effects.values()].flatMap((effect) => (effect.kind === 'refused' ? effect.violations : []));

export async function appendOn(
  tx: Transaction,
  session: Session,
  version: number,
  events: readonly ReviewEvent[],
  by: string,
): Promise<SessionStanding> {
  const after = events.reduce((s, event) => evolveReview(s, event, tx.at, s.id), session);
  if (events.length > 0) await tx.appendReview(session.id, version, events, by, after);
  return { session: after, version: version + events.length };
}
