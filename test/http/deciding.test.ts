/** What people read before they act: the score's consequences, the decision's brief, their last look, the tests that wait. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controlHealth } from '../../src/domain/controls/deadline.ts';
import { type Body, openTestApi, type TestApi } from './open-api.ts';
import { refuses } from './refuses.ts';
import { active, approve, assessed, mustBe, ready, seenOf, submitted, tested, vote } from './stories.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const codes = (violations: readonly Body[]) => violations.map((v) => `${v['code']}.${v['reason']}`);
const brief = async (number: string, who: string): Promise<Body> =>
  mustBe(200, await api.as(who).get(`/v1/exceptions/${number}/decision`))['brief'];

describe('the assessment proposal', () => {
  it('says for every cell of the matrix which band, route and term follow, as the assessment then does', async () => {
    const number = await submitted(api);
    await tested(api, number);
    const { outcomes } = mustBe(
      200,
      await api.as('meiling').get(`/v1/exceptions/${number}/assessment-proposal`),
    );
    expect(outcomes).toHaveLength(25);
    const told = outcomes.find((o: Body) => o['likelihood'] === 4 && o['impact'] === 4);
    expect(told.needsSecond).toBe(false);
    const after = await assessed(api, number, { inherent: '5x4', residual: '4x4' });
    const { band, route, rung, longestTermDays } = after['case'].assessment;
    expect(told).toMatchObject({ band, route, rung, longestTermDays });
  });
  it('says which cells lower the band, so that a second analyst is needed', async () => {
    const number = await submitted(api, { exposure: 'internet', classification: 'restricted', tier: 'T1' });
    await tested(api, number);
    const { outcomes } = mustBe(
      200,
      await api.as('meiling').get(`/v1/exceptions/${number}/assessment-proposal`),
    );
    const low = outcomes.find((o: Body) => o['likelihood'] === 1 && o['impact'] === 1);
    expect(low).toMatchObject({ band: 'low', needsSecond: true });
    await assessed(api, number, { residual: '1x1' });
    const x = mustBe(200, await api.as('meiling').get(`/v1/exceptions/${number}`));
    expect(x['case'].lowering).not.toBeNull();
  });
});

describe('the decision brief', () => {
  it('is empty where nothing waits for a decision', async () =>
    expect(await brief(await submitted(api), 'ines')).toBeNull());
  it('names the right by which somebody decides, and why another does not', async () => {
    const number = await ready(api, {}, { inherent: '3x3', residual: '3x3' });
    expect(await brief(number, 'ines')).toMatchObject({ right: { kind: 'office' }, because: [], rung: 2 });
    expect(await brief(number, 'siobhan')).toMatchObject({ right: { kind: 'delegation' }, because: [] });
    const fatou = await brief(number, 'fatou');
    expect(fatou['right']).toBeNull();
    expect(codes(fatou['because'])).toEqual(['APPROVE-AUTHORITY.ceiling']);
    expect(codes((await brief(number, 'ngozi'))['because'])).toContain('APPROVE-INTEREST.risk-owner');
  });
  it('tells the term that the approval then gives', async () => {
    const number = await ready(api, { termDays: 45 }, { inherent: '3x3', residual: '3x3' });
    const { term } = await brief(number, 'ines');
    expect(term).toMatchObject({ number: 1, requestedDays: 45, longestDays: 45 });
    const after = mustBe(200, await approve(api, number));
    expect(after['expiresAt']).toBe(term.expiresAt);
  });
  it('tells what an approval lacks before anybody tries: a control without a passed test', async () => {
    const number = await submitted(api);
    await assessed(api, number);
    expect(codes((await brief(number, 'ines'))['lacks'])).toEqual(['APPROVE-EVIDENCE.control-untested']);
    refuses(await approve(api, number), 422, 'APPROVE-EVIDENCE', 'control-untested');
  });
  it('counts the votes by name, with quorum and who is recused as a manager of somebody with an interest', async () => {
    const number = await ready(api, {}, { inherent: '4x4', residual: '4x3' });
    mustBe(200, await vote(api, number, 'jiri'));
    const { voting } = await brief(number, 'thordis');
    expect(voting).toMatchObject({ inFavour: 1, against: 0, ciso: 'not-needed' });
    const of = (name: string) => voting.members.find((m: Body) => m['person'].name.startsWith(name));
    expect(of('Jiří')).toMatchObject({ voted: true, recused: null });
    expect(of('Rahul')).toMatchObject({ voted: false, recused: 'manager' });
    const rahul = await brief(number, 'rahul');
    expect(rahul['right']).toBeNull();
    expect(codes(rahul['because'])).toEqual(['APPROVE-RECUSED.manager']);
  });
  it('says when nobody can turn the vote any more: closing it decides', async () => {
    const number = await ready(api, {}, { inherent: '4x4', residual: '4x3' });
    mustBe(200, await vote(api, number, 'jiri'));
    mustBe(200, await vote(api, number, 'thordis'));
    mustBe(200, await vote(api, number, 'ines', 'against'));
    const closing = async (who: string): Promise<readonly string[]> =>
      (await brief(number, who))['voting'].closing.map((v: Body) => v['code']);
    expect(await closing('jiri')).toEqual(['APPROVE-PERIOD']);
    mustBe(200, await api.as('huong').post(`/v1/exceptions/${number}/recusals`, { note: '' }));
    expect(await closing('jiri')).toEqual([]);
    const closed = await api.as('jiri').post(`/v1/exceptions/${number}/voting/close`);
    expect(mustBe(200, closed)['status']).toBe('active');
  });
  it('hides a confidential exception from outsiders', async () => {
    const number = await ready(api, { confidential: true });
    refuses(await api.as('ayse').get(`/v1/exceptions/${number}/decision`), 404, 'NOT-FOUND', 'nothing-there');
  });
});

describe('a last look', () => {
  it('is kept for each person, and an older tab does not take it back', async () => {
    const number = await submitted(api);
    const path = `/v1/exceptions/${number}/look`;
    const first = await seenOf(api, number);
    expect(mustBe(200, await api.as('ines').get(path))).toEqual({ last: null });
    mustBe(200, await api.as('ines').put(path, { version: 1, seen: first }));
    await tested(api, number);
    const later = await seenOf(api, number);
    mustBe(200, await api.as('ines').put(path, { version: 2, seen: later }));
    const { last } = mustBe(200, await api.as('ines').put(path, { version: 1, seen: first }));
    expect(last).toMatchObject({ version: 2, seen: later, at: api.now() });
    expect(mustBe(200, await api.as('fatou').get(path))).toEqual({ last: null });
  });
  it('cannot be of a version that does not exist yet, nor of what one may not see', async () => {
    const number = await submitted(api, { confidential: true });
    const seen = await seenOf(api, number);
    const path = `/v1/exceptions/${number}/look`;
    refuses(await api.as('ines').put(path, { version: 9, seen }), 400, 'INPUT', 'malformed');
    refuses(await api.as('ayse').put(path, { version: 1, seen }), 404, 'NOT-FOUND', 'nothing-there');
  });
});

describe('the list of control tests', () => {
  const list = async (query: string, who = 'kwame'): Promise<readonly Body[]> =>
    mustBe(200, await api.as(who).get(`/v1/control-tests?${query}`))['data'];

  it('stages each control as the domain computes its health, and due within a fortnight apart', async () => {
    const other = await openTestApi();
    try {
      const control = { library: 'dedicated-alert', owner: 'kwame', frequencyDays: 30 };
      const number = await active(other, { controls: [control], termDays: 90 });
      const stage = async () => {
        const rows = mustBe(200, await other.as('kwame').get('/v1/control-tests?mine=true'))['data'];
        const x = mustBe(200, await other.as('kwame').get(`/v1/exceptions/${number}`));
        const health = controlHealth(x['controls'][0], other.now());
        return [rows[0]?.stage, health];
      };
      expect(await stage()).toEqual(['passing', 'passing']);
      other.pass(16);
      expect(await stage()).toEqual(['due', 'passing']);
      other.pass(14);
      expect(await stage()).toEqual(['overdue', 'overdue']);
      other.pass(14);
      expect(await stage()).toEqual(['lapsed', 'lapsed']);
      await tested(other, number);
      expect(await stage()).toEqual(['passing', 'passing']);
      other.pass(1);
      await tested(other, number, 'c1', 'fail');
      expect(await stage()).toEqual(['failing', 'failing']);
    } finally {
      await other.close();
    }
  });
  it('pages without a gap, those that wait longest first', async () => {
    await submitted(api);
    await submitted(api);
    const all = await list('stage=untested&limit=200');
    const paged: Body[] = [];
    let cursor = '';
    do {
      const page = mustBe(
        200,
        await api.as('kwame').get(`/v1/control-tests?stage=untested&limit=1${cursor}`),
      );
      paged.push(...page['data']);
      cursor = page['next'] === null ? '' : `&cursor=${page['next']}`;
    } while (cursor !== '');
    expect(paged.length).toBeGreaterThan(1);
    expect(paged).toEqual(all);
    refuses(await api.as('kwame').get('/v1/control-tests?cursor=abc'), 400, 'INPUT', 'malformed');
  });
  it('shows only one’s own where asked, and says that a pass by the requester would not count', async () => {
    const number = await submitted(api, { controls: [{ library: 'dedicated-alert', owner: 'noa' }] });
    const of = (rows: readonly Body[]) => rows.find((r) => r['number'] === number);
    expect(of(await list('mine=true&limit=200', 'kwame'))).toBeUndefined();
    expect(of(await list('mine=true&limit=200', 'noa'))).toMatchObject({
      independent: true,
      stage: 'untested',
    });
    expect(of(await list('limit=200', 'lukasz'))).toMatchObject({ independent: false });
  });
  it('leaves out what has ended, and what is confidential to others', async () => {
    const gone = await submitted(api);
    mustBe(200, await api.as('lukasz').post(`/v1/exceptions/${gone}/withdrawal`, { note: 'not needed' }));
    const hidden = await submitted(api, { confidential: true });
    const numbers = async (who: string) => (await list('limit=200', who)).map((r) => r['number']);
    expect(await numbers('kwame')).not.toContain(gone);
    expect(await numbers('kwame')).toContain(hidden);
    expect(await numbers('noa')).not.toContain(hidden);
  });
});
