/**
 * The fold: what each event makes of an exception. Exhaustive: an event that nobody handles does not compile.
 *
 * `at` is the instant of record. Coverage is recomputed once at the end of every step, in one place, so that no
 * single event has to remember what it does to what is in force.
 */
import type { ExceptionId, PersonId } from '../people.ts';
import type { TargetKind } from '../policy/policy.ts';
import type { RequestContent } from '../request/content.ts';
import type { Instant } from '../time.ts';
import type { ExceptionEvent } from './events.ts';
import { coverageFrom } from './in-force.ts';
import {
  type Approval,
  type CaseRecord,
  type ControlState,
  type ControlTest,
  emptyCase,
  type Exception,
  type MilestoneState,
  type Renewal,
  type RenewalStatus,
  type Status,
  type TagState,
  type Term,
  type Vote,
} from './state.ts';

/** Tests kept in the state; the record keeps every one. */
const TESTS_KEPT = 12;

export function evolve(
  state: Exception | null,
  event: ExceptionEvent,
  at: Instant,
  id: ExceptionId,
): Exception {
  const next = apply(state, event, at, id);
  const coverage = coverageFrom(state?.coverage ?? [], next, at);
  return { ...next, recordedAt: at, coverage, tags: tagsFor(next, at) };
}

export function fold(
  id: ExceptionId,
  events: readonly { readonly event: ExceptionEvent; readonly at: Instant }[],
): Exception | null {
  return events.reduce<Exception | null>((state, { event, at }) => evolve(state, event, at, id), null);
}

