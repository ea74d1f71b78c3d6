/** What is wrong with an installation, found by looking at each part, with what to do. Changes nothing. */
import { existsSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { checkExternal } from '../cluster/index.ts';
import type { ProgramOptions } from './options.ts';
import { root } from './installation.ts';

export type Diagnosis = {
  readonly what: string;
  readonly state: 'ok' | 'warning' | 'wrong';
  readonly found: string;
  readonly remedy: string;
};

const MIB = 1024 * 1024;
const LOW_DISK_MIB = 1024;
const OLDEST_NODE = [22, 18] as const;

export async function diagnose(options: ProgramOptions, server: string): Promise<readonly Diagnosis[]> {
  return [node(), disk(options), pages(), ...(await answering(server)), ...(await database(options))];
}

function node(): Diagnosis {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  return {
    what: 'Node',
    state: fits ? 'ok' : 'wrong',
    found: process.versions.node,
    remedy: fits ? '' : 'Run `npm ci`: it brings a Node that fits.',
  };
}

function disk({ dataFolder, databaseUrl }: ProgramOptions): Diagnosis {
  if (databaseUrl !== null)
    return {
      what: 'Data folder',
      state: 'ok',
      found: 'not used: DATABASE_URL names the database',
      remedy: '',
    };
  const folder = existsSync(dataFolder) ? dataFolder : root;
  const stats = statfsSync(folder);
  const free = Math.floor((stats.bavail * stats.bsize) / MIB);
  const low = free < LOW_DISK_MIB;
  return {
    what: 'Data folder',
    state: low ? 'warning' : 'ok',
    found: `${dataFolder}${existsSync(dataFolder) ? '' : ' (made at the first start)'}, ${free} MiB free`,
    remedy: low ? 'Make room: the database stops accepting commands when the disk is full.' : '',
  };
}

function pages(): Diagnosis {
  const built = existsSync(join(root, 'web', 'dist', 'index.html'));
  return {
    what: 'Pages',
    state: built ? 'ok' : 'warning',
    found: built ? 'built' : 'not built',
    remedy: built ? '' : 'Run `npm run build:web`; the next start does it too.',
  };
}

async function answering(server: string): Promise<readonly Diagnosis[]> {
  try {
    const answer = await fetch(`${server}/v1/health`, { signal: AbortSignal.timeout(5_000) });
    const health: unknown = await answer.json();
    const now =
      typeof health === 'object' && health !== null && 'now' in health && typeof health.now === 'string'
        ? health.now
        : null;
    const behind = now === null ? 0 : Date.parse(now) - Date.now();
    return [
      {
        what: 'Server',
        state: answer.ok ? 'ok' : 'wrong',
        found: `${server} answers ${answer.status}`,
        remedy: answer.ok ? '' : 'Its database does not answer: look at the data folder and postgres.log.',
      },
      // More than a sandbox's or another machine's second ahead: this machine's clock stands before what is on record.
      ...(behind > 2_000
        ? [
            {
              what: 'Clock',
              state: 'warning' as const,
              found: `the register's time is ${now ?? ''}, ahead of this machine`,
              remedy:
                "In a sandbox that is meant. Otherwise this machine's clock is behind the last recorded event (CLOCK-BACKWARD): correct it; nothing revives meanwhile.",
            },
          ]
        : []),
    ];
  } catch {
    return [
      {
        what: 'Server',
        state: 'warning',
        found: `nothing answers at ${server}`,
        remedy: 'Start it with `npm start`, or name the server with --server.',
      },
    ];
  }
}

async function database({ databaseUrl }: ProgramOptions): Promise<readonly Diagnosis[]> {
  if (databaseUrl === null) return [];
  try {
    const found = await checkExternal(databaseUrl);
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const lost = await client.query<{ fsync: string; commit: string }>(
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`,
    );
    await client.end();
    const row = lost.rows[0];
    const unsafe = row !== undefined && (row.fsync === 'off' || row.commit === 'off');
    return [
      {
        what: 'Database',
        state: unsafe ? 'wrong' : 'ok',
        found: `PostgreSQL ${found.version}, fsync ${row?.fsync ?? '?'}, synchronous_commit ${row?.commit ?? '?'}`,
        remedy: unsafe
          ? 'Acknowledged commands can be lost in a crash: set fsync and synchronous_commit to on.'
          : '',
      },
    ];
  } catch (error) {
    return [
      {
        what: 'Database',
        state: 'wrong',
        found: error instanceof Error ? error.message : String(error),
        remedy: 'See the sentence above.',
      },
    ];
  }
}
