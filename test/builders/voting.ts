/** A case in the committee, and people who vote on it. */
import type { ApprovalFacts, ApproveCommand } from '../../src/domain/approve/commands.ts';
import { decideApprove } from '../../src/domain/approve/decide.ts';
import type { ApproveEvent } from '../../src/domain/approve/events.ts';
import type { Authority } from '../../src/domain/authority/authority.ts';
import type { Context } from '../../src/domain/context.ts';
import { evolve } from '../../src/domain/exception/evolve.ts';
import type { Exception } from '../../src/domain/exception/state.ts';
import type { SignIn } from '../../src/domain/people.ts';
import { type Instant, plusDays, plusHours } from '../../src/domain/time.ts';
import {
  aContext,
  anActor,
  anApprovalFacts,
  anAssessedException,
  anAuthority,
  aVoteCommand,
  NOW,
  refusalOf,
} from './index.ts';

export type Choice = 'for' | 'against' | 'abstain';
/** The case was assessed, and voting opened, 12 hours before. */
export const OPENED = plusHours(NOW, -12);
export const since = plusDays(NOW, -400);
export const seatsOf = (...members: readonly string[]): Partial<Authority> => ({
  seats: members.map((person) => ({ person, since, until: null })),
});
export const five = seatsOf('m-1', 'm-2', 'm-3', 'm-4', 'm-5');
export const three = seatsOf('m-1', 'm-2', 'm-3');

/** A case in the committee, on which people vote one after another. */
export class Session {
  readonly authority: Authority;
  readonly facts: Partial<ApprovalFacts>;
  readonly context: Partial<Context>;
  x: Exception;
  last: readonly ApproveEvent[] = [];

  constructor(
    over: {
      x?: Exception;
      authority?: Partial<Authority>;
      facts?: Partial<ApprovalFacts>;
      context?: Partial<Context>;
    } = {},
  ) {
    this.x = over.x ?? anAssessedException({ rung: 3 });
    this.authority = anAuthority(over.authority ?? five);
    this.facts = over.facts ?? {};
    this.context = over.context ?? {};
  }
  give(
    command: ApproveCommand,
    person: string,
    at: Instant = NOW,
    signIn: Partial<SignIn> = {},
  ): readonly string[] {
    const actor = anActor(person, [], signIn);
    const context = aContext({ ...this.context, at, actor, authority: this.authority });
    const decision = decideApprove(this.x, command, context);
    if (decision.kind === 'refused') return refusalOf(decision);
    this.last = decision.events;
    this.x = decision.events.reduce((state, event) => evolve(state, event, at, state.id), this.x);
    return [];
  }
  vote(
    person: string,
    choice: Choice = 'for',
    over: Parameters<typeof aVoteCommand>[2] = {},
    at: Instant = NOW,
  ) {
    return this.give(
      aVoteCommand(this.x, choice, { facts: anApprovalFacts(this.x, this.facts), ...over }),
      person,
      at,
    );
  }
  close(at: Instant, person = 'm-1', signIn: Partial<SignIn> = {}) {
    return this.give({ type: 'CloseVoting', facts: anApprovalFacts(this.x, this.facts) }, person, at, signIn);
  }
  recuse(person: string, by = person) {
    return this.give({ type: 'RecuseMember', member: person, note: '' }, by);
  }
  get events() {
    return this.last.map((event) => event.type);
  }
}
