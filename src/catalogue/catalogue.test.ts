import { describe, expect, it } from 'vitest';
import { reasons, type RefusalCode, violation } from '../domain/refusal.ts';
import { type Locale, language, sayNotice, sayViolation } from './catalogue.ts';

const locales: readonly Locale[] = ['en', 'de'];
const every = (Object.keys(reasons) as readonly RefusalCode[]).flatMap((code) =>
  reasons[code].map((reason) => ({ code, reason })),
);

/** Whatever a violation may bring along. */
const details = {
  number: 'EXC-2026-0042',
  policy: 'Phishing-resistant sign-in',
  because: 'Nothing works without it',
  control: 'c1',
  title: 'Jump host',
  milestone: 'Release 8.2',
  person: 'p-omar',
  ref: 'user:p-sam',
  sentence: 'This is urgent.',
  question: 'obstacle',
  why: 'urgency-only',
  status: 'active',
  command: 'ApproveException',
  changed: 'tier, identities',
  band: 'high',
  ceiling: 'low',
  rung: 3,
  days: 120,
  longest: 90,
  maximum: 365,
  termDays: 120,
  requested: 60,
  hours: 80,
  words: 1,
  needed: 'analyst',
  contact: 'hr@example.org',
  what: '/termDays',
  gates: 'REN-PROGRESS',
  rules: 'REQ-PLAN',
  seats: 4,
  recused: 2,
  outstanding: 2,
  at: '2026-03-02T09:00:00.000Z',
  since: '2026-03-02T09:00:00.000Z',
  due: '2026-03-02T09:00:00.000Z',
  from: '2026-03-02T09:00:00.000Z',
  until: '2026-05-31T09:00:00.000Z',
  startsAt: '2026-03-02T09:00:00.000Z',
  endsAt: '2026-03-02T09:00:00.000Z',
  endedAt: '2026-03-02T09:00:00.000Z',
  opensAt: '2026-03-02T09:00:00.000Z',
  closesAt: '2026-03-02T09:00:00.000Z',
  performedAt: '2026-03-02T09:00:00.000Z',
  lastPassedAt: '2026-03-02T09:00:00.000Z',
  failingSince: '2026-03-02T09:00:00.000Z',
  exitDate: '2026-03-02T09:00:00.000Z',
};

function reads(text: string): void {
  expect(text).toMatch(/^[\p{Lu}\p{N}"„(/]|^[a-z]+:p-sam|^p-omar/u);
  expect(text).toMatch(/[.?]$/);
  expect(text).not.toMatch(/undefined|null|NaN|\[object|\.\.|  | [.,;:]|""|„“|\(\)|\(\s|,\.|:\./);
}

describe.each(locales)('the catalogue in %s', (locale) => {
  it.each(every)('says $code.$reason in a sentence, with all details and with none', ({ code, reason }) => {
    for (const detail of [details, {}]) {
      const said = sayViolation({ code, reason, detail }, locale);
      reads(said.sentence);
      reads(said.remedy);
      expect(said.title).not.toBe('');
      expect(said.title.length).toBeLessThan(50);
      expect(said.title).not.toMatch(/[.]$/);
    }
  });

  it('leaves out what is an empty text, as it leaves out what is missing', () => {
    const empty = Object.fromEntries(Object.keys(details).map((name) => [name, '']));
    for (const { code, reason } of every)
      expect(sayViolation({ code, reason, detail: empty }, locale)).toEqual(
        sayViolation({ code, reason, detail: {} }, locale),
      );
  });

  it('shows no instant as the record spells it', () => {
    for (const { code, reason } of every) {
      const said = sayViolation({ code, reason, detail: details }, locale);
      expect(`${said.sentence} ${said.remedy}`).not.toMatch(/\dT\d\d:/);
    }
  });

  it('tells every kind of notice, with all details and with none', () => {
    const { notices } = language(locale);
    for (const kind of Object.keys(notices) as readonly (keyof typeof notices)[])
      for (const detail of [details, {}]) {
        const said = sayNotice({ kind, detail }, locale);
        reads(said.sentence);
        expect(said.title).not.toMatch(/[.]$/);
      }
  });

  it('has a word of its own for every member of every closed list', () => {
    const { sayings: _s, notices: _n, inDays: _i, ...lists } = language(locale);
    for (const [name, list] of Object.entries(lists)) {
      const said = Object.values(list);
      expect(
        said.every((word) => word.trim() !== ''),
        name,
      ).toBe(true);
      expect(new Set(said).size, name).toBe(said.length);
    }
  });
});

describe('a sentence', () => {
  it('names the figures that the rule judged by', () => {
    const tooLong = violation('REQ-TERM', 'over-policy', '/termDays', { days: 120, longest: 90 });
    expect(sayViolation(tooLong, 'en').sentence).toBe(
      'You asked for 120 days; the longest under this policy is 90 days.',
    );
    expect(sayViolation(tooLong, 'de').sentence).toBe(
      'Beantragt sind 120 Tage; diese Richtlinie lässt höchstens 90 zu.',
    );
  });

  it('quotes the sentence that fell short and says why, shortened where it is long', () => {
    const short = violation('REQ-JUSTIFICATION', 'fell-short', '/obstacle', {
      question: 'obstacle',
      sentence: `We need this ${'very '.repeat(60)}soon.`,
      why: 'urgency-only',
    });
    const { sentence } = sayViolation(short, 'en');
    expect(sentence).toContain('falls short: urgency alone is not a reason ("We need this very');
    expect(sentence).toMatch(/very …"\)\.$/);
    expect(sentence.length).toBeLessThan(300);
  });

  it('tells instants in words, in UTC', () => {
    const early = violation('REN-WINDOW', 'too-early', '', { opensAt: '2026-05-01T09:05:00.000Z' });
    expect(sayViolation(early, 'en').sentence).toContain('1 May 2026 at 09:05 UTC');
    expect(sayViolation(early, 'de').sentence).toContain('1. Mai 2026 um 09:05 UTC');
  });

  it('says from where a move is not possible, a renewal’s standing included', () => {
    const move = (status: string) =>
      violation('STATE-MOVE', 'not-from-here', '', { command: 'ApproveException', status });
    expect(sayViolation(move('expired'), 'en').sentence).toBe(
      'The exception is expired, and from there nobody can approve it.',
    );
    expect(sayViolation(move('renewal requested'), 'en').sentence).toContain('a renewal that is requested');
    expect(sayViolation(move('expired'), 'de').sentence).toBe(
      'Der Stand der Ausnahme (abgelaufen) lässt das Genehmigen nicht zu.',
    );
  });

  it('takes an unknown word as it is', () => {
    const odd = violation('ROLE', 'missing', '', { needed: 'astronaut' });
    expect(sayViolation(odd, 'en').sentence).toBe('Only astronaut can do this.');
  });

  it('of a rule that does not exist is a mistake of the program', () => {
    expect(() => sayViolation({ code: 'ROLE', reason: 'toString', detail: {} }, 'en')).toThrow();
  });
});

it('days from now are told as people say them', () => {
  expect([0, 1, -1, 14, -3].map(language('en').inDays)).toEqual([
    'today',
    'tomorrow',
    'yesterday',
    'in 14 days',
    '3 days ago',
  ]);
  expect([1, 14].map(language('de').inDays)).toEqual(['morgen', 'in 14 Tagen']);
});
