import { describe, expect, it } from 'vitest';
import {
  aConfiguration,
  anApproval,
  anEmergency,
  aPolicy,
  aRenewableException,
  aRenewal,
  aRequest,
  NOW,
  people,
  play,
} from '../../../test/builders/index.ts';
import { defaultConfiguration } from '../configuration.ts';
import type { ExceptionEvent } from '../exception/events.ts';
import type { Exception, RenewalContent } from '../exception/state.ts';
import type { GateName } from '../renew/commands.ts';
import { type Instant, plusDays, plusMs } from '../time.ts';
import type { GateOptions, GateResult } from './gate.ts';
import { renewalGates } from './gates.ts';
import { nextTermNumber, renewalRung } from './rung.ts';

const DAY_75 = plusDays(NOW, 75);
const gates = (
  x: Exception,
  content: RenewalContent | null,
  at: Instant = DAY_75,
  options: GateOptions = { policy: aPolicy() },
) => renewalGates(x, content, at, defaultConfiguration, options);
function gate(name: GateName, results: readonly GateResult[]): GateResult {
  const found = results.find((g) => g.gate === name);
  if (found === undefined) throw new Error(`${name} was not judged`);
  return found;
}
const codes = (result: GateResult): readonly string[] =>
  result.violations.map((v) => `${v.code}.${v.reason} ${v.field}`.trim());
const x = aRenewableException();
const on = (state: Exception, day: number, ...events: readonly ExceptionEvent[]) =>
  play(
    state,
    state.id,
    events.map((e) => [plusDays(NOW, day), e] as const),
  );

describe('A renewal filed on day 75 of 90 with progress, tests and fresh words', () => {
  it('meets every gate', () => {
    expect(gates(x, aRenewal()).filter((g) => !g.met)).toEqual([]);
    expect(gates(x, aRenewal())).toHaveLength(10);
  });
});

describe('The page before anything is written', () => {
  const page = gates(x, null);
  it('shows what is met, and what waits for an answer without calling it a violation', () => {
    expect(page.filter((g) => g.met).map((g) => g.gate)).toEqual([
      'REN-WINDOW',
      'REN-EMERGENCY',
      'REN-POLICY',
      'REN-PROGRESS',
      'REN-CONTROL-TESTED',
    ]);
    expect(page.flatMap((g) => g.violations)).toEqual([]);
  });
  it('shows the figures: window, longest term, promised exit, days left of the chain', () => {
    expect(gate('REN-WINDOW', page).evidence).toEqual({
      opensAt: plusDays(NOW, 60),
      closesAt: plusDays(NOW, 90),
    });
    expect(gate('REN-TERM', page).evidence).toEqual({ longest: 90 });
    expect(gate('REN-EXIT-MOVED', page).evidence).toEqual({ promised: plusDays(NOW, 150), moves: 0 });
    expect(gate('REN-CHAIN-MAX', page).evidence).toMatchObject({
      startedAt: NOW,
      maximum: 365,
      longest: 275,
    });
    expect(gate('REN-PROGRESS', page).evidence).toMatchObject({ since: NOW, overdue: 0 });
    expect(gate('REN-CONTROL-TESTED', page).evidence).toMatchObject({ controls: 1, tested: 1 });
  });
  it('says early that no term is left in the chain', () => {
    const old = aRenewableException({ lineage: { chainStartedAt: plusDays(NOW, -275) } });
    expect(codes(gate('REN-CHAIN-MAX', gates(old, null)))).toEqual(['REN-CHAIN-MAX.over /termDays']);
  });
  it('leaves REN-POLICY out where the policy is not at hand', () => {
    expect(gates(x, null, DAY_75, {}).some((g) => g.gate === 'REN-POLICY')).toBe(false);
  });
});

