import { describe, expect, it } from 'vitest';
import { carryOut, lookedAt, theCiso, theSystem } from '../../../test/builders/carry-out.ts';
import {
  aBouncedException,
  aContext,
  anActiveException,
  anActor,
  anEmergency,
  anExpiredException,
  aRenewableException,
  aRenewal,
  aRequest,
  aSubmittedException,
  NOW,
  people,
  play,
  refusalOf,
} from '../../../test/builders/index.ts';
import { inForceAt, inForceUntil } from '../exception/in-force.ts';
import type { Exception } from '../exception/state.ts';
import { refuse, type Violation } from '../refusal.ts';
import { type Instant, plusDays, plusHours, plusMs } from '../time.ts';
import type { ExpireCommand } from './commands.ts';
import { decideExpire } from './decide.ts';

const day = (n: number): Instant => plusDays(NOW, n);
const codes = (violations: readonly Violation[]) =>
  violations.length === 0 ? [] : refusalOf(refuse(violations));
const requester = anActor(people.requester);
const left = (person: string): ExpireCommand => ({ type: 'RecordLeaver', person });
const withRenewal = (x: Exception, at: Instant): Exception =>
  play(x, x.id, [
    [
      at,
      { type: 'RenewalRequested', renewal: 'r-1', by: people.requester, content: aRenewal(), minimumRung: 3 },
    ],
  ]);

describe('the end', () => {
  it('comes at the expiry, and is recorded as of that instant however late', () => {
    const { settled, x } = lookedAt(aRenewableException(), day(400));
    expect(settled).toEqual([{ type: 'ExceptionExpired', term: 1, effectiveAt: day(90) }]);
    expect(x).toMatchObject({ status: 'expired', statusSince: day(90), recordedAt: day(400) });
    expect(x.tags.every((t) => !t.wanted && t.wantedSince === day(90))).toBe(true);
  });

  it('needs nobody to look: out of force by the clock alone', () => {
    const x = aRenewableException();
    expect(inForceAt(x, plusMs(day(90), -1))).toBe(true);
    expect(inForceAt(x, day(90))).toBe(false);
  });

  it('is final', () => {
    const x = anExpiredException();
    for (const command of [
      { type: 'CloseException', reason: 'remediated', note: '' },
      { type: 'RevokeException', note: 'Gone.' },
      { type: 'SupersedeException', note: '' },
      { type: 'SuspendException', reason: 'Gone.' },
    ] as const)
      expect(codes(carryOut(x, day(91), requester, command).violations)).toEqual([
        'STATE-MOVE.not-from-here',
      ]);
  });

  it('on the instant of a control deadline is an expiry and no suspension', () => {
    // The control was tested 18 hours before the start, and carries for 44 days from there.
    const x = anActiveException({ termDays: 44 - 0.75 });
    const end = plusDays(plusHours(NOW, -18), 44);
    expect(x.terms[0]?.expiresAt).toBe(end);
    expect(lookedAt(x, end).settled).toEqual([{ type: 'ExceptionExpired', term: 1, effectiveAt: end }]);
  });
});

