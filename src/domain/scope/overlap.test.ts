import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aResource, aSubject } from '../../../test/builders/index.ts';
import { identitiesCovered, kinship, overlaps, type Scope } from './overlap.ts';
import { isWildcard } from './wildcard.ts';

const scope = (subjects: readonly string[], resources: readonly string[]): Scope => ({
  subjects: subjects.map((ref) => aSubject(ref)),
  resources: resources.map((ref) => aResource(ref)),
});

describe('Scopes overlap', () => {
  it('when a subject and a resource are in both', () => {
    expect(
      overlaps(scope(['user:a', 'user:b'], ['system:x']), scope(['user:b'], ['system:x', 'system:y'])),
    ).toBe(true);
  });

  it('not when only the subject, or only the resource, is in both', () => {
    expect(overlaps(scope(['user:a'], ['system:x']), scope(['user:a'], ['system:y']))).toBe(false);
    expect(overlaps(scope(['user:a'], ['system:x']), scope(['user:b'], ['system:x']))).toBe(false);
  });

  it('with groups resolved to their members', () => {
    const contractors = {
      subjects: [aSubject('group:contractors', { members: ['user:a'] })],
      resources: [aResource('system:x')],
    };
    expect(overlaps(contractors, scope(['user:a'], ['system:x']))).toBe(true);
    expect(overlaps(contractors, scope(['user:z'], ['system:x']))).toBe(false);
  });

  it('when both name one group, members or not', () => {
    const empty = {
      subjects: [aSubject('group:contractors', { members: [] })],
      resources: [aResource('system:x')],
    };
    expect(overlaps(empty, empty)).toBe(true);
  });

  it('with hierarchies resolved to their parts', () => {
    const suite = {
      subjects: [aSubject('user:a')],
      resources: [aResource('application:hr', { parts: ['application:hr', 'system:hr-db'] })],
    };
    expect(overlaps(suite, scope(['user:a'], ['system:hr-db']))).toBe(true);
    expect(overlaps(suite, scope(['user:a'], ['system:mail']))).toBe(false);
  });

  it('however a name is spelled in capitals', () => {
    expect(overlaps(scope(['user:A'], ['system:X']), scope(['user:a'], ['system:x']))).toBe(true);
  });

  it.each([
    ['spaces', ' system : x-1 '],
    ['full-width letters', 'system:ｘ-1'],
    ['a letter that nobody sees', 'system:x\u200b-1'],
    ['a soft hyphen', 'sys\u00adtem:x-1'],
    ['another hyphen', 'system:x\u20111'],
    ['a NUL', 'system:x\u0000-1'],
  ])('whatever is done with %s', (_what, spelled) => {
    expect(overlaps(scope(['user:a'], ['system:x-1']), scope(['user:a'], [spelled]))).toBe(true);
  });

  it('the same in both directions, and every scope with itself', () => {
    const ref = fc.constantFrom('a', 'b', 'c');
    const scopes = fc.tuple(fc.array(ref, { minLength: 1 }), fc.array(ref, { minLength: 1 })).map(([s, r]) =>
      scope(
        s.map((x) => `user:${x}`),
        r.map((x) => `system:${x}`),
      ),
    );
    fc.assert(
      fc.property(scopes, scopes, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(kinship(a, b)).toBe(kinship(b, a));
        expect(overlaps(a, a)).toBe(true);
        if (overlaps(a, b)) expect(kinship(a, b)).toBeNull();
      }),
    );
  });
});

describe('Kin without overlap', () => {
  it('is the same resource for somebody else', () => {
    expect(kinship(scope(['user:a'], ['system:x']), scope(['user:b'], ['system:x']))).toBe('resource');
  });
  it('is the same person elsewhere, in a group or by name', () => {
    const group = {
      subjects: [aSubject('group:g', { members: ['user:a'] })],
      resources: [aResource('system:y')],
    };
    expect(kinship(group, scope(['user:a'], ['system:x']))).toBe('person');
  });
  it('is not the same device elsewhere, nor a stranger elsewhere', () => {
    expect(kinship(scope(['device:a'], ['system:x']), scope(['device:a'], ['system:y']))).toBeNull();
    expect(kinship(scope(['user:a'], ['system:x']), scope(['user:b'], ['system:y']))).toBeNull();
  });
});

describe('Identities covered', () => {
  it('are counted once, with groups resolved', () => {
    const both = [aSubject('group:g', { members: ['user:a', 'user:b'] }), aSubject('user:a')];
    expect(identitiesCovered({ subjects: both })).toBe(2);
  });
});

describe('A bare wildcard', () => {
  it.each([
    '*',
    'user:*',
    'user:p-*',
    'group:all',
    'any',
    'ANY',
    'group:Everyone',
    'system:?',
    '0.0.0.0/0',
    'segment:0.0.0.0/0',
    'segment:10.0.0.0/0',
    '128.0.0.0/1',
    '::/0',
    'segment:::/0',
    '::',
    'segment:2000::/3',
    'user:%',
    'segment:internet',
    '＊',
  ])('%s names nothing', (ref) => expect(isWildcard(ref)).toBe(true));
  it.each([
    'user:p-sam',
    'group:contractors',
    'group:all-hands-organisers',
    'segment:10.20.0.0/16',
    'segment:vlan-40',
    'segment:10.0.0.0/8',
    'segment:2001:db8::/32',
    'system:hr-db',
    'application:anytime',
  ])('%s is a name', (ref) => expect(isWildcard(ref)).toBe(false));
});
