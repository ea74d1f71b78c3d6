/** Every operation of the OpenAPI document, asked by everybody: who may, who may not, and what a token may of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readApi, type Operation } from '../attacks/malformed.ts';
import type { Answer, Asking } from '../http/open-api.ts';
import { expectations, ownBusiness, questions, type Row } from './expectations.ts';
import { actors, everybody, seeConfidential, type Who } from './people.ts';
import { openWorld, type World } from './world.ts';

let undoing = false;
let w: World;
let operations: readonly Operation[] = [];
beforeAll(async () => {
  w = await openWorld(() => undoing);
  undoing = true;
  operations = readApi((await w.api.anonymous().get('/openapi.json')).body as never).operations;
});
afterAll(() => w.api.close());

const seen = async (number: string): Promise<string> =>
  (await w.api.as('hana').get(`/v1/exceptions/${number}`)).body['case'].seen;
const operationOf = (id: string): Operation => {
  const found = operations.find((o) => o.id === id);
  if (found === undefined) throw new Error(`there is no operation ${id}`);
  return found;
};
const isUnsafe = (id: string): boolean => operationOf(id).method !== 'GET';

/** Asks, with whatever the command does undone. `id` replaces the exception of the row. */
async function asked(
  as: Asking,
  operation: string,
  row: Row,
  who: Who = 'requester',
  id?: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const { method, path } = operationOf(operation);
  const { path: values = {}, query, body } = await row.ask(w, seen, who);
  const filled = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) =>
    encodeURIComponent((name === 'id' ? id : undefined) ?? values[name] ?? 'word'),
  );
  const url = query === undefined ? filled : `${filled}?${query}`;
  if (operation === 'addAttachment')
    return as.send({
      method: 'POST',
      url,
      headers: { ...headers, 'content-type': 'text/plain' },
      payload: 'a',
    });
  return as.send({
    method: method === 'GET' ? 'GET' : method === 'PUT' ? 'PUT' : method === 'DELETE' ? 'DELETE' : 'POST',
    url,
    headers,
    ...(body === undefined ? {} : { payload: body }),
  });
}
const said = (answer: Answer): string =>
  `${answer.status} ${((answer.body['violations'] ?? []) as { code: string; reason: string }[]).map((v) => `${v.code}.${v.reason}`).join(' ')}`;

/** What keeps somebody out, as against what the case itself says. */
const isKeptOut = (answer: Answer): boolean => [401, 403, 404].includes(answer.status);
const expected = (row: Row): number => row.status ?? 200;

const rows = Object.entries(expectations).sort(([, a], [, b]) => (a.last ?? 0) - (b.last ?? 0));

describe('access', () => {
  it('has a row for each operation, and none for others', () => {
    expect(Object.keys(expectations).toSorted()).toEqual(operations.map((o) => o.id).toSorted());
  });
  it('is nobody’s without a sign-in, but to sign in and to ask whether the program is up', async () => {
    const open = rows.filter(([, row]) => row.may === 'open').map(([id]) => id);
    expect(open).toEqual(['signIn', 'getHealth']);
    for (const [id, row] of rows) {
      const answer = await asked(w.api.anonymous(), id, row);
      expect(said(answer), id).toBe(
        row.may !== 'open'
          ? '401 ROLE.signed-out'
          : id === 'signIn'
            ? '401 SIGN-IN.wrong'
            : `${expected(row)} `,
      );
    }
  });
  it('that only reads changes nothing: neither an auditor’s nor a token’s', async () => {
    for (const [id, row] of rows) {
      if (!isUnsafe(id) || row.may === 'open') continue;
      const audited = row.may.includes('auditor') && !questions.includes(id);
      expect(audited && !ownBusiness.includes(id), id).toBe(false);
      const reading = await asked(w.api.asToken('ines', 'read'), id, row);
      expect([id, reading.status, reading.body['code']]).toEqual([id, 403, 'ROLE']);
    }
  });
  it('to a confidential exception looks, to outsiders, as if it were not there', async () => {
    const outsiders = everybody.filter((who) => !seeConfidential.includes(who));
    const hidden = w.at.confidential;
    const absent = 'EXC-2026-9999';
    for (const [id, row] of rows.filter(([of]) => operationOf(of).path.includes('/exceptions/{id}')))
      for (const who of outsiders) {
        const as = w.api.as(actors[who]);
        const [there, gone] = [await asked(as, id, row, who, hidden), await asked(as, id, row, who, absent)];
        expect([id, who, there.status]).toEqual([id, who, 404]);
        const same = (body: object, number: string) =>
          JSON.stringify({ ...body, instance: '' }).replaceAll(number, 'EXC');
        expect(same(there.body, hidden), `${id} ${who}`).toBe(same(gone.body, absent));
      }
  });
  it('to a confidential exception is open to whoever has a part in it or judges it', async () => {
    for (const who of seeConfidential)
      expect((await w.api.as(actors[who]).get(`/v1/exceptions/${w.at.confidential}`)).status, who).toBe(200);
  });
});

