/** The client generated from the OpenAPI document, with problem documents turned into sentences. */
import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from '../client/api.ts';
import { exitCodes, type Io, Stop } from './io.ts';

export type ApiClient = Client<paths>;
export type Problem = components['schemas']['Problem'];
export type Exception = components['schemas']['Exception'];

export const DEFAULT_SERVER = 'http://127.0.0.1:4380';

export type Connection = { readonly client: ApiClient; readonly server: string; readonly username: string };

export function clientFor(server: string, secret: string | null): ApiClient {
  return createClient<paths>({
    baseUrl: server,
    headers: secret === null ? {} : { authorization: `Bearer ${secret}` },
  });
}

/** The server and token to use: `INTERIM_SERVER` and `INTERIM_TOKEN` first, then what `interim login` kept. */
export async function connect(io: Io, server: string | undefined): Promise<Connection> {
  const kept = await io.credentials.read();
  const token =
    io.env['INTERIM_TOKEN'] ?? (server === undefined || server === kept?.server ? kept?.token : undefined);
  const at = server ?? io.env['INTERIM_SERVER'] ?? kept?.server ?? DEFAULT_SERVER;
  if (token === undefined)
    throw new Stop(
      'You are not signed in. Run `interim login --as NAME`, or set INTERIM_TOKEN.',
      exitCodes.notSignedIn,
    );
  return { client: clientFor(at, token), server: at, username: kept?.username ?? '' };
}

type Answer<T> = { readonly data?: T; readonly error?: unknown; readonly response: Response };

/** The answer's data, or a stop that says every reason with what to do. */
export async function expect<T>(call: Promise<Answer<T>>, server: string): Promise<T> {
  const answer = await call.catch((error: unknown) => {
    const why = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new Stop(
      `Interim does not answer at ${server} (${why}). Is it running? Start it with \`npm start\`, or name the server with --server.`,
    );
  });
  if (answer.error === undefined && answer.response.ok) return answer.data as T;
  throw problemStop(answer.error, answer.response.status);
}

function isProblem(value: unknown): value is Problem {
  return (
    typeof value === 'object' && value !== null && 'violations' in value && Array.isArray(value.violations)
  );
}

export class ProblemStop extends Stop {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(sayProblem(problem), problem.status === 401 ? exitCodes.notSignedIn : exitCodes.failed);
    this.problem = problem;
  }
}

function problemStop(error: unknown, status: number): Stop {
  if (isProblem(error)) return new ProblemStop(error);
  return new Stop(
    `The server answered ${status} with something that is not a problem document.`,
    status === 401 ? exitCodes.notSignedIn : exitCodes.failed,
  );
}

/** One line a reason: code, what happened, what to do. */
export function sayProblem(problem: Problem): string {
  const about = problem.exception === undefined ? '' : ` (${problem.exception.number})`;
  if (problem.violations.length === 0) return `${problem.title}${about}: ${problem.detail}`;
  const lines = problem.violations.map((v) => {
    const field = v.field === '' ? '' : ` ${v.field}`;
    return `  ${v.code}${field}\n    ${v.message}${v.remedy === '' ? '' : `\n    -> ${v.remedy}`}`;
  });
  return `${problem.title}${about}\n${lines.join('\n')}`;
}
