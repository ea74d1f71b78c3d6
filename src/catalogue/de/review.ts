/** Deutsch: die vierteljährliche Prüfung. */
import type { ViolationKey } from '../../domain/refusal.ts';
import { cut, opt, type Saying, wordOf } from '../saying.ts';
import { day, words } from './words.ts';

export const review = {
  'REVIEW-OPEN.one-at-a-time': {
    title: 'Eine Sitzung läuft',
    sentence: (d) =>
      `Die Sitzung${opt` für ${d('quarter')}`} ist noch nicht geschlossen, und es läuft immer nur eine.`,
    remedy: 'Setzen Sie diese Sitzung fort oder schließen Sie sie zuerst.',
  },
  'REVIEW-OPEN.past': {
    title: 'Termin in der Vergangenheit',
    sentence: (d) => `Die Sitzung${opt` am ${day(d('meetsAt'))}`} kann nicht mehr stattfinden.`,
    remedy: 'Geben Sie einen künftigen Termin an, oder keinen, wenn sie jetzt stattfindet.',
  },
  'REVIEW-EACH.one-by-one': {
    title: 'Einzeln',
    sentence: (d) =>
      `${d('number') || 'Eine davon'} ist überaltert, und über überalterte Ausnahmen wird einzeln entschieden.`,
    remedy: 'Nehmen Sie sie aus der Liste, rufen Sie sie auf und beantragen Sie, was aus ihr werden soll.',
  },
  'REVIEW-EACH.not-a-decision': {
    title: 'Kenntnisnahme entscheidet nichts',
    sentence: (d) =>
      `${d('number') || 'Diese Ausnahme'} ist überaltert, und eine Kenntnisnahme würde nichts entscheiden.`,
    remedy:
      'Beantragen Sie, sie mit frischer Begründung weiterzuführen, sie einzuschränken oder sie zu schließen.',
  },
  'REVIEW-STALE.not-presented': {
    title: 'Noch nicht aufgerufen',
    sentence: (d) => `${d('number') || 'Diese Ausnahme'} wurde in dieser Sitzung noch nicht aufgerufen.`,
    remedy: 'Der Vorsitz ruft sie auf, wie sie jetzt ist; danach kann beantragt und abgestimmt werden.',
  },
  'REVIEW-STALE.changed': {
    title: 'Seit dem Aufruf geändert',
    sentence: (d) =>
      `${d('number') || 'Diese Ausnahme'} hat sich geändert${opt`: aufgerufen wurde Fassung ${d('presented')}, jetzt gilt Fassung ${d('now')}`}.`,
    remedy: 'Der Vorsitz ruft sie neu auf, wie sie jetzt ist. Anträge zur alten Fassung sind damit erledigt.',
  },
  'REVIEW-UNDECIDED.over-age': {
    title: 'Unentschiedene überalterte Ausnahmen',
    sentence: (d) =>
      `${d('count') || 'Einige'} überalterte Ausnahmen sind unentschieden${opt`: ${cut(d('numbers'))}`}. Vertagt gilt als unentschieden.`,
    remedy: 'Entscheiden Sie jede einzeln, oder schließen Sie mit Vorgabe; das schließt jede von ihnen.',
  },
  'REVIEW-QUORUM.too-few-present': {
    title: 'Nicht beschlussfähig',
    sentence: (d) =>
      `${d('present') || 'Zu wenige'} Stimmberechtigte sind anwesend${opt`; nötig sind ${d('needed')} von ${d('seats')} nicht befangenen Sitzen`}.`,
    remedy: 'Warten Sie, bis genug Mitglieder anwesend sind und das erfasst ist.',
  },
  'REVIEW-QUORUM.too-few-votes': {
    title: 'Zu wenige Stimmen',
    sentence: (d) =>
      `${d('cast') || 'Zu wenige'} Stimmen liegen vor${opt`; ein Beschluss braucht ${d('needed')}`}.`,
    remedy: 'Bitten Sie die Anwesenden um ihre Stimme; auch eine Enthaltung zählt als abgegeben.',
  },
  'REVIEW-PRESENT.not-present': {
    title: 'Nicht anwesend',
    sentence: 'Nur Anwesende wirken mit, und hier ist keine Anwesenheit erfasst.',
    remedy: 'Melden Sie sich anwesend, oder lassen Sie es vom Vorsitz erfassen.',
  },
  'REVIEW-PRESENT.already-present': {
    title: 'Schon anwesend',
    sentence: 'Dieses Mitglied ist bereits als anwesend erfasst.',
    remedy: 'Es ist nichts zu tun.',
  },
  'REVIEW-JUSTIFICATION.fell-short': {
    title: 'Begründung reicht nicht',
    sentence: (d) =>
      `Die Begründung reicht nicht${opt`: ${wordOf(words.findings, d('why'))}`}${opt` („${cut(d('sentence'))}“)`}.`,
    remedy:
      'Sagen Sie, was heute im Weg steht und was verloren ginge, in Worten, die dafür noch nicht verwendet wurden.',
  },
  'REVIEW-SHRINK.nothing-left': {
    title: 'Nichts bleibt übrig',
    sentence: 'Mit diesem Umfang wäre niemand oder nichts mehr erfasst.',
    remedy: 'Behalten Sie eine Person und ein System, oder schließen Sie die Ausnahme.',
  },
  'REVIEW-SHRINK.wider': {
    title: 'Weiter als zuvor',
    sentence: 'Der neue Umfang nennt etwas, das der jetzige nicht erfasst.',
    remedy: 'Eine Prüfung nimmt nur weg. Was neu ist, braucht einen eigenen Antrag.',
  },
  'REVIEW-SHRINK.nothing-narrower': {
    title: 'Nichts wird kleiner',
    sentence: 'Weder ist der Umfang enger noch das Ende früher.',
    remedy: 'Lassen Sie eine Person oder ein System weg, oder geben Sie ein früheres Ende an.',
  },
  'REVIEW-SHRINK.not-earlier': {
    title: 'Nicht früher',
    sentence: (d) => `Das Ende${opt` ist ${day(d('expiresAt'))}`}, und eine Prüfung kann es nur vorziehen.`,
    remedy:
      'Geben Sie einen früheren Zeitpunkt an. Mehr Zeit gibt nur eine Verlängerung durch ihre Prüfschritte.',
  },
  'REVIEW-SHRINK.not-ahead': {
    title: 'Zu früh',
    sentence: (d) =>
      `Das neue Ende muss in der Zukunft und in der letzten Laufzeit liegen${opt`: nach ${day(d('after'))}`}.`,
    remedy: 'Geben Sie einen späteren Zeitpunkt an, oder schließen Sie die Ausnahme.',
  },
  'REVIEW-PARK.past': {
    title: 'Datum liegt nicht voraus',
    sentence: (d) => `Vertagt wird auf ein künftiges Datum${opt`; ${day(d('until'))} ist keines`}.`,
    remedy: 'Wählen Sie den Tag, an dem die Sitzung den Punkt wieder aufnimmt.',
  },
  'REVIEW-PARK.outside-quarter': {
    title: 'Außerhalb des Quartals',
    sentence: (d) =>
      `Vertagt wird innerhalb des Quartals${opt`: ${d('quarter')} endet am ${day(d('endsAt'))}`}.`,
    remedy: 'Wählen Sie ein früheres Datum, oder entscheiden Sie jetzt.',
  },
  'REVIEW-PARK.no-reason': {
    title: 'Warum vertagt?',
    sentence: 'Ein Punkt wird nicht ohne ein Wort aufgeschoben.',
    remedy: 'Sagen Sie, was für die Entscheidung fehlt.',
  },
  'REVIEW-OBJECTION.not-owner': {
    title: 'Nicht beteiligt',
    sentence: (d) =>
      `Widerspruch erheben Antragsteller und Risikoeigner${opt` von ${d('number')}`}, sonst niemand.`,
    remedy: 'Nennen Sie eine dieser beiden Personen, oder stimmen Sie dagegen.',
  },
  'REVIEW-OBJECTION.no-text': {
    title: 'Welcher Widerspruch?',
    sentence: 'Der Widerspruch sagt nichts aus.',
    remedy: 'Schreiben Sie in einem Satz, wogegen er sich richtet und warum.',
  },
  'REVIEW-ACTION.no-text': {
    title: 'Was ist zu tun?',
    sentence: 'Die Maßnahme sagt nicht, was zu tun ist.',
    remedy: 'Schreiben Sie es so auf, dass die verantwortliche Person es tun kann.',
  },
  'REVIEW-ACTION.no-owner': {
    title: 'Unbekannte Person',
    sentence:
      'Eine Maßnahme hat eine verantwortliche, aktive Person aus dem Verzeichnis, und hier fehlt sie.',
    remedy: 'Nennen Sie jemanden, der es tun wird.',
  },
  'REVIEW-ACTION.past': {
    title: 'Datum liegt nicht voraus',
    sentence: (d) => `Eine Maßnahme ist an einem künftigen Tag fällig${opt`; ${day(d('due'))} ist keiner`}.`,
    remedy: 'Wählen Sie den Tag, bis zu dem sie erledigt ist.',
  },
  'REVIEW-ACTION.unknown': {
    title: 'Keine solche offene Maßnahme',
    sentence: 'Diese Sitzung hat keine offene Maßnahme dieses Namens.',
    remedy: 'Wählen Sie eine der offenen Maßnahmen der Sitzung.',
  },
  'REVIEW-ACTION.no-note': {
    title: 'Wie ging es aus?',
    sentence: 'Eine Maßnahme wird nicht ohne ein Wort erledigt oder fallen gelassen.',
    remedy: 'Sagen Sie in einem Satz, was getan wurde oder warum sie entfällt.',
  },
  'REVIEW-MOVE.session-over': {
    title: 'Die Sitzung ist vorbei',
    sentence: (d) => `Die Sitzung${opt` für ${d('quarter')}`} ist geschlossen oder wird gerade geschlossen.`,
    remedy: 'Bringen Sie es in der nächsten Sitzung ein.',
  },
  'REVIEW-MOVE.decided': {
    title: 'Schon entschieden',
    sentence: (d) => `Über ${d('number') || 'diesen Punkt'} wurde in dieser Sitzung entschieden.`,
    remedy: 'Der Beschluss gilt. Was daran falsch ist, gehört in die nächste Sitzung.',
  },
  'REVIEW-MOVE.ended': {
    title: 'Inzwischen beendet',
    sentence: (d) =>
      `${d('number') || 'Diese Ausnahme'} ist nicht mehr in ihrer Laufzeit${opt`, sondern: ${wordOf(words.statuses, d('status'))}`}. Ihr Ende hat den Punkt erledigt.`,
    remedy: 'Nehmen Sie davon Kenntnis und fahren Sie fort.',
  },
  'REVIEW-MOVE.motion-open': {
    title: 'Eine Abstimmung läuft',
    sentence: (d) =>
      `Zu einem Antrag${opt` zu ${d('number')}`} liegen Stimmen vor, und die werden nicht beiseitegeschoben.`,
    remedy: 'Führen Sie zuerst diese Abstimmung zu Ende.',
  },
  'REVIEW-MOVE.no-motion': {
    title: 'Kein solcher Antrag',
    sentence: 'Zu diesem Punkt gibt es keinen Antrag dieses Namens.',
    remedy: 'Laden Sie den Punkt neu und stimmen Sie über das ab, was jetzt beantragt ist.',
  },
  'REVIEW-MINUTES.not-adjourned': {
    title: 'Noch nicht geschlossen',
    sentence: (d) => `Die Sitzung${opt` für ${d('quarter')}`} läuft noch, also gibt es noch kein Protokoll.`,
    remedy: 'Schließen Sie zuerst die Sitzung.',
  },
  'REVIEW-MINUTES.approved': {
    title: 'Protokoll genehmigt',
    sentence: (d) => `Das Protokoll wurde${opt` am ${day(d('at'))}`} genehmigt und bleibt, wie es ist.`,
    remedy:
      'Eine Berichtigung ist ein neues Protokoll: schreiben Sie die Berichtigung und genehmigen Sie diese.',
  },
  'REVIEW-MINUTES.changed': {
    title: 'Der Entwurf hat sich geändert',
    sentence: 'Das Protokoll wurde berichtigt, seit Sie es gelesen haben.',
    remedy: 'Lesen Sie es, wie es jetzt ist, und genehmigen Sie es dann.',
  },
  'REVIEW-MINUTES.no-text': {
    title: 'Was ist falsch?',
    sentence: 'Die Berichtigung sagt nichts aus.',
    remedy: 'Schreiben Sie, was im Protokoll stehen soll.',
  },
} satisfies Partial<Record<ViolationKey, Saying>>;
