/** Every page in every state: no axe violation, no sideways scrolling, nothing that the content security policy blocked. */
import { expectAccessibleEverywhere, sizes, test } from './reader.ts';
import { show, states } from './states.ts';

for (const state of states)
  test(`${state.name} is accessible on phone and wide screen, light and dark`, async ({ reader }) => {
    const page = await reader.as(state.as);
    await page.setViewportSize(sizes[0]);
    await show(page, state);
    await expectAccessibleEverywhere(page);
  });
