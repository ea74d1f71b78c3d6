/** Breaking the glass: in force at once, with the instant of its end in sight, and then the full request that ratifies it. */
import type { Page } from '@playwright/test';
import { as } from './fixtures/requests.ts';
import { letSignInAge } from './fixtures/sign-in-too-old.ts';
import { expect, expectNoSidewaysScroll, test } from './reader.ts';
import { choose } from './requesting.ts';
import { credentials } from './sessions.ts';

const phone = { width: 360, height: 740 };

/** One for a scope in 180 days: a register that is used again gets another subject, as a device may be named before it is known. */
type Scope = { readonly subject: readonly [string, string]; readonly resource: readonly [string, string] };
/** Not what other stories file on: an emergency would overlap with their requests. */
const line = ['packing line', 'Packing line controller'] as const;
const scopes: readonly Scope[] = [
  { subject: ['measuring', 'Measuring bench 3'], resource: line },
  { subject: ['packing-line', 'Operator panel of the packing line'], resource: line },
  { subject: ['yard', 'Recorder of the yard cameras'], resource: line },
];

async function freeScope() {
  const { data } = await as('ines')('GET', '/v1/exceptions?emergency=true&limit=50');
  const used = JSON.stringify(data);
  const at = scopes.findIndex((_, i) => !used.includes(titleOf(i)));
  const scope = scopes[at];
  if (scope === undefined)
    throw new Error('each scope of this story had its emergency in this register: take a new one');
  return { ...scope, title: titleOf(at) };
}
const titleOf = (i: number): string => `Conveyor stop ${i + 1} on a Saturday night`;

const send = (page: Page) => page.getByRole('button', { name: 'Put in force now' });

test('on a phone the CISO grants one for 24 hours, it is in force, and the requester opens the request to ratify it', async ({
  reader,
  browser,
}) => {
  const { subject, resource, title } = await freeScope();
  const page = await reader.as('ines');
  await page.setViewportSize(phone);
  await page.goto('/');
  await page.getByRole('link', { name: 'Grant an emergency' }).click();
  await expect(page.getByText(/^72 at most\. Granted now, it ends at/)).toBeVisible();

  // What even an emergency needs is said at its field, all at once.
  await send(page).click();
  const summary = page.locator('form').getByRole('group').first();
  await expect(summary).toBeFocused();
  await expect(page.getByRole('combobox', { name: 'For whom' })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Why can’t it wait?')).toHaveAttribute('aria-invalid', 'true');

  // What is put right is not called wrong any more.
  await page
    .getByLabel('Why can’t it wait?')
    .fill('The conveyor stands still and forty lorries wait at the gate.');
  await expect(page.getByLabel('Why can’t it wait?')).toHaveAttribute('aria-invalid', 'false');
  await expect(page.getByRole('combobox', { name: 'For whom' })).toHaveAttribute('aria-invalid', 'true');
  await choose(page, 'On whose behalf', 'ayse', 'Ayşe Yıldız');
  await expect(page.getByRole('combobox', { name: 'Risk owner' })).toHaveValue('Tomás Ibáñez');
  await expect(page.getByLabel('Contact')).toHaveValue('ayse.yildiz@example.com');
  await choose(page, 'Policy', 'edr', 'Healthy endpoint detection');
  await page.getByLabel('Title').fill(title);
  await choose(page, 'For whom', ...subject);
  await choose(page, 'On what', ...resource);
  await page.getByLabel('Hours').fill('24');
  await expectNoSidewaysScroll(page);
  // Nothing that was written is lost by a look elsewhere.
  await page.reload();
  await expect(page.getByLabel('Hours')).toHaveValue('24');

  // The sign-in is too old by now: a fresh one over the form, and the same command goes on.
  const keys = await letSignInAge(page, /\/v1\/emergencies$/);
  await send(page).click();
  const dialog = page.getByRole('dialog', { name: 'Sign in again' });
  await expect(dialog.getByLabel('Password')).toBeFocused();
  await expect(page.getByLabel('Hours')).toHaveValue('24');
  const { password, code } = await credentials(process.env['INTERIM_E2E_DATA'] ?? '', 'ines');
  await dialog.getByLabel('Password').fill(password);
  await dialog.getByLabel('One-time code').fill(code);
  await dialog.getByRole('button', { name: 'Sign in and send' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
  await expect(page.getByText(/^In force until/)).toContainText(/in 2[34] hours/);
  await expect(page.getByText(/^Emergency: in force at once/)).toBeVisible();
  await expect(page.getByText(/ratified: by a full request/)).toBeVisible();

  const requester = await reader.beside('ayse', browser);
  await requester.goto(page.url());
  await requester.getByRole('link', { name: 'Open the full request' }).click();
  const number = /EXC-\d{4}-\d+/.exec(page.url())?.[0] ?? '';
  const ratifies = requester.getByRole('checkbox', { name: `This ratifies the emergency ${number}` });
  await expect(ratifies).toBeChecked();
  await expect(ratifies).toHaveAccessibleDescription(/decided before it ends: .* in 2[34] hours/);
  await expect(requester.getByLabel('Title')).toHaveValue(title);
  await expect(requester.getByText(subject[1])).toBeVisible();

  // Whoever comes another way is told of it too: before a policy is chosen, and where the scope is the emergency's.
  await requester.goto('/new');
  await expect(requester.getByText(`The emergency ${number} waits to be ratified`)).toBeVisible();
  await requester.goto('/new?policy=healthy-edr');
  await expect(ratifies).not.toBeChecked();
  await choose(requester, 'For whom', ...subject);
  await choose(requester, 'On what', ...resource);
  const check = requester.getByRole('complementary', { name: 'If you submitted now' });
  await check.getByRole('button', { name: `This request ratifies ${number}` }).click();
  await expect(ratifies).toBeFocused();
  await expect(ratifies).toBeChecked();
  await expect(check.getByText('Overlaps with what is live')).toBeHidden();
});

test('who may not grant one is told why and who may, and the palette does not offer it', async ({
  reader,
}) => {
  const page = await reader.as('huong');
  await page.goto('/new');
  await page.getByRole('link', { name: /^Can’t it wait\?/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Not open to you' })).toBeFocused();
  await expect(page.getByText(/Only the CISO or a delegate/)).toBeVisible();
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Find or go to' });
  await field.fill('new request');
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText('New request');
  await field.fill('grant');
  await expect(page.getByRole('dialog').getByRole('option', { name: 'Grant an emergency' })).toHaveCount(0);
});
