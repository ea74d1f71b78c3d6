import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { POSTGRES_15 } from './test/postgres/global-setup-15.ts';

// Files share a process, since nothing of a test lives in a module: a hook belongs in a test file or in what it calls.
// Nothing waits by the clock, so a long limit costs a passing run nothing and spares a busy machine false alarms.
const shared = { isolate: false, testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    // One for each core, the main process's included: it waits most of the time, and so do tests that ask a database.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        test: {
          ...shared,
          name: 'interim',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'bench/**/*.test.ts'],
          globalSetup: ['test/postgres/global-setup.ts'],
        },
      },
      ...(existsSync(POSTGRES_15)
        ? [
            {
              test: {
                ...shared,
                name: 'postgres-15',
                include: ['src/store/**/*.test.ts'],
                globalSetup: ['test/postgres/global-setup-15.ts'],
              },
            },
          ]
        : []),
    ],
  },
});
