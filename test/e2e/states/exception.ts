/** One exception. */
import { answer, fault, open, type PageState } from './state.ts';

export const exception: readonly PageState[] = [
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
];
