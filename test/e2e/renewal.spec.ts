/** Another term: two doors, gate by gate what is met and missing, and refused on record when it is filed all the same. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './reader.ts';
import { choose, day, fillRequest } from './requesting.ts';
import { exceptionOf } from './states/state.ts';

const CONTRACTORS = 'Contractors of the Atlas project on laptops of their own employer';
const JOURNEYS = 'Fortnightly journeys of the chief financial officer';
const gates = (page: Page) => page.getByRole('complementary', { name: 'If you filed it now' });

async function openRenewal(page: Page, title: string): Promise<void> {
  await page.goto(await exceptionOf(title)(page));
  await page.getByRole('link', { name: 'Ask for a renewal' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Another term of EXC-/ })).toBeVisible();
}

/** Keys that were pressed in the page since the count began. */
async function countKeys(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.body.dataset['keys'] = '0';
    document.addEventListener('keydown', () => {
      document.body.dataset['keys'] = String(Number(document.body.dataset['keys']) + 1);
    });
  });
  return async () => Number(await page.evaluate(() => document.body.dataset['keys'] ?? '0'));
}

test('filed with gates that are not met it is refused on record, and the exception stays exactly as it was', async ({
  reader,
}) => {
  const page = await reader.as('lukasz');
  await openRenewal(page, JOURNEYS);
  await expect(page.getByRole('heading', { name: 'We no longer need it' })).toBeVisible();
  await expect(gates(page)).toContainText(/It would be refused: \d gates? not met/);
  await page.getByRole('button', { name: 'Ask for the renewal' }).click();
  const summary = page.getByRole('group', { name: 'It would be refused. Nothing was filed yet.' });
  await expect(summary).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'File it as it is' }).click();
  await expect(page.getByRole('group', { name: /refused|gate/i })).toBeVisible();
  await page.goto(await exceptionOf(JOURNEYS)(page));
  await expect(page.getByText('REN-JUSTIFICATION').first()).toBeVisible();
  await expect(page.getByText('Active').first()).toBeVisible();
});

test('a renewal asks for more evidence and less typing than a first request', async ({ reader }) => {
  const page = await reader.as('ayse');
  await page.goto('/new?policy=managed-compliant-device');
  await page.getByLabel('Title').waitFor();
  const forRequest = await countKeys(page);
  await fillRequest(page, {
    policy: '',
    title: 'Handheld scanners outside device management in the new hall',
    subject: ['handheld', 'Handheld scanners'],
    resource: ['packing line', 'Packing line controller'],
    obstacle:
      'The scanners run a system that their maker closed, and no management agent was ever written for it.',
    consequence: 'The new hall would be counted by hand, which takes eleven people two nights a week.',
    control: ['isolated', 'Isolated segment'],
    controlOwner: ['noa', 'Noa Ben-David'],
    step: 'Scanners replaced by enrolled ones',
    due: 20,
  });
  const first = {
    keys: await forRequest(),
    fields: await page.locator('form').locator('input, textarea').count(),
  };

  await openRenewal(page, CONTRACTORS);
  await expect(page.getByText('done and confirmed')).toBeVisible();
  const forRenewal = await countKeys(page);
  // What was said before is refused, and says which sentence.
  const obstacle = page.getByLabel('What still prevents compliance?');
  await obstacle.fill(
    'Both contractors use laptops that Brightwell Data enrolled in its own device management, and a second management agent cannot be installed beside the first.',
  );
  await page.getByLabel('What is lost if it ends now?').focus();
  await expect(obstacle).toHaveAccessibleDescription(/Brightwell Data/);
  await obstacle.fill('');
  await obstacle.pressSequentially(
    'One loan laptop came back broken in week 44; its replacement is at customs until 9 December.',
  );
  await page
    .getByLabel('What is lost if it ends now?')
    .pressSequentially(
      'The last two of eleven tables would stay unmerged when the old platform is switched off.',
    );
  await page
    .getByLabel('What changed since the last term?')
    .pressSequentially('One of two contractors works on a loan laptop.');
  await page.getByLabel('Final exit date').pressSequentially(day(30).replaceAll('-', ''));
  await page.getByRole('button', { name: 'Add a step' }).click();
  await page.getByLabel('What will be done').pressSequentially('Second loan laptop handed over');
  await page.getByLabel('Done by').pressSequentially(day(28).replaceAll('-', ''));
  await choose(page, 'By whom', 'ay', 'Ayşe Yıldız');
  await expect(gates(page)).toContainText(/It would go to assessment, and to rung [34] of 4/);
  const evidence = await page.getByText(/done and confirmed|last passed/).count();
  const renewal = {
    keys: await forRenewal(),
    fields: await page.locator('form').locator('input, textarea').count(),
  };
  process.stdout.write(
    `First request: ${first.keys} keys, ${first.fields} fields, 0 items of evidence. Renewal: ${renewal.keys} keys, ${renewal.fields} fields, ${evidence} items of evidence.\n`,
  );
  expect(renewal.keys).toBeLessThan(first.keys);
  expect(renewal.fields).toBeLessThan(first.fields);
  expect(evidence).toBeGreaterThanOrEqual(2);

  await page.getByRole('button', { name: 'Ask for the renewal' }).click();
  await expect(page.getByRole('heading', { level: 1, name: CONTRACTORS })).toBeVisible();
  await expect(
    page.getByText('Renewal asked for').first().or(page.getByText('Requested').first()),
  ).toBeVisible();
});
