/** The client of one unit of work, and how its statements travel. */
import type { PoolClient, QueryResult, QueryResultRow } from 'pg';

export type Client = PoolClient;

/** A statement that is parsed and planned once a connection; `name` identifies its text. */
export type Prepared = { readonly name: string; readonly text: string };

export function run<R extends QueryResultRow>(
  client: Client,
  statement: Prepared,
  values: readonly unknown[] = [],
): Promise<QueryResult<R>> {
  return client.query<R>({ ...statement, values: [...values] });
}

/** A prepared statement with its values. */
export type Statement = Prepared & { readonly values: readonly unknown[] };

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
  if (!('pipeline' in client) || client.pipeline !== true) {
    const results = [];
    for (const step of steps) results.push(await send(step));
    return results;
  }
  // Corked, they leave in one write: each write would wake the server for itself.
  const { stream } = client.connection;
  stream.cork();
  const sent = steps.map(send);
  stream.uncork();
  const settled = await Promise.allSettled(sent);
  return settled.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
}
