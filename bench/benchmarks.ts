/** Every benchmark, by name. */
import type { Benchmark } from './benchmark.ts';
import { commands } from './commands.ts';
import { expiryStorm } from './expiry-storm.ts';
import { further } from './further.ts';
import { metrics } from './metrics.ts';
import { register } from './register.ts';
import { start } from './start.ts';

export const benchmarks: readonly Benchmark[] = [commands, expiryStorm, further, metrics, register, start];
