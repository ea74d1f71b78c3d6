/** Minutes as they were signed, and the installation's key. */
import type { SigningKey } from '../../application/review-port.ts';
import type { ExceptionId } from '../../domain/people.ts';
import { type Client, run } from '../units/connection.ts';

export async function keepMinutes(
  client: Client,
  review: string,
  number: number,
  document: string,
): Promise<void> {
  await run(
    client,
    {
      name: 'review-minutes-keep',
      text: 'insert into review_minutes (review_id, number, document) values ($1, $2, $3)',
    },
    [review, number, document],
  );
}

export async function readMinutes(client: Client, review: string, number: number): Promise<string | null> {
  const { rows } = await run<{ readonly document: string }>(
    client,
    {
      name: 'review-minutes-read',
      text: 'select document from review_minutes where review_id = $1 and number = $2',
    },
    [review, number],
  );
  return rows[0]?.document ?? null;
}

export async function titlesOf(
  client: Client,
  exceptions: readonly ExceptionId[],
): Promise<ReadonlyMap<ExceptionId, string>> {
  const { rows } = await run<{ readonly id: string; readonly title: string }>(
    client,
    { name: 'review-titles', text: 'select id, title from exceptions where id = any($1::uuid[])' },
    [exceptions],
  );
  return new Map(rows.map((r) => [r.id, r.title]));
}

export async function publicKey(client: Client): Promise<string | null> {
  const { rows } = await run<{ readonly public_key: string }>(client, {
    name: 'signing-public-key',
    text: 'select public_key from signing_keys order by created_at limit 1',
  });
  return rows[0]?.public_key ?? null;
}

type KeyRow = { readonly key_id: string; readonly public_key: string; readonly private_key: string };

/** The first key that was made; one is made under a lock where there is none. */
export async function signingKey(client: Client, make: () => SigningKey): Promise<SigningKey> {
  const read = async () => {
    const { rows } = await run<KeyRow>(client, {
      name: 'signing-key',
      text: 'select key_id, public_key, private_key from signing_keys order by created_at limit 1',
    });
    return rows[0];
  };
  let row = await read();
  if (row === undefined) {
    await run(client, {
      name: 'signing-key-lock',
      text: `select pg_advisory_xact_lock(hashtextextended('signing-key', 0))`,
    });
    row = await read();
  }
  if (row !== undefined) return { keyId: row.key_id, publicKey: row.public_key, privateKey: row.private_key };
  const made = make();
  await run(
    client,
    {
      name: 'signing-key-keep',
      text: `insert into signing_keys (key_id, algorithm, public_key, private_key) values ($1, 'Ed25519', $2, $3)`,
    },
    [made.keyId, made.publicKey, made.privateKey],
  );
  return made;
}
