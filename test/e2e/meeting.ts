/** A committee that meets in several browsers, on a register of its own. */
import { type Browser, expect, type Locator, type Page, test as base } from '@playwright/test';
import { signInTooOld } from './fixtures/sign-in-too-old.ts';
import { sessionCookie } from './reader.ts';
import { ownRegister } from './register.setup.ts';
import { credentials, openSessions } from './sessions.ts';

const members = ['jiri', 'ines', 'thordis', 'huong'] as const;
type Member = (typeof members)[number];
type Meeting = {
  readonly url: string;
  readonly open: (who: Member) => Promise<Page>;
  readonly complaints: readonly string[];
};

/** A server for this file alone, and one browser context for each member. */
export const test = base.extend<object, { meeting: Meeting }>({
  meeting: [
    async ({ browser }, use) => {
      const running = process.env['INTERIM_E2E_REVIEW_URL'];
      const own =
        running === undefined
          ? await ownRegister()
          : { url: running, data: process.env['INTERIM_E2E_REVIEW_DATA'] ?? '', stop: async () => undefined };
      const complaints: string[] = [];
      const cookies = await openSessions(own.url, own.data, members);
      await use({
        url: own.url,
        complaints,
        open: async (who) => {
          const page = await openAs(browser, own.url, cookies[who]?.cookie ?? '', complaints);
          await signInAgainWhenAsked(page, own.data, who);
          return page;
        },
      });
      await own.stop();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
});

async function openAs(browser: Browser, url: string, cookie: string, complaints: string[]): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', baseURL: url });
  await context.addCookies([sessionCookie(url, cookie)]);
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  return page;
}

/** A sign-in is fresh for five minutes, and a busy machine takes longer for a meeting. */
async function signInAgainWhenAsked(page: Page, data: string, who: Member): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Sign in again' });
  await page.addLocatorHandler(dialog, async () => {
    const { password, code } = await credentials(data, who);
    await dialog.getByLabel('Password').fill(password);
    await dialog.getByLabel('One-time code').fill(code);
    await dialog.getByRole('button', { name: 'Sign in and send' }).click();
    await dialog.waitFor({ state: 'hidden' });
  });
}

/** Answers the first vote as after five minutes, and loses the answer to the second: the server has it, the browser does not know. */
export async function disturbVotes(page: Page): Promise<readonly string[]> {
  const keys: string[] = [];
  await page.route(/\/votes$/, async (route) => {
    keys.push((await route.request().headerValue('idempotency-key')) ?? '');
    if (keys.length > 2) return route.continue();
    if (keys.length === 2) {
      await route.fetch();
      return route.abort('connectionreset');
    }
    return route.fulfill(signInTooOld);
  });
  return keys;
}

export const dialogOf = (page: Page, name: string | RegExp): Locator => page.getByRole('dialog', { name });
export const press = (where: Page | Locator, name: string | RegExp): Promise<void> =>
  where.getByRole('button', { name, exact: true }).click();

/** The chair goes to an item of the agenda and presents it. */
export async function present(chair: Page, title: string): Promise<void> {
  await chair.getByRole('navigation', { name: 'Agenda' }).getByRole('link', { name: title }).click();
  await expect(chair.getByRole('heading', { level: 2, name: title })).toBeVisible();
  await chair.getByRole('button', { name: 'Present this item' }).click();
  await expect(chair.getByText('On every screen')).toBeVisible();
}

export async function vote(page: Page, choice: 'For' | 'Against' | 'Abstain', why = ''): Promise<void> {
  await page.getByRole('radio', { name: choice }).check();
  if (why !== '') await page.getByRole('textbox', { name: /^Why/ }).fill(why);
  await press(page, 'Vote');
}

/** A day ahead on the register's calendar. */
export async function inDays(page: Page, days: number): Promise<string> {
  const { at } = await page.evaluate(async () => {
    const answer = await fetch('/v1/reviews/running');
    const session: { asOf: string } = await answer.json();
    return { at: session.asOf };
  });
  return new Date(Date.parse(at) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The last day of the quarter that runs. */
export async function lastDay(page: Page): Promise<string> {
  const ends = await page.evaluate(async () => {
    const answer = await fetch('/v1/reviews/running');
    const session: { quarterEndsAt: string } = await answer.json();
    return session.quarterEndsAt;
  });
  return new Date(Date.parse(ends) - 86_400_000).toISOString().slice(0, 10);
}
