/** One field that leads everywhere, the list of keys, and a server that goes away. */
import { expect, test } from './reader.ts';

test('Ctrl-K goes to a page by the beginning of its name, and Escape gives the focus back', async ({
  reader,
}) => {
  const page = await reader.as('meiling');
  await page.goto('/register');
  await page.getByText(/Those are all/).waitFor();
  await page.keyboard.press('j');
  const before = await page.locator(':focus').getAttribute('href');
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Find or go to' });
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expect(page.locator(':focus')).toHaveAttribute('href', before ?? '');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('metr');
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText('Metrics');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/metrics');
});

test('an exception is found by words of its title and by its number', async ({ reader }) => {
  const page = await reader.as('meiling');
  await page.goto('/metrics');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.keyboard.type('measuring bench');
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText(
    'EXC-2026-0021',
  );
  await page.getByRole('combobox').fill('2026-0021');
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText(
    'EXC-2026-0021',
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/exceptions/EXC-2026-0021');
});

test('the palette finds nothing that its reader may not see', async ({ reader }) => {
  const page = await reader.as('ayse');
  await page.goto('/metrics');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('executive travel zeppelin');
  await expect(page.getByText('Nothing of that name.')).toBeVisible();
});

test('a question mark lists the keys, unless single keys are switched off', async ({ reader }) => {
  const page = await reader.as('meiling');
  await page.goto('/metrics');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.evaluate(() => localStorage.setItem('interim.preferences', '{"shortcuts":false}'));
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
});

test('a server that goes away is said on the page, which keeps what it shows, and goes by itself', async ({
  reader,
}) => {
  const page = await reader.as('meiling');
  await page.goto('/register');
  await page.getByText(/Those are all/).waitFor();
  await page.route(/\/v1\//, (route) => route.abort('connectionrefused'));
  await page.keyboard.press('Control+k');
  await page.keyboard.type('tls');
  await expect(page.getByText('The register could not be asked.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('What you see is what it last said')).toBeVisible();
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  await page.unroute(/\/v1\//);
  await expect(page.getByText('What you see is what it last said')).toBeHidden({ timeout: 60_000 });
});
