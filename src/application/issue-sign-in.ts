/** A local sign-in for evaluation: on record, and its owner told, before it works. */
import { randomBytes } from 'node:crypto';
import { Secret } from 'otpauth';
import type { Actor } from '../domain/people.ts';
import { changeAuthority } from './administer.ts';
import type { Services } from './command.ts';
import type { PersonEntry } from './directory-port.ts';
import type { IdentityStore } from './identity-port.ts';
import { done, type Outcome } from './outcome.ts';
import { hashPassword } from './passwords.ts';
import { totpOf } from './sign-in.ts';

/** Told once, to whoever issues it. */
export type NewSignIn = {
  readonly username: string;
  readonly password: string;
  /** RFC 6238 shared secret, base32. */
  readonly totpSecret: string;
  readonly totpUri: string;
};

/** Takes the place of the sign-in that the person had, and ends what was open by it. */
export async function issueSignIn(
  services: Services,
  identity: IdentityStore,
  actor: Actor,
  { id, username }: PersonEntry,
): Promise<Outcome<NewSignIn>> {
  const issued = await changeAuthority(services, actor, 'IssueSignIn', { type: 'IssueSignIn', person: id });
  if (issued.kind === 'refused') return issued;
  const password = randomBytes(12).toString('base64url');
  const totpSecret = new Secret({ size: 20 }).base32;
  const passwordHash = await hashPassword(password);
  await identity.saveAccount({ person: id, username, passwordHash, totpSecret });
  return done({ username, password, totpSecret, totpUri: totpOf(totpSecret, username).toString() });
}
