/** The register's clock: the machine's, moved forwards by an offset in a sandbox. */
import type { Pool } from 'pg';
import type { Clock } from '../../application/ports.ts';
import type { SandboxClock } from '../../application/reads-port.ts';
import { type Instant, instantFromMs, msOf } from '../../domain/time.ts';

type Row = { readonly sandbox: boolean; readonly offset_ms: string };
const read = 'select sandbox, offset_ms from register_clock';

/** Decides once, when the register is made, whether it is a sandbox; later calls change nothing and answer what it is. */
export async function decideSandbox(pool: Pool, sandbox: boolean): Promise<boolean> {
  await pool.query('insert into register_clock (sandbox) values ($1) on conflict do nothing', [sandbox]);
  const { rows } = await pool.query<Row>(read);
  return rows[0]?.sandbox ?? false;
}

export type RegisterClock = SandboxClock &
  Required<Clock> & {
    /** Reads the offset now, for whoever begins no unit of work. */
    refresh(): Promise<void>;
  };

/** @param wall milliseconds since 1970-01-01T00:00:00Z of the machine's clock. */
export async function openSandboxClock(pool: Pool, wall: () => number = Date.now): Promise<RegisterClock> {
  let offsetMs = 0;
  let sandbox = false;
  const refresh = async (): Promise<void> => {
    const { rows } = await pool.query<Row>(read);
    offsetMs = Number(rows[0]?.offset_ms ?? 0);
    sandbox = rows[0]?.sandbox ?? false;
  };
  await refresh();
  return {
    refresh,
    // Forwards only: a unit of work that began before a move may tell of the time before it.
    follow: (aheadMs) => {
      offsetMs = Math.max(offsetMs, aheadMs);
    },
    isSandbox: async () => {
      await refresh();
      return sandbox;
    },
    now: (): Instant => instantFromMs(wall() + offsetMs),
    moveTo: async (to) => {
      const ahead = msOf(to) - wall();
      // The greater of two moves at the same time stands, so that neither takes time back.
      await pool.query('update register_clock set offset_ms = greatest(offset_ms, $1) where sandbox', [
        ahead,
      ]);
      await refresh();
    },
  };
}
