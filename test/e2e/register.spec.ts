/** Finding an exception: filters in the address, keys, a register of any length, and no lost place. */
import { readFile } from 'node:fs/promises';
import { answerLargeRegister } from './fixtures/large-register.ts';
import { expect, test } from './reader.ts';

test('every filter is in the address, and the address brings the same rows', async ({ reader }) => {
  const page = await reader.as('meiling');
  await page.goto('/register');
  await page.getByRole('button', { name: 'Status', exact: true }).first().click();
  await page.getByRole('checkbox', { name: 'Suspended' }).check();
  await page.getByRole('checkbox', { name: 'Bounced' }).check();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/register?status=bounced,suspended');
  await expect(page.getByRole('button', { name: 'Remove filter: Status: Bounced, Suspended' })).toBeVisible();
  const others = page.locator('tbody tr[data-index]').filter({ hasNotText: /Suspended|Bounced/ });
  await expect(others).toHaveCount(0);
  const rows = page.getByRole('rowheader');
  const before = await rows.allInnerTexts();
  expect(before.length).toBeGreaterThan(1);
  await page.reload();
  await expect(rows).toHaveText(before);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).toHaveURL('/register');
});

test('the search box is one key away and searches while typing', async ({ reader }) => {
  const page = await reader.as('meiling');
  await page.goto('/register');
  await page.getByText(/Those are all/).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('payroll export');
  await expect(page).toHaveURL('/register?text=payroll+export');
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  await expect(page.getByRole('status').first()).toHaveText('1 exception');
});

test('a heading sorts, and sorts the other way when asked again', async ({ reader }) => {
  const page = await reader.as('meiling');
  // Few enough to be drawn all at once, however many other specs have filed by now.
  await page.goto('/register?text=atlas');
  await page.getByText(/Those are all/).waitFor();
  const titles = (await page.getByRole('rowheader').allInnerTexts()).toSorted((a, b) => a.localeCompare(b));
  expect(titles.length).toBeGreaterThan(1);
  // The rows of before stay until the others have come: what is wanted is waited for.
  await page.getByRole('button', { name: 'Title' }).click();
  await expect(page.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.getByRole('rowheader')).toHaveText(titles);
  await page.getByRole('button', { name: 'Title' }).click();
  await expect(page.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'descending');
  await expect(page.getByRole('rowheader')).toHaveText(titles.toReversed());
});

test('single keys do nothing once they are switched off', async ({ reader }) => {
  const page = await reader.as('meiling');
  await page.goto('/register');
  await page.getByText(/Those are all/).waitFor();
  await page.getByRole('button', { name: /Account and settings/ }).click();
  await page.getByRole('checkbox', { name: /Single-key shortcuts/ }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).not.toBeFocused();
  await page.reload();
  await page.getByText(/Those are all/).waitFor();
  await page.keyboard.press('j');
  await expect(page.locator('tr:focus-within')).toHaveCount(0);
});

test('the exact instant of an expiry shows for the row that has the focus, until Escape', async ({
  reader,
}) => {
  const page = await reader.as('meiling');
  await page.goto('/register?status=active');
  await page.getByText(/Those are all/).waitFor();
  await page.keyboard.press('j');
  const exact = page.locator('tr:focus-within time span');
  await expect(exact).toHaveText(/^\d+ \w+ \d{4}, \d\d:\d\d:\d\d UTC$/);
  await expect(exact).toHaveCSS('opacity', '1');
  await page.keyboard.press('Escape');
  await expect(exact).toHaveCSS('opacity', '0');
});

test('a hundred thousand rows scroll with only the nearest in the document', async ({ reader }) => {
  const page = await reader.as('meiling');
  const asked = await answerLargeRegister(page, 100_000);
  await page.goto('/register');
  await expect(page.getByText('about 100,000 exceptions')).toBeVisible();
  // A key held down on a busy machine: many presses before anything is drawn, and rows that are still to be loaded.
  await page.evaluate(() => {
    for (let i = 0; i < 120; i += 1)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
  });
  await expect(page.locator('tr:focus-within')).toHaveAttribute('aria-rowindex', '121');
  for (let i = 0; i < 30; i += 1) await page.keyboard.press('j');
  await expect(page.locator('tr:focus-within')).toHaveAttribute('aria-rowindex', '151');
  expect(await page.locator('tbody tr[data-index]').count()).toBeLessThan(90);
  await expect.poll(() => asked.length).toBeGreaterThan(2);
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '100001');
});

test('Back returns to the row that was opened', async ({ reader }) => {
  const page = await reader.as('meiling');
  await page.goto('/register');
  await page.getByText(/Those are all/).waitFor();
  for (let i = 0; i < 12; i += 1) await page.keyboard.press('j');
  const title = await page.locator(':focus').innerText();
  const address = (await page.locator(':focus').getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goBack();
  // By its address: two exceptions may have one title.
  await expect(page.locator(`main a[href="${address}"]`)).toBeFocused();
});

test('Back returns to that row wherever the window once was at this address', async ({ reader }) => {
  const page = await reader.as('meiling');
  await answerLargeRegister(page, 300);
  await page.goto('/register');
  await page.locator('tr[data-index="3"]').waitFor();
  await page.evaluate(() => window.scrollTo(0, 3000));
  await page.locator('tr[data-index="80"]').waitFor();
  await page.goto('/register');
  await page.locator('tr[data-index="3"]').waitFor();
  for (let i = 0; i < 12; i += 1) await page.keyboard.press('j');
  const address = (await page.locator(':focus').getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  // The rows are made up, so there is nothing behind them.
  await expect(page.getByRole('heading', { level: 1, name: /^No exception/ })).toBeVisible();
  await page.goBack();
  await expect(page.locator(`main a[href="${address}"]`)).toBeFocused();
  await expect(page.locator(`main a[href="${address}"]`)).toBeInViewport();
});

test('more rows that do not arrive can be asked for again', async ({ reader }) => {
  const page = await reader.as('meiling');
  await answerLargeRegister(page, 300);
  await page.route(/cursor=100/, (route) => route.fulfill({ status: 503, json: {} }));
  await page.goto('/register');
  await page.getByText('300 exceptions', { exact: true }).waitFor();
  await page.mouse.wheel(0, 20_000);
  await expect(page.getByText('The next rows did not arrive.')).toBeVisible();
  await page.unroute(/cursor=100/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('The next rows did not arrive.')).toBeHidden();
});

test('paper gets every row that is loaded', async ({ reader }) => {
  const page = await reader.as('meiling');
  await answerLargeRegister(page, 90);
  await page.goto('/register');
  await page.getByText('90 exceptions', { exact: true }).waitFor();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('tbody tr[data-index]')).toHaveCount(90);
});

test('the rows of a filter are a file away, formulas made harmless', async ({ reader }) => {
  const page = await reader.as('meiling');
  await page.goto('/register?status=active');
  await page.getByText(/Those are all/).waitFor();
  const shown = await page.getByRole('rowheader').count();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export as CSV' }).click();
  const path = await (await download).path();
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\r\n');
  expect(lines).toHaveLength(shown + 1);
  expect(lines[0]).toContain('number,title,status');
});
