/** Signing in the people of the sample, once for all specs: a one-time code is good once, and the next is half a minute away. */
import { nextCode, readEvaluation } from '../../src/entrypoints/evaluation.ts';

export const readers = [
  'ines',
  'hana',
  'ngozi',
  'ayse',
  'meiling',
  'tomas',
  'bjorn',
  'lukasz',
  'kwame',
  'siobhan',
  'jiri',
  'thordis',
  'huong',
  'chloe',
] as const;

export async function credentials(
  data: string,
  username: string,
): Promise<{ readonly password: string; readonly code: string }> {
  const file = await readEvaluation(data);
  const code = await nextCode(data, username);
  if (file === null || code === null) throw new Error(`the sample in ${data} has no account for ${username}`);
  return { password: file.password, code };
}

export type Session = { readonly cookie: string; readonly at: number };
export type Sessions = Readonly<Record<string, Session>>;

/** Signs somebody in: the secret of their session, as their browser would hold it, and since when. */
export async function signIn(url: string, data: string, username: string): Promise<Session> {
  const answer = await fetch(`${url}/v1/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, ...(await credentials(data, username)) }),
  });
  const cookie = /^__Host-interim=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1];
  if (cookie === undefined)
    throw new Error(`${username} could not sign in: ${answer.status} ${await answer.text()}`);
  return { cookie, at: Date.now() };
}

/** By username. One after the other, since they share the file of codes. */
export async function openSessions(
  url: string,
  data: string,
  people: readonly string[] = readers,
): Promise<Sessions> {
  const opened: Record<string, Session> = {};
  for (const username of people) opened[username] = await signIn(url, data, username);
  return opened;
}
