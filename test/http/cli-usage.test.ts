/** Every verb of the command line, called wrongly: usage is 2, no sign-in is 4, each with a sentence, and nobody is ever asked. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interimWith } from '../cli.ts';
import { openTestApi, type TestApi } from './open-api.ts';
import { active, mustBe } from './stories.ts';

let api: TestApi;
let server = '';
let number = '';
beforeAll(async () => {
  api = await openTestApi();
  server = await api.app.listen({ port: 0, host: '127.0.0.1' });
  number = await active(api);
  mustBe(200, await api.asToken('hana').get('/v1/me'));
});
afterAll(() => api.close());

const interim = (args: readonly string[], env: Record<string, string> = {}) =>
  interimWith(
    args,
    { INTERIM_SERVER: server, ...env },
    { readFile: async () => new TextEncoder().encode('{}') },
  );
const signedIn = { INTERIM_TOKEN: 'int_hana_write' };

/** Verbs and their own verbs, read from the help that people read. */
async function verbs(path: readonly string[] = []): Promise<readonly (readonly string[])[]> {
  const { out } = await interim([...path, '--help']);
  const named = [...(out.split('Commands:')[1] ?? '').matchAll(/^ {2}([a-z-]+)(?:\||\s)/gm)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'help');
  if (named.length === 0) return [path];
  const deeper: (readonly string[])[] = [];
  for (const name of named) deeper.push(...(await verbs([...path, name])));
  return deeper;
}
/** `<number>` for each argument that the usage line demands. */
async function demanded(path: readonly string[]): Promise<readonly string[]> {
  const usage = (await interim([...path, '--help'])).out.split('\n')[0] ?? '';
  return [...usage.matchAll(/<[^>]+>/g)].map(() => number);
}

describe('every verb', () => {
  it('answers --help with 0, an unknown flag with 2 and its help, and no sign-in with 4', async () => {
    const all = await verbs();
    expect(all.length).toBeGreaterThan(40);
    for (const path of all) {
      const name = path.join(' ');
      expect((await interim([...path, '--help'])).code, name).toBe(0);
      const unknown = await interim([...path, ...(await demanded(path)), '--no-such-flag']);
      // Where a flag is demanded, that one is named first.
      expect([unknown.code, unknown.err], name).toEqual([
        2,
        expect.stringMatching(/no-such-flag|required option/),
      ]);
      const { code, err, out } = await interim([...path, ...(await demanded(path))]);
      // 2: an argument or a flag was wrong before anybody looked who asks; 0: signing out without a sign-in.
      expect([0, 2, 4], `${name}: ${err}`).toContain(code);
      expect(code === 0 ? out : err, name).toMatch(/\w+ \w+/);
    }
  });
  it('never asks, never fails without words, and never with a stack, called without anything', async () => {
    for (const path of await verbs()) {
      const { code, err } = await interim(path, signedIn);
      const name = `${path.join(' ')}: ${err}`;
      expect([0, 1, 2, 4], name).toContain(code);
      expect(err, name).not.toMatch(/This failed|asked|\bat .*\.ts:\d/);
      if (code !== 0) expect(err, name).toMatch(/\w+ \w+/);
    }
  });
  it('a server that is not there is named', async () => {
    const { code, err } = await interim(['list', '--server', 'http://127.0.0.1:9'], signedIn);
    expect([code, err]).toEqual([1, expect.stringContaining('does not answer at http://127.0.0.1:9')]);
  });
  it('chosen fields, an unknown one and a problem as JSON, however the flag is written', async () => {
    const chosen = await interim(['show', number, '--json', 'number,requester.name'], signedIn);
    expect(Object.keys(JSON.parse(chosen.out))).toEqual(['number', 'requester.name']);
    const unknown = await interim(['show', number, '--json', 'nonsense'], signedIn);
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('no field "nonsense"')]);
    for (const flag of ['--json', '--json=number']) {
      const missing = await interim(['show', 'EXC-2026-9999', flag], signedIn);
      expect([missing.code, JSON.parse(missing.out).code], flag).toEqual([1, 'NOT-FOUND']);
    }
  });
});
