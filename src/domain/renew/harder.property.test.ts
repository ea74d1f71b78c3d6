/** Again is harder than the first time in every respect, and a chain never grows younger (lifecycle, *Renew*). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aContext,
  aMilestone,
  anActiveException,
  analyst,
  anApproval,
  aPolicy,
  aRenewableException,
  aRenewal,
  aRequest,
  aSubmission,
  at,
  controlPassed,
  factsFor,
  milestoneDone,
  NOW,
  people,
  play,
  settled,
} from '../../../test/builders/index.ts';
import type { Exception, RenewalContent } from '../exception/state.ts';
import { decideRequest, previewRequest } from '../request/decide.ts';
import type { Rung } from '../risk/risk.ts';
import { type Instant, plusDays } from '../time.ts';
import { decideRenew } from './decide.ts';
import { strippedToRequest } from './stripped.ts';

const rungs: readonly Rung[] = [1, 2, 3, 4];
const rung = fc.constantFrom(...rungs);
const often = <T>(good: T, ...bad: readonly T[]) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(good) },
    ...bad.map((b) => ({ weight: 1, arbitrary: fc.constant(b) })),
  );

/** A running exception, more or less looked after, at some point of its chain. */
const running = fc
  .record({
    rung,
    termDays: fc.integer({ min: 31, max: 90 }),
    earlierTerms: fc.integer({ min: 0, max: 2 }),
    chainAge: fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 400 }) },
    ),
    exitDateMoves: often(0, 1),
    done: often(true, false),
    confirmedBy: often<string>(people.analyst, people.milestoneOwner),
    testedDay: often(20, -1),
    second: often(false, true),
    structural: often(false, true),
  })
  .map((s) => {
    const extra = s.second ? [aMilestone({ id: 'm8', title: 'Cut-over', due: plusDays(NOW, 15) })] : [];
    const request = aRequest({
      termDays: s.termDays,
      milestones: [aMilestone({ due: plusDays(NOW, 25) }), ...extra],
    });
    const { rung, termDays, structural, earlierTerms, exitDateMoves } = s;
    const chainStartedAt = plusDays(NOW, -s.chainAge);
    const active = anActiveException({
      request,
      rung,
      termDays,
      structural,
      lineage: { earlierTerms, exitDateMoves, chainStartedAt },
    });
    const tested = plusDays(NOW, s.testedDay);
    const kept = s.testedDay > 0 ? play(active, active.id, [[tested, controlPassed('c1', tested)]]) : active;
    return s.done ? play(kept, kept.id, milestoneDone('m1', plusDays(NOW, 21), s.confirmedBy)) : kept;
  });

const renewal = (
  x: Exception,
): fc.Arbitrary<{ readonly when: Instant; readonly content: RenewalContent }> => {
  const term = x.terms[0];
  if (term === undefined) throw new Error('it has a term');
  const { obstacle, consequence } = aRenewal();
  const words = fc.constantFrom(
    { obstacle, consequence },
    { obstacle, consequence },
    { obstacle, consequence },
    aRequest(),
    {
      obstacle: 'ASAP',
      consequence: 'Business need.',
    },
  );
  return fc
    .record({
      daysLeft: fc.oneof(
        { weight: 5, arbitrary: fc.integer({ min: 1, max: 30 }) },
        { weight: 1, arbitrary: fc.integer({ min: -3, max: 40 }) },
      ),
      words,
      termDays: often(x.request.termDays, 30, x.request.termDays + 1, 0, 400),
      exitDate: often<Instant | null>(plusDays(NOW, 150), plusDays(NOW, 170), plusDays(NOW, 30), null),
      due: often(15, 200, -20),
      structuralReason: often<string | null>(null, 'The replacement controller is certified in autumn only.'),
      replanned: fc.boolean(),
    })
    .map(({ daysLeft, words: { obstacle, consequence }, due, replanned, ...content }) => ({
      when: plusDays(term.expiresAt, -daysLeft),
      content: aRenewal({
        ...content,
        obstacle,
        consequence,
        newMilestones: [
          aMilestone({ id: 'm2', title: 'Release 8.2 in production', due: plusDays(term.expiresAt, due) }),
        ],
        replans: replanned
          ? [
              {
                milestone: 'm8',
                due: plusDays(term.expiresAt, 10),
                whyFailed: 'The vendor withdrew release 8.1.',
              },
            ]
          : [],
      }),
    }));
};
const attempt = running.chain((x) => renewal(x).map((r) => ({ x, ...r })));

