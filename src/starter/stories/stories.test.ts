import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../domain/configuration.ts';
import { GRACE_DAYS } from '../../domain/controls/deadline.ts';
import { assetTiers, classifications, exposures } from '../../domain/directory/directory.ts';
import { statuses } from '../../domain/exception/state.ts';
import { band } from '../../domain/risk/band.ts';
import { propose } from '../../domain/risk/propose.ts';
import type { RiskFacts } from '../../domain/risk/risk.ts';
import { starterPeople, starterResources, starterSubjects } from '../directory.ts';
import { evaluationAuthority, personas } from '../personas.ts';
import { starterPolicies } from '../policies/index.ts';
import { stories } from './stories.ts';
import type { Story, StoryRequest, StoryStep } from './story.ts';
import { idOf } from './write.ts';

type Act<D extends StoryStep['do']> = Extract<StoryStep, { readonly do: D }>;
const acts = <D extends StoryStep['do']>(story: Story, kind: D): readonly Act<D>[] =>
  story.steps.filter((s): s is Act<D> => s.do === kind);
const requestsOf = (story: Story): readonly StoryRequest[] => [
  ...acts(story, 'submit').map((s) => s.with),
  ...acts(story, 'emergency').map((s) => s.with.request),
];
const requestOf = (story: Story): StoryRequest | undefined => requestsOf(story)[0];
const requesterOf = (story: Story): string | undefined =>
  acts(story, 'emergency')[0]?.with.requester ?? acts(story, 'submit').map((s) => idOf(s.as))[0];
const accepted = (s: StoryStep) => s.expect === undefined;
const told = (key: string): Story => {
  const found = stories.find((s) => s.key === key);
  if (found === undefined) throw new Error(`no story ${key}`);
  return found;
};
const repeated = (values: readonly string[]) => values.filter((v, i) => values.indexOf(v) !== i);
const person = (username: string) => personas.find((p) => p.username === username);

const members = (ref: string): readonly string[] =>
  ref.startsWith('group:')
    ? (starterSubjects.find((s) => s.ref === ref)?.members ?? []).flatMap(members)
    : [ref];
const resource = (ref: string) => starterResources.find((r) => r.ref === ref);
const parts = (ref: string): readonly string[] => [
  ref,
  ...starterResources.filter((r) => r.partOf.includes(ref)).flatMap((r) => parts(r.ref)),
];
const inScope = (r: StoryRequest) => r.resources.map(resource).filter((x) => x !== undefined);

describe('the sample register', () => {
  it('tells every state', () => {
    expect(stories.length).toBeGreaterThanOrEqual(14);
    expect(statuses.filter((s) => !stories.some((story) => story.endsAs === s))).toEqual([]);
    expect(repeated(stories.map((s) => s.key))).toEqual([]);
  });

  it('tells a refused renewal, a drifted tag, a failing control, an emergency, and chains in a second and a third term', () => {
    const steps = stories.flatMap((s) => s.steps);
    expect(steps.some((s) => s.do === 'renew' && s.expect?.outcome === 'renewal-refused')).toBe(true);
    expect(steps.some((s) => s.do === 'control-test' && s.with.result === 'fail')).toBe(true);
    expect(steps.some((s) => s.do === 'emergency')).toBe(true);
    expect(stories.map((s) => s.terms)).toEqual(expect.arrayContaining([0, 1, 2, 3]));
    const drifted = stories.filter(
      (s) => s.endsAs === 'active' && acts(s, 'observe-tag').at(-1)?.with.observed === 'no',
    );
    expect(drifted).toHaveLength(1);
  });

  it('tells an evasion: asked for again 20 days after an exception of overlapping scope ended', () => {
    const again = told('atlas-reporting-again');
    const ended = told('atlas-reporting-abroad');
    const [asked] = acts(again, 'submit');
    const [granted] = acts(ended, 'approve');
    const [first] = acts(ended, 'submit');
    expect(asked?.expect?.codes).toContain('REQ-SUCCESSOR');
    expect(asked?.day).toBe((granted?.day ?? 0) + (first?.with.termDays ?? 0) + 20);
    expect(asked?.with.policy).toBe(first?.with.policy);
    expect(asked?.with.subjects).toEqual(first?.with.subjects);
    expect(asked?.with.resources.flatMap(parts)).toEqual(
      expect.arrayContaining([...(first?.with.resources ?? [])]),
    );
  });
});

