/** One exception. */
import { answer, exceptionOf, fault, type PageState } from './state.ts';

export const exception: readonly PageState[] = [
  {
    name: 'exception-renewed',
    as: 'ines',
    path: exceptionOf('No rotation of the secret'),
    shows: 'Votes',
  },
  {
    name: 'exception-structural',
    as: 'hana',
    path: exceptionOf('NTLM between process historian'),
    shows: 'Votes',
  },
  {
    name: 'exception-suspended',
    as: 'ngozi',
    path: exceptionOf('Standing archive role'),
    shows: 'Suspended: a control',
  },
  {
    name: 'exception-bounced',
    as: 'ayse',
    path: exceptionOf('No logs from the yard recorder'),
    shows: 'What has to be corrected',
  },
  {
    name: 'exception-waiting',
    as: 'meiling',
    path: exceptionOf('Ledger database unpatched'),
    shows: 'Waits for',
  },
  {
    name: 'exception-emergency',
    as: 'tomas',
    path: exceptionOf('Remote session of the manufacturer'),
    shows: 'Emergency: in force at once',
  },
  {
    name: 'exception-returned',
    as: 'bjorn',
    path: exceptionOf('Handheld scanners outside'),
    shows: 'Returned to the requester',
  },
  {
    name: 'exception-opened-up',
    as: 'ines',
    path: exceptionOf('Standing archive role'),
    act: async (page) => {
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
