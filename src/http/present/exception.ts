/** An exception as the API shows it: names beside ids, one open case, what the reader may do and why not. */
import { allowedActions } from '../../domain/authority/allowed-actions.ts';
import { may } from '../../domain/authority/may.ts';
import type { Context } from '../../domain/context.ts';
import { controlDeadline, controlHealth, testDueAt } from '../../domain/controls/deadline.ts';
import { openRenewal } from '../../domain/exception/due.ts';
import { chainAgeDays, inForceAt, inForceUntil, lastTerm } from '../../domain/exception/in-force.ts';
import { waitsAt } from '../../domain/exception/waiting-step.ts';
import type { CaseRecord, Exception } from '../../domain/exception/state.ts';
import type { PersonId } from '../../domain/people.ts';
import type { PersonEntry } from '../../application/directory-port.ts';
import type { Locale } from '../problem.ts';
import { explainViolations } from './violations.ts';

export type Names = ReadonlyMap<PersonId, PersonEntry>;

/** A person as others see them; the id alone when the directory no longer knows the name. */
export const personOf = (names: Names, id: PersonId) => ({
  id,
  name: names.get(id)?.name ?? (id === 'system' ? 'Interim' : id),
});

/** Everybody whose name the view needs. */
export function peopleIn(x: Exception): readonly PersonId[] {
  const cases = [x.case, ...x.renewals.map((r) => r.case)];
  return [
    ...new Set([
      x.requester,
      x.riskOwner,
      ...x.controls.flatMap((c) => [c.owner, ...c.tests.map((t) => t.by)]),
      ...x.milestones.flatMap((m) => [m.owner, m.completed?.by ?? '', m.confirmed?.by ?? '']),
      ...cases.flatMap((c) => [
        c.assessment?.by ?? '',
        c.assessment?.secondedBy ?? '',
        c.lowering?.by ?? '',
        ...c.votes.map((v) => v.by),
        ...c.recusals.map((r) => r.member),
      ]),
      ...x.terms.flatMap((t) => [
        t.approval.by,
        ...t.approval.votes.map((v) => v.by),
        ...t.approval.recusals.map((r) => r.member),
      ]),
      ...x.renewals.map((r) => r.by),
      ...x.subjects
        .flatMap((s) => s.members)
        .filter((m) => m.startsWith('user:'))
        .map((m) => m.slice(5)),
      x.closure?.by ?? '',
      x.suspension?.by ?? '',
    ]),
  ].filter((id) => id !== '');
}

export function presentException(
  x: Exception,
  version: number,
  seen: string,
  context: Context,
  names: { readonly people: Names; readonly scope: ReadonlyMap<string, string> },
  locale: Locale,
) {
  const { at } = context;
  const person = (id: PersonId) => personOf(names.people, id);
  const renewal = openRenewal(x);
  const term = lastTerm(x);
  const { controls, milestones, ...request } = x.request;
  return {
    id: x.id,
    number: x.number,
    version,
    status: x.status,
    statusSince: x.statusSince,
    title: x.request.title,
    inForce: inForceAt(x, at),
    inForceUntil: inForceUntil(x, at),
    asOf: at,
    requester: person(x.requester),
    riskOwner: person(x.riskOwner),
    policy: x.policy,
    request: { ...request, controls, milestones },
    subjects: x.subjects.map((s) => ({
      ...s,
      name: s.ref.startsWith('user:') ? person(s.ref.slice(5)).name : (names.scope.get(s.ref) ?? s.ref),
    })),
    resources: x.resources.map((r) => ({ ...r, name: names.scope.get(r.ref) ?? r.ref })),
    acceptedGrowth: x.acceptedGrowth,
    firstSubmittedAt: x.firstSubmittedAt,
    bounces: x.bounces,
    chain: {
      root: x.lineage.root,
      predecessor: x.lineage.predecessor,
      startedAt: x.lineage.chainStartedAt,
      ageDays: chainAgeDays(x.lineage.chainStartedAt, at),
      termNumber: term?.number ?? x.lineage.earlierTerms + 1,
      judgements: x.lineage.judgements,
    },
    case: {
      about: renewal === undefined ? ('request' as const) : ('renewal' as const),
      renewal: renewal?.id ?? null,
      ...presentCase(renewal?.case ?? x.case, person),
      seen,
    },
    terms: x.terms.map((t) => ({
      number: t.number,
      startsAt: t.startsAt,
      expiresAt: t.expiresAt,
      structural: t.structural,
      approval: {
        ...t.approval,
        by: person(t.approval.by),
        votes: t.approval.votes.map((v) => ({ ...v, by: person(v.by) })),
        recusals: t.approval.recusals.map((r) => ({ ...r, member: person(r.member) })),
      },
    })),
    expiresAt: term?.expiresAt ?? null,
    controls: x.controls.map((c) => ({
      ...c,
      owner: person(c.owner),
      tests: c.tests.map((t) => ({ ...t, by: person(t.by) })),
      health: controlHealth(c, at),
      dueAt: testDueAt(c),
      deadline: controlDeadline(c),
    })),
    milestones: x.milestones.map((m) => ({
      ...m,
      owner: person(m.owner),
      completed: m.completed === null ? null : { ...m.completed, by: person(m.completed.by) },
      confirmed: m.confirmed === null ? null : { ...m.confirmed, by: person(m.confirmed.by) },
      overdue: m.completed === null && m.due < at,
    })),
    exitDate: x.exitDate,
    suspension: x.suspension === null ? null : { ...x.suspension, by: person(x.suspension.by) },
    closure: x.closure === null ? null : { ...x.closure, by: person(x.closure.by) },
    emergency: x.emergency,
    renewals: x.renewals.map(({ case: c, ...r }) => ({
      ...r,
      by: person(r.by),
      case: presentCase(c, person),
    })),
    tags: x.tags,
    ownerLeft: x.ownerLeft,
    waits: waitsAt(x, context.configuration),
    attachments: x.attachments.map((a) => ({ ...a, by: person(a.by) })),
    allowedActions: allowedActions(x, context).map((a) => ({
      action: a.action,
      allowed: a.allowed,
      because: explainViolations(a.because, locale),
    })),
  };
}

function presentCase(c: CaseRecord, person: (id: PersonId) => { id: string; name: string }) {
  const assessment = (a: CaseRecord['assessment']) =>
    a === null
      ? null
      : { ...a, by: person(a.by), secondedBy: a.secondedBy === null ? null : person(a.secondedBy) };
  return {
    openedAt: c.openedAt,
    revision: c.revision,
    assessment: assessment(c.assessment),
    lowering: assessment(c.lowering),
    votes: c.votes.map((v) => ({ ...v, by: person(v.by) })),
    votingOpenedAt: c.votingOpenedAt,
    recusals: c.recusals.map((r) => ({ ...r, member: person(r.member) })),
    returnedWith: c.returnedWith,
  };
}

/** Who may not see a confidential exception gets its number and a contact, and no more. */
export const mayView = (x: Exception, context: Context): boolean =>
  may({ action: 'ViewException', exception: x, context }).length === 0;
