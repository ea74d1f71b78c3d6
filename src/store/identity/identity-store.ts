/** Accounts, sessions and tokens in PostgreSQL. */
import type { Pool, QueryResultRow } from 'pg';
import type { Account, ApiToken, IdentityStore, Session } from '../../application/identity-port.ts';
import { sqlState } from '../fault.ts';

type AccountRow = Omit<Account, 'lastTotpStep'> & { readonly lastTotpStep: string };
const account = `select person, username, password_hash as "passwordHash", totp_secret as "totpSecret",
  last_totp_step as "lastTotpStep", failures, locked_until as "lockedUntil" from accounts`;
const session = `select person, created_at as "createdAt", expires_at as "expiresAt",
  authenticated_at as "authenticatedAt", strong, methods from sessions`;
const tokenColumns = `id, person, name, scope, created_at as "createdAt", expires_at as "expiresAt",
  last_used_at as "lastUsedAt"`;

/** Whoever left signs in no more, whatever they still hold. */
const stillHere = 'not exists (select from people p where p.id = person and not p.active)';

/**
 * Two that save the same new account at once: ON CONFLICT looks at the person alone, and the one that loses may meet the
 * other's name first. It meets a row of its own person when it is written again.
 */
const afterRace = <T>(write: () => Promise<T>): Promise<T> =>
  write().catch((error: unknown) => {
    if (sqlState(error) !== '23505') throw error;
    return write();
  });

export function openIdentityStore(pool: Pool): IdentityStore {
  const rows = async <R extends QueryResultRow>(
    text: string,
    values: readonly unknown[],
  ): Promise<readonly R[]> => (await pool.query<R>(text, [...values])).rows;
  const change = async (text: string, values: readonly unknown[]): Promise<number> =>
    (await pool.query(text, [...values])).rowCount ?? 0;
  const one = async (where: string, value: string): Promise<Account | null> => {
    const [row] = await rows<AccountRow>(`${account} where ${where} and ${stillHere}`, [value]);
    return row === undefined ? null : { ...row, lastTotpStep: Number(row.lastTotpStep) };
  };
  return {
    accountOf: (username) => one('lower(username) = lower($1)', username),
    accountFor: (person) => one('person = $1', person),
    saveAccount: async (a) => {
      // A new secret begins its own count of used codes, and what was opened by the one before ends.
      await afterRace(() =>
        change(
          `with ended as (
           delete from sessions s
            where s.person = $1 and not exists (
              select from accounts b where b.person = $1 and b.totp_secret = $4))
         insert into accounts as a (person, username, password_hash, totp_secret) values ($1, $2, $3, $4)
         on conflict (person) do update set username = excluded.username, password_hash = excluded.password_hash,
           totp_secret = excluded.totp_secret, failures = 0, locked_until = null,
           last_totp_step = case when a.totp_secret = excluded.totp_secret then a.last_totp_step else 0 end`,
          [a.person, a.username, a.passwordHash, a.totpSecret],
        ),
      );
    },
    countFailure: async (person, lockUntil) => {
      const [row] = await rows<{ readonly failures: number }>(
        `update accounts set failures = failures + 1, locked_until = coalesce($2, locked_until)
          where person = $1 returning failures`,
        [person, lockUntil],
      );
      return row?.failures ?? 0;
    },
    clearFailures: async (person) => {
      await change('update accounts set failures = 0, locked_until = null where person = $1', [person]);
    },
    useTotpStep: async (person, step) =>
      (await change('update accounts set last_totp_step = $2 where person = $1 and last_totp_step < $2', [
        person,
        step,
      ])) === 1,
    saveSession: async (hash, s) => {
      // Old ones go when a new one comes, so that no job is needed for it.
      await change('delete from sessions where expires_at < $1', [s.createdAt]);
      await change(
        `insert into sessions (hash, person, created_at, expires_at, authenticated_at, strong, methods)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [hash, s.person, s.createdAt, s.expiresAt, s.authenticatedAt, s.strong, s.methods],
      );
    },
    sessionOf: async (hash) =>
      (await rows<Session>(`${session} where hash = $1 and ${stillHere}`, [hash]))[0] ?? null,
    refreshSession: async (hash, authenticatedAt, strong, methods) => {
      await change('update sessions set authenticated_at = $2, strong = $3, methods = $4 where hash = $1', [
        hash,
        authenticatedAt,
        strong,
        methods,
      ]);
    },
    endSession: async (hash) => {
      await change('delete from sessions where hash = $1', [hash]);
    },
    saveToken: async (hash, t) => {
      await change(
        `insert into api_tokens (hash, id, person, name, scope, created_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [hash, t.id, t.person, t.name, t.scope, t.createdAt, t.expiresAt],
      );
    },
    tokenOf: (hash, now) => tokenOf(pool, hash, now),
    tokensFor: (person) =>
      rows<ApiToken>(`select ${tokenColumns} from api_tokens where person = $1 order by created_at desc`, [
        person,
      ]),
    endToken: async (person, id) =>
      (await change('delete from api_tokens where person = $1 and id = $2', [person, id])) === 1,
  };
}

/** How old the record of a token's last use may be; writing it on every request would make reads into writes. */
const USE_RECORDED_MS = 60_000;

async function tokenOf(pool: Pool, hash: string, now: Date): Promise<ApiToken | null> {
  const { rows } = await pool.query<ApiToken>(
    `select ${tokenColumns} from api_tokens where hash = $1 and ${stillHere}`,
    [hash],
  );
  const token = rows[0];
  if (token === undefined) return null;
  const usedBefore = token.lastUsedAt?.getTime() ?? 0;
  if (token.expiresAt > now && now.getTime() - usedBefore > USE_RECORDED_MS)
    await pool.query('update api_tokens set last_used_at = $2 where hash = $1', [hash, now]);
  return token;
}
