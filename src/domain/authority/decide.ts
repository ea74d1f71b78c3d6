/** Who gives which authority to whom. Nothing here reaches back in time: what is given is held from its record on. */
import type { Context } from '../context.ts';
import type { DirectoryPerson } from '../directory/directory.ts';
import { accept, type Decision, refuse, type Violation } from '../refusal.ts';
import type { Authority, AuthorityEvent } from './authority.ts';
import type { AuthorityCommand } from './commands.ts';
import { delegationEvent, delegationViolations } from './delegating.ts';
import { may } from './may.ts';
import { officeEvent, officeViolations } from './offices.ts';
import { holdsAnything } from './queries.ts';
import { noToken } from './step-up.ts';

export type { AuthorityCommand } from './commands.ts';

/** @param people directory entries of those whom the command names; absent when unknown. */
export function decideAuthority(
  state: Authority,
  command: AuthorityCommand,
  context: Context,
  people: readonly DirectoryPerson[],
): Decision<AuthorityEvent> {
  const now: Context = { ...context, authority: state };
  const forbidden: readonly Violation[] = [
    ...may({ action: command.type, exception: null, context: now }),
    // A departure is a fact of the directory, which a program may keep; the rest gives authority.
    ...(command.type === 'RecordDeparture' ? [] : noToken(context.actor.signIn)),
  ];
  switch (command.type) {
    case 'GrantDelegation':
    case 'AcceptDelegation':
    case 'RevokeDelegation':
    case 'ConfirmDelegation': {
      const violations = [...forbidden, ...delegationViolations(command, now, people)];
      return violations.length > 0 ? refuse(violations) : accept(delegationEvent(command, now));
    }
    default: {
      const violations = [...forbidden, ...officeViolations(command, now, people)];
      if (violations.length > 0) return refuse(violations);
      // Of whoever holds nothing, or is on record as gone, there is nothing to say.
      return command.type === 'RecordDeparture' && !holdsAnything(state, command.person, context.at)
        ? accept()
        : accept(officeEvent(command, now));
    }
  }
}
