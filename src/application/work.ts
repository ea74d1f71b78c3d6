/** What waits for me: candidates from the store, each settled and judged by the domain as of now. */
import type { ApprovalRoute } from '../domain/authority/authority.ts';
import { may } from '../domain/authority/may.ts';
import { soleDecider } from '../domain/authority/decider.ts';
import { actingCisoAt, cisoAt, delegationStandsAt, seatsAt } from '../domain/authority/queries.ts';
import { interestedPeople } from '../domain/authority/separation.ts';
import { caseAtHand } from '../domain/approve/case-at-hand.ts';
import { reciprocal, recusals } from '../domain/approve/eligibility.ts';
import type { ConfigurationState } from '../domain/configuration.ts';
import type { Context } from '../domain/context.ts';
import { standingVotes } from '../domain/exception/evolve.ts';
import { openCase } from '../domain/exception/open-case.ts';
import type { Exception } from '../domain/exception/state.ts';
import { settle } from '../domain/expire/settle.ts';
import type { ExceptionId, PersonId } from '../domain/people.ts';
import { plusDays } from '../domain/time.ts';
import { AHEAD_DAYS, inPerson, noFacts, type WorkFacts, workOn } from '../domain/work/of-exception.ts';
import { type CaseWork, type QueueKind, queueKinds } from '../domain/work/work.ts';
import { queryOf, successorsSince } from './assess.ts';
import { contextFor } from './command.ts';
import type { Actor } from '../domain/people.ts';
import type { Transaction } from './ports.ts';
import { asDecidedNow, seenHash } from './seen.ts';
import type { QueuePlace, QueueQuestion, WorkReads } from './work-port.ts';

export type WorkServices = {
  readonly store: { transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T> };
  readonly work: WorkReads;
};
/** One thing to do, in the exception in which it waits. */
export type Item = {
  readonly exception: Exception;
  readonly version: number;
  readonly work: CaseWork;
  readonly place: QueuePlace | null;
};

/** Which of the queue's cases can be the actor's at all; the domain judges each. */
export function queueOf(asked: Context): Pick<QueueQuestion, 'analysing' | 'routes'> {
  const context = inPerson(asked);
  const { authority, at, actor } = context;
  const { person } = actor;
  const ciso = cisoAt(authority, at)?.holder === person || actingCisoAt(authority, at)?.person === person;
  const sole = ciso || authority.delegations.some((d) => d.to === person && delegationStandsAt(d, at));
  const seat = seatsAt(authority, at).some((held) => held.person === person);
  const routes: ApprovalRoute[] = [
    ...(sole ? (['delegate', 'ciso'] as const) : []),
    ...(seat ? (['committee'] as const) : []),
    ...(seat || ciso ? (['committee-with-ciso'] as const) : []),
  ];
  return {
    analysing: may({ action: 'AssessException', exception: null, context }).length === 0,
    routes,
  };
}

/** Candidates that are looked at for one page; what is beyond them is on the next, even where a page stays short. */
const LOOKED_AT = 400;
const BATCH = 50;

export type QueueWanted = Pick<QueueQuestion, 'policy' | 'band' | 'about' | 'sort' | 'limit' | 'after'> & {
  readonly kinds: readonly QueueKind[];
};
export type QueuePage = {
  readonly items: readonly Item[];
  /** Where to go on; null at the end. */
  readonly next: QueuePlace | null;
  readonly context: Context;
};

/** The queue of one person: only what they could decide or assess now. */
export const readQueue = (services: WorkServices, actor: Actor, wanted: QueueWanted): Promise<QueuePage> =>
  services.store.transact(async (tx) => {
    const context = await contextFor(tx, actor);
    const { items, next } = await queued(services, tx, context, wanted);
    return { items, next, context };
  });

async function queued(
  services: WorkServices,
  tx: Transaction,
  context: Context,
  { kinds, ...wanted }: QueueWanted,
): Promise<Pick<QueuePage, 'items' | 'next'>> {
  const mine = queueOf(context);
  const assesses = kinds.some((kind) => kind !== 'decide' && kind !== 'vote');
  const decides = kinds.includes('decide') || kinds.includes('vote');
  const question = {
    ...wanted,
    analysing: mine.analysing && assesses,
    routes: decides ? mine.routes : [],
  };
  if (!question.analysing && question.routes.length === 0) return { items: [], next: null };
  const items: Item[] = [];
  let after = wanted.after;
  for (let looked = 0; looked < LOOKED_AT; looked += BATCH) {
    const places = await services.work.queue({ ...question, after, limit: BATCH });
    const judged = await judge(
      services,
      tx,
      context,
      places.map((p) => p.id),
    );
    for (const place of places) {
      const found = judged.get(place.id)?.find((item) => kinds.some((kind) => kind === item.work.kind));
      if (found !== undefined) items.push({ ...found, place });
      after = place;
      if (items.length === wanted.limit) return { items, next: place };
    }
    if (places.length < BATCH) return { items, next: null };
  }
  return { items, next: after };
}

