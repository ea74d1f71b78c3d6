import { describe, expect, it } from 'vitest';
import { assetTiers, classifications, exposures } from '../domain/directory/directory.ts';
import { roles } from '../domain/people.ts';
import { starterControls } from './controls.ts';
import { starterPeople, starterResources, starterSubjects } from './directory.ts';
import { evaluationAuthority, personas } from './personas.ts';
import { policyFamilies, starterPolicies } from './policies/index.ts';
import { classificationWords, exposureWords, tierWords } from './risk-words.ts';

const repeated = (values: readonly string[]) => values.filter((v, i) => values.indexOf(v) !== i);
const sentences = (text: string) =>
  text
    .split(/(?<=[.?!:;])\s+/)
    .map((s) => s.trim().toLowerCase())
    .filter((s) => s.length > 0);
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Every text anywhere inside a value. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe('starter policies', () => {
  it('are eighteen, each with a slug of its own, in every family', () => {
    expect(starterPolicies).toHaveLength(18);
    expect(repeated(starterPolicies.map((p) => p.id))).toEqual([]);
    for (const p of starterPolicies) expect(p.id).toMatch(slug);
    expect([...new Set(starterPolicies.map((p) => p.family))].sort()).toEqual([...policyFamilies].sort());
  });

  it('have terms of 1 to 90 days, the default never over the longest', () => {
    for (const p of starterPolicies) {
      expect(p.defaultTermDays, p.id).toBeGreaterThan(0);
      expect(p.defaultTermDays, p.id).toBeLessThanOrEqual(p.longestTermDays);
      expect(p.longestTermDays, p.id).toBeLessThanOrEqual(90);
    }
  });

  it('name at least one target, and both standards with well-formed clauses', () => {
    for (const p of starterPolicies) {
      expect(p.targets.length, p.id).toBeGreaterThan(0);
      expect(repeated(p.targets), p.id).toEqual([]);
      const iso = p.references.filter((r) => r.standard === 'ISO 27001').map((r) => r.clause);
      const soc = p.references.filter((r) => r.standard === 'SOC 2').map((r) => r.clause);
      expect(iso.length, p.id).toBeGreaterThan(0);
      expect(soc.length, p.id).toBeGreaterThan(0);
      for (const clause of iso) expect(isAnnexA(clause), `${p.id} ${clause}`).toBe(true);
      for (const clause of soc) expect(clause, p.id).toMatch(/^CC([1-9])\.[1-9]$/);
      expect(repeated(p.references.map((r) => r.clause)), p.id).toEqual([]);
    }
  });

  it('give the reason where nothing can be excepted, and only there', () => {
    expect(starterPolicies.filter((p) => !p.exceptable).length).toBeGreaterThan(0);
    for (const p of starterPolicies) expect(p.nonExceptableReason === undefined, p.id).toBe(p.exceptable);
  });

  it('leave no text empty and share no sentence', () => {
    for (const p of starterPolicies) {
      expect(p.guidance.reasonableWhen.length, p.id).toBeGreaterThan(0);
      expect(p.guidance.tryFirst.length, p.id).toBeGreaterThan(1);
      for (const text of texts(p)) expect(text.trim(), p.id).not.toBe('');
    }
    const all = starterPolicies.flatMap((p) =>
      [
        p.statement,
        ...p.guidance.reasonableWhen,
        ...p.guidance.tryFirst,
        p.nonExceptableReason ?? '',
        p.population ?? '',
      ].flatMap(sentences),
    );
    expect(repeated(all)).toEqual([]);
  });
});

/** ISO/IEC 27001:2022 Annex A: 37 organisational, 8 people, 14 physical and 34 technological controls. */
function isAnnexA(clause: string): boolean {
  const match = /^A\.([5-8])\.(\d{1,2})$/.exec(clause);
  const sizes: Readonly<Record<string, number>> = { '5': 37, '6': 8, '7': 14, '8': 34 };
  const number = Number(match?.[2] ?? 0);
  return number >= 1 && number <= (sizes[match?.[1] ?? ''] ?? 0);
}

describe('starter compensating controls', () => {
  it('are twenty-four, each with a slug of its own', () => {
    expect(starterControls).toHaveLength(24);
    expect(repeated(starterControls.map((c) => c.id))).toEqual([]);
    for (const c of starterControls) expect(c.id).toMatch(slug);
  });

  it('are tested every 90 days or more often, in a stated way', () => {
    for (const c of starterControls) {
      expect([7, 14, 30, 90], c.id).toContain(c.frequencyDays);
      for (const text of texts(c)) expect(text.trim(), c.id).not.toBe('');
      expect(c.howToTest.length, c.id).toBeGreaterThan(60);
    }
    expect(repeated(starterControls.flatMap((c) => sentences(`${c.objective} ${c.howToTest}`)))).toEqual([]);
  });

  it('offer a strong one, and three in all, to each family of policies', () => {
    for (const c of starterControls)
      for (const family of c.families) expect(policyFamilies, c.id).toContain(family);
    for (const family of policyFamilies) {
      const usual = starterControls.filter((c) => c.families.includes(family));
      expect(usual.length, family).toBeGreaterThanOrEqual(3);
      expect(
        usual.some((c) => c.strength === 'strong'),
        family,
      ).toBe(true);
    }
  });
});