describe('REN-WINDOW', () => {
  const window = (state: Exception, at: Instant, options: GateOptions = {}) =>
    codes(gate('REN-WINDOW', gates(state, aRenewal(), at, options)));

  it('opens 30 days before the expiry and closes with it', () => {
    expect(window(x, plusMs(plusDays(NOW, 60), -1))).toEqual(['REN-WINDOW.too-early']);
    expect(window(x, plusDays(NOW, 60))).toEqual([]);
    expect(window(x, plusMs(plusDays(NOW, 90), -1))).toEqual([]);
    expect(window(x, plusDays(NOW, 90))).toEqual(['REN-WINDOW.too-late']);
  });
  it('is as wide as configured', () => {
    const narrow = renewalGates(x, aRenewal(), DAY_75, aConfiguration({ renewalWindowDays: 14 }), {});
    expect(codes(gate('REN-WINDOW', narrow))).toEqual(['REN-WINDOW.too-early']);
  });
  it('a returned renewal is judged by when it was first filed', () => {
    expect(window(x, plusDays(NOW, 95), { filedAt: DAY_75 })).toEqual([]);
  });
  it('is shut while the next term has been granted and not begun', () => {
    const granted = on(
      x,
      80,
      { type: 'RenewalRequested', renewal: 'r-1', by: people.requester, content: aRenewal(), minimumRung: 3 },
      {
        type: 'RenewalGranted',
        renewal: 'r-1',
        approval: anApproval(x, { rung: 3, startsAt: plusDays(NOW, 90), expiresAt: plusDays(NOW, 180) }),
        term: 2,
        structural: false,
      },
    );
    expect(window(granted, plusDays(NOW, 85))).toEqual(['REN-WINDOW.granted']);
    expect(window(granted, plusDays(NOW, 90))).toEqual(['REN-WINDOW.too-early']);
    expect(window(granted, plusDays(NOW, 160))).toEqual([]);
  });
  it('is too early for what has no term yet', () => {
    expect(window({ ...x, terms: [] }, DAY_75)).toEqual(['REN-WINDOW.too-early']);
  });
});

describe('REN-JUSTIFICATION', () => {
  const words = (content: RenewalContent, state = x, options: GateOptions = { policy: aPolicy() }) =>
    codes(gate('REN-JUSTIFICATION', gates(state, content, DAY_75, options)));

  it('the old text with a new date falls short', () => {
    const { obstacle, consequence } = aRequest();
    expect(words(aRenewal({ obstacle, consequence: consequence.replace('31 March', '30 June') }))).toEqual([
      'REN-JUSTIFICATION.fell-short /obstacle',
      'REN-JUSTIFICATION.fell-short /consequence',
    ]);
  });
  it('so does the text of any earlier renewal that was granted, but not of one that was refused', () => {
    const filed = {
      type: 'RenewalRequested',
      renewal: 'r-1',
      by: people.requester,
      content: aRenewal(),
      minimumRung: 3,
    } as const;
    const granted = on(x, 76, filed, {
      type: 'RenewalGranted',
      renewal: 'r-1',
      approval: anApproval(x, { rung: 3, startsAt: plusDays(NOW, 90), expiresAt: plusDays(NOW, 180) }),
      term: 2,
      structural: false,
    });
    const refused = on(x, 76, {
      type: 'RenewalRefused',
      renewal: 'r-1',
      by: people.requester,
      content: aRenewal(),
      violations: [],
    });
    expect(words(aRenewal(), granted)).toHaveLength(2);
    expect(words(aRenewal(), refused)).toEqual([]);
  });
  it("so do the requester's last words to the same policy, and the policy's own", () => {
    const { obstacle, consequence } = aRenewal();
    expect(
      words(aRenewal(), x, { policy: aPolicy(), earlierAnswers: [{ obstacle, consequence }] }),
    ).toHaveLength(2);
    const copied = aRenewal({ obstacle: aPolicy().statement });
    expect(words(copied)).toEqual(['REN-JUSTIFICATION.fell-short /obstacle']);
  });
});

describe('REN-EXIT and REN-EXIT-MOVED', () => {
  const exits = (exitDate: Instant | null, moves = 0) => {
    const results = gates({ ...x, lineage: { ...x.lineage, exitDateMoves: moves } }, aRenewal({ exitDate }));
    return [...codes(gate('REN-EXIT', results)), ...codes(gate('REN-EXIT-MOVED', results))];
  };
  it('a final exit date is named, and lies ahead', () => {
    expect(exits(null)).toEqual(['REN-EXIT.missing /exitDate']);
    expect(exits(DAY_75)).toEqual(['REN-EXIT.past /exitDate']);
    expect(exits(plusMs(DAY_75, 1))).toEqual([]);
  });
  it('it moves later than promised once at most', () => {
    expect(exits(plusDays(NOW, 151))).toEqual([]);
    expect(exits(plusDays(NOW, 151), 1)).toEqual(['REN-EXIT-MOVED.twice /exitDate']);
  });
  it('as promised, or sooner, it has not moved', () => {
    expect(exits(plusDays(NOW, 150), 1)).toEqual([]);
    expect(exits(plusDays(NOW, 120), 1)).toEqual([]);
  });
});

