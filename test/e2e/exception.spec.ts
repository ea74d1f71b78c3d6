/** Reading one exception: the decision first, then what stands behind it, and what one may do. */
import { expect, type Page } from '@playwright/test';
import { test } from './reader.ts';

async function open(page: Page, title: string): Promise<void> {
  // By its words: the first screen of the register may be full of what other stories filed.
  await page.goto(`/register?text=${encodeURIComponent(title)}`);
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** The value beside a label of the decision summary. */
const summary = (page: Page, label: string) =>
  page
    .getByRole('region', { name: 'Decision summary' })
    .locator('div', { has: page.getByText(label, { exact: true }) })
    .locator('dd')
    .last();

test('one screen says what is waived, for whom, how long, what stands in its place and by what right', async ({
  reader,
}) => {
  const page = await reader.as('hana');
  await open(page, 'No rotation of the secret of the nightly payroll export');
  await expect(summary(page, 'What is waived')).toContainText(
    'Service accounts owned, rotated, non-interactive',
  );
  await expect(summary(page, 'For whom')).toContainText('Nightly payroll export to the bank');
  await expect(summary(page, 'For how long')).toContainText('Term 2, 90 days');
  await expect(summary(page, 'In its place')).toContainText('Source-address allowlist');
  await expect(summary(page, 'By what right')).toContainText(/Approved by the committee: \d in favour/);
});

test('what one may not do says why', async ({ reader }) => {
  const page = await reader.as('hana');
  await open(page, 'No rotation of the secret of the nightly payroll export');
  await expect(page.getByText('Nothing, as things stand.')).toBeVisible();
  await page.getByText(/not open to you, and why/).click();
  const reasons = page.getByRole('region', { name: 'What you may do' }).locator('dd');
  expect(await reasons.count()).toBeGreaterThan(10);
  for (const reason of await reasons.allInnerTexts()) expect(reason.length).toBeGreaterThan(10);
});

test('the record shows every event with its hash and exact content', async ({ reader }) => {
  const page = await reader.as('hana');
  await open(page, 'Standing archive role for the migration agent');
  const record = page.getByRole('region', { name: 'On record' });
  await expect(record.getByText('Suspended', { exact: true })).toBeVisible();
  await record
    .getByText(/^Event \d+/)
    .first()
    .click();
  await expect(record.locator('code').first()).toHaveText(/^[0-9a-f]{64}$/);
  await expect(record.locator('pre').first()).toContainText('"type"');
});

test('a confidential exception looks to outsiders as if it were not there', async ({ reader }) => {
  const page = await reader.as('ines');
  await open(page, 'Fortnightly journeys of the chief financial officer');
  await expect(page.getByText('Confidential').first()).toBeVisible();
  const address = page.url();
  await page.context().clearCookies();
  const outsider = await reader.as('ayse');
  await outsider.goto(address);
  await expect(outsider.getByRole('heading', { level: 1, name: /^No exception EXC-/ })).toBeVisible();
});

test('German has every word of the page, dates included', async ({ reader }) => {
  const page = await reader.as('ines');
  await open(page, 'Standing archive role for the migration agent');
  await page.getByRole('button', { name: /Account and settings/ }).click();
  await page.getByRole('radio', { name: 'Deutsch' }).check();
  await expect(page.getByRole('heading', { name: 'Entscheidung im Überblick' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByText(/vor \d+ Tagen/).first()).toBeVisible();
});

test('a chosen theme outlives the page', async ({ reader }) => {
  const page = await reader.as('ines');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/metrics');
  await page.getByRole('button', { name: /Account and settings/ }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.reload();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(19, 22, 27)');
});