function apply(state: Exception | null, event: ExceptionEvent, at: Instant, id: ExceptionId): Exception {
  if (state === null) return begin(event, at, id);
  const x = state;
  switch (event.type) {
    case 'RequestSubmitted':
      return {
        ...enter(withRequest(x, event.request, event.requester, at), 'submitted', at),
        policy: event.policy,
        targets: event.targets,
        subjects: event.subjects,
        resources: event.resources,
        lineage: event.lineage,
        case: { ...emptyCase(at), openedAt: x.case.openedAt, revision: x.case.revision + 1 },
      };
    case 'RequestBounced':
      return {
        ...enter(withRequest(x, event.request, event.requester, at), 'bounced', at),
        policy: event.policy,
        lineage: event.lineage,
        bounces: [...x.bounces, bounce(event, at)],
        case: { ...emptyCase(at), openedAt: x.case.openedAt, revision: x.case.revision + 1 },
      };
    case 'RequestWithdrawn':
      return enter(x, 'withdrawn', at);
    case 'AttachmentAdded':
      return { ...x, attachments: [...x.attachments, { ...event.attachment, by: event.by, at }] };
    case 'LineageJudged':
      return {
        ...x,
        lineage: {
          ...event.lineage,
          judgements: [
            ...event.lineage.judgements,
            { other: event.other, kin: event.kin, reason: event.reason, by: event.by, at },
          ],
        },
      };
    case 'ExceptionAssessed':
      return onCase(x, event.renewal, 'assessed', at, (c) => ({
        ...c,
        assessment: { ...event.assessment, at },
        lowering: null,
        votes: [],
        votingOpenedAt: at,
      }));
    case 'AssessmentLowered':
      return onCase(x, event.renewal, null, at, (c) => ({ ...c, lowering: { ...event.assessment, at } }));
    case 'AssessmentReopened':
      return onCase(x, event.renewal, event.renewal === null ? 'submitted' : 'requested', at, (c) => ({
        ...c,
        assessment: null,
        lowering: null,
        votes: [],
        votingOpenedAt: null,
      }));
    case 'VoteCast':
      return onCase(x, event.renewal, null, at, (c) => ({
        ...c,
        votes: [...c.votes.filter((v) => v.by !== event.vote.by), { ...event.vote, at }],
      }));
    case 'VotesVoided':
      return onCase(x, event.renewal, null, at, (c) => ({ ...c, votes: [], votingOpenedAt: at }));
    case 'MemberRecused':
      return onCase(x, event.renewal, null, at, (c) => ({
        ...c,
        votes: c.votes.filter((v) => v.by !== event.recusal.member),
        recusals: [...c.recusals.filter((r) => r.member !== event.recusal.member), { ...event.recusal, at }],
      }));
    case 'ExceptionApproved': {
      const term = termOf(event.term, event.structural, event.approval, at);
      return {
        ...enter(x, term.startsAt <= at ? 'active' : 'scheduled', at),
        policy: event.approval.policy,
        subjects: event.approval.subjects,
        resources: event.approval.resources,
        lineage: event.lineage,
        terms: [...x.terms, term],
        startedTerm: term.startsAt <= at ? term.number : x.startedTerm,
        milestones: x.milestones.map((m) => (m.term === 0 ? { ...m, term: event.term } : m)),
      };
    }
    case 'RenewalGranted': {
      const renewal = x.renewals.find((r) => r.id === event.renewal);
      const term = termOf(event.term, event.structural, event.approval, at);
      const granted = setRenewal(x, event.renewal, 'granted', at, (c) => c);
      const moved =
        renewal !== undefined &&
        x.exitDate !== null &&
        renewal.content.exitDate !== null &&
        renewal.content.exitDate > x.exitDate;
      return {
        ...(x.status === 'expired' ? enter(granted, 'active', at) : granted),
        policy: event.approval.policy,
        terms: [...x.terms, term],
        startedTerm: term.startsAt <= at ? term.number : x.startedTerm,
        exitDate: renewal?.content.exitDate ?? x.exitDate,
        lineage: { ...x.lineage, exitDateMoves: x.lineage.exitDateMoves + (moved ? 1 : 0) },
        milestones: [
          ...x.milestones.map((m) => {
            const replan = renewal?.content.replans.find((p) => p.milestone === m.id);
            return replan === undefined
              ? m
              : { ...m, due: replan.due, replans: [...m.replans, { ...replan, at, by: renewal?.by ?? '' }] };
          }),
          ...(renewal?.content.newMilestones ?? []).map(
            (m): MilestoneState => ({
              ...m,
              term: event.term,
              completed: null,
              confirmed: null,
              replans: [],
            }),
          ),
        ],
      };
    }
    case 'CaseRejected':
      return onCase(x, event.renewal, 'rejected', at, (c) => ({ ...c, votes: event.votes }));
    case 'CaseReturned':
      return onCase(x, event.renewal, 'returned', at, (c) => ({
        ...c,
        assessment: null,
        lowering: null,
        votes: [],
        votingOpenedAt: null,
        returnedWith: event.reasons,
      }));
    case 'EmergencyGranted':
      throw new Error('an emergency begins a stream of its own');
    case 'EmergencyRatified':
      return { ...x, emergency: x.emergency === null ? null : { ...x.emergency, ratifiedBy: event.by } };
    case 'TermStarted':
      return {
        ...(x.status === 'scheduled' ? enter(x, 'active', event.effectiveAt) : x),
        startedTerm: event.term,
      };
    case 'ControlTested':
      return {
        ...x,
        controls: x.controls.map((c) =>
          c.id === event.control ? tested(c, { ...event.test, recordedAt: at }) : c,
        ),
      };
    case 'ExceptionSuspended':
      return {
        ...enter(x, 'suspended', event.effectiveAt),
        suspension: { cause: event.cause, since: event.effectiveAt, by: event.by, reason: event.reason },
      };
    case 'ExceptionResumed':
      return {
        ...enter(x, (x.terms[0]?.startsAt ?? at) <= at ? 'active' : 'scheduled', at),
        suspension: null,
      };
    case 'MilestoneCompleted':
      return onMilestone(x, event.milestone, (m) => ({
        ...m,
        completed: { at, by: event.by, evidence: event.evidence, note: event.note },
      }));
    case 'MilestoneConfirmed':
      return onMilestone(x, event.milestone, (m) => ({ ...m, confirmed: { at, by: event.by } }));
    case 'MilestoneReplanned':
      return onMilestone(x, event.milestone, (m) => ({
        ...m,
        due: event.due,
        replans: [...m.replans, { due: event.due, whyFailed: event.whyFailed, at, by: event.by }],
      }));
    case 'TagObserved':
      return {
        ...x,
        tags: x.tags.map((t) =>
          t.target === event.target
            ? { ...t, observed: event.observed, observedAt: at, detail: event.detail }
            : t,
        ),
      };
    case 'ScopeGrowthAccepted':
      return {
        ...x,
        acceptedGrowth: [
          ...x.acceptedGrowth,
          { group: event.group, members: event.members, by: event.by, at },
        ],
      };
    case 'ExceptionExpired':
      return { ...enter(x, 'expired', event.effectiveAt), suspension: null };
    case 'CaseLapsed':
      return onCase(x, event.renewal, 'lapsed', event.effectiveAt, (c) => c);
    case 'LapseWarned':
      return { ...x, lapseWarnedAt: at };
    case 'ReminderSent':
      return {
        ...x,
        remindersSent: [...x.remindersSent, { term: event.term, daysLeft: event.daysLeft, at }],
      };
    case 'ExceptionClosed':
      return {
        ...enter(x, 'closed', at),
        suspension: null,
        closure: { reason: event.reason, at, by: event.by, note: event.note },
      };
    case 'OwnerLeft':
      return { ...x, ownerLeft: { at, deadline: event.deadline } };
    case 'OwnerReplaced':
      return { ...x, riskOwner: event.to, ownerLeft: null };
    case 'RequesterReplaced':
      return { ...x, requester: event.to };
    case 'RenewalRequested': {
      const earlier = x.renewals.find((r) => r.id === event.renewal);
      const filed = filedRenewal(
        event.renewal,
        event.by,
        event.content,
        event.minimumRung,
        'requested',
        at,
        earlier,
      );
      return { ...x, renewals: [...x.renewals.filter((r) => r.id !== event.renewal), filed] };
    }
    case 'RenewalRefused': {
      const earlier = x.renewals.find((r) => r.id === event.renewal);
      const refused: Renewal = {
        ...filedRenewal(
          event.renewal,
          event.by,
          event.content,
          earlier?.minimumRung ?? 1,
          'refused',
          at,
          earlier,
        ),
        refusedBy: [...new Set(event.violations.map((v) => v.code))],
      };
      return { ...x, renewals: [...x.renewals.filter((r) => r.id !== event.renewal), refused] };
    }
    case 'RenewalWithdrawn':
      return setRenewal(x, event.renewal, 'withdrawn', at, (c) => c);
    default:
      return unhandled(event);
  }
}

