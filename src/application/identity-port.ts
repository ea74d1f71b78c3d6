/** Local accounts, sessions and tokens: on the wall clock, never on the sandbox's. */
import type { PersonId } from '../domain/people.ts';

export type Account = {
  readonly person: PersonId;
  readonly username: string;
  /** scrypt, in the PHC-like form that `passwords.ts` writes. */
  readonly passwordHash: string;
  /** RFC 6238 shared secret, base32. */
  readonly totpSecret: string;
  /** The last time step whose code was used; a code is good once (RFC 6238, 5.2). */
  readonly lastTotpStep: number;
  readonly failures: number;
  readonly lockedUntil: Date | null;
};

export type Session = {
  readonly person: PersonId;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** When password and code were last given. */
  readonly authenticatedAt: Date;
  readonly strong: boolean;
  readonly methods: readonly string[];
};

export type ApiToken = {
  readonly id: string;
  readonly person: PersonId;
  readonly name: string;
  /** `read` or `write`; a token can do no more than its owner, and never decides. */
  readonly scope: 'read' | 'write';
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
};

export type IdentityStore = {
  accountOf(username: string): Promise<Account | null>;
  accountFor(person: PersonId): Promise<Account | null>;
  saveAccount(account: Pick<Account, 'person' | 'username' | 'passwordHash' | 'totpSecret'>): Promise<void>;
  /** Counts a failed sign-in; returns the number of failures in a row. */
  countFailure(person: PersonId, lockUntil: Date | null): Promise<number>;
  clearFailures(person: PersonId): Promise<void>;
  /** True once for each step, and never for an earlier one; decided by one UPDATE, so two requests can't share a code. */
  useTotpStep(person: PersonId, step: number): Promise<boolean>;
  /** `hash` is SHA-256 (hex) of the secret that only the holder keeps. */
  saveSession(hash: string, session: Session): Promise<void>;
  sessionOf(hash: string): Promise<Session | null>;
  refreshSession(
    hash: string,
    authenticatedAt: Date,
    strong: boolean,
    methods: readonly string[],
  ): Promise<void>;
  endSession(hash: string): Promise<void>;
  saveToken(hash: string, token: Omit<ApiToken, 'lastUsedAt'>): Promise<void>;
  tokenOf(hash: string, now: Date): Promise<ApiToken | null>;
  tokensFor(person: PersonId): Promise<readonly ApiToken[]>;
  endToken(person: PersonId, id: string): Promise<boolean>;
};
