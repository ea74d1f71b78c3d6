/** The views of sessions and items, read in the unit of work that asks for them or changed them. */
import type { FastifyRequest } from 'fastify';
import type { Transaction } from '../application/ports.ts';
import type { Answering } from '../application/review.ts';
import type { SessionStanding } from '../application/review-command.ts';
import { type Held, holdItem } from '../application/review-hand.ts';
import { contextFor } from '../application/command.ts';
import type { Context } from '../domain/context.ts';
import { itemOf } from '../domain/review/state.ts';
import { interestedPeople } from '../domain/authority/separation.ts';
import { type Api, actorOf } from './api.ts';
import { peopleInItem, peopleInSession, presentItem, presentSession } from './present/review.ts';
import { localeOf } from './problem.ts';

const named = (ids: readonly string[]): readonly string[] => [...new Set(ids)].filter((id) => id !== '');

export async function sessionView(
  api: Api,
  request: FastifyRequest,
  standing: SessionStanding,
  tx: Transaction,
  context: Context,
) {
  const { session } = standing;
  const names = await api.directory.names(named(peopleInSession(session, context)));
  const atHand = session.atHand === null ? null : await tx.snapshotItem(session.id, session.atHand);
  const progress = await tx.progress(session.id);
  return presentSession(standing, progress, atHand?.number ?? null, context, names, localeOf(request));
}

export async function itemView(
  api: Api,
  request: FastifyRequest,
  standing: SessionStanding,
  held: Held,
  context: Context,
) {
  const item = itemOf(standing.session, held.hand.exception.id);
  const { exception } = held.hand;
  const people = [
    ...peopleInSession(standing.session, context),
    ...peopleInItem(item),
    ...interestedPeople(exception),
  ];
  const names = await api.directory.names(named(people));
  return presentItem(standing, held, context, names, localeOf(request));
}

/** After a command on the session: the session as it stands then. */
export const answersSession =
  (api: Api, request: FastifyRequest): Answering<Awaited<ReturnType<typeof sessionView>>> =>
  (standing, _held, tx, context) =>
    sessionView(api, request, standing, tx, context);

/** After a command on an item: the item as it stands then, which the command may have moved. */
export const answersItem =
  (api: Api, request: FastifyRequest): Answering<Awaited<ReturnType<typeof itemView>>> =>
  async (standing, held, tx, context) => {
    const id = held[0]?.hand.exception.id ?? '';
    const now = await holdItem(tx, standing.session.id, id, () => contextFor(tx, actorOf(request)), true);
    if (now === null) throw new Error('the item was at hand');
    return itemView(api, request, standing, now, context);
  };
