/** Holds what is on record against what the program acknowledged. */
import type pg from 'pg';
import type { ExceptionEvent } from '../../src/domain/exception/events.ts';
import { evolve } from '../../src/domain/exception/evolve.ts';
import type { Exception } from '../../src/domain/exception/state.ts';
import { eventOf, readEnvelope } from '../../src/store/events/envelope.ts';
import { instantOf } from '../../src/store/instants.ts';
import { type EventRecord, eventColumns } from '../../src/store/verify/expected.ts';
import { verifyProjections } from '../../src/store/verify/verify.ts';
import type { Command, Kind } from './ledger.ts';

export type Checked = {
  readonly exceptions: number;
  readonly events: number;
  readonly jobs: number;
  /** Acknowledged, and not on record. */
  readonly lost: readonly string[];
  /** On record twice, or without anybody having asked for it. */
  readonly duplicates: readonly string[];
  readonly gaps: readonly string[];
  readonly wrongJobs: readonly string[];
  readonly projections: readonly string[];
};

export const findingsOf = (c: Checked): readonly string[] => [
  ...c.lost,
  ...c.duplicates,
  ...c.gaps,
  ...c.wrongJobs,
  ...c.projections,
];

/** Every command of `commands` has its answer: the load rests. */
export async function checkRecord(pool: pg.Pool, commands: readonly Command[]): Promise<Checked> {
  const kept = await keptAnswers(pool);
  const standing = await exceptions(pool);
  const verified = await verifyProjections(pool);
  const jobs = await queuedJobs(pool);
  return {
    exceptions: verified.exceptions,
    events: verified.events,
    jobs: jobs.length,
    lost: [
      ...commands.flatMap((command) => lostOf(command, kept, standing)),
      ...(await movesLost(pool, commands)),
    ],
    duplicates: [...claimedTwice(commands, standing), ...(await doneTwice(pool, commands))],
    gaps: await gapsIn(pool),
    wrongJobs: jobFindings(jobs, await wantedJobs(pool)),
    projections: verified.findings.map(
      (f) => `${f.record}: ${f.table}.${f.column} is ${f.found}, the events say ${f.expected}`,
    ),
  };
}

type Kept = { readonly status: number; readonly body: string };

async function keptAnswers(pool: pg.Pool): Promise<ReadonlyMap<string, Kept>> {
  const { rows } = await pool.query<Kept & { key: string }>('select key, status, body from answers');
  return new Map(rows.map((row) => [row.key, row]));
}

async function exceptions(pool: pg.Pool): Promise<ReadonlyMap<string, number>> {
  const { rows } = await pool.query<{ number: string; version: number }>(
    'select number, version from exceptions',
  );
  return new Map(rows.map((row) => [row.number, row.version]));
}

function lostOf(
  command: Command,
  kept: ReadonlyMap<string, Kept>,
  standing: ReadonlyMap<string, number>,
): readonly string[] {
  const { acknowledged } = command;
  if (acknowledged === null) return [`${command.kind} ${command.key} never had an answer`];
  const what = `${command.kind} ${command.key} (${acknowledged.status}, ${acknowledged.number ?? 'no number'})`;
  const answer = kept.get(command.key);
  if (answer === undefined) return [`${what} was acknowledged and is not on record`];
  if (answer.status !== acknowledged.status)
    return [`${what} was acknowledged, and ${answer.status} is on record`];
  if (acknowledged.number === null) return [];
  const version = standing.get(acknowledged.number);
  return version === undefined || version < (acknowledged.version ?? 1)
    ? [`${what} was acknowledged at version ${acknowledged.version}, and ${version ?? 'nothing'} stands`]
    : [];
}

/** A sandbox's clock stands no earlier than every move that was acknowledged. */
async function movesLost(pool: pg.Pool, commands: readonly Command[]): Promise<readonly string[]> {
  const { rows } = await pool.query<{ ahead: string }>('select offset_ms as ahead from register_clock');
  const now = Date.now() + Number(rows[0]?.ahead);
  return commands.flatMap(({ body, acknowledged }) =>
    acknowledged?.status === 200 && 'to' in body && Date.parse(String(body.to)) > now
      ? [`the clock was moved to ${String(body.to)} and stands at ${new Date(now).toISOString()}`]
      : [],
  );
}

