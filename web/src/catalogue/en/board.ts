/** Words around the board page; the page itself comes from the server in the reader's language. */
export const board = {
  title: 'Board page',
  loading: 'Computing the figures',
  asOf: 'As of',
  now: 'Now',
  end: (quarter: string) => `End of ${quarter}`,
  other: 'Another instant',
  instant: 'Instant',
  instantHint: 'In your own time zone; the future is answered as of now.',
  show: 'Show',
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'Letter' },
  pdf: 'PDF',
};
