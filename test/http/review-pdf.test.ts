/** Papers before a session and minutes after it, as PDFs. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PDFTOTEXT } from '../peers.ts';
import { openTestApi, type TestApi } from './open-api.ts';
import { ended, opened, secondTerms } from './review-stories.ts';
import { mustBe } from './stories.ts';

let api: TestApi;
let numbers: readonly string[];
let at: string;
const scratch = mkdtempSync(join(tmpdir(), 'interim-review-'));
beforeAll(async () => {
  api = await openTestApi();
  numbers = await secondTerms(api, 2, { title: 'Sign-in of #panic() and *Łukasz* 王小明' });
  at = `/v1/reviews/${(await opened(api))['id']}`;
}, 120_000);
afterAll(async () => {
  await api.close();
  rmSync(scratch, { recursive: true, force: true });
});

async function pdfAt(url: string, who = 'jiri'): Promise<string> {
  // A sign-in of its own: the builder answers JSON only.
  await api.asToken(who).get('/v1/me');
  const answer = await api.app.inject({
    method: 'GET',
    url,
    headers: { authorization: `Bearer int_${who}_write` },
    remoteAddress: '127.0.0.1',
  });
  expect(answer.statusCode, answer.body.slice(0, 300)).toBe(200);
  expect(answer.headers['content-type']).toBe('application/pdf');
  const file = join(scratch, `${url.replaceAll(/\W+/g, '-')}.pdf`);
  writeFileSync(file, answer.rawPayload);
  return file;
}
const textOf = (file: string): string =>
  execFileSync(PDFTOTEXT, ['-layout', file, '-'], { encoding: 'utf8' });

describe('the PDFs of a review', () => {
  it('are not there for minutes while the session goes on, nor for whoever is not signed in', async () => {
    expect((await api.as('jiri').get(`${at}/minutes.pdf`)).status).toBe(404);
    expect((await api.anonymous().get(`${at}/papers.pdf`)).status).toBe(401);
  });

  it.skipIf(!existsSync(PDFTOTEXT))(
    'of the papers have the agenda with page numbers, and a sheet for each exception in its order',
    async () => {
      const text = textOf(await pdfAt(`${at}/papers.pdf`));
      const pages = text.split('\f').filter((page) => page.trim() !== '');
      expect(pages).toHaveLength(1 + numbers.length);
      numbers.forEach((number, i) => {
        expect(pages[0]).toMatch(
          new RegExp(`${number} Sign-in of #panic\\(\\) and \\*Łukasz\\* 王小明.*${i + 2}`),
        );
        expect(pages[i + 1]).toContain(number);
        expect(pages[i + 1]).toContain('What prevents');
        // The words of the running term, which the renewal brought.
        expect(pages[i + 1]?.replaceAll(/\s+/g, ' ')).toContain('came without a driver');
        expect(pages[i + 1]).toMatch(new RegExp(`${i + 2} ?/ ?3`));
      });
    },
    60_000,
  );

  it.skipIf(!existsSync(PDFTOTEXT))(
    'of the minutes say that they are a draft, and once approved by whom, with hash and signature',
    async () => {
      await ended(api);
      const draft = textOf(await pdfAt(`${at}/minutes.pdf`));
      expect(draft).toContain('Draft: nobody has approved it yet.');
      for (const number of numbers) expect(draft).toContain(number);
      const { hash } = mustBe(200, await api.as('jiri').get(`${at}/minutes`))['draft'];
      mustBe(200, await api.as('jiri').post(`${at}/minutes/approval`, { seen: hash }));
      const approved = textOf(await pdfAt(`${at}/minutes.pdf?language=en`));
      expect(approved).toContain('Approved by');
      expect(approved.replaceAll(/[\s\u200b]/g, '')).toContain(hash);
      expect(approved).toContain('Ed25519');
      expect(textOf(await pdfAt(`${at}/minutes.pdf?minute=1&language=de`))).toContain('Genehmigt von');
      expect((await api.as('jiri').get(`${at}/minutes.pdf?minute=2`)).status).toBe(404);
    },
    60_000,
  );
});
