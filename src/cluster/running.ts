import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SUPERUSER } from './create.ts';
import type { Connection } from './database.ts';
import { chooseAccount } from './run-as.ts';
import { SOCKET_PORT, socketFolderOf } from './socket-folder.ts';

/**
 * How to reach the server that a running program keeps on this data folder, for an operator who looks at it from beside;
 * null when none listens there, or none that this user may reach. Changes nothing. A socket that a killed server left
 * counts as well: connecting tells.
 */
export function runningConnection(dataFolder: string): Connection | null {
  const asGiven = resolve(dataFolder);
  if (!existsSync(join(asGiven, 'postgres'))) return null;
  const data = realpathSync(asGiven);
  const host = socketFolderOf(data, chooseAccount(join(data, 'postgres')));
  if (!existsSync(join(host, `.s.PGSQL.${SOCKET_PORT}`))) return null;
  return { host, port: SOCKET_PORT, user: SUPERUSER, database: 'interim' };
}
