/** People who sign in with password and one-time code, ask, and ask again after a failure with the same key. */
import { setTimeout as pause } from 'node:timers/promises';
import { nextCode, readEvaluation } from '../../src/entrypoints/evaluation.ts';
import { acknowledgedOf, type Acknowledged, type Ledger, type Command } from './ledger.ts';

/** A decision needs a sign-in of the last five minutes; a retry after a slow restart has to fit in as well. */
const RENEW_AFTER_MS = 3 * 60_000;
const ANSWER_MS = 20_000;
const BETWEEN_TRIES_MS = 100;
const LATER_MS = 2_000;
const SIGN_INS = 4;

export type Answer = { readonly status: number; readonly text: string; readonly replayed: boolean };

export type People = {
  /** A JSON document read by GET, asked for again until the program answers. */
  read(username: string, path: string): Promise<unknown>;
  /** Sends until an answer comes that is not a failure of the program, with one `Idempotency-Key` throughout. */
  command(sent: Pick<Command, 'username' | 'kind' | 'path' | 'body'>): Promise<Acknowledged>;
  signIn(username: string): Promise<void>;
  /** The same people with the same sign-ins, asking elsewhere. */
  at(url: () => string): People;
};

type Session = { readonly secret: string; readonly at: number };

/**
 * `url` names the program to ask, anew for every attempt: of two on one database either will do. `given.stopped` ends the
 * waiting for a program that never comes back.
 */
export function signedInPeople(
  url: () => string,
  dataFolder: string,
  ledger: Ledger,
  given: { readonly stopped: () => boolean },
  sessions = new Map<string, Promise<Session>>(),
): People {
  async function ask(path: string, init: RequestInit): Promise<Answer | null> {
    try {
      const response = await fetch(`${url()}${path}`, { ...init, signal: AbortSignal.timeout(ANSWER_MS) });
      const text = await response.text();
      return { status: response.status, text, replayed: response.headers.has('idempotent-replayed') };
    } catch {
      // The connection was refused, or broke before the whole answer was here: nothing was acknowledged.
      return null;
    }
  }

  /** Asks until the answer decides something: a 5xx says that it failed, 429 (of sign-ins) to come back later. */
  async function insist(attempt: () => Promise<Answer | null>): Promise<Answer> {
    for (;;) {
      const answer = await attempt();
      const later = answer?.status === 429;
      if (answer !== null && answer.status < 500 && !later) return answer;
      if (given.stopped()) throw new Error('the run is over and the program did not answer');
      await pause(later ? LATER_MS : BETWEEN_TRIES_MS);
    }
  }

  async function newSession(username: string): Promise<Session> {
    const evaluation = await readEvaluation(dataFolder);
    for (let tries = 1; ; tries++) {
      const code = await nextCode(dataFolder, username);
      const answer = await insist(() =>
        ask('/v1/sign-in', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ username, password: evaluation?.password, code, as: 'bearer' }),
        }),
      );
      const read: unknown = JSON.parse(answer.text);
      if (typeof read === 'object' && read !== null && 'secret' in read && typeof read.secret === 'string')
        return { secret: read.secret, at: Date.now() };
      // A sign-in whose answer was lost has used its code up, and one that waited for a restart has let it grow old.
      if (tries === SIGN_INS) throw new Error(`${username} can't sign in: ${answer.text}`);
    }
  }

  async function secretOf(username: string): Promise<string> {
    const standing = sessions.get(username);
    if (standing !== undefined) {
      const { secret, at } = await standing;
      if (Date.now() - at < RENEW_AFTER_MS) return secret;
      if (sessions.get(username) !== standing) return secretOf(username);
    }
    const renewed = newSession(username);
    sessions.set(username, renewed);
    return (await renewed).secret;
  }

  const headers = async (username: string) => ({ authorization: `Bearer ${await secretOf(username)}` });

  return {
    at: (elsewhere) => signedInPeople(elsewhere, dataFolder, ledger, given, sessions),
    signIn: async (username) => {
      await secretOf(username);
    },
    read: async (username, path) => {
      const answer = await insist(async () => ask(path, { headers: await headers(username) }));
      if (answer.status !== 200) throw new Error(`GET ${path} answered ${answer.status}: ${answer.text}`);
      return JSON.parse(answer.text);
    },
    command: async (sent) => {
      const command = ledger.note(sent);
      const answer = await insist(async () => {
        command.attempts += 1;
        return ask(sent.path, {
          method: 'POST',
          headers: {
            ...(await headers(sent.username)),
            'content-type': 'application/json',
            'idempotency-key': command.key,
          },
          body: JSON.stringify(sent.body),
        });
      });
      const acknowledged = acknowledgedOf(answer.status, answer.text, answer.replayed);
      command.acknowledged = acknowledged;
      return acknowledged;
    },
  };
}