describe.each(stories.map((s) => [s.key, s] as const))('story %s', (_key, story) => {
  it('is told in the order of its days, by personas, within the time in which offices are held', () => {
    const days = story.steps.map((s) => s.day);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    for (const s of story.steps) {
      expect(s.day).toBeLessThan(0);
      expect(s.day).toBeGreaterThan(evaluationAuthority.sinceDay);
      if (s.as === 'system') expect(s.do).toBe('observe-tag');
      else expect(person(s.as), s.as).toBeDefined();
    }
  });

  it('names a known policy, scope and people, and the facts of its resources', () => {
    for (const r of requestsOf(story)) {
      const policy = starterPolicies.find((p) => p.id === r.policy);
      expect(policy?.exceptable).toBe(true);
      if (r.structuralReason === null) expect(r.termDays).toBeLessThanOrEqual(policy?.longestTermDays ?? 0);
      else expect(r.termDays).toBeLessThanOrEqual(365);
      for (const ref of r.subjects) {
        const known = ref.startsWith('user:')
          ? starterPeople.some((p) => p.active && `user:${p.id}` === ref)
          : starterSubjects.some((s) => s.ref === ref);
        expect(known, ref).toBe(true);
      }
      expect(inScope(r)).toHaveLength(r.resources.length);
      expect(r.tier).toBe(assetTiers.find((t) => inScope(r).some((x) => x.tier === t)));
      expect(r.classification).toBe(
        classifications.findLast((c) => inScope(r).some((x) => x.classification === c)),
      );
      expect(r.exposure).toBe(exposures.findLast((e) => inScope(r).some((x) => x.exposure === e)));
      const people = [r.riskOwner, ...r.controls.map((c) => c.owner), ...r.milestones.map((m) => m.owner)];
      for (const id of people) expect(starterPeople.find((p) => p.id === id)?.active, id).toBe(true);
      expect(person(personas.find((p) => p.personId === r.riskOwner)?.username ?? '')?.roles).toContain(
        'risk-owner',
      );
      for (const c of r.controls) expect(c.frequencyDays).toBeLessThanOrEqual(90);
    }
  });

  it('has a plan inside the term and an exit after it, where it is not meant to bounce', () => {
    for (const s of acts(story, 'submit')) {
      const from = Math.max(s.day, s.with.requestedStartDay ?? s.day);
      const due = s.with.milestones.map((m) => m.dueDay);
      expect(due.some((d) => d > from && d <= from + s.with.termDays)).toBe(true);
      expect(s.with.exitDay ?? -Infinity).toBeGreaterThanOrEqual(Math.max(...due));
    }
  });

  it('keeps duties apart: whoever decides or tests has no interest in the case', () => {
    const r = requestOf(story);
    if (r === undefined) return;
    const subjects = r.subjects.flatMap(members).map((ref) => ref.replace('user:', ''));
    const asked = [requesterOf(story), r.riskOwner, ...acts(story, 'renew').map((s) => idOf(s.as))];
    const assessors = [...acts(story, 'assess'), ...acts(story, 'second-assessment')].map((s) => idOf(s.as));
    for (const id of assessors) expect([...asked, ...subjects]).not.toContain(id);
    const interested = [...asked, ...assessors, ...subjects, ...r.controls.map((c) => c.owner)];
    const deciders = story.steps.filter((s) =>
      ['approve', 'vote', 'reject', 'return', 'emergency'].includes(s.do),
    );
    for (const s of deciders.filter((s) => s.do !== 'return'))
      expect(interested, s.do).not.toContain(idOf(s.as));
    const managers = [...asked, ...subjects, ...r.controls.map((c) => c.owner)].map(
      (id) => starterPeople.find((p) => p.id === id)?.manager,
    );
    for (const s of acts(story, 'vote')) expect(managers).not.toContain(idOf(s.as));
    for (const s of acts(story, 'control-test')) expect(asked).not.toContain(idOf(s.as));
    for (const s of acts(story, 'confirm-milestone')) {
      const planned = [...r.milestones, ...acts(story, 'renew').flatMap((x) => x.with.newMilestones)];
      expect(planned.find((m) => m.id === s.with.milestone)?.owner).not.toBe(idOf(s.as));
    }
  });

  it('scores as the program proposes, or says why not; and is decided by whom the band names', () => {
    const r = requestOf(story);
    if (r === undefined) return;
    const tested = (id: string, day: number) => {
      const last = acts(story, 'control-test')
        .filter((t) => t.with.control === id && t.day < day)
        .at(-1);
      return last?.with.result === 'pass';
    };
    let term = 0;
    let rung = 0;
    for (const s of acts(story, 'assess')) {
      const identities = new Set(r.subjects.flatMap(members)).size;
      const facts: RiskFacts = {
        tier: r.tier,
        classification: r.classification,
        exposure: r.exposure,
        identities,
        groupScope: r.subjects.some((ref) => ref.startsWith('group:')),
        structural: r.structuralReason !== null,
        controls: r.controls.map((c) => ({ id: c.id, strength: c.strength, tested: tested(c.id, s.day) })),
      };
      const proposal = propose(facts);
      if (s.with.overrideReason === null) {
        expect(s.with.inherent).toMatchObject(proposal.inherent);
        expect(s.with.residual).toMatchObject(proposal.residual);
      }
      const { likelihood, impact } = s.with.residual;
      const b = band(likelihood, impact, defaultConfiguration.bands);
      const next = story.steps.find((x) => x.day > s.day && ['approve', 'vote'].includes(x.do));
      if (next === undefined) continue;
      term += 1;
      const byBand = { low: 1, medium: 2, high: 3, critical: 4 }[b];
      const top = r.tier === 'T0' || r.structuralReason !== null || term >= 3;
      rung = Math.max(byBand, term > 1 ? Math.min(rung + 1, 4) : 1, top ? 4 : 1);
      expect(next.do).toBe(rung >= 3 ? 'vote' : 'approve');
      const offices = person(next.as)?.offices ?? [];
      if (next.do === 'approve' && !offices.includes('ciso')) {
        const given = evaluationAuthority.delegations.find((d) => d.to === next.as);
        expect(['low', 'medium'].indexOf(given?.ceiling ?? '')).toBeGreaterThanOrEqual(rung - 1);
        expect(given?.policies === null || given?.policies.includes(r.policy)).toBe(true);
      }
      const votes = acts(story, 'vote').filter((v) => v.day > s.day && v.day < s.day + 7);
      if (rung === 4)
        expect(votes.some((v) => v.with.choice === 'for' && person(v.as)?.offices.includes('ciso'))).toBe(
          true,
        );
      for (const v of votes) expect(person(v.as)?.offices).toContain('committee');
    }
  });

  it('tests each control before the start, and often enough to stay in force to its end', () => {
    const r = requestOf(story);
    const start = story.steps.find((s) => s.do === 'approve' || s.do === 'vote')?.day;
    if (r === undefined || start === undefined || acts(story, 'emergency').length > 0) return;
    const end =
      acts(story, 'close')[0]?.day ??
      acts(story, 'revoke')[0]?.day ??
      Math.min(0, start + r.termDays * Math.max(1, story.terms));
    for (const c of r.controls) {
      const tests = acts(story, 'control-test').filter((t) => t.with.control === c.id);
      const passed = tests.filter((t) => t.with.result === 'pass').map((t) => t.day);
      expect(passed[0] ?? 0).toBeLessThan(start);
      const until = tests.find((t) => t.with.result === 'fail')?.day ?? end;
      [...passed, until].reduce((a, b) => {
        expect(b - a, `${c.id} ${a}`).toBeLessThan(c.frequencyDays + GRACE_DAYS);
        return b;
      });
    }
  });

  it('renews in the last 30 days, with progress made, and to no more than a year in all', () => {
    const r = requestOf(story);
    const start = story.steps.find((s) => s.do === 'approve' || s.do === 'vote')?.day ?? 0;
    acts(story, 'renew').forEach((s, i) => {
      const ends = start + (r?.termDays ?? 0) * (i + 1);
      expect(s.day).toBeLessThan(ends);
      expect(s.day).toBeGreaterThan(ends - 30);
      expect(s.with.termDays).toBeLessThanOrEqual(r?.termDays ?? 0);
      expect((r?.termDays ?? 0) * (i + 2)).toBeLessThanOrEqual(365);
      const progress = acts(story, 'confirm-milestone').some(
        (m) => m.day > ends - (r?.termDays ?? 0) && m.day < s.day,
      );
      expect(progress).toBe(accepted(s));
    });
  });

  it('is observed in the targets that its policy names, and in no other', () => {
    const policy = starterPolicies.find((p) => p.id === requestOf(story)?.policy);
    const observed = acts(story, 'observe-tag').map((s) => s.with.target);
    if (observed.length > 0)
      expect([...new Set(observed)].sort()).toEqual([...(policy?.targets ?? [])].sort());
  });

  it('says something in every text, and nothing twice', () => {
    const r = requestOf(story);
    const words = [
      story.tells,
      ...(r === undefined ? [] : [r.title, r.obstacle, r.consequence, r.contact, r.ticket]),
    ];
    for (const s of acts(story, 'renew'))
      words.push(s.with.obstacle, s.with.consequence, s.with.whatChanged, s.with.costToComplyNow);
    for (const text of words) expect(text.trim().length).toBeGreaterThan(8);
    expect(repeated(words)).toEqual([]);
  });
});
