/** The client of one unit of work, and how its statements travel. */
import type { PoolClient, QueryConfig, QueryResult, QueryResultRow } from 'pg';

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

type Step = string | QueryConfig;

/**
 * Runs two statements of one transaction: in one round trip where the pool was opened with `pipeline: true`, one
 * after the other where not. A failure of the first leaves the second to fail with it.
 */
export async function inOneTrip<R extends QueryResultRow>(
  client: Client,
  first: Step,
  second: Step,
): Promise<readonly [QueryResult<R>, QueryResult<R>]> {
  if (!('pipeline' in client) || client.pipeline !== true)
    return [await client.query<R>(first), await client.query<R>(second)];
  const [a, b] = await Promise.allSettled([client.query<R>(first), client.query<R>(second)]);
  if (a.status === 'rejected') throw a.reason;
  if (b.status === 'rejected') throw b.reason;
  return [a.value, b.value];
}
