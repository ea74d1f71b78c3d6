/**
 * One look at the log for all readers of a process, twice a second while there are any. A look is a range of the log's own
 * key, so that nobody who writes pays for it: NOTIFY would have every commit wait for every other.
 */
import type { Pool } from 'pg';
import type { LiveBatch, LiveChange, LiveFeed } from '../../application/live-port.ts';
import { Gaps, type Snapshot } from './gaps.ts';

const LOOK_MS = 500;
/** After a failed look, until the next: a database that restarts is not hammered. */
const FAILED_MS = 2_000;
/** More than this at once is told as "many": nobody reads a page that moves a thousand times. */
const AT_ONCE = 500;
/** At the start, positions before the last that may still be on their way. */
const BEHIND = 500;

type Row = {
  readonly position: string;
  readonly stream: string;
  readonly id: string;
  readonly type: string;
  readonly about: string | null;
  readonly number: string | null;
  readonly confidential: boolean | null;
  readonly participants: readonly string[] | null;
};

const changes = (where: string, limit: number): string => `
  select e.position::text as position, e.stream_type as stream, e.stream_id as id, e.type, e.about, x.number,
         x.confidential, x.participants
    from (select * from events where ${where} order by position limit ${limit}) e
    left join exceptions x
      on x.id = case e.stream_type when 'exception' then e.stream_id::uuid when 'refusal' then e.about::uuid end
   order by e.position`;

export function openFeed(pool: Pool): LiveFeed {
  const readers = new Set<(batch: LiveBatch) => void>();
  let gaps: Gaps | null = null;
  let starting: Promise<Gaps> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();
  let closed = false;

  const start = (): Promise<Gaps> => {
    starting ??= beginning(pool).finally(() => {
      starting = null;
    });
    return starting;
  };
  const again = (ms: number): void => {
    if (closed || readers.size === 0) {
      // Nobody reads: what is recorded meanwhile is told to nobody, and the next reader begins at its own now.
      gaps = null;
      timer = undefined;
      return;
    }
    timer = setTimeout(() => {
      looking = look();
    }, ms);
  };
  const look = async (): Promise<void> => {
    try {
      gaps ??= await start();
      const batch = await next(pool, gaps);
      if (batch.many) gaps = await start();
      if (batch.many || batch.changes.length > 0) for (const told of readers) told(batch);
      again(LOOK_MS);
    } catch {
      // The database is away or restarting. What was told stays told, and the next look goes on behind it.
      again(FAILED_MS);
    }
  };

  return {
    subscribe: async (since, told) => {
      // Before anything is awaited: what is recorded from here on is told.
      readers.add(told);
      const end = (): void => {
        readers.delete(told);
      };
      try {
        gaps ??= await start();
        const begun = gaps;
        if (timer === undefined) again(LOOK_MS);
        told(await missed(pool, since, begun));
      } catch (error) {
        end();
        throw error;
      }
      return { end };
    },
    close: async () => {
      closed = true;
      clearTimeout(timer);
      readers.clear();
      await looking;
    },
  };
}

async function beginning(pool: Pool): Promise<Gaps> {
  const { rows } = await pool.query<{ readonly position: string }>(
    `select position::text from events order by events.position desc limit ${BEHIND}`,
  );
  const there = new Set(rows.map((row) => Number(row.position)));
  const last = Math.max(0, ...there);
  const first = Math.max(Math.min(last, ...there), last - 10 * BEHIND);
  const missing = Array.from({ length: last - first }, (_, i) => first + i).filter((p) => !there.has(p));
  // A register without a sequence of gaps has none; one after many rollbacks has some that are soon forgotten.
  return new Gaps(last, missing.slice(-BEHIND));
}

async function snapshot(pool: Pool): Promise<Snapshot> {
  const { rows } = await pool.query<{ readonly xmin: string; readonly xmax: string }>(
    'select pg_snapshot_xmin(s)::text as xmin, pg_snapshot_xmax(s)::text as xmax from pg_current_snapshot() s',
  );
  const [row] = rows;
  if (row === undefined) throw new Error('PostgreSQL has no snapshot');
  return { xmin: BigInt(row.xmin), xmax: BigInt(row.xmax) };
}

async function next(pool: Pool, gaps: Gaps): Promise<LiveBatch> {
  const before = await snapshot(pool);
  const { missing } = gaps;
  const { rows: late } =
    missing.length === 0
      ? { rows: [] }
      : await pool.query<Row>(changes('position = any($1::bigint[])', missing.length), [missing]);
  const { rows: fresh } = await pool.query<Row>(changes('position > $1', AT_ONCE + 1), [gaps.last]);
  const rows = [...late, ...fresh];
  const kept = gaps.see(
    rows.map((row) => Number(row.position)),
    before,
  );
  const many = !kept || rows.length > AT_ONCE;
  return { upTo: String(gaps.told), changes: many ? [] : rows.map(changeOf), many };
}

/** What happened since a reader was last told. Without a mark: nothing, and from where to go on. */
async function missed(pool: Pool, since: string | null, gaps: Gaps): Promise<LiveBatch> {
  if (since === null) return { upTo: String(gaps.told), changes: [], many: false };
  const { rows } = await pool.query<Row>(changes('position > $1', AT_ONCE + 1), [since]);
  const many = rows.length > AT_ONCE;
  return { upTo: String(Math.max(gaps.told, 0)), changes: many ? [] : rows.map(changeOf), many };
}

function changeOf(row: Row): LiveChange {
  const refused = row.stream === 'refusal' && row.about !== null;
  return {
    stream: refused ? 'exception' : row.stream,
    id: refused ? (row.about ?? row.id) : row.id,
    number: row.number,
    kind: row.type,
    only: row.confidential === true ? (row.participants ?? []) : null,
  };
}
