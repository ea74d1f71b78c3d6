/** Wörter zu den Vorgängen hinter einer Zahl. */
import type { records as english } from '../en/records.ts';
import { count, plural } from './figures.ts';

export const records: typeof english = {
  titles: { active: 'In Kraft', suspended: 'Ausgesetzt', scheduled: 'Geplant' },
  figures: 'Andere Zahlen desselben Zeitpunkts',
  at: (instant) => `Stand ${instant}`,
  under: (policy) => `zu ${policy}`,
  ranges: {
    '0-90': '0 bis 90 Tage alt',
    '91-180': '91 bis 180 Tage alt',
    '181-365': '181 bis 365 Tage alt',
    'over-365': 'über 365 Tage alt',
    'over-180': 'älter als 180 Tage',
  },
  number: 'Nummer',
  name: 'Titel',
  policy: 'Richtlinie',
  age: 'Alter in Tagen',
  term: 'Laufzeit',
  confidential: 'Vertraulich',
  loading: 'Vorgänge werden geladen',
  shown: (n) => `Die ersten ${count(n)}`,
  all: (n) => `${count(n)} ${plural(n, 'Ausnahme', 'Ausnahmen')}`,
  more: 'Mehr zeigen',
  emptyTitle: 'Keine Ausnahme wurde gezählt',
  emptyText: 'Zu diesem Zeitpunkt war die Zahl null.',
};
