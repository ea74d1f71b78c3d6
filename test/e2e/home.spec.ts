/** Home: what needs me, in order of urgency, and why. */
import { expect, inGerman, test } from './reader.ts';
import { fileRequest } from './fixtures/writing.ts';

test('a request that was filed waits at home for every analyst, and for nobody who has a part in it', async ({
  reader,
  browser,
}) => {
  const page = await reader.as('ayse');
  await page.goto('/');
  const number = await fileRequest(page, 'TLS 1.0 on the glue station', 'glue-station');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What needs you');
  await expect(page.getByRole('link', { name: 'TLS 1.0 on the glue station' })).toHaveCount(0);
  const other = await reader.beside('bjorn', browser);
  await other.goto('/inbox?kind=assess');
  await expect(other.getByRole('link', { name: 'TLS 1.0 on the glue station' })).toBeVisible();
  await other.goto('/');
  await expect(other.getByRole('heading', { name: 'Requests to assess' })).toBeVisible();
  expect(number).toMatch(/^EXC-/);
});

test('a request that was left half-written waits at home, goes on from there, and is discarded after a question', async ({
  reader,
}) => {
  const page = await reader.as('thordis');
  const title = `Sealed crane control ${Date.now()}`;
  await page.goto('/new?policy=supported-operating-system');
  await page.getByLabel('Title').fill(title);
  await expect(page.getByText(/^Saved/)).toBeVisible();

  await page.goto('/');
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByLabel('Title')).toHaveValue(title);
  const saved = page.waitForResponse(
    (r) => r.url().includes('/v1/drafts/') && r.request().method() === 'PUT',
  );
  await page.getByLabel('Title').fill(`${title}, north quay`);
  await saved;

  await page.goto('/new');
  const discard = page.getByRole('button', { name: `Discard the draft: ${title}, north quay` });
  await discard.click();
  await page.keyboard.press('Escape');
  await expect(discard).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click();
  await expect(discard).toBeHidden();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: title })).toHaveCount(0);
});

test('the CISO sees what was delegated to whom, and what was decided with it', async ({ reader }) => {
  const page = await reader.as('ines');
  await page.goto('/');
  const delegated = page.getByRole('region', { name: 'What you delegated' });
  await expect(delegated).toContainText('up to');
  const shown = delegated.getByText('Show the decisions').first();
  await shown.click();
  await expect(delegated.getByRole('link').first()).toHaveAttribute('href', /^\/exceptions\/EXC-/);
});

test('a notice stays unread until its reader says that it is read', async ({ reader }) => {
  const page = await reader.as('ngozi');
  await page.goto('/');
  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices).toContainText('unread');
  await page.reload();
  await expect(notices).toContainText('unread');
  await notices.getByRole('button', { name: 'Mark all as read' }).click();
  await expect(notices.getByRole('button', { name: 'Mark all as read' })).toBeHidden();
  await page.reload();
  await expect(notices.getByRole('listitem').first()).toBeVisible();
  await expect(notices).not.toContainText('unread');
});

test('home says what it is for when nothing waits', async ({ reader }) => {
  const page = await reader.as('hana');
  await page.goto('/');
  await expect(page.getByText('Nothing waits for you')).toBeVisible();
  await expect(page.getByText('An auditor has nothing to decide here.')).toBeVisible();
});

test('home speaks German', async ({ reader }) => {
  const page = await reader.as('meiling');
  await inGerman(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Was Sie braucht');
});
