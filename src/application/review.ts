/** Step 6: the commands of a session, and what its pages read. */
import { may } from '../domain/authority/may.ts';
import type { Context } from '../domain/context.ts';
import type { Actor, PersonId } from '../domain/people.ts';
import { sameRef } from '../domain/scope/overlap.ts';
import type { ItemAtHand, ReviewCommand, TypedProposal } from '../domain/review/commands.ts';
import type { Instant } from '../domain/time.ts';
import { contextFor, type Services } from './command.ts';
import type { Outcome } from './outcome.ts';
import type { Transaction } from './ports.ts';
import { commandReview, type SessionStanding, type SessionTarget } from './review-command.ts';
import { type Held, holdItem } from './review-hand.ts';

export type Answering<T> = (
  standing: SessionStanding,
  held: readonly Held[],
  tx: Transaction,
  context: Context,
) => Promise<T>;

/** A command of the session as a whole. */
export const inSession = <T>(
  services: Services,
  actor: Actor,
  target: SessionTarget,
  command: Extract<ReviewCommand, { readonly type: 'RecordAttendance' | 'FollowUpAction' }>,
  answer: Answering<T>,
): Promise<Outcome<T>> =>
  commandReview(services, actor, target, { type: command.type, build: async () => command }, answer);

/** A command on one item, built around it. */
export const onItem = <T, C extends Extract<ReviewCommand, { readonly hand: ItemAtHand }>>(
  services: Services,
  actor: Actor,
  target: SessionTarget,
  exception: string,
  type: C['type'],
  command: (hand: ItemAtHand) => C,
  answer: Answering<T>,
): Promise<Outcome<T>> =>
  commandReview(
    services,
    actor,
    target,
    { type, exceptions: [exception], build: async (_session, held) => command(only(held).hand) },
    answer,
  );

export const noteItems = <T>(
  services: Services,
  actor: Actor,
  target: SessionTarget,
  exceptions: readonly string[],
  answer: Answering<T>,
): Promise<Outcome<T>> =>
  commandReview(
    services,
    actor,
    target,
    {
      type: 'NoteItems',
      exceptions,
      build: async (_session, held) => ({ type: 'NoteItems', hands: held.map((h) => h.hand) }),
    },
    answer,
  );

function only(held: readonly Held[]): Held {
  const [first] = held;
  if (first === undefined) throw new Error('the command is on an item');
  return first;
}

/** What is moved; a scope by references. */
export type ProposalInput =
  | { readonly outcome: 're-approved'; readonly obstacle: string; readonly consequence: string }
  | {
      readonly outcome: 'shrunk';
      readonly subjects: readonly string[] | null;
      readonly resources: readonly string[] | null;
      readonly expiresAt: Instant | null;
    }
  | { readonly outcome: 'closed' };

export const makeMotion = <T>(
  services: Services,
  actor: Actor,
  target: SessionTarget,
  exception: string,
  input: { readonly seen: number; readonly proposal: ProposalInput; readonly rationale: string },
  answer: Answering<T>,
): Promise<Outcome<T>> =>
  commandReview(
    services,
    actor,
    target,
    {
      type: 'MakeMotion',
      exceptions: [exception],
      build: async (_session, held, tx) => ({
        type: 'MakeMotion',
        hand: only(held).hand,
        motion: services.ids.next(),
        seen: input.seen,
        proposal: await resolved(tx, input.proposal),
        rationale: input.rationale,
      }),
    },
    answer,
  );

async function resolved(tx: Transaction, proposal: ProposalInput): Promise<TypedProposal> {
  if (proposal.outcome !== 'shrunk') return proposal;
  const { subjects, resources } = proposal;
  return {
    ...proposal,
    subjects: subjects === null ? null : await tx.resolveSubjects(subjects.map(sameRef)),
    resources: resources === null ? null : await tx.resolveResources(resources.map(sameRef)),
  };
}

export type ActionInput = {
  readonly text: string;
  readonly owner: PersonId;
  readonly due: Instant;
  /** Id or number; null: of no exception in particular. */
  readonly exception: string | null;
};

export const agreeAction = <T>(
  services: Services,
  actor: Actor,
  target: SessionTarget,
  { exception, ...input }: ActionInput,
  answer: Answering<T>,
): Promise<Outcome<T>> =>
  commandReview(
    services,
    actor,
    target,
    {
      type: 'AgreeAction',
      exceptions: exception === null ? [] : [exception],
      build: async (_session, held, tx) => {
        const [owner] = await tx.people([input.owner]);
        return {
          type: 'AgreeAction',
          action: services.ids.next(),
          ...input,
          ownerKnown: owner?.kind === 'person' && owner.active,
          exception: held[0]?.hand.exception.id ?? null,
        };
      },
    },
    answer,
  );

export const correctMinutes = <T>(
  services: Services,
  actor: Actor,
  target: SessionTarget,
  input: { readonly about: string | null; readonly text: string },
  answer: Answering<T>,
): Promise<Outcome<T>> =>
  commandReview(
    services,
    actor,
    target,
    {
      type: 'CorrectMinutes',
      exceptions: input.about === null ? [] : [input.about],
      build: async (_session, held) => ({
        type: 'CorrectMinutes',
        correction: services.ids.next(),
        about: held[0]?.hand.exception.id ?? null,
        text: input.text,
      }),
    },
    answer,
  );

/** Reads in one unit of work; null where there is nothing, or nothing for whoever asks. */
export const readSession = <T>(
  services: Pick<Services, 'store'>,
  actor: Actor,
  review: string,
  read: (standing: SessionStanding, tx: Transaction, context: Context) => Promise<T | null>,
): Promise<T | null> =>
  services.store.transact(async (tx) => {
    const context = await contextFor(tx, actor);
    const loaded = await tx.loadReview(review, [], false);
    if (loaded === null || may({ action: 'ViewReview', exception: null, context }).length > 0) return null;
    return read({ session: loaded.state, version: loaded.version }, tx, context);
  });

export const readItem = <T>(
  services: Pick<Services, 'store'>,
  actor: Actor,
  review: string,
  exception: string,
  read: (standing: SessionStanding, held: Held, tx: Transaction, context: Context) => Promise<T>,
): Promise<T | null> =>
  readSession(services, actor, review, async (standing, tx, context) => {
    const held = await holdItem(tx, standing.session.id, exception, async () => context, false);
    if (held === null) return null;
    const loaded = await tx.loadReview(standing.session.id, [held.hand.exception.id], false);
    if (loaded === null) return null;
    return read({ session: loaded.state, version: loaded.version }, held, tx, context);
  });
