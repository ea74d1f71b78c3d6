/** Operators' verbs on a folder that holds no register: said, and nothing is made. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { interimWith } from '../../test/cli.ts';
import { operators } from './operators.ts';

describe('where no register was begun', () => {
  it.each([['verify', 'projections'], ['rebuild'], ['code', 'lukasz'], ['password']])(
    '%s %s says so, proves nothing and makes nothing',
    async (...verb) => {
      const folder = join(tmpdir(), `interim-nobody-${process.pid}`);
      const { code, out, err } = await interimWith([...verb, '--data', folder], {}, {}, operators);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain(folder);
      expect(existsSync(folder)).toBe(false);
    },
  );
});
