/** German: monitoring, the end, and renewals. */
import type { ViolationKey } from '../../domain/refusal.ts';
import { cut, opt, type Saying, wordOf, wordsOf } from '../saying.ts';
import { day, days, words } from './words.ts';

const reportFailure = 'Einen Fehlschlag dürfen Sie immer melden.';

export const running = {
  'CONTROL-SELF.requester': {
    title: 'Vom Antragsteller geprüft',
    sentence:
      'Sie haben diese Ausnahme beantragt; dass ihre Maßnahme wirkt, zählt aus Ihrem Mund für keine Hürde und keine Genehmigung.',
    remedy: `Bitten Sie den Maßnahmeneigner oder die Sicherheitsanalyse um die Prüfung. ${reportFailure}`,
  },
  'CONTROL-SELF.risk-owner': {
    title: 'Vom Risikoeigner geprüft',
    sentence:
      'Sie sind Risikoeigner dieser Ausnahme; dass ihre Maßnahme wirkt, zählt aus Ihrem Mund für keine Hürde und keine Genehmigung.',
    remedy: `Bitten Sie den Maßnahmeneigner oder die Sicherheitsanalyse um die Prüfung. ${reportFailure}`,
  },
  'CONTROL-TEST.unknown-control': {
    title: 'Unbekannte Maßnahme',
    sentence: (d) => `Diese Ausnahme hat keine Ausgleichsmaßnahme${opt` ${d('control')}`}.`,
    remedy: 'Wählen Sie eine, die auf der Seite steht.',
  },
  'CONTROL-TEST.in-future': {
    title: 'Prüfung in der Zukunft',
    sentence: (d) => `Eine Prüfung${opt` am ${day(d('performedAt'))}`} kann noch nicht stattgefunden haben.`,
    remedy: 'Geben Sie an, wann geprüft wurde.',
  },
  'CONTROL-TEST.too-old': {
    title: 'Prüfung zu alt',
    sentence: (d) =>
      `Eine bestandene Prüfung${opt` vom ${day(d('performedAt'))}`} sagt nichts über heute${opt`: Diese Maßnahme trägt ${days(d('usableDays'))} nach einer Prüfung`}.`,
    remedy: 'Prüfen Sie die Maßnahme neu, und tragen Sie das ein.',
  },
  'CONTROL-TEST.no-evidence': {
    title: 'Kein Nachweis',
    sentence: 'Bestanden heißt, dass jemand etwas vorzeigen kann, und es ist nichts angehängt.',
    remedy: 'Hängen Sie ein Bild, ein Protokoll oder einen Verweis auf das Gesehene an.',
  },
  'MILESTONE.unknown': {
    title: 'Unbekannter Meilenstein',
    sentence: (d) => `Diese Ausnahme hat keinen Meilenstein${opt` ${d('milestone')}`}.`,
    remedy: 'Wählen Sie einen, der auf der Seite steht.',
  },
  'MILESTONE.already-done': {
    title: 'Schon erledigt',
    sentence: (d) =>
      `Der Meilenstein${opt` „${d('title') || d('milestone')}“`} ist abgeschlossen${opt` seit dem ${day(d('at'))}`}.`,
    remedy: 'Für ihn ist nichts mehr zu tun, als ihn zu bestätigen.',
  },
  'MILESTONE.already-confirmed': {
    title: 'Schon bestätigt',
    sentence: (d) =>
      `Der Meilenstein${opt` „${d('title')}“`} ist bestätigt${opt` seit dem ${day(d('at'))}`}.`,
    remedy: 'Für ihn ist nichts mehr zu tun.',
  },
  'MILESTONE.no-evidence': {
    title: 'Kein Nachweis',
    sentence: 'Ein Meilenstein ist erledigt, wenn man es zeigen kann, und es ist nichts angehängt.',
    remedy: 'Hängen Sie an, was zeigt, dass er erledigt ist, oder verweisen Sie darauf.',
  },
  'MILESTONE.not-done': {
    title: 'Noch nicht erledigt',
    sentence: (d) =>
      `Der Meilenstein${opt` „${d('title')}“`} ist nicht abgeschlossen; es gibt nichts zu bestätigen.`,
    remedy: 'Zuerst schließt ihn ab, wer ihn verantwortet, mit Nachweis.',
  },
  'MILESTONE.confirm-own': {
    title: 'Ihr eigener Meilenstein',
    sentence: (d) =>
      `Sie verantworten den Meilenstein${opt` „${d('title')}“`} oder haben ihn abgeschlossen; bestätigen muss ihn jemand anderes.`,
    remedy: 'Bitten Sie die Sicherheitsanalyse, den Risikoeigner oder einen Maßnahmeneigner.',
  },
  'MILESTONE.past-date': {
    title: 'Kein künftiges Datum',
    sentence: (d) => `Ein neuer Plan braucht ein künftiges Datum${opt`; der ${day(d('due'))} ist keines`}.`,
    remedy: 'Wählen Sie das Datum, bis zu dem es wirklich erledigt ist.',
  },
  'MILESTONE.no-why': {
    title: 'Warum scheiterte der alte Plan?',
    sentence: 'Ein neues Datum ohne ein Wort zum alten ist kein neuer Plan.',
    remedy: 'Sagen Sie in einem Satz, was die Erledigung aufgehalten hat.',
  },
  'OWNER-LEFT.same-person': {
    title: 'Derselbe Risikoeigner',
    sentence: 'Die genannte Person ist schon Risikoeigner.',
    remedy: 'Nennen Sie, wer es übernimmt.',
  },
  'OWNER-LEFT.still-here': {
    title: 'Der Risikoeigner ist da',
    sentence:
      'Dass der Risikoeigner ausgeschieden ist, hat niemand eingetragen; das kann also nicht der Grund sein.',
    remedy:
      'Schließen Sie als nicht mehr nötig, oder lassen Sie das Ausscheiden zuerst im Verzeichnis eintragen.',
  },
  'REN-WINDOW.too-early': {
    title: 'Zu früh für eine Verlängerung',
    sentence: (d) =>
      `Eine Verlängerung beantragt man spät in der Laufzeit${opt`: vom ${day(d('opensAt'))} an`}.`,
    remedy: 'Kommen Sie dann wieder. Arbeiten Sie bis dahin am Plan, und halten Sie die Maßnahmen geprüft.',
  },
  'REN-WINDOW.too-late': {
    title: 'Zu spät für eine Verlängerung',
    sentence: (d) =>
      `Die Laufzeit ist vorbei${opt` seit dem ${day(d('closesAt'))}`}; eine Verlängerung beantragt man vorher.`,
    remedy: 'Stellen Sie einen neuen Antrag. Er zählt als nächste Laufzeit dieser Kette.',
  },
  'REN-WINDOW.granted': {
    title: 'Schon verlängert',
    sentence: (d) => `Die nächste Laufzeit ist gewährt${opt` und beginnt am ${day(d('startsAt'))}`}.`,
    remedy: 'Jetzt ist nichts zu tun.',
  },
  'REN-WINDOW.open': {
    title: 'Eine Verlängerung ist offen',
    sentence: (d) =>
      `Eine Verlängerung${opt` vom ${day(d('filedAt'))}`} wartet${opt`; ihr Stand: ${wordOf(words.renewalStatuses, d('status'))}`}.`,
    remedy: 'Warten Sie die Entscheidung ab, oder ziehen Sie sie zuerst zurück.',
  },
  'REN-PROGRESS.none-completed': {
    title: 'Kein Fortschritt',
    sentence: (d) =>
      `Seit Beginn der Laufzeit${opt` am ${day(d('since'))}`} wurde kein Meilenstein mit Nachweis abgeschlossen und von jemand anderem bestätigt.`,
    remedy: (d) =>
      d('waiting') === ''
        ? 'Schließen Sie einen Meilenstein ab, und lassen Sie ihn bestätigen.'
        : `Lassen Sie bestätigen, was darauf wartet: ${d('waiting')}.`,
  },
  'REN-PROGRESS.overdue-unplanned': {
    title: 'Überfällig ohne neuen Plan',
    sentence: (d) =>
      `Der Meilenstein${opt` „${d('milestone')}“`} ist überfällig${opt` seit dem ${day(d('due'))}`}.`,
    remedy: 'Geben Sie ihm ein neues Datum, und sagen Sie, warum der alte Plan scheiterte.',
  },
  'REN-CONTROL-TESTED.not-within-90-days': {
    title: 'Maßnahme lange nicht geprüft',
    sentence: (d) =>
      `Die Ausgleichsmaßnahme${opt` „${d('control')}“`} hat in den letzten 90 Tagen keine unabhängige Prüfung bestanden${opt`; zuletzt am ${day(d('lastPassedAt'))}`}.`,
    remedy: 'Lassen Sie sie von jemandem prüfen, der weder Antrag noch Risiko trägt.',
  },
  'REN-CONTROL-TESTED.failing': {
    title: 'Maßnahme versagt',
    sentence: (d) =>
      `Die Ausgleichsmaßnahme${opt` „${d('control')}“`} versagt${opt` seit dem ${day(d('failingSince'))}`}.`,
    remedy: 'Setzen Sie sie instand, und lassen Sie sie neu prüfen.',
  },
  'REN-JUSTIFICATION.fell-short': {
    title: 'Begründung reicht nicht',
    sentence: (d) =>
      `Die neue Begründung reicht nicht${opt`: ${wordOf(words.findings, d('why'))}`}${opt` („${cut(d('sentence'))}“)`}.`,
    remedy: 'Sagen Sie, was heute noch im Weg steht und was sich seit der letzten Laufzeit geändert hat.',
  },
  'REN-EXIT.missing': {
    title: 'Kein Enddatum',
    sentence: 'Eine Verlängerung nennt das letzte Enddatum, und diese nennt keines.',
    remedy: 'Setzen Sie es; bei Externen ist es das Ende des Projekts.',
  },
  'REN-EXIT.past': {
    title: 'Enddatum vorbei',
    sentence: (d) => `Das Enddatum${opt` ${day(d('exitDate'))}`} ist vorbei.`,
    remedy: 'Setzen Sie das Datum, bis zu dem die Ausnahme noch nötig ist.',
  },
  'REN-EXIT-MOVED.twice': {
    title: 'Enddatum wieder verschoben',
    sentence: (d) =>
      `Das Enddatum wurde schon einmal hinausgeschoben${opt`, auf den ${day(d('promised'))}`}; mehr als einmal geht nicht.`,
    remedy:
      'Halten Sie das versprochene Datum, oder schließen Sie die Ausnahme und ändern Sie offen die Richtlinie.',
  },
  'REN-TERM.longer': {
    title: 'Länger als zuvor',
    sentence: (d) =>
      `Eine Verlängerung ist nicht länger als die Laufzeit davor${opt`: höchstens ${days(d('longest'))}`}${opt`, beantragt sind ${d('days')}`}.`,
    remedy: 'Beantragen Sie so viel oder weniger.',
  },
  'REN-TERM.not-positive': {
    title: 'Keine Laufzeit',
    sentence: 'Eine Laufzeit zählt ganze Tage und mindestens einen.',
    remedy: 'Beantragen Sie die Tage, die Sie noch brauchen.',
  },
  'REN-EMERGENCY.no-renewal': {
    title: 'Ein Notfall wird nicht verlängert',
    sentence: 'Ein Notfall endet von selbst und hat keine Verlängerung.',
    remedy: 'Bestätigen Sie ihn mit einem vollen Antrag, bevor er endet.',
  },
  'REN-CHAIN-MAX.over': {
    title: 'Die Kette ist zu alt',
    sentence: (d) =>
      `Mit dieser Laufzeit würde die Kette${opt`, begonnen am ${day(d('startedAt'))},`} älter als ${days(d('maximum')) || 'erlaubt'}.`,
    remedy: (d) =>
      d('longest') === '' || d('longest') === '0'
        ? 'Es bleibt keine Laufzeit. Besteht der Bedarf weiter, ist die Richtlinie falsch: Ändern Sie sie offen.'
        : `Beantragen Sie höchstens ${days(d('longest'))}. Besteht der Bedarf weiter, ist die Richtlinie falsch: Ändern Sie sie offen.`,
  },
  'REN-POLICY.retired': {
    title: 'Richtlinie außer Kraft',
    sentence: (d) => `Die Richtlinie${opt` „${d('policy')}“`} gilt nicht mehr; es gibt nichts zu verlängern.`,
    remedy:
      'Schließen Sie die Ausnahme, oder stellen Sie einen Antrag unter der Richtlinie, die an ihre Stelle trat.',
  },
  'REN-POLICY.not-exceptable': {
    title: 'Keine Ausnahmen mehr',
    sentence: (d) =>
      `Die Richtlinie${opt` „${d('policy')}“`} lässt keine Ausnahmen mehr zu${opt`: ${d('because')}`}.`,
    remedy: 'Nutzen Sie den Rest der Laufzeit, um sie einzuhalten; die nächste Prüfsitzung sieht darauf.',
  },
  'REN-REQUEST.would-not-pass': {
    title: 'Würde als Antrag scheitern',
    sentence: (d) =>
      `Als neuer Antrag würde das heute zurückgewiesen${opt`: ${wordsOf({}, d('rules'))}`}, und eine Verlängerung ist nie leichter.`,
    remedy: 'Bringen Sie in Ordnung, was diese Regeln verlangen, und reichen Sie sie neu ein.',
  },
} satisfies Partial<Record<ViolationKey, Saying>>;
