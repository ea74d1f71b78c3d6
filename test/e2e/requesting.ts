/** Writing a request as somebody does who knows the facts: by keyboard, field after field. */
import { expect, type Page } from '@playwright/test';

export type Facts = {
  readonly policy: string;
  readonly title: string;
  /** What is typed, and what is taken from the list. */
  readonly subject: readonly [string, string];
  readonly resource: readonly [string, string];
  readonly obstacle: string;
  readonly consequence: string;
  readonly control: readonly [string, string];
  readonly controlOwner: readonly [string, string];
  readonly step: string;
  /** Days from now. */
  readonly due: number;
};

/** `2026-12-31`, so many days from now. */
export const day = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Types into a combobox and takes the option with this name. */
export async function choose(page: Page, label: string, text: string, name: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label });
  await box.pressSequentially(text);
  const option = page.getByRole('option', { name });
  await expect(option.first()).toBeVisible();
  await expect(page.locator('[role="option"][aria-selected="true"]')).toContainText(name);
  await box.press('Enter');
}

export async function fillRequest(page: Page, facts: Facts): Promise<void> {
  await page.getByLabel('Title').pressSequentially(facts.title);
  await choose(page, 'For whom', ...facts.subject);
  await choose(page, 'On what', ...facts.resource);
  await page.getByLabel('What prevents compliance now?').pressSequentially(facts.obstacle);
  await page.getByLabel('What is lost if this is refused?').pressSequentially(facts.consequence);
  await choose(page, 'Add a control from the library', ...facts.control);
  await choose(page, 'Owner of this control', ...facts.controlOwner);
  await page.getByLabel('What will be done').pressSequentially(facts.step);
  await page.getByLabel('Done by').pressSequentially(day(facts.due).replaceAll('-', ''));
}
