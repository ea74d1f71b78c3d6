import type { emergency as english } from '../en/emergency.ts';

/** Worte für den Notfall: eine Ausnahme sofort in Kraft setzen, und was darauf folgen muss. */
export const emergency: typeof english = {
  title: 'Notfall gewähren',
  loading: 'Formular wird geladen',
  lead: 'Sofort in Kraft, für höchstens 72 Stunden, und danach von selbst zu Ende. Ein Notfall ist gekennzeichnet, wird nie verlängert und steht auf der Tagesordnung der nächsten Überprüfung. Was länger dauert, braucht einen vollen Antrag, über den vor dem Ende entschieden ist.',
  cannotWait: 'Kann es nicht warten? CISO oder Delegierte können eine Ausnahme sofort in Kraft setzen',
  whoMay: 'Wer welche Befugnis hat',
  sections: { whom: 'Für wen, und wovon', why: 'Warum jetzt, und wie lange' },
  fields: {
    requester: 'In wessen Namen',
    requesterHint: 'Wer darum bittet und den vollen Antrag stellen wird. Nicht Sie selbst.',
    policy: 'Richtlinie',
    rationale: 'Warum kann es nicht warten?',
    rationaleHint: 'Was in den nächsten Stunden ohne sie geschieht. Es bleibt im Protokoll.',
    hours: 'Stunden',
    hoursHint: 'Höchstens 72.',
    endsAt: (at) => `Jetzt gewährt, endet er am ${at}.`,
    ownerHint: 'Wer das Risiko trägt. Eingetragen wird die Führungskraft dessen, der darum bittet.',
    controlHint: 'Nur was es schon gibt. Ein Notfall braucht keine; der volle Antrag schon.',
    more: 'Mehr: Maßnahmen, Ticket, vertraulich',
  },
  submit: 'Jetzt in Kraft setzen',
  refused: 'Nichts wurde in Kraft gesetzt. Was fehlt oder dagegen steht:',
  busy: 'Wird in Kraft gesetzt',
  next: {
    running:
      'Damit es weitergeht, muss er bestätigt werden: durch einen vollen Antrag auf dem üblichen Weg, über den vor dem Ende entschieden ist. Sonst endet er von selbst, und ein späterer Antrag geht an den Ausschuss.',
    link: 'Vollen Antrag öffnen',
  },
};
