/**
 * The pages in a real Chromium, against a real server on a database of its own.
 *
 * Debian's Chromium, since no other can be downloaded everywhere; `CHROMIUM` names another one.
 */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/e2e',
  globalSetup: './register.setup.ts',
  // One register for all: specs read it, and each that writes keeps to an exception of its own.
  fullyParallel: true,
  workers: process.env['CI'] === undefined ? 2 : 1,
  // A passing run is not slowed by long limits; a busy machine is spared false alarms.
  timeout: 150_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
