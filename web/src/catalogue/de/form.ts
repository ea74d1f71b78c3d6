/** Words that every form shares. */
import { count, plural } from './figures.ts';

export const form = {
  optional: 'freiwillig',
  cancel: 'Abbrechen',
  recording: 'Wird festgehalten',
  notYetSent: 'Noch nicht gesendet',
  whatToDo: 'Was zu tun ist:',
  remove: (what: string) => `${what} entfernen`,
  found: (n: number) => (n === 0 ? 'Nichts passt' : `${count(n)} zur Auswahl`),
  searching: 'Wird gesucht',
  searchFailed: 'Die Suche hat nicht geantwortet. Weitertippen versucht es erneut.',
  dayPattern: 'JJJJ-MM-TT',
  notADay: 'Kein Tag des Kalenders. Jahr, Monat, Tag eingeben: 2026-12-31.',
  notSent:
    'Nichts wurde gesendet, und nichts ist verloren: Es bleibt hier. Versuchen Sie es wieder, wenn der Server antwortet.',
  saving: 'Wird gespeichert',
  savedAgo: (seconds: number) =>
    seconds < 5
      ? 'Soeben gespeichert'
      : seconds < 90
        ? `Vor ${seconds} ${plural(seconds, 'Sekunde', 'Sekunden')} gespeichert`
        : `Vor ${Math.floor(seconds / 60)} min gespeichert`,
  unsaved: {
    unreachable:
      'Nicht gespeichert: Der Server antwortet nicht. Es bleibt auf dieser Seite und wird erneut versucht.',
    'signed-out':
      'Nicht gespeichert: Ihre Sitzung ist beendet. Es bleibt auf dieser Seite und wird erneut versucht.',
    conflict:
      'Nicht gespeichert: Dieser Entwurf wurde anderswo geändert, in einem anderen Tab oder auf einem anderen Gerät.',
  },
  signInElsewhere: 'In einem anderen Tab anmelden',
};
