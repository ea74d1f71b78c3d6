/** The client of one unit of work, and how its statements travel. */
import type { PoolClient, QueryResult, QueryResultRow } from 'pg';

export type Client = PoolClient;

/** A statement that is parsed and planned once a connection; `name` identifies its text. */
export type Prepared = { readonly name: string; readonly text: string };

export function run<R extends QueryResultRow>(
  client: Client,
  statement: Omit<Statement, 'values'>,
  values: readonly unknown[] = [],
): Promise<QueryResult<R>> {
  corkForNow(client);
  return client.query<R>({ ...statement, values: [...values] });
}

// What is asked in one turn leaves in one write: each write would wake the server, and each answer this program, for itself.
function corkForNow(client: Client): void {
  if (!isPipelined(client)) return;
  const { stream } = client.connection;
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

const isPipelined = (client: Client): boolean => 'pipeline' in client && client.pipeline === true;

/** A statement with its values; without a name it is planned each time. */
export type Statement = Omit<Prepared, 'name'> & Partial<Prepared> & { readonly values: readonly unknown[] };

type Step = string | Statement;

/**
 * Runs statements of one transaction, in order: in one round trip where the pool was opened with `pipeline: true`, one
 * after the other where not. When one fails, those behind it fail with it, and its error is thrown.
 */
export async function inOneTrip(
  client: Client,
  steps: readonly Step[],
): Promise<readonly QueryResult<QueryResultRow>[]> {
  const send = (step: Step) =>
    client.query(typeof step === 'string' ? step : { ...step, values: [...step.values] });
  if (!isPipelined(client)) {
    const results = [];
    for (const step of steps) results.push(await send(step));
    return results;
  }
  corkForNow(client);
  const settled = await Promise.allSettled(steps.map(send));
  return settled.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
}
