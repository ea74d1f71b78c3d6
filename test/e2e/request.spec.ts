/** Asking for an exception: the policy's advice first, the rules while one writes, nothing lost, and what came back put right in place. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './reader.ts';
import { choose, day, type Facts, fillRequest } from './requesting.ts';

const check = (page: Page) => page.getByRole('complementary', { name: 'If you submitted now' });

/** Of a request that nobody else in the sample makes. */
const scanners: Facts = {
  policy: 'Healthy endpoint detection',
  title: 'No endpoint agent on the operator panel of the packing line',
  subject: ['packing-line', 'Operator panel of the packing line'],
  resource: ['board', 'Board papers'],
  obstacle:
    'The panel runs a sealed Windows image of its maker, who withdraws the safety certificate as soon as an agent is installed.',
  consequence:
    'Line 3 would stand still until a new certificate is issued, about six weeks without packed goods.',
  control: ['outbound', 'Outbound traffic denied'],
  controlOwner: ['noa', 'Noa Ben-David'],
  step: 'Panel replaced by the model that carries the agent',
  due: 20,
};

test('a requester picks a policy, reads what to try first, and files a request that the rules already passed', async ({
  reader,
}) => {
  const page = await reader.as('ayse');
  await page.goto('/register');
  await page.getByRole('link', { name: 'New request' }).click();
  await page.getByLabel('Find a policy').fill('edr');
  await page.getByRole('button', { name: scanners.policy }).click();

  // Guidance stands before the form.
  await expect(page.getByRole('heading', { name: 'Try first' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'An exception is reasonable when' })).toBeVisible();
  await expect(check(page)).toContainText(/It would bounce, for \d+ reasons/);
  // What is known is there already.
  await expect(page.getByRole('combobox', { name: 'Risk owner' })).toHaveValue('Tomás Ibáñez');
  await expect(page.getByLabel('Contact')).toHaveValue('ayse.yildiz@example.com');
  await expect(page.getByLabel('Term in days')).toHaveValue('30');

  await fillRequest(page, scanners);
  await expect(check(page)).toContainText('It would go to assessment');
  await expect(check(page)).toContainText(/Waits for .*rung \d of 4/);
  await expect(check(page)).toContainText(/Longest term\d+ days/);
  await page.getByRole('button', { name: 'Submit', exact: true }).click();

  await expect(page.getByRole('heading', { level: 1, name: scanners.title })).toBeVisible();
  await expect(page.getByText('Waits for an analyst to assess the risk.')).toBeVisible();
  await page.goto('/new');
  await expect(page.getByRole('link', { name: scanners.title })).toHaveCount(0);
});

test('a sentence that falls short is named while one writes, and the focus stays where it is', async ({
  reader,
}) => {
  const page = await reader.as('ayse');
  await page.goto('/new?policy=disk-encryption');
  const obstacle = page.getByLabel('What prevents compliance now?');
  await obstacle.fill('This is urgent, we need it ASAP.');
  await page.getByLabel('What is lost if this is refused?').focus();
  await expect(obstacle).toHaveAccessibleDescription(
    /This is urgent, we need it ASAP.*Say in a sentence or two/s,
  );
  await expect(page.getByLabel('What is lost if this is refused?')).toBeFocused();
  await obstacle.fill(
    'The measuring bench boots from a read-only card whose loader cannot open an encrypted volume.',
  );
  await expect(obstacle).not.toHaveAccessibleDescription(/Say in a sentence or two/);
});

test('an overlap with what is live is told at once, with a link; of a confidential one only its number and contact', async ({
  reader,
}) => {
  const page = await reader.as('ayse');
  await page.goto('/new?policy=service-accounts-owned-rotated');
  await choose(page, 'For whom', 'payroll export', 'Nightly payroll export to the bank');
  await choose(page, 'On what', 'bank', 'Payment gateway to the bank');
  await expect(check(page)).toContainText('Overlaps with what is live');
  await check(page).getByRole('link', { name: /^EXC-/ }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: /secret of the nightly payroll export/ }),
  ).toBeVisible();
});

