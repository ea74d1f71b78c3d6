/** Step 3: the authority that the route names decides, by itself or by vote, on the case as it stands under a lock. */
import { openRenewal } from '../domain/exception/due.ts';
import { decisionBrief } from '../domain/approve/brief.ts';
import { caseAtHand } from '../domain/approve/case-at-hand.ts';
import type { ApprovalFacts, ApproveCommand } from '../domain/approve/commands.ts';
import { seatsAt } from '../domain/authority/queries.ts';
import type { Context } from '../domain/context.ts';
import type { Exception } from '../domain/exception/state.ts';
import type { ExceptionEvent } from '../domain/exception/events.ts';
import { evolve } from '../domain/exception/evolve.ts';
import { openCase } from '../domain/exception/open-case.ts';
import { decide, illegalMove } from '../domain/lifecycle.ts';
import { type Actor, type PersonId, SYSTEM } from '../domain/people.ts';
import { riskFactsOf } from '../domain/risk/facts.ts';
import { type Instant, plusDays } from '../domain/time.ts';
import { refreshFacts } from './assess.ts';
import {
  commandException,
  contextFor,
  follow,
  settle,
  systemActor,
  type Services,
  type Standing,
  type Target,
} from './command.ts';
import { contentOf, submitFacts } from './facts.ts';
import type { Outcome } from './outcome.ts';
import type { Transaction } from './ports.ts';
import { seenHash } from './seen.ts';

async function approvalFacts(
  state: Exception,
  tx: Transaction,
  context: Context,
  lock: 'lock' | 'no-lock' = 'lock',
): Promise<ApprovalFacts> {
  const since = plusDays(context.at, -context.configuration.reciprocalDays);
  const [{ facts }, reciprocal] = await Promise.all([
    submitFacts(tx, contentOf(state), state.requester, state.id, context, lock),
    approvalsWith(tx, context.actor.person, openCase(state).askedBy, since),
  ]);
  const fresh = { ...state, subjects: facts.subjects, resources: facts.resources };
  const interested = [
    state.requester,
    state.riskOwner,
    ...state.controls.map((c) => c.owner),
    ...subjectsOf(fresh),
  ];
  const concerned = [
    ...new Set([...interested, ...seatsAt(context.authority, context.at).map((s) => s.person)]),
  ];
  const managers: Record<PersonId, PersonId | null> = {};
  for (const person of await tx.people(concerned)) managers[person.id] = person.manager;
  return {
    submit: facts,
    risk: riskFactsOf(fresh, openRenewal(state) ?? null),
    reciprocal,
    managers,
    seenNow: seenHash(openRenewal(state) === undefined ? fresh : state),
  };
}

/** Between the actor and each of those who ask: the requester, and whoever filed the renewal. */
async function approvalsWith(
  tx: Transaction,
  actor: PersonId,
  askedBy: readonly PersonId[],
  since: Instant,
): Promise<ApprovalFacts['reciprocal']> {
  const each = await Promise.all(askedBy.map((person) => tx.approvalsBetween(actor, person, since)));
  return each.flat();
}

/** The people among the subjects, groups resolved. */
const subjectsOf = (x: Exception): readonly PersonId[] =>
  x.subjects
    .flatMap((s) => s.members)
    .filter((m) => m.startsWith('user:'))
    .map((m) => m.slice('user:'.length));

type Decision = Extract<
  ApproveCommand,
  { readonly type: 'ApproveException' | 'CastVote' | 'CloseVoting' | 'RejectException' }
>;
type WithoutFacts<C> = C extends unknown ? Omit<C, 'facts'> : never;

/** Approve, vote, close a vote whose period is over, or reject. Where a fact that the score rests on has changed, the case goes back to assessment. */
export async function decideCase(
  services: Services,
  actor: Actor,
  target: Target,
  command: WithoutFacts<Decision>,
): Promise<Outcome<Standing>> {
  const outcome = await commandException(
    services,
    actor,
    target,
    command.type,
    async (state, tx, context) => ({ ...command, facts: await approvalFacts(state, tx, context) }),
    async (standing, events, tx, context) => {
      if (events.some((e) => e.type === 'ExceptionApproved'))
        await supersedeRatified(services, standing.exception, tx, context);
      return standing;
    },
  );
  if (outcome.kind === 'refused' && outcome.violations.some((v) => v.code === 'ASSESS-REOPENED'))
    await refreshFacts(services, systemActor, { exception: target.exception, expectedVersions: null });
  return outcome;
}

/** What the actor would decide with; `brief` is null where the case does not wait for a decision. Records nothing. */
export function prepareDecision(services: Services, actor: Actor, exception: string) {
  return services.store.transact(async (tx) => {
    const loaded = await tx.loadException(exception, false);
    if (loaded === null) return null;
    const context = await contextFor(tx, actor);
    const { state } = settle(loaded.state, context);
    if (illegalMove(state, 'CastVote').length > 0) return { exception: state, context, brief: null };
    const facts = await approvalFacts(state, tx, context, 'no-lock');
    return { exception: state, context, brief: decisionBrief(caseAtHand(state, context), facts) };
  });
}

/** The emergency that was ratified closes as superseded, in the transaction that approves its successor. */
async function supersedeRatified(
  services: Services,
  approved: Exception,
  tx: Transaction,
  context: Context,
): Promise<void> {
  if (approved.request.ratifies === null) return;
  const emergency = await tx.loadException(approved.request.ratifies, true);
  if (emergency === null) throw new Error(`emergency ${approved.request.ratifies} is not on record`);
  const note = `Ratified by ${approved.number}`;
  const decision = decide(
    emergency.state,
    { type: 'SupersedeException', note },
    { ...context, actor: systemActor },
  );
  if (decision.kind === 'refused') throw new Error(`emergency ${emergency.state.number} can't be superseded`);
  const events: readonly ExceptionEvent[] = [
    { type: 'EmergencyRatified', by: approved.id, at: context.at },
    ...decision.events,
  ];
  const after = events.reduce((x, event) => evolve(x, event, context.at, x.id), emergency.state);
  await tx.appendException(after.id, emergency.version, events, SYSTEM, after);
  await follow(services, tx, emergency.state, after, events, emergency.version + events.length);
}

export const returnCase = (
  services: Services,
  actor: Actor,
  target: Target,
  reasons: string,
): Promise<Outcome<Standing>> =>
  commandException(services, actor, target, 'ReturnException', async () => ({
    type: 'ReturnException',
    reasons,
  }));

export const recuseMember = (
  services: Services,
  actor: Actor,
  target: Target,
  member: PersonId,
  note: string,
): Promise<Outcome<Standing>> =>
  commandException(services, actor, target, 'RecuseMember', async () => ({
    type: 'RecuseMember',
    member,
    note,
  }));
