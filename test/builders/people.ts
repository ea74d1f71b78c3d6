/** The same few people in every test, so that a test reads as a story. */
import type { Authority, Delegation } from '../../src/domain/authority/authority.ts';
import type { DirectoryPerson } from '../../src/domain/directory/directory.ts';
import type { Actor, PersonId, Role, SignIn } from '../../src/domain/people.ts';
import { plusDays } from '../../src/domain/time.ts';
import { NOW } from './clock.ts';

export const people = {
  requester: 'p-rita',
  riskOwner: 'p-omar',
  controlOwner: 'p-kim',
  milestoneOwner: 'p-milo',
  analyst: 'p-ana',
  secondAnalyst: 'p-ben',
  ciso: 'p-cleo',
  actingCiso: 'p-axel',
  delegate: 'p-dora',
  otherDelegate: 'p-dan',
  chair: 'p-iris',
  member: 'p-jon',
  otherMember: 'p-lena',
  subject: 'p-sam',
  /** An employee without any part in the case. */
  bystander: 'p-vera',
  /** In the directory, but left. */
  leaver: 'p-gone',
  mailbox: 'p-shared-inbox',
} as const;

export function aPerson(id: PersonId, over: Partial<DirectoryPerson> = {}): DirectoryPerson {
  return { id, kind: 'person', active: true, manager: null, ...over };
}

/** The directory as the application would answer it: everybody above, with the leaver and the mailbox as such. */
export const everybody: readonly DirectoryPerson[] = Object.values(people).map((id) =>
  aPerson(id, {
    active: id !== people.leaver,
    kind: id === people.mailbox ? 'mailbox' : 'person',
  }),
);

export const freshSignIn: SignIn = {
  kind: 'session',
  fresh: true,
  strong: true,
  at: NOW,
  methods: ['pwd', 'otp'],
};

export function anActor(
  person: PersonId = people.requester,
  roles: readonly Role[] = ['requester'],
  signIn: Partial<SignIn> = {},
): Actor {
  return { person, roles, signIn: { ...freshSignIn, ...signIn } };
}

export const analyst = (): Actor => anActor(people.analyst, ['analyst']);

export function aDelegation(over: Partial<Delegation> = {}): Delegation {
  return {
    id: 'd-1',
    from: people.ciso,
    to: people.delegate,
    ceiling: 'medium',
    policies: null,
    startsAt: plusDays(NOW, -300),
    endsAt: plusDays(NOW, 1000),
    accepted: { at: plusDays(NOW, -299), statement: 'I accept the same accountability.' },
    revokedAt: null,
    confirmedBy: null,
    lapsesAt: null,
    ...over,
  };
}

/** A CISO with an acting one recorded, two delegates (medium and low), a charter and three seats beside the CISO's. */
export function anAuthority(over: Partial<Authority> = {}): Authority {
  const since = plusDays(NOW, -400);
  const seat = (person: PersonId) => ({ person, since, until: null });
  const role = (person: PersonId, given: Role) => ({
    person,
    role: given,
    since,
    until: null,
    by: people.ciso,
  });
  return {
    offices: [{ holder: people.ciso, since, until: null }],
    acting: [{ person: people.actingCiso, by: people.ciso, since, until: null }],
    absences: [],
    delegations: [aDelegation(), aDelegation({ id: 'd-2', to: people.otherDelegate, ceiling: 'low' })],
    signIns: [],
    charter: { by: people.ciso, at: since, title: 'Exception steering committee', chair: people.chair },
    seats: [people.chair, people.member, people.otherMember, people.ciso].map(seat),
    roles: [
      role(people.requester, 'requester'),
      role(people.riskOwner, 'risk-owner'),
      role(people.controlOwner, 'control-owner'),
      role(people.analyst, 'analyst'),
      role(people.secondAnalyst, 'analyst'),
    ],
    ...over,
  };
}
