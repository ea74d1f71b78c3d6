import { describe, expect, it } from 'vitest';
import { aConfiguration, NOW } from '../../../test/builders/index.ts';
import { OPENED, Session, seatsOf, three } from '../../../test/builders/voting.ts';
import { plusDays, plusHours } from '../time.ts';

describe('APPROVE-QUORUM', () => {
  it('with fewer than three seats left, nobody can decide, and everybody is told', () => {
    const s = new Session({ authority: three });
    s.recuse('m-3');
    expect(s.vote('m-1')).toEqual(['APPROVE-QUORUM.impossible']);
    expect(s.close(plusDays(NOW, 8))).toEqual(['APPROVE-QUORUM.impossible']);
  });
  it('the minimum is configured', () => {
    const s = new Session({
      authority: seatsOf('m-1', 'm-2'),
      context: { configuration: aConfiguration({ quorumMinimum: 2 }) },
    });
    s.vote('m-1');
    s.vote('m-2');
    expect(s.x.status).toBe('active');
  });
});

describe('APPROVE-PERIOD', () => {
  const over = plusDays(OPENED, 7);
  it('after seven days no vote is taken', () => {
    const s = new Session();
    expect(s.vote('m-1', 'for', {}, plusHours(over, -1))).toEqual([]);
    expect(s.vote('m-2', 'for', {}, over)).toEqual(['APPROVE-PERIOD.voting-closed']);
  });
  it('voting is not closed while it runs and votes are outstanding', () => {
    const s = new Session();
    s.vote('m-1');
    expect(s.close(plusHours(over, -1))).toEqual(['APPROVE-PERIOD.still-open']);
  });
  it.each([
    [['for', 'for', 'against'], 'active'],
    [['for', 'against', 'abstain'], 'rejected'],
    [['for', 'for', 'against', 'against'], 'rejected'],
  ] as const)('with a quorum the votes cast decide: %j is %s', (choices, expected) => {
    const s = new Session();
    choices.forEach((c, i) => s.vote(`m-${i + 1}`, c));
    expect(s.x.status).toBe('assessed');
    expect(s.close(over)).toEqual([]);
    expect(s.x.status).toBe(expected);
  });
  it('without a quorum the votes are void and voting opens anew', () => {
    const s = new Session();
    s.vote('m-1');
    s.vote('m-2');
    expect(s.close(over, 'system', { kind: 'system' })).toEqual([]);
    expect(s.last).toEqual([{ type: 'VotesVoided', renewal: null, because: 'period-ended' }]);
    expect(s.vote('m-1', 'for', {}, plusDays(over, 6))).toEqual([]);
  });
  it('a recusal can leave nobody to vote: the decision falls without another vote', () => {
    const s = new Session({ authority: seatsOf('m-1', 'm-2', 'm-3', 'm-4') });
    (['for', 'for', 'against'] as const).forEach((c, i) => s.vote(`m-${i + 1}`, c));
    s.recuse('m-4');
    expect(s.x.status).toBe('assessed');
    expect(s.close(NOW)).toEqual([]);
    expect(s.x.status).toBe('active');
  });
  it('is not closed by a stored token', () => {
    const s = new Session();
    expect(s.close(over, 'm-1', { kind: 'token' })).toEqual(['APPROVE-STEPUP.token']);
  });
});
