/** Random lives of an exception: whatever people, the clock and its neglect may do to it after its approval. */
import fc from 'fast-check';
import { openRenewal } from '../../src/domain/exception/due.ts';
import type { ExceptionEvent } from '../../src/domain/exception/events.ts';
import type { Exception } from '../../src/domain/exception/state.ts';
import { type Instant, latest, msOf, plusDays, plusHours, plusMs } from '../../src/domain/time.ts';
import { carryOut, theCiso, theSystem } from './carry-out.ts';
import { anActiveException, anApproval, play } from './exception.ts';
import { anActor, people } from './people.ts';
import { aRenewal } from './renewal.ts';
import { aControl, aRequest } from './request.ts';

export type Deed =
  | { readonly do: 'wait' }
  | {
      readonly do: 'test';
      readonly control: 'c1' | 'c2';
      readonly result: 'pass' | 'fail' | 'unknown';
      readonly daysAgo: number;
    }
  | { readonly do: 'suspend' | 'close' | 'revoke' | 'owner-leaves' | 'requester-leaves' | 're-own' }
  | { readonly do: 'ask-renewal' }
  | { readonly do: 'grant-renewal'; readonly termDays: number }
  /** A review brings the expiry forward to this share of what is left of the last term. */
  | { readonly do: 'shrink'; readonly share: number };
export type Step = { readonly hours: number; readonly deed: Deed };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ do: 'wait' as const }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('test' as const),
      control: fc.constantFrom('c1' as const, 'c2' as const),
      result: fc.constantFrom('pass' as const, 'pass' as const, 'fail' as const, 'unknown' as const),
      daysAgo: fc.oneof(
        { weight: 3, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: 50 }) },
      ),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'suspend' as const,
        'owner-leaves' as const,
        'requester-leaves' as const,
        're-own' as const,
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('close' as const, 'revoke' as const) }) },
  { weight: 4, arbitrary: fc.constant({ do: 'ask-renewal' as const }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('grant-renewal' as const),
      termDays: fc.integer({ min: 1, max: 90 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('shrink' as const),
      share: fc.double({ min: 0, max: 1.2, noNaN: true }),
    }),
  },
);
/** Hours since the step before; sometimes the clock goes backwards. */
const hours = fc.oneof(
  { weight: 15, arbitrary: fc.integer({ min: 0, max: 24 * 12 }) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 24 * 40 }) },
  { weight: 1, arbitrary: fc.integer({ min: -500, max: -1 }) },
);
export const aLife = (maxLength = 25): fc.Arbitrary<readonly Step[]> =>
  fc.array(fc.record({ hours, deed }), { maxLength });

/** Two controls of 30 and 20 days, tested 18 hours before the start. */
export const newborn = (termDays = 90): Exception =>
  anActiveException({
    termDays,
    request: aRequest({ termDays, controls: [aControl(), aControl({ id: 'c2', frequencyDays: 20 })] }),
  });

/** A step as the application carries it out; what is not legal changes nothing but what was due. */
export function live(x: Exception, at: Instant, done: Deed): Exception {
  switch (done.do) {
    case 'wait':
      return carryOut(x, at, theSystem, { type: 'SettleDue' }).x;
    case 'test':
      return carryOut(x, at, anActor(people.controlOwner, ['control-owner']), {
        type: 'RecordControlTest',
        id: `t-${at}`,
        control: done.control,
        result: done.result,
        method: 'attestation',
        performedAt: plusDays(at, -done.daysAgo),
        note: '',
        evidence: ['a-1'],
      }).x;
    case 'suspend':
      return carryOut(x, at, theCiso, { type: 'SuspendException', reason: 'Incident.' }).x;
    case 'close':
      return carryOut(x, at, anActor(), { type: 'CloseException', reason: 'remediated', note: '' }).x;
    case 'revoke':
      return carryOut(x, at, theCiso, { type: 'RevokeException', note: 'Misused.' }).x;
    case 'owner-leaves':
      return carryOut(x, at, theSystem, { type: 'RecordLeaver', person: x.riskOwner }).x;
    case 'requester-leaves':
      return carryOut(x, at, theSystem, { type: 'RecordLeaver', person: x.requester }).x;
    case 'shrink': {
      const from = latest(at, x.recordedAt, x.terms.at(-1)?.startsAt ?? at);
      const left = msOf(x.terms.at(-1)?.expiresAt ?? from) - msOf(from);
      return carryOut(x, at, theSystem, {
        type: 'ReviewException',
        session: 's-1',
        proposal: {
          outcome: 'shrunk',
          subjects: x.subjects,
          resources: x.resources,
          expiresAt: plusMs(from, Math.round(left * done.share)),
        },
        how: 'vote',
        by: people.chair,
        rationale: 'Half of it is done.',
        proof: null,
        facts: { policy: null, earlierAnswers: [] },
      }).x;
    }
    case 're-own':
      return decided(x, at, (state) => [
        { type: 'OwnerReplaced', from: state.riskOwner, to: `${state.riskOwner}-2`, by: people.ciso },
      ]);
    case 'ask-renewal':
      return decided(x, at, (state) =>
        openRenewal(state) !== undefined || state.status === 'expired'
          ? []
          : [
              {
                type: 'RenewalRequested',
                renewal: `r-${state.renewals.length + 1}`,
                by: state.requester,
                content: aRenewal(),
                minimumRung: 3,
              },
            ],
      );
    case 'grant-renewal':
      return decided(x, at, (state, now) => {
        const renewal = openRenewal(state);
        const term = state.terms.at(-1);
        if (renewal === undefined || term === undefined) return [];
        const startsAt = latest(term.expiresAt, now);
        const expiresAt = plusDays(startsAt, done.termDays);
        return [
          {
            type: 'RenewalGranted',
            renewal: renewal.id,
            approval: anApproval(state, { startsAt, expiresAt, rung: 3 }),
            term: term.number + 1,
            structural: false,
          },
        ];
      });
  }
}

/** Events of steps that are decided elsewhere, on the settled state and only while there is something to decide. */
function decided(
  x: Exception,
  at: Instant,
  events: (settled: Exception, now: Instant) => readonly ExceptionEvent[],
): Exception {
  const settled = carryOut(x, at, theSystem, { type: 'SettleDue' }).x;
  const now = latest(at, settled.recordedAt);
  const legal = ['scheduled', 'active', 'suspended', 'expired'].includes(settled.status);
  const follow = legal ? events(settled, now) : [];
  return follow.length === 0
    ? settled
    : play(
        settled,
        settled.id,
        follow.map((event) => [now, event] as const),
      );
}

/** Every state of a life with the instant at which it was reached, the first included. */
export function lived(
  start: Exception,
  steps: readonly Step[],
): readonly { readonly at: Instant; readonly x: Exception; readonly deed: Deed }[] {
  const states: { at: Instant; x: Exception; deed: Deed }[] = [
    { at: start.recordedAt, x: start, deed: { do: 'wait' } },
  ];
  for (const step of steps) {
    const last = states.at(-1);
    if (last === undefined) break;
    const at = plusHours(last.at, step.hours);
    states.push({ at, x: live(last.x, at, step.deed), deed: step.deed });
  }
  return states;
}
