import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openTestRegister, type TestRegister } from '../../../test/postgres/register.ts';
import { submitted } from '../../../test/postgres/stories.ts';
import type { LiveBatch, LiveFeed } from '../../application/live-port.ts';
import { openFeed } from './feed.ts';

let register: TestRegister;
const feeds: LiveFeed[] = [];
beforeAll(async () => {
  register = await openTestRegister();
});
afterEach(async () => {
  for (const feed of feeds.splice(0)) await feed.close();
});
afterAll(() => register.close());

let serial = 0;
const number = (): string => {
  serial += 1;
  return `EXC-2026-${String(serial).padStart(4, '0')}`;
};
const happens = async (): Promise<string> => {
  const id = register.newId();
  await register.play(id, submitted(id, number(), register.clock.now()));
  return id;
};
async function reading(since: string | null = null) {
  const feed = openFeed(register.db.pool);
  feeds.push(feed);
  const batches: LiveBatch[] = [];
  await feed.subscribe(since, (batch) => batches.push(batch));
  const ids = () => batches.flatMap((batch) => batch.changes.map((change) => change.id));
  return { batches, ids };
}
const soon = (check: () => void) => vi.waitFor(check, { timeout: 30_000, interval: 50 });

describe('the feed of what is recorded', () => {
  it('tells every process of what any of them recorded, and nothing from before', async () => {
    const before = await happens();
    const [one, other] = [await reading(), await reading()];
    const id = await happens();
    await soon(() => {
      expect(one.ids()).toContain(id);
      expect(other.ids()).toContain(id);
    });
    expect(one.ids()).not.toContain(before);
  });

  it('goes on where a reader was last told', async () => {
    const first = await reading();
    await happens();
    await soon(() => expect(first.ids()).toHaveLength(1));
    const mark = first.batches.at(-1)?.upTo ?? '';
    const missed = await happens();
    const again = await reading(mark);
    expect(again.ids()).toContain(missed);
  });

  it('skips nothing that commits late, behind what was written after it', async () => {
    const reader = await reading();
    const slow = await register.db.pool.connect();
    const late = register.newId();
    const insert = (stream: string) =>
      `insert into events (event_id, stream_type, stream_id, version, type, recorded_at, recorded_by, body, body_hash)
       values (gen_random_uuid(), 'policy', '${stream}', 1, 'PolicyPublished', now(), 'system', '{}', '')`;
    try {
      await slow.query('begin');
      await slow.query(insert(late));
      await register.db.pool.query(insert('quick'));
      await soon(() => expect(reader.ids()).toContain('quick'));
      const mark = reader.batches.at(-1)?.upTo ?? '';
      await slow.query('commit');
      await soon(() => expect(reader.ids()).toContain(late));
      // Who left in between is not told less.
      expect((await reading(mark)).ids()).toContain(late);
    } finally {
      slow.release();
    }
  });

  it('forgets what was rolled back', async () => {
    const reader = await reading();
    const client = await register.db.pool.connect();
    await client.query('begin');
    await client.query(`select nextval(pg_get_serial_sequence('events', 'position'))`);
    await client.query('rollback');
    client.release();
    const id = await happens();
    await soon(() => expect(reader.ids()).toContain(id));
    const { rows } = await register.db.pool.query<{ last: string }>(
      'select max(position)::text as last from events',
    );
    await vi.waitFor(
      async () => {
        await happens();
        expect(Number(reader.batches.at(-1)?.upTo)).toBeGreaterThanOrEqual(Number(rows[0]?.last));
      },
      { timeout: 10_000, interval: 400 },
    );
  });

  it('says of too much at once only that it was much', async () => {
    const reader = await reading();
    await register.db.pool.query(
      `insert into events (event_id, stream_type, stream_id, version, type, recorded_at, recorded_by, body, body_hash)
       select gen_random_uuid(), 'policy', 'p' || n, 2, 'PolicyPublished', now(), 'system', '{}', ''
         from generate_series(1, 600) n`,
    );
    await soon(() => expect(reader.batches.some((batch) => batch.many)).toBe(true));
    const id = await happens();
    await soon(() => expect(reader.ids()).toContain(id));
  });

  it('names those who may know of a confidential exception', async () => {
    const reader = await reading();
    const id = register.newId();
    const [[at, event] = []] = submitted(id, number(), register.clock.now());
    if (at === undefined || event?.type !== 'RequestSubmitted') throw new Error('a submission submits');
    const secret = { ...event, request: { ...event.request, confidential: true } };
    await register.play(id, [[at, secret]]);
    await soon(() => expect(reader.ids()).toContain(id));
    const change = reader.batches.flatMap((batch) => batch.changes).find((c) => c.id === id);
    expect(change?.only).toContain(event.requester);
    expect(change?.kind).toBe('RequestSubmitted');
  });
});
