/** Where people act: assessment, decision, control tests, the dialogs of the exception's page. */
import type { Page } from '@playwright/test';
import { filed } from '../fixtures/requests.ts';
import { answer, exceptionOf, type PageState, problem } from './state.ts';

const ledger = exceptionOf('Ledger database unpatched', '/decide');

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
const unassessed = async () => `/exceptions/${(await filed(30)).number}/assess`;
const vote = async (page: Page) => {
  await page.getByRole('radio', { name: 'For' }).check();
  await page.getByRole('button', { name: 'Vote for it' }).click();
};

export const acting: readonly PageState[] = [
  {
    name: 'assess',
    as: 'meiling',
    path: unassessed,
    shows: 'As proposed.',
  },
  {
    name: 'assess-override',
    as: 'meiling',
    path: unassessed,
    act: async (page) => {
      await page.getByRole('radiogroup').last().getByRole('radio').last().click();
      await page.getByText('Everything that was filed').click();
    },
    shows: 'Why the score differs from the proposal',
  },
  {
    name: 'decide-vote',
    as: 'jiri',
    path: ledger,
    shows: 'You voted',
  },
  {
    name: 'decide-may-not',
    as: 'bjorn',
    path: ledger,
    shows: 'You do not decide this',
  },
  {
    name: 'decide-step-up',
    as: 'thordis',
    path: ledger,
    arrange: refused(403, 'APPROVE-STEPUP', 'not-fresh', 'Sign in again', 'Yours is older.'),
    act: vote,
    shows: 'Sign in and send',
  },
  {
    name: 'decide-stale',
    as: 'thordis',
    path: ledger,
    arrange: refused(409, 'APPROVE-STALE', 'changed-since-seen', 'Changed since', 'It was altered.'),
    act: vote,
    shows: 'I have looked at it',
  },
  {
    name: 'exception-dialog-test',
    as: 'kwame',
    path: exceptionOf('No rotation of the secret'),
    act: async (page) => {
      await page.getByRole('button', { name: 'Record a control test' }).click();
      await page.getByRole('radio', { name: 'Failed' }).check();
      await page.getByRole('button', { name: 'Record the test' }).waitFor();
    },
    shows: '14 days of grace',
  },
  {
    name: 'exception-dialog-owner',
    as: 'meiling',
    path: exceptionOf('No rotation of the secret'),
    act: async (page) => {
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
