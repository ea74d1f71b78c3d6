/** Sign-in. */
import type { PageState } from './state.ts';

export const signIn: readonly PageState[] = [
  { name: 'sign-in', as: '', path: '/sign-in', shows: 'Local sign-in, for evaluation' },
  {
    name: 'sign-in-missing',
    as: '',
    path: '/sign-in',
    act: (page) => page.getByRole('button', { name: 'Sign in' }).click(),
    shows: 'Enter your username.',
  },
  {
    name: 'sign-in-wrong',
    as: '',
    path: '/sign-in?ended=true',
    act: async (page) => {
      await page.getByLabel('Username').fill('nobody');
      await page.getByLabel('Password').fill('wrong');
      await page.getByLabel('One-time code').fill('000000');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('alert').locator('strong').waitFor();
    },
    shows: 'Your session has ended',
  },
];
