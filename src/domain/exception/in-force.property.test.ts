/** What must hold for any life of an exception, however people act and however long nobody looks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookedAt } from '../../../test/builders/carry-out.ts';
import { anActiveException, NOW } from '../../../test/builders/index.ts';
import { aLife, lived, newborn, type Step } from '../../../test/builders/lives.ts';
import {
  DAY_MS,
  earliest,
  type Instant,
  instantFromMs,
  latest,
  msOf,
  plusDays,
  plusHours,
  plusMs,
} from '../time.ts';
import type { ExceptionEvent } from './events.ts';
import { inForceAt, inForceUntil } from './in-force.ts';
import type { Coverage, Exception } from './state.ts';

const runs = { numRuns: 150 };
const final = ['rejected', 'withdrawn', 'lapsed', 'closed'];
/** Hours until somebody looks again. */
const hour = fc.oneof(fc.integer({ min: 0, max: 24 * 60 }), fc.integer({ min: 0, max: 24 * 400 }));

/** Coverage before `end`, with stretches that touch joined: what was in force, whichever events told it. */
function before(coverage: readonly Coverage[], end: Instant): readonly Coverage[] {
  return coverage
    .filter((c) => c.from < end)
    .map((c) => ({ ...c, until: earliest(c.until, end) }))
    .reduce<readonly Coverage[]>((joined, c) => {
      const last = joined.at(-1);
      return last?.until === c.from && last.term === c.term
        ? [...joined.slice(0, -1), { ...last, until: c.until }]
        : [...joined, c];
    }, []);
}

const pairs = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.slice(1).map((item, i) => [items[i] as T, item] as const);
const forAnyLife = (holds: (states: ReturnType<typeof lived>, hours: number) => void) =>
  fc.assert(
    fc.property(aLife(), fc.integer({ min: 10, max: 90 }), hour, (steps: readonly Step[], termDays, h) =>
      holds(lived(newborn(termDays), steps), h),
    ),
    runs,
  );

