/** Authority as the API shows it: names beside ids, what stands now, how each delegation was used, what the reader may do. */
import type { DelegationUse } from '../../application/reads-port.ts';
import type { Authority, Delegation } from '../../domain/authority/authority.ts';
import {
  delegationActions,
  type OfficeAction,
  officeActions,
  roleActions,
  seatActions,
} from '../../domain/authority/office-actions.ts';
import { cisoAt, delegationEndsAt, delegationStandsAt, vacancy } from '../../domain/authority/queries.ts';
import type { Context } from '../../domain/context.ts';
import type { PersonId } from '../../domain/people.ts';
import type { Instant } from '../../domain/time.ts';
import type { Locale } from '../problem.ts';
import { type Names, personOf } from './exception.ts';
import { explainViolations } from './violations.ts';

export const presentActions = (actions: readonly OfficeAction[], locale: Locale) =>
  actions.map((a) => ({ ...a, because: explainViolations(a.because, locale) }));

/** Everybody whose name the view needs. */
export const peopleInAuthority = (authority: Authority): readonly PersonId[] => [
  ...new Set([
    ...authority.offices.map((o) => o.holder),
    ...authority.acting.flatMap((a) => [a.person, a.by]),
    ...authority.seats.map((s) => s.person),
    ...authority.delegations.flatMap((d) => [d.from, d.to, d.confirmedBy ?? '']),
    ...[...authority.roles, ...authority.signIns].flatMap((r) => [r.person, r.by]),
    authority.charter?.by ?? '',
    authority.charter?.chair ?? '',
  ]),
];

function standingOf(delegation: Delegation, at: Instant): 'offered' | 'not-begun' | 'stands' | 'ended' {
  if (at >= delegationEndsAt(delegation)) return 'ended';
  if (delegation.accepted === null) return 'offered';
  return delegationStandsAt(delegation, at) ? 'stands' : 'not-begun';
}

const unused: DelegationUse = { granted: 0, rejected: 0 };

export function presentAuthority(
  context: Context,
  names: Names,
  use: ReadonlyMap<string, DelegationUse>,
  locale: Locale,
) {
  const { authority, at } = context;
  const person = (id: PersonId) => personOf(names, id);
  const holder = (id: PersonId) => ({ ...person(id), active: names.get(id)?.active ?? false });
  const actions = (of: readonly OfficeAction[]) => presentActions(of, locale);
  const { charter } = authority;
  const ciso = cisoAt(authority, at);
  const vacant = vacancy(authority, at, () => false);
  return {
    asOf: at,
    ciso: ciso === null ? null : { holder: holder(ciso.holder), since: ciso.since },
    vacancy: vacant === null ? null : (explainViolations([vacant], locale)[0] ?? null),
    offices: authority.offices.map((o) => ({ ...o, holder: holder(o.holder) })),
    acting: authority.acting.map((a) => ({ ...a, person: holder(a.person), by: person(a.by) })),
    absences: authority.absences,
    delegations: authority.delegations.map((d) => ({
      ...d,
      from: holder(d.from),
      to: holder(d.to),
      confirmedBy: d.confirmedBy === null ? null : person(d.confirmedBy),
      standing: standingOf(d, at),
      inForceUntil: delegationEndsAt(d),
      used: use.get(d.id) ?? unused,
      allowedActions: actions(delegationActions(d, context)),
    })),
    charter: charter === null ? null : { ...charter, by: person(charter.by), chair: holder(charter.chair) },
    seats: authority.seats.map((s) => ({
      ...s,
      person: holder(s.person),
      allowedActions: actions(s.until === null ? seatActions(s, context) : []),
    })),
    roles: authority.roles.map((r) => ({
      ...r,
      person: holder(r.person),
      by: person(r.by),
      allowedActions: actions(r.until === null ? roleActions(r, context) : []),
    })),
    signIns: authority.signIns.map((s) => ({ ...s, person: holder(s.person), by: person(s.by) })),
    allowedActions: actions(officeActions(context)),
  };
}
