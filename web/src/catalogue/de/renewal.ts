import type { renewal as english } from '../en/renewal.ts';
import { count, plural } from './figures.ts';

export const renewal: typeof english = {
  title: (number) => `Eine weitere Laufzeit von ${number}`,
  loading: 'Die Ausnahme wird geladen',
  notOpen: 'Hier kann keine Verlängerung beantragt werden',
  doors: {
    title: 'Wird sie noch gebraucht?',
    ends: (term) => `Laufzeit ${count(term)} endet`,
    close: 'Wir brauchen sie nicht mehr',
    closeText:
      'Jetzt schließen: der Zugang endet, die Markierungen werden entfernt, und mehr ist nicht zu tun. Danke.',
    closeButton: 'Schließen',
    renew: 'Wir brauchen sie für eine weitere Laufzeit',
    renewText:
      'Zeigen Sie, was seither getan wurde, beantworten Sie, was neu ist; eine höhere Stelle als zuletzt entscheidet.',
  },
  evidence: {
    title: 'Nachweise des Fortschritts',
    milestones: 'Schritte des Plans',
    controls: 'Maßnahmen',
    due: (day) => `nicht erledigt, fällig ${day}`,
    unconfirmed: 'erledigt; jemand anderes muss es noch bestätigen',
    confirmed: 'erledigt und bestätigt',
    passed: 'zuletzt bestanden',
    neverPassed: 'hat noch keine Prüfung bestanden',
    add: {
      CompleteMilestone: 'Einen Schritt mit Nachweis als erledigt eintragen',
      ConfirmMilestone: 'Einen erledigten Schritt bestätigen',
      RecordControlTest: 'Prüfung einer Maßnahme eintragen',
    },
  },
  standing: {
    title: 'Was bekannt ist und bleibt',
    controls: 'Maßnahmen',
    term: 'Letzte Laufzeit',
    days: (n) => `${count(n)} ${plural(n, 'Tag', 'Tage')}`,
    exit: 'Zugesagtes Ende',
  },
  fresh: 'Was neu ist',
  freshText:
    'Die letzten Antworten stehen oben. Dieselben Worte werden abgelehnt: sagen Sie, wie es jetzt ist.',
  fields: {
    obstacle: 'Was verhindert die Einhaltung noch immer?',
    consequence: 'Was geht verloren, wenn sie jetzt endet?',
    steps: 'Nächste Schritte des Plans',
    termHint: 'Nicht länger als die letzte Laufzeit',
    exit: 'Endgültiges Ende',
    exitHint:
      'Bei Externen das Ende des Projekts. Höchstens einmal später als zugesagt, und dann entscheidet die oberste Stelle.',
  },
  check: {
    title: 'Wenn Sie jetzt einreichen',
    refused: (n) =>
      n === 0
        ? 'Sie würde abgelehnt'
        : `Sie würde abgelehnt: ${count(n)} ${plural(n, 'Bedingung', 'Bedingungen')} nicht erfüllt`,
    passes: (rung) => `Sie ginge zur Bewertung und mindestens an Stufe ${rung} von 4`,
  },
  gates: {
    'REN-WINDOW': 'Nahe am Ende der Laufzeit eingereicht',
    'REN-EMERGENCY': 'Kein Notfall',
    'REN-POLICY': 'Die Richtlinie lässt noch Ausnahmen zu',
    'REN-PROGRESS': 'Fortschritt mit Nachweis, von jemand anderem bestätigt',
    'REN-CONTROL-TESTED': 'Jede Maßnahme im letzten Quartal geprüft',
    'REN-JUSTIFICATION': 'Eine neue Begründung',
    'REN-EXIT': 'Ein endgültiges Ende',
    'REN-EXIT-MOVED': 'Das Ende höchstens einmal verschoben',
    'REN-TERM': 'Nicht länger als die letzte Laufzeit',
    'REN-CHAIN-MAX': 'Eine Kette, die nicht zu alt ist',
  },
  submit: 'Verlängerung beantragen',
  submitting: 'Wird eingereicht',
  stopped: 'Sie würde abgelehnt. Noch wurde nichts eingereicht.',
  anyway: 'So einreichen',
  anywayHint: 'Sie wird abgelehnt und bleibt aufgezeichnet; die Ausnahme bleibt genau, wie sie ist.',
};
