/** Server-sent events: who is told of what, and how a lost connection goes on. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from './open-api.ts';
import { freshResource, requestBody, submitted } from './stories.ts';

let api: TestApi;
let url = '';
beforeAll(async () => {
  api = await openTestApi();
  url = await api.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => api.close());

type Message = { readonly event: string; readonly id: string; readonly data: unknown };
const messagesOf = (text: string): readonly Message[] =>
  text
    .split('\n\n')
    .filter((block) => block.includes('event: '))
    .map((block) => {
      const field = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
      return { event: field('event'), id: field('id'), data: JSON.parse(field('data')) as unknown };
    });
/** Everything that `who` hears in `seconds`, from `since` on. */
async function hears(who: string, seconds: number, since?: string): Promise<readonly Message[]> {
  const query = `seconds=${seconds}${since === undefined ? '' : `&since=${since}`}`;
  const answer = await fetch(`${url}/v1/events?${query}`, { headers: await api.headersOf(who) });
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  return messagesOf(await answer.text());
}
/** What `who` hears until it holds the word that `meanwhile` answers, which happens once they listen. */
async function hearsOf(who: string, meanwhile: () => Promise<string>): Promise<string> {
  const listening = new AbortController();
  const headers = await api.headersOf(who);
  const { body } = await fetch(`${url}/v1/events`, { headers, signal: listening.signal });
  if (body === null) throw new Error('there is nothing to hear');
  const word = await meanwhile();
  let text = '';
  for await (const part of body.pipeThrough(new TextDecoderStream())) {
    text += part;
    if (text.includes(word)) break;
  }
  listening.abort();
  return text;
}
const told = (messages: readonly Message[]): string => JSON.stringify(messages);

describe('live updates', () => {
  it('tell the number and kind of what was recorded, and no word of what it says', async () => {
    const heard = await hearsOf('lukasz', () => submitted(api));
    expect(heard).toContain('RequestSubmitted');
    expect(heard).not.toContain('label printer');
  });

  it('tell nobody of a confidential exception who has no part in it and judges none', async () => {
    const mark = (await hears('meiling', 0))[0]?.id;
    const number = await submitted(api, { confidential: true, resources: [freshResource()] });
    expect(told(await hears('ayse', 0, mark))).not.toContain(number);
    expect(told(await hears('noa', 0, mark))).not.toContain('RequestSubmitted');
    expect(told(await hears('lukasz', 0, mark))).toContain(number);
    expect(told(await hears('meiling', 0, mark))).toContain(number);
  });

  it('go on after the last message that was heard, refusals of an exception included', async () => {
    const [ready] = await hears('meiling', 0);
    expect(ready?.event).toBe('ready');
    const number = await submitted(api);
    await api.as('lukasz').post(`/v1/exceptions/${number}/approval`, { rationale: 'I like it.', seen: 'x' });
    await api.as('lukasz').post('/v1/exceptions', requestBody(api, { controls: [] }));
    const heard = await hears('meiling', 0, ready?.id);
    expect(told(heard)).toContain(number);
    expect(told(heard)).toContain('RequestBounced');
    // The mark moves with the next look at the log; until then a reader is told twice.
    await expect
      .poll(async () => told(await hears('meiling', 0, (await hears('meiling', 0))[0]?.id)), {
        timeout: 30_000,
      })
      .not.toContain(number);
  });

  it('are for those who are signed in, and not for more windows than anybody has', async () => {
    expect((await fetch(`${url}/v1/events?seconds=0`)).status).toBe(401);
    const headers = await api.headersOf('hana');
    const open = new AbortController();
    const windows = await Promise.all(
      Array.from({ length: 9 }, () => fetch(`${url}/v1/events?seconds=30`, { headers, signal: open.signal })),
    );
    expect(windows.map((w) => w.status).toSorted((a, b) => a - b)).toEqual([...Array(8).fill(200), 429]);
    open.abort();
  });

  it('end when the server stops, which does not wait for them', async () => {
    const other = await openTestApi();
    const at = await other.app.listen({ host: '127.0.0.1', port: 0 });
    const stream = await fetch(`${at}/v1/events`, { headers: await other.headersOf('meiling') });
    await other.close();
    await expect(stream.text()).resolves.toContain('ready');
  });

  it('nor for a connection that a browser opened ahead and has not used', async () => {
    const other = await openTestApi();
    const at = new URL(await other.app.listen({ host: '127.0.0.1', port: 0 }));
    const ahead = connect(Number(at.port), at.hostname);
    const ended = once(ahead, 'close');
    await once(ahead, 'connect');
    // Its place among the server's connections is taken once a later one is answered.
    await fetch(new URL('/v1/events', at));
    await Promise.all([other.close(), ended]);
    expect(ahead.closed).toBe(true);
  });
});
