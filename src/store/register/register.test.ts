import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOW } from '../../../test/builders/clock.ts';
import { aRequest } from '../../../test/builders/request.ts';
import { randomHistory } from '../../../test/postgres/histories.ts';
import { openTestRegister, type TestRegister } from '../../../test/postgres/register.ts';
import { approved } from '../../../test/postgres/stories.ts';
import { type RegisterQuery, registerSorts } from '../../application/reads-port.ts';
import { inForceAt } from '../../domain/exception/in-force.ts';
import type { Exception } from '../../domain/exception/state.ts';
import { plusDays } from '../../domain/time.ts';

let register: TestRegister;
let all: Exception[];
const COUNT = 50;

const query = (over: Partial<RegisterQuery> = {}): RegisterQuery => ({
  sort: 'number',
  direction: 'asc',
  limit: 200,
  visibleTo: null,
  at:
    all
      .map((x) => x.recordedAt)
      .toSorted()
      .at(-1) ?? NOW,
  ...over,
});
const numbers = async (over: Partial<RegisterQuery>) =>
  (await register.store.reads.register(query(over))).rows.map((r) => r.number);

beforeAll(async () => {
  register = await openTestRegister();
  all = [];
  for (let seed = 0; seed < COUNT; seed++)
    all.push(await randomHistory(register, seed, plusDays(NOW, seed * 3), 8));
});
afterAll(() => register.close());

describe('the register', () => {
  it.each(
    registerSorts.flatMap(
      (sort) =>
        [
          [sort, 'asc'],
          [sort, 'desc'],
        ] as const,
    ),
  )('paged by %s %s shows every exception once', async (sort, direction) => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await register.store.reads.register(
        query({ sort, direction, limit: 7, ...(cursor === undefined ? {} : { cursor }) }),
      );
      seen.push(...page.rows.map((r) => r.number));
      expect(page).toMatchObject({ total: COUNT, estimated: false });
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(seen.toSorted()).toEqual(all.map((x) => x.number).toSorted());
  });

  it('sorts numbers as numbers, and answers each row as it stands', async () => {
    const [first] = (await register.store.reads.register(query({ limit: 1 }))).rows;
    const x = all[0];
    expect(first).toMatchObject({
      id: x?.id,
      number: 'EXC-2026-0001',
      status: x?.status,
      submittedAt: x?.firstSubmittedAt,
      statusSince: x?.statusSince,
    });
  });

  it('filters by what is in force now as the domain says it', async () => {
    const at = query().at;
    const expected = all.filter((x) => inForceAt(x, at)).map((x) => x.number);
    expect(await numbers({ inForce: true })).toEqual(expected.toSorted());
    expect(await numbers({ inForce: false })).toHaveLength(COUNT - expected.length);
  });

  it('filters by status, band, owner and expiry together', async () => {
    const [status] = all.map((x) => x.status);
    expect(await numbers({ status: [status ?? 'active'] })).toEqual(
      all
        .filter((x) => x.status === status)
        .map((x) => x.number)
        .toSorted(),
    );
    expect(await numbers({ riskOwner: 'p-nobody' })).toEqual([]);
    expect(await numbers({ mine: 'p-rita', policy: 'no-such' })).toEqual([]);
    const before = plusDays(NOW, 120);
    expect(await numbers({ expiresBefore: before })).toEqual(
      all
        .filter((x) => (x.terms.at(-1)?.expiresAt ?? '9') < before)
        .map((x) => x.number)
        .toSorted(),
    );
  });

  it('finds by the beginnings of words in number and title, and takes signs for what they are', async () => {
    expect(await numbers({ text: 'exc-2026-0007' })).toEqual(['EXC-2026-0007']);
    expect(await numbers({ text: 'lega HR' })).toHaveLength(COUNT);
    expect(await numbers({ text: `' & ! :* \\` })).toHaveLength(COUNT);
    expect(await numbers({ text: 'zebra' })).toEqual([]);
  });

  it('hides what is confidential from those without a part in it', async () => {
    const id = register.newId();
    const at = query().at;
    await register.play(
      id,
      approved(id, 'EXC-2026-0999', plusDays(at, 1), aRequest({ confidential: true, title: 'Quiet' })),
    );
    expect(await numbers({ text: 'quiet', visibleTo: 'p-vera' })).toEqual([]);
    expect(await numbers({ text: 'quiet', visibleTo: 'p-rita' })).toEqual(['EXC-2026-0999']);
    expect(await numbers({ text: 'quiet', visibleTo: 'p-kim' })).toEqual(['EXC-2026-0999']);
    expect(await numbers({ text: 'quiet' })).toEqual(['EXC-2026-0999']);
  });

  it.each(['', 'nonsense', Buffer.from('["number","asc","1; drop table events","x"]').toString('base64url')])(
    'refuses a cursor that is none of its own: %s',
    async (cursor) => {
      await expect(register.store.reads.register(query({ cursor }))).rejects.toThrow(RangeError);
    },
  );
});

describe('the history', () => {
  it('shows every event with its words, oldest first', async () => {
    const x = all[0];
    const history = await register.store.reads.history(x?.id ?? '');
    expect(history.map((h) => h.version)).toEqual(history.map((_, i) => i + 1));
    const [first] = history;
    expect(first?.event).toMatchObject({
      type: 'RequestSubmitted',
      request: { title: 'Legacy HR system at quarter close' },
    });
    expect(first?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keeps refusals beside the exception that they were meant for', async () => {
    const subject = all[0]?.id ?? '';
    await register.store.transact((tx) =>
      tx.appendRefusal({
        type: 'CommandRefused',
        command: 'ApproveException',
        subject,
        by: 'p-rita',
        violations: [{ code: 'APPROVE-SELF', reason: 'requester', field: '', detail: { who: 'Rita' } }],
      }),
    );
    const [refusal] = await register.store.reads.refusals(subject);
    expect(refusal?.event).toMatchObject({
      command: 'ApproveException',
      violations: [{ code: 'APPROVE-SELF', reason: 'requester', detail: { who: 'Rita' } }],
    });
  });
});
