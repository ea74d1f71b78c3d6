/**
 * Sending a command of the meeting: one `Idempotency-Key` for one thing asked, kept over a lost connection and a fresh sign-in, so
 * that it happens once. Nothing is shown as done before the server has answered and the page has asked again.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { onlySignIn } from '../acting/command.ts';
import { type Answer, answered, ApiProblem, Unreachable } from '../api/client.ts';
import { reviewKey } from './queries.ts';

type Headers = { readonly 'Idempotency-Key': string };
export type Sending = {
  /** What is asked, for telling a repetition from another wish. */
  readonly body: unknown;
  readonly call: (headers: Headers) => Promise<Answer<{ readonly version: number }>>;
  readonly onDone?: () => void;
};
export type Command = {
  readonly busy: boolean;
  readonly error: unknown;
  /** Counts the answers that said no, for whoever moves the focus to them. */
  readonly attempt: number;
  readonly send: (sending: Sending) => void;
  /** Waits for password and code: `again` after a fresh sign-in, or `cancel`. */
  readonly stepUp: { readonly again: () => void; readonly cancel: () => void } | null;
};

/** A meeting does not wait for somebody to press a button twice: a lost answer is asked for again, under the same key. */
const TRIES = 3;
const PAUSE_MS = 700;

export function useReviewCommand(review: string): Command {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const [waiting, setWaiting] = useState<Sending | null>(null);
  const key = useRef<{ readonly of: string; readonly value: string } | null>(null);

  const keyFor = (body: unknown): string => {
    const of = JSON.stringify(body);
    if (key.current?.of !== of) key.current = { of, value: crypto.randomUUID() };
    return key.current.value;
  };
  const send = async (sending: Sending) => {
    if (busy) return;
    setBusy(true);
    try {
      await persist(() => sending.call({ 'Idempotency-Key': keyFor(sending.body) }));
      key.current = null;
      setError(null);
      await queries.invalidateQueries({ queryKey: reviewKey(review) });
      void queries.invalidateQueries({ queryKey: ['reviews'] });
      setBusy(false);
      sending.onDone?.();
    } catch (why) {
      setBusy(false);
      if (onlySignIn(why)) return setWaiting(sending);
      // The server has said its word on this key; a change elsewhere can make the same wish right.
      if (why instanceof ApiProblem && why.status < 500) key.current = null;
      setError(why);
      setAttempt((n) => n + 1);
      void queries.invalidateQueries({ queryKey: reviewKey(review) });
    }
  };
  return {
    busy,
    error,
    attempt,
    send: (sending) => void send(sending),
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

async function persist<T>(call: () => Promise<Answer<T>>): Promise<T> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await answered(call());
    } catch (why) {
      if (!(why instanceof Unreachable) || left <= 1) throw why;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}