describe('for any life of an exception', () => {
  it('the lives reach every status after an approval', () => {
    const reached = new Set(
      fc
        .sample(aLife(), { numRuns: 300, seed: 1 })
        .flatMap((steps) => lived(newborn(), steps).map((s) => s.x.status)),
    );
    expect([...reached].toSorted()).toEqual(['active', 'closed', 'expired', 'suspended']);
  });

  it('nothing is in force outside a term, nor before that term was approved', () => {
    forAnyLife((states) => {
      for (const { x } of states)
        for (const c of x.coverage) {
          const term = x.terms.find((t) => t.number === c.term);
          if (term === undefined) throw new Error('coverage without a term');
          expect(c.from < c.until).toBe(true);
          expect(c.from >= latest(term.startsAt, term.approval.at)).toBe(true);
          expect(c.until <= term.expiresAt).toBe(true);
        }
    });
  });

  it('stretches in force come in order and never overlap', () => {
    forAnyLife((states) => {
      for (const { x } of states)
        for (const [a, b] of pairs(x.coverage)) expect(a.until <= b.from).toBe(true);
    });
  });

  it('what was in force up to now is never changed by what happens now', () => {
    forAnyLife((states) => {
      for (const [a, b] of pairs(states)) {
        const now = latest(b.at, a.x.recordedAt);
        expect(before(b.x.coverage, now)).toEqual(before(a.x.coverage, now));
      }
    });
  });

  it('nobody needs to look: what the untouched state says of an instant is what looking at it finds', () => {
    forAnyLife((states, h) => {
      for (const { x } of states) {
        const now = plusHours(x.recordedAt, h);
        const looked = lookedAt(x, now);
        expect(inForceAt(looked.x, now)).toBe(inForceAt(x, now));
        expect(inForceUntil(looked.x, now)).toBe(inForceUntil(x, now));
        expect(before(looked.x.coverage, now)).toEqual(before(x.coverage, now));
        for (const event of looked.settled)
          if ('effectiveAt' in event) {
            expect(event.effectiveAt >= x.recordedAt).toBe(true);
            expect(event.effectiveAt <= now).toBe(true);
          }
      }
    });
  });

  it('a tag is wanted only while in force, looked at or not', () => {
    forAnyLife((states) => {
      for (const { x } of states)
        if (x.tags.some((t) => t.wanted)) expect(inForceAt(x, x.recordedAt)).toBe(true);
    });
  });

  it('once looked at, active and in force are the same, and tags are wanted exactly then', () => {
    forAnyLife((states) => {
      for (const { x, at } of states) {
        const now = latest(at, x.recordedAt);
        const looked = lookedAt(x, now).x;
        expect(looked.status === 'active').toBe(inForceAt(looked, now));
        expect(looked.tags.every((t) => t.wanted === (looked.status === 'active'))).toBe(true);
        expect(looked.suspension !== null).toBe(looked.status === 'suspended');
      }
    });
  });

  it('no deed moves an expiry later; a renewal adds a term and leaves the others; a review shortens the last', () => {
    forAnyLife((states) => {
      for (const [a, b] of pairs(states)) {
        const then = b.x.terms.slice(0, a.x.terms.length);
        then.forEach((term, i) => {
          const before = a.x.terms[i];
          if (before === undefined) throw new Error('terms are never taken away');
          expect(term.expiresAt <= before.expiresAt).toBe(true);
          const last = i === a.x.terms.length - 1;
          if (b.deed.do !== 'shrink' || !last) expect(term).toEqual(before);
          else {
            expect(term).toEqual({ ...before, expiresAt: term.expiresAt });
            expect(term.expiresAt > latest(term.startsAt, a.x.recordedAt) || term === before).toBe(true);
          }
        });
        if (b.deed.do !== 'grant-renewal') expect(b.x.terms).toHaveLength(a.x.terms.length);
      }
    });
  });

  it('what has ended stays ended; an expiry is undone by a granted renewal alone', () => {
    forAnyLife((states) => {
      for (const [a, b] of pairs(states)) {
        if (final.includes(a.x.status)) expect(b.x.status).toBe(a.x.status);
        if (a.x.status === 'expired' && b.x.status !== 'expired')
          expect([b.deed.do, b.x.terms.length]).toEqual(['grant-renewal', a.x.terms.length + 1]);
      }
    });
  });

  it('a clock that goes backwards rewrites nothing and revives nothing', () => {
    forAnyLife((states) => {
      for (const [a, b] of pairs(states)) {
        expect(b.x.recordedAt >= a.x.recordedAt).toBe(true);
        if (b.at < a.x.recordedAt && b.deed.do === 'wait') expect(b.x.coverage).toEqual(a.x.coverage);
      }
    });
  });

  it('settling late gives what settling in time would have given, down to the instants of effect', () => {
    const later = fc.tuple(hour, hour).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(aLife(), later, (steps, [h1, h2]) => {
        const x = lived(newborn(), steps).at(-1)?.x ?? newborn();
        const [t1, t2] = [plusHours(x.recordedAt, h1), plusHours(x.recordedAt, h2)];
        const once = lookedAt(x, t2);
        const first = lookedAt(x, t1);
        const twice = lookedAt(first.x, t2);
        expect(effects([...first.settled, ...twice.settled])).toEqual(effects(once.settled));
        expect(withoutRecording(twice.x)).toEqual(withoutRecording(once.x));
        expect(lookedAt(once.x, t2).settled).toEqual([]);
      }),
      runs,
    );
  });
});

/** Reminders and warnings depend on when somebody looked; nothing else does. */
const effects = (events: readonly ExceptionEvent[]) =>
  events.filter((e) => e.type !== 'ReminderSent' && e.type !== 'LapseWarned');
const withoutRecording = ({ recordedAt: _, remindersSent: _r, lapseWarnedAt: _l, ...x }: Exception) => ({
  ...x,
  coverage: before(x.coverage, plusDays(NOW, 4000)),
});

describe('a term', () => {
  it('is exact days of 24 hours from any instant, over leap days and changes of the clock', () => {
    const start = fc
      .integer({
        min: msOf('2024-01-01T00:00:00.000Z' as Instant),
        max: msOf('2029-12-31T00:00:00.000Z' as Instant),
      })
      .map(instantFromMs);
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 44 }), (startsAt, termDays) => {
        const x = anActiveException({ startsAt, termDays });
        // The control's own deadline falls after a term of up to 43 days and 6 hours.
        const end = earliest(plusDays(startsAt, termDays), plusDays(plusHours(startsAt, -18), 44));
        expect(msOf(plusDays(startsAt, termDays)) - msOf(startsAt)).toBe(termDays * DAY_MS);
        expect(inForceAt(x, startsAt)).toBe(true);
        expect(inForceAt(x, plusMs(startsAt, -1))).toBe(false);
        expect(inForceAt(x, plusMs(end, -1))).toBe(true);
        expect(inForceAt(x, end)).toBe(false);
      }),
    );
  });
});
