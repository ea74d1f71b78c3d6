/** Who decides: what is waived and what changed, by what right, a fresh sign-in on the way, votes by several people. */
import type { Page } from '@playwright/test';
import { as, assessed, filed, tested, waiting } from './fixtures/requests.ts';
import { letSignInAge } from './fixtures/sign-in-too-old.ts';
import { credentials } from './sessions.ts';
import { expect, test } from './reader.ts';

const phone = { width: 360, height: 740 };

test('on a phone the CISO approves, signs in again on the way, and nothing written is lost', async ({
  reader,
}) => {
  test.slow();
  const { number } = await waiting(10, '3x3');
  const page = await reader.as('ines');
  await page.setViewportSize(phone);
  await page.goto(`/exceptions/${number}/decide`);
  await expect(page.getByText('You look at this for the first time.')).toBeVisible();
  const jump = page.getByRole('link', { name: 'To the decision' });
  const box = await jump.boundingBox();
  expect(box?.y ?? 0).toBeGreaterThan(600);
  expect(box?.height ?? 0).toBeGreaterThanOrEqual(44);
  await jump.click();
  await expect(page.getByText('You decide as CISO in office')).toBeInViewport();

  await page.getByRole('radio', { name: 'Approve' }).check();
  await page
    .getByRole('textbox', { name: /^Rationale/ })
    .fill('The alert works and the successor is ordered.');
  await page.getByRole('textbox', { name: /^Term in days/ }).fill('45');
  await expect(page.getByRole('textbox', { name: /^Conditions/ })).toHaveValue(
    'The alert goes to the night shift as well.',
  );
  await expect(page.getByText('45 days of 24 hours')).toBeVisible();
  const keys = await letSignInAge(page, /\/approval$/);
  await page.getByRole('button', { name: 'Approve', exact: true }).click();

  const dialog = page.getByRole('dialog', { name: 'Sign in again' });
  await expect(dialog.getByLabel('Password')).toBeFocused();
  await expect(page.getByRole('heading', { name: /on record/ })).toHaveCount(0);
  const { password, code } = await credentials(process.env['INTERIM_E2E_DATA'] ?? '', 'ines');
  await dialog.getByLabel('Password').fill('not this one');
  await dialog.getByLabel('One-time code').fill('000000');
  await dialog.getByRole('button', { name: 'Sign in and send' }).click();
  await expect(dialog.getByRole('group')).toBeFocused();
  await dialog.getByLabel('Password').fill(password);
  await dialog.getByLabel('One-time code').fill(code);
  await dialog.getByRole('button', { name: 'Sign in and send' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Approved. The decision is on record.' }),
  ).toBeVisible();
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);

  const x = await as('ines')('GET', `/v1/exceptions/${number}`);
  expect(x['status']).toBe('active');
  expect(x['terms'][0].approval.conditions).toEqual(['The alert goes to the night shift as well.']);
  expect(Date.parse(x['expiresAt']) - Date.parse(x['terms'][0].startsAt)).toBe(45 * 86_400_000);
});

test('what changed since the last look is said in words, and a case that moves while one reads is not decided unseen', async ({
  reader,
}) => {
  test.slow();
  const { number, requester } = await waiting(11, '2x3');
  const page = await reader.as('ines');
  const seen = page.waitForResponse((r) => r.url().endsWith('/look') && r.request().method() === 'PUT');
  await page.goto(`/exceptions/${number}/decide`);
  await seen;
  await page.goto('/register');

  await as('bjorn')('POST', `/v1/exceptions/${number}/return`, { reasons: 'Say how many devices share it.' });
  const { request } = await as(requester)('GET', `/v1/exceptions/${number}`);
  await as(requester)('POST', `/v1/exceptions/${number}/submission`, {
    ...request,
    termDays: 55,
    alternativesTried: 'A gateway was tried in March and in June; nine devices share the account.',
  });
  await assessed(number, '2x3');

  await page.goto(`/exceptions/${number}/decide`);
  const since = page.getByRole('region', { name: 'Since you last looked' });
  await expect(since).toContainText('Returned to the requester');
  await expect(since).toContainText('Term in days, 60 → 55');
  await expect(since).toContainText('What was tried first');

  await page.getByRole('radio', { name: 'Reject' }).check();
  await page.getByRole('textbox', { name: /^Rationale/ }).fill('Nine devices are too many for one account.');
  await tested(number);
  await page.getByRole('button', { name: 'Reject', exact: true }).click();
  const notice = page.getByRole('region', { name: 'It changed while you were reading' });
  await expect(notice).toBeFocused();
  await expect(notice).toContainText('Control tested');
  await expect(page.getByRole('textbox', { name: /^Rationale/ })).toHaveValue(
    'Nine devices are too many for one account.',
  );
  await notice.getByRole('button', { name: 'I have looked at it' }).click();
  await page.getByRole('button', { name: 'Reject', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Rejected/ })).toBeVisible();
});

