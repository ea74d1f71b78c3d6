import { expect, test } from 'vitest';
import { findingsOf } from './on-record.ts';
import { killRounds } from './kill.ts';

test('nothing acknowledged is lost and nothing is done twice, whatever is killed under load', async () => {
  const run = await killRounds({ rounds: 5, seed: 20_261_123, onRound: () => undefined });
  expect(findingsOf(run.last)).toEqual([]);
  expect(run.acknowledged).toBeGreaterThan(50);
  expect(run.last.jobs).toBeGreaterThan(0);
  expect(run.exitCode).toBe(0);
}, 180_000);
