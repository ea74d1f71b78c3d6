/** The metrics. */
import { answer, problem, type PageState } from './state.ts';

export const metrics: readonly PageState[] = [
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
];
