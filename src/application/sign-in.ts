/**
 * Signing in with a local account: password and one-time code, sessions, API tokens.
 *
 * For evaluation, on loopback only (`interfaces.md`, *Identity*). A session from a sign-in with a code is strong; it is
 * fresh for five minutes. A token is neither, ever: a stored token never approves.
 */
import { createHash, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { rolesOf } from '../domain/authority/queries.ts';
import type { Authority } from '../domain/authority/authority.ts';
import type { Actor, PersonId } from '../domain/people.ts';
import { type Violation, violation } from '../domain/refusal.ts';
import type { Instant } from '../domain/time.ts';
import type { Account, ApiToken, IdentityStore } from './identity-port.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { hashPassword, verifyPassword } from './passwords.ts';

export const FRESH_MS = 5 * 60_000;
const SESSION_MS = 12 * 3_600_000;
const FAILURES_BEFORE_LOCK = 5;
const LOCK_MS = 60_000;
const TOTP_PERIOD_S = 30;

export type WallClock = () => Date;
export type Credentials = { readonly username: string; readonly password: string; readonly code: string };
export type SignedIn = { readonly secret: string; readonly person: PersonId; readonly expiresAt: Date };

export const secretHash = (secret: string): string =>
  createHash('sha256').update(secret, 'utf8').digest('hex');

export function totpOf(base32: string, label: string): TOTP {
  return new TOTP({
    issuer: 'Interim',
    label,
    period: TOTP_PERIOD_S,
    digits: 6,
    algorithm: 'SHA1',
    secret: Secret.fromBase32(base32),
  });
}

// Compared against when the name is unknown, so that an unknown name costs as much time as a wrong password.
const nobody = hashPassword(randomBytes(16).toString('hex'));

/** Checks name, password and code. One answer for every kind of wrong, so that nothing tells which part was right. */
async function authenticate(store: IdentityStore, now: Date, given: Credentials): Promise<Outcome<Account>> {
  const wrong = refused([violation('SIGN-IN', 'wrong', '')]);
  const account = await store.accountOf(given.username);
  if (account === null) {
    await verifyPassword(given.password, await nobody);
    return wrong;
  }
  if (account.lockedUntil !== null && account.lockedUntil > now)
    return refused([
      violation('SIGN-IN', 'locked', '', {
        seconds: Math.ceil((account.lockedUntil.getTime() - now.getTime()) / 1000),
      }),
    ]);
  const passwordFits = await verifyPassword(given.password, account.passwordHash);
  const delta = totpOf(account.totpSecret, account.username).validate({
    token: given.code.replaceAll(' ', ''),
    timestamp: now.getTime(),
    window: 1,
  });
  if (!passwordFits || delta === null) {
    const lock = account.failures + 1 >= FAILURES_BEFORE_LOCK ? new Date(now.getTime() + LOCK_MS) : null;
    await store.countFailure(account.person, lock);
    return wrong;
  }
  const step = Math.floor(now.getTime() / 1000 / TOTP_PERIOD_S) + delta;
  if (!(await store.useTotpStep(account.person, step)))
    return refused([violation('SIGN-IN', 'code-used', '/code')]);
  await store.clearFailures(account.person);
  return done(account);
}

const methods = ['pwd', 'otp', 'mfa'] as const;

export async function signIn(
  store: IdentityStore,
  now: Date,
  given: Credentials,
): Promise<Outcome<SignedIn>> {
  const account = await authenticate(store, now, given);
  if (account.kind === 'refused') return account;
  const secret = `ses_${randomBytes(32).toString('base64url')}`;
  const expiresAt = new Date(now.getTime() + SESSION_MS);
  await store.saveSession(secretHash(secret), {
    person: account.value.person,
    createdAt: now,
    expiresAt,
    authenticatedAt: now,
    strong: true,
    methods,
  });
  return done({ secret, person: account.value.person, expiresAt });
}

/** A fresh sign-in inside a running session, before a decision. */
export async function signInAgain(
  store: IdentityStore,
  now: Date,
  secret: string,
  given: Omit<Credentials, 'username'>,
): Promise<Outcome<SignedIn>> {
  const session = await store.sessionOf(secretHash(secret));
  const owner = session === null ? null : await store.accountFor(session.person);
  if (session === null || owner === null || session.expiresAt <= now)
    return refused([violation('SIGN-IN', 'expired')]);
  const account = await authenticate(store, now, { ...given, username: owner.username });
  if (account.kind === 'refused') return account;
  await store.refreshSession(secretHash(secret), now, true, methods);
  return done({ secret, person: session.person, expiresAt: session.expiresAt });
}

/** Who acts with this secret, by session or token; null when nobody does. Roles are those on record at `at`. */
export async function actorFor(
  store: IdentityStore,
  authority: Authority,
  secret: string,
  now: Date,
  at: Instant,
): Promise<{ actor: Actor; scope: 'read' | 'write' } | null> {
  const hash = secretHash(secret);
  if (secret.startsWith('ses_')) {
    const session = await store.sessionOf(hash);
    if (session === null || session.expiresAt <= now) return null;
    const fresh = now.getTime() - session.authenticatedAt.getTime() <= FRESH_MS;
    const signIn = {
      kind: 'session' as const,
      fresh,
      strong: session.strong,
      at: session.authenticatedAt.toISOString(),
      methods: session.methods,
    };
    return {
      actor: { person: session.person, roles: rolesOf(authority, session.person, at), signIn },
      scope: 'write',
    };
  }
  const token = await store.tokenOf(hash, now);
  if (token === null || token.expiresAt <= now) return null;
  const signIn = {
    kind: 'token' as const,
    fresh: false,
    strong: false,
    at: token.createdAt.toISOString(),
    methods: [],
  };
  return {
    actor: { person: token.person, roles: rolesOf(authority, token.person, at), signIn },
    scope: token.scope,
  };
}

export const TOKEN_MAX_DAYS = 365;

/** A token made by a token would outlive its revocation. */
export const mayCreateToken = ({ signIn: behind }: Actor): readonly Violation[] =>
  behind.kind === 'session' ? [] : [violation('APPROVE-STEPUP', 'token')];

/** The secret is shown once; the store keeps its hash. */
export async function createToken(
  store: IdentityStore,
  id: string,
  now: Date,
  person: PersonId,
  input: { readonly name: string; readonly scope: 'read' | 'write'; readonly days: number },
): Promise<{ readonly secret: string; readonly token: Omit<ApiToken, 'lastUsedAt'> }> {
  const secret = `int_${randomBytes(32).toString('base64url')}`;
  const days = Math.min(input.days, TOKEN_MAX_DAYS);
  const token = {
    id,
    person,
    name: input.name,
    scope: input.scope,
    createdAt: now,
    expiresAt: new Date(now.getTime() + days * 86_400_000),
  };
  await store.saveToken(secretHash(secret), token);
  return { secret, token };
}