describe('closing early', () => {
  it.each([people.requester, people.riskOwner])('is done by %s, at once and with tags off', (person) => {
    const { x } = carryOut(anActiveException(), day(5), anActor(person), {
      type: 'CloseException',
      reason: 'remediated',
      note: 'Migrated in May.',
    });
    expect(x).toMatchObject({
      status: 'closed',
      closure: { reason: 'remediated', at: day(5), by: person, note: 'Migrated in May.' },
    });
    expect(inForceAt(x, plusMs(day(5), -1))).toBe(true);
    expect(inForceAt(x, day(5))).toBe(false);
    expect(x.tags.some((t) => t.wanted)).toBe(false);
  });

  it('because the owner left needs an owner who left', () => {
    const close = { type: 'CloseException', reason: 'owner-left', note: '' } as const;
    const x = anActiveException();
    expect(codes(carryOut(x, day(5), requester, close).violations)).toEqual(['OWNER-LEFT.still-here']);
    const without = carryOut(x, day(4), theSystem, left(people.riskOwner)).x;
    expect(carryOut(without, day(5), requester, close).x.closure?.reason).toBe('owner-left');
  });

  it('ends an open renewal with it', () => {
    const closed = carryOut(withRenewal(aRenewableException(), day(75)), day(80), requester, {
      type: 'CloseException',
      reason: 'remediated',
      note: '',
    }).x;
    const { settled, x } = lookedAt(closed, day(81));
    expect(settled).toEqual([{ type: 'CaseLapsed', renewal: 'r-1', effectiveAt: day(80) }]);
    expect(x).toMatchObject({ status: 'closed' });
    expect(x.renewals[0]?.status).toBe('lapsed');
  });

  it('by revocation says why', () => {
    const revoke = (note: string) =>
      carryOut(anActiveException(), day(5), theCiso, { type: 'RevokeException', note });
    expect(codes(revoke(' ').violations)).toEqual(['APPROVE-RATIONALE.empty']);
    expect(revoke('Used outside its scope.').x.closure).toMatchObject({ reason: 'revoked', by: people.ciso });
  });

  it('by ratification leaves the emergency superseded, by the program', () => {
    const { x } = carryOut(anEmergency(), plusHours(NOW, 20), theSystem, {
      type: 'SupersedeException',
      note: 'Ratified by EXC-2026-0002',
    });
    expect(x).toMatchObject({ status: 'closed', closure: { reason: 'superseded', by: 'system' } });
  });
});

describe('a case that nobody decides', () => {
  it.each([
    ['submitted', aSubmittedException],
    ['bounced', aBouncedException],
  ] as const)('lapses 30 days after its first submission when %s', (_, build) => {
    const x = build();
    expect(lookedAt(x, plusMs(day(29), -1)).x.status).toBe(x.status);
    expect(lookedAt(x, day(400)).x).toMatchObject({ status: 'lapsed', statusSince: day(29) });
  });

  it('as a renewal lapses 14 days after the expiry; the exception stays expired', () => {
    const x = lookedAt(withRenewal(aRenewableException(), day(75)), day(104)).x;
    expect(x.status).toBe('expired');
    expect(x.renewals[0]).toMatchObject({ status: 'lapsed', statusSince: day(104) });
    const before = lookedAt(withRenewal(aRenewableException(), day(75)), plusMs(day(104), -1)).x;
    expect(before.renewals[0]?.status).toBe('requested');
  });
});

