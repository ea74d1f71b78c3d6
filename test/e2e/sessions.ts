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

/** The session cookie's value by username. One after the other, since they share the file of codes. */
export async function openSessions(
  url: string,
  data: string,
  people: readonly string[] = readers,
): Promise<Readonly<Record<string, string>>> {
  const opened: Record<string, string> = {};
  for (const username of people) {
    const body = { username, ...(await credentials(data, username)) };
    const answer = await fetch(`${url}/v1/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const cookie = /^__Host-interim=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1];
    if (cookie === undefined)
      throw new Error(`${username} could not sign in: ${answer.status} ${await answer.text()}`);
    opened[username] = cookie;
  }
  return opened;
}
