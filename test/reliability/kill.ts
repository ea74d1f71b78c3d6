/**
 * `npm run kill -- --rounds 200`: kills the program and its database with SIGKILL at random moments under load, lets them
 * recover, sends again what had no answer, and holds the record against everything that was acknowledged.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { runningConnection } from '../../src/cluster/index.ts';
import { postgresProcessesIn, signalProcess } from '../../src/cluster/processes.ts';
import { type Ledger, newLedger } from './ledger.ts';
import { CLOCK_KEEPER, signInEverybody, startLoad } from './load.ts';
import { type Checked, checkRecord, findingsOf } from './on-record.ts';
import {
  answering,
  endEverything,
  freePort,
  pgdataOf,
  postmasterOf,
  type ProgramProcess,
  startProgram,
} from './program-process.ts';
import { type People, signedInPeople } from './session.ts';

export const kinds = ['both, then starting', 'program', 'postmaster', 'database', 'session', 'both'] as const;
export type KillKind = (typeof kinds)[number];

export type Round = {
  readonly kind: KillKind;
  /** From the kill to the first answer that program and database are well, in ms; what a start takes is part of it. */
  readonly backMs: number;
  readonly restarted: boolean;
  readonly checked: Checked;
};

export type Run = {
  readonly rounds: readonly Round[];
  readonly acknowledged: number;
  /** Commands whose first attempt had no answer, and of these the ones that turned out to have been done. */
  readonly unanswered: number;
  readonly unansweredButDone: number;
  /** Refusals among the acknowledged, by code. */
  readonly refused: Readonly<Record<string, number>>;
  readonly last: Checked;
  readonly exitCode: number | null;
};

export type RunOptions = {
  readonly rounds: number;
  readonly seed: number;
  readonly onRound: (round: Round, number: number) => void;
};

// How long the load runs before a kill and after the recovery, in ms: random, so that kills meet every moment of a command.
const BEFORE_MS = { from: 100, to: 1_500 } as const;
const AFTER_MS = { from: 50, to: 300 } as const;
const STARTING_MS = { from: 20, to: 1_500 } as const;
const CLOCK_MOVES = 0.5;
const LONGEST_MOVE_DAYS = 3;
const DAY_MS = 86_400_000;

/** mulberry32: the same seed gives the same choices, though not the same interleaving. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export async function killRounds(options: RunOptions): Promise<Run> {
  const random = randomFrom(options.seed);
  const between = ({ from, to }: { from: number; to: number }) => from + random() * (to - from);
  const folder = mkdtempSync(join(tmpdir(), 'interim-kill-'));
  const dataFolder = join(folder, 'data');
  const port = await freePort();
  const start = (): ProgramProcess => startProgram({ dataFolder, port, args: ['--sandbox'] });
  let program = start();
  let over = false;
  try {
    await answering(program);
    const ledger = newLedger();
    const people = signedInPeople(() => program.url, dataFolder, ledger, { stopped: () => over });
    await signInEverybody(people);
    let last = 0;
    const serial = { next: () => (last += 1) };
    const rounds: Round[] = [];
    for (let number = 1; number <= options.rounds; number++) {
      const load = startLoad(people, serial);
      const moved = random() < CLOCK_MOVES ? moveClock(people, random() * LONGEST_MOVE_DAYS) : null;
      moved?.catch(() => undefined);
      await pause(between(BEFORE_MS));
      // Each kind comes in turn, so that a short run has seen them all.
      const kind = kinds[(number - 1) % kinds.length] ?? 'both';
      const back = await killAndRecover(
        kind,
        program,
        dataFolder,
        start,
        () => pause(between(STARTING_MS)),
        random,
      );
      program = back.program;
      await pause(between(AFTER_MS));
      await load.finish();
      await moved;
      const checked = await onDatabase(dataFolder, (pool) => checkRecord(pool, ledger.commands));
      const round = { kind, backMs: back.ms, restarted: back.restarted, checked };
      rounds.push(round);
      options.onRound(round, number);
      const findings = findingsOf(checked);
      if (findings.length > 0)
        throw new Error(
          `round ${number} (${kind}):\n  ${findings.slice(0, 20).join('\n  ')}\n${program.err()}`,
        );
    }
    signalProcess(program.pid, 'SIGINT');
    const { code } = await program.ended;
    return summary(rounds, ledger, code);
  } finally {
    over = true;
    endEverything(program, dataFolder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function killAndRecover(
  kind: KillKind,
  program: ProgramProcess,
  dataFolder: string,
  start: () => ProgramProcess,
  whileStarting: () => Promise<void>,
  random: () => number,
): Promise<{ readonly program: ProgramProcess; readonly ms: number; readonly restarted: boolean }> {
  const everything = () => postgresProcessesIn(pgdataOf(dataFolder));
  const postmaster = postmasterOf(dataFolder);
  if (postmaster === null) throw new Error('there is no database to kill');
  const sessions = everything().filter((pid) => pid !== postmaster);
  const kill = (pids: readonly number[]) => {
    for (const pid of pids) signalProcess(pid, 'SIGKILL');
  };
  const killed = performance.now();
  if (kind === 'program') kill([program.pid]);
  if (kind === 'postmaster') kill([postmaster]);
  if (kind === 'database') kill(everything());
  if (kind === 'session') kill(sessions.slice(Math.floor(random() * sessions.length)).slice(0, 1));
  if (kind === 'both' || kind === 'both, then starting') kill([program.pid, ...everything()]);
  if (kind === 'postmaster' || kind === 'database' || kind === 'session') {
    await changed(dataFolder, kind === 'session' ? sessions : [postmaster]);
    await answering(program);
    return { program, ms: performance.now() - killed, restarted: false };
  }
  await program.ended;
  if (kind === 'both, then starting') {
    const interrupted = start();
    await whileStarting();
    kill([interrupted.pid]);
    if (random() < 0.5) kill(everything());
    await interrupted.ended;
  }
  const again = start();
  await answering(again);
  return { program: again, ms: performance.now() - killed, restarted: true };
}

/** Waits until one of these processes is gone, so that an answer afterwards is not one of before. */
async function changed(dataFolder: string, pids: readonly number[]): Promise<void> {
  const folder = pgdataOf(dataFolder);
  while (pids.every((pid) => postgresProcessesIn(folder).includes(pid))) await pause(5);
}

