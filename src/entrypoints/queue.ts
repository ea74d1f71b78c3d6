/** The job queue as this program opens it: its own few connections, and one that hears of new jobs at once. */
import { PgBoss } from 'pg-boss';
import { makeQueues } from '../jobs/worker.ts';
import { type Database, seldom } from './database.ts';

export type Queue = {
  readonly boss: PgBoss;
  /** Lets running jobs finish for a while; what doesn't is taken up by the next worker. */
  close(): Promise<void>;
};

const CONNECTIONS = 4;
const FINISH_MS = 5_000;
const LOOK_S = 10;

/** @param name shown by the database as the name of the connections. */
export async function openQueue(
  database: Database,
  name: string,
  onProgress: (message: string) => void,
): Promise<Queue> {
  const boss = new PgBoss({
    ...database.connection,
    application_name: name,
    max: CONNECTIONS,
    useListenNotify: true,
    // How soon a job that a killed worker held is given to another: its heartbeat, and then the next of these looks.
    superviseIntervalSeconds: LOOK_S,
    monitorIntervalSeconds: LOOK_S,
  });
  const reported = seldom(onProgress);
  let closing = false;
  boss.on('error', (error) => {
    if (!closing)
      reported(`The job queue reported: ${error instanceof Error ? error.message : String(error)}`);
  });
  const close = async (graceful: boolean): Promise<void> => {
    closing = true;
    await boss.stop({ graceful, timeout: FINISH_MS });
  };
  try {
    await boss.start();
    await makeQueues(boss);
  } catch (error) {
    await close(false).catch(() => undefined);
    throw error;
  }
  return { boss, close: () => close(true) };
}
