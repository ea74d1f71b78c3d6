/** The board page: the same figures on screen, as records and as a PDF, for now and for a quarter end. */
import { expect, test } from './reader.ts';

const inForce = /^In force$/;

test('a figure of the board page leads to the records that it counted', async ({ reader }) => {
  const page = await reader.as('ines');
  await page.goto('/board');
  const figure = page.getByRole('term').filter({ hasText: inForce }).locator('xpath=..').getByRole('link');
  const counted = Number(await figure.textContent());
  await figure.click();
  await expect(page.getByRole('heading', { level: 1, name: inForce })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(counted + 1);
});

test('the page of a quarter end has that quarter in its address, and says what it compares with', async ({
  reader,
}) => {
  const page = await reader.as('hana');
  await page.goto('/board');
  const choice = page.getByLabel('As of');
  const end = choice
    .locator('option')
    .filter({ hasText: /^End of/ })
    .first();
  const quarter = ((await end.textContent()) ?? '').replace('End of ', '');
  await choice.selectOption((await end.getAttribute('value')) ?? '');
  await expect(page.getByText(`the end of ${quarter}`).first()).toBeVisible();
  expect(new URL(page.url()).searchParams.get('asOf')).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  await page.reload();
  await expect(choice).toHaveValue((await end.getAttribute('value')) ?? '');
});

test('any other instant is typed, and survives a reload', async ({ reader }) => {
  const page = await reader.as('hana');
  await page.goto('/board');
  await page.getByLabel('As of').selectOption('other');
  await page.getByLabel('Instant').fill('2026-10-15T12:00');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByText('As of 15 October 2026').first()).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Instant')).toHaveValue('2026-10-15T12:00');
});

test('the PDF is of the instant that is shown, on the paper that is chosen', async ({ reader }) => {
  const page = await reader.as('ines');
  await page.goto('/board');
  await page.getByLabel('Paper').selectOption('letter');
  const href = (await page.getByRole('link', { name: 'PDF' }).getAttribute('href')) ?? '';
  const query = new URL(href, page.url()).searchParams;
  expect(query.get('paper')).toBe('letter');
  const answer = await page.request.get(href);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
});
