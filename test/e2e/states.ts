/** Every page in every state that a reader can meet, each with how to get there. Specs check them; `screenshots` shows them. */
import type { Page } from '@playwright/test';

export type PageState = {
  readonly name: string;
  /** Who looks; '' for nobody. */
  readonly as: string;
  readonly path: string;
  /** Before the page is opened: what the server is made to answer. */
  readonly arrange?: (page: Page) => Promise<unknown>;
  /** After it is opened: what the reader does. */
  readonly act?: (page: Page) => Promise<void>;
  /** Is there when the state is complete. */
  readonly shows: string | RegExp;
};

const json = (body: unknown, status = 200) => ({
  status,
  contentType: status >= 400 ? 'application/problem+json' : 'application/json',
  headers: { 'x-request-id': '019ac1d2-7c41-7e0a-9f10-2c1f7a52e901' },
  body: JSON.stringify(body),
});
const problem = (status: number, title: string, message: string, remedy = '') => ({
  type: '/problems/X',
  title,
  status,
  detail: message,
  instance: 'urn:interim:request:1',
  code: 'X',
  violations:
    message === '' ? [] : [{ code: 'X', reason: 'x', field: '', title, message, remedy, detail: {} }],
});
const answer =
  (url: string | RegExp, body: unknown, status = 200) =>
  (page: Page) =>
    page.route(url, (route) => route.fulfill(json(body, status)));
const down = (url: string | RegExp) => (page: Page) =>
  page.route(url, (route) => route.abort('connectionrefused'));

const fault = problem(500, 'Something failed on our side', '');
const open = (exception: string) => async (page: Page) => {
  await page.goto('/register');
  await page.getByRole('link', { name: exception }).click();
};
const register = /\/v1\/exceptions\?/;

export const states: readonly PageState[] = [
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
  { name: 'register', as: 'ines', path: '/register', shows: /\d+ exceptions/ },
  {
    name: 'register-focus',
    as: 'ines',
    path: '/register',
    act: async (page) => {
      await page.getByText(/Those are all/).waitFor();
      for (const key of ['j', 'j', 'j', 'j', 'j', 'j']) await page.keyboard.press(key);
    },
    shows: /\d+ exceptions/,
  },
  {
    name: 'register-filtered',
    as: 'meiling',
    path: '/register?status=active,suspended&band=medium&sort=expires',
    shows: 'Clear all',
  },
  {
    name: 'register-status-open',
    as: 'ines',
    path: '/register',
    act: (page) => page.getByRole('button', { name: 'Status', exact: true }).first().click(),
    shows: 'Withdrawn',
  },
  {
    name: 'register-account-open',
    as: 'ines',
    path: '/register',
    act: (page) => page.getByRole('button', { name: /Account and settings/ }).click(),
    shows: 'Sign out',
  },
  {
    name: 'register-nothing-matches',
    as: 'ines',
    path: '/register?text=zeppelin&emergency=true',
    shows: 'Nothing matches',
  },
  {
    name: 'register-empty',
    as: 'ines',
    path: '/register',
    arrange: answer(register, {
      data: [],
      next: null,
      total: 0,
      estimated: false,
      asOf: '2026-11-23T12:00:00.000Z',
    }),
    shows: 'No exception on record',
  },
  {
    name: 'register-loading',
    as: 'ines',
    path: '/register',
    arrange: (page) => page.route(register, () => undefined),
    shows: 'Loading the register',
  },
  {
    name: 'register-failed',
    as: 'ines',
    path: '/register',
    arrange: answer(register, fault, 500),
    shows: 'Something failed on the server',
  },
  {
    name: 'register-down',
    as: 'ines',
    path: '/register',
    arrange: down(register),
    shows: 'The server does not answer',
  },
  {
    name: 'everything-down',
    as: 'ines',
    path: '/register',
    arrange: down(/\/v1\//),
    shows: 'The server does not answer',
  },
  {
    name: 'exception-renewed',
    as: 'ines',
    path: '/register',
    act: open('No rotation of the secret'),
    shows: 'Votes',
  },
  {
    name: 'exception-structural',
    as: 'hana',
    path: '/register',
    act: open('NTLM between process historian'),
    shows: 'Votes',
  },
  {
    name: 'exception-suspended',
    as: 'ngozi',
    path: '/register',
    act: open('Standing archive role'),
    shows: 'Suspended: a control',
  },
  {
    name: 'exception-bounced',
    as: 'ayse',
    path: '/register',
    act: open('No logs from the yard recorder'),
    shows: 'What has to be corrected',
  },
  {
    name: 'exception-waiting',
    as: 'meiling',
    path: '/register',
    act: open('Ledger database unpatched'),
    shows: 'Waits for',
  },
  {
    name: 'exception-emergency',
    as: 'tomas',
    path: '/register',
    act: open('Remote session of the manufacturer'),
    shows: 'Emergency: in force at once',
  },
  {
    name: 'exception-returned',
    as: 'bjorn',
    path: '/register',
    act: open('Handheld scanners outside'),
    shows: 'Returned to the requester',
  },
  {
    name: 'exception-opened-up',
    as: 'ines',
    path: '/register',
    act: async (page) => {
      await open('Standing archive role')(page);
      await page.getByText('not open to you, and why').click();
      await page
        .getByText(/^Event \d+/)
        .first()
        .click();
      await page.locator('pre').waitFor();
    },
    shows: 'Hash',
  },
  {
    name: 'exception-not-there',
    as: 'ines',
    path: '/exceptions/EXC-1999-0001',
    shows: 'No exception EXC-1999-0001',
  },
  {
    name: 'exception-failed',
    as: 'ines',
    path: '/exceptions/EXC-2026-0001',
    arrange: answer(/\/v1\/exceptions\/EXC/, fault, 500),
    shows: 'Something failed on the server',
  },
  { name: 'metrics', as: 'ines', path: '/metrics', shows: 'In force by policy' },
  {
    name: 'metrics-forbidden',
    as: 'ines',
    path: '/metrics',
    arrange: answer(
      /\/v1\/metrics/,
      problem(
        403,
        'You may not do this',
        'This needs a role in the register, and you have none.',
        'Ask an administrator of the register for one.',
      ),
      403,
    ),
    shows: 'Not open to you',
  },
  { name: 'not-found', as: 'ines', path: '/nowhere/at/all', shows: 'There is no such page' },
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
