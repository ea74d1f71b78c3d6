/** An item of a session as a command meets it: the exception under its lock, settled, with who may have to stand aside. */
import { seatsAt } from '../domain/authority/queries.ts';
import { interestedPeople } from '../domain/authority/separation.ts';
import type { Context } from '../domain/context.ts';
import type { ExceptionEvent } from '../domain/exception/events.ts';
import type { Exception } from '../domain/exception/state.ts';
import { settle } from '../domain/expire/settle.ts';
import type { ExceptionId, PersonId } from '../domain/people.ts';
import type { ItemAtHand, ReviewFacts } from '../domain/review/commands.ts';
import type { Loaded, Transaction } from './ports.ts';

export type Held = {
  readonly hand: ItemAtHand;
  /** As it was loaded, and what time had caused since. */
  readonly loaded: Loaded<Exception>;
  readonly settled: readonly ExceptionEvent[];
};

/** Is a justification weighed against what was said before? Only then is all of that gathered. */
export type Weighing = 'words' | 'as-it-is';

/** null: the snapshot doesn't hold it. */
export async function holdItem(
  tx: Transaction,
  review: string,
  idOrNumber: string,
  contextNow: () => Promise<Context>,
  lock: boolean,
  weighing: Weighing = 'as-it-is',
): Promise<Held | null> {
  const loaded = await tx.loadException(idOrNumber, lock);
  if (loaded === null) return null;
  const snapshot = await tx.snapshotItem(review, loaded.state.id);
  if (snapshot === null) return null;
  const context = await contextNow();
  const { events, state } = settle(loaded.state, context);
  const exception = state;
  return {
    loaded,
    settled: events,
    hand: {
      snapshot,
      exception,
      version: loaded.version + events.length,
      settled: events.length > 0,
      managers: await managersFor(tx, exception, context),
      facts:
        weighing === 'words' ? await factsFor(tx, review, exception) : { policy: null, earlierAnswers: [] },
    },
  };
}

async function factsFor(tx: Transaction, review: string, x: Exception): Promise<ReviewFacts> {
  return {
    policy: await tx.loadPolicy(x.request.policy),
    earlierAnswers: [
      ...(await tx.earlierAnswers(x.requester, x.request.policy, x.id)),
      ...(await tx.answersInSession(review, x.id)),
    ],
  };
}

async function managersFor(
  tx: Transaction,
  x: Exception,
  { authority, at }: Context,
): Promise<ItemAtHand['managers']> {
  const concerned = [...interestedPeople(x), ...seatsAt(authority, at).map((s) => s.person)];
  const managers: Record<PersonId, PersonId | null> = {};
  for (const person of await tx.people([...new Set(concerned)])) managers[person.id] = person.manager;
  return managers;
}

/** Ids in the order in which every unit of work takes their locks. */
export async function inLockOrder(
  tx: Transaction,
  exceptions: readonly string[],
): Promise<readonly ExceptionId[] | null> {
  const ids = new Set<ExceptionId>();
  for (const name of exceptions) {
    const loaded = await tx.loadException(name, false);
    if (loaded === null) return null;
    ids.add(loaded.state.id);
  }
  return [...ids].toSorted();
}
