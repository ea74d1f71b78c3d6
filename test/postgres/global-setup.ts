/** Once a run: names the cluster's place, and stops what was started there. */
import type { TestProject } from 'vitest/node';
import { type ClusterPlace, clearAbandoned, embeddedBin, makePlace, stopCluster } from './cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly postgres: ClusterPlace;
  }
}

/** `INTERIM_TEST_PG_BIN` runs the same tests on another PostgreSQL, 15 or later. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  return provide(project, process.env['INTERIM_TEST_PG_BIN'] ?? embeddedBin());
}

export async function provide(project: TestProject, bin: string): Promise<() => Promise<void>> {
  await clearAbandoned(bin);
  const place = makePlace(bin);
  project.provide('postgres', place);
  return () => stopCluster(place);
}
