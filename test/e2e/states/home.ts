/** Home and inbox: what waits, for whom it waits, and when nothing does. */
import { answer, fault, type PageState } from './state.ts';

const work = /\/v1\/work$/;
const queue = /\/v1\/inbox\?/;
const asOf = '2026-11-23T12:00:00.000Z';
const vacant = {
  code: 'APPROVE-VACANT',
  reason: 'no-ciso',
  field: '',
  title: 'Nobody speaks for the CISO',
  message: 'The office of the CISO is vacant, so cases of the top rung wait.',
  remedy: 'An administrator appoints a CISO.',
  detail: {},
};

export const home: readonly PageState[] = [
  { name: 'home-ciso', as: 'ines', path: '/', shows: 'What you delegated' },
  { name: 'home-analyst', as: 'meiling', path: '/', shows: /in all/ },
  { name: 'home-requester', as: 'ngozi', path: '/', shows: /in all/ },
  {
    name: 'home-nothing-vacant',
    as: 'meiling',
    path: '/',
    arrange: answer(work, { groups: [], vacant, asOf }),
    shows: 'Nobody speaks for the CISO',
  },
  {
    name: 'home-failed',
    as: 'ines',
    path: '/',
    arrange: answer(work, fault, 500),
    shows: 'Something failed',
  },
];

export const inbox: readonly PageState[] = [
  {
    name: 'inbox',
    as: 'meiling',
    path: '/inbox',
    act: async (page) => {
      await page.getByRole('list', { name: 'Cases that wait for you' }).waitFor();
      await page.keyboard.press('j');
    },
    shows: /\d cases?$/,
  },
  {
    name: 'inbox-empty',
    as: 'meiling',
    path: '/inbox',
    arrange: answer(queue, { data: [], next: null, asOf }),
    shows: 'Nothing waits for you',
  },
  {
    name: 'inbox-failed',
    as: 'meiling',
    path: '/inbox',
    arrange: answer(queue, fault, 500),
    shows: 'Something failed',
  },
];
