import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { POSTGRES_15 } from './test/postgres/global-setup-15.ts';

const shared = { testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
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