function unhandled(event: never): never {
  throw new Error(`unknown event ${JSON.stringify(event)}`);
}

function begin(event: ExceptionEvent, at: Instant, id: ExceptionId): Exception {
  switch (event.type) {
    case 'RequestSubmitted':
      return {
        ...blank(id, event.number, event.requester, event.request, at),
        status: 'submitted',
        policy: event.policy,
        targets: event.targets,
        subjects: event.subjects,
        resources: event.resources,
        lineage: event.lineage,
      };
    case 'RequestBounced':
      return {
        ...blank(id, event.number, event.requester, event.request, at),
        status: 'bounced',
        policy: event.policy,
        lineage: event.lineage,
        bounces: [bounce(event, at)],
      };
    case 'EmergencyGranted':
      return {
        ...blank(id, event.number, event.requester, event.request, at),
        status: 'active',
        policy: event.policy,
        targets: event.targets,
        subjects: event.subjects,
        resources: event.resources,
        lineage: event.lineage,
        emergency: { by: event.approval.by, at, ratifiedBy: null },
        terms: [termOf(1, false, event.approval, at)],
        startedTerm: 1,
      };
    default:
      throw new Error(`${event.type} can't begin an exception`);
  }
}

function blank(
  id: ExceptionId,
  number: string,
  requester: PersonId,
  request: RequestContent,
  at: Instant,
): Exception {
  return withRequest(
    {
      id,
      number,
      status: 'submitted',
      statusSince: at,
      recordedAt: at,
      requester,
      riskOwner: request.riskOwner,
      request,
      policy: null,
      targets: [],
      subjects: [],
      resources: [],
      acceptedGrowth: [],
      firstSubmittedAt: at,
      bounces: [],
      lineage: {
        root: id,
        predecessor: null,
        chainStartedAt: null,
        earlierTerms: 0,
        lastRung: null,
        lastTermDays: null,
        exitDateMoves: 0,
        afterUnratifiedEmergency: false,
        judgements: [],
      },
      case: emptyCase(at),
      terms: [],
      startedTerm: 0,
      coverage: [],
      controls: [],
      milestones: [],
      exitDate: null,
      suspension: null,
      closure: null,
      emergency: null,
      renewals: [],
      tags: [],
      remindersSent: [],
      lapseWarnedAt: null,
      ownerLeft: null,
      attachments: [],
    },
    request,
    requester,
    at,
  );
}

/** The request's own facts, with the tests of controls that stayed the same. */
function withRequest(x: Exception, request: RequestContent, requester: PersonId, _at: Instant): Exception {
  return {
    ...x,
    request,
    requester,
    riskOwner: request.riskOwner,
    exitDate: request.exitDate,
    controls: request.controls.map((proposed): ControlState => {
      const before = x.controls.find(
        (c) => c.id === proposed.id && c.title === proposed.title && c.testMethod === proposed.testMethod,
      );
      return before === undefined
        ? { ...proposed, tests: [], lastPassedAt: null, failingSince: null, lastIndependentPassAt: null }
        : { ...before, ...proposed };
    }),
    milestones: request.milestones.map(
      (m): MilestoneState => ({ ...m, term: 0, completed: null, confirmed: null, replans: [] }),
    ),
  };
}

