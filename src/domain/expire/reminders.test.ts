import { describe, expect, it } from 'vitest';
import { carryOut, lookedAt, theSystem } from '../../../test/builders/carry-out.ts';
import {
  aBouncedException,
  anActiveException,
  anApproval,
  anEmergency,
  aRenewableException,
  aRenewal,
  aSubmittedException,
  controlPassed,
  NOW,
  people,
  play,
} from '../../../test/builders/index.ts';
import { defaultConfiguration } from '../configuration.ts';
import { nextDueAt } from '../exception/due.ts';
import type { ExceptionEvent } from '../exception/events.ts';
import type { Exception } from '../exception/state.ts';
import { type Instant, plusDays, plusHours, plusMs } from '../time.ts';
import { dueNotices } from './reminders.ts';

const day = (n: number): Instant => plusDays(NOW, n);
const both = [people.requester, people.riskOwner];
const reminders = (events: readonly ExceptionEvent[]) => events.filter((e) => e.type === 'ReminderSent');
const warnings = (events: readonly ExceptionEvent[]) => events.filter((e) => e.type === 'LapseWarned');
const next = (x: Exception) => nextDueAt(x, defaultConfiguration);
/** 90 days with controls that never need attention. */
const undisturbed = (): Exception =>
  [20, 40, 58].reduce((x, n) => play(x, x.id, [[day(n), controlPassed('c1', day(n))]]), anActiveException());
const withRenewal = (x: Exception, at: Instant): Exception =>
  play(x, x.id, [
    [
      at,
      { type: 'RenewalRequested', renewal: 'r-1', by: people.requester, content: aRenewal(), minimumRung: 3 },
    ],
  ]);

describe('a reminder', () => {
  const x = aRenewableException();

  it('is sent 30, 14, 7 and 1 days before the expiry, to requester and risk owner, each once', () => {
    const sent: [Instant, number][] = [];
    let state = anActiveException();
    for (let n = 0; n <= 90; n++) {
      // Tested daily, so that nothing but the expiry is in question; looked at twice a day.
      state = play(state, state.id, [[day(n), controlPassed('c1', day(n))]]);
      for (const at of [day(n), plusHours(day(n), 1)]) {
        const looked = lookedAt(state, at);
        for (const e of reminders(looked.settled)) {
          sent.push([at, e.type === 'ReminderSent' ? e.daysLeft : 0]);
          expect(e).toMatchObject({ term: 1, to: both });
        }
        state = looked.x;
      }
    }
    expect(sent).toEqual([
      [day(60), 30],
      [day(76), 14],
      [day(83), 7],
      [day(89), 1],
    ]);
  });

  it('is not sent a millisecond early', () => {
    const early = anActiveException();
    const healthy = play(early, early.id, [[day(40), controlPassed('c1', day(40))]]);
    expect(reminders(lookedAt(healthy, plusMs(day(60), -1)).settled)).toEqual([]);
    expect(reminders(lookedAt(healthy, day(60)).settled)).toHaveLength(1);
  });

  it('speaks for those before it where several passed while nobody looked, and never afterwards for them', () => {
    const looked = lookedAt(x, day(84));
    expect(reminders(looked.settled)).toEqual([{ type: 'ReminderSent', term: 1, daysLeft: 7, to: both }]);
    expect(reminders(lookedAt(looked.x, day(85)).settled)).toEqual([]);
    expect(reminders(lookedAt(looked.x, day(89)).settled)).toMatchObject([{ daysLeft: 1 }]);
  });

  it('is not sent where the expiry itself passed while nobody looked', () => {
    expect(reminders(lookedAt(x, day(90)).settled)).toEqual([]);
  });

  it('is sent while suspended too: the term runs on', () => {
    const suspended = lookedAt(anActiveException(), day(60)).x;
    expect(suspended.status).toBe('suspended');
    expect(suspended.remindersSent).toMatchObject([{ daysLeft: 30 }]);
  });

  it('that a term is too short for is left out', () => {
    const short = anActiveException({ termDays: 10 });
    expect(reminders(lookedAt(short, plusHours(NOW, 1)).settled)).toEqual([]);
    expect(reminders(lookedAt(short, day(3)).settled)).toMatchObject([{ daysLeft: 7 }]);
    const month = anActiveException({ termDays: 30 });
    expect(reminders(lookedAt(month, NOW).settled)).toEqual([]);
  });

  it('of an emergency comes a day before its end', () => {
    expect(reminders(lookedAt(anEmergency(), plusHours(NOW, 48)).settled)).toMatchObject([{ daysLeft: 1 }]);
  });

  it('is not sent once a renewal was granted, and begins anew for the new term', () => {
    const open = withRenewal(aRenewableException(), day(75));
    const granted = play(open, open.id, [
      [
        day(80),
        {
          type: 'RenewalGranted',
          renewal: 'r-1',
          approval: anApproval(open, { startsAt: day(90), expiresAt: day(180), rung: 3 }),
          term: 2,
          structural: false,
        },
      ],
    ]);
    expect(reminders(lookedAt(granted, day(84)).settled)).toEqual([]);
    const tested = [100, 140].reduce(
      (s, n) => play(s, s.id, [[day(n), controlPassed('c1', day(n))]]),
      granted,
    );
    expect(reminders(lookedAt(tested, day(150)).settled)).toMatchObject([{ term: 2, daysLeft: 30 }]);
  });

  it('goes to nobody who left', () => {
    const gone = carryOut(x, day(75), theSystem, { type: 'RecordLeaver', person: people.riskOwner }).x;
    expect(reminders(lookedAt(gone, day(83)).settled)).toMatchObject([{ to: [people.requester] }]);
  });
});

