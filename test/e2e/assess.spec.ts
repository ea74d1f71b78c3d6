/** The analyst: the proposal and its reasons beside the matrix, what a score leads to before it is recorded, by keyboard alone. */
import type { Page } from '@playwright/test';
import { as, assessed, filed, tested } from './fixtures/requests.ts';
import { expect, test } from './reader.ts';

const follows = (page: Page) => page.getByRole('region', { name: 'What follows' });

/** Tab, until the focus is on what is named so; nothing is clicked. */
async function tabTo(page: Page, role: 'radio' | 'textbox' | 'button', name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name }).first();
  for (let i = 0; i < 60; i += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(name)}`);
}

test('an analyst scores a request by keyboard alone and sees what follows before it is recorded', async ({
  reader,
}) => {
  const { number } = await filed(0);
  await tested(number);
  const page = await reader.as('meiling');
  await page.goto(`/exceptions/${number}/assess`);
  await expect(follows(page)).toContainText('As proposed.');
  await expect(page.getByRole('region', { name: 'The proposal and its reasons' })).toContainText(
    'Asset tier: T2',
  );

  await tabTo(page, 'radio', /^Likelihood \d, .*proposed/);
  await page.keyboard.press('4');
  await page.keyboard.press('4');
  const inherent = page.getByRole('radiogroup', { name: /Inherent/ });
  await expect(inherent.getByRole('radio', { checked: true })).toHaveAccessibleName(
    /Likelihood 4, Likely; impact 4, Major: High/,
  );
  await expect(inherent.getByRole('radio', { checked: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Reached from the partner network, too.');
  await page.keyboard.press('Tab');
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowRight']) await page.keyboard.press(key);
  await expect(page.getByText('more than ten and up to a hundred times a year').first()).toBeVisible();
  await expect(follows(page)).toContainText('Waits for');
  await expect(follows(page)).toContainText('Differs from the proposal');

  await tabTo(page, 'textbox', 'Why the score differs from the proposal');
  await page.keyboard.type('The directory does not know the partner network.');
  await tabTo(page, 'textbox', /^Threat/);
  await page.keyboard.type('A partner’s stolen laptop tries the default password.');
  await tabTo(page, 'textbox', /^Conditions/);
  await page.keyboard.type('Rotate the password monthly.');
  await tabTo(page, 'button', 'Record the assessment');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'The assessment is on record' })).toBeFocused();

  const x = await as('meiling')('GET', `/v1/exceptions/${number}`);
  expect(x['status']).toBe('assessed');
  expect(x['case'].assessment.inherent).toMatchObject({ likelihood: 4, impact: 4 });
  expect(x['case'].assessment.conditions).toEqual(['Rotate the password monthly.']);
});

test('on a phone what a score leads to stays in sight, and what has the focus is never under it', async ({
  reader,
}) => {
  const { number } = await filed(6);
  const page = await reader.as('meiling');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/exceptions/${number}/assess`);
  const line = page.locator('form [aria-hidden="true"]', { hasText: 'Waits for' });
  const residual = page.getByRole('radiogroup', { name: /Residual/ });
  await residual.getByRole('radio', { name: /^Likelihood 4, .*impact 4,/ }).click();
  await expect(line).toBeInViewport();
  await expect(line).toContainText('High');
  await page
    .getByRole('radiogroup', { name: /Inherent/ })
    .getByRole('radio', { checked: true })
    .focus();
  for (let i = 0; i < 8; i += 1) {
    await page.keyboard.press('Tab');
    const top = (await line.boundingBox())?.y ?? 0;
    const focused = await page.evaluate(() => document.activeElement?.getBoundingClientRect().bottom ?? 0);
    expect(focused).toBeLessThanOrEqual(top);
  }
});

test('a score that differs is not recorded without its reason, and nothing typed is lost', async ({
  reader,
}) => {
  const { number } = await filed(1);
  const page = await reader.as('meiling');
  await page.goto(`/exceptions/${number}/assess`);
  await page
    .getByRole('radiogroup', { name: /Residual/ })
    .getByRole('radio', { name: /^Likelihood 1, .*impact 1,/ })
    .click();
  await page.getByRole('textbox', { name: /^Threat/ }).fill('Somebody guesses it.');
  await page.getByRole('button', { name: 'Record the assessment' }).click();
  const refusal = page.getByRole('group', { name: 'Override without reason' });
  await expect(refusal).toBeFocused();
  await expect(refusal).toContainText('no control');
  await page.reload();
  await expect(page.getByRole('textbox', { name: /^Threat/ })).toHaveValue('Somebody guesses it.');
});

test('a lowered band waits for another analyst, who agrees on the same page', async ({ reader, browser }) => {
  const { number } = await filed(2, { exposure: 'internet', classification: 'restricted' });
  await tested(number);
  await assessed(number, '4x4', '2x2');
  const page = await reader.as('bjorn');
  await page.goto(`/exceptions/${number}/assess`);
  const waiting = page.getByRole('region', { name: 'A lowered score waits for a second analyst' });
  await expect(waiting).toContainText('You wrote the assessment');

  const second = await reader.beside('meiling', browser);
  await second.goto(`/exceptions/${number}/assess`);
  await second.getByRole('button', { name: 'Agree as second analyst' }).click();
  await expect(second.getByRole('heading', { level: 1, name: 'The assessment is on record' })).toBeVisible();
  const x = await as('meiling')('GET', `/v1/exceptions/${number}`);
  expect(x['case'].assessment.secondedBy.name).toContain('Zhāng');
});

test('a request that was corrected meanwhile is not scored as it was: what changed is said in place', async ({
  reader,
}) => {
  const { number } = await filed(3);
  const page = await reader.as('meiling');
  await page.goto(`/exceptions/${number}/assess`);
  await page.getByRole('textbox', { name: /^Threat/ }).fill('Written before the test.');
  await tested(number);
  await page.getByRole('button', { name: 'Record the assessment' }).click();
  const notice = page.getByRole('region', { name: 'It changed while you were reading' });
  await expect(notice).toBeFocused();
  await expect(notice).toContainText('Control tested');
  await expect(page.getByRole('textbox', { name: /^Threat/ })).toHaveValue('Written before the test.');
  await page.getByRole('button', { name: 'I have looked at it' }).click();
  await page.getByRole('button', { name: 'Take the proposal' }).click();
  await page.getByRole('button', { name: 'Record the assessment' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The assessment is on record' })).toBeVisible();
});

test('the requester is told why they do not assess it', async ({ reader }) => {
  const { number, requester } = await filed(4);
  const page = await reader.as(requester);
  await page.goto(`/exceptions/${number}/assess`);
  await expect(page.getByRole('heading', { name: 'You do not assess this' })).toBeVisible();
});
