/**
 * A session ends. With default, every over-age item that is undecided is closed, in batches of one transaction each: an
 * exception and its item together. The session stays `adjourning` until none is left, so that a program that is killed
 * half-way leaves a session that the next call, or the worker, finishes.
 */
import { evolveReview } from '../domain/review/evolve.ts';
import { stands } from '../domain/review/item-rules.ts';
import type { ReviewEvent } from '../domain/review/events.ts';
import { decide } from '../domain/lifecycle.ts';
import type { Actor, PersonId } from '../domain/people.ts';
import type { Exception } from '../domain/exception/state.ts';
import { contextFor, record, type Services, systemActor } from './command.ts';
import type { Outcome } from './outcome.ts';
import type { Transaction } from './ports.ts';
import { appendOn, commandReview, type SessionStanding, type SessionTarget } from './review-command.ts';
import { holdItem } from './review-hand.ts';

const BATCH = 200;
const NAMED = 5;
const BY_DEFAULT = 'Closed at adjournment: the session ended without a decision on it.';

export async function adjournReview<T>(
  services: Services,
  actor: Actor,
  target: SessionTarget,
  withDefault: boolean,
  answer: (standing: SessionStanding, tx: Transaction) => Promise<T>,
  batch = BATCH,
): Promise<Outcome<T>> {
  let open: string | null = null;
  const first = await commandReview(
    services,
    actor,
    target,
    {
      type: 'AdjournReview',
      build: async (session, _held, tx) => {
        const { count, first: some } = await tx.undecided(session.id, NAMED);
        return { type: 'AdjournReview', withDefault, undecided: count, sample: some.map((s) => s.number) };
      },
    },
    async (standing, _held, tx) => {
      const after =
        standing.session.status === 'adjourning' ? await closeBatch(services, tx, standing, batch) : standing;
      open = after.session.status === 'adjourning' ? after.session.id : null;
      return answer(after, tx);
    },
  );
  if (first.kind === 'refused' || open === null) return first;
  return finish(services, open, answer, batch);
}

async function finish<T>(
  services: Services,
  review: string,
  answer: (standing: SessionStanding, tx: Transaction) => Promise<T>,
  batch: number,
): Promise<Outcome<T>> {
  for (;;) {
    const done = await services.store.transact(async (tx) => {
      const loaded = await tx.loadReview(review, [], true);
      if (loaded === null) throw new Error(`no session ${review}`);
      const standing = { session: loaded.state, version: loaded.version };
      const after =
        standing.session.status === 'adjourning' ? await closeBatch(services, tx, standing, batch) : standing;
      return { status: after.session.status, answered: await answer(after, tx) };
    });
    if (done.status !== 'adjourning') return { kind: 'done', value: done.answered };
  }
}

/** For the worker: goes on where a program was ended. */
export async function finishAdjournments(services: Services): Promise<boolean> {
  const running = await services.store.transact((tx) => tx.loadReview('running', [], false));
  if (running?.state.status !== 'adjourning') return false;
  await finish(services, running.state.id, async () => null, BATCH);
  return true;
}

/** The caller holds the session's lock. */
async function closeBatch(
  services: Services,
  tx: Transaction,
  standing: SessionStanding,
  batch: number,
): Promise<SessionStanding> {
  const { id } = standing.session;
  const by = standing.session.adjourningBy ?? systemActor.person;
  const { first } = await tx.undecided(id, batch);
  const ids = first.map((item) => item.exception).toSorted();
  const loaded = await tx.loadReview(id, ids, false);
  if (loaded === null) throw new Error(`no session ${id}`);
  const events: ReviewEvent[] = [];
  for (const exception of ids) {
    const closed = await closeByDefault(services, tx, id, exception, by);
    if (closed !== null) events.push(decidedByDefault(closed, by));
  }
  const session = events.reduce((s, event) => evolveReview(s, event, tx.at, s.id), loaded.state);
  if (events.length > 0) await tx.appendReview(id, loaded.version, events, by, session);
  const after = { session, version: loaded.version + events.length };
  const left = await tx.undecided(id, 1);
  if (left.count > 0) return after;
  return appendOn(tx, after.session, after.version, [{ type: 'ReviewAdjourned', by, withDefault: true }], by);
}

/** null: it ended by itself meanwhile, which settles it. */
async function closeByDefault(
  services: Services,
  tx: Transaction,
  review: string,
  exception: string,
  by: PersonId,
): Promise<Exception | null> {
  const held = await holdItem(tx, review, exception, () => contextFor(tx, systemActor), true);
  if (held === null) throw new Error(`${exception} left the snapshot`);
  const context = await contextFor(tx, systemActor);
  const decision = stands(held.hand, context)
    ? decide(
        held.hand.exception,
        {
          type: 'ReviewException',
          session: review,
          proposal: { outcome: 'closed' },
          how: 'default',
          by,
          rationale: BY_DEFAULT,
          proof: null,
          facts: held.hand.facts,
        },
        context,
      )
    : null;
  if (decision?.kind === 'refused')
    throw new Error(`${held.hand.exception.number} can't be closed by default`);
  const events = decision?.events ?? [];
  const { loaded, settled } = held;
  await record(services, tx, loaded.state, loaded.version, settled, events, systemActor);
  return decision === null ? null : held.hand.exception;
}

const decidedByDefault = ({ id }: Exception, by: PersonId): ReviewEvent => ({
  type: 'ItemDecided',
  exception: id,
  motion: null,
  outcome: 'closed',
  how: 'default',
  by,
  proof: null,
  recusals: [],
});