describe('REN-TERM', () => {
  const term = (termDays: number, state = x) => codes(gate('REN-TERM', gates(state, aRenewal({ termDays }))));
  it('is no longer than the term before it', () => {
    expect(term(90)).toEqual([]);
    expect(term(91)).toEqual(['REN-TERM.longer /termDays']);
    expect(term(61, aRenewableException({ termDays: 60 }))).toEqual(['REN-TERM.longer /termDays']);
  });
  it.each([0, -1, 1.5])('%d days are no term', (days) => {
    expect(term(days)).toEqual(['REN-TERM.not-positive /termDays']);
  });
});

describe('REN-EMERGENCY and REN-POLICY', () => {
  it('an emergency has no renewal', () => {
    const emergency = anEmergency();
    expect(codes(gate('REN-EMERGENCY', gates(emergency, aRenewal(), plusDays(NOW, 1))))).toEqual([
      'REN-EMERGENCY.no-renewal',
    ]);
  });
  it.each([
    ['retired', aPolicy({ retiredAt: DAY_75 })],
    ['retired', null],
    ['not-exceptable', aPolicy({ exceptable: false })],
  ])('a policy that is %s now has no renewals', (reason, policy) => {
    expect(codes(gate('REN-POLICY', gates(x, aRenewal(), DAY_75, { policy })))).toEqual([
      `REN-POLICY.${reason}`,
    ]);
  });
});

describe('REN-CHAIN-MAX', () => {
  const age = (startedDaysAgo: number, over: Partial<RenewalContent> = {}, at = DAY_75) =>
    codes(
      gate(
        'REN-CHAIN-MAX',
        gates(
          aRenewableException({ lineage: { chainStartedAt: plusDays(NOW, -startedDaysAgo) } }),
          aRenewal(over),
          at,
        ),
      ),
    );
  const structuralReason = 'The replacement controller is certified in autumn.';

  it('at the end of the new term a chain is at most 365 days old', () => {
    expect(age(185)).toEqual([]);
    expect(age(186)).toEqual(['REN-CHAIN-MAX.over /termDays']);
    expect(age(186, { termDays: 89 })).toEqual([]);
  });
  it('730 for a structural case', () => {
    expect(age(550, { structuralReason })).toEqual([]);
    expect(age(551, { structuralReason })).toEqual(['REN-CHAIN-MAX.over /termDays']);
  });
  it('counts a gap: granted after the end, the term starts later', () => {
    expect(age(180, {}, plusDays(NOW, 95))).toEqual([]);
    expect(age(181, {}, plusDays(NOW, 95))).toEqual(['REN-CHAIN-MAX.over /termDays']);
  });
});

describe('The rung of a renewal', () => {
  it.each([
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 4],
  ] as const)('after rung %d is %d', (last, next) => {
    expect(renewalRung(aRenewableException({ rung: last }), aRenewal())).toBe(next);
  });
  it('the third term and every later one is for the top, counted along the chain', () => {
    const second = aRenewableException({ rung: 1, lineage: { earlierTerms: 1 } });
    expect([nextTermNumber(x), nextTermNumber(second)]).toEqual([2, 3]);
    expect(renewalRung(second, aRenewal())).toBe(4);
  });
  it('an exit promised for later is for the top', () => {
    expect(renewalRung(aRenewableException({ rung: 1 }), aRenewal({ exitDate: plusDays(NOW, 151) }))).toBe(4);
  });
  it('without a term of its own it follows the chain', () => {
    const none = { ...x, terms: [] };
    expect(renewalRung({ ...none, lineage: { ...x.lineage, lastRung: 2 } }, aRenewal())).toBe(3);
    expect(renewalRung(none, aRenewal())).toBe(1);
  });
});
