/** Wörter der Protokolle. */
import type { minutes as english } from '../en/minutes.ts';
import { count, plural } from './figures.ts';

const items = (n: number) => `${count(n)} ${plural(n, 'Punkt', 'Punkte')}`;

export const minutes: typeof english = {
  title: 'Protokoll',
  of: (quarter) => `Protokoll der Prüfung ${quarter}`,
  ways: 'Was mit dem Protokoll getan werden kann',
  draft: 'Entwurf',
  draftOf: (n) => `Entwurf des Protokolls ${n}`,
  notApproved: 'Nicht genehmigt',
  number: (n) => `Protokoll ${n}`,
  approved: 'Genehmigt, und gilt',
  approvedBy: (name, at) => `Genehmigt und signiert von ${name} am ${at}.`,
  corrects: (n) => `Es berichtigt Protokoll ${n}, das im Übrigen gilt.`,
  hash: 'SHA-256',
  signature: 'Ed25519',
  pdf: 'Als PDF',
  approve: 'Das Protokoll genehmigen',
  approveText:
    'Sie haben es gelesen, wie es unter diesem Hash steht. Es wird signiert, und danach kann es niemand mehr ändern; eine Berichtigung ist ein neues Protokoll.',
  approveSubmit: 'Genehmigen und signieren',
  correct: 'Berichtigung hinzufügen',
  correctNew: 'Mit einer Berichtigung ein neues Protokoll beginnen',
  correctText: 'Was geschah, ist verzeichnet und bleibt. Eine Berichtigung steht darunter, mit Ihrem Namen.',
  correctNewText:
    'Das genehmigte Protokoll gilt. Ihre Berichtigung beginnt ein neues, das es berichtigt und neu genehmigt wird.',
  about: 'Betrifft',
  aboutSession: 'Die Sitzung im Ganzen',
  correction: 'Berichtigung',
  correctSubmit: 'Hinzufügen',
  corrections: 'Berichtigungen',
  opened: (at, by, chair) => `Eröffnet am ${at} von ${by}; Vorsitz: ${chair}.`,
  ended: (at, by) => `Geschlossen am ${at} von ${by}.`,
  endedDefault: (at, by) =>
    `Mit Regelfolge geschlossen am ${at} von ${by}: was überaltert und unentschieden war, wurde beendet.`,
  snapshot: (n, register, overAge) =>
    `${items(n)} aus einem Register von ${count(register)}, davon ${count(overAge)} überaltert.`,
  nobody: 'Niemand wurde als anwesend festgehalten.',
  from: (at) => `ab ${at}`,
  fromTo: (from, until) => `von ${from} bis ${until}`,
  items: 'Punkte',
  noItems: 'Nichts war überaltert, und nichts wurde aufgerufen.',
  byDefault: 'Durch Regelfolge beendet: beim Schließen unentschieden',
  undecided: 'Nicht entschieden',
};
