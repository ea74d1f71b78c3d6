/** Changing who may what, by keyboard: each story touches nothing that another reads. */
import { expect, type Page } from '@playwright/test';
import { test } from './reader.ts';

/** Takes the option of a combobox as somebody without a mouse does. */
async function choose(page: Page, label: string, typed: string, option: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label });
  await box.focus();
  await page.keyboard.type(typed);
  await page.getByRole('option', { name: option }).waitFor();
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue(option);
}

const card = (page: Page, name: string) =>
  page.getByRole('article', { name: `Delegation to ${name}` }).filter({ hasNotText: 'Taken back' });

test('the CISO gives a delegation, the delegate accepts it, and the CISO takes it back', async ({
  reader,
}) => {
  const page = await reader.as('ines');
  await page.goto('/settings/delegations');
  await page.getByRole('button', { name: 'Give a delegation' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Give a delegation' });
  await choose(page, 'Delegate', 'huong', 'Đặng Thị Hương');
  await dialog.getByLabel('Last day').focus();
  await page.keyboard.type('20991231');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(card(page, 'Đặng Thị Hương')).toContainText('Waits for acceptance');

  await page.context().clearCookies();
  await reader.as('huong');
  await page.goto('/settings/delegations');
  const offered = card(page, 'Đặng Thị Hương');
  await offered.getByRole('button', { name: 'Accept the delegation' }).press('Enter');
  // Without words of one's own it is not accepted.
  await page.getByRole('dialog').getByRole('button', { name: 'Accept', exact: true }).press('Enter');
  await expect(page.getByRole('dialog')).toContainText('in words of their own');
  await page.getByLabel('Your statement').focus();
  await page.keyboard.type('I answer for each decision as if the office were mine.');
  await page.getByRole('dialog').getByRole('button', { name: 'Accept', exact: true }).press('Enter');
  await expect(offered).toContainText('In force');
  await expect(offered).toContainText('as if the office were mine');

  await page.context().clearCookies();
  await reader.as('ines');
  await page.goto('/settings/delegations');
  await page.getByRole('button', { name: 'Take back Đặng Thị Hương' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Take back', exact: true }).press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(card(page, 'Đặng Thị Hương')).toHaveCount(0);
  await expect(page.getByText(/\d+ delegations? that ended/)).toBeVisible();
});

test('a change of the matrix is proposed by the CISO and confirmed by a second person', async ({
  reader,
}) => {
  const page = await reader.as('ines');
  await page.goto('/settings/matrix');
  await page.getByRole('link', { name: 'Propose a change' }).press('Enter');
  await page.getByRole('button', { name: 'Propose', exact: true }).press('Enter');
  await expect(page.getByText('Nothing differs from what is in force.')).toBeVisible();
  await page.getByLabel('Low up to').fill('3');
  // Decades ahead: no other story sees it in force.
  await page.getByLabel('Holds from').fill('2099-01-01');
  await page.getByLabel('Reason').fill('Risks rated low cost us a day in October.');
  await page.getByRole('button', { name: 'Propose', exact: true }).press('Enter');
  await expect(page).toHaveURL(/\/settings\/matrix$/);
  const proposal = page.getByRole('article', { name: 'Proposed by Inês Gonçalves' });
  await expect(proposal).toContainText('low to 3, medium to 9, high to 16');
  await expect(proposal).toContainText('was low');
  await expect(proposal.getByRole('button', { name: 'Confirm the change' })).toHaveCount(0);
  await expect(proposal).toContainText('by somebody other than whoever proposed it');

  await page.context().clearCookies();
  await reader.as('jiri');
  await page.goto('/settings/matrix');
  await proposal.getByRole('button', { name: 'Confirm the change' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Confirm', exact: true }).press('Enter');
  await expect(proposal).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Confirmed, not yet in force' })).toBeVisible();
  await expect(page.getByText('low to 3, medium to 9, high to 16')).toBeVisible();
});

test('a token is made, shown once, and ended', async ({ reader }) => {
  const page = await reader.as('bjorn');
  await page.goto('/settings/tokens');
  await page.getByRole('button', { name: 'New token' }).press('Enter');
  await page.getByLabel('Name').focus();
  await page.keyboard.type('nightly report');
  await page.keyboard.press('Enter');
  const made = page.getByRole('dialog', { name: 'Token nightly report' });
  const secret = (await made.locator('code').innerText()).trim();
  expect(secret).toMatch(/^int_[\w-]{40,}$/);
  const asked = await page.request.get('/v1/me', { headers: { authorization: `Bearer ${secret}` } });
  expect(asked.status()).toBe(200);
  await made.getByRole('button', { name: 'I have kept it' }).press('Enter');
  const row = page.getByRole('row', { name: /nightly report/ });
  await expect(row).toContainText('Reads');
  await page.reload();
  await expect(page.getByText(secret)).toHaveCount(0);

  await row.getByRole('button', { name: 'End nightly report' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'End', exact: true }).press('Enter');
  await expect(row).toHaveCount(0);
  const after = await page.request.get('/v1/people', { headers: { authorization: `Bearer ${secret}` } });
  expect(after.status()).toBe(401);
});

test('what is not open says why, and every page is there in German', async ({ reader }) => {
  const page = await reader.as('ayse');
  await page.goto('/settings/committee');
  await page.getByText(/actions? not open to you here/).click();
  await expect(page.getByText(/Only the CISO/).first()).toBeVisible();
  await page.goto('/settings/preferences');
  await page.getByRole('radio', { name: 'Deutsch' }).check();
  const pages = [
    'Befugnisse',
    'Delegationen',
    'Ausschuss',
    'Matrix und Wege',
    'Personen und Rollen',
    'Token',
  ];
  for (const name of pages) {
    await page.getByRole('navigation', { name: 'Einstellungen' }).getByRole('link', { name }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  }
});