async function moveClock(people: People, days: number): Promise<void> {
  const standing = await people.read(CLOCK_KEEPER, '/v1/clock');
  const now =
    typeof standing === 'object' && standing !== null && 'now' in standing && typeof standing.now === 'string'
      ? standing.now
      : null;
  if (now === null) throw new Error(`the clock answered ${JSON.stringify(standing)}`);
  const to = new Date(Date.parse(now) + days * DAY_MS).toISOString();
  await people.command({ username: CLOCK_KEEPER, kind: 'clock', path: '/v1/clock', body: { to } });
}

/** The program's own database, through its private socket; a connection of each round's own, since the server changes. */
async function onDatabase<T>(dataFolder: string, work: (pool: pg.Pool) => Promise<T>): Promise<T> {
  const connection = runningConnection(dataFolder);
  if (connection === null) throw new Error('the program is up and its database is not');
  const pool = new pg.Pool({ ...connection, max: 2 });
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}

function summary(rounds: readonly Round[], ledger: Ledger, exitCode: number | null): Run {
  const last = rounds.at(-1)?.checked;
  if (last === undefined) throw new Error('a run has at least one round');
  const answered = ledger.commands.filter((c) => c.acknowledged !== null);
  return {
    rounds,
    acknowledged: answered.length,
    unanswered: answered.filter((c) => c.attempts > 1).length,
    unansweredButDone: answered.filter((c) => c.acknowledged?.replayed === true).length,
    refused: refusalsOf(ledger),
    last,
    exitCode,
  };
}

function refusalsOf(ledger: Ledger): Readonly<Record<string, number>> {
  const times: Record<string, number> = {};
  for (const { kind, acknowledged } of ledger.commands) {
    if (acknowledged === null || acknowledged.status < 400) continue;
    const codes = [...new Set(acknowledged.body.match(/"code":"[A-Z-]+"/g))].map((c) => c.slice(8, -1));
    const name = `${kind} ${acknowledged.status} ${codes.join(', ')}`;
    times[name] = (times[name] ?? 0) + 1;
  }
  return times;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

export function report(run: Run): string {
  const times = (restarted: boolean): string => {
    const sorted = run.rounds
      .filter((r) => r.restarted === restarted)
      .map((r) => r.backMs)
      .sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)];
    return median === undefined
      ? 'none'
      : `median ${seconds(median)}, longest ${seconds(sorted.at(-1) ?? 0)}`;
  };
  const byKind = kinds.map((kind) => `${kind} ${run.rounds.filter((r) => r.kind === kind).length}`);
  const refusals = Object.entries(run.refused)
    .map(([name, times]) => `${times} ${name}`)
    .join('; ');
  const { last } = run;
  return [
    `rounds                 ${run.rounds.length} (${byKind.join('; ')})`,
    `acknowledged commands  ${run.acknowledged}, of them refusals: ${refusals === '' ? 'none' : refusals}`,
    `sent again             ${run.unanswered}, of which ${run.unansweredButDone} had been done and were not done twice`,
    `lost                   ${last.lost.length}`,
    `duplicates             ${last.duplicates.length}`,
    `gaps in numbers        ${last.gaps.length}`,
    `jobs missing or double ${last.wrongJobs.length} of ${last.jobs}`,
    `rows unlike the events ${last.projections.length} (${last.exceptions} exceptions, ${last.events} events)`,
    `back after a restart   ${times(true)}`,
    `back by itself         ${times(false)}`,
    `clean stop at the end  exit code ${run.exitCode}`,
  ].join('\n');
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { rounds: { type: 'string' }, seed: { type: 'string' } } });
  const seed = Number(values.seed ?? Date.now() % 2 ** 31);
  process.stdout.write(`seed ${seed}\n`);
  const run = await killRounds({
    rounds: Number(values.rounds ?? 5),
    seed,
    onRound: ({ kind, backMs, checked }, number) =>
      process.stdout.write(
        `${String(number).padStart(4)}  ${kind.padEnd(20)} back after ${seconds(backMs)}; ${checked.exceptions} exceptions, ${checked.events} events\n`,
      ),
  });
  process.stdout.write(`\n${report(run)}\n`);
}
