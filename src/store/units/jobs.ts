/** Jobs that follow from events, queued in the events' own transaction. */
import type { PgBoss } from 'pg-boss';
import type { Job } from '../../application/ports.ts';
import type { Client } from './connection.ts';

/** The part of pg-boss that a unit of work needs. */
export type JobQueue = Pick<PgBoss, 'insert'>;

/** Inserts on the unit's own client, so that a job is there if and only if its event is. */
export async function queueJobs(queue: JobQueue, client: Client, jobs: readonly Job[]): Promise<void> {
  const db = {
    executeSql: (text: string, values?: unknown[]) => client.query(text, values),
  };
  for (const name of new Set(jobs.map((job) => job.queue))) {
    const data = jobs.filter((job) => job.queue === name).map(({ queue: _, ...rest }) => ({ data: rest }));
    await queue.insert(name, data, { db });
  }
}
