import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type ClusterFault, folderFault, messageOf } from './fault.ts';
import {
  clearLeftovers,
  type Postmaster,
  type ServerSetup,
  startPostmaster,
  stopPostmaster,
} from './postmaster.ts';
import { rotateLog } from './server-log.ts';
import { SOCKET_PORT } from './socket-folder.ts';

export type SupervisionEvents = {
  readonly onProgress: (message: string) => void;
  /** The server is down while it should run: once when it is noticed, and for each attempt to restart that failed. */
  readonly onDown?: (fault: ClusterFault) => void;
  /** It accepts connections again, after `attempts` attempts and `downMs` milliseconds. */
  readonly onRestart?: (event: { readonly attempts: number; readonly downMs: number }) => void;
};

export type SupervisedServer = { readonly adopted: boolean; stop(): Promise<void> };

const LOOK_MS = 1_000;
const LOOKS_PER_ROTATION = 60;
/** A server that lived shorter than this, in ms, died of something that a restart alone doesn't cure. */
const SETTLED_MS = 10_000;
const LONGEST_PAUSE_MS = 10_000;
/** How long orphaned sessions may take to notice, in ms. */
const ORPHANS_MS = 15_000;

/**
 * Starts the server and keeps it running until stop(): when it dies it is started again, at once the first time, then
 * after pauses that double up to 10 s (a full disk, say), for as long as it takes.
 */
export async function superviseServer(
  setup: ServerSetup,
  events: SupervisionEvents,
  signal: AbortSignal,
): Promise<SupervisedServer> {
  const stopping = new AbortController();
  const adopted = await clearLeftovers(setup.layout.pgdata, events.onProgress);
  const first = await startFirst(setup, events.onProgress, signal);
  let current: Postmaster | undefined = first;

  async function keepRunning(): Promise<void> {
    let server = first;
    let misfortunes = 0;
    while (!stopping.signal.aborted) {
      const since = performance.now();
      const why = await endOrStop(server, stopping.signal);
      if (why === undefined) return;
      current = undefined;
      if (performance.now() - since > SETTLED_MS) misfortunes = 0;
      events.onDown?.(why);
      const down = performance.now();
      for (let attempts = 1; current === undefined; attempts++) {
        await pauseUnlessStopped(misfortunes, stopping.signal);
        misfortunes++;
        if (stopping.signal.aborted) return;
        try {
          await clearLeftovers(setup.layout.pgdata, events.onProgress);
          server = await startPostmaster(setup, events.onProgress, stopping.signal);
          current = server;
          events.onRestart?.({ attempts, downMs: Math.round(performance.now() - down) });
        } catch (error) {
          if (stopping.signal.aborted) return;
          events.onDown?.(folderFault(error, setup.layout.data));
        }
      }
    }
  }

  const watch = watchFiles(setup, () => current, events.onProgress);
  const running = keepRunning();
  return {
    adopted,
    stop: async () => {
      clearInterval(watch);
      stopping.abort();
      await running;
      if (current !== undefined) await stopPostmaster(current.pid, events.onProgress);
      rmSync(setup.socketFolder, { recursive: true, force: true });
    },
  };
}

/**
 * Where sessions of a dead server can't be listed (no /proc), PostgreSQL refuses to start beside them; they end by
 * themselves, so it is asked again for a while.
 */
async function startFirst(
  setup: ServerSetup,
  onProgress: (message: string) => void,
  signal: AbortSignal,
): Promise<Postmaster> {
  const deadline = performance.now() + ORPHANS_MS;
  for (;;) {
    try {
      return await startPostmaster(setup, onProgress, signal);
    } catch (error) {
      const beside = /shared memory block .* still in use/.test(messageOf(error));
      if (!beside || performance.now() > deadline) {
        rmSync(setup.socketFolder, { recursive: true, force: true });
        throw error;
      }
      await pause(250);
    }
  }
}

/** Why the server ended; undefined when stop() came first. */
async function endOrStop(server: Postmaster, stop: AbortSignal): Promise<ClusterFault | undefined> {
  if (stop.aborted) return undefined;
  const stopped = Promise.withResolvers<undefined>();
  const onStop = () => stopped.resolve(undefined);
  stop.addEventListener('abort', onStop);
  try {
    return await Promise.race([server.ended, stopped.promise]);
  } finally {
    stop.removeEventListener('abort', onStop);
  }
}

async function pauseUnlessStopped(misfortunes: number, stop: AbortSignal): Promise<void> {
  if (misfortunes === 0) return;
  const ms = Math.min(LONGEST_PAUSE_MS, 250 * 2 ** (misfortunes - 1));
  await pause(ms, undefined, { signal: stop, ref: false }).catch(() => undefined);
}

/**
 * A server whose socket was swept out of the temporary folder can't make it anew: it is stopped, and keepRunning
 * starts the next. The log is kept within its bounds.
 */
function watchFiles(
  setup: ServerSetup,
  current: () => Postmaster | undefined,
  onProgress: (message: string) => void,
): NodeJS.Timeout {
  let looks = 0;
  let busy = false;
  const look = async () => {
    looks++;
    const server = current();
    if (looks % LOOKS_PER_ROTATION === 0) rotateLog(setup.layout.log);
    if (server === undefined || existsSync(join(setup.socketFolder, `.s.PGSQL.${SOCKET_PORT}`))) return;
    if (current() === server) await stopPostmaster(server.pid, onProgress);
  };
  return setInterval(() => {
    if (busy) return;
    busy = true;
    // A look that fails (a full disk stops the rotation) is repeated by the next.
    look()
      .catch(() => undefined)
      .finally(() => {
        busy = false;
      });
  }, LOOK_MS).unref();
}
