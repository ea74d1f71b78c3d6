/** Asking: a new request, an emergency, another term, and the policies and controls that are read before. */
import { down, exceptionOf, type PageState } from './state.ts';

export const request: readonly PageState[] = [
  { name: 'request-choose', as: 'ayse', path: '/new', shows: 'Which policy stands in the way?' },
  {
    name: 'request-writing',
    as: 'ayse',
    path: '/new?policy=disk-encryption',
    act: async (page) => {
      await page.getByLabel('What prevents compliance now?').fill('This is urgent, we need it ASAP.');
      await page.getByLabel('What is lost if this is refused?').focus();
      await page.getByText(/It would bounce/).waitFor();
    },
    shows: 'It would bounce',
  },
  {
    name: 'request-check-down',
    as: 'ayse',
    path: '/new?policy=disk-encryption',
    arrange: down(/\/v1\/request-check/),
    shows: 'The check does not answer',
  },
  {
    name: 'request-ratifies',
    as: 'ayse',
    path: async (page) => {
      const [, , number = ''] = (await exceptionOf('Remote session of the manufacturer')(page)).split('/');
      return `/new?ratifies=${number}`;
    },
    shows: 'This ratifies the emergency',
  },
  { name: 'emergency-form', as: 'ines', path: '/emergency', shows: 'Granted now, it ends at' },
  {
    name: 'emergency-refused',
    as: 'ines',
    path: '/emergency',
    act: async (page) => {
      await page.getByLabel('Hours').fill('100');
      await page.getByRole('button', { name: 'Put in force now' }).click();
    },
    shows: /An emergency lasts 72 hours at most/,
  },
  { name: 'emergency-not-open', as: 'huong', path: '/emergency', shows: 'Not open to you' },
  {
    name: 'renewal-missing',
    as: 'lukasz',
    path: exceptionOf('Fortnightly journeys', '/renew'),
    shows: 'It would be refused',
  },
  { name: 'policies', as: 'hana', path: '/policies', shows: 'Current TLS' },
  { name: 'policy', as: 'hana', path: '/policies/current-tls', shows: 'Try first' },
  { name: 'controls', as: 'hana', path: '/controls', shows: 'Honeytoken' },
];
