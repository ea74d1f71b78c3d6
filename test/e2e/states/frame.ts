/** What surrounds every page: nobody answers, no such page. */
import { down, type PageState } from './state.ts';

export const frame: readonly PageState[] = [
  {
    name: 'everything-down',
    as: 'ines',
    path: '/register',
    arrange: down(/\/v1\//),
    shows: 'The server does not answer',
  },
  {
    name: 'palette',
    as: 'ines',
    path: '/metrics',
    act: async (page) => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.keyboard.press('Control+k');
      await page.keyboard.type('tls');
    },
    shows: 'EXC-2026-0016',
  },
  {
    name: 'keys',
    as: 'ines',
    path: '/metrics',
    act: async (page) => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.keyboard.press('?');
    },
    shows: 'This list',
  },
  { name: 'not-found', as: 'ines', path: '/nowhere/at/all', shows: 'There is no such page' },
];
