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
  { name: 'not-found', as: 'ines', path: '/nowhere/at/all', shows: 'There is no such page' },
];
