import { describe, expect, it } from 'vitest';
import { Gaps } from './gaps.ts';

const at = (xmin: number, xmax: number) => ({ xmin: BigInt(xmin), xmax: BigInt(xmax) });

describe('what has been told of the log', () => {
  it('goes up to the last position while none is missing', () => {
    const gaps = new Gaps(10);
    gaps.see([11, 12], at(5, 5));
    expect([gaps.told, gaps.last, gaps.missing]).toEqual([12, 12, []]);
  });

  it('stays before a position that is missing, until it comes', () => {
    const gaps = new Gaps(10);
    gaps.see([11, 13], at(5, 6));
    expect([gaps.told, gaps.missing]).toEqual([11, [12]]);
    gaps.see([12, 14], at(5, 7));
    expect([gaps.told, gaps.missing]).toEqual([14, []]);
  });

  it('waits for as long as a transaction runs that could still bring it, and no longer', () => {
    const gaps = new Gaps(10);
    gaps.see([12], at(5, 6));
    // Transaction 5 holds position 11. The next look notes that it may be anybody's before 8.
    gaps.see([13], at(5, 8));
    gaps.see([14], at(7, 9));
    expect(gaps.told).toBe(10);
    gaps.see([], at(8, 9));
    expect([gaps.told, gaps.missing]).toEqual([14, []]);
  });

  it('gives up where too much is missing', () => {
    expect(new Gaps(0).see([20_000], at(1, 1))).toBe(false);
  });
});
