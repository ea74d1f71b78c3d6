/** Coming in, and coming back. */
import { expect, test } from './reader.ts';
import { credentials } from './sessions.ts';

const dataFolder = (): string => process.env['INTERIM_E2E_DATA'] ?? '';

test('somebody signs in by keyboard alone, opens an exception and signs out', async ({ reader }) => {
  const page = await reader.as('');
  const { password, code } = await credentials(dataFolder(), 'lukasz');
  await page.goto('/register?status=active');
  await expect(page.getByLabel('Username')).toBeFocused();
  await page.keyboard.type('lukasz');
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Tab');
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');

  // Back to where they were going, filter and all.
  await expect(page).toHaveURL(/\/register\?status=active$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Register' })).toBeVisible();
  await page.getByText(/Those are all/).waitFor();
  await page.keyboard.press('j');
  const title = await page.locator(':focus').innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await page.getByRole('button', { name: /Account and settings: Łukasz Żak/ }).press('Enter');
  await page.getByRole('button', { name: 'Sign out' }).press('Enter');
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.goto('/metrics');
  await expect(page).toHaveURL(/\/sign-in\?back=\/metrics$/);
});

test('what is missing is said at its field, and the first one has the focus', async ({ reader }) => {
  const page = await reader.as('');
  await page.goto('/sign-in');
  await page.getByLabel('Username').fill('lukasz');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Password')).toBeFocused();
  await expect(page.getByLabel('Password')).toHaveAccessibleDescription('Enter your password.');
  await expect(page.getByLabel('Username')).toHaveAttribute('aria-invalid', 'false');
});

test('an ended session leads to the sign-in and says why', async ({ reader, context }) => {
  const page = await reader.as('hana');
  await page.goto('/register');
  await page.getByText(/Those are all/).waitFor();
  await context.clearCookies();
  await page.getByRole('link', { name: 'Metrics' }).click();
  await expect(page.getByText('Your session has ended.')).toBeVisible();
  await expect(page).toHaveURL(/back=\/(metrics|register)/);
});

test('a link cannot send somebody to another site after they sign in', async ({ reader }) => {
  const page = await reader.as('');
  const { password, code } = await credentials(dataFolder(), 'noa');
  await page.goto('/sign-in?back=//example.com/register');
  await page.getByLabel('Username').fill('noa');
  await page.getByLabel('Password').fill(password);
  await page.getByLabel('One-time code').fill(code);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/^http:\/\/localhost:\d+\/$/);
});
