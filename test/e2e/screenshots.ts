/** Writes every page and state to ./screenshots, light and dark, phone and wide, English; a few in German. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemes, sizes, test } from './reader.ts';
import { show, states } from './states.ts';

const folder = fileURLToPath(new URL('../../screenshots', import.meta.url));
mkdirSync(folder, { recursive: true });

for (const state of states)
  for (const size of sizes)
    for (const scheme of schemes)
      test(`${state.name} ${size.name} ${scheme}`, async ({ reader }) => {
        const page = await reader.as(state.as);
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await show(page, state);
        // The whole page as paper would get it: every row, from the top.
        await page.evaluate(() => {
          window.dispatchEvent(new Event('beforeprint'));
          window.scrollTo(0, 0);
        });
        await page.screenshot({
          path: join(folder, `${state.name}-${size.name}-${scheme}.png`),
          fullPage: true,
        });
      });

for (const state of states.filter((s) => ['register', 'exception-renewed', 'metrics'].includes(s.name)))
  test(`${state.name} in German`, async ({ reader }) => {
    const page = await reader.as(state.as);
    await page.setViewportSize(sizes[1]);
    await show(page, state);
    await page.evaluate(() =>
      localStorage.setItem('interim.preferences', JSON.stringify({ language: 'de' })),
    );
    await page.reload();
    await page.locator('h1').waitFor();
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(folder, `${state.name}-wide-german.png`), fullPage: true });
  });