test('a delegate below the risk is told by whom it is decided, and by what right not by them', async ({
  reader,
}) => {
  const { number } = await waiting(12, '3x4');
  const page = await reader.as('siobhan');
  await page.goto(`/exceptions/${number}/decide`);
  const right = page.getByRole('region', { name: 'By what right' });
  await expect(right).toContainText('You do not decide this');
  await expect(right).toContainText('Waits for a vote of the committee');
  await expect(page.getByRole('radio')).toHaveCount(0);
});

test('what an approval lacks is said before anybody tries', async ({ reader }) => {
  const { number } = await filed(13);
  const proposal = await as('bjorn')('GET', `/v1/exceptions/${number}/assessment-proposal`);
  const score = (of: { likelihood: number; impact: number }) => ({ ...of, rationale: 'as proposed' });
  await as('bjorn')('POST', `/v1/exceptions/${number}/assessment`, {
    inherent: score(proposal['proposal'].inherent),
    residual: score(proposal['proposal'].residual),
  });
  const page = await reader.as('ines');
  await page.goto(`/exceptions/${number}/decide`);
  await expect(page.getByRole('region', { name: 'What an approval lacks' })).toContainText('Dedicated alert');
  await page.getByRole('radio', { name: 'Approve' }).check();
  await page.getByRole('textbox', { name: /^Rationale/ }).fill('It seems to be fine.');
  await page.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(page.getByRole('group', { name: 'Control not evidenced' })).toBeFocused();
});

test('a committee decides by votes of several people, one of whom changes their mind', async ({
  reader,
  browser,
}) => {
  test.slow();
  const { number } = await waiting(14, '3x4');
  const vote = async (page: Page, choice: string, why: string): Promise<void> => {
    await page.goto(`/exceptions/${number}/decide`);
    await page.getByRole('radio', { name: choice }).check();
    await page.getByRole('textbox', { name: /^Rationale/ }).fill(why);
    await page.getByRole('button', { name: /^Vote/ }).click();
  };
  const jiri = await reader.as('jiri');
  await vote(jiri, 'Against', 'I want to see the order first.');
  await expect(jiri.getByText('You voted: Against.')).toBeVisible();
  const standing = jiri.getByRole('region', { name: 'How the vote stands' });
  await expect(standing).toContainText('0 for, 1 against, 0 abstained');
  await expect(standing).toContainText('Rahul Deshpande recused');

  const thordis = await reader.beside('thordis', browser);
  await vote(thordis, 'For', 'The alert was tested last week.');
  await expect(thordis.getByText('You voted: For.')).toBeVisible();
  // Without asking: votes count as they come.
  await expect(standing).toContainText('1 for, 1 against, 0 abstained');

  await vote(jiri, 'For', 'The order has been shown to me.');
  await expect(jiri.getByText('You voted: For.')).toBeVisible();
  const huong = await reader.beside('huong', browser);
  await vote(huong, 'For', 'Nothing in law speaks against it.');
  await expect(
    huong.getByRole('heading', { level: 1, name: 'Approved. The decision is on record.' }),
  ).toBeVisible();
  const x = await as('huong')('GET', `/v1/exceptions/${number}`);
  expect(x['terms'][0].approval.votes).toHaveLength(3);
});
