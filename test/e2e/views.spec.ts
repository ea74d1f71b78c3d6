/** Saved views of the register: kept under a name, gone to, renamed, brought up to date, deleted. */
import { expect, test } from './reader.ts';

test('a view is kept under a name, gone to from elsewhere, renamed and deleted', async ({ reader }) => {
  const page = await reader.as('meiling');
  const name = `Suspended ${Date.now()}`;
  await page.goto('/register?status=suspended&sort=title');
  const menu = page.getByRole('button', { name: 'My views', exact: true });
  await menu.click();
  await page.getByRole('button', { name: 'Save this view' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Give it a name.' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.keyboard.press('Enter');
  const view = page.getByRole('link', { name, exact: true });
  await expect(view).toHaveAttribute('aria-current', 'page');

  await page.goto('/metrics');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill(name);
  await page.getByRole('option', { name }).click();
  await expect(page).toHaveURL(/\/register\?/);
  await expect(page.getByRole('button', { name: 'Remove filter: Status: Suspended' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'ascending');

  // Another address under another name, in one go.
  await page.goto('/register?text=atlas');
  await menu.click();
  await expect(view).not.toHaveAttribute('aria-current');
  await page.getByRole('button', { name: `Change “${name}”` }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(`${name} b`);
  await page.getByRole('checkbox', { name: 'Show what is shown now' }).check();
  await page.getByRole('button', { name: 'Save changes' }).click();
  const renamed = page.getByRole('link', { name: `${name} b`, exact: true });
  await expect(renamed).toHaveAttribute('aria-current', 'page');
  await page.goto('/register');
  await menu.click();
  await renamed.click();
  await expect(page).toHaveURL('/register?text=atlas');
  await expect(renamed).toBeHidden();
  await expect(menu).toBeFocused();

  await menu.click();
  await page.getByRole('button', { name: `Delete “${name} b”` }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(renamed).toBeHidden();
  await expect(page.getByRole('button', { name: 'Save this view' })).toBeFocused();
});

test('a name that one has already is refused in the dialog, and Escape leaves the menu open', async ({
  reader,
}) => {
  const page = await reader.as('meiling');
  const name = `Twice ${Date.now()}`;
  await page.goto('/register?mine=true');
  await page.getByRole('button', { name: 'My views', exact: true }).click();
  const save = page.getByRole('button', { name: 'Save this view' });
  await save.click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
  await save.click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name.toUpperCase());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /You have a view of that name already/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(save).toBeFocused();
});