const decided = ({ x, when, content }: { x: Exception; when: Instant; content: RenewalContent }) => {
  const facts = factsFor(x.request);
  const decision = decideRenew(x, { type: 'RequestRenewal', renewal: 'r-1', content, facts }, at(when));
  const [event] = decision.kind === 'accepted' ? decision.events : [];
  if (event === undefined) throw new Error('a renewal is requested or refused');
  return { event, facts };
};

describe('Every accepted renewal', () => {
  it('stripped to the fields of a request, passes as a request', () => {
    let accepted = 0;
    fc.assert(
      fc.property(attempt, (a) => {
        const { event, facts } = decided(a);
        fc.pre(event.type === 'RenewalRequested');
        accepted++;
        const request = strippedToRequest(a.x, a.content, a.when);
        expect(previewRequest(null, { ...aSubmission(request), facts }, at(a.when)).violations).toEqual([]);
      }),
      { numRuns: 150, maxSkipsPerRun: 200 },
    );
    expect(accepted).toBeGreaterThanOrEqual(150);
  });

  it('is for a higher rung than the last time, or for the top', () => {
    fc.assert(
      fc.property(attempt, (a) => {
        const { event } = decided(a);
        fc.pre(event.type === 'RenewalRequested');
        const last = a.x.terms.at(-1)?.approval.rung ?? 4;
        if (event.type === 'RenewalRequested')
          expect(event.minimumRung > last || event.minimumRung === 4).toBe(true);
      }),
      { numRuns: 150, maxSkipsPerRun: 200 },
    );
  });
});

describe('A refused renewal', () => {
  it('leaves the exception exactly as it was, except the renewals list', () => {
    fc.assert(
      fc.property(attempt, (a) => {
        const x = settled(a.x, a.when);
        const { event } = decided({ ...a, x });
        fc.pre(event.type === 'RenewalRefused');
        const after = play(x, x.id, [[a.when, event]]);
        expect({ ...after, renewals: x.renewals, recordedAt: x.recordedAt }).toEqual(x);
      }),
      { numRuns: 150, maxSkipsPerRun: 200 },
    );
  });
});

describe('For every band', () => {
  it.each(rungs)('some request that is accepted at rung %d fails as a renewal', (last) => {
    const x = aRenewableException({ rung: last });
    const when = plusDays(NOW, 75);
    const content = aRenewal();
    // In the very words of the first term, and, in fresh words, without anything achieved in it.
    const stale = { ...content, obstacle: x.request.obstacle, consequence: x.request.consequence };
    const idle = { ...x, milestones: x.milestones.map((m) => ({ ...m, confirmed: null })) };
    for (const [state, asked] of [
      [x, stale],
      [idle, content],
    ] as const) {
      const request = strippedToRequest(state, asked, when);
      expect(previewRequest(null, aSubmission(request), at(when)).violations).toEqual([]);
      expect(decided({ x: state, when, content: asked }).event.type).toBe('RenewalRefused');
    }
    expect(decided({ x, when, content }).event.type).toBe('RenewalRequested');
  });
});

