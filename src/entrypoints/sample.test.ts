/**
 * The sample can be loaded on any day: what is counted from now and what is counted from a quarter's end go together. The
 * committee met with all three of its over-age exceptions before it, with a renewal of one under way, and long ago.
 */
import { expect, onTestFinished, test } from 'vitest';
import { instant } from '../domain/time.ts';
import { openTestRegister } from '../../test/postgres/register.ts';
import { loadSample } from './sample.ts';

test.for(['2026-10-01T00:00:00Z', '2026-12-06T12:00:00Z', '2026-12-31T23:59:00Z'])(
  'its committee has met and signed its minutes, loaded on %s',
  async (now) => {
    const register = await openTestRegister();
    const { store } = register;
    await loadSample(register.db.pool, store.directory, store.reads, instant(now), () => undefined);
    onTestFinished(register.close);
    const last = await store.transact((tx) => tx.loadReview('last', 'touched', false));
    expect(last?.state.minutes).toHaveLength(1);
  },
);
