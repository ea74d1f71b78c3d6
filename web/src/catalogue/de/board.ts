/** Wörter um die Vorstandsseite herum. */
import type { board as english } from '../en/board.ts';

export const board: typeof english = {
  title: 'Vorstandsseite',
  loading: 'Zahlen werden berechnet',
  asOf: 'Stand',
  now: 'Jetzt',
  end: (quarter) => `Ende von ${quarter}`,
  other: 'Anderer Zeitpunkt',
  instant: 'Zeitpunkt',
  instantHint: 'In Ihrer Zeitzone; was in der Zukunft liegt, wird für jetzt beantwortet.',
  show: 'Zeigen',
  paper: 'Papier',
  papers: { a4: 'A4', letter: 'Letter' },
  pdf: 'PDF',
};
