/** Somebody who reads the pages: signed in as a person of the sample, with every break of the page's own rules noted. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base, type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { type Session, signIn } from './sessions.ts';

export { expect };

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

export function serverUrl(): string {
  const url = process.env['INTERIM_E2E_URL'];
  if (url === undefined) throw new Error('no server: the global setup did not run');
  return url;
}
/** Those that the global setup opened, and what came after them. */
const sessions: Record<string, Session> = { ...JSON.parse(process.env['INTERIM_E2E_SESSIONS'] ?? '{}') };
/** Who decides has signed in within five minutes, and the suite takes longer. */
const FRESH_MS = 4 * 60_000;

/** The secret of somebody's session, as their browser holds it, fresh enough to decide. */
export async function cookieValue(username: string): Promise<string> {
  const kept = sessions[username];
  if (kept === undefined) throw new Error(`${username} is not among the readers of sessions.ts`);
  if (Date.now() - kept.at < FRESH_MS) return kept.cookie;
  const anew = await signIn(serverUrl(), process.env['INTERIM_E2E_DATA'] ?? '', username);
  sessions[username] = anew;
  return anew.cookie;
}
const cookieOf = async (username: string) => sessionCookie(serverUrl(), await cookieValue(username));

/** The cookie of a session as a browser takes it. */
export const sessionCookie = (url: string, value: string) => ({
  name: '__Host-interim',
  value,
  url: url.replace('http:', 'https:'),
  secure: true,
  httpOnly: true,
  sameSite: 'Strict' as const,
});

/** What a reader who prefers German has in their browser. */
export async function inGerman(page: Page): Promise<void> {
  await page.goto('/icon.svg');
  await page.evaluate(() => localStorage.setItem('interim.preferences', JSON.stringify({ language: 'de' })));
}

export const sizes = [
  { name: 'phone', width: 360, height: 740 },
  { name: 'wide', width: 1600, height: 1000 },
] as const;
export const schemes = ['light', 'dark'] as const;

type Reader = {
  /** A page of the signed-in person; '' for nobody. */
  readonly as: (username: string) => Promise<Page>;
  /** A page of somebody else beside the first one, in a browser of their own. */
  readonly beside: (username: string, browser: Browser) => Promise<Page>;
  /** What the browser reported against the page's own rules: CSP violations and uncaught errors. */
  readonly complaints: readonly string[];
};

/** As a window that was just opened: what one spec left in it is no other's business. */
async function emptied(page: Page): Promise<void> {
  const context = page.context();
  await context.clearCookies();
  for (const other of context.pages()) if (other !== page) await other.close();
  if (page.isClosed()) return;
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.emulateMedia({ colorScheme: null, reducedMotion: null, media: null });
}
const USUAL = { width: 1280, height: 720 };

/**
 * Every spec ends by asking that the browser had nothing to complain about. The specs of a worker share one window, emptied in
 * between: a process and all scripts anew for each would take most of the time.
 */
export const test = base.extend<{ reader: Reader }, { shared: BrowserContext }>({
  baseURL: async ({}, use) => use(serverUrl()),
  shared: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', baseURL: serverUrl() });
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`Content Security Policy: ${event.violatedDirective} blocked ${event.blockedURI}`);
        });
      });
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ shared }, use) => use(shared),
  page: async ({ context }, use) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.setViewportSize(USUAL);
    await use(page);
    await emptied(page);
  },
  reader: async ({ context, page }, use) => {
    const complaints: string[] = [];
    const others: BrowserContext[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      const text = message.text();
      if (/content security policy/i.test(text)) complaints.push(text);
    });
    await use({
      complaints,
      as: async (username) => {
        if (username !== '') await context.addCookies([await cookieOf(username)]);
        return page;
      },
      beside: async (username, browser) => {
        const other = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', baseURL: serverUrl() });
        others.push(other);
        await other.addCookies([await cookieOf(username)]);
        const besides = await other.newPage();
        besides.on('pageerror', (error) => complaints.push(error.message));
        return besides;
      },
    });
    for (const other of others) await other.close();
    expect(complaints).toEqual([]);
  },
});

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * No axe violation of WCAG 2.2 AA, nor of axe's best practices; of `colours` alone where nothing else differs. axe is brought into
 * a page once, and only what it found comes back: the whole report of a page takes ten times as long as the check.
 */
export async function expectAccessible(page: Page, what: 'everything' | 'colours' = 'everything') {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const asked: axe.RunOptions['runOnly'] =
    what === 'colours'
      ? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
      : { type: 'tag', values: rules };
  const found = await page.evaluate(async (runOnly) => {
    const { violations } = await window.axe.run({ runOnly, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => {
      const where = nodes.map(
        ({ target, failureSummary }) => `${target.join(' ')} (${failureSummary ?? ''})`,
      );
      return `${id}: ${where.join('; ')}`;
    });
  }, asked);
  expect(found).toEqual([]);
}

/** Light and dark, on the phone and on a wide screen. A scheme changes colours and nothing else. */
export async function expectAccessibleEverywhere(page: Page): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      // A scrolled page lies partly under the bar; that is not what is measured here.
      await page.evaluate(() => window.scrollTo(0, 0));
      await test.step(`${colorScheme}, ${size.name}`, async () => {
        await expectAccessible(page, colorScheme === 'light' ? 'everything' : 'colours');
        await expectNoSidewaysScroll(page);
      });
    }
  }
}

/** Nothing sticks out to the side: a page that has to be scrolled both ways can't be read (WCAG 1.4.10). */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(content).toBeLessThanOrEqual(window);
}
