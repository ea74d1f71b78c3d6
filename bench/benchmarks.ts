/** Every benchmark, by name. */
import type { Benchmark } from './benchmark.ts';
import { metrics } from './metrics.ts';

export const benchmarks: readonly Benchmark[] = [metrics];
