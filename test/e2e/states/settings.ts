/** The settings: as the CISO, an administrator and somebody without authority see them; empty, full and failing. */
import type { Page } from '@playwright/test';
import { answer, fault, type PageState } from './state.ts';

const press = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
  await page.getByRole('dialog').waitFor();
};

export const settings: readonly PageState[] = [
  {
    name: 'settings-authority',
    as: 'hana',
    path: '/settings/authority',
    act: async (page) => page.getByText(/not open to you here/).click(),
    shows: 'Acting CISO',
  },
  {
    name: 'settings-delegations',
    as: 'ines',
    path: '/settings/delegations',
    act: async (page) =>
      page
        .getByText(/\d+ granted/)
        .first()
        .click(),
    shows: /EXC-\d{4}-\d+/,
  },
  {
    name: 'settings-delegations-none',
    as: 'ines',
    path: '/settings/delegations',
    arrange: async (page) =>
      page.route('**/v1/authority', async (route) => {
        const real = await route.fetch();
        await route.fulfill({
          json: { ...(await real.json()), delegations: [], ciso: null },
        });
      }),
    shows: 'Nobody decides by delegation',
  },
  {
    name: 'settings-delegation-dialog',
    as: 'ines',
    path: '/settings/delegations',
    act: async (page) => {
      await press('Give a delegation')(page);
      await page.getByRole('button', { name: 'Give', exact: true }).click();
    },
    shows: 'Choose a person from the directory.',
  },
  { name: 'settings-committee', as: 'ines', path: '/settings/committee', shows: 'Quorum' },
  {
    name: 'settings-matrix',
    as: 'ines',
    path: '/settings/matrix',
    arrange: async (page) =>
      page.route('**/v1/configuration', async (route) => {
        const real = await route.fetch();
        await route.fulfill({ json: withProposal(await real.json()) });
      }),
    act: async (page) => page.getByText('What the levels mean').click(),
    shows: 'Almost certain',
  },
  { name: 'settings-propose', as: 'ines', path: '/settings/matrix/propose', shows: 'From when, and why' },
  { name: 'settings-people', as: 'ngozi', path: '/settings/people', shows: 'Requester' },
  { name: 'settings-person', as: 'hana', path: '/settings/people/meiling', shows: 'Analyst' },
  {
    name: 'settings-tokens',
    as: 'tomas',
    path: '/settings/tokens',
    arrange: answer('**/v1/tokens', {
      data: [
        {
          id: 't-1',
          name: 'weekly report',
          scope: 'read',
          createdAt: '2026-11-01T08:00:00.000Z',
          expiresAt: '2027-02-01T08:00:00.000Z',
          lastUsedAt: null,
        },
      ],
      allowedActions: [{ action: 'CreateToken', allowed: true, because: [] }],
    }),
    shows: 'weekly report',
  },
  { name: 'settings-preferences', as: 'tomas', path: '/settings/preferences', shows: 'Kept in this browser' },
  {
    name: 'settings-failed',
    as: 'ines',
    path: '/settings/committee',
    arrange: answer('**/v1/authority', fault, 500),
    shows: 'Something failed on the server',
  },
];

/** A stricter matrix, proposed by the CISO who looks at it. */
function withProposal(real: {
  readonly matrix: readonly (readonly string[])[];
  readonly proposals: readonly unknown[];
}): object {
  return {
    ...real,
    proposals: [
      {
        id: 'p-1',
        by: { id: 'p-4c19', name: 'Inês Gonçalves' },
        at: '2026-11-20T09:00:00.000Z',
        effectiveAt: '2027-01-01T00:00:00.000Z',
        reason: 'The audit of October found risks rated low that cost us a day.',
        change: { bands: { low: 3, medium: 8, high: 15 }, votingDays: 5 },
        matrix: real.matrix.map((row, i) =>
          row.map((band, j) =>
            (i + 1) * (j + 1) === 4 ? 'medium' : (i + 1) * (j + 1) === 16 ? 'critical' : band,
          ),
        ),
        allowedActions: [
          {
            action: 'ConfirmConfiguration',
            allowed: false,
            because: [
              {
                code: 'CONFIG-AUTHORITY',
                reason: 'second-person',
                field: '',
                title: 'A second person confirms',
                message: 'A change is confirmed by somebody else than who proposed it.',
                remedy: 'Ask an administrator, or the chair of the committee.',
                detail: {},
              },
            ],
          },
        ],
      },
    ],
  };
}
