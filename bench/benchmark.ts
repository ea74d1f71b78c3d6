/** What every benchmark is given and answers. */
import type { Connection } from '../src/cluster/index.ts';
import type { Kind } from './generate/plan.ts';

export type Surroundings = {
  /** A migrated, empty database of the benchmark's own; with the generator's register where it asked for one. */
  readonly connection: Connection;
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
  /** Which register of that size it wants from the generator; null: none. */
  readonly generated: Kind | null;
  run(around: Surroundings): Promise<Report>;
};
