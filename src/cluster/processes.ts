import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from './fault.ts';

/** Whether process `pid` runs. A zombie (ended, not yet collected by its parent) doesn't. */
export function isAlive(pid: number): boolean {
  if (process.platform === 'linux') {
    try {
      // "pid (name) state ...": the name may hold anything, so the state is sought behind the last parenthesis.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return !/^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
    } catch {
      return false;
    }
  }
  return isNumberTaken(pid);
}

/**
 * PostgreSQL's processes (server, sessions, workers, initdb) whose working directory is `folder` or below: every one
 * of them works there. Empty where the system has no /proc; PostgreSQL's own check of its shared memory remains.
 */
export function postgresProcessesIn(folder: string): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => worksIn(pid, folder) && isAlive(pid));
}

function worksIn(pid: number, folder: string): boolean {
  try {
    const cwd = readlinkSync(`/proc/${pid}/cwd`);
    if (cwd !== folder && !cwd.startsWith(`${folder}/`)) return false;
    return ['postgres', 'initdb'].includes(readFileSync(`/proc/${pid}/comm`, 'utf8').trim());
  } catch {
    // Ended meanwhile, or another user's.
    return false;
  }
}

/** Whether `pid` is a living PostgreSQL process of `pgdata`, not a stranger who was given the number of a dead one. */
export function isPostgresOf(pid: number, pgdata: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform === 'linux') return worksIn(pid, pgdata);
  try {
    return /postgres\b/.test(execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }));
  } catch {
    return false;
  }
}

/** Whether the kernel has the number in use, by anybody and be it a zombie: what PostgreSQL asks of its pid file. */
export function isNumberTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Sends a signal; a process that has ended meanwhile is as good. */
export function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}

/** Waits until `ended()` holds, at most `limitMs`; the answer says whether it does. */
export async function waitUntil(ended: () => boolean, limitMs: number): Promise<boolean> {
  const deadline = performance.now() + limitMs;
  while (!ended()) {
    if (performance.now() > deadline) return false;
    await pause(10);
  }
  return true;
}