describe('words of risk', () => {
  it('define every tier, classification and exposure in one sentence', () => {
    const defined = [
      ...assetTiers.map((t) => tierWords[t]),
      ...classifications.map((c) => classificationWords[c]),
      ...exposures.map((e) => exposureWords[e]),
    ];
    for (const text of defined) expect(text.match(/\.(\s|$)/g), text).toHaveLength(1);
  });
});

describe('evaluation personas', () => {
  it('hold every role and every office between them', () => {
    expect([...new Set(personas.flatMap((p) => p.roles))].sort()).toEqual([...roles].sort());
    const holders = (office: string) => personas.filter((p) => p.offices.some((o) => o === office)).length;
    expect(holders('ciso')).toBe(1);
    expect(holders('acting-ciso')).toBe(1);
    expect(holders('delegate')).toBe(2);
    expect(holders('committee')).toBe(5);
    expect(personas.filter((p) => p.roles.includes('analyst'))).toHaveLength(2);
  });

  it('keep the auditor free of every other role and office', () => {
    for (const p of personas.filter((p) => p.roles.includes('auditor'))) {
      expect(p.roles).toEqual(['auditor']);
      expect(p.offices).toEqual([]);
    }
  });

  it('have pseudonymous ids, addresses of example.com and unique usernames', () => {
    expect(repeated(personas.map((p) => p.username))).toEqual([]);
    for (const p of personas) {
      expect(p.personId).toMatch(/^p-[0-9a-f]{4}$/);
      expect(p.email).toMatch(/@example\.com$/);
      expect(p.username).toMatch(slug);
    }
  });

  it('decide by delegations that the CISO gave to delegates, for policies that exist', () => {
    const ciso = personas.find((p) => p.offices.includes('ciso'));
    const delegates = personas.filter((p) => p.offices.includes('delegate')).map((p) => p.username);
    const given = evaluationAuthority.delegations;
    expect(given.map((d) => d.to).sort()).toEqual([...delegates].sort());
    const known = starterPolicies.map((p) => p.id);
    for (const d of given) {
      expect(d.from).toBe(ciso?.username);
      expect(d.startDay).toBeLessThan(d.endDay);
      for (const policy of d.policies ?? []) expect(known).toContain(policy);
    }
    const chair = personas.find((p) => p.username === evaluationAuthority.charter.chair);
    expect(chair?.offices).toContain('committee');
  });
});

describe('evaluation directory', () => {
  const people = new Set(starterPeople.map((p) => p.id));
  const subjects = new Map(starterSubjects.map((s) => [s.ref, s]));
  const resources = new Map(starterResources.map((r) => [r.ref, r]));

  it('has unique references and a manager for everybody but the head and mailboxes', () => {
    expect(repeated(starterPeople.map((p) => p.id))).toEqual([]);
    expect(repeated(starterPeople.map((p) => p.email))).toEqual([]);
    expect(repeated(starterSubjects.map((s) => s.ref))).toEqual([]);
    expect(repeated(starterResources.map((r) => r.ref))).toEqual([]);
    for (const p of starterPeople) if (p.manager !== null) expect(people, p.id).toContain(p.manager);
    expect(starterPeople.filter((p) => p.manager === null && p.kind === 'person')).toHaveLength(1);
  });

  it('resolves every member of a group, one group nested in another', () => {
    const groups = starterSubjects.filter((s) => s.kind === 'group');
    for (const g of groups)
      for (const member of g.members)
        expect(subjects.has(member) || people.has(member.replace(/^user:/, '')), `${g.ref} ${member}`).toBe(
          true,
        );
    expect(groups.some((g) => g.members.some((m) => m.startsWith('group:')))).toBe(true);
    for (const s of starterSubjects) expect(s.ref.startsWith(`${s.kind}:`)).toBe(true);
  });

  it('resolves every part of a hierarchy, and no whole is less critical than its parts', () => {
    for (const r of starterResources) {
      expect(r.ref.startsWith(`${r.kind}:`)).toBe(true);
      for (const whole of r.partOf) {
        const found = resources.get(whole);
        expect(found, `${r.ref} ${whole}`).toBeDefined();
        expect((found?.tier ?? 'T9') <= r.tier, `${r.ref} ${whole}`).toBe(true);
      }
    }
  });

  it('holds every kind of subject and resource, every tier and exposure', () => {
    expect([...new Set(starterSubjects.map((s) => s.kind))].sort()).toEqual([
      'ai-agent',
      'device',
      'group',
      'service-account',
      'workload',
    ]);
    expect([...new Set(starterResources.map((r) => r.kind))].sort()).toEqual([
      'application',
      'segment',
      'system',
    ]);
    expect([...new Set(starterResources.map((r) => r.tier))].sort()).toEqual([...assetTiers]);
    expect([...new Set(starterResources.map((r) => r.exposure))].sort()).toEqual([...exposures].sort());
  });
});
