/** People and roles as the record knows them: pseudonymous ids; names live in the directory. */

/** `p-` and a slug. Stable for a person's life in the register. */
export type PersonId = string;
/** `kind:slug`, for instance `user:p-7f3a`, `group:contractors`, `system:hr-db`. */
export type SubjectRef = string;
export type ResourceRef = string;
export type PolicyId = string;
/** UUID (version 7). The public name is the number, `EXC-2026-0042`. */
export type ExceptionId = string;

export const roles = [
  'requester',
  'risk-owner',
  'analyst',
  'control-owner',
  'auditor',
  'administrator',
] as const;
/** What a person was given; the CISO, delegates and committee seats are authority, not roles (see authority/). */
export type Role = (typeof roles)[number];

/**
 * The sign-in behind a command. Judged on the wall clock where the request came in, since sandbox time must not
 * make a stale sign-in fresh.
 */
export type SignIn = {
  /** `session`: a person's sign-in. `token`: a stored API token, which never approves. `system`: the program itself. */
  readonly kind: 'session' | 'token' | 'system';
  /** Signed in within the last 5 minutes (wall clock). */
  readonly fresh: boolean;
  /** With a second factor. */
  readonly strong: boolean;
  /** RFC 3339 wall-clock instant of the sign-in. */
  readonly at: string;
  /** RFC 8176 method names, for the proof that an approval freezes. */
  readonly methods: readonly string[];
};

export type Actor = {
  readonly person: PersonId;
  readonly roles: readonly Role[];
  readonly signIn: SignIn;
};

/** The program acting by the clock. It has no role and can't be a person's stand-in. */
export const SYSTEM: PersonId = 'system';
