/**
 * The way every command on an exception takes: load under a lock, record what time has caused, ask who may, decide,
 * append, and queue what follows; all durable together. A refusal is recorded too, and changes nothing else.
 */
import { may } from '../domain/authority/may.ts';
import { configurationAt } from '../domain/configuration/decide.ts';
import type { Context } from '../domain/context.ts';
import type { ExceptionEvent } from '../domain/exception/events.ts';
import { evolve } from '../domain/exception/evolve.ts';
import type { Exception } from '../domain/exception/state.ts';
import { type Command, type CommandType, decide, illegalMove } from '../domain/lifecycle.ts';
import { settle } from '../domain/expire/settle.ts';
import { type Actor, type ExceptionId, SYSTEM } from '../domain/people.ts';
import { type Violation, violation } from '../domain/refusal.ts';
import { consequencesOf } from './consequences.ts';
import { done, type Outcome, refused } from './outcome.ts';
import type { Ids, Transaction } from './ports.ts';

export type Services = {
  /** `locking`: the exception that the work begins by loading under its lock. */
  readonly store: { transact<T>(work: (tx: Transaction) => Promise<T>, locking?: string): Promise<T> };
  readonly ids: Ids;
};

export type Standing = { readonly exception: Exception; readonly version: number };

export type Target = {
  /** UUID or number. */
  readonly exception: string;
  /** From If-Match: one of these; null: whatever version it has. */
  readonly expectedVersions: readonly number[] | null;
};

export async function contextFor(tx: Transaction, actor: Actor): Promise<Context> {
  const authority = await tx.loadAuthority(false);
  const configuration = await tx.loadConfiguration(false);
  return {
    at: tx.at,
    actor,
    authority: authority.state,
    configuration: configurationAt(configuration.state, tx.at),
  };
}

export { settle } from '../domain/expire/settle.ts';

/** The program's own hand, for what the clock decides. */
export const systemActor: Actor = {
  person: SYSTEM,
  roles: [],
  signIn: { kind: 'system', fresh: false, strong: false, at: '', methods: [] },
};

/** Gathers what the command carries, inside the transaction, after the exception has settled. */
export type Build = (state: Exception, tx: Transaction, context: Context) => Promise<Command>;
/** Shapes the answer, and does in the same transaction what the events oblige to elsewhere. */
export type AnswerWith<T> = (
  standing: Standing,
  events: readonly ExceptionEvent[],
  tx: Transaction,
  context: Context,
) => T | Promise<T>;

/**
 * Runs one command on an existing exception.
 */
export function commandException(
  services: Services,
  actor: Actor,
  target: Target,
  type: CommandType,
  build: Build,
): Promise<Outcome<Standing>>;
export function commandException<T>(
  services: Services,
  actor: Actor,
  target: Target,
  type: CommandType,
  build: Build,
  answer: AnswerWith<T>,
): Promise<Outcome<T>>;
export function commandException<T>(
  services: Services,
  actor: Actor,
  target: Target,
  type: CommandType,
  build: Build,
  answer?: AnswerWith<T>,
): Promise<Outcome<Standing | T>> {
  return services.store.transact(async (tx) => {
    const loaded = await tx.loadException(target.exception, true);
    const notThere = violation('NOT-FOUND', 'nothing-there', '', { what: target.exception });
    if (loaded === null) return refused([notThere]);
    const context = await contextFor(tx, actor);
    const settled = settle(loaded.state, context);
    const state = settled.state;
    // Somebody who may not see it learns nothing of it, not even that it exists.
    if (may({ action: 'ViewException', exception: state, context }).length > 0) return refused([notThere]);

    const stale =
      target.expectedVersions !== null && !target.expectedVersions.includes(loaded.version)
        ? [
            violation('STATE-STALE', 'changed-since-read', '', {
              expected: target.expectedVersions.join(', '),
              actual: loaded.version,
            }),
          ]
        : [];
    const forbidden = [
      ...stale,
      ...may({ action: type, exception: state, context }),
      ...illegalMove(state, type),
    ];
    const decision =
      forbidden.length > 0
        ? { kind: 'refused' as const, violations: forbidden }
        : decide(state, await build(state, tx, context), context);

    const accepted = decision.kind === 'accepted' ? decision.events : [];
    const version = await record(services, tx, loaded.state, loaded.version, settled.events, accepted, actor);
    const after = foldOn(state, accepted, tx);
    if (decision.kind === 'refused') {
      await recordRefusal(tx, type, state.id, actor, decision.violations);
      return refused(decision.violations, { id: state.id, number: state.number });
    }
    const standing = { exception: after, version };
    return done(answer === undefined ? standing : await answer(standing, accepted, tx, context));
  }, target.exception);
}

const foldOn = (state: Exception, events: readonly ExceptionEvent[], tx: Transaction): Exception =>
  events.reduce((x, event) => evolve(x, event, tx.at, x.id), state);

/** Appends what was settled and what was decided, and what follows from it; answers the version that stands then. */
export async function record(
  services: Services,
  tx: Transaction,
  before: Exception,
  version: number,
  settled: readonly ExceptionEvent[],
  accepted: readonly ExceptionEvent[],
  actor: Actor,
): Promise<number> {
  if (settled.length + accepted.length === 0) return version;
  const afterSettling = foldOn(before, settled, tx);
  if (settled.length > 0) await tx.appendException(before.id, version, settled, SYSTEM, afterSettling);
  const after = foldOn(afterSettling, accepted, tx);
  if (accepted.length > 0)
    await tx.appendException(before.id, version + settled.length, accepted, actor.person, after);
  const now = version + settled.length + accepted.length;
  await follow(services, tx, before, after, [...settled, ...accepted], now);
  return now;
}

/** Queues what follows from the events in their own transaction: tags to reconcile, people to tell. */
export async function follow(
  services: Services,
  tx: Transaction,
  before: Exception | null,
  after: Exception,
  events: readonly ExceptionEvent[],
  version: number,
): Promise<void> {
  const authority = (await tx.loadAuthority(false)).state;
  const { jobs, notices } = consequencesOf({
    before,
    after,
    events,
    version,
    at: tx.at,
    ids: services.ids,
    authority,
  });
  if (notices.length > 0) await tx.notify(notices);
  if (jobs.length > 0) await tx.queue(jobs);
}

export async function recordRefusal(
  tx: Transaction,
  command: string,
  subject: ExceptionId | null,
  actor: Actor,
  violations: readonly Violation[],
): Promise<void> {
  await tx.appendRefusal({ type: 'CommandRefused', command, subject, by: actor.person, violations });
}
