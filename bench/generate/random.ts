/** Chance from a seed, so that the same size makes the same register on any machine. */

/** Uniform in [0, 1) (mulberry32). */
export type Random = () => number;

export function seeded(seed: number): Random {
  let a = seed | 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const between = (random: Random, low: number, high: number): number => low + random() * (high - low);

export function pick<T>(random: Random, from: readonly T[]): T {
  const item = from[Math.floor(random() * from.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

/** Picks by Zipf's law: the k-th of `from` is 1/k as likely as the first. */
export function zipf<T>(from: readonly T[]): (random: Random) => T {
  let sum = 0;
  const upTo = from.map((_, k) => {
    sum += 1 / (k + 1);
    return sum;
  });
  return (random) => {
    const at = random() * sum;
    const item = from[upTo.findIndex((limit) => at < limit)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
}

/** A version 7 UUID of `ms`, its other bits from `random`. */
export function uuidAt(ms: number, random: Random): string {
  const time = ms.toString(16).padStart(12, '0');
  const part = (bits: number) => Math.floor(random() * 2 ** bits);
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  const variant = hex(0x8000 + part(14), 4);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(part(12), 3)}-${variant}-${hex(part(24), 6)}${hex(part(24), 6)}`;
}
