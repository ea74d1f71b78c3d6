/** German words for whatever has a closed list. */
import { dated, type Language, wordOf } from '../saying.ts';

type Words = Omit<Language, 'sayings' | 'notices'>;

const date = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
const relative = new Intl.RelativeTimeFormat('de-DE', { numeric: 'auto' });

/** `2. März 2026 um 09:00 UTC`. */
export const day = (instant: string): string => dated(instant, date);
export const days = (n: string): string => (n === '' ? '' : n === '1' ? '1 Tag' : `${n} Tage`);
/** After "von", "nach" or "mit". */
export const daysDative = (n: string): string => (n === '' ? '' : n === '1' ? '1 Tag' : `${n} Tagen`);
export const hours = (n: string): string => (n === '' ? '' : n === '1' ? '1 Stunde' : `${n} Stunden`);

export const words = {
  statuses: {
    draft: 'Entwurf',
    bounced: 'zurückgewiesen',
    submitted: 'eingereicht',
    assessed: 'bewertet',
    returned: 'zurückgegeben',
    scheduled: 'vorgemerkt',
    active: 'in Kraft',
    suspended: 'ausgesetzt',
    rejected: 'abgelehnt',
    withdrawn: 'zurückgezogen',
    lapsed: 'verfallen',
    expired: 'abgelaufen',
    closed: 'geschlossen',
  },
  renewalStatuses: {
    requested: 'beantragt',
    refused: 'an einer Hürde gescheitert',
    assessed: 'bewertet',
    returned: 'zurückgegeben',
    granted: 'gewährt',
    rejected: 'abgelehnt',
    withdrawn: 'zurückgezogen',
    lapsed: 'verfallen',
  },
  bands: { low: 'niedrig', medium: 'mittel', high: 'hoch', critical: 'kritisch' },
  routes: {
    delegate: 'eine delegierte Person',
    ciso: 'der CISO oder eine delegierte Person, deren Obergrenze reicht',
    committee: 'der Ausschuss durch Abstimmung',
    'committee-with-ciso': 'der Ausschuss mit der Stimme des CISO',
  },
  rungs: {
    1: 'eine delegierte Person',
    2: 'der CISO',
    3: 'der Ausschuss',
    4: 'der Ausschuss mit der Stimme des CISO',
  },
  roles: {
    requester: 'Antragsteller',
    'risk-owner': 'Risikoeigner',
    analyst: 'Sicherheitsanalyse',
    'control-owner': 'Maßnahmeneigner',
    auditor: 'Prüfer',
    administrator: 'Administration',
  },
  closeReasons: {
    remediated: 'behoben oder nicht mehr nötig',
    revoked: 'widerrufen',
    superseded: 'abgelöst',
    review: 'durch eine Prüfsitzung geschlossen',
    'owner-left': 'geschlossen, weil der Risikoeigner ausgeschieden ist',
  },
  suspensionCauses: {
    control: 'eine Ausgleichsmaßnahme versagte oder blieb ungeprüft',
    ciso: 'der CISO hat sie ausgesetzt',
    'owner-left': 'der Risikoeigner schied aus und wurde nicht ersetzt',
  },
  controlHealth: {
    untested: 'noch nicht geprüft',
    passing: 'bestanden',
    failing: 'nicht bestanden',
    overdue: 'Prüfung überfällig',
    lapsed: 'Nachfrist vorbei',
  },
  observed: { yes: 'vorhanden', no: 'nicht vorhanden', unknown: 'unbekannt' },
  commands: {
    SubmitRequest: 'das Einreichen',
    WithdrawRequest: 'das Zurückziehen',
    AddAttachment: 'das Anhängen einer Datei',
    JudgeLineage: 'das Urteil über die Verwandtschaft',
    ReplaceOwner: 'ein Wechsel des Risikoeigners',
    EraseTexts: 'das Löschen von Texten',
    AssessException: 'das Bewerten',
    SecondAssessment: 'die zweite Bewertung',
    RefreshFacts: 'das Auffrischen der Fakten',
    ApproveException: 'das Genehmigen',
    CastVote: 'das Abstimmen',
    CloseVoting: 'das Schließen der Abstimmung',
    RecuseMember: 'der Ausschluss eines Mitglieds',
    RejectException: 'das Ablehnen',
    ReturnException: 'das Zurückgeben',
    GrantEmergency: 'das Gewähren als Notfall',
    RecordControlTest: 'das Eintragen einer Prüfung',
    SuspendException: 'das Aussetzen',
    CompleteMilestone: 'das Abschließen eines Meilensteins',
    ConfirmMilestone: 'das Bestätigen eines Meilensteins',
    ReplanMilestone: 'das Neuplanen eines Meilensteins',
    ObserveTag: 'das Eintragen einer Beobachtung',
    AcceptScopeGrowth: 'das Annehmen neuer Gruppenmitglieder',
    CloseException: 'das Schließen',
    RevokeException: 'der Widerruf',
    SupersedeException: 'das Ablösen',
    SettleDue: 'das Nachtragen des Fälligen',
    RecordLeaver: 'das Eintragen eines Ausscheidens',
    RequestRenewal: 'das Beantragen einer Verlängerung',
    WithdrawRenewal: 'das Zurückziehen der Verlängerung',
    ReviewException: 'das Ausführen eines Beschlusses der Prüfung',
  },
  findings: {
    empty: 'es steht nichts da',
    placeholder: 'das ist ein Platzhalter',
    'not-language': 'das sind keine Wörter',
    question: 'das ist eine Frage und keine Antwort',
    'copies-policy': 'das wiederholt die Worte der Richtlinie',
    'copies-title': 'das wiederholt den Titel',
    'copies-earlier': 'das wiederholt einen früheren Antrag',
    'same-answer-twice': 'beide Fragen haben dieselbe Antwort',
    'refers-elsewhere': 'das verweist nur auf etwas anderes',
    'urgency-only': 'Dringlichkeit allein ist kein Grund',
    boilerplate: 'das würde zu jedem Antrag passen',
    authority: 'dass es jemand will, ist kein Grund',
    'others-do-it': 'dass andere es tun, ist kein Grund',
    convenience: 'Bequemlichkeit ist kein Hindernis',
    'denies-risk': 'das bestreitet das Risiko, statt das Hindernis zu nennen',
    promise: 'das verspricht etwas und nennt kein Hindernis',
    circular: 'das sagt, eine Ausnahme sei nötig, weil sie nötig sei',
    'too-thin': 'das ist zu wenig, um es zu beurteilen',
    'generic-words': 'das nennt nichts Bestimmtes',
    'no-obstacle': 'das sagt nicht, was der Einhaltung im Weg steht',
    'no-consequence': 'das sagt nicht, was verloren ginge',
  },
  facts: {
    tier: 'Schutzklasse',
    classification: 'Einstufung der Daten',
    exposure: 'Erreichbarkeit',
    identities: 'Zahl der Identitäten',
    groupScope: 'Gruppe im Geltungsbereich',
    structural: 'strukturelle Laufzeit',
    controls: 'Ausgleichsmaßnahmen',
  },
  inDays: (n: number) => relative.format(n, 'day'),
} satisfies Words;

