/** Asking the API: the generated client, the session cookie, problem documents (RFC 9457) turned into errors that pages show. */
import createClient from 'openapi-fetch';
import type { paths } from '../../../src/client/api.ts';
import { preferences } from '../preferences/preferences.ts';
import { noteRegisterTime } from '../time/clock.ts';
import { noteReachable } from './reachable.ts';
import type { Problem } from './types.ts';

/** The server answered, and said no or failed. `problem` is null where the answer was not a problem document. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly problem: Problem | null;
  readonly requestId: string;
  constructor(status: number, problem: Problem | null, requestId: string) {
    super(problem?.detail ?? `The server answered ${status}`);
    this.status = status;
    this.problem = problem;
    this.requestId = requestId;
  }
}

/** No answer at all: the server is down, restarting, or the network is. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

export const api = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin' });
api.use({
  onRequest: ({ request }) => {
    request.headers.set('accept-language', preferences.get().language);
  },
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isProblem = (value: unknown): value is Problem =>
  isRecord(value) && typeof value['title'] === 'string' && Array.isArray(value['violations']);

export type Answer<T> = { readonly data?: T; readonly error?: unknown; readonly response: Response };

/**
 * What a call was answered with.
 *
 * @throws {ApiProblem} the server said no, or failed
 * @throws {Unreachable} nobody answered
 */
export async function answered<T>(call: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>;
  try {
    answer = await call;
  } catch (error) {
    // A question that the page itself took back is not a failure of the server.
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    noteReachable(false);
    throw new Unreachable('The server does not answer', { cause: error });
  }
  noteReachable(true);
  const { data, error, response } = answer;
  if (!response.ok)
    throw new ApiProblem(
      response.status,
      isProblem(error) ? error : null,
      response.headers.get('x-request-id') ?? '',
    );
  const told = isRecord(data) ? (data['asOf'] ?? data['now']) : undefined;
  if (typeof told === 'string') noteRegisterTime(told);
  // Only an answer without a body (204) has no data, and its type says so.
  return data as T;
}
