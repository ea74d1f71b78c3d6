/** What people do on the page of an exception, each in a dialog of its own: the plan, the controls, the people, and its ends. */
import type { Locator, Page } from '@playwright/test';
import { as, filed, inDays, running, waiting } from './fixtures/requests.ts';
import { expect, test } from './reader.ts';
import { choose, day } from './requesting.ts';

/** Opens the exception, and the dialog of what is done with it. */
async function ask(page: Page, number: string, action: string): Promise<Locator> {
  await page.goto(`/exceptions/${number}`);
  return again(page, action);
}
async function again(page: Page, action: string): Promise<Locator> {
  await page.getByRole('button', { name: action, exact: true }).click();
  return page.getByRole('dialog');
}
const press = (dialog: Locator, name: string) => dialog.getByRole('button', { name, exact: true }).click();
/** What stands above the rest; the record below says the same once it has been read anew. */
const noticeOf = (page: Page, title: string) => page.locator('p:not(li p)', { hasText: title });
const summaryOf = (dialog: Locator) => dialog.locator('[role="group"][tabindex="-1"]');

test('a step of the plan is reported done with evidence, somebody else confirms it, and another gets a new date', async ({
  reader,
  browser,
}) => {
  const { number, requester } = await running(40, {
    milestones: [
      { title: 'Order signed', due: inDays(20), owner: 'ngozi' },
      { title: 'Device replaced', due: inDays(40), owner: 'ngozi' },
    ],
  });
  const page = await reader.as(requester);
  const done = await ask(page, number, 'Report a milestone done');
  await press(done, 'Report it done');
  await expect(summaryOf(done)).toBeFocused();
  await done.getByLabel('Or a link to it').fill('https://wiki.example.com/order');
  await press(done, 'Report it done');
  await expect(done).toBeHidden();

  const analyst = await reader.beside('bjorn', browser);
  const confirm = await ask(analyst, number, 'Confirm a milestone');
  await expect(confirm).toContainText('https://wiki.example.com/order');
  await press(confirm, 'Confirm');
  await expect(confirm).toBeHidden();
  await expect(page.getByText('confirmed by Björn Sjöström').first()).toBeVisible();

  const anew = await again(page, 'Give a milestone a new date');
  await anew.getByLabel('New date').fill(day(45));
  await anew.getByLabel('Why the old plan failed').fill('The maker delivers a week late.');
  await press(anew, 'Plan it anew');
  await expect(anew).toBeHidden();
  await expect(page.getByText('The maker delivers a week late.').first()).toBeVisible();
});

test('what the CISO suspends is out of force until its control has passed anew', async ({
  reader,
  browser,
}) => {
  const { number } = await running(41);
  const page = await reader.as('ines');
  const dialog = await ask(page, number, 'Suspend');
  await press(dialog, 'Suspend');
  await expect(summaryOf(dialog)).toBeFocused();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('The alert was silent last night.');
  await press(dialog, 'Suspend');
  await expect(noticeOf(page, 'Suspended by the CISO')).toBeVisible();
  await expect(page.getByText('The alert was silent last night.').first()).toBeVisible();

  const owner = await reader.beside('kwame', browser);
  const attestation = await ask(owner, number, 'Record a control test');
  await attestation.getByRole('radio', { name: 'Passed' }).check();
  await attestation.getByLabel('Or a link to it').fill('https://wiki.example.com/alert');
  await press(attestation, 'Record the test');
  await expect(attestation).toBeHidden();
  // Nobody reloads: the page of the CISO follows.
  await expect(noticeOf(page, 'Suspended by the CISO')).toBeHidden();
  expect((await as('ines')('GET', `/v1/exceptions/${number}`))['status']).toBe('active');
});