describe('somebody in the directory without a role', () => {
  it('reaches what is their own, and of the register only what they have a part in', async () => {
    const as = w.api.as('siobhan');
    const reached: string[] = [];
    for (const [id, row] of rows) {
      if (row.may === 'open' || row.last !== undefined || id === 'signInAgain') continue;
      if (!isKeptOut(await asked(as, id, row))) reached.push(id);
    }
    expect(reached.filter((id) => !ownBusiness.includes(id) && !id.startsWith('list'))).toEqual([
      'getMe',
      'getClock',
      'getWork',
      'getInbox',
    ]);
    for (const list of ['exceptions', 'control-tests', 'inbox'])
      expect((await as.get(`/v1/${list}`)).body['data'], list).toEqual([]);
    expect((await as.get('/v1/work')).body['groups']).toEqual([]);
    expect(reached.filter((id) => id.startsWith('list'))).toEqual([
      'listTokens',
      'listDrafts',
      'listNotices',
      'listViews',
      'listExceptions',
      'listControlTests',
    ]);
  });
});

describe('the headers of commands', () => {
  /** Of the first who may, so that nothing else is in the way. */
  const answersTo = async (id: string, row: Row, headers: Record<string, string>) => {
    const who = everybody.find((one) => row.may !== 'open' && row.may.includes(one));
    if (who === undefined) throw new Error(`nobody may ${id}`);
    return asked(w.api.as(actors[who]), id, row, who, undefined, headers);
  };
  it('are understood where the document says so, and nowhere else', async () => {
    const understood = async (id: string, row: Row): Promise<readonly string[]> => {
      const keyed = await answersTo(id, row, { 'idempotency-key': 'k'.repeat(256) });
      const matched = await answersTo(id, row, { 'if-match': '"999999"' });
      return [
        ...(JSON.stringify(keyed.body).includes('Idempotency-Key') ? ['Idempotency-Key'] : []),
        ...(matched.status === 412 ? ['If-Match'] : []),
      ];
    };
    const [are, described]: [string[], string[]] = [[], []];
    for (const [id, row] of rows) {
      // What cannot be undone is left to those who come after, as are the few attempts to sign in.
      if (!isUnsafe(id) || row.may === 'open' || row.may.length === 0) continue;
      if (row.last !== undefined || id === 'signInAgain') continue;
      are.push(`${id}: ${(await understood(id, row)).join(', ')}`);
      const headers = operationOf(id).parameters.filter((p) => p.in === 'header');
      described.push(`${id}: ${headers.map((p) => p.name).join(', ')}`);
    }
    expect(are).toEqual(described);
  });
});

describe('who may', () => {
  it.each(rows)('%s', async (id, row) => {
    if (row.may === 'open') return;
    const wrong: string[] = [];
    const judge = (who: Who, by: string, may: boolean, answer: Answer) => {
      const right = may ? answer.status === expected(row) : isKeptOut(answer);
      if (!right) wrong.push(`${who} ${by}: ${may ? 'may' : 'may not'}, answered ${said(answer)}`);
    };
    // Whoever is let in comes last.
    for (const who of everybody.toSorted(
      (a, b) => Number(row.may.includes(a)) - Number(row.may.includes(b)),
    )) {
      const may = row.may.includes(who);
      // What cannot be undone is done once.
      if (!may || row.last === undefined)
        judge(
          who,
          'by token',
          may && row.token !== 'never',
          await asked(w.api.asToken(actors[who]), id, row, who),
        );
      judge(who, 'signed in', may, await asked(w.api.as(actors[who]), id, row, who));
    }
    expect(wrong).toEqual([]);
  });
});
