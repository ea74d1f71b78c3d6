/** Two browsers: what one changes the other sees, and loses neither its place nor its focus. */
import { fileRequest, post } from './fixtures/writing.ts';
import { expect, test } from './reader.ts';

test('an exception that somebody else changes is brought up to date in place, and said politely', async ({
  reader,
  browser,
}) => {
  const page = await reader.as('ayse');
  await page.goto('/');
  const number = await fileRequest(page, 'TLS 1.0 on the bending press', 'bending-press');
  await page.goto(`/exceptions/${number}`);
  await expect(page.getByText('Submitted', { exact: true }).first()).toBeVisible();
  const summary = page.locator('summary').first();
  await summary.focus();

  const other = await reader.beside('bjorn', browser);
  await other.goto('/');
  await post(other, `/v1/exceptions/${number}/return`, {
    reasons: 'Which of the two presses is it, and which port?',
  });

  await expect(page.getByText('Returned', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('Now on record: Returned to the requester.')).toBeAttached();
  await expect(summary).toBeFocused();
});

test('the rows of the register stay while one reads, and what changed is offered', async ({
  reader,
  browser,
}) => {
  const page = await reader.as('meiling');
  await page.goto('/register');
  await page.getByText(/Those are all/).waitFor();
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('j');
  const focused = await page.locator(':focus').innerText();
  const top = await page.evaluate(() => window.scrollY);
  const first = await page.getByRole('rowheader').first().innerText();

  const other = await reader.beside('ayse', browser);
  await other.goto('/');
  await fileRequest(other, 'TLS 1.0 on the paint mixer', 'paint-mixer');

  const offer = page.getByRole('button', { name: /changed: show/ });
  await expect(offer).toBeVisible();
  await expect(page.getByRole('rowheader').first()).toHaveText(first);
  await expect(page.locator(':focus')).toHaveText(focused);
  expect(await page.evaluate(() => window.scrollY)).toBe(top);
  await offer.click();
  await expect(page.getByRole('link', { name: 'TLS 1.0 on the paint mixer' })).toBeVisible();
});

test('a connection that was lost goes on where it ended', async ({ reader, browser }) => {
  const page = await reader.as('meiling');
  await page.goto('/inbox');
  await page.getByRole('list', { name: 'Cases that wait for you' }).waitFor();
  await page.context().setOffline(true);
  const other = await reader.beside('ayse', browser);
  await other.goto('/');
  await fileRequest(other, 'TLS 1.0 on the dust filter', 'dust-filter');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: /changed: show/ }).click({ timeout: 60_000 });
  await expect(page.getByRole('link', { name: 'TLS 1.0 on the dust filter' })).toBeVisible();
});