describe('The age of a chain', () => {
  const step = fc.record({
    kind: fc.constantFrom('renewal', 'successor', 'kin' as const),
    termDays: fc.integer({ min: 1, max: 90 }),
    gap: fc.integer({ min: 0, max: 179 }),
    rung,
  });

  it('never resets across renewals, successors and lineage judgements', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        let x = anActiveException({ id: 'x-0' });
        steps.forEach(({ kind, termDays, gap, rung: given }, i) => {
          const before = x;
          const last = before.terms.at(-1);
          if (last === undefined) throw new Error('it has a term');
          x =
            kind === 'renewal'
              ? renewed(before, termDays, given)
              : succeeded(before, kind, i, termDays, gap, given);
          expect(x.lineage.chainStartedAt).toBe(NOW);
          expect(x.lineage.root).toBe('x-0');
          expect(x.terms.at(-1)?.number).toBe(last.number + 1);
        });
      }),
      { numRuns: 60 },
    );
  });

  function renewed(x: Exception, termDays: number, given: Rung): Exception {
    const last = x.terms.at(-1);
    if (last === undefined) throw new Error('it has a term');
    const startsAt = last.expiresAt;
    const when = plusDays(startsAt, -1);
    const id = `r-${x.terms.length}`;
    return settled(
      play(x, x.id, [
        [
          when,
          {
            type: 'RenewalRequested',
            renewal: id,
            by: people.requester,
            content: aRenewal({ termDays, newMilestones: [] }),
            minimumRung: 4,
          },
        ],
        [
          when,
          {
            type: 'RenewalGranted',
            renewal: id,
            approval: anApproval(x, { rung: given, startsAt, expiresAt: plusDays(startsAt, termDays) }),
            term: last.number + 1,
            structural: false,
          },
        ],
      ]),
      startsAt,
    );
  }

  /** Let it end, then ask again: for the same scope, or for a lookalike that the analyst finds to be kin. */
  function succeeded(
    x: Exception,
    kind: 'successor' | 'kin',
    i: number,
    termDays: number,
    gap: number,
    given: Rung,
  ): Exception {
    const end = x.terms.at(-1)?.expiresAt ?? NOW;
    const when = plusDays(end, gap);
    const old = settled(x, end);
    const id = `x-${i + 1}`;
    const request = aRequest(
      { termDays, subjects: kind === 'kin' ? ['user:p-tess'] : x.request.subjects },
      when,
    );
    const ended = kind === 'kin' ? [] : [old];
    const submission = { ...aSubmission(request, { ended }), id };
    const { lineage } = previewRequest(null, submission, aContext({ at: when }));
    const policy = aPolicy();
    let next = play(null, id, [
      [
        when,
        {
          type: 'RequestSubmitted',
          number: `EXC-2026-000${i + 2}`,
          requester: people.requester,
          request,
          policy: { id: policy.id, version: policy.version, family: policy.family },
          targets: policy.targets,
          subjects: submission.facts.subjects,
          resources: submission.facts.resources,
          lineage,
        },
      ],
    ]);
    if (kind === 'kin') {
      // Of an exception that would meet every gate, so that the judgement is accepted.
      const looksLike = kept(old, when);
      const judgement = decideRequest(
        next,
        {
          type: 'JudgeLineage',
          other: looksLike,
          kin: true,
          reason: 'The same payroll client for a colleague.',
        },
        at(when, analyst()),
      );
      if (judgement.kind === 'refused') {
        // Too old, or a longer term than before: then it is not accepted at all, and the chain goes on as it was.
        expect(
          judgement.violations.every((v) => v.code.startsWith('REN-') || v.code === 'REQ-SUCCESSOR'),
        ).toBe(true);
        return renewed(x, termDays, given);
      }
      next = play(
        next,
        id,
        judgement.events.map((e) => [when, e] as const),
      );
    }
    return play(next, id, [
      [
        when,
        {
          type: 'ExceptionApproved',
          approval: anApproval(next, { rung: given, startsAt: when, expiresAt: plusDays(when, termDays) }),
          term: next.lineage.earlierTerms + 1,
          structural: false,
          lineage: { ...next.lineage, chainStartedAt: next.lineage.chainStartedAt ?? when },
        },
      ],
    ]);
  }

  function kept(x: Exception, when: Instant): Exception {
    const began = x.terms.at(-1)?.startsAt ?? NOW;
    const { obstacle, consequence } = aRenewal();
    return {
      ...x,
      // In other words than the request that is judged, which is filed in the standard ones.
      request: { ...x.request, obstacle, consequence },
      renewals: [],
      milestones: x.milestones.map((m) => ({
        ...m,
        term: 1,
        completed: { at: began, by: people.milestoneOwner, evidence: ['a-2'], note: '' },
        confirmed: { at: began, by: people.analyst },
      })),
      controls: x.controls.map((c) => ({
        ...c,
        tests: [],
        lastPassedAt: when,
        lastIndependentPassAt: when,
        failingSince: null,
      })),
      exitDate: plusDays(when, 1000),
    };
  }
});
