/**
 * Signing in for evaluation: one password for every persona and a one-time code each, kept in the data folder on this
 * machine. Nothing of it exists where people come from a real identity provider.
 */
import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Secret } from 'otpauth';
import { hashPassword } from '../application/passwords.ts';
import type { IdentityStore } from '../application/identity-port.ts';
import { totpOf } from '../application/sign-in.ts';
import { personas } from '../starter/personas.ts';
import { UsageFault } from './options.ts';

type EvaluationFile = {
  readonly password: string;
  readonly accounts: Readonly<Record<string, { readonly person: string; readonly totpSecret: string }>>;
};

const PERIOD_MS = 30_000;
const TYPING_MS = 15_000;
const pathIn = (dataFolder: string): string => join(dataFolder, 'evaluation.json');
const codesIn = (dataFolder: string): string => join(dataFolder, 'evaluation-codes');

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/** Null where there was no start yet. Throws a `UsageFault` where this user may not read it. */
export async function readEvaluation(dataFolder: string): Promise<EvaluationFile | null> {
  try {
    return JSON.parse(await readFile(pathIn(dataFolder), 'utf8')) as EvaluationFile;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    if (hasCode(error, 'EACCES'))
      throw new UsageFault(
        `${pathIn(dataFolder)} belongs to the user who started Interim and is nobody else's to read. Ask as that user.`,
      );
    if (error instanceof SyntaxError)
      throw new UsageFault(
        `${pathIn(dataFolder)} is damaged. Move it away and start Interim again: everybody gets a new password and new codes.`,
      );
    throw error;
  }
}

/** Written whole under another name first, so that a killed start leaves no half of it, and never over another start's. */
async function writeOnce(dataFolder: string, file: EvaluationFile): Promise<EvaluationFile> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const temporary = `${pathIn(dataFolder)}.${randomBytes(6).toString('hex')}`;
  try {
    await writeFile(temporary, JSON.stringify(file, null, 2), { mode: 0o600, flush: true });
    await link(temporary, pathIn(dataFolder));
    return file;
  } catch (error) {
    const first = hasCode(error, 'EEXIST') ? await readEvaluation(dataFolder) : null;
    if (first === null) throw error;
    return first;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Accounts for the personas, made once; a second start on the same data finds them. */
export async function prepareEvaluation(
  dataFolder: string,
  identity: IdentityStore,
): Promise<EvaluationFile> {
  const file: EvaluationFile =
    (await readEvaluation(dataFolder)) ??
    (await writeOnce(dataFolder, {
      password: randomBytes(9).toString('base64url'),
      accounts: Object.fromEntries(
        personas.map((p) => [
          p.username,
          { person: p.personId, totpSecret: new Secret({ size: 20 }).base32 },
        ]),
      ),
    }));
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
 * out is not given again; one step back and one ahead are accepted (RFC 6238, 5.2), and after that this waits. Null: there
 * is nobody of that name.
 */
export async function nextCode(dataFolder: string, username: string): Promise<string | null> {
  const account = (await readEvaluation(dataFolder))?.accounts[username];
  if (account === undefined) return null;
  const step = await claimStep(codesIn(dataFolder), username);
  return totpOf(account.totpSecret, username).generate({ timestamp: step * PERIOD_MS });
}

/** A step is claimed by making its file, which only one of several at the same time can. */
async function claimStep(folder: string, username: string): Promise<number> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const current = () => Math.floor(Date.now() / PERIOD_MS);
  const fileOf = (step: number): string => join(folder, `${username}.${step}`);
  for (;;) {
    const given = (await readdir(folder))
      .filter((name) => name.startsWith(`${username}.`))
      .map((name) => Number(name.slice(username.length + 1)));
    // The step before is still accepted, but not for long: only while its successor is young enough to type it in.
    const young = Date.now() % PERIOD_MS < PERIOD_MS - TYPING_MS;
    const step = Math.max(...given.map((n) => n + 1), young ? current() - 1 : current());
    while (step > current() + 1) await pause(250);
    try {
      await (await open(fileOf(step), 'wx', 0o600)).close();
    } catch (error) {
      if (hasCode(error, 'EEXIST')) continue;
      throw error;
    }
    for (const earlier of given) await rm(fileOf(earlier), { force: true });
    return step;
  }
}
