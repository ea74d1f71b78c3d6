/** The board page, and the records behind a figure. */
import { answer, fault, type PageState } from './state.ts';

export const board: readonly PageState[] = [
  { name: 'board', as: 'ines', path: '/board', shows: 'Decisions requested' },
  {
    name: 'board-other-instant',
    as: 'hana',
    path: '/board?asOf=2026-11-01T12:00:00Z&paper=letter',
    shows: 'In your own time zone',
  },
  {
    name: 'board-failed',
    as: 'ines',
    path: '/board',
    arrange: answer(/\/v1\/reports\/board/, fault, 500),
    shows: 'Something failed on the server',
  },
  { name: 'records', as: 'ines', path: '/metrics/records?figure=active', shows: 'Age in days' },
  {
    name: 'records-none',
    as: 'ines',
    path: '/metrics/records?figure=active&at=2020-01-01',
    shows: 'No exception was counted',
  },
  { name: 'further', as: 'hana', path: '/metrics/more', shows: 'Pieces of evidence' },
  {
    name: 'further-records',
    as: 'hana',
    path: '/metrics/more/records?figure=bounces&key=bounced',
    shows: /\d exceptions?$/,
  },
];
