import { describe, expect, it } from 'vitest';
import type { DecisionWanted, Headline, Move } from '../domain/metrics/board.ts';
import { instant } from '../domain/time.ts';
import { boardFormat, sayDecision, sayHeadline } from './board.ts';

const since = { quarter: '2026-Q2', at: instant('2026-07-01T00:00:00Z') };
const f = { en: boardFormat('en', 'Europe/Berlin'), de: boardFormat('de', 'Europe/Berlin') };
const grew: Move = { what: 'active', was: 1020, now: 1180 };
const fell: Move = { what: 'active', was: 48, now: 41 };
const aged: Move = { what: 'over-180', was: 3, now: 5 };
const over: Move = { what: 'policies-over', was: 0, now: 1 };

const headline = (
  verdict: Headline['verdict'],
  worse: readonly Move[],
  better: readonly Move[],
): Headline => ({
  verdict,
  worse,
  better,
  since: verdict === 'too-early' ? null : since,
  active: 41,
});

describe('the headline is one sentence of its figures', () => {
  it.each<[Headline, string, string]>([
    [
      headline('worse', [grew, aged, over], []),
      'Worse than at the end of 2026 Q2: exceptions in force rose from 1,020 to 1,180, exceptions older than 180 days rose from 3 to 5 and policies at or over the threshold rose from 0 to 1.',
      'Schlechter als am Ende von 2026 Q2: die Zahl der geltenden Ausnahmen ist von 1.020 auf 1.180 gestiegen, die der über 180 Tage alten Ausnahmen ist von 3 auf 5 gestiegen und die der Richtlinien an oder über der Schwelle ist von 0 auf 1 gestiegen.',
    ],
    [
      headline('worse', [aged], [fell]),
      'Worse than at the end of 2026 Q2: exceptions older than 180 days rose from 3 to 5, although exceptions in force fell from 48 to 41.',
      'Schlechter als am Ende von 2026 Q2: die Zahl der über 180 Tage alten Ausnahmen ist von 3 auf 5 gestiegen; dagegen: die Zahl der geltenden Ausnahmen ist von 48 auf 41 gesunken.',
    ],
    [
      headline('better', [], [fell]),
      'Better than at the end of 2026 Q2: exceptions in force fell from 48 to 41.',
      'Besser als am Ende von 2026 Q2: die Zahl der geltenden Ausnahmen ist von 48 auf 41 gesunken.',
    ],
    [
      headline('stable', [], []),
      'Stable since the end of 2026 Q2: the count, now 41, stayed within 5 %, no more exceptions are older than 180 days, and no more policies are over the threshold.',
      'Stabil seit dem Ende von 2026 Q2: Die Zahl, jetzt 41, blieb innerhalb von 5 %, nicht mehr Ausnahmen sind über 180 Tage alt, und nicht mehr Richtlinien liegen über der Schwelle.',
    ],
    [
      headline('too-early', [], []),
      'Too early to say: 41 in force, and no quarter end is on record to compare with.',
      'Noch nicht zu sagen: 41 in Kraft, und kein Quartalsende ist aufgezeichnet, mit dem zu vergleichen wäre.',
    ],
  ])('%j', (given, en, de) => {
    expect(sayHeadline(given, 'en', f.en)).toBe(en);
    expect(sayHeadline(given, 'de', f.de)).toBe(de);
  });
});

describe('each decision requested is a sentence of its figures', () => {
  const hour = 3_600_000;
  it.each<[DecisionWanted, string, string]>([
    [
      {
        code: 'change-policy',
        policy: 'mfa',
        title: 'Phishing-resistant sign-in',
        active: 47,
        threshold: 40,
      },
      'Phishing-resistant sign-in: 47 in force, threshold 40. Change the policy, or say which exceptions end.',
      'Phishing-resistant sign-in: 47 in Kraft, Schwelle 40. Die Richtlinie ändern oder sagen, welche Ausnahmen enden.',
    ],
    [
      { code: 'end-over-365', count: 1 },
      '1 exception is older than a year. End it, or change the policy that it keeps setting aside.',
      '1 Ausnahme ist über ein Jahr alt. Sie beenden oder die Richtlinie ändern, die sie außer Kraft setzt.',
    ],
    [
      { code: 'end-over-365', count: 12 },
      '12 exceptions are older than a year. End them, or change the policies that they keep setting aside.',
      '12 Ausnahmen sind über ein Jahr alt. Diese beenden oder die Richtlinien ändern, die diese außer Kraft setzen.',
    ],
    [
      { code: 'stop-ageing', was: 3, now: 5 },
      'Exceptions older than 180 days rose from 3 to 5. Fund what would end them, or change what they set aside.',
      'Die Zahl der über 180 Tage alten Ausnahmen ist von 3 auf 5 gestiegen. Bezahlen, was sie beenden würde, oder ändern, was sie außer Kraft setzen.',
    ],
    [
      { code: 'stop-growth', counts: [90, 97, 102, 1180] },
      'The count rose three quarters in a row (90, 97, 102, 1,180). Say what is to turn it.',
      'Die Zahl stieg drei Quartale in Folge (90, 97, 102, 1.180). Sagen, was sie wenden soll.',
    ],
    [
      { code: 'hold-review', quarter: '2026-Q3', lastSession: null },
      '2026 Q3 passed without a review session, and none has been held. Hold it now.',
      '2026 Q3 verging ohne Prüfsitzung, und es gab noch keine. Sie jetzt abhalten.',
    ],
    [
      { code: 'hold-review', quarter: '2026-Q3', lastSession: instant('2026-03-31T23:00:00Z') },
      '2026 Q3 passed without a review session; the last was on 1 April 2026. Hold it now.',
      '2026 Q3 verging ohne Prüfsitzung; die letzte war am 1. April 2026. Sie jetzt abhalten.',
    ],
    [
      { code: 'enforce-removal', longestMs: 36 * hour, limitMs: 24 * hour },
      'Removal took up to 36 hours after expiry, where 24 are allowed. Say who ends that.',
      'Die Entfernung dauerte bis zu 36 Stunden nach dem Ablauf, erlaubt sind 24. Sagen, wer das abstellt.',
    ],
    [
      { code: 'verify-imports', count: 1 },
      '1 imported exception has no approval on record. Have it requested anew, or closed.',
      'Für 1 importierte Ausnahme ist keine Genehmigung aufgezeichnet. Sie neu beantragen lassen oder schließen.',
    ],
    [
      { code: 'verify-imports', count: 3 },
      '3 imported exceptions have no approval on record. Have them requested anew, or closed.',
      'Für 3 importierte Ausnahmen ist keine Genehmigung aufgezeichnet. Diese neu beantragen lassen oder schließen.',
    ],
  ])('%j', (decision, en, de) => {
    expect(sayDecision(decision, 'en', f.en)).toBe(en);
    expect(sayDecision(decision, 'de', f.de)).toBe(de);
  });
});
