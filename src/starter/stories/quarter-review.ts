/**
 * The committee's session of the last quarter, as data: who sat, what was said afresh for each exception that was over-age,
 * and what was agreed. The loader plays it through the program's own commands, like the stories.
 */

export type QuarterReview = {
  /** Whole days before the quarter's end on which it met. */
  readonly daysBeforeEnd: number;
  /** Of that day, in UTC. */
  readonly hour: number;
  /** Usernames; the first presides. */
  readonly present: readonly string[];
  /** By story: why the exception is still needed, in words of that day, and why the committee let it go on. */
  readonly words: Readonly<Record<string, FreshWords>>;
  readonly action: { readonly text: string; readonly owner: string; readonly daysLater: number };
};
export type FreshWords = {
  readonly obstacle: string;
  readonly consequence: string;
  readonly rationale: string;
};

export const quarterReview: QuarterReview = {
  daysBeforeEnd: 9,
  hour: 9,
  present: ['jiri', 'ines', 'huong', 'thordis', 'rahul'],
  // Those that can be over-age on some day of a quarter; a test loads the sample on each.
  words: {
    'hr-quarter-close': {
      obstacle:
        'This quarter is closed in the Windows client of 2009 once more, and that client compares a password with its own table: nothing in it can be switched on that would ask for a key.',
      consequence:
        'If the team lost its access now, the books of the quarter would lack the salary accruals of 2,300 people on the day of the report.',
      rationale: 'Both controls passed every test since the last decision, and the way out has a date.',
    },
    'payroll-export-secret': {
      obstacle:
        'The bank moves customers to certificates on two dates a year and has confirmed ours in writing; before that date its gateway takes this account with the fixed password and nothing else.',
      consequence:
        'With another password the nightly file is rejected, and somebody would have to key 2,300 salaries into the bank’s web page.',
      rationale:
        'What is missing is in the hands of the bank, and a stolen secret opens nothing from elsewhere.',
    },
    'plant-directory-ntlm': {
      obstacle:
        'The boilers run under a certificate that names the collector and its NTLM sign-in; the inspectorate looks at a changed collector in the yearly shutdown, which has not come yet.',
      consequence:
        'With the collector cut off, somebody has to stand at each of four boilers day and night, and the plant has not got the people for it.',
      rationale:
        'The segment was scanned every month and stayed closed; the new collector passed in the factory.',
    },
  },
  action: {
    text: 'Show the next session which sign-ins still work without a second factor, with a date for each.',
    owner: 'siobhan',
    daysLater: 60,
  },
};
