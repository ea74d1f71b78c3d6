import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOW } from '../../../test/builders/clock.ts';
import { aPolicy } from '../../../test/builders/request.ts';
import { openTestRegister, type TestRegister } from '../../../test/postgres/register.ts';
import { approved } from '../../../test/postgres/stories.ts';
import { AnswerExists, VersionConflict } from '../../application/ports.ts';
import { plusDays } from '../../domain/time.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.close());

describe('an idempotency key', () => {
  const answer = {
    person: 'p-rita',
    key: 'k-1',
    request: 'a'.repeat(64),
    status: 201,
    body: '{"number":"EXC-2026-0001"}',
  };

  it('keeps one answer, and of two commands with it one is undone', async () => {
    const command = () =>
      register.store.transact(async (tx) => {
        await tx.takeNumber(2027);
        await tx.rememberAnswer(answer);
      });
    const outcomes = await Promise.allSettled([command(), command(), command()]);
    const refused = outcomes.flatMap((o) => (o.status === 'rejected' ? [o.reason] : []));
    expect(refused).toHaveLength(2);
    expect(refused.every((e) => e instanceof AnswerExists)).toBe(true);
    expect(await register.store.reads.recallAnswer('p-rita', 'k-1')).toEqual(answer);
    expect(await register.store.transact((tx) => tx.takeNumber(2027))).toBe('EXC-2027-0002');
  });

  it('of one person says nothing of another’s', async () => {
    expect(await register.store.reads.recallAnswer('p-omar', 'k-1')).toBeNull();
  });
});

describe('drafts', () => {
  const draft = {
    id: 'd-1',
    owner: 'p-rita',
    title: 'Payroll',
    content: { title: 'Payroll' },
    updatedAt: NOW,
    version: 1,
  };

  it('are saved again by their owner, and two tabs lose nothing of each other', async () => {
    const { reads } = register.store;
    await reads.saveDraft(draft);
    await reads.saveDraft({ ...draft, title: 'Payroll 2', version: 2 });
    await expect(reads.saveDraft({ ...draft, title: 'Other tab', version: 2 })).rejects.toThrow(
      VersionConflict,
    );
    await expect(reads.saveDraft({ ...draft, owner: 'p-omar', version: 3 })).rejects.toThrow(VersionConflict);
    expect(await reads.drafts('p-rita')).toEqual([{ ...draft, title: 'Payroll 2', version: 2 }]);
    expect(await reads.draft('p-omar', 'd-1')).toBeNull();
    expect(await reads.discardDraft('p-omar', 'd-1')).toBe(false);
    expect(await reads.discardDraft('p-rita', 'd-1')).toBe(true);
    expect(await reads.drafts('p-rita')).toEqual([]);
  });
});

describe('notices', () => {
  it('reach their person, newest first, until they are read', async () => {
    const { store } = register;
    const exception = register.newId();
    const ids = [register.newId(), register.newId()];
    await store.transact((tx) =>
      tx.notify(
        ids.map((id, i) => ({
          id,
          to: 'p-rita',
          kind: 'expired',
          exception,
          at: plusDays(NOW, i),
          detail: { n: i },
        })),
      ),
    );
    expect((await store.reads.notices('p-rita', true, 10)).map((n) => n.detail)).toEqual([
      { n: 1 },
      { n: 0 },
    ]);
    await store.reads.markRead('p-omar', ids, NOW);
    await store.reads.markRead('p-rita', [ids[1] ?? ''], NOW);
    expect((await store.reads.notices('p-rita', true, 10)).map((n) => n.detail)).toEqual([{ n: 0 }]);
    expect((await store.reads.notices('p-rita', false, 10)).map((n) => n.readAt)).toEqual([NOW, null]);
  });
});

describe('policies', () => {
  it('are listed as they stand, with their versions and what is active of them', async () => {
    const { store } = register;
    const { id, version: _v, since: _s, retiredAt: _r, ...content } = aPolicy();
    register.clock.set(NOW);
    await store.transact((tx) =>
      tx.appendPolicy(id, [{ type: 'PolicyPublished', version: 1, by: 'p-cleo', content }], 'p-cleo'),
    );
    const second = { ...content, title: 'Sign-in, again' };
    await store.transact((tx) =>
      tx.appendPolicy(id, [{ type: 'PolicyPublished', version: 2, by: 'p-cleo', content: second }], 'p-cleo'),
    );
    const exception = register.newId();
    await register.play(exception, approved(exception, 'EXC-2026-0001', plusDays(NOW, 10)));
    register.clock.set(plusDays(NOW, 20));
    await store.transact((tx) =>
      tx.appendPolicy(id, [{ type: 'PolicyRetired', by: 'p-cleo', reason: 'Merged.' }], 'p-cleo'),
    );
    expect(await store.reads.policies()).toMatchObject([
      { id, version: 2, title: 'Sign-in, again', active: 1, retiredAt: plusDays(NOW, 20) },
    ]);
    expect((await store.reads.policyHistory(id)).map((p) => [p.version, p.retiredAt])).toEqual([
      [1, null],
      [2, plusDays(NOW, 20)],
    ]);
  });

  it('that moved since they were read are a conflict', async () => {
    const { store } = register;
    const { id: _i, version: _v, since: _s, retiredAt: _r, ...content } = aPolicy();
    const publish = () =>
      store.transact(async (tx) => {
        const standing = await tx.loadPolicy('edr');
        await tx.appendPolicy(
          'edr',
          [{ type: 'PolicyPublished', version: (standing?.version ?? 0) + 1, by: 'p-cleo', content }],
          'p-cleo',
        );
      });
    const outcomes = await Promise.allSettled([publish(), publish(), publish()]);
    const done = outcomes.filter((o) => o.status === 'fulfilled').length;
    expect((await store.reads.policyHistory('edr')).map((p) => p.version)).toEqual(
      Array.from({ length: done }, (_, i) => i + 1),
    );
    expect(
      outcomes
        .flatMap((o) => (o.status === 'rejected' ? [o.reason] : []))
        .every((e) => e instanceof VersionConflict),
    ).toBe(true);
  });
});