test('what is revoked ends at once, and its page gives the reason', async ({ reader }) => {
  const { number } = await running(42);
  const page = await reader.as('ines');
  const dialog = await ask(page, number, 'Revoke');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('The device was seen outside its segment.');
  await press(dialog, 'Revoke');
  await expect(noticeOf(page, 'Closed: revoked')).toBeVisible();
  await expect(page.getByText(/Inês Gonçalves: The device was seen outside its segment/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Revoke', exact: true })).toHaveCount(0);
});

test('what is no longer needed is closed by who asked for it', async ({ reader }) => {
  const { number, requester } = await running(43);
  const page = await reader.as(requester);
  const dialog = await ask(page, number, 'Close: no longer needed');
  await dialog.getByLabel('Note').fill('The successor runs.');
  await press(dialog, 'Close it');
  await expect(noticeOf(page, 'Closed: remediated')).toBeVisible();
});

test('a request is withdrawn by who filed it, and one that falls short goes back with reasons', async ({
  reader,
  browser,
}) => {
  const { number, requester } = await filed(44);
  const analyst = await reader.as('bjorn');
  const back = await ask(analyst, number, 'Return to the requester');
  await press(back, 'Return it');
  await expect(summaryOf(back)).toBeFocused();
  await back.getByRole('textbox', { name: 'What has to change' }).fill('Say which of the two devices it is.');
  await press(back, 'Return it');
  await expect(back).toBeHidden();

  const page = await reader.beside(requester, browser);
  await page.goto(`/exceptions/${number}`);
  await expect(page.getByText('Say which of the two devices it is.').first()).toBeVisible();
  const dialog = await again(page, 'Withdraw the request');
  await press(dialog, 'Withdraw');
  await expect(dialog).toBeHidden();
  await expect(page.locator('article > header')).toContainText('Withdrawn');
});

test('evidence is attached, and the risk is handed to another owner', async ({ reader }) => {
  const { number, requester } = await filed(45);
  const page = await reader.as(requester);
  const attaching = await ask(page, number, 'Attach evidence');
  await press(attaching, 'Attach');
  await expect(attaching.getByText('Choose a file first.')).toBeVisible();
  await attaching.locator('input[type="file"]').setInputFiles({
    name: 'plan.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Segment 14, ports 3 and 4'),
  });
  await press(attaching, 'Attach');
  await expect(attaching).toBeHidden();
  await expect(page.getByRole('link', { name: /plan\.txt/ })).toBeVisible();

  const handing = await again(page, 'Name another risk owner');
  await choose(page, 'Person', 'tomas', 'Tomás Ibáñez');
  await press(handing, 'Hand it over');
  await expect(handing).toBeHidden();
  expect((await as(requester)('GET', `/v1/exceptions/${number}`))['riskOwner'].name).toBe('Tomás Ibáñez');
});

test('who joins a group is covered once an analyst has said why the risk stays the same', async ({
  reader,
}) => {
  const group = `group:night-shift-${Date.now()}`;
  const members = ['service-account:panel-1', 'service-account:panel-2'];
  const name = 'Night shift';
  await as('chloe')('PUT', `/v1/subjects/${group}`, { name, members });
  const { number } = await running(46, { subjects: [group] });
  await as('chloe')('PUT', `/v1/subjects/${group}`, {
    name,
    members: [...members, 'service-account:panel-3'],
  });
  const page = await reader.as('bjorn');
  const dialog = await ask(page, number, 'Accept members who joined');
  await dialog
    .getByRole('textbox', { name: 'Reason' })
    .fill('The third panel stands in the same room behind the same alert.');
  await press(dialog, 'Accept them');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('region', { name: 'On record' })).toContainText('Growth of a group accepted');
});

test('a renewal is taken back, and the running term goes on to its end', async ({ reader }) => {
  const { number, requester } = await running(47, {
    termDays: 20,
    milestones: [{ title: 'Order signed', due: inDays(10), owner: 'ngozi' }],
    exitDate: inDays(35),
  });
  const { milestones } = await as(requester)('GET', `/v1/exceptions/${number}`);
  const step = `/v1/exceptions/${number}/milestones/${milestones[0].id}`;
  await as(requester)('POST', `${step}/completion`, {
    evidence: ['https://wiki.example.com/order'],
    note: '',
  });
  await as('bjorn')('POST', `${step}/confirmation`);
  await as(requester)('POST', `/v1/exceptions/${number}/renewals`, {
    obstacle: `The order is signed, and the maker of ${number} builds the device in the second week of January.`,
    consequence: `Until then the shift that uses ${number} would write down every reading by hand.`,
    whatChanged: 'The order is signed and paid.',
    costToComplyNow: 'Renting a device costs 900 EUR a week.',
    incidents: 'None.',
    termDays: 15,
    exitDate: inDays(34),
    newMilestones: [{ title: 'Device replaced', due: inDays(30), owner: 'ngozi' }],
  });
  const page = await reader.as(requester);
  const dialog = await ask(page, number, 'Withdraw the renewal');
  await press(dialog, 'Withdraw the renewal');
  await expect(dialog).toBeHidden();
  const x = await as(requester)('GET', `/v1/exceptions/${number}`);
  expect(x['status']).toBe('active');
  expect(x['renewals'].at(-1).status).toBe('withdrawn');
});

test('a member stands aside, and the vote that nobody can turn any more is closed', async ({
  reader,
  browser,
}) => {
  test.slow();
  const { number } = await waiting(5, '3x4');
  const { case: open } = await as('jiri')('GET', `/v1/exceptions/${number}`);
  const rationale = 'The alert was tested last week.';
  for (const [member, choice] of [
    ['jiri', 'for'],
    ['thordis', 'for'],
    ['ines', 'against'],
  ] as const)
    await as(member)('POST', `/v1/exceptions/${number}/votes`, { choice, rationale, seen: open.seen });

  // Three votes of four seats: the fourth could still turn it.
  const chair = await reader.as('jiri');
  await chair.goto(`/exceptions/${number}/decide`);
  await expect(chair.getByText('2 for, 1 against, 0 abstained')).toBeVisible();
  await expect(chair.getByRole('button', { name: 'Close the vote' })).toHaveCount(0);

  const member = await reader.beside('huong', browser);
  const aside = await ask(member, number, 'Declare an interest');
  await aside.getByLabel('Note').fill('My brother sells the successor.');
  await press(aside, 'Stand aside');
  await expect(aside).toBeHidden();
  await member.goto(`/exceptions/${number}/decide`);
  await expect(member.getByRole('radio')).toHaveCount(0);
  await expect(member.getByRole('region', { name: 'By what right' })).toContainText('You do not decide this');

  await chair.reload();
  await chair.getByRole('button', { name: 'Close the vote' }).click();
  await press(chair.getByRole('dialog', { name: 'Close the vote' }), 'Close the vote');
  await expect(
    chair.getByRole('heading', { level: 1, name: 'Approved. The decision is on record.' }),
  ).toBeVisible();
});
