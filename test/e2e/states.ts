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
  await page.goto(state.path);
  await state.act?.(page);
  await page.getByText(state.shows).first().waitFor();
  await page.waitForFunction(() => document.fonts.status === 'loaded');
}

export const sizes = [
  { name: 'phone', width: 360, height: 740 },
  { name: 'wide', width: 1600, height: 1000 },
] as const;
export const schemes = ['light', 'dark'] as const;