describe('a lapse warning', () => {
  it.each([
    ['submitted', aSubmittedException],
    ['bounced', aBouncedException],
  ] as const)('comes once, 7 days before a %s request lapses', (_, build) => {
    const x = build();
    expect(warnings(lookedAt(x, plusMs(day(22), -1)).settled)).toEqual([]);
    const looked = lookedAt(x, day(22));
    expect(looked.settled).toEqual([{ type: 'LapseWarned', renewal: null, lapsesAt: day(29) }]);
    expect(lookedAt(looked.x, day(25)).settled).toEqual([]);
  });

  it('does not come where the lapse itself passed while nobody looked', () => {
    expect(warnings(lookedAt(aSubmittedException(), day(29)).settled)).toEqual([]);
  });

  it('of a renewal names it, 7 days before it lapses, though its request was warned of too', () => {
    const warned = lookedAt(aSubmittedException(), day(22)).x;
    expect(warned.lapseWarnedAt).toBe(day(22));
    const x = { ...withRenewal(aRenewableException(), day(75)), lapseWarnedAt: day(-1) };
    expect(warnings(lookedAt(x, day(96)).settled)).toEqual([]);
    const looked = lookedAt(x, day(97));
    expect(warnings(looked.settled)).toEqual([{ type: 'LapseWarned', renewal: 'r-1', lapsesAt: day(104) }]);
    expect(warnings(lookedAt(looked.x, day(98)).settled)).toEqual([]);
  });
});

describe('a lapse warning where the pending time is shorter than its notice', () => {
  it('comes at the submission, and once', () => {
    const short = { ...defaultConfiguration, pendingDays: 5 };
    const x = aSubmittedException();
    const at = x.firstSubmittedAt;
    expect(dueNotices(x, at, short)).toEqual([{ type: 'LapseWarned', renewal: null, lapsesAt: day(4) }]);
    expect(dueNotices({ ...x, lapseWarnedAt: at }, at, short)).toEqual([]);
  });
});

describe('when something is due next', () => {
  it('is the reminder, then the next one, then the expiry; nothing after it', () => {
    let x = undisturbed();
    const met: Instant[] = [];
    for (let at = next(x); at !== null; at = next(x)) {
      met.push(at);
      x = lookedAt(x, at).x;
    }
    expect(met).toEqual([day(60), day(76), day(83), day(89), day(90)]);
  });

  it('is the lapse warning, then the lapse', () => {
    const x = aSubmittedException();
    expect(next(x)).toBe(day(22));
    expect(next(lookedAt(x, day(22)).x)).toBe(day(29));
    expect(next(lookedAt(x, day(29)).x)).toBeNull();
  });

  it('is in the past where it is due already, so that a sweep finds it', () => {
    expect(next(aRenewableException())).toBe(day(60));
  });

  it('is the earliest of a control, an owner and the expiry', () => {
    const x = anActiveException();
    expect(next(x)).toBe(plusDays(plusHours(NOW, -18), 44));
    const gone = carryOut(x, day(1), theSystem, { type: 'RecordLeaver', person: people.riskOwner }).x;
    expect(next(gone)).toBe(day(15));
  });
});
