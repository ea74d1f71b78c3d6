import { describe, expect, it } from 'vitest';
import { anActiveException, aRequest, aResource, aSubject, NOW } from '../../../test/builders/index.ts';
import { plusDays } from '../time.ts';
import { shrinkViolations, wholeOf } from './shrink.ts';

const TEAM = 'group:warehouse';
const request = aRequest({
  subjects: [TEAM, 'user:zoe'],
  resources: ['system:scanner', 'system:printer'],
});
const x = {
  ...anActiveException({ request }),
  subjects: [
    aSubject(TEAM, { kind: 'group', members: ['user:ann', 'user:ben'] }),
    aSubject('user:zoe', { members: ['user:zoe'] }),
  ],
  resources: [aResource('system:scanner'), aResource('system:printer')],
};
const AT = plusDays(NOW, 10);
const ends = x.terms[0]?.expiresAt ?? NOW;
const reasons = (typed: Partial<Parameters<typeof wholeOf>[1]>): readonly string[] =>
  shrinkViolations(
    x,
    wholeOf(x, { outcome: 'shrunk', subjects: null, resources: null, expiresAt: null, ...typed }),
    AT,
    '/proposal',
  ).map((v) => `${v.field} ${v.reason}`);

describe('REVIEW-SHRINK', () => {
  it.each([
    ['a subject fewer', { subjects: [aSubject(TEAM)] }],
    ['a resource fewer', { resources: [aResource('system:printer')] }],
    ['an end before the present one', { expiresAt: plusDays(AT, 1) }],
    ['both', { subjects: [aSubject('user:zoe')], expiresAt: plusDays(AT, 1) }],
  ])('lets through %s', (_, typed) => {
    expect(reasons(typed)).toEqual([]);
  });

  it('keeps the members of a group as they were when it was approved', () => {
    const grown = aSubject(TEAM, { kind: 'group', members: ['user:ann', 'user:ben', 'user:new'] });
    expect(
      wholeOf(x, { outcome: 'shrunk', subjects: [grown], resources: null, expiresAt: null }).subjects,
    ).toEqual([x.subjects[0]]);
  });

  it.each([
    ['nothing that is narrower', {}, '/proposal nothing-narrower'],
    ['the same scope again', { subjects: x.subjects }, '/proposal nothing-narrower'],
    ['nobody left', { subjects: [] }, '/proposal/subjects nothing-left'],
    ['nothing left', { resources: [] }, '/proposal/resources nothing-left'],
    [
      'somebody new',
      { subjects: [aSubject('user:max', { members: ['user:max'] })] },
      '/proposal/subjects wider',
    ],
    ['something new', { resources: [aResource('system:oven')] }, '/proposal/resources wider'],
    ['the end that it has', { expiresAt: ends }, '/proposal/expiresAt not-earlier'],
    ['a later end', { expiresAt: plusDays(ends, 1) }, '/proposal/expiresAt not-earlier'],
    ['an end that has passed', { expiresAt: AT }, '/proposal/expiresAt not-ahead'],
  ])('refuses %s', (_, typed, reason) => {
    expect(reasons(typed)).toContain(reason);
  });
});
