/**
 * Signing in for evaluation: one password for every persona and a one-time code each, kept in the data folder on this
 * machine. Nothing of it exists where people come from a real identity provider.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Secret } from 'otpauth';
import { hashPassword } from '../application/passwords.ts';
import type { IdentityStore } from '../application/identity-port.ts';
import { totpOf } from '../application/sign-in.ts';
import { personas } from '../starter/personas.ts';

type EvaluationFile = {
  readonly password: string;
  readonly accounts: Readonly<
    Record<string, { readonly person: string; readonly totpSecret: string; readonly lastStep: number }>
  >;
};

const PERIOD_MS = 30_000;
const TYPING_MS = 15_000;
const pathIn = (dataFolder: string): string => join(dataFolder, 'evaluation.json');

export async function readEvaluation(dataFolder: string): Promise<EvaluationFile | null> {
  const text = await readFile(pathIn(dataFolder), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as EvaluationFile);
}

async function write(dataFolder: string, file: EvaluationFile): Promise<void> {
  await mkdir(dataFolder, { recursive: true });
  const temporary = `${pathIn(dataFolder)}.new`;
  await writeFile(temporary, JSON.stringify(file, null, 2), { mode: 0o600 });
  await rename(temporary, pathIn(dataFolder));
}

/** Accounts for the personas, made once; a second start on the same data finds them. */
export async function prepareEvaluation(
  dataFolder: string,
  identity: IdentityStore,
): Promise<EvaluationFile> {
  const found = await readEvaluation(dataFolder);
  const file: EvaluationFile = found ?? {
    password: randomBytes(9).toString('base64url'),
    accounts: Object.fromEntries(
      personas.map((p) => [
        p.username,
        { person: p.personId, totpSecret: new Secret({ size: 20 }).base32, lastStep: 0 },
      ]),
    ),
  };
  if (found === null) await write(dataFolder, file);
  const missing = [];
  for (const [username, account] of Object.entries(file.accounts)) {
    const kept = await identity.accountFor(account.person);
    if (kept === null || kept.totpSecret !== account.totpSecret) missing.push({ username, ...account });
  }
  if (missing.length > 0) {
    const passwordHash = await hashPassword(file.password);
    for (const { username, person, totpSecret } of missing)
      await identity.saveAccount({ person, username, passwordHash, totpSecret });
  }
  return file;
}

/**
 * The next one-time code of a persona, as an authenticator would show it. A code is good once, so a step that was given
 * out is not given again; one step back and one ahead are accepted (RFC 6238, 5.2), and after that this waits.
 */
export async function nextCode(dataFolder: string, username: string): Promise<string | null> {
  const file = await readEvaluation(dataFolder);
  const account = file?.accounts[username];
  if (file === null || file === undefined || account === undefined) return null;
  const current = () => Math.floor(Date.now() / PERIOD_MS);
  // The step before is still accepted, but not for long: only while its successor is young enough to type it in.
  const young = Date.now() % PERIOD_MS < PERIOD_MS - TYPING_MS;
  const step = Math.max(account.lastStep + 1, young ? current() - 1 : current());
  while (step > current() + 1) await pause(250);
  await write(dataFolder, {
    ...file,
    accounts: { ...file.accounts, [username]: { ...account, lastStep: step } },
  });
  return totpOf(account.totpSecret, username).generate({ timestamp: step * PERIOD_MS });
}
