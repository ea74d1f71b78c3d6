/** Who holds what at an instant. Every answer is computed from the record; nothing has to run for a right to end. */
import type { PersonId, PolicyId, Role } from '../people.ts';
import { type Violation, violation } from '../refusal.ts';
import { compareBands } from '../risk/band.ts';
import type { Band } from '../risk/risk.ts';
import { earliest, type Instant } from '../time.ts';
import type { Authority, AuthorityProof, Delegation } from './authority.ts';

type Held = { readonly since: Instant; readonly until: Instant | null };
const heldAt = (held: Held, at: Instant): boolean =>
  held.since <= at && (held.until === null || at < held.until);

/** Holder of the CISO office at `at`; null where the office is vacant. */
export const cisoAt = (authority: Authority, at: Instant): Authority['offices'][number] | null =>
  authority.offices.findLast((office) => heldAt(office, at)) ?? null;

/** The acting CISO on record at `at`, whether or not the holder needs one then. */
export const actingCisoAt = (authority: Authority, at: Instant): Authority['acting'][number] | null =>
  authority.acting.findLast((acting) => heldAt(acting, at)) ?? null;

export const cisoAbsentAt = (authority: Authority, at: Instant): boolean =>
  authority.absences.some((absence) => absence.from <= at && (absence.until === null || at < absence.until));

/** The holder left the organisation, and nobody was appointed since. */
const cisoLeft = (authority: Authority, at: Instant): boolean =>
  authority.absences.some((absence) => absence.until === null && absence.from <= at);

/** Committee seats held at `at`, one for each person. */
export function seatsAt(authority: Authority, at: Instant): Authority['seats'] {
  const held = authority.seats.filter((seat) => heldAt(seat, at));
  return held.filter((seat, i) => held.findIndex((other) => other.person === seat.person) === i);
}

export const rolesOf = (authority: Authority, person: PersonId, at: Instant): readonly Role[] => [
  ...new Set(
    authority.roles
      .filter((given) => given.person === person && heldAt(given, at))
      .map((given) => given.role),
  ),
];

/** When a delegation stops giving anything: its end, a revocation, or 30 days after the CISO changed without confirmation. */
export const delegationEndsAt = (delegation: Delegation): Instant =>
  earliest(delegation.endsAt, ...[delegation.revokedAt, delegation.lapsesAt].filter((end) => end !== null));

/** Accepted, begun and not ended: gives authority of some kind at `at`. */
export const delegationStandsAt = (delegation: Delegation, at: Instant): boolean =>
  delegation.accepted !== null && delegation.startsAt <= at && at < delegationEndsAt(delegation);

export type DelegationQuestion = {
  /** Null asks for any ceiling (an emergency). */
  readonly band: Band | null;
  readonly policy: PolicyId;
  readonly at: Instant;
};

/**
 * By which delegation `person` may decide; otherwise why not. Of several delegations the one that falls short by the
 * fewest reasons explains the refusal.
 */
export function delegationOf(
  authority: Authority,
  person: PersonId,
  question: DelegationQuestion,
): Extract<AuthorityProof, { readonly kind: 'delegation' }> | readonly Violation[] {
  let closest: readonly Violation[] = [violation('APPROVE-AUTHORITY', 'none')];
  let found = false;
  for (const delegation of authority.delegations.filter((d) => d.to === person)) {
    const missing = shortcomings(delegation, question);
    if (missing.length === 0) return { kind: 'delegation', delegation };
    if (!found || missing.length < closest.length) closest = missing;
    found = true;
  }
  return closest;
}

