/** Every page in every state, by page. Specs check them; `screenshots` shows them. */
import type { Page } from '@playwright/test';
import { board } from './states/board.ts';
import { acting } from './states/acting.ts';
import { exception } from './states/exception.ts';
import { frame } from './states/frame.ts';
import { home, inbox } from './states/home.ts';
import { metrics } from './states/metrics.ts';
import { register } from './states/register.ts';
import { review } from './states/review.ts';
import { settings } from './states/settings.ts';
import { request } from './states/request.ts';
import { signIn } from './states/sign-in.ts';
import type { PageState } from './states/state.ts';

export const states: readonly PageState[] = [
  ...signIn,
  ...home,
  ...inbox,
  ...register,
  ...exception,
  ...acting,
  ...metrics,
  ...board,
  ...review,
  ...settings,
  ...frame,
  ...request,
];

/** Opens the state and waits until it is complete. */
export async function show(page: Page, state: PageState): Promise<void> {
  await state.arrange?.(page);
  await page.goto(typeof state.path === 'string' ? state.path : await state.path(page));
  await state.act?.(page);
  await page.getByText(state.shows).first().waitFor();
  await page.waitForFunction(() => document.fonts.status === 'loaded');
}
