/**
 * Figures for operators in Prometheus' text format: requests, commands and refusals of this process, and the register's
 * own queues, read when somebody asks.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { MetricsReads } from '../application/metrics-port.ts';
import type { OperatorReads, PoolFigures } from '../application/operations-port.ts';
import { type Instant, msOf } from '../domain/time.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Codes of the violations that this request was answered with; empty when it was not refused. */
    refusedBy: readonly string[];
  }
}

export type Watched = {
  readonly version: string;
  readonly now: () => Instant;
  readonly metrics: MetricsReads;
  readonly operations: OperatorReads;
  readonly pools: () => readonly PoolFigures[];
};
export type Watch = {
  /** Counts an answer that has been sent. */
  answered(request: FastifyRequest, reply: FastifyReply): void;
  /** The text of a scrape. Throws a fault when the database does not answer. */
  scrape(): Promise<string>;
  readonly contentType: string;
};

/** From the fast path of a decision to the patience of a person, in seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
// Gauges that the library names as counters: promtool refuses them.
const MISNAMED = [
  'nodejs_active_handles_total',
  'nodejs_active_requests_total',
  'nodejs_active_resources_total',
];
const commandMethods = ['POST', 'PUT', 'PATCH', 'DELETE'];

export function openWatch(watched: Watched): Watch {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  for (const name of MISNAMED) registry.removeSingleMetric(name);

  const requests = new Histogram({
    name: 'interim_http_request_duration_seconds',
    help: 'Time from a request to the end of its answer, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers,
  });
  const commands = new Counter({
    name: 'interim_commands_total',
    help: 'Commands answered, by operation of the API and outcome: done, refused or failed.',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const refusals = new Counter({
    name: 'interim_refusals_total',
    help: 'Violations that requests were refused with, by code.',
    labelNames: ['code'],
    registers,
  });
  new Gauge({
    name: 'interim_build_info',
    help: 'Always 1; the version is in the labels.',
    labelNames: ['version', 'node'],
    registers,
  }).set({ version: watched.version, node: process.versions.node }, 1);
  const readings = openReadings(registers);

  return {
    contentType: registry.contentType,
    answered: (request, reply) => {
      const { url = 'unknown', schema } = request.routeOptions;
      const route = request.is404 ? 'unknown' : url;
      const status = String(reply.statusCode);
      requests.observe({ method: request.method, route, status }, reply.elapsedTime / 1000);
      for (const code of request.refusedBy) refusals.inc({ code });
      const operation = schema !== undefined && 'operationId' in schema ? schema.operationId : undefined;
      if (typeof operation === 'string' && commandMethods.includes(request.method))
        commands.inc({ command: operation, outcome: outcomeOf(reply.statusCode) });
    },
    scrape: async () => {
      await readings(watched);
      return registry.metrics();
    },
  };
}

const outcomeOf = (status: number): string => (status >= 500 ? 'failed' : status >= 400 ? 'refused' : 'done');

/** What is read from the register at each scrape. */
function openReadings(registers: Registry[]): (watched: Watched) => Promise<void> {
  const gauge = (name: string, help: string, labelNames: readonly string[] = []) =>
    new Gauge({ name, help, labelNames: [...labelNames], registers });
  const exceptions = gauge('interim_exceptions', 'Exceptions with an approval that has not ended.', [
    'state',
  ]);
  const aged = gauge(
    'interim_exceptions_in_force_by_age',
    'Exceptions in force, by age of the chain in days.',
    ['days'],
  );
  const position = gauge(
    'interim_event_last_position',
    'Position of the last event on record; positions skip where a unit of work was rolled back.',
  );
  const due = gauge(
    'interim_sweep_due',
    'Exceptions for which something that time caused is not recorded yet.',
  );
  const lag = gauge(
    'interim_sweep_lag_seconds',
    'How long the oldest of them has been due. Nothing is in force longer by it.',
  );
  const jobs = gauge('interim_queue_jobs', 'Jobs that are not done, by queue and state.', ['queue', 'state']);
  const connections = gauge(
    'interim_database_connections',
    'Connections to the database, by pool and state.',
    ['pool', 'state'],
  );
  return async ({ now, metrics, operations, pools }) => {
    const at = now();
    // Only counts are taken from it, so zone and threshold say nothing here.
    const question = { at, zone: 'UTC', policyThreshold: Number.MAX_SAFE_INTEGER };
    const [figures, { active, age }] = await Promise.all([operations.figures(at), metrics.metrics(question)]);
    exceptions.set({ state: 'in-force' }, active.numerator);
    exceptions.set({ state: 'suspended' }, active.suspended);
    exceptions.set({ state: 'scheduled' }, active.scheduled);
    for (const { bucket, count } of age.buckets) aged.set({ days: bucket }, count);
    position.set(figures.lastPosition);
    due.set(figures.due);
    lag.set(figures.dueSince === null ? 0 : Math.max(0, (msOf(at) - msOf(figures.dueSince)) / 1000));
    jobs.reset();
    for (const { queue, state, count } of figures.jobs) jobs.set({ queue, state }, count);
    for (const { pool, open, idle, waiting } of pools()) {
      connections.set({ pool, state: 'idle' }, idle);
      connections.set({ pool, state: 'busy' }, open - idle);
      connections.set({ pool, state: 'awaited' }, waiting);
    }
  };
}
