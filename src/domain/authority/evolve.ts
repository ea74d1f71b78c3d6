/** The fold of the authority stream. Exhaustive: an event that nobody handles does not compile. */
import { type Instant, latest, plusDays } from '../time.ts';
import type { PersonId } from '../people.ts';
import type { Authority, AuthorityEvent, Delegation } from './authority.ts';
import { cisoAt } from './queries.ts';

/** Days that a predecessor's delegations go on after the CISO changed, unless the successor confirms them. */
export const SUCCESSION_DAYS = 30;

/** @param at instant of record, from which what the event gives is held. */
export function evolveAuthority(state: Authority, event: AuthorityEvent, at: Instant): Authority {
  switch (event.type) {
    case 'CisoAppointed':
      return {
        ...state,
        offices: [...ended(state.offices, at), { holder: event.holder, since: at, until: null }],
        // A stand-in represents the holder who chose them, and an absence was that holder's.
        acting: ended(state.acting, at),
        absences: ended(
          state.absences.filter((absence) => absence.from < at),
          at,
        ),
        delegations: lapsing(state, at),
      };
    case 'ActingCisoRecorded':
      return {
        ...state,
        acting: [
          ...ended(state.acting, at),
          { person: event.person, by: event.by, since: at, until: event.until },
        ],
      };
    case 'CisoAbsenceRecorded':
      return {
        ...state,
        absences: [...state.absences, { from: latest(event.from, at), until: event.until }],
      };
    case 'DelegationGranted':
      return {
        ...state,
        delegations: [
          ...state.delegations,
          { ...event.delegation, accepted: null, revokedAt: null, confirmedBy: null, lapsesAt: null },
        ],
      };
    case 'DelegationAccepted':
      return onDelegation(state, event.delegation, (d) => ({
        ...d,
        accepted: { at, statement: event.statement },
      }));
    case 'DelegationRevoked':
      return onDelegation(state, event.delegation, (d) => ({ ...d, revokedAt: at }));
    case 'DelegationConfirmed':
      return onDelegation(state, event.delegation, (d) => ({ ...d, confirmedBy: event.by, lapsesAt: null }));
    case 'CommitteeChartered':
      return { ...state, charter: { by: event.by, at, title: event.title, chair: event.chair } };
    case 'SeatGiven':
      return { ...state, seats: [...state.seats, { person: event.person, since: at, until: null }] };
    case 'SeatEnded':
      return { ...state, seats: endedFor(state.seats, event.person, at) };
    case 'RoleGranted':
      return {
        ...state,
        roles: [
          ...state.roles,
          { person: event.person, role: event.role, since: at, until: null, by: event.by },
        ],
      };
    case 'RoleRevoked':
      return {
        ...state,
        roles: state.roles.map((given) =>
          given.person === event.person && given.role === event.role && given.until === null
            ? { ...given, until: at }
            : given,
        ),
      };
    case 'SignInIssued':
      return { ...state, signIns: [...state.signIns, { person: event.person, by: event.by, at }] };
    case 'HolderLeft':
      return afterDeparture(state, event.person, at);
    default:
      return unhandled(event);
  }
}

/** The office of a CISO who left is held by nobody else yet: whoever acts for them does so until another is appointed. */
function afterDeparture(state: Authority, person: PersonId, at: Instant): Authority {
  const wasCiso = cisoAt(state, at)?.holder === person;
  const mine = (held: { readonly person: PersonId }) => held.person === person;
  return {
    ...state,
    absences: wasCiso ? [...state.absences, { from: at, until: null }] : state.absences,
    acting: ended(state.acting, at, mine),
    seats: ended(state.seats, at, mine),
    roles: ended(state.roles, at, mine),
    delegations: (wasCiso ? lapsing(state, at) : state.delegations).map((d) =>
      d.to === person ? { ...d, revokedAt: d.revokedAt ?? at } : d,
    ),
  };
}

const lapsing = (state: Authority, at: Instant): readonly Delegation[] =>
  state.delegations.map((d) => ({ ...d, lapsesAt: d.lapsesAt ?? plusDays(at, SUCCESSION_DAYS) }));

type Ending = { readonly until: Instant | null };
const ended = <T extends Ending>(
  held: readonly T[],
  at: Instant,
  whose: (held: T) => boolean = () => true,
): readonly T[] =>
  held.map((h) => (whose(h) && (h.until === null || h.until > at) ? { ...h, until: at } : h));

const endedFor = <T extends Ending & { readonly person: string }>(
  held: readonly T[],
  person: string,
  at: Instant,
): readonly T[] => held.map((h) => (h.person === person && h.until === null ? { ...h, until: at } : h));

const onDelegation = (state: Authority, id: string, change: (d: Delegation) => Delegation): Authority => ({
  ...state,
  delegations: state.delegations.map((d) => (d.id === id ? change(d) : d)),
});

function unhandled(event: never): never {
  throw new Error(`unknown event ${JSON.stringify(event)}`);
}
