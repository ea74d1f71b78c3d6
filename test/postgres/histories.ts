/** Random histories, the same on every run. */
import { evolve } from '../../src/domain/exception/evolve.ts';
import type { Exception } from '../../src/domain/exception/state.ts';
import { type Instant, plusMs } from '../../src/domain/time.ts';
import type { TestRegister } from './register.ts';
import { somethingNext, submitted } from './stories.ts';

/** Mulberry32. */
export function randomOf(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Files an exception at `from` and lets `steps` things happen to it, up to nine days apart. */
export async function randomHistory(
  register: TestRegister,
  seed: number,
  from: Instant,
  steps = 25,
): Promise<Exception> {
  const random = randomOf(seed);
  const id = register.newId();
  let x = await register.play(id, submitted(id, `EXC-2026-${String(seed + 1).padStart(4, '0')}`, from));
  let at = x.recordedAt;
  for (let step = 0; step < steps; step++) {
    at = plusMs(at, Math.floor(random() * 9 * 86_400_000) + 1);
    const before = x;
    const events = somethingNext(before, at, random);
    if (events.length === 0) continue;
    register.clock.set(at);
    x = await register.store.transact(async (tx) => {
      const loaded = await tx.loadException(id, true);
      const state = events.reduce((s, e) => evolve(s, e, tx.at, id), before);
      await tx.appendException(id, loaded?.version ?? 0, events, 'p-cleo', state);
      return state;
    });
    at = x.recordedAt;
  }
  return x;
}