const enter = (x: Exception, status: Status, at: Instant): Exception => ({ ...x, status, statusSince: at });

const bounce = (event: { readonly violations: readonly { readonly code: string }[] }, at: Instant) => ({
  at,
  codes: [...new Set(event.violations.map((v) => v.code))],
});

function termOf(number: number, structural: boolean, approval: Omit<Approval, 'at'>, at: Instant): Term {
  return {
    number,
    startsAt: approval.startsAt,
    expiresAt: approval.expiresAt,
    structural,
    approval: { ...approval, at },
  };
}

type CaseStatus = Extract<Status, RenewalStatus> | 'submitted' | 'requested';
/** Changes the open case: the request's own (status of the exception) or a renewal's (its own status). */
function onCase(
  x: Exception,
  renewal: string | null,
  to: CaseStatus | null,
  at: Instant,
  change: (c: CaseRecord) => CaseRecord,
): Exception {
  if (renewal !== null) return setRenewal(x, renewal, to === 'submitted' ? 'requested' : to, at, change);
  const changed = { ...x, case: change(x.case) };
  return to === null ? changed : enter(changed, to === 'requested' ? 'submitted' : to, at);
}

function setRenewal(
  x: Exception,
  id: string,
  to: RenewalStatus | null,
  at: Instant,
  change: (c: CaseRecord) => CaseRecord,
): Exception {
  return {
    ...x,
    renewals: x.renewals.map((r) =>
      r.id === id
        ? { ...r, case: change(r.case), ...(to === null ? {} : { status: to, statusSince: at }) }
        : r,
    ),
  };
}

function filedRenewal(
  id: string,
  by: PersonId,
  content: Renewal['content'],
  minimumRung: Renewal['minimumRung'],
  status: RenewalStatus,
  at: Instant,
  earlier: Renewal | undefined,
): Renewal {
  const opened = earlier?.case.openedAt ?? at;
  return {
    id,
    by,
    filedAt: earlier?.filedAt ?? at,
    status,
    statusSince: at,
    content,
    refusedBy: [],
    minimumRung,
    case: { ...emptyCase(at), openedAt: opened, revision: (earlier?.case.revision ?? 0) + 1 },
  };
}

function tested(control: ControlState, test: ControlTest): ControlState {
  const tests = [test, ...control.tests].slice(0, TESTS_KEPT);
  if (test.result === 'pass') {
    // A pass performed before a failure that was recorded since does not heal it.
    const heals = control.failingSince === null || test.performedAt >= control.failingSince;
    const later = (a: Instant | null) => (a !== null && a > test.performedAt ? a : test.performedAt);
    return {
      ...control,
      tests,
      lastPassedAt: later(control.lastPassedAt),
      lastIndependentPassAt: test.independent
        ? later(control.lastIndependentPassAt)
        : control.lastIndependentPassAt,
      failingSince: heals ? null : control.failingSince,
    };
  }
  if (test.result === 'fail')
    return { ...control, tests, failingSince: control.failingSince ?? test.performedAt };
  return { ...control, tests };
}

function onMilestone(x: Exception, id: string, change: (m: MilestoneState) => MilestoneState): Exception {
  return { ...x, milestones: x.milestones.map((m) => (m.id === id ? change(m) : m)) };
}

/** In force means a tag wanted in each target (lifecycle, *Monitor*); what was observed stays until it is observed anew. */
function tagsFor(x: Exception, at: Instant): readonly TagState[] {
  const wanted = x.status === 'active';
  const ever = wanted || x.tags.length > 0;
  if (!ever) return x.tags;
  return x.targets.map((target: TargetKind): TagState => {
    const before = x.tags.find((t) => t.target === target);
    if (before === undefined)
      return { target, wanted, wantedSince: at, observed: 'unknown', observedAt: null, detail: '' };
    return before.wanted === wanted ? before : { ...before, wanted, wantedSince: at };
  });
}

/** Votes that still count: cast on the case as it stands. */
export const standingVotes = (c: CaseRecord, seen: string): readonly Vote[] =>
  c.votes.filter((v) => v.seen === seen);
