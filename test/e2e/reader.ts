/** Somebody who reads the pages: signed in as a person of the sample, with every break of the page's own rules noted. */
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, type Browser, type BrowserContext, expect, type Page } from '@playwright/test';

export { expect };

export function serverUrl(): string {
  const url = process.env['INTERIM_E2E_URL'];
  if (url === undefined) throw new Error('no server: the global setup did not run');
  return url;
}
/** The sessions that the global setup opened: cookies by username. */
const sessions = (): Readonly<Record<string, string>> =>
  JSON.parse(process.env['INTERIM_E2E_SESSIONS'] ?? '{}');

/** The secret of somebody's session, as their browser holds it. */
export function cookieValue(username: string): string {
  const value = sessions()[username];
  if (value === undefined) throw new Error(`${username} is not among the readers of sessions.ts`);
  return value;
}
function cookieOf(username: string) {
  return {
    name: '__Host-interim',
    value: cookieValue(username),
    url: serverUrl().replace('http:', 'https:'),
    secure: true,
    httpOnly: true,
    sameSite: 'Strict' as const,
  };
}

type Reader = {
  /** A page of the signed-in person; '' for nobody. */
  readonly as: (username: string) => Promise<Page>;
  /** A page of somebody else beside the first one, in a browser of their own. */
  readonly beside: (username: string, browser: Browser) => Promise<Page>;
  /** What the browser reported against the page's own rules: CSP violations and uncaught errors. */
  readonly complaints: readonly string[];
};

/** Every spec ends by asking that the browser had nothing to complain about. */
export const test = base.extend<{ reader: Reader }>({
  baseURL: async ({}, use) => use(serverUrl()),
  reader: async ({ context, page }, use) => {
    const complaints: string[] = [];
    const others: BrowserContext[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      const text = message.text();
      if (/content security policy/i.test(text)) complaints.push(text);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`Content Security Policy: ${event.violatedDirective} blocked ${event.blockedURI}`);
      });
    });
    await use({
      complaints,
      as: async (username) => {
        if (username !== '') await context.addCookies([cookieOf(username)]);
        return page;
      },
      beside: async (username, browser) => {
        const other = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', baseURL: serverUrl() });
        others.push(other);
        await other.addCookies([cookieOf(username)]);
        const besides = await other.newPage();
        besides.on('pageerror', (error) => complaints.push(error.message));
        return besides;
      },
    });
    for (const other of others) await other.close();
    expect(complaints).toEqual([]);
  },
});

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** No axe violation of WCAG 2.2 AA, nor of axe's best practices. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(
    violations.map(
      (v) => `${v.id}: ${v.nodes.map((n) => `${n.target.join(' ')} (${n.failureSummary ?? ''})`).join('; ')}`,
    ),
  ).toEqual([]);
}

/** Nothing sticks out to the side: a page that has to be scrolled both ways can't be read (WCAG 1.4.10). */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(content).toBeLessThanOrEqual(window);
}
