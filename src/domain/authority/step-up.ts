/** What a decision asks of the sign-in behind it (APPROVE-STEPUP). */
import type { SignIn } from '../people.ts';
import { type Violation, violation } from '../refusal.ts';

/** Fresh within five minutes, with a second factor, and a person's session: a stored token never approves. */
export function stepUp(signIn: SignIn): readonly Violation[] {
  if (signIn.kind !== 'session') return [violation('APPROVE-STEPUP', 'token')];
  const missing: Violation[] = [];
  if (!signIn.fresh) missing.push(violation('APPROVE-STEPUP', 'not-fresh', '', { signedInAt: signIn.at }));
  if (!signIn.strong) missing.push(violation('APPROVE-STEPUP', 'not-strong'));
  return missing;
}

/** Changing who has authority is a decision too: a stored token doesn't. The program itself may, to begin with. */
export const noToken = (signIn: SignIn): readonly Violation[] =>
  signIn.kind === 'token' ? [violation('APPROVE-STEPUP', 'token')] : [];
