/** Delegations: given by the CISO alone, never passed on, in force only once the delegate has accepted in words. */
import type { Context } from '../context.ts';
import type { DirectoryPerson } from '../directory/directory.ts';
import { type Violation, violation } from '../refusal.ts';
import { latest } from '../time.ts';
import type { AuthorityEvent, Delegation } from './authority.ts';
import type { DelegationCommand } from './commands.ts';
import { personViolations } from './known-person.ts';
import { delegationEndsAt, delegationStandsAt } from './queries.ts';

export function delegationViolations(
  command: DelegationCommand,
  context: Context,
  people: readonly DirectoryPerson[],
): readonly Violation[] {
  const { authority, at, actor } = context;
  if (command.type === 'GrantDelegation') {
    const passesOn = authority.delegations.some((d) => d.to === actor.person && delegationStandsAt(d, at));
    return [
      ...(passesOn ? [violation('DELEGATION', 'redelegation')] : []),
      ...(command.to === actor.person ? [violation('DELEGATION', 'self', '/to')] : []),
      ...(command.startsAt < command.endsAt && at < command.endsAt
        ? []
        : [
            violation('DELEGATION', 'dates', '/endsAt', {
              startsAt: command.startsAt,
              endsAt: command.endsAt,
            }),
          ]),
      ...personViolations(command.to, people, '/to'),
    ];
  }
  const delegation = authority.delegations.find((d) => d.id === command.delegation);
  if (delegation === undefined)
    return [violation('DELEGATION', 'unknown', '/delegation', { delegation: command.delegation })];
  const endsAt = delegationEndsAt(delegation);
  const ended = at >= endsAt ? [violation('DELEGATION', 'ended', '/delegation', { endedAt: endsAt })] : [];
  return [...ended, ...standingViolations(command, delegation, context)];
}

function standingViolations(
  command: Exclude<DelegationCommand, { readonly type: 'GrantDelegation' }>,
  delegation: Delegation,
  { actor }: Context,
): readonly Violation[] {
  switch (command.type) {
    case 'AcceptDelegation':
      return [
        ...(delegation.to === actor.person ? [] : [violation('DELEGATION', 'not-delegate')]),
        ...(delegation.accepted === null ? [] : [violation('DELEGATION', 'already-accepted')]),
        ...(command.statement.trim() === '' ? [violation('DELEGATION', 'statement', '/statement')] : []),
      ];
    case 'ConfirmDelegation':
      return delegation.lapsesAt === null ? [violation('DELEGATION', 'not-lapsing', '/delegation')] : [];
    case 'RevokeDelegation':
      return [];
  }
}

export function delegationEvent(command: DelegationCommand, { actor, at }: Context): AuthorityEvent {
  switch (command.type) {
    case 'GrantDelegation': {
      const { type: _type, startsAt, ...given } = command;
      return {
        type: 'DelegationGranted',
        // Never before it is on record: nobody is given authority over what they already did.
        delegation: { ...given, from: actor.person, startsAt: latest(startsAt, at) },
      };
    }
    case 'AcceptDelegation':
      return {
        type: 'DelegationAccepted',
        delegation: command.delegation,
        by: actor.person,
        statement: command.statement,
      };
    case 'RevokeDelegation':
      return {
        type: 'DelegationRevoked',
        delegation: command.delegation,
        by: actor.person,
        reason: command.reason,
      };
    case 'ConfirmDelegation':
      return { type: 'DelegationConfirmed', delegation: command.delegation, by: actor.person };
  }
}
