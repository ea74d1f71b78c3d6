/** What every benchmark is given and answers. */
import type pg from 'pg';

export type Surroundings = {
  /** A migrated, empty database of the benchmark's own; with the generator's register where it asked for one. */
  readonly connection: pg.PoolConfig;
  readonly size: number;
  /** Small enough for the test command: fewer and shorter runs, figures that say nothing. */
  readonly small: boolean;
  say(message: string): void;
};

export type Comparison = {
  readonly what: string;
  readonly unit: string;
  readonly median: number;
  readonly runs: number;
};

/** A claim of quality.md against what came out. */
export type Ratio = {
  readonly what: string;
  readonly value: number;
  readonly aim: string;
  readonly met: boolean;
};

export type Report = {
  readonly compared: string;
  readonly sizes: Readonly<Record<string, number>>;
  readonly comparisons: readonly Comparison[];
  readonly ratios: readonly Ratio[];
};

export type Benchmark = {
  readonly name: string;
  /** Exceptions, unless `--size` says otherwise. */
  readonly size: number;
  /** Does it want the generator's register of that size? */
  readonly generated: boolean;
  run(around: Surroundings): Promise<Report>;
};
