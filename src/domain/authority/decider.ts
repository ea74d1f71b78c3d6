/** By what right somebody decides a case on its route: alone, or by a vote. Conflicts of interest are `separation.ts`. */
import type { Context } from '../context.ts';
import type { Exception } from '../exception/state.ts';
import type { PersonId } from '../people.ts';
import { type Violation, violation } from '../refusal.ts';
import { compareBands } from '../risk/band.ts';
import type { Band } from '../risk/risk.ts';
import { ceilingFor, type Route } from '../risk/route.ts';
import type { AuthorityProof } from './authority.ts';
import { cisoAt, cisoVoices, delegationOf, seatsAt, vacancy, voiceOf } from './queries.ts';
import { conflictsOf } from './separation.ts';

export const isCommitteeRoute = (route: Route['route']): boolean =>
  route === 'committee' || route === 'committee-with-ciso';

export type SoleDeciderProof = Extract<AuthorityProof, { readonly kind: 'office' | 'acting' | 'delegation' }>;

/**
 * The proof by which the actor decides alone on the routes of one delegate and of the CISO; otherwise why not. The CISO
 * may decide what a delegate may. A conflicted holder of the office has the authority and is refused for the conflict.
 */
export function soleDecider(
  x: Exception,
  caseBand: Band,
  route: Route,
  context: Context,
): SoleDeciderProof | readonly Violation[] {
  const { authority, at } = context;
  const person = context.actor.person;
  if (isCommitteeRoute(route.route))
    return [violation('APPROVE-AUTHORITY', 'committee-only', '', { rung: route.rung })];
  const isRecused = (p: PersonId) => conflictsOf(x, p).length > 0;
  const office = cisoAt(authority, at);
  if (office?.holder === person) return { kind: 'office', holder: person, since: office.since };
  const acting = cisoVoices(authority, at, isRecused).find((voice) => voiceOf(voice) === person);
  if (acting !== undefined) return acting;

  const delegated = delegationOf(authority, person, {
    band: ceilingFor(caseBand, route.rung),
    policy: x.request.policy,
    at,
  });
  if ('kind' in delegated) return delegated;
  const vacant = vacancy(authority, at, isRecused);
  return [
    ...delegated.map((missing) => namedByRung(missing, caseBand, route)),
    ...(vacant === null ? [] : [vacant]),
  ];
}

/** A ceiling that covers the band and not the rung says so: the case was lifted above its score. */
function namedByRung(missing: Violation, caseBand: Band, route: Route): Violation {
  if (missing.code !== 'APPROVE-AUTHORITY' || missing.reason !== 'ceiling') return missing;
  const liftedOnly = compareBands(ceilingFor(caseBand, route.rung), caseBand) > 0;
  return liftedOnly
    ? violation('APPROVE-AUTHORITY', 'rung', '', { ...missing.detail, band: caseBand, rung: route.rung })
    : missing;
}

export type VoterProof = Extract<AuthorityProof, { readonly kind: 'seat' | 'office' | 'acting' }>;

/**
 * The proof by which the actor votes: a seat, or at the top rung the CISO's voice without one. `isRecused` decides who
 * speaks for the CISO.
 */
export function voterProof(
  route: Route,
  context: Context,
  isRecused: (person: PersonId) => boolean,
): VoterProof | readonly Violation[] {
  const { authority, at } = context;
  const person = context.actor.person;
  if (!isCommitteeRoute(route.route))
    return [violation('APPROVE-AUTHORITY', 'not-by-vote', '', { rung: route.rung })];
  if (authority.charter === null) return [violation('APPROVE-AUTHORITY', 'no-charter')];
  const seat = seatsAt(authority, at).find((held) => held.person === person);
  const voice = cisoVoices(authority, at, isRecused).find((v) => voiceOf(v) === person);
  if (seat !== undefined)
    return {
      kind: 'seat',
      person,
      since: seat.since,
      charterAt: authority.charter.at,
      alsoCiso: voice !== undefined,
    };
  return route.rung === 4 && voice !== undefined ? voice : [violation('APPROVE-AUTHORITY', 'no-seat')];
}
