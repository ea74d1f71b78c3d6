/** The review where nothing was held yet; a running session is checked in review.spec.ts, on a register of its own. */
import { answer, fault, type PageState } from './state.ts';

export const review: readonly PageState[] = [
  { name: 'reviews-empty', as: 'ines', path: '/reviews', shows: 'No session on record' },
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
