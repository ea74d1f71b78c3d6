import { describe, expect, it } from 'vitest';
import { aContext, NOW } from '../../../test/builders/index.ts';
import { seatsOf } from '../../../test/builders/voting.ts';
import { outcomeOfTally, type Tally, tallyOf } from './electorate.ts';
import type { CastVote } from './state.ts';

const seat = (person: string): CastVote['proof'] => ({
  kind: 'seat',
  person,
  since: NOW,
  charterAt: NOW,
  alsoCiso: false,
});
const tally = (over: Partial<Tally>): Tally => ({
  seats: 5,
  recused: 0,
  quorum: 3,
  inFavour: 0,
  against: 0,
  abstained: 0,
  ciso: 'not-needed',
  outstanding: 0,
  ...over,
});

describe('a vote in a session', () => {
  it.each([
    ['is open while fewer than the quorum have voted', { inFavour: 2, outstanding: 3 }, 'open', 'open'],
    [
      'is carried once nobody who is present could turn it',
      { inFavour: 3, outstanding: 2 },
      'carried',
      'carried',
    ],
    [
      'is open while those who are silent could turn it',
      { inFavour: 2, against: 1, outstanding: 2 },
      'open',
      'carried',
    ],
    ['fails once those who are silent could not save it', { against: 3, outstanding: 2 }, 'failed', 'failed'],
    ['fails on a tie: half is not more than half', { inFavour: 2, against: 2 }, 'failed', 'failed'],
    ['counts who abstains among the votes cast', { inFavour: 2, abstained: 2 }, 'failed', 'failed'],
  ] as const)('%s', (_, over, before, closing) => {
    expect(outcomeOfTally(tally(over), false)).toBe(before);
    expect(outcomeOfTally(tally(over), true)).toBe(closing);
  });

  it('of the top rung waits for the CISO, and ends without one only by failing', () => {
    const unanimous = { inFavour: 5 } as const;
    expect(outcomeOfTally(tally({ ...unanimous, ciso: 'outstanding' }), false)).toBe('open');
    expect(outcomeOfTally(tally({ ...unanimous, ciso: 'outstanding' }), true)).toBe('failed');
    expect(outcomeOfTally(tally({ ...unanimous, ciso: 'not-in-favour' }), false)).toBe('failed');
    expect(outcomeOfTally(tally({ ...unanimous, ciso: 'in-favour' }), false)).toBe('carried');
  });
});

describe('the count', () => {
  const context = aContext({ authority: { ...aContext().authority, ...seatsOf('m-1', 'm-2', 'm-3') } });
  const electorate = { recusals: [], eligible: ['m-1', 'm-2', 'm-3'], present: ['m-1', 'm-2'], quorum: 3 };
  const vote = (by: string, choice: CastVote['choice']): CastVote => ({
    by,
    choice,
    rationale: '',
    proof: seat(by),
    at: NOW,
  });

  it('is of seats that are not recused: whoever has none is in no count', () => {
    const counted = tallyOf(
      electorate,
      [vote('m-1', 'for'), vote('m-3', 'against'), vote('somebody', 'for')],
      3,
      () => false,
      context,
    );
    expect(counted).toMatchObject({ inFavour: 1, against: 1, abstained: 0, ciso: 'not-needed' });
  });
  it('has as outstanding those who are present and silent', () => {
    expect(tallyOf(electorate, [vote('m-1', 'for')], 3, () => false, context).outstanding).toBe(1);
    expect(tallyOf(electorate, [], 3, () => false, context).outstanding).toBe(2);
  });
});
