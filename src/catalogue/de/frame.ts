/** German: authority, the directory, and the frame around every command. */
import type { ViolationKey } from '../../domain/refusal.ts';
import { isOffice, opt, type Saying, wordOf } from '../saying.ts';
import { day, standing, words } from './words.ts';

const renewal = 'renewal ';
const statusOf = (status: string): string =>
  status.startsWith(renewal)
    ? `Verlängerung ${wordOf(words.renewalStatuses, status.slice(renewal.length))}`
    : status === 'none'
      ? 'noch nicht eingereicht'
      : wordOf(words.statuses, status);
const reload = 'Laden Sie die Seite neu; sie zeigt den Stand.';
const nothingToDo = 'Es ist nichts mehr zu tun.';

export const frame = {
  'DELEGATION.not-ciso': {
    title: 'Sache des CISO',
    sentence: 'Delegationen erteilt, widerruft und bestätigt nur der CISO.',
    remedy: 'Fragen Sie den CISO.',
  },
  'DELEGATION.self': {
    title: 'An sich selbst',
    sentence: 'Niemand delegiert an sich selbst.',
    remedy: 'Nennen Sie eine andere Person.',
  },
  'DELEGATION.redelegation': {
    title: 'Nicht weiterzugeben',
    sentence: 'Eine delegierte Befugnis lässt sich nicht weiterdelegieren.',
    remedy: 'Bitten Sie den CISO, unmittelbar an diese Person zu delegieren.',
  },
  'DELEGATION.dates': {
    title: 'Daten passen nicht',
    sentence: (d) =>
      `Eine Delegation endet nach ihrem Beginn und in der Zukunft${opt`; der ${day(d('endsAt'))} passt nicht dazu`}.`,
    remedy: 'Wählen Sie einen Beginn und ein späteres Ende.',
  },
  'DELEGATION.not-delegate': {
    title: 'Nicht Ihre Delegation',
    sentence: 'Eine Delegation nimmt nur an, wem sie erteilt wurde.',
    remedy: 'Bitten Sie diese Person, sich anzumelden und sie anzunehmen.',
  },
  'DELEGATION.already-accepted': {
    title: 'Schon angenommen',
    sentence: 'Diese Delegation ist angenommen.',
    remedy: nothingToDo,
  },
  'DELEGATION.ended': {
    title: 'Delegation zu Ende',
    sentence: (d) => `Diese Delegation ist zu Ende${opt` seit dem ${day(d('endedAt'))}`}.`,
    remedy: 'Eine neue erteilt der CISO.',
  },
  'DELEGATION.unknown': {
    title: 'Unbekannte Delegation',
    sentence: 'Eine solche Delegation gibt es nicht.',
    remedy: reload,
  },
  'DELEGATION.statement': {
    title: 'Keine Erklärung',
    sentence:
      'Wer delegiert bekommt, nimmt dieselbe Verantwortung in eigenen Worten an, und hier stehen keine.',
    remedy: 'Schreiben Sie die Erklärung; sie bleibt bei jeder Entscheidung in den Akten.',
  },
  'DELEGATION.not-lapsing': {
    title: 'Nichts zu bestätigen',
    sentence: 'Diese Delegation verfällt nicht und braucht keine Bestätigung.',
    remedy: nothingToDo,
  },
  'OFFICE.unknown-person': {
    title: 'Unbekannte Person',
    sentence: (d) =>
      d('person') === ''
        ? 'Es ist niemand genannt.'
        : `Das Verzeichnis kennt niemanden namens ${d('person')}.`,
    remedy: 'Wählen Sie jemanden aus dem Verzeichnis.',
  },
  'OFFICE.inactive-person': {
    title: 'Person ausgeschieden',
    sentence: 'Diese Person ist im Verzeichnis nicht aktiv.',
    remedy: 'Wählen Sie jemanden, der hier arbeitet.',
  },
  'OFFICE.already-holds': {
    title: 'Schon vergeben',
    sentence: 'Diese Person hat das schon.',
    remedy: nothingToDo,
  },
  'OFFICE.not-ciso': {
    title: 'Sache des CISO',
    sentence: 'Das tut nur der CISO.',
    remedy: 'Fragen Sie den CISO.',
  },
  'OFFICE.unknown-seat': {
    title: 'Kein solcher Sitz',
    sentence: 'Diese Person hat keinen Sitz im Ausschuss.',
    remedy: reload,
  },
  'OFFICE.not-held': {
    title: 'Nicht vergeben',
    sentence: (d) => `Diese Person hat ${opt`die Rolle ${wordOf(words.roles, d('role'))}` || 'das'} nicht.`,
    remedy: reload,
  },
  'OFFICE.dates': {
    title: 'Daten passen nicht',
    sentence: (d) => `Das Ende${opt` am ${day(d('until'))}`} liegt nicht nach dem Beginn oder ist vorbei.`,
    remedy: 'Wählen Sie ein späteres Ende.',
  },
  'OFFICE.last-administrator': {
    title: 'Die letzte Administration',
    sentence: 'Ohne diese Person könnte niemand mehr das Register verwalten.',
    remedy: 'Geben Sie die Rolle zuerst jemand anderem.',
  },
  'POLICY.exists': {
    title: 'Nichts Neues',
    sentence: (d) =>
      `Die Richtlinie${opt` ${d('policy')}`} steht schon so da${opt`, als Version ${d('version')}`}.`,
    remedy: 'Ändern Sie etwas, oder lassen Sie sie, wie sie ist.',
  },
  'POLICY.retired': {
    title: 'Richtlinie außer Kraft',
    sentence: (d) =>
      `Die Richtlinie${opt` ${d('policy')}`} gilt nicht mehr${opt` seit dem ${day(d('retiredAt'))}`}.`,
    remedy: 'Veröffentlichen Sie eine unter anderem Namen.',
  },
  'POLICY.dates': {
    title: 'Laufzeiten passen nicht',
    sentence: 'Die übliche Laufzeit ist länger als die längste, oder eine davon ist keine Zahl von Tagen.',
    remedy: 'Setzen Sie als übliche mindestens einen Tag, als längste mindestens die übliche.',
  },
  'CLOCK-BACKWARD.before-last-event': {
    title: 'Die Uhr ging rückwärts',
    sentence: (d) =>
      `${opt`Der ${day(d('to'))}` || 'Dieser Zeitpunkt'} liegt vor dem, was schon in den Akten steht.`,
    remedy: (d) => `Wählen Sie einen späteren Zeitpunkt${opt` als den ${day(d('now'))}`}.`,
  },
  'CLOCK-SANDBOX.not-a-sandbox': {
    title: 'Keine Übungsumgebung',
    sentence:
      'Nur in einer Übungsumgebung lässt sich die Uhr stellen; dieses Register folgt der wirklichen Zeit.',
    remedy: 'Versuchen Sie es in einer Übungsumgebung.',
  },
  'STATE-MOVE.not-from-here': {
    title: 'Von hier aus nicht möglich',
    sentence: (d) =>
      `Der Stand der Ausnahme${opt` (${statusOf(d('status'))})`} lässt ${wordOf(words.commands, d('command')).replace(/^der /, 'den ').replace(/^ein /, 'einen ') || 'das'} nicht zu.`,
    remedy: 'Laden Sie die Seite neu; sie zeigt, was jetzt möglich ist.',
  },
  'STATE-STALE.changed-since-read': {
    title: 'Inzwischen geändert',
    sentence: 'Jemand hat das geändert, seit Sie es geöffnet haben; es ist nichts geschehen.',
    remedy: 'Laden Sie neu, sehen Sie die Änderung an, und versuchen Sie es wieder.',
  },
  'ROLE.missing': {
    title: 'Nicht Ihre Rolle',
    sentence: (d) =>
      d('needs') === ''
        ? `Das kann nur ${standing(d('needed'))} tun.`
        : 'Dafür fehlt der Sitzung oder dem Token das Recht.',
    remedy: (d) =>
      isOffice(d('needed'))
        ? 'Bitten Sie dort darum.'
        : 'Bitten Sie darum, oder fragen Sie die Administration nach der Rolle, wenn sie Ihnen zusteht.',
  },
  'ROLE.not-yours': {
    title: 'Nicht Ihres',
    sentence: (d) => `Das kann hier nur ${standing(d('needed'))} tun.`,
    remedy: 'Bitten Sie darum.',
  },
  'ROLE.signed-out': {
    title: 'Nicht angemeldet',
    sentence: 'Sie sind nicht angemeldet oder haben in diesem Register keine Rolle.',
    remedy: 'Melden Sie sich an. Sind Sie es schon, bitten Sie die Administration um eine Rolle.',
  },
  'SIGN-IN.wrong': {
    title: 'Anmeldung fehlgeschlagen',
    sentence: 'Name, Passwort oder Code stimmt nicht.',
    remedy: 'Versuchen Sie es wieder. Nach mehreren Fehlversuchen ist das Konto eine Weile gesperrt.',
  },
  'SIGN-IN.code-used': {
    title: 'Code schon benutzt',
    sentence: 'Dieser Einmalcode ist schon benutzt worden.',
    remedy: 'Warten Sie auf den nächsten, und versuchen Sie es wieder.',
  },
  'SIGN-IN.locked': {
    title: 'Eine Weile gesperrt',
    sentence: (d) =>
      `Nach mehreren Fehlversuchen ist die Anmeldung gesperrt${opt`, für ${d('seconds')} Sekunden`}.`,
    remedy:
      'Warten Sie, und versuchen Sie es dann wieder. Waren Sie es nicht, sagen Sie es der Administration.',
  },
  'SIGN-IN.not-loopback': {
    title: 'Nur auf diesem Rechner',
    sentence: 'Die örtliche Anmeldung dient der Erprobung und geht nur von diesem Rechner aus.',
    remedy: 'Öffnen Sie die Seite auf dem Rechner selbst, oder verbinden Sie einen Identitätsdienst.',
  },
  'SIGN-IN.expired': {
    title: 'Sitzung zu Ende',
    sentence: 'Ihre Sitzung ist zu Ende.',
    remedy: 'Melden Sie sich wieder an.',
  },
  'NOT-FOUND.nothing-there': {
    title: 'Nicht gefunden',
    sentence: (d) => `Hier ist nichts${opt` namens ${d('what')}`}, oder es ist nicht für Sie bestimmt.`,
    remedy: 'Prüfen Sie die Nummer oder die Adresse.',
  },
  'INPUT.malformed': {
    title: 'Nicht verstanden',
    sentence: (d) => `Etwas an der Eingabe war nicht zu gebrauchen${opt`: ${d('what')}`}.`,
    remedy: (d) =>
      `Berichtigen Sie das genannte Feld${opt`, höchstens ${d('longest')}`}, und senden Sie es wieder.`,
  },
  'INPUT.missing': {
    title: 'Fehlt',
    sentence: 'Ein Feld, das hier gebraucht wird, fehlt.',
    remedy: 'Ergänzen Sie das genannte Feld, und senden Sie es wieder.',
  },
  'INPUT.not-json': {
    title: 'Kein JSON',
    sentence: 'Der Inhalt ist kein JSON-Text in UTF-8: Er ist leer, abgeschnitten oder etwas anderes.',
    remedy:
      'Senden Sie ein vollständiges JSON-Objekt in UTF-8; ein Befehl, der nichts braucht, wird ohne Inhalt gesendet.',
  },
  'INPUT.too-large': {
    title: 'Zu groß',
    sentence: 'Was gesendet wurde, ist größer, als hier gelesen wird.',
    remedy: 'Senden Sie weniger, oder teilen Sie es auf.',
  },
  'INPUT.media-type': {
    title: 'Art nicht angenommen',
    sentence: (d) => `Was als ${d('type') || 'nichts Benanntes'} gesendet wird, wird hier nicht angenommen.`,
    remedy: (d) => `Senden Sie eine andere Art, und nennen Sie sie im Content-Type${opt`: ${d('allowed')}`}.`,
  },
  'IDEMPOTENCY.other-body': {
    title: 'Schlüssel schon für anderes benutzt',
    sentence: 'Dieser Idempotenzschlüssel wurde schon benutzt, mit anderem Inhalt.',
    remedy: 'Nehmen Sie für einen neuen Befehl einen neuen Schlüssel.',
  },
  'IDEMPOTENCY.in-progress': {
    title: 'Noch dabei',
    sentence: 'Der erste Befehl mit diesem Idempotenzschlüssel wird noch ausgeführt.',
    remedy: 'Warten Sie einen Augenblick, und senden Sie dasselbe noch einmal.',
  },
  'VIEW.exists': {
    title: 'Name vergeben',
    sentence: (d) => `Sie haben schon eine Ansicht dieses Namens${opt`: „${d('name')}“`}.`,
    remedy: 'Wählen Sie einen anderen Namen, oder ändern Sie die Ansicht, die ihn trägt.',
  },
  'VIEW.too-many': {
    title: 'Zu viele Ansichten',
    sentence: (d) =>
      `Mehr Ansichten werden für eine Person nicht aufbewahrt${opt`, höchstens ${d('longest')}`}.`,
    remedy: 'Löschen Sie eine, die Sie nicht mehr brauchen, und speichern Sie dann diese.',
  },
  'RATE.too-many': {
    title: 'Zu viel auf einmal',
    sentence: 'Es kam mehr, als in dieser Zeit angenommen wird.',
    remedy: 'Warten Sie einen Augenblick, und machen Sie dann langsamer weiter.',
  },
} satisfies Partial<Record<ViolationKey, Saying>>;
