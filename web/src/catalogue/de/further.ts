/** Wörter der Kennzahlen über die vier hinaus. */
import type { further as english } from '../en/further.ts';
import { count, plural } from './figures.ts';

export const further: typeof english = {
  title: 'Über die vier Kennzahlen hinaus',
  lead: 'Gezählt aus der Aufzeichnung, wie sie zu dem Zeitpunkt stand.',
  loading: 'Wird gezählt',
  asOf: 'Stand',
  toFour: 'Die vier Kennzahlen',
  figures: {
    enforcement: 'Vom Ablauf bis zur bestätigten Entfernung',
    bounces: 'Warum Anträge zurückgewiesen werden',
    steps: 'Zeit in jedem Schritt',
    renewals: 'Hürden, an denen Verlängerungen scheitern',
    effort: 'Was eine Verlängerung gegenüber einem Antrag kostet',
    drift: 'Abweichungen',
    queues: 'Wartende Arbeit',
  },
  of: {
    enforcement: (n, of) =>
      `${count(n)} von ${count(of)} ${plural(of, 'Entfernung', 'Entfernungen')} dauerten länger als einen Tag; eine ist eine Warnung`,
    bounces: (n, of) => `${count(n)} von ${count(of)} Einreichungen wurden zurückgewiesen`,
    steps: (n, of) => `${count(n)} von ${count(of)} Wartezeiten sind zu Ende`,
    renewals: (n, of) => `${count(n)} von ${count(of)} beantragten Verlängerungen scheiterten an einer Hürde`,
    effort: (n, of) =>
      `${count(n)} ${plural(n, 'Verlängerung', 'Verlängerungen')} gewährt, ${count(of)} ${plural(of, 'Antrag', 'Anträge')} genehmigt`,
    drift: (n, of) => `${count(n)} von ${count(of)} Markierungen weichen vom Register ab`,
    queues: (n, of) => `${count(n)} von ${count(of)} Vorgängen warten`,
  },
  rows: {
    watched: 'Alle, nach denen jemand sieht',
    late: 'Später als einen Tag',
    open: 'Noch nicht bestätigt',
    unwatched: 'Niemand sah nach: nichts ist bekannt',
    requester: 'Auf den Antragsteller',
    assessment: 'Auf eine Bewertung',
    decision: 'Auf eine Entscheidung',
    'missing-tag': 'Gewollt und nicht da',
    'late-removal': 'Nicht gewollt und noch da',
    unknown: 'Nicht bekannt',
  },
  row: 'Was',
  count: 'Anzahl',
  median: 'Median',
  longest: 'Längste',
  none: 'Nichts verzeichnet.',
  measures: {
    evidence: 'Nachweise',
    approvers: 'Genehmigende',
    days: 'Zeit von der Einreichung bis zur Genehmigung',
    refusals: 'Zurückgewiesen, zurückgegeben, gescheitert oder abgelehnt',
  },
  mean: 'Mittel je Genehmigung; Ablehnungen auf alle Genehmigungen.',
  request: 'Antrag',
  renewal: 'Verlängerung',
  absent: 'noch keine',
  facts: 'Male',
  behind: (what, figure) => `${figure}: ${what}`,
};