/** Every kind of work in these exceptions, by exception. */
async function judge(
  services: WorkServices,
  tx: Transaction,
  context: Context,
  ids: readonly ExceptionId[],
): Promise<ReadonlyMap<ExceptionId, readonly Item[]>> {
  const loaded = await services.work.load(ids);
  const states = [...loaded.values()].map(({ state, version }) => ({
    x: settle(state, context).state,
    version,
  }));
  const managers = await managersOf(tx, states.map(({ x }) => x).filter(isAssessed));
  const found = new Map<ExceptionId, readonly Item[]>();
  for (const { x, version } of states) {
    const facts = await factsOf(tx, x, managers, context);
    found.set(
      x.id,
      workOn(x, context, facts).map((work) => ({ exception: x, version, work, place: null })),
    );
  }
  return found;
}

const isAssessed = (x: Exception): boolean => openCase(x).record.assessment !== null;

async function managersOf(
  tx: Transaction,
  cases: readonly Exception[],
): Promise<Readonly<Record<PersonId, PersonId | null>>> {
  const concerned = [...new Set(cases.flatMap(interestedPeople))];
  if (concerned.length === 0) return {};
  return Object.fromEntries((await tx.people(concerned)).map((p) => [p.id, p.manager]));
}

/** What the case alone does not tell; asked only where it would change the answer. */
async function factsOf(
  tx: Transaction,
  x: Exception,
  managers: Readonly<Record<PersonId, PersonId | null>>,
  context: Context,
): Promise<WorkFacts> {
  const { person } = context.actor;
  const { record, renewal, askedBy } = openCase(x);
  if (x.status === 'submitted' && record.lowering === null && queueOf(context).analysing)
    return { ...noFacts, lookalikes: await unjudged(tx, x, context) };
  const { assessment } = record;
  const decided = renewal === null ? x.status !== 'assessed' : renewal.status !== 'assessed';
  if (assessment === null || decided) return noFacts;
  const hand = caseAtHand(x, context);
  const voted =
    record.votes.some((v) => v.by === person) &&
    standingVotes(record, seenHash(await asDecidedNow(tx, x))).some((v) => v.by === person);
  if (recusals(hand, managers)(person) !== null) return { ...noFacts, kept: true, voted };
  const proof = soleDecider(x, assessment.band, hand.route, context);
  if (!('kind' in proof) || proof.kind !== 'delegation') return { ...noFacts, voted };
  const since = plusDays(context.at, -context.configuration.reciprocalDays);
  const between = await tx.approvalsBetween(person, x.requester, since);
  return { ...noFacts, voted, kept: reciprocal(askedBy, between, context).length > 0 };
}

/** REQ-LINEAGE: lookalikes that nobody has judged in writing. */
async function unjudged(tx: Transaction, x: Exception, context: Context): Promise<number> {
  const alike = await tx.lookalikes(queryOf(x), successorsSince(tx, context.configuration.successorDays));
  return alike.filter(({ id }) => !x.lineage.judgements.some((judgement) => judgement.other === id)).length;
}

/** Own exceptions, controls and milestones that are looked at; a person with more has a register to look in. */
const OWN_AT_MOST = 500;
const UNCONFIRMED_AT_MOST = 100;
/** Of the queue, this many are judged for a count; beyond it home says that there are more. */
const COUNTED = 100;

export type MyWork = {
  readonly items: readonly Item[];
  /** Cases of the queue, oldest first. */
  readonly queue: readonly Item[];
  readonly moreQueued: boolean;
  readonly configuration: ConfigurationState;
  readonly context: Context;
};

export const readMyWork = (services: WorkServices, actor: Actor): Promise<MyWork> =>
  services.store.transact(async (tx) => {
    const context = await contextFor(tx, actor);
    const configuration = (await tx.loadConfiguration(false)).state;
    const ahead = Math.max(AHEAD_DAYS, context.configuration.renewalWindowDays);
    const own = await services.work.ownCandidates(actor.person, plusDays(context.at, ahead), OWN_AT_MOST);
    const confirms = may({ action: 'ConfirmMilestone', exception: null, context }).length === 0;
    const unconfirmed = confirms ? await services.work.unconfirmed(UNCONFIRMED_AT_MOST) : [];
    const judged = await judge(services, tx, context, [...new Set([...own, ...unconfirmed])]);
    const isQueued = ({ work }: Item): boolean => queueKinds.some((kind) => kind === work.kind);
    const { items: queue, next } = await queued(services, tx, context, {
      kinds: queueKinds,
      sort: 'age',
      limit: COUNTED,
      after: null,
    });
    return {
      items: [...judged.values()].flat().filter((item) => !isQueued(item)),
      queue,
      moreQueued: next !== null,
      configuration,
      context,
    };
  });