function shortcomings(
  delegation: Delegation,
  { band, policy, at }: DelegationQuestion,
): readonly Violation[] {
  const missing: Violation[] = [];
  const endsAt = delegationEndsAt(delegation);
  if (at < delegation.startsAt)
    missing.push(violation('APPROVE-AUTHORITY', 'not-yet', '', { startsAt: delegation.startsAt }));
  if (at >= endsAt) missing.push(violation('APPROVE-AUTHORITY', 'ended', '', { endedAt: endsAt }));
  if (delegation.accepted === null) missing.push(violation('APPROVE-AUTHORITY', 'not-accepted'));
  if (band !== null && compareBands(band, delegation.ceiling) > 0)
    missing.push(violation('APPROVE-AUTHORITY', 'ceiling', '', { ceiling: delegation.ceiling, band }));
  if (delegation.policies !== null && !delegation.policies.includes(policy))
    missing.push(violation('APPROVE-AUTHORITY', 'policy', '', { policy }));
  return missing;
}

export type CisoProof = Extract<AuthorityProof, { readonly kind: 'office' | 'acting' }>;

/**
 * Who speaks for the CISO office in a case. The holder does unless recused or gone; the acting CISO does while the holder is
 * recused or absent. Several may be able to; none means that the office is vacant for this case.
 */
export function cisoVoices(
  authority: Authority,
  at: Instant,
  isRecused: (person: PersonId) => boolean,
): readonly CisoProof[] {
  const office = cisoAt(authority, at);
  if (office === null) return [];
  const recused = isRecused(office.holder);
  const absent = cisoAbsentAt(authority, at);
  const acting = actingCisoAt(authority, at);
  const voices: CisoProof[] = [];
  if (!recused && !cisoLeft(authority, at))
    voices.push({ kind: 'office', holder: office.holder, since: office.since });
  if ((recused || absent) && acting !== null && acting.person !== office.holder && !isRecused(acting.person))
    voices.push({
      kind: 'acting',
      person: acting.person,
      recordedBy: acting.by,
      since: acting.since,
      because: recused ? 'recused' : 'absent',
    });
  return voices;
}

export const voiceOf = (proof: CisoProof): PersonId =>
  proof.kind === 'office' ? proof.holder : proof.person;

/** Why nobody speaks for the CISO office now; null while somebody does. An absent holder without a stand-in is away. */
export function vacancy(
  authority: Authority,
  at: Instant,
  isRecused: (person: PersonId) => boolean,
): Violation | null {
  if (cisoAt(authority, at) === null) return violation('APPROVE-VACANT', 'no-ciso');
  const voices = cisoVoices(authority, at, isRecused);
  if (voices.length === 0)
    return violation('APPROVE-VACANT', cisoLeft(authority, at) ? 'no-ciso' : 'recused-no-acting');
  return cisoAbsentAt(authority, at) && voices.every((v) => v.kind === 'office')
    ? violation('APPROVE-VACANT', 'absent-no-acting')
    : null;
}

/** The holder, or the acting CISO while the holder is absent: who may speak for the office in general. */
export const speaksForCiso = (authority: Authority, person: PersonId, at: Instant): boolean =>
  cisoVoices(authority, at, () => false).some((proof) => voiceOf(proof) === person);

/** Could `person` ever decide something alone now: by office, as acting CISO or by delegation? */
export const couldDecideAlone = (authority: Authority, person: PersonId, at: Instant): boolean =>
  cisoAt(authority, at)?.holder === person ||
  actingCisoAt(authority, at)?.person === person ||
  authority.delegations.some((d) => d.to === person && delegationStandsAt(d, at));

/** The same, or by a seat on the committee. */
export const couldDecide = (authority: Authority, person: PersonId, at: Instant): boolean =>
  couldDecideAlone(authority, person, at) || seatsAt(authority, at).some((seat) => seat.person === person);

/** Anything that ends with a departure, and has not ended with one. */
export const holdsAnything = (authority: Authority, person: PersonId, at: Instant): boolean =>
  (cisoAt(authority, at)?.holder === person && !cisoLeft(authority, at)) ||
  actingCisoAt(authority, at)?.person === person ||
  seatsAt(authority, at).some((seat) => seat.person === person) ||
  rolesOf(authority, person, at).length > 0 ||
  authority.delegations.some((d) => d.to === person && at < delegationEndsAt(d));