describe('OWNER-LEFT', () => {
  const gone = (x = aRenewableException()) => carryOut(x, day(71), theSystem, left(people.riskOwner)).x;
  const reowned = (x: Exception, at: Instant) =>
    play(x, x.id, [
      [at, { type: 'OwnerReplaced', from: people.riskOwner, to: people.bystander, by: people.ciso }],
    ]);

  it('gives 14 days to find a new risk owner, and suspends at their end', () => {
    expect(gone().ownerLeft).toEqual({ at: day(71), deadline: day(85) });
    expect(inForceAt(gone(), plusMs(day(85), -1))).toBe(true);
    expect(inForceAt(gone(), day(85))).toBe(false);
    const { settled, x } = lookedAt(gone(), day(88));
    expect(settled).toContainEqual({
      type: 'ExceptionSuspended',
      cause: 'owner-left',
      by: 'system',
      reason: '',
      effectiveAt: day(85),
    });
    expect(x).toMatchObject({ status: 'suspended', statusSince: day(85) });
  });

  it('recorded twice starts no second clock', () => {
    expect(carryOut(gone(), day(72), theSystem, left(people.riskOwner)).events).toEqual([]);
  });

  it('is over with a new risk owner in time', () => {
    const x = reowned(gone(), day(80));
    expect(x).toMatchObject({ riskOwner: people.bystander, ownerLeft: null, status: 'active' });
    expect(inForceUntil(x, day(80))).toBe(day(90));
  });

  it('once suspended, is resumed by the new risk owner and by nothing else', () => {
    const x = reowned(lookedAt(gone(), day(86)).x, day(87));
    expect(x).toMatchObject({ status: 'active', suspension: null, riskOwner: people.bystander });
    expect(inForceAt(x, plusMs(day(87), -1))).toBe(false);
    expect(inForceAt(x, day(87))).toBe(true);
  });

  it('does not end a suspension by the CISO', () => {
    const x = carryOut(gone(), day(72), theCiso, { type: 'SuspendException', reason: 'Incident.' }).x;
    expect(reowned(x, day(73))).toMatchObject({ status: 'suspended', suspension: { cause: 'ciso' } });
  });

  it('still suspends where a control was lapsed when the new owner came', () => {
    const x = carryOut(anActiveException(), day(20), theSystem, left(people.riskOwner)).x;
    const late = reowned(lookedAt(x, day(60)).x, day(60));
    const { settled, x: after } = lookedAt(late, day(61));
    expect(settled[0]).toMatchObject({ cause: 'control', effectiveAt: day(60) });
    expect(inForceAt(after, day(60))).toBe(false);
  });

  it('a request filed again with another risk owner waits for nobody', () => {
    const x = carryOut(aSubmittedException(), NOW, theSystem, left(people.riskOwner)).x;
    expect(x.ownerLeft).not.toBeNull();
    const again = play(x, x.id, [
      [
        day(1),
        {
          type: 'RequestBounced',
          number: x.number,
          requester: x.requester,
          request: aRequest({ riskOwner: people.bystander }),
          policy: x.policy,
          lineage: x.lineage,
          violations: [],
        },
      ],
    ]);
    expect(again.ownerLeft).toBeNull();
  });
});

describe('a requester who leaves', () => {
  it('is replaced by the risk owner', () => {
    const { events, x } = carryOut(anActiveException(), day(5), theSystem, left(people.requester));
    expect(events).toEqual([
      { type: 'RequesterReplaced', from: people.requester, to: people.riskOwner, by: 'system' },
    ]);
    expect(x.requester).toBe(people.riskOwner);
  });

  it('after the risk owner, is replaced by whoever comes for both', () => {
    const one = carryOut(anActiveException(), day(5), theSystem, left(people.riskOwner)).x;
    const both = carryOut(one, day(6), theSystem, left(people.requester)).x;
    const x = play(both, both.id, [
      [day(7), { type: 'OwnerReplaced', from: people.riskOwner, to: people.bystander, by: people.ciso }],
    ]);
    expect(x).toMatchObject({ requester: people.bystander, riskOwner: people.bystander, ownerLeft: null });
  });

  it('who is risk owner too, leaves both places to one successor', () => {
    const x = anActiveException({ request: aRequest({ riskOwner: people.requester }) });
    expect(carryOut(x, day(5), theSystem, left(people.requester)).events.map((e) => e.type)).toEqual([
      'OwnerLeft',
    ]);
  });

  it('a risk owner who merely hands over keeps the place as requester', () => {
    const x = anActiveException({ request: aRequest({ riskOwner: people.requester }) });
    const after = play(x, x.id, [
      [day(7), { type: 'OwnerReplaced', from: people.requester, to: people.bystander, by: people.requester }],
    ]);
    expect(after).toMatchObject({ requester: people.requester, riskOwner: people.bystander });
  });

  it('somebody without a part changes nothing', () => {
    expect(carryOut(anActiveException(), day(5), theSystem, left(people.bystander)).events).toEqual([]);
  });
});

it('ending nothing is a mistake of the program', () => {
  expect(() => decideExpire(null, { type: 'SettleDue' }, aContext())).toThrow();
});
