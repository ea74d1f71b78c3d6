/**
 * Sending a command: one `Idempotency-Key` for one thing asked, kept over a lost connection and over a fresh sign-in, so that
 * it happens once. Nothing is shown as done before the server has answered with the exception as it now stands.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type Answer, answered, ApiProblem } from '../api/client.ts';
import { exceptionQuery } from '../api/queries.ts';
import type { Exception } from '../api/types.ts';

export type Headers = { readonly 'Idempotency-Key': string; readonly 'If-Match'?: string };
export type Sending = {
  /** What is asked, for telling a repetition from another wish. */
  readonly body: unknown;
  /** The version that was read, where the command must not meet another one (412). */
  readonly version?: number;
  readonly call: (headers: Headers) => Promise<Answer<Exception>>;
};

export type Command = {
  readonly busy: boolean;
  /** Why it was not taken, apart from a stale sign-in; null before an answer. */
  readonly error: unknown;
  /** Counts the answers that said no, for whoever moves the focus to them. */
  readonly attempt: number;
  readonly send: (sending: Sending) => void;
  readonly fail: (error: unknown) => void;
  /** Waits for password and code: `again` after a fresh sign-in, or `cancel`. Null when nobody is asked. */
  readonly stepUp: { readonly again: () => void; readonly cancel: () => void } | null;
};

/** The sign-in is too old, and nothing else is wrong: a fresh one and the same command is the way on. */
export const onlySignIn = (error: unknown): boolean =>
  error instanceof ApiProblem &&
  error.problem !== null &&
  error.problem.violations.length > 0 &&
  error.problem.violations.every((v) => v.code === 'APPROVE-STEPUP' && v.reason !== 'token');

/** `number`: as it stands in the page's address; null of a command that begins an exception. */
export function useCommand(number: string | null, onDone: (exception: Exception) => void): Command {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const [waiting, setWaiting] = useState<Sending | null>(null);
  const key = useRef<{ readonly of: string; readonly value: string } | null>(null);

  const fail = (why: unknown) => {
    setError(why);
    setAttempt((n) => n + 1);
  };
  const keyFor = (body: unknown): string => {
    const of = JSON.stringify(body);
    if (key.current?.of !== of) key.current = { of, value: crypto.randomUUID() };
    return key.current.value;
  };
  const send = async (sending: Sending) => {
    if (busy) return;
    setBusy(true);
    try {
      const headers: Headers = {
        'Idempotency-Key': keyFor(sending.body),
        ...(sending.version === undefined ? {} : { 'If-Match': `"${sending.version}"` }),
      };
      const exception = await answered(sending.call(headers));
      key.current = null;
      setError(null);
      const of = number ?? exception.number;
      queries.setQueryData(exceptionQuery(of).queryKey, exception);
      for (const about of ['history', 'brief', 'proposal'])
        void queries.invalidateQueries({ queryKey: [about, of] });
      for (const list of ['register', 'control-tests']) void queries.invalidateQueries({ queryKey: [list] });
      setBusy(false);
      onDone(exception);
    } catch (why) {
      setBusy(false);
      if (onlySignIn(why)) return setWaiting(sending);
      // The server has said its word on this key; a correction elsewhere can make the same wish right.
      if (why instanceof ApiProblem && why.status < 500) key.current = null;
      fail(why);
    }
  };
  return {
    busy,
    error,
    attempt,
    send: (sending) => void send(sending),
    fail,
    stepUp:
      waiting === null
        ? null
        : {
            again: () => {
              setWaiting(null);
              void send(waiting);
            },
            cancel: () => setWaiting(null),
          },
  };
}

/** It was changed since it was read: 412 by version, 409 by what an approver saw or by a fact that the score rests on. */
export const isStale = (error: unknown): boolean =>
  error instanceof ApiProblem &&
  error.problem?.violations.some((v) =>
    ['STATE-STALE', 'APPROVE-STALE', 'ASSESS-REOPENED'].includes(v.code),
  ) === true;
