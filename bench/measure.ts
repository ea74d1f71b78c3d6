/** Measuring: interleaved runs, so that what the machine does besides falls on both sides; medians, so that it counts little. */

export const median = (samples: readonly number[]): number => percentile(samples, 50);

/** The smallest sample that `percent` of all are not above (nearest rank). */
export function percentile(samples: readonly number[], percent: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('no samples');
  return value;
}

/** Runs each of `sides` once a round, in turns that begin with another side each time. Answers a side's samples. */
export async function interleaved<Side extends string>(
  rounds: number,
  sides: Readonly<Record<Side, () => Promise<number>>>,
): Promise<(side: Side) => readonly number[]> {
  const samples = new Map<string, number[]>();
  const turns = Object.entries<() => Promise<number>>(sides);
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < turns.length; turn++) {
      const [name, run] = turns[(round + turn) % turns.length] ?? [];
      if (name !== undefined && run !== undefined)
        samples.set(name, [...(samples.get(name) ?? []), await run()]);
    }
  return (side) => samples.get(side) ?? [];
}

/** Milliseconds that `work` takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** How many times a second `work` completes, `clients` of it at a time, over `ms`. */
export async function rate(
  ms: number,
  clients: number,
  work: (client: number) => Promise<unknown>,
): Promise<number> {
  const started = performance.now();
  let done = 0;
  const one = async (client: number) => {
    while (performance.now() - started < ms) {
      await work(client);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => one(client)));
  return (done / (performance.now() - started)) * 1000;
}
