/** The CISO office and who acts for it, the committee's charter and seats, and the roles and local sign-ins that administrators give. */
import type { Context } from '../context.ts';
import type { DirectoryPerson } from '../directory/directory.ts';
import { type Violation, violation } from '../refusal.ts';
import type { PersonId } from '../people.ts';
import type { Instant } from '../time.ts';
import type { Authority, AuthorityEvent } from './authority.ts';
import type { OfficeCommand } from './commands.ts';
import { personViolations } from './known-person.ts';
import { cisoAt, rolesOf, seatsAt } from './queries.ts';

export function officeViolations(
  command: OfficeCommand,
  { authority, at, actor }: Context,
  people: readonly DirectoryPerson[],
): readonly Violation[] {
  const sits = (person: string) => seatsAt(authority, at).some((seat) => seat.person === person);
  const holds = (person: string) => violation('OFFICE', 'already-holds', '', { person });
  switch (command.type) {
    case 'AppointCiso':
      return [
        ...personViolations(command.holder, people, '/holder'),
        ...(cisoAt(authority, at)?.holder === command.holder ? [holds(command.holder)] : []),
      ];
    case 'RecordActingCiso':
      return [
        ...personViolations(command.person, people, '/person'),
        ...(command.person === actor.person ? [holds(command.person)] : []),
        ...(command.until !== null && command.until <= at
          ? [violation('OFFICE', 'dates', '/until', { until: command.until })]
          : []),
      ];
    case 'RecordAbsence':
      return command.from < command.until && at < command.until
        ? []
        : [violation('OFFICE', 'dates', '/until', { from: command.from, until: command.until })];
    case 'CharterCommittee':
      return personViolations(command.chair, people, '/chair');
    case 'GiveSeat':
      return [
        ...personViolations(command.person, people, '/person'),
        ...(sits(command.person) ? [holds(command.person)] : []),
      ];
    case 'EndSeat':
      return sits(command.person)
        ? []
        : [violation('OFFICE', 'unknown-seat', '/person', { person: command.person })];
    case 'GrantRole':
      return [
        ...personViolations(command.person, people, '/person'),
        ...(rolesOf(authority, command.person, at).includes(command.role) ? [holds(command.person)] : []),
      ];
    case 'IssueSignIn':
      return personViolations(command.person, people, '/person');
    case 'RecordDeparture':
      return lastAdministrator(authority, command.person, at, '/username');
    case 'RevokeRole': {
      if (!rolesOf(authority, command.person, at).includes(command.role))
        return [violation('OFFICE', 'not-held', '/role', { person: command.person, role: command.role })];
      return command.role === 'administrator'
        ? lastAdministrator(authority, command.person, at, '/person')
        : [];
    }
  }
}

/** Without an administrator nobody could give a role again. */
function lastAdministrator(
  authority: Authority,
  person: PersonId,
  at: Instant,
  field: string,
): readonly Violation[] {
  const isOne = (who: PersonId) => rolesOf(authority, who, at).includes('administrator');
  const others = authority.roles.some((given) => given.person !== person && isOne(given.person));
  return isOne(person) && !others ? [violation('OFFICE', 'last-administrator', field)] : [];
}

export function officeEvent(command: OfficeCommand, { actor }: Context): AuthorityEvent {
  const by = actor.person;
  switch (command.type) {
    case 'AppointCiso':
      return { type: 'CisoAppointed', holder: command.holder, by };
    case 'RecordActingCiso':
      return { type: 'ActingCisoRecorded', person: command.person, until: command.until, by };
    case 'RecordAbsence':
      return { type: 'CisoAbsenceRecorded', from: command.from, until: command.until, by };
    case 'CharterCommittee':
      return { type: 'CommitteeChartered', title: command.title, chair: command.chair, by };
    case 'GiveSeat':
      return { type: 'SeatGiven', person: command.person, by };
    case 'EndSeat':
      return { type: 'SeatEnded', person: command.person, by };
    case 'GrantRole':
      return { type: 'RoleGranted', person: command.person, role: command.role, by };
    case 'RevokeRole':
      return { type: 'RoleRevoked', person: command.person, role: command.role, by };
    case 'IssueSignIn':
      return { type: 'SignInIssued', person: command.person, by };
    case 'RecordDeparture':
      return { type: 'HolderLeft', person: command.person, by };
  }
}
