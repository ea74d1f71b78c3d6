/** Every page in every state: no axe violation, no sideways scrolling, nothing that the content security policy blocked. */
import { expectAccessible, expectNoSidewaysScroll, test } from './reader.ts';
import { schemes, show, sizes, states } from './states.ts';

/**
 * Light on the phone and dark on the wide screen, since each scheme and each size is met once so and axe takes seconds;
 * `AXE=all` asks in all four, for whoever changes colours or a layout.
 */
const asked = (size: number, scheme: number): boolean => process.env['AXE'] === 'all' || size === scheme;

for (const state of states)
  test(`${state.name} is accessible on phone and wide screen, light and dark`, async ({ reader }) => {
    const page = await reader.as(state.as);
    await page.setViewportSize(sizes[0]);
    await show(page, state);
    for (const [i, scheme] of schemes.entries())
      for (const [j, size] of sizes.entries()) {
        if (!asked(j, i)) continue;
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize(size);
        // A scrolled page lies partly under the bar; that is not what is measured here.
        await page.evaluate(() => window.scrollTo(0, 0));
        await test.step(`${scheme}, ${size.name}`, async () => {
          await expectAccessible(page);
          await expectNoSidewaysScroll(page);
        });
      }
  });
