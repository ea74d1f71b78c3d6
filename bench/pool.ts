/** Pools whose idle connections may die with the server at the end of a run. */
import pg from 'pg';

export function openPool(connection: pg.PoolConfig, max: number): pg.Pool {
  const pool = new pg.Pool({ ...connection, max });
  pool.on('error', () => undefined);
  return pool;
}
