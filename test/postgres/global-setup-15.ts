/** The store's tests once more on PostgreSQL 15, the oldest that is supported, where Debian's is installed. */
import type { TestProject } from 'vitest/node';
import { provide } from './global-setup.ts';

export const POSTGRES_15 = '/usr/lib/postgresql/15/bin';

const setup = (project: TestProject): Promise<() => Promise<void>> => provide(project, POSTGRES_15);
export default setup;
