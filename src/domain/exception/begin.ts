/** How an exception begins, and what a request that is filed again makes of it. */
import type { ExceptionId, PersonId } from '../people.ts';
import type { RequestContent } from '../request/content.ts';
import type { Instant } from '../time.ts';
import type { ExceptionEvent } from './events.ts';
import { ownLineage } from './own-lineage.ts';
import {
  type Approval,
  type ControlState,
  emptyCase,
  type Exception,
  type MilestoneState,
  type Term,
} from './state.ts';

export function begin(event: ExceptionEvent, at: Instant, id: ExceptionId): Exception {
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
      lineage: ownLineage(id),
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
  );
}

/** The request's own facts, with the tests of controls that stayed the same. */
export function withRequest(x: Exception, request: RequestContent, requester: PersonId): Exception {
  return {
    ...x,
    request,
    requester,
    riskOwner: request.riskOwner,
    ownerLeft: request.riskOwner === x.riskOwner ? x.ownerLeft : null,
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

export const bounce = (
  event: { readonly violations: readonly { readonly code: string }[] },
  at: Instant,
) => ({
  at,
  codes: [...new Set(event.violations.map((v) => v.code))],
});

export function termOf(
  number: number,
  structural: boolean,
  approval: Omit<Approval, 'at'>,
  at: Instant,
): Term {
  return {
    number,
    startsAt: approval.startsAt,
    expiresAt: approval.expiresAt,
    structural,
    approval: { ...approval, at },
  };
}
