/** Where people act: assessment, decision, control tests, the dialogs of the exception's page. */
import type { Page } from '@playwright/test';
import { filed } from '../fixtures/requests.ts';
import { answer, open, type PageState, problem } from './state.ts';

const ledger = 'Ledger database unpatched';
const HEADING = { level: 1 } as const;

/** The page of one exception where it is decided. */
const decide = (title: string) => async (page: Page) => {
  await open(title)(page);
  await page.getByRole('heading', { ...HEADING, name: title }).waitFor();
  await page.goto(`${new URL(page.url()).pathname}/decide`);
  await page.getByRole('heading', HEADING).waitFor();
};

/** The vote is answered with a no of that kind, and nothing is recorded. */
const refused = (status: number, code: string, reason: string, title: string, message: string) =>
  answer(
    /\/votes$/,
    {
      ...problem(status, title, message),
      violations: [{ code, reason, field: '', title, message, remedy: '', detail: {} }],
    },
    status,
  );
/** A request of its own: those of the sample are assessed, or stories of the rules. */
const assess = async (page: Page) => {
  const { number } = await filed(30);
  await page.goto(`/exceptions/${number}/assess`);
};
const vote = async (page: Page) => {
  await decide(ledger)(page);
  await page.getByRole('radio', { name: 'For' }).check();
  await page.getByRole('button', { name: 'Vote for it' }).click();
};

export const acting: readonly PageState[] = [
  {
    name: 'assess',
    as: 'meiling',
    path: '/register',
    act: assess,
    shows: 'As proposed.',
  },
  {
    name: 'assess-override',
    as: 'meiling',
    path: '/register',
    act: async (page) => {
      await assess(page);
      await page.getByRole('radiogroup').last().getByRole('radio').last().click();
      await page.getByText('Everything that was filed').click();
    },
    shows: 'Why the score differs from the proposal',
  },
  {
    name: 'decide-vote',
    as: 'jiri',
    path: '/register',
    act: decide(ledger),
    shows: 'You voted',
  },
  {
    name: 'decide-may-not',
    as: 'bjorn',
    path: '/register',
    act: decide(ledger),
    shows: 'You do not decide this',
  },
  {
    name: 'decide-step-up',
    as: 'thordis',
    path: '/register',
    arrange: refused(403, 'APPROVE-STEPUP', 'not-fresh', 'Sign in again', 'Yours is older.'),
    act: vote,
    shows: 'Sign in and send',
  },
  {
    name: 'decide-stale',
    as: 'thordis',
    path: '/register',
    arrange: refused(409, 'APPROVE-STALE', 'changed-since-seen', 'Changed since', 'It was altered.'),
    act: vote,
    shows: 'I have looked at it',
  },
  {
    name: 'exception-dialog-test',
    as: 'kwame',
    path: '/register',
    act: async (page) => {
      await open('No rotation of the secret')(page);
      await page.getByRole('button', { name: 'Record a control test' }).click();
      await page.getByRole('radio', { name: 'Failed' }).check();
      await page.getByRole('button', { name: 'Record the test' }).waitFor();
    },
    shows: '14 days of grace',
  },
  {
    name: 'exception-dialog-owner',
    as: 'meiling',
    path: '/register',
    act: async (page) => {
      await open('No rotation of the secret')(page);
      await page.getByRole('button', { name: 'Name another risk owner' }).click();
      await page.getByRole('button', { name: 'Hand it over' }).click();
    },
    shows: 'Choose a person.',
  },
  { name: 'tests', as: 'kwame', path: '/tests', shows: 'Record a test' },
  {
    name: 'tests-empty',
    as: 'kwame',
    path: '/tests?whose=all',
    arrange: answer(/\/v1\/control-tests/, { data: [], next: null, asOf: '2026-11-23T12:00:00.000Z' }),
    shows: 'No control to test',
  },
];
