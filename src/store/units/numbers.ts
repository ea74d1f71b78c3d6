/** Locks and numbers that are held to the end of a unit of work. */
import { type Client, run } from './connection.ts';

const lock = {
  name: 'family-lock',
  text: `select pg_advisory_xact_lock(hashtextextended('family:' || $1, 0))`,
};
export async function lockFamily(client: Client, family: string): Promise<void> {
  await run(client, lock, [family]);
}

const take = {
  name: 'number-take',
  text: `insert into numbers as n (year, last) values ($1, 1)
         on conflict (year) do update set last = n.last + 1 returning last`,
};
/** `EXC-2026-0042`. Gapless: the counter's row is locked until the number is durable or given back by a rollback. */
export async function takeNumber(client: Client, year: number): Promise<string> {
  const { rows } = await run<{ readonly last: number }>(client, take, [year]);
  const last = rows[0]?.last;
  if (last === undefined) throw new Error('the counter answers one row');
  return numberOf(year, last);
}

/** At least four digits; a year with more than 9,999 exceptions counts on. */
export const numberOf = (year: number, sequence: number): string =>
  `EXC-${String(year).padStart(4, '0')}-${String(sequence).padStart(4, '0')}`;
