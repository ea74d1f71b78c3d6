import { totalmem } from 'node:os';

const MEGABYTE = 1_048_576;

/** An eighth of the memory that this process may use, within 32 MB and 256 MB; in MB. */
function sharedBuffers(): number {
  const allowed = process.constrainedMemory();
  const memory = allowed > 0 ? Math.min(allowed, totalmem()) : totalmem();
  return Math.round(Math.min(256, Math.max(32, memory / 8 / MEGABYTE)));
}

/**
 * The server's settings, as arguments: an argument outranks postgresql.conf and ALTER SYSTEM, so durability
 * (fsync, synchronous_commit, full_page_writes) and privacy (no network) don't depend on a file that somebody edited.
 */
export function serverArguments(pathOfPgdata: string, socketFolder: string, port: number): string[] {
  const settings: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: `"${socketFolder}"`,
    unix_socket_permissions: '0700',
    port: String(port),
    cluster_name: 'interim',
    max_connections: '60',
    shared_buffers: `${sharedBuffers()}MB`,
    maintenance_work_mem: '64MB',
    work_mem: '8MB',
    jit: 'off',
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    max_wal_size: '2GB',
    // No wal_compression: squeezing page images cost a storm of expiries a third of the database's time, for a third of the log.
    // A session whose program was killed ends with its statement, not hours later with its locks.
    client_connection_check_interval: '2s',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_destination: 'stderr',
    logging_collector: 'off',
    log_min_messages: 'warning',
    // Statements carry what people wrote about weaknesses; the log must not repeat them.
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
  };
  const list = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', pathOfPgdata, ...list];
}

/**
 * The environment of PostgreSQL's programs: nothing of ours, where a PGDATA or LD_LIBRARY_PATH of the operator could
 * redirect them; messages in English, since diagnose() reads them.
 */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
});
