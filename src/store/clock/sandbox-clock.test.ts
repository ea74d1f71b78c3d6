import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/postgres/database.ts';
import { instant, msOf, plusDays } from '../../domain/time.ts';
import { sqlState } from '../fault.ts';
import { openStore } from '../store.ts';
import { decideSandbox, openSandboxClock } from './sandbox-clock.ts';

let real: TestDatabase;
let sandbox: TestDatabase;
const wallAt = instant('2026-03-02T09:00:00Z');
const wall = () => msOf(wallAt);

beforeAll(async () => {
  real = await createTestDatabase();
  sandbox = await createTestDatabase();
});
afterAll(() => Promise.all([real.close(), sandbox.close()]));

it('a sandbox’s clock moves forwards and never back, in every process', async () => {
  expect(await decideSandbox(sandbox.pool, true)).toBe(true);
  const clock = await openSandboxClock(sandbox.pool, wall);
  const other = await openSandboxClock(sandbox.pool, wall);
  await clock.moveTo(plusDays(wallAt, 30));
  await clock.moveTo(plusDays(wallAt, 10));
  expect(clock.now()).toBe(plusDays(wallAt, 30));
  const store = openStore({ pool: sandbox.pool, clock: other, ids: { next: () => v7() } });
  expect(await store.transact(async (tx) => tx.at)).toBe(plusDays(wallAt, 30));
  expect(other.now()).toBe(plusDays(wallAt, 30));
});

it('a real register stays real, and its clock is the machine’s', async () => {
  expect(await decideSandbox(real.pool, false)).toBe(false);
  expect(await decideSandbox(real.pool, true)).toBe(false);
  const clock = await openSandboxClock(real.pool, wall);
  expect(await clock.isSandbox()).toBe(false);
  await clock.moveTo(plusDays(wallAt, 30));
  expect(clock.now()).toBe(wallAt);
  const change = real.pool.query('update register_clock set sandbox = true');
  expect(sqlState(await change.catch((e: unknown) => e))).toBe('IX003');
});
