/** The register. */
import { answer, down, fault, type PageState } from './state.ts';

const listed = /\/v1\/exceptions\?/;
const view = (id: number, name: string, query: object) => ({
  id: `019ac1d2-7c41-7e0a-9f10-2c1f7a52e90${id}`,
  name,
  query,
  createdAt: '2026-11-23T12:00:00.000Z',
});
const views = answer(/\/v1\/views$/, {
  data: [
    view(1, 'Crown jewels that end before the next review of the committee', { inForce: 'true' }),
    view(2, 'Suspended, oldest first', { status: 'suspended', sort: 'age' }),
    view(3, 'Waiting for the vendor', { text: 'vendor' }),
  ],
});

export const register: readonly PageState[] = [
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
    name: 'register-views-open',
    as: 'ines',
    path: '/register?status=suspended&sort=age',
    arrange: views,
    act: (page) => page.getByRole('button', { name: 'My views', exact: true }).click(),
    shows: 'Waiting for the vendor',
  },
  {
    name: 'register-view-changing',
    as: 'ines',
    path: '/register',
    arrange: views,
    act: async (page) => {
      await page.getByRole('button', { name: 'My views', exact: true }).click();
      await page.getByRole('button', { name: 'Change “Waiting for the vendor”' }).click();
    },
    shows: 'Show what is shown now',
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
    arrange: answer(listed, {
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
    arrange: (page) => page.route(listed, () => undefined),
    shows: 'Loading the register',
  },
  {
    name: 'register-failed',
    as: 'ines',
    path: '/register',
    arrange: answer(listed, fault, 500),
    shows: 'Something failed on the server',
  },
  {
    name: 'register-down',
    as: 'ines',
    path: '/register',
    arrange: down(listed),
    shows: 'The server does not answer',
  },
];
