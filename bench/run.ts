/**
 * Runs one benchmark: `npm run bench -- NAME [--json] [--size N] [--data FOLDER]`.
 *
 * On an embedded PostgreSQL of its own with the product's settings, in a temporary folder that is removed at the end.
 * `--data` keeps the folder instead, so that a register that took minutes to make serves again.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type pg from 'pg';
import { type Connection, openCluster } from '../src/cluster/index.ts';
import { verifyMetrics } from '../src/store/metrics/verify.ts';
import { migrate } from '../src/store/migrations/migrate.ts';
import { verifyProjections } from '../src/store/verify/verify.ts';
import type { Benchmark, Report } from './benchmark.ts';
import { benchmarks } from './benchmarks.ts';
import { generate } from './generate/generate.ts';
import type { Kind } from './generate/plan.ts';
import { openPool } from './pool.ts';
import { reportText } from './report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    size: { type: 'string' },
    data: { type: 'string' },
    verify: { type: 'boolean', default: false },
  },
});

const benchmark = benchmarks.find((b) => b.name === positionals[0]);
const size = values.size === undefined ? (benchmark?.size ?? 0) : Number(values.size);
if (benchmark === undefined || !Number.isSafeInteger(size) || size < 1) {
  process.stderr.write(
    `Usage: npm run bench -- NAME [--json] [--size N] [--data FOLDER] [--verify]\n` +
      `NAME is one of ${benchmarks.map((b) => b.name).join(', ')}.\n`,
  );
  process.exitCode = 2;
} else {
  const report = await onCluster(benchmark, size);
  const printed = { name: benchmark.name, at: new Date().toISOString(), ...report };
  process.stdout.write(values.json ? `${JSON.stringify(printed)}\n` : reportText(benchmark.name, report));
}

async function onCluster(chosen: Benchmark, exceptions: number): Promise<Report> {
  const folder = values.data ?? mkdtempSync(join(tmpdir(), 'interim-bench-'));
  // A server that root starts runs as another user, who must get to it.
  if (values.data === undefined) chmodSync(folder, 0o755);
  const cluster = await openCluster({ dataFolder: folder, onProgress: say });
  try {
    if (chosen.generated !== null) await prepare(cluster.connection, chosen.generated, exceptions);
    else await migrated(cluster.connection);
    return await chosen.run({ connection: cluster.connection, size: exceptions, small: false, say });
  } finally {
    await cluster.stop();
    if (values.data === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

async function migrated(connection: Connection): Promise<void> {
  const pool = openPool(connection, 1);
  await migrate(pool);
  await pool.end();
}

/** The generator's register of that size: made, or found in the folder where an earlier run left it. */
async function prepare(connection: Connection, kind: Kind, exceptions: number): Promise<void> {
  await migrated(connection);
  const pool = openPool(connection, 2);
  try {
    const { rows } = await pool.query<{ readonly n: string }>('select count(*) as n from exceptions');
    const found = Number(rows[0]?.n);
    if (found === 0) {
      const made = await generate(connection, kind, exceptions, say);
      say(`Made ${made.events.toLocaleString('en')} events in ${Math.round(made.seconds)} s`);
    } else if (found !== exceptions) {
      throw new Error(
        `${values.data} holds a register of ${found}, not of ${exceptions}; use another folder`,
      );
    }
    if (values.verify) await verify(pool);
  } finally {
    await pool.end();
  }
}

async function verify(pool: pg.Pool): Promise<void> {
  const started = performance.now();
  const { findings, events } = await verifyProjections(pool, ({ exceptions }) => {
    if (exceptions % 50_000 === 0) say(`Verified ${exceptions.toLocaleString('en')} exceptions`);
  });
  const rollups = await verifyMetrics(pool);
  if (findings.length + rollups.length > 0)
    throw new Error(
      `the generated register does not verify: ${JSON.stringify([...findings, ...rollups].slice(0, 5))}`,
    );
  say(
    `verify projections passed on ${events.toLocaleString('en')} events in ${Math.round((performance.now() - started) / 1000)} s`,
  );
}

function say(message: string): void {
  if (!values.json) process.stderr.write(`${message}\n`);
}
