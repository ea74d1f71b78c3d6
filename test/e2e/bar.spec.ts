/** The bar holds every page and whatever stands right of them, at every width and in the longer language. */
import { expectNoSidewaysScroll, inGerman, test } from './reader.ts';

test('the bar fits from a phone to a wide screen, in German too', async ({ reader }) => {
  const page = await reader.as('ines');
  await inGerman(page);
  await page.goto('/metrics');
  await page.getByRole('heading', { level: 1, name: 'Kennzahlen' }).waitFor();
  for (let width = 360; width <= 1600; width += 20) {
    await page.setViewportSize({ width, height: 500 });
    await test.step(`${width} px`, () => expectNoSidewaysScroll(page));
  }
});
