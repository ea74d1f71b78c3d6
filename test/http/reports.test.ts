import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plusDays } from '../../src/domain/time.ts';
import { openTestApi, type TestApi } from './open-api.ts';
import { active, mustBe } from './stories.ts';

let api: TestApi;
let then: string;
beforeAll(async () => {
  api = await openTestApi();
  await active(api);
  await active(api);
  then = api.now();
  // What is recorded later is recorded at a later instant.
  api.pass(1);
});
afterAll(() => api.close());

const board = async (at: string, more = '', who = 'hana') =>
  mustBe(200, await api.as(who).get(`/v1/reports/board?asOf=${encodeURIComponent(at)}${more}`));

describe('the board report', () => {
  it('has the figures of the metrics, and names the record that they were computed from', async () => {
    const report = await board(then);
    const metrics = mustBe(200, await api.as('hana').get(`/v1/metrics?at=${encodeURIComponent(then)}`));
    const { warnings: _, ...four } = metrics;
    expect(report['metrics']).toEqual(four);
    expect(report['headline']).toMatchObject({ verdict: 'too-early', active: 2 });
    expect(report['sheet'].figures[0].value).toBe('2');
    expect(report['record'].exceptions).toBe(2);
    const { rows } = await api.db.pool.query(
      `select event_id, encode(sha256(convert_to(body, 'UTF8')), 'hex') as sha256 from events
        where recorded_at <= $1 order by recorded_at desc, position desc limit 1`,
      [then],
    );
    expect(report['record'].last).toMatchObject({ id: rows[0].event_id, sha256: rows[0].sha256 });
    expect(report['sheet'].foot.join(' ')).toContain(rows[0].sha256);
  });

  it('speaks the language that is asked for', async () => {
    expect((await board(then, '&language=de'))['sheet'].title).toContain('Bericht an den Vorstand');
    expect((await board(then, '&language=en'))['sheet'].title).toContain('report to the board');
  });

  it('of a past instant stays what it was, whatever is recorded and set afterwards', async () => {
    const before = await board(then);
    const effectiveAt = plusDays(api.now(), 1);
    const body = { change: { policyThreshold: 2, zone: 'Asia/Tokyo' }, effectiveAt, reason: 'Stricter.' };
    mustBe(201, await api.as('ines').post('/v1/configuration/proposals', body));
    const { proposals } = mustBe(200, await api.as('ines').get('/v1/configuration'));
    const { id } = proposals.at(-1);
    mustBe(200, await api.as('chloe').post(`/v1/configuration/proposals/${id}/confirmation`));
    api.pass(2);
    await active(api);
    expect(await board(then)).toEqual(before);
    const now = await board(api.now());
    expect(now['metrics']).toMatchObject({ zone: 'Asia/Tokyo', ratio: { threshold: 2 } });
    expect(before['metrics']).toMatchObject({ zone: 'UTC', ratio: { threshold: 40 } });
  });

  it('of an instant ahead is the report of now', async () => {
    expect((await board(plusDays(api.now(), 30)))['at'] <= api.now()).toBe(true);
  });

  it('is open to those who may see the metrics, and to nobody else', async () => {
    expect((await api.anonymous().get('/v1/reports/board')).status).toBe(401);
    expect((await api.anonymous().get('/v1/reports/board.pdf')).status).toBe(401);
    const metrics = await api.as('lukasz').get('/v1/metrics');
    expect((await api.as('lukasz').get('/v1/reports/board')).status).toBe(metrics.status);
  });

  it('is a PDF of one page at the same address with .pdf, never kept by a cache', async () => {
    const url = `/v1/reports/board.pdf?asOf=${encodeURIComponent(then)}&paper=letter&language=de`;
    const answer = await api.as('hana').send({ method: 'GET', url });
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-disposition': `inline; filename="board-${then.slice(0, 10)}.pdf"`,
    });
  }, 60_000);

  it.each(['asOf=yesterday', 'paper=a3', 'language=fr'])('refuses %s in words', async (query) => {
    const answer = await api.as('hana').get(`/v1/reports/board?${query}`);
    expect(answer).toMatchObject({ status: 400, body: { code: 'INPUT' } });
  });
});

describe('the further metrics', () => {
  it('are answered for any instant, with what was counted and of what', async () => {
    const url = `/v1/metrics/further?at=${encodeURIComponent(then)}`;
    const { figures } = mustBe(200, await api.as('hana').get(url));
    const by = Object.fromEntries(figures.map((f: { figure: string }) => [f.figure, f]));
    expect(by['bounces']).toMatchObject({ numerator: 0, denominator: 2, threshold: null });
    expect(by['steps'].rows.map((r: { key: string }) => r.key)).toEqual([
      'assessment',
      'decision',
      'ended',
      'waits',
    ]);
    expect(by['queues']).toMatchObject({ numerator: 0, denominator: 2 });
  });

  it('lead to the exceptions behind a row, without the title of one that is confidential', async () => {
    const url = `/v1/metrics/further/records?figure=steps&key=decision&at=${encodeURIComponent(then)}`;
    const page = mustBe(200, await api.as('hana').get(url));
    expect(page['data']).toHaveLength(2);
    expect(page['data'][0]).toMatchObject({ number: 'EXC-2026-0001', facts: 1 });
    expect((await api.anonymous().get(url)).status).toBe(401);
    expect((await api.as('hana').get('/v1/metrics/further/records?figure=steps')).status).toBe(400);
  });
});
