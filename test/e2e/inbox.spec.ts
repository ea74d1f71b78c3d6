/** The inbox by keyboard: one case after the other, what is new in it beside it, each dealt with on its own. */
import { fileRequest } from './fixtures/writing.ts';
import { expect, test } from './reader.ts';

test('j and k move through the queue, the case shows beside it, Enter opens what is to be done', async ({
  reader,
  browser,
}) => {
  const requester = await reader.beside('ayse', browser);
  await requester.goto('/');
  await fileRequest(requester, 'TLS 1.0 on the rivet gun', 'rivet-gun');
  await fileRequest(requester, 'SHA-1 in the curing oven', 'curing-oven');
  const page = await reader.as('meiling');
  await page.setViewportSize({ width: 1600, height: 1000 });
  await page.goto('/inbox');
  const rows = page.getByRole('list', { name: 'Cases that wait for you' }).getByRole('link');
  await rows.first().waitFor();
  const titles = await rows.allInnerTexts();
  expect(titles.length).toBeGreaterThan(1);
  const preview = page.getByRole('complementary', { name: 'Preview' });
  await page.keyboard.press('j');
  await expect(rows.first()).toBeFocused();
  await expect(preview.getByRole('heading', { level: 2 })).toHaveText(titles[0] ?? '');
  await page.keyboard.press('j');
  await expect(preview.getByRole('heading', { level: 2 })).toHaveText(titles[1] ?? '');
  await expect(preview).toContainText(/identit(y|ies)/);
  await page.keyboard.press('k');
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/exceptions\/EXC-/);
});

test('e opens the exception itself', async ({ reader }) => {
  const page = await reader.as('meiling');
  await page.goto('/inbox');
  await page.getByRole('list', { name: 'Cases that wait for you' }).getByRole('link').first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  await expect(page).toHaveURL(/\/exceptions\/EXC-[\d-]+$/);
});

test('order and filter are in the address, and the address brings the same queue', async ({ reader }) => {
  const page = await reader.as('meiling');
  await page.goto('/inbox');
  await page.getByLabel('Order').selectOption('Riskiest first');
  await page.getByLabel('What', { exact: true }).selectOption('Requests to assess');
  await expect(page).toHaveURL('/inbox?kind=assess&sort=risk');
  await page.reload();
  await expect(page.getByLabel('Order')).toHaveValue('risk');
});

test('somebody who neither assesses nor decides is told what an inbox is for', async ({ reader }) => {
  const page = await reader.as('hana');
  await page.goto('/inbox');
  await expect(page.getByText('Analysts find requests to assess here')).toBeVisible();
});
