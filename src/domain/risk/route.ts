/** From a band and the case's circumstances to who decides, and for how long at most. */
import type { ApprovalRoute } from '../authority/authority.ts';
import { defaultConfiguration, fixed } from '../configuration.ts';
import type { AssetTier } from '../directory/directory.ts';
import { compareBands } from './band.ts';
import type { Band, Rung } from './risk.ts';

const rungOfBand: Readonly<Record<Band, Rung>> = { low: 1, medium: 2, high: 3, critical: 4 };
const routeOfRung: Readonly<Record<Rung, ApprovalRoute>> = {
  1: 'delegate',
  2: 'ciso',
  3: 'committee',
  4: 'committee-with-ciso',
};
/** The band that an authority has to cover to decide at this rung, however low the score is. */
const bandOfRung: Readonly<Record<Rung, Band>> = { 1: 'low', 2: 'medium', 3: 'high', 4: 'critical' };

/** The ceiling that decides a case: its band, or its rung's where a renewal or a successor was lifted above its band. */
export const ceilingFor = (caseBand: Band, rung: Rung): Band =>
  compareBands(caseBand, bandOfRung[rung]) >= 0 ? caseBand : bandOfRung[rung];

export type RouteQuestion = {
  readonly band: Band;
  readonly tier: AssetTier;
  readonly structural: boolean;
  /** Counted along the chain, 1 for a first request. */
  readonly termNumber: number;
  /** A renewal's or successor's floor, one above its last rung; 1 where there is none. */
  readonly minimumRung: Rung;
  /** A full request after an emergency that was never ratified goes to the committee. */
  readonly afterUnratifiedEmergency: boolean;
};
export type Route = {
  readonly route: ApprovalRoute;
  readonly rung: Rung;
  /** Days of 24 hours. */
  readonly longestTermDays: number;
};

const THIRD_TERM = 3;

/**
 * Who decides, and for how long at most. `longestTermDays` is the configured longest ordinary term; a structural case
 * may go to the program's 365 days.
 */
export function routeFor(
  question: RouteQuestion,
  longestTermDays: number = defaultConfiguration.longestTermDays,
): Route {
  const topRung = question.tier === 'T0' || question.structural || question.termNumber >= THIRD_TERM;
  const floors: readonly Rung[] = [
    rungOfBand[question.band],
    question.minimumRung,
    question.afterUnratifiedEmergency ? 3 : 1,
    topRung ? 4 : 1,
  ];
  const rung = floors.reduce((a, b) => (b > a ? b : a));
  return {
    route: routeOfRung[rung],
    rung,
    longestTermDays: question.structural ? fixed.structuralMaxDays : longestTermDays,
  };
}
