import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROMTOOL } from '../peers.ts';
import { openTestApi, type TestApi } from './open-api.ts';
import { active, requestBody } from './stories.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await active(api);
  await api.as('lukasz').post('/v1/exceptions', requestBody(api, { controls: [] }));
  await api.as('lukasz').get('/v1/exceptions/EXC-1999-0001');
});
afterAll(() => api.close());

const scrape = async (headers: Record<string, string> = {}, remoteAddress = '127.0.0.1') =>
  api.app.inject({ method: 'GET', url: '/metrics', headers, remoteAddress });

describe("operators' figures", () => {
  it('count requests by route and status, commands by outcome, and refusals by code', async () => {
    const { body } = await scrape();
    expect(body).toContain(
      'interim_http_request_duration_seconds_count{method="GET",route="/v1/exceptions/:id",status="404"} 1',
    );
    expect(body).toMatch(/interim_commands_total\{command="approveException",outcome="done"\} 1/);
    expect(body).toMatch(/interim_commands_total\{command="submitRequest",outcome="refused"\} 1/);
    expect(body).toContain('interim_refusals_total{code="REQ-CONTROL"} 1');
    expect(body).toContain('interim_refusals_total{code="NOT-FOUND"} 1');
  });

  it('name nothing that somebody asked for: an address that nobody knows is one route', async () => {
    await api.as('lukasz').get('/v1/EXC-2026-0042/secret-title');
    const { body } = await scrape();
    expect(body).not.toContain('secret-title');
    expect(body).toContain('route="unknown"');
  });

  it('read the register: in force, by age, what is due, the last event, connections', async () => {
    const { body } = await scrape();
    expect(body).toContain('interim_exceptions{state="in-force"} 1');
    expect(body).toContain('interim_exceptions_in_force_by_age{days="0-90"} 1');
    expect(body).toMatch(/interim_event_last_position \d+/);
    expect(body).toMatch(/interim_database_connections\{pool="reads",state="idle"\} \d/);
    expect(body).toContain('interim_build_info{version="test"');
  });

  it('say how long the sweep has been behind', async () => {
    api.pass(200);
    const { body } = await scrape();
    expect(Number(/interim_sweep_due (\d+)/.exec(body)?.[1])).toBeGreaterThan(0);
    expect(Number(/interim_sweep_lag_seconds ([\d.]+)/.exec(body)?.[1])).toBeGreaterThan(86_400);
    await api.sweep();
    expect((await scrape()).body).toContain('interim_sweep_lag_seconds 0');
  });

  it('are open on this machine, and elsewhere to a token whose owner may see the metrics', async () => {
    expect((await scrape()).statusCode).toBe(200);
    expect((await scrape({}, '10.1.2.3')).statusCode).toBe(401);
    // A proxy on this machine says for whom it asks.
    for (const header of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'])
      expect((await scrape({ [header]: '10.1.2.3' })).statusCode, header).toBe(401);
    await api.asToken('hana').get('/v1/me');
    expect((await scrape({ authorization: 'Bearer int_hana_write' }, '10.1.2.3')).statusCode).toBe(200);
    expect((await scrape({ authorization: 'Bearer int_nobody_write' }, '10.1.2.3')).statusCode).toBe(401);
  });

  it('leave the address to the page for whoever asks for HTML', async () => {
    const answer = await scrape({ accept: 'text/html,application/xhtml+xml' });
    expect(answer.headers['content-type']).not.toContain('text/plain');
    expect(answer.body).not.toContain('interim_exceptions');
  });

  it.skipIf(!existsSync(PROMTOOL))("pass promtool's lint", async () => {
    const { body } = await scrape();
    const { status, stdout, stderr } = spawnSync(PROMTOOL, ['check', 'metrics'], {
      input: body,
      encoding: 'utf8',
    });
    expect(`${stdout}${stderr}`).toBe('');
    expect(status).toBe(0);
  });
});
