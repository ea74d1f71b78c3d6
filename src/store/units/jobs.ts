/** Jobs that follow from events, queued in the events' own transaction. */
import type { PgBoss } from 'pg-boss';
import type { Job } from '../../application/ports.ts';
import type { Statement } from './connection.ts';

/** The part of pg-boss that a unit of work needs. */
export type JobQueue = Pick<PgBoss, 'insert'>;

// By text: one for each queue's table, and each is parsed once a connection.
const names = new Map<string, string>();

function nameOf(text: string): string {
  const name = names.get(text) ?? `jobs-insert-${names.size}`;
  names.set(text, name);
  return name;
}

/**
 * The statements that queue `jobs`, one a queue, to be run on the unit's own client: a job is there if and only if its
 * event is. The queue writes them; they are caught here, so that they travel with what else the unit writes.
 */
export async function jobStatements(queue: JobQueue, jobs: readonly Job[]): Promise<readonly Statement[]> {
  const statements: Statement[] = [];
  const db = {
    executeSql: async (text: string, values: unknown[] = []) => {
      statements.push({ name: nameOf(text), text, values });
      return { rows: [] };
    },
  };
  for (const name of new Set(jobs.map((job) => job.queue))) {
    const data = jobs.filter((job) => job.queue === name).map(({ queue: _, ...rest }) => ({ data: rest }));
    await queue.insert(name, data, { db });
  }
  return statements;
}
