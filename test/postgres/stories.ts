/** Histories of exceptions as lists of events with the instants of their record. */
import { defaultConfiguration } from '../../src/domain/configuration.ts';
import { dueEvents, openRenewal } from '../../src/domain/exception/due.ts';
import type { ExceptionEvent } from '../../src/domain/exception/events.ts';
import { evolve } from '../../src/domain/exception/evolve.ts';
import type { Exception } from '../../src/domain/exception/state.ts';
import type { ExceptionId } from '../../src/domain/people.ts';
import type { RequestContent } from '../../src/domain/request/content.ts';
import type { Rung } from '../../src/domain/risk/risk.ts';
import { type Instant, plusDays, plusHours, plusMs } from '../../src/domain/time.ts';
import { aLineage, anApproval, anAssessment, controlPassed } from '../builders/exception.ts';
import { people } from '../builders/people.ts';
import { aRenewal } from '../builders/renewal.ts';
import { aPolicy, aRequest, aResource, aSubject } from '../builders/request.ts';

export type Story = readonly (readonly [Instant, ExceptionEvent])[];

export function submitted(
  id: ExceptionId,
  number: string,
  at: Instant,
  request: RequestContent = aRequest({}, at),
): Story {
  const policy = aPolicy({ id: request.policy });
  return [
    [
      at,
      {
        type: 'RequestSubmitted',
        number,
        requester: people.requester,
        request,
        policy: { id: policy.id, version: policy.version, family: policy.family },
        targets: policy.targets,
        subjects: request.subjects.map((ref) => aSubject(ref)),
        resources: request.resources.map((ref) => aResource(ref)),
        lineage: aLineage(id),
      },
    ],
  ];
}

/** Filed a day before `startsAt`, tested, assessed and approved at it. */
export function approved(
  id: ExceptionId,
  number: string,
  startsAt: Instant,
  request: RequestContent = aRequest({}, startsAt),
  rung: Rung = 2,
): Story {
  const filed = submitted(id, number, plusDays(startsAt, -1), request);
  const before = filed.reduce<Exception | null>((x, [at, e]) => evolve(x, e, at, id), null);
  if (before === null) throw new Error('a story needs an event');
  const tested = plusHours(startsAt, -18);
  return [
    ...filed,
    ...request.controls.map((c) => [tested, controlPassed(c.id, tested)] as const),
    [plusHours(startsAt, -12), { type: 'ExceptionAssessed', renewal: null, assessment: anAssessment(rung) }],
    [
      startsAt,
      {
        type: 'ExceptionApproved',
        approval: anApproval(before, { rung, startsAt }),
        term: 1,
        structural: false,
        lineage: { ...before.lineage, chainStartedAt: startsAt },
      },
    ],
  ];
}

/** Goes on from `x` with one thing that can happen to it at `at`, picked by `random` (0 to 1). */
export function somethingNext(x: Exception, at: Instant, random: () => number): readonly ExceptionEvent[] {
  const due = dueEvents(x, at, defaultConfiguration);
  if (due.length > 0) return due;
  const possible = possibilities(x, at, random);
  return possible.length === 0 ? [] : [possible[Math.floor(random() * possible.length)] ?? []].flat();
}

function possibilities(x: Exception, at: Instant, random: () => number): ExceptionEvent[] {
  const rung = (1 + Math.floor(random() * 4)) as Rung;
  const renewal = openRenewal(x);
  const term = (x.terms.at(-1)?.number ?? 0) + 1;
  const by = people.ciso;
  switch (x.status) {
    case 'submitted':
      return [
        { type: 'ExceptionAssessed', renewal: null, assessment: anAssessment(rung) },
        { type: 'CaseReturned', renewal: null, by, reasons: 'Say which server.' },
        { type: 'RequestWithdrawn', by: x.requester, note: 'Not needed after all.' },
        ...x.controls.map((c) => controlPassed(c.id, at)),
      ];
    case 'returned':
    case 'bounced':
      return submitted(x.id, x.number, at, { ...x.request, title: `${x.request.title} again` }).map(
        ([, e]) => e,
      );
    case 'assessed': {
      const startsAt = random() < 0.5 ? at : plusDays(at, 5);
      const approval = anApproval(x, { rung, startsAt, expiresAt: plusDays(startsAt, x.request.termDays) });
      const lineage = { ...x.lineage, chainStartedAt: startsAt };
      return [
        { type: 'ExceptionApproved', approval, term, structural: false, lineage },
        { type: 'AssessmentReopened', renewal: null, changed: ['tier'], by },
        ...x.controls.map((c) => controlPassed(c.id, at)),
      ];
    }
    case 'scheduled':
    case 'active':
    case 'suspended': {
      const fail = controlPassed(x.controls[0]?.id ?? '', plusMs(at, -1000));
      const options: ExceptionEvent[] = [
        ...x.controls.map((c) => controlPassed(c.id, plusMs(at, -500))),
        ...x.targets.map(
          (target): ExceptionEvent => ({ type: 'TagObserved', target, observed: 'yes', detail: 'seen', by }),
        ),
        { type: 'OwnerLeft', person: x.riskOwner, deadline: plusDays(at, 14) },
        { type: 'OwnerReplaced', from: x.riskOwner, to: people.bystander, by },
      ];
      if (fail.type === 'ControlTested') options.push({ ...fail, test: { ...fail.test, result: 'fail' } });
      if (random() < 0.2) options.push({ type: 'ExceptionClosed', reason: 'remediated', by, note: 'Fixed.' });
      if (x.status === 'suspended')
        options.push({ type: 'ExceptionResumed', cause: x.suspension?.cause ?? 'ciso' });
      else
        options.push({
          type: 'ExceptionSuspended',
          cause: 'ciso',
          by,
          reason: 'Look at it.',
          effectiveAt: at,
        });
      if (renewal === undefined && term < 5)
        options.push({
          type: 'RenewalRequested',
          renewal: `r${x.renewals.length + 1}`,
          by: x.requester,
          content: aRenewal({}, at),
          minimumRung: 3,
        });
      if (renewal?.status === 'requested')
        options.push({ type: 'ExceptionAssessed', renewal: renewal.id, assessment: anAssessment(3) });
      if (renewal?.status === 'assessed') {
        const startsAt = x.terms.at(-1)?.expiresAt ?? at;
        const approval = anApproval(x, { rung: 3, startsAt, expiresAt: plusDays(startsAt, 90) });
        options.push({ type: 'RenewalGranted', renewal: renewal.id, approval, term, structural: false });
      }
      return options;
    }
    default:
      return [];
  }
}
