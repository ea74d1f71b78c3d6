/** The sample's session of the last quarter, and none; a running one is checked in review.spec.ts, on a register of its own. */
import type { Page } from '@playwright/test';
import { answer, fault, type PageState } from './state.ts';

/** As if the committee had never met. */
const neverMet = async (page: Page) =>
  page.route(/\/v1\/reviews$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), data: [], overdue: '2026-Q3' } });
  });
/** The address of a page of the last session. */
const lastSession =
  (rest = '') =>
  async ({ request }: Page): Promise<string> => {
    const { data }: { readonly data: readonly { readonly id: string }[] } = await (
      await request.get('/v1/reviews')
    ).json();
    return `/reviews/${data[0]?.id ?? ''}${rest}`;
  };

export const review: readonly PageState[] = [
  { name: 'reviews', as: 'ines', path: '/reviews', shows: 'Adjourned' },
  { name: 'reviews-empty', as: 'ines', path: '/reviews', arrange: neverMet, shows: 'No session on record' },
  { name: 'review-adjourned', as: 'hana', path: lastSession(), shows: 'Adjourned' },
  { name: 'review-minutes', as: 'huong', path: lastSession('/minutes'), shows: 'Approved' },
  {
    name: 'reviews-open-dialog',
    as: 'jiri',
    path: '/reviews',
    act: async (page) => {
      await page.getByRole('button', { name: 'Open a session' }).click();
      await page.getByRole('radio', { name: /On a day ahead/ }).check();
    },
    shows: 'Lock the register and open',
  },
  { name: 'reviews-forbidden', as: 'lukasz', path: '/reviews', shows: 'Not open to you' },
  { name: 'review-not-there', as: 'jiri', path: '/reviews/1999-Q1', shows: 'No such session' },
  {
    name: 'review-failed',
    as: 'jiri',
    path: '/reviews/2026-Q4',
    arrange: answer(/\/v1\/reviews\//, fault, 500),
    shows: 'Something failed on the server',
  },
];
