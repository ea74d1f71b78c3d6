/** Every page in every state: no axe violation, no sideways scrolling, nothing that the content security policy blocked. */
import type { Page } from '@playwright/test';
import { test as base, expectAccessibleEverywhere, serverUrl, sizes } from './reader.ts';
import { show, states } from './states.ts';

/** One window for all states, emptied in between: a new process and all scripts anew for each would take most of the time. */
const test = base.extend<object, { shared: Page }>({
  shared: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', baseURL: serverUrl() });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ shared }, use) => use(shared.context()),
  page: async ({ shared: page }, use) => {
    await use(page);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    page.removeAllListeners();
    await page.evaluate(() => localStorage.clear());
    await page.context().clearCookies();
  },
});

for (const state of states)
  test(`${state.name} is accessible on phone and wide screen, light and dark`, async ({ reader }) => {
    const page = await reader.as(state.as);
    await page.setViewportSize(sizes[0]);
    await show(page, state);
    await expectAccessibleEverywhere(page);
  });
