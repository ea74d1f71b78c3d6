import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/postgres/database.ts';
import type { IdentityStore } from '../../application/identity-port.ts';
import { openIdentityStore } from './identity-store.ts';

let db: TestDatabase;
let store: IdentityStore;
const now = new Date('2026-03-02T09:00:00Z');
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

beforeAll(async () => {
  db = await createTestDatabase();
  store = openIdentityStore(db.pool);
  await store.saveAccount({
    person: 'p-rita',
    username: 'rita',
    passwordHash: 'scrypt$',
    totpSecret: 'JBSW',
  });
});
afterAll(() => db.close());

describe('accounts', () => {
  it('are found by name whatever its case', async () => {
    expect(await store.accountOf('RITA')).toMatchObject({
      person: 'p-rita',
      failures: 0,
      lastTotpStep: 0,
      lockedUntil: null,
    });
    expect(await store.accountOf('nobody')).toBeNull();
  });

  it('count failures, keep a lock, and forget both', async () => {
    expect(await store.countFailure('p-rita', null)).toBe(1);
    expect(await store.countFailure('p-rita', inMinutes(1))).toBe(2);
    expect(await store.accountFor('p-rita')).toMatchObject({ failures: 2, lockedUntil: inMinutes(1) });
    await store.clearFailures('p-rita');
    expect(await store.accountFor('p-rita')).toMatchObject({ failures: 0, lockedUntil: null });
  });

  it('let a code be used once, by one of many at the same time, and never an earlier one', async () => {
    const uses = await Promise.all(Array.from({ length: 8 }, () => store.useTotpStep('p-rita', 100)));
    expect(uses.filter(Boolean)).toHaveLength(1);
    expect(await store.useTotpStep('p-rita', 99)).toBe(false);
    expect(await store.useTotpStep('p-rita', 101)).toBe(true);
  });

  it('keep the used codes when the password changes, and begin anew with a new secret', async () => {
    const account = { person: 'p-rita', username: 'rita', passwordHash: 'other', totpSecret: 'JBSW' };
    await store.saveAccount(account);
    expect(await store.accountFor('p-rita')).toMatchObject({ lastTotpStep: 101, passwordHash: 'other' });
    await store.saveAccount({ ...account, totpSecret: 'NEW' });
    expect(await store.accountFor('p-rita')).toMatchObject({ lastTotpStep: 0 });
  });
});

describe('the same new account, saved by two programs that start together', () => {
  it('is saved, whoever is first', async () => {
    for (let n = 0; n < 25; n += 1) {
      const account = {
        person: `p-new-${n}`,
        username: `new-${n}`,
        passwordHash: 'scrypt$',
        totpSecret: 'JBSW',
      };
      await Promise.all(Array.from({ length: 4 }, () => store.saveAccount(account)));
      expect(await store.accountOf(account.username)).toMatchObject({ person: account.person });
    }
  });
});

describe('sessions', () => {
  const session = {
    person: 'p-rita',
    createdAt: now,
    expiresAt: inMinutes(60),
    authenticatedAt: now,
    strong: true,
    methods: ['pwd', 'otp'],
  };

  it('are kept by hash, refreshed, and ended', async () => {
    await store.saveSession('hash-1', session);
    expect(await store.sessionOf('hash-1')).toEqual(session);
    await store.refreshSession('hash-1', inMinutes(5), false, ['pwd']);
    expect(await store.sessionOf('hash-1')).toMatchObject({
      authenticatedAt: inMinutes(5),
      strong: false,
      methods: ['pwd'],
    });
    await store.endSession('hash-1');
    expect(await store.sessionOf('hash-1')).toBeNull();
  });

  it('that ran out are cleared when a new one begins', async () => {
    await store.saveSession('old', session);
    await store.saveSession('new', { ...session, createdAt: inMinutes(61), expiresAt: inMinutes(120) });
    expect(await store.sessionOf('old')).toBeNull();
  });
});

describe('tokens', () => {
  const token = {
    id: 't-1',
    person: 'p-rita',
    name: 'CI',
    scope: 'read' as const,
    createdAt: now,
    expiresAt: inMinutes(60),
  };

  it('remember their last use by the minute, and end for their owner only', async () => {
    await store.saveToken('hash-t', token);
    expect(await store.tokenOf('hash-t', inMinutes(1))).toMatchObject({ ...token, lastUsedAt: null });
    await store.tokenOf('hash-t', new Date(inMinutes(1).getTime() + 30_000));
    expect(await store.tokensFor('p-rita')).toEqual([{ ...token, lastUsedAt: inMinutes(1) }]);
    expect(await store.endToken('p-omar', 't-1')).toBe(false);
    expect(await store.endToken('p-rita', 't-1')).toBe(true);
    expect(await store.tokenOf('hash-t', now)).toBeNull();
  });
});
