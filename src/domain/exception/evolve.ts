/**
 * The fold: what each event makes of an exception. Exhaustive: an event that nobody handles does not compile.
 *
 * `at` is the instant of record. Coverage is recomputed once at the end of every step, in one place, so that no
 * single event has to remember what it does to what is in force.
 */
import { tested } from '../controls/tested.ts';
import type { ExceptionId } from '../people.ts';
import { type Instant, latest } from '../time.ts';
import { begin, bounce, termOf, withRequest } from './begin.ts';
import { enter, filedRenewal, onCase, setRenewal } from './case-fold.ts';
import type { ExceptionEvent } from './events.ts';
import { coverageFrom } from './in-force.ts';
import {
  type CaseRecord,
  emptyCase,
  type Exception,
  type MilestoneState,
  type Renewal,
  type Vote,
} from './state.ts';
import { tagsFor } from './tags.ts';

export function evolve(
  state: Exception | null,
  event: ExceptionEvent,
  recordedAt: Instant,
  id: ExceptionId,
): Exception {
  // A clock that went backwards rewrites nothing: time is the later of it and the record (CLOCK-BACKWARD).
  const at = state === null ? recordedAt : latest(recordedAt, state.recordedAt);
  const applied = apply(state, event, at, id);
  const next = { ...applied, recordedAt: at, coverage: coverageFrom(state?.coverage ?? [], applied, at) };
  return { ...next, tags: tagsFor(next, 'effectiveAt' in event ? event.effectiveAt : at) };
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
        ...enter(withRequest(x, event.request, event.requester), 'submitted', at),
        policy: event.policy,
        targets: event.targets,
        subjects: event.subjects,
        resources: event.resources,
        lineage: event.lineage,
        case: { ...emptyCase(at), openedAt: x.case.openedAt, revision: x.case.revision + 1 },
      };
    case 'RequestBounced':
      return {
        ...enter(withRequest(x, event.request, event.requester), 'bounced', at),
        policy: event.policy,
        lineage: event.lineage,
        bounces: [...x.bounces, bounce(event, at)],
        case: { ...emptyCase(at), openedAt: x.case.openedAt, revision: x.case.revision + 1 },
      };
    case 'RequestWithdrawn':
      return enter(x, 'withdrawn', at);
    case 'AttachmentAdded':
      return { ...x, attachments: [...x.attachments, { ...event.attachment, by: event.by, at }] };
    // The words are gone from the events that hold them; the fold of those says so.
    case 'TextsErased':
      return x;
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
      return resumed(x, at);
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
      return reowned(x, event, at);
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
    case 'ExceptionReviewed': {
      const { session, outcome, how, by, rationale, answers } = event;
      return {
        ...x,
        reviews: [...(x.reviews ?? []), { session, outcome, how, at, by, rationale, answers }],
      };
    }
    case 'ExceptionShrunk':
      return shrunk(x, event);
    default:
      return unhandled(event);
  }
}

function unhandled(event: never): never {
  throw new Error(`unknown event ${JSON.stringify(event)}`);
}

const resumed = (x: Exception, at: Instant): Exception => ({
  ...enter(x, (x.terms[0]?.startsAt ?? at) <= at ? 'active' : 'scheduled', at),
  suspension: null,
});

/** The new risk owner takes every place of the one who left, and ends a suspension that waited for nothing else. */
function reowned(
  x: Exception,
  { from, to }: Extract<ExceptionEvent, { readonly type: 'OwnerReplaced' }>,
  at: Instant,
): Exception {
  const requester = x.ownerLeft !== null && x.requester === from ? to : x.requester;
  const owned = { ...x, riskOwner: to, requester, ownerLeft: null };
  return x.suspension?.cause === 'owner-left' ? resumed(owned, at) : owned;
}

/** A narrower scope takes the request's place, and the last term ends earlier; what an approval froze stays as it was. */
function shrunk(
  x: Exception,
  event: Extract<ExceptionEvent, { readonly type: 'ExceptionShrunk' }>,
): Exception {
  const { subjects, resources, expiresAt } = event;
  const last = x.terms.at(-1)?.number;
  return {
    ...x,
    subjects,
    resources,
    request: {
      ...x.request,
      subjects: subjects.map((s) => s.ref),
      resources: resources.map((r) => r.ref),
    },
    acceptedGrowth: x.acceptedGrowth.filter((g) => subjects.some((s) => s.ref === g.group)),
    terms: x.terms.map((t) => (t.number === last ? { ...t, expiresAt } : t)),
  };
}

function onMilestone(x: Exception, id: string, change: (m: MilestoneState) => MilestoneState): Exception {
  return { ...x, milestones: x.milestones.map((m) => (m.id === id ? change(m) : m)) };
}

/** Votes that still count: cast on the case as it stands. */
export const standingVotes = (c: CaseRecord, seen: string): readonly Vote[] =>
  c.votes.filter((v) => v.seen === seen);
