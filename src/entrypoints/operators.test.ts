/** Operators' verbs on a folder that holds no register: said, and nothing is made. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { runCli } from '../cli/program.ts';
import { operators } from './operators.ts';

async function interim(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(
    args,
    {
      env: {},
      out: (text) => void out.push(text),
      err: (text) => void err.push(text),
      outIsTerminal: false,
      inIsTerminal: false,
      columns: 80,
      readStdin: async () => '',
      readFile: async () => new Uint8Array(),
      writeFile: async () => undefined,
      askSecret: async () => '',
      credentials: {
        path: '',
        read: async () => null,
        write: async () => undefined,
        remove: async () => undefined,
      },
    },
    'test',
    operators,
  );
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('where no register was begun', () => {
  it.each([['verify', 'projections'], ['rebuild'], ['code', 'lukasz'], ['password']])(
    '%s %s says so, proves nothing and makes nothing',
    async (...verb) => {
      const folder = join(tmpdir(), `interim-nobody-${process.pid}`);
      const { code, out, err } = await interim(...verb, '--data', folder);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain(folder);
      expect(existsSync(folder)).toBe(false);
    },
  );
});