/** Every exception belongs to one submission, and every submission to one exception. */
function claimedTwice(
  commands: readonly Command[],
  standing: ReadonlyMap<string, number>,
): readonly string[] {
  const claims = new Map<string, string[]>();
  for (const { kind, key, acknowledged } of commands)
    if (kind === 'submission' && acknowledged?.number != null)
      claims.set(acknowledged.number, [...(claims.get(acknowledged.number) ?? []), key]);
  return [
    ...[...claims]
      .filter(([, keys]) => keys.length > 1)
      .map(([n, keys]) => `${n} answers ${keys.length} submissions`),
    ...[...standing.keys()].filter((n) => !claims.has(n)).map((n) => `${n} answers no submission`),
  ];
}

/** The event that each kind of accepted command leaves, once. */
const leaves: Readonly<Partial<Record<Kind, string>>> = {
  'control-test': 'ControlTested',
  assessment: 'ExceptionAssessed',
  approval: 'ExceptionApproved',
};

async function doneTwice(pool: pg.Pool, commands: readonly Command[]): Promise<readonly string[]> {
  const { rows } = await pool.query<{ number: string; type: string; times: number }>(
    `select x.number, e.type, count(*)::integer as times
       from events e join exceptions x on x.id = e.stream_id::uuid
      where e.stream_type = 'exception' and e.type = any($1::text[]) group by 1, 2`,
    [Object.values(leaves)],
  );
  const asked = new Map<string, number>();
  for (const { kind, acknowledged } of commands) {
    const type = leaves[kind];
    if (type === undefined || acknowledged?.number == null || acknowledged.status >= 300) continue;
    const key = `${acknowledged.number} ${type}`;
    asked.set(key, (asked.get(key) ?? 0) + 1);
  }
  const found = new Map(rows.map((row) => [`${row.number} ${row.type}`, row.times]));
  return [...new Set([...asked.keys(), ...found.keys()])]
    .filter((key) => asked.get(key) !== found.get(key))
    .map((key) => `${key}: asked for ${asked.get(key) ?? 0} times, on record ${found.get(key) ?? 0} times`);
}

async function gapsIn(pool: pg.Pool): Promise<readonly string[]> {
  // Numbers are unique, so as many as the last one says means that none is left out.
  const { rows } = await pool.query<{ year: number; last: number; count: number }>(
    `select n.year, n.last, count(x.id)::integer as count
       from numbers n left join exceptions x on x.number like 'EXC-' || n.year || '-%' group by n.year, n.last`,
  );
  return rows
    .filter((row) => row.count !== row.last)
    .map((row) => `numbers of ${row.year} go to ${row.last}, and ${row.count} exceptions have one`);
}

type QueuedJob = { readonly exception: string; readonly version: number };
const nameOf = (job: QueuedJob): string => `${job.exception} at version ${job.version}`;

async function queuedJobs(pool: pg.Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<QueuedJob>(
    `select data ->> 'exception' as exception, (data ->> 'version')::integer as version
       from pgboss.job where name = 'reconcile-tags'`,
  );
  return rows.map(nameOf);
}

/** One job for each transaction after which other tags are wanted than before, from the events alone. */
async function wantedJobs(pool: pg.Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<EventRecord & { written_in: string }>(
    `select ${eventColumns}, e.written_in::text from events e left join texts t using (stream_type, stream_id, version)
      where e.stream_type = 'exception' order by e.stream_id, e.version`,
  );
  const wanted: string[] = [];
  for (const [id, stream] of Map.groupBy(rows, (row) => row.stream_id)) {
    let state: Exception | null = null;
    let before = '';
    for (const [index, { body, contents, recorded_at, written_in, version }] of stream.entries()) {
      const event = eventOf<ExceptionEvent>(readEnvelope(body), contents ?? {});
      state = evolve(state, event, instantOf(recorded_at), id);
      if (stream[index + 1]?.written_in === written_in) continue;
      const after = tagsWanted(state);
      if (after !== before) wanted.push(nameOf({ exception: id, version }));
      before = after;
    }
  }
  return wanted;
}

const tagsWanted = (x: Exception): string => x.tags.map((tag) => `${tag.target}:${tag.wanted}`).join();

function jobFindings(found: readonly string[], wanted: readonly string[]): readonly string[] {
  const times = (list: readonly string[]) => {
    const count = new Map<string, number>();
    for (const name of list) count.set(name, (count.get(name) ?? 0) + 1);
    return count;
  };
  const [queued, owed] = [times(found), times(wanted)];
  return [...new Set([...queued.keys(), ...owed.keys()])]
    .filter((name) => queued.get(name) !== owed.get(name))
    .map((name) => `${name}: ${queued.get(name) ?? 0} jobs are queued, ${owed.get(name) ?? 0} are owed`);
}
