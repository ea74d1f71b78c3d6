import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOW } from '../../../test/builders/clock.ts';
import { aRequest } from '../../../test/builders/request.ts';
import { openTestRegister, type TestRegister } from '../../../test/postgres/register.ts';
import { approved, submitted } from '../../../test/postgres/stories.ts';
import type { Transaction } from '../../application/ports.ts';
import { plusDays } from '../../domain/time.ts';

let register: TestRegister;
const policy = 'phishing-resistant-mfa';
const since = plusDays(NOW, -180);

beforeAll(async () => {
  register = await openTestRegister();
  const { directory } = register.store;
  for (const id of ['p-sam', 'p-tess', 'p-rita'])
    await directory.savePerson({
      id,
      username: id,
      name: id,
      email: `${id}@example.org`,
      kind: 'person',
      active: true,
      manager: null,
      title: '',
    });
  await directory.saveSubject({
    ref: 'group:payroll',
    kind: 'group',
    name: 'Payroll',
    members: ['user:p-sam', 'group:temps'],
  });
  // A circle: the temps contain payroll again.
  await directory.saveSubject({
    ref: 'group:temps',
    kind: 'group',
    name: 'Temps',
    members: ['user:p-tess', 'group:payroll'],
  });
  for (const [ref, partOf] of [
    ['application:erp', []],
    ['system:hr-db', ['application:erp']],
    ['system:crm', []],
  ] as const)
    await directory.saveResource({
      ref,
      kind: ref.startsWith('app') ? 'application' : 'system',
      name: ref,
      partOf,
      tier: 'T1',
      classification: null,
      exposure: null,
    });
});
afterAll(() => register.close());

const file = async (n: number, subjects: string[], resources: string[]) => {
  const id = register.newId();
  await register.play(
    id,
    submitted(id, `EXC-2026-${String(n).padStart(4, '0')}`, NOW, aRequest({ subjects, resources })),
  );
  return id;
};
const queryOf = async (
  tx: Transaction,
  subjects: string[],
  resources: string[],
  except: string | null = null,
) => ({
  policy,
  family: 'authentication',
  except,
  subjects: await tx.resolveSubjects(subjects),
  resources: await tx.resolveResources(resources),
});

describe('the directory', () => {
  it('resolves a group to the members of every group in it, circles included', async () => {
    const [group] = await register.store.transact((tx) => tx.resolveSubjects(['group:payroll']));
    expect(group).toEqual({
      ref: 'group:payroll',
      kind: 'group',
      known: true,
      members: ['user:p-sam', 'user:p-tess'],
    });
  });

  it('resolves a resource to its parts, with what is known of it', async () => {
    const [erp, unknown] = await register.store.transact((tx) =>
      tx.resolveResources(['application:erp', 'system:gone']),
    );
    expect(erp).toMatchObject({
      known: true,
      parts: ['application:erp', 'system:hr-db'],
      tier: 'T1',
      exposure: 'unknown',
    });
    expect(unknown).toMatchObject({ known: false, parts: ['system:gone'], tier: 'unknown' });
  });
});

describe('overlap', () => {
  it('is found through nested groups and hierarchies, upwards and downwards', async () => {
    const id = await file(1, ['group:temps'], ['system:hr-db']);
    const found = await register.store.transact(async (tx) => {
      const upwards = await tx.overlapping(await queryOf(tx, ['user:p-sam'], ['application:erp']), since);
      const elsewhere = await tx.overlapping(await queryOf(tx, ['user:p-sam'], ['system:crm']), since);
      const stranger = await tx.overlapping(await queryOf(tx, ['user:p-rita'], ['system:hr-db']), since);
      const itself = await tx.overlapping(await queryOf(tx, ['group:temps'], ['system:hr-db'], id), since);
      return [upwards, elsewhere, stranger, itself].map((o) => o.live.map((x) => x.id));
    });
    expect(found).toEqual([[id], [], [], []]);
  });

  it('sees what the same unit of work has appended', async () => {
    const id = register.newId();
    const [[, event] = []] = submitted(
      id,
      'EXC-2026-0002',
      NOW,
      aRequest({ subjects: ['device:d1'], resources: ['system:crm'] }),
    );
    const { evolve } = await import('../../domain/exception/evolve.ts');
    const live = await register.store.transact(async (tx) => {
      if (event === undefined) throw new Error('a story has events');
      await tx.appendException(id, 0, [event], 'p-rita', evolve(null, event, tx.at, id));
      return (await tx.overlapping(await queryOf(tx, ['device:d1'], ['system:crm']), since)).live;
    });
    expect(live.map((x) => x.id)).toEqual([id]);
  });

  it('remembers those that were in force and ended since, and forgets older ones and those never approved', async () => {
    const id = register.newId();
    const scope = { subjects: ['workload:w'], resources: ['system:crm'] };
    await register.play(id, approved(id, 'EXC-2026-0003', NOW, aRequest(scope)));
    const withdrawn = await file(4, ['workload:w'], ['system:crm']);
    await register.play(withdrawn, [
      [plusDays(NOW, 1), { type: 'RequestWithdrawn', by: 'p-rita', note: '' }],
    ]);
    await register.play(id, [
      [plusDays(NOW, 10), { type: 'ExceptionClosed', reason: 'remediated', by: 'p-rita', note: '' }],
    ]);
    const endedSince = (from: number) =>
      register.store.transact(async (tx) => {
        const { live, ended } = await tx.overlapping(
          await queryOf(tx, scope.subjects, scope.resources),
          plusDays(NOW, from),
        );
        return { live: live.length, ended: ended.map((x) => x.id) };
      });
    expect(await endedSince(9)).toEqual({ live: 0, ended: [id] });
    expect(await endedSince(11)).toEqual({ live: 0, ended: [] });
  });

  it('calls kin what shares the resource or the person, and not both', async () => {
    const first = await file(5, ['user:p-kin'], ['system:kin']);
    const granted = async (number: string, subjects: readonly string[], resources: readonly string[]) => {
      const id = register.newId();
      await register.play(id, approved(id, number, NOW, aRequest({ subjects, resources })));
      return id;
    };
    const other = await granted('EXC-2026-0006', ['user:p-other'], ['system:kin']);
    const person = await granted('EXC-2026-0007', ['user:p-kin'], ['system:else']);
    // Asked for and not granted: nothing that could be continued.
    await file(8, ['user:p-third'], ['system:kin']);
    const kin = await register.store.transact(async (tx) =>
      tx.lookalikes(await queryOf(tx, ['user:p-kin'], ['system:kin'], first), since),
    );
    expect(kin.map(({ id, shares }) => ({ id, shares }))).toEqual([
      { id: person, shares: 'person' },
      { id: other, shares: 'resource' },
    ]);
  });
});
