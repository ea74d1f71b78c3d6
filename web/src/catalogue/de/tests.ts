/** Words of the list of control tests. */
import type { tests as english } from '../en/tests.ts';
import { count, plural } from './figures.ts';

export const tests: typeof english = {
  title: 'Prüfungen der Maßnahmen',
  lead: 'Eine ausgleichende Maßnahme trägt ihre Ausnahme nur, solange sie ihre Prüfungen besteht.',
  whose: { label: 'Wessen Maßnahmen', mine: 'Meine', all: 'Alle' },
  loading: 'Die Prüfungen werden geladen',
  more: 'Mehr zeigen',
  total: (n, more) => `${count(n)}${more ? ' oder mehr' : ''} ${plural(n, 'Maßnahme', 'Maßnahmen')}`,
  stages: {
    untested: 'Nie geprüft',
    lapsed: 'Trägt nicht mehr',
    failing: 'Besteht nicht',
    overdue: 'Überfällig',
    due: 'Fällig in den nächsten 14 Tagen',
    passing: 'Besteht',
  },
  means: {
    untested: 'Nichts wird genehmigt, bevor jede Maßnahme eine Prüfung bestanden hat.',
    lapsed: 'Die Frist ist um. Die Ausnahme ist außer Kraft, bis diese Prüfung bestanden ist.',
    failing:
      'Eine Prüfung wurde nicht bestanden. Ohne Erfolg ist die Ausnahme am Ende der Frist außer Kraft.',
    overdue: 'Die Prüfung war fällig. Ohne Erfolg ist die Ausnahme am Ende der Frist außer Kraft.',
    due: 'Rechtzeitig: nichts geschieht, wenn sie bis zum Termin bestanden ist.',
    passing: 'Noch nichts zu tun.',
  },
  leads: {
    untested: 'Ohne bestandene Prüfung wird ihre Ausnahme nicht genehmigt',
    lapsed: 'Außer Kraft seit',
    failing: 'Außer Kraft ab',
    overdue: 'Außer Kraft ab',
    due: 'Fällig',
    passing: 'Nächste Prüfung fällig',
  },
  failingSince: 'Nicht bestanden seit',
  wasDue: 'War fällig',
  lastPassed: 'Zuletzt bestanden',
  never: 'nie',
  owner: 'Verantwortlich',
  record: 'Prüfung festhalten',
  recordOf: (control, number) => `Prüfung von ${control}, ${number}, festhalten`,
  self: 'Von Ihnen zählt „bestanden“ nicht: Sie haben diese Ausnahme beantragt oder tragen ihr Risiko.',
  recorded: (control, number) => `Die Prüfung von ${control}, ${number}, ist festgehalten.`,
  emptyMineTitle: 'Keine Maßnahme gehört Ihnen',
  emptyMineText: 'Maßnahmen, für die Sie verantwortlich sind, erscheinen hier, vom Antrag an.',
  emptyTitle: 'Keine Maßnahme zu prüfen',
  emptyText: 'Maßnahmen erscheinen hier mit dem ersten Antrag, der eine nennt.',
};