test('one who leaves and comes back finds everything as it was', async ({ reader, context }) => {
  const page = await reader.as('ayse');
  await page.goto('/new?policy=central-logging');
  await page.getByLabel('Title').fill('No logs from the gate intercoms');
  await choose(page, 'For whom', 'yard', 'Recorder of the yard cameras');
  await page.getByLabel('Done by').fill('2027-02');
  await expect(page.getByText(/^Saved/)).toBeVisible();
  const address = page.url();
  expect(address).toMatch(/draft=[0-9a-f-]{36}/);
  await page.close();

  const later = await context.newPage();
  await later.goto('/new');
  await later.getByRole('link', { name: 'No logs from the gate intercoms', exact: true }).click();
  await expect(later.getByLabel('Title')).toHaveValue('No logs from the gate intercoms');
  await expect(later.getByText('Recorder of the yard cameras')).toBeVisible();
  await expect(later.getByLabel('Done by')).toHaveValue('2027-02');

  // Another tab saves it meanwhile: neither loses anything.
  const other = await context.newPage();
  await other.goto(address);
  await other.getByLabel('Title').fill('No logs from the gate intercoms of the yard');
  await expect(other.getByText(/^Saved/)).toBeVisible();
  await later.getByLabel('Title').fill('No logs from any intercom');
  await expect(later.getByText('This draft was changed elsewhere', { exact: true })).toBeVisible();
  await later.getByRole('button', { name: 'Show what was saved there' }).click();
  await expect(later.getByLabel('Title')).toHaveValue('No logs from the gate intercoms of the yard');

  await later.goto('/new');
  await later.getByRole('button', { name: /^Discard the draft: No logs from the gate/ }).click();
  await later.getByRole('dialog').getByRole('button', { name: 'Discard' }).click();
  await expect(later.getByRole('link', { name: /No logs from the gate/ })).toHaveCount(0);
});

test('a request that bounces says at each field what to do, and is put right in place under its number', async ({
  reader,
}) => {
  const page = await reader.as('ayse');
  await page.goto('/new?policy=supported-operating-system');
  await fillRequest(page, {
    ...scanners,
    title: 'Measuring bench 3 on Windows 7',
    subject: ['measuring', 'Measuring bench 3'],
    obstacle: 'We need this urgently.',
    consequence:
      'The gauge blocks of hall 2 could not be certified, and two deliveries a week would be refused.',
  });
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  // Warned first: nothing is on record yet.
  const summary = page.getByRole('group', { name: 'It would bounce. Nothing was filed yet.' });
  await expect(summary).toBeFocused();
  await page.getByRole('button', { name: 'File it as it is' }).click();

  await expect(page.getByRole('heading', { level: 1, name: /^Correct EXC-/ })).toBeVisible();
  const reasons = page.getByRole('group', { name: 'It bounced. What has to be corrected:' });
  await expect(reasons).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const obstacle = page.getByLabel('What prevents compliance now?');
  await expect(obstacle).toBeFocused();
  await expect(obstacle).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  await obstacle.fill(
    'The bench is driven by a card whose maker never wrote a driver for anything newer than Windows 7, and closed in 2019.',
  );
  await expect(obstacle).toHaveAttribute('aria-invalid', 'false');
  const number = /EXC-\d{4}-\d{4}/.exec(page.url())?.[0] ?? '';
  await page.getByRole('button', { name: 'Submit again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Measuring bench 3 on Windows 7' })).toBeVisible();
  expect(page.url()).toContain(number);
  await expect(page.getByText('Waits for an analyst to assess the risk.')).toBeVisible();
});

test('by keyboard alone a control is chosen, brings its own words, and gets its owner', async ({
  reader,
}) => {
  const page = await reader.as('ayse');
  await page.goto('/new?policy=disk-encryption');
  await page.getByRole('combobox', { name: 'Add a control from the library' }).focus();
  // Faster than any list: the only match is taken when it is there.
  await page.keyboard.type('dedicated alert');
  await page.keyboard.press('Enter');
  const card = page.getByRole('group', { name: 'Dedicated alert' });
  await expect(card).toContainText(/Tested every \d+ days/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(card.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('kwame');
  await expect(page.getByRole('option', { name: /Kwame Mensah/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(card.getByRole('combobox')).toHaveValue('Kwame Mensah');
  await page.keyboard.press('Escape');
  await expect(card.getByRole('combobox')).toHaveValue('');
  await card.getByRole('button', { name: 'Remove the control Dedicated alert' }).press('Enter');
  await expect(page.getByRole('combobox', { name: 'Add a control from the library' })).toBeFocused();
});

test('a longer term reveals why it is asked for, and leads to the top of the ladder', async ({ reader }) => {
  const page = await reader.as('ayse');
  await page.goto('/new?policy=disk-encryption');
  await page.getByLabel('Structural case').check();
  await page.getByLabel('Why would a shorter clock').fill('Each recertification takes the maker 300 days.');
  await page.getByLabel('Term in days').fill('300');
  await expect(check(page)).toContainText('with the CISO’s in favour, rung 4 of 4');
  expect(day(0)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