/** Who could do what the reader could not; in the order of the sentence "Das kann nur ... tun." */
const standings: Readonly<Record<string, string>> = {
  any: 'jemand mit einer Rolle im Register',
  requester: 'die antragstellende Person',
  analyst: 'die Sicherheitsanalyse',
  system: 'das Programm selbst',
  administrator: 'die Administration',
  auditor: 'ein Prüfer',
  'control-owner': 'ein Maßnahmeneigner oder die Sicherheitsanalyse',
  ciso: 'der CISO',
  'ciso or committee': 'der CISO oder der Ausschuss',
  chair: 'der Vorsitz des Ausschusses',
  committee: 'der Ausschuss',
  judges: 'der Ausschuss, die Sicherheitsanalyse oder ein Prüfer',
  'administrator or ciso': 'die Administration oder der CISO',
  'requester or risk-owner': 'die antragstellende Person oder der Risikoeigner',
  'requester, risk-owner or milestone owner':
    'die antragstellende Person, der Risikoeigner oder wer einen Meilenstein verantwortet',
  'analyst, risk-owner or control-owner': 'die Sicherheitsanalyse, der Risikoeigner oder ein Maßnahmeneigner',
  'a part in the exception': 'jemand, der an dieser Ausnahme beteiligt ist,',
  'a role beside auditor': 'jemand mit einer Rolle neben der des Prüfers',
  'the member': 'das betroffene Mitglied, der Vorsitz oder der CISO',
};
export const standing = (needed: string): string =>
  needed === '' ? 'jemand mit einer anderen Rolle' : wordOf(standings, needed);
