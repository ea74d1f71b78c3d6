import { expect, test } from 'vitest';
import { clientSource } from '../../src/entrypoints/generate-client.ts';
import { read } from './source-files.ts';

test('the committed client is what the OpenAPI document makes of it', async () => {
  // `npm run generate:client` writes it anew.
  expect(read('src/client/api.ts')).toBe(await clientSource());
}, 60_000);
