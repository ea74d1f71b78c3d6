/** A control owner: what waits for a test, an attestation with evidence in a minute, and what a failure leads to. */
import { as, filed, running, tested } from './fixtures/requests.ts';
import { expect, test } from './reader.ts';

test('a control owner attests with a file dropped in, and the exception shows it', async ({ reader }) => {
  const { number } = await filed(20);
  const page = await reader.as('kwame');
  await page.goto('/tests');
  const record = page.getByRole('button', { name: new RegExp(`Record a test of .*, ${number}$`) });
  await record.click();
  const dialog = page.getByRole('dialog', { name: /^Test of Dedicated alert/ });
  await dialog.getByRole('radio', { name: 'Passed' }).check();
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['alert raised after 40 s'], 'alert.txt', { type: 'text/plain' }));
    return data;
  });
  await dialog
    .getByRole('button', { name: 'Choose files' })
    .dispatchEvent('drop', { dataTransfer: transfer });
  await expect(dialog.getByText('alert.txt', { exact: false }).first()).toBeVisible();
  await dialog
    .getByRole('textbox', { name: /^What was done/ })
    .fill('Signed in from outside; the alert came.');
  await dialog.getByRole('button', { name: 'Record the test' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('status').first()).toContainText(`${number}, is on record`);

  const x = await as('kwame')('GET', `/v1/exceptions/${number}`);
  expect(x['attachments']).toHaveLength(1);
  expect(x['controls'][0].tests[0]).toMatchObject({ result: 'pass', evidence: [x['attachments'][0].id] });
});

test('a pass without evidence is refused in the dialog, with the way to the field', async ({ reader }) => {
  const { number } = await filed(21);
  const page = await reader.as('kwame');
  await page.goto('/tests');
  await page.getByRole('button', { name: new RegExp(`, ${number}$`) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Passed' }).check();
  await dialog.getByRole('button', { name: 'Record the test' }).click();
  await expect(dialog.getByRole('group').filter({ has: page.getByRole('link') })).toBeFocused();
  await dialog.getByRole('link').first().click();
  await expect(dialog.getByLabel(/^Or a link to it/)).toBeFocused();
});

test('a failing control says what it leads to and when', async ({ reader }) => {
  const { number } = await running(22);
  await tested(number, 'c1', 'fail');
  const page = await reader.as('kwame');
  await page.goto('/tests');
  const failing = page.getByRole('region', { name: /^Failing/ });
  const row = failing.getByRole('listitem').filter({ hasText: number });
  await expect(row).toContainText('Out of force from');
  await expect(row).toContainText('in 13 days');
});

test('the requester is told that a pass from them would not count', async ({ reader }) => {
  const { number, requester } = await filed(23);
  const page = await reader.as(requester);
  await page.goto('/tests?whose=all');
  const row = page.getByRole('listitem').filter({ hasText: number });
  await expect(row).toContainText('A pass from you would not count');
});
