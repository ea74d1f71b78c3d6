/** Words of the frame around the pages: bar, account, sign-in, and what is said when there is nothing else to say. */
import type { frame as english } from '../en/frame.ts';

export const frame: typeof english = {
  product: 'Interim',
  skip: 'Zum Inhalt springen',
  bar: {
    label: 'Hauptnavigation',
    register: 'Register',
    tests: 'Prüfungen',
    metrics: 'Kennzahlen',
    board: 'Vorstand',
    account: (name) => `Konto und Einstellungen: ${name}`,
    sandbox: 'Sandbox',
    sandboxHint: 'Nichts hier ist echt. Die Uhr dieses Registers lässt sich verstellen und zeigt jetzt',
  },
  account: {
    offices: { ciso: 'CISO', seat: 'Ausschussmitglied', delegate: (band) => `Delegiert bis Risiko ${band}` },
    theme: 'Farbschema',
    themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
    language: 'Sprache',
    languages: { en: 'English', de: 'Deutsch' },
    shortcuts: 'Tastenkürzel mit einer Taste',
    shortcutsHint: 'j und k bewegen, Eingabe öffnet, / sucht',
    signOut: 'Abmelden',
    signOutFailed: 'Nicht abgemeldet: der Server antwortet nicht. Bitte noch einmal versuchen.',
  },
  roles: {
    requester: 'Antragsteller',
    'risk-owner': 'Risikoeigner',
    analyst: 'Analyse',
    'control-owner': 'Maßnahmenverantwortung',
    auditor: 'Revision',
    administrator: 'Administration',
  },
  signIn: {
    title: 'Anmelden',
    lead: 'Das Register der Ausnahmen von Sicherheitsrichtlinien',
    username: 'Benutzername',
    password: 'Passwort',
    code: 'Einmalcode',
    codeHint: 'Sechs Ziffern aus Ihrem Authenticator',
    submit: 'Anmelden',
    busy: 'Anmeldung läuft',
    missing: {
      username: 'Bitte den Benutzernamen eingeben.',
      password: 'Bitte das Passwort eingeben.',
      code: 'Bitte die sechs Ziffern eingeben.',
    },
    evaluation: 'Lokale Anmeldung zum Ausprobieren',
    evaluationText:
      'Sie gilt nur auf diesem Rechner. Für die Beispielpersonen hat niemand einen Authenticator, daher das Programm fragen:',
    evaluationPassword: 'gibt das Passwort aller aus',
    evaluationCode: 'gibt den nächsten Code einer Person aus, etwa lukasz',
    ended: 'Ihre Sitzung ist beendet. Melden Sie sich wieder an, um dort weiterzumachen, wo Sie waren.',
  },
  states: {
    loading: 'Wird geladen',
    retry: 'Noch einmal versuchen',
    down: 'Der Server antwortet nicht',
    downText:
      'Interim ist angehalten, startet gerade neu oder ist von hier nicht erreichbar. Nichts ist verloren: was bestätigt wurde, ist gespeichert.',
    failed: 'Auf dem Server ist etwas schiefgegangen',
    failedText:
      'Nichts wurde geändert. Geschieht es wieder, geben Sie diese Anfragenummer an die Betreuung von Interim:',
    bug: 'Diese Seite ist gescheitert',
    bugText: 'Der Fehler liegt bei uns. Das Register selbst ist nicht betroffen.',
    forbidden: 'Ihnen nicht offen',
    notFound: 'Diese Seite gibt es nicht',
    notFoundText: 'Die Adresse ist vielleicht vertippt, oder das Ziel heißt inzwischen anders.',
    noException: (number) => `Keine Ausnahme ${number}`,
    noExceptionText:
      'Die Nummer ist vielleicht vertippt, oder die Ausnahme ist vertraulich und Sie sind nicht beteiligt.',
    toRegister: 'Zum Register',
    stale: 'Gezeigt wird der Stand von',
    staleText: 'Der Server antwortet nicht; dies ist seine letzte Auskunft.',
  },
};
