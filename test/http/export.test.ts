/** The register as a file: what a reader may see, as one moment, and nothing that a spreadsheet would run. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from './open-api.ts';
import { freshResource, submitted } from './stories.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const exported = async (who: string, query = '') => {
  const answer = await api.app.inject({ url: `/v1/register.csv${query}`, headers: await api.headersOf(who) });
  return {
    status: answer.statusCode,
    headers: answer.headers,
    lines: answer.body.split('\r\n').slice(0, -1),
  };
};

describe('an export', () => {
  it('has the rows of the filter, in its order, and says as of when', async () => {
    const first = await submitted(api);
    const second = await submitted(api, { title: 'A "quoted", title' }, 'ayse');
    const { headers, lines } = await exported('hana', '?sort=number&direction=asc');
    expect(headers['content-type']).toContain('text/csv');
    expect(headers['content-disposition']).toMatch(/attachment; filename="register-\d{4}-\d\d-\d\d\.csv"/);
    expect(headers['x-as-of']).toBe(api.now());
    expect(lines[0]).toMatch(/^\ufeffnumber,title,status,/);
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual([first, second]);
    expect(lines[2]).toContain('"A ""quoted"", title"');
    expect((await exported('hana', '?status=active')).lines).toHaveLength(1);
  });

  it('makes no formula of a title that begins like one', async () => {
    const number = await submitted(api, { title: '=HYPERLINK("https://evil.example","Label printer")' });
    const { lines } = await exported('hana');
    const line = lines.find((text) => text.startsWith(number));
    expect(line).toContain(`,"'=HYPERLINK(""https://evil.example"",""Label printer"")",`);
  });

  it('leaves out what the reader may not see', async () => {
    const number = await submitted(api, { confidential: true, resources: [freshResource()] });
    const has = async (who: string) => (await exported(who)).lines.some((line) => line.startsWith(number));
    expect(await has('ayse')).toBe(false);
    expect(await has('chloe')).toBe(false);
    expect(await has('lukasz')).toBe(true);
    expect(await has('hana')).toBe(true);
  });

  it('lets its connection go, however often it is asked', async () => {
    for (let i = 0; i < 12; i += 1) expect((await exported('hana')).status).toBe(200);
    expect((await api.app.inject({ url: '/v1/register.csv' })).statusCode).toBe(401);
  });
});
