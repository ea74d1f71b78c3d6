/**
 * Erases what people wrote, by a recorded decision, and leaves the record intact: the event keeps its commitment, and
 * the hash over it stands. Who decided, and why, is recorded by the caller in an event of its own.
 */
import type { Pool, PoolClient } from 'pg';
import type { ExceptionId } from '../../domain/people.ts';
import type { KeptTexts } from '../events/free-text.ts';
import { storeFault } from '../fault.ts';
import { rebuildOne } from '../verify/rebuild.ts';

/** One text: of which event, and where in its data (JSON pointer, RFC 6901). */
export type TextPlace = { readonly version: number; readonly pointer: string };

/**
 * Forgets texts of an exception wherever the store holds them: beside their events, in the folded state, in the words that
 * the register is searched by, and in notices about it. Answers how many were there to forget.
 */
export async function eraseTexts(
  pool: Pool,
  exception: ExceptionId,
  places: readonly TextPlace[],
): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    // The row's lock first, as every command takes it: none may fold the old words again meanwhile.
    await client.query('select from exceptions where id = $1 for update', [exception]);
    let erased = 0;
    for (const place of places) erased += await eraseText(client, exception, place);
    await client.query(`update notices set detail = '{}' where exception_id = $1`, [exception]);
    await rebuildOne(client, exception);
    await client.query('commit');
    return erased;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw storeFault(error);
  } finally {
    client.release();
  }
}

async function eraseText(client: PoolClient, exception: ExceptionId, place: TextPlace): Promise<number> {
  const { rows } = await client.query<{ readonly contents: KeptTexts }>(
    `select contents from texts where stream_type = 'exception' and stream_id = $1 and version = $2 for update`,
    [exception, place.version],
  );
  const contents = rows[0]?.contents ?? {};
  if ((contents[place.pointer] ?? null) === null) return 0;
  await client.query(
    `update texts set contents = $3 where stream_type = 'exception' and stream_id = $1 and version = $2`,
    [exception, place.version, { ...contents, [place.pointer]: null }],
  );
  return 1;
}

/** Forgets the bytes of an attachment; its name, size and commitment stay in the record. False when there were none. */
export async function eraseAttachment(pool: Pool, exception: ExceptionId, id: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    'update attachments set bytes = null where exception_id = $1 and id = $2 and bytes is not null',
    [exception, id],
  );
  return rowCount === 1;
}
