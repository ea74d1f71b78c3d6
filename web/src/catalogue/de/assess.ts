/** Words of the assessment: the matrix with the written definition of each level, the proposal, and what a score leads to. */
import type { assess as english } from '../en/assess.ts';
import { plural } from './figures.ts';

export const assess: typeof english = {
  title: (number) => `${number} bewerten`,
  heading: 'Risiko bewerten',
  back: 'Zur Ausnahme',
  loading: 'Der Vorschlag wird geladen',
  what: 'Was beantragt ist',
  more: 'Alles, was eingereicht wurde',
  inherent: 'Inhärent: ohne die Maßnahmen',
  residual: 'Restrisiko: mit den geprüften Maßnahmen',
  likelihood: 'Wahrscheinlichkeit',
  impact: 'Auswirkung',
  cell: (likelihood, l, impact, i, band) =>
    `Wahrscheinlichkeit ${likelihood}, ${l}; Auswirkung ${impact}, ${i}: ${band}`,
  proposed: 'vorgeschlagen',
  proposedMark: 'Das umrahmte Feld ist der Vorschlag.',
  keys: 'Pfeile bewegen. Mit Einzeltasten wählen zwei Ziffern: Wahrscheinlichkeit, dann Auswirkung.',
  rationale: 'Warum diese Einstufung',
  levels: 'Jede Stufe in Worten',
  attacker: 'Durch einen Angreifer',
  likelihoods: {
    1: {
      label: 'Selten',
      definition: 'Seltener als einmal in zehn Jahren zu erwarten.',
      adversarial:
        'Sehr unwahrscheinlich: es bräuchte einen fähigen Angreifer mit Hilfe von innen und einem Grund, uns zu wählen.',
    },
    2: {
      label: 'Unwahrscheinlich',
      definition: 'Seltener als einmal im Jahr zu erwarten, aber öfter als einmal in zehn Jahren.',
      adversarial:
        'Unwahrscheinlich: ein Angreifer müsste es erst finden und dann mit einer zweiten Schwäche verbinden.',
    },
    3: {
      label: 'Möglich',
      definition: 'Ein- bis zehnmal im Jahr zu erwarten.',
      adversarial:
        'Einigermaßen wahrscheinlich: bekannte Verfahren greifen, und wer schon im Haus ist, würde sie versuchen.',
    },
    4: {
      label: 'Wahrscheinlich',
      definition: 'Mehr als zehn- und bis zu hundertmal im Jahr zu erwarten.',
      adversarial: 'Wahrscheinlich: es ist von außen zu finden, und fertige Werkzeuge nutzen es aus.',
    },
    5: {
      label: 'Fast sicher',
      definition: 'Mehr als hundertmal im Jahr zu erwarten.',
      adversarial: 'Fast sicher: es wird heute gegen uns oder gegen alle versucht.',
    },
  },
  impacts: {
    1: {
      label: 'Vernachlässigbar',
      definition: 'Eine Unannehmlichkeit: kein Dienst steht still, und nichts von Belang dringt nach außen.',
      adversarial: 'Der Angreifer gewinnt nichts, was er ohne die Ausnahme nicht auch hätte.',
    },
    2: {
      label: 'Gering',
      definition: 'Ein Team wird aufgehalten und ist am selben Tag wieder arbeitsfähig.',
      adversarial:
        'Der Angreifer hält ein gewöhnliches Konto oder Gerät und ist am selben Tag wieder hinausgeworfen.',
    },
    3: {
      label: 'Mittel',
      definition: 'Ein wichtiger Dienst ist unterbrochen, oder wenige vertrauliche Daten dringen nach außen.',
      adversarial:
        'Der Angreifer liest oder ändert die Daten einer Anwendung oder gelangt in ein zweites System.',
    },
    4: {
      label: 'Groß',
      definition: 'Ein kritischer Dienst steht still, oder meldepflichtige Daten dringen nach außen.',
      adversarial: 'Der Angreifer beherrscht einen kritischen Dienst oder entwendet meldepflichtige Daten.',
    },
    5: {
      label: 'Schwer',
      definition: 'Das Unternehmen selbst ist bedroht: Zulassung, Zahlungsfähigkeit oder Menschenleben.',
      adversarial:
        'Der Angreifer beherrscht, was alles andere beherrscht: Identitäten, Schlüssel, Sicherungen, Schutzsysteme.',
    },
  },
  outcome: {
    title: 'Was daraus folgt',
    longest: (days) => `höchstens ${days} ${plural(days, 'Tag', 'Tage')}`,
    second:
      'Niedriger, als die Tatsachen nahelegen: vor einer Entscheidung muss eine zweite Analyse zustimmen.',
    matches: 'Wie vorgeschlagen.',
    differs: 'Weicht vom Vorschlag ab: sagen Sie, warum.',
    aboveInherent: 'Maßnahmen können nichts verschlimmern: das Restrisiko liegt über dem inhärenten.',
    untested: 'Niedriger als das inhärente, und keine Maßnahme hat eine Prüfung bestanden: wird abgelehnt.',
  },
  proposal: {
    title: 'Der Vorschlag und seine Gründe',
    take: 'Vorschlag übernehmen',
    scores: (likelihood, impact) => `Wahrscheinlichkeit ${likelihood}, Auswirkung ${impact}`,
    effects: {
      likelihood: 'Wahrscheinlichkeit',
      impact: 'Auswirkung',
      residual: 'Restwahrscheinlichkeit',
    },
    step: (steps, effect) =>
      steps === 0 ? 'ändert nichts' : `${steps > 0 ? '+' : '−'}${Math.abs(steps)} ${effect}`,
    base: 'Gezählt ab Wahrscheinlichkeit 2 und Auswirkung 1; jeder Grund fügt seine Stufen hinzu, zwischen 1 und 5.',
    factors: {
      exposure: 'Erreichbarkeit',
      identities: 'Erfasste Identitäten',
      'group-scope': 'Eine Gruppe im Geltungsbereich',
      'structural-term': 'Strukturfall',
      tier: 'Stufe des Systems',
      classification: 'Einstufung der Daten',
      'control-strength': 'Maßnahmen mit bestandener Prüfung',
    },
    yes: 'ja',
  },
  controls: {
    title: 'Welche Maßnahmen das Restrisiko senken',
    counts: 'von unabhängiger Seite geprüft und bestanden: senkt es',
    countsNot: 'keine unabhängige bestandene Prüfung: senkt nichts',
    none: 'Es wurde keine Maßnahme genannt.',
  },
  earlier: {
    title: 'Frühere Ausnahmen dieses Geltungsbereichs',
    none: 'Nichts, was jüngst endete, berührt diesen Bereich, und nichts sieht ihm ähnlich.',
    continues: 'Setzt fort',
    shares: { resource: 'dieselbe Ressource', person: 'dieselbe Person' },
    question: (number) => `Ist ${number} mit diesem Antrag verwandt?`,
    kin: 'Verwandt',
    kinHint:
      'Derselbe Bedarf noch einmal: es gelten die Hürden einer Verlängerung, und das Alter läuft weiter.',
    notKin: 'Nicht verwandt',
    notKinHint: 'Ein anderer Bedarf, der zufällig dasselbe berührt.',
    why: 'Warum',
    judge: 'Festhalten',
    judged: { kin: 'Als verwandt beurteilt', not: 'Als nicht verwandt beurteilt' },
    first: 'Jede ähnliche Ausnahme wird vor der Einstufung beurteilt.',
    choose: 'Wählen Sie verwandt oder nicht verwandt.',
  },
  override: 'Warum die Einstufung vom Vorschlag abweicht',
  overrideHint: 'Wer genehmigt und wer prüft, liest es neben dem Vorschlag.',
  threat: 'Bedrohung',
  threatHint: 'Wer könnte was tun, und auf welchem Weg.',
  confidence: 'Zuversicht',
  confidences: { low: 'Niedrig', medium: 'Mittel', high: 'Hoch' },
  recommendation: 'Empfehlung',
  conditions: 'Auflagen',
  conditionsHint: 'Eine je Zeile. Wer genehmigt, kann sie übernehmen.',
  regulations: 'Berührte Vorschriften',
  regulationsHint: 'Eine je Zeile, zum Beispiel DSGVO.',
  submit: 'Bewertung festhalten',
  giveBack: 'An die Antragstellenden zurückgeben',
  mayNot: 'Sie bewerten dies nicht',
  nothingOpen: 'Hier wartet nichts auf eine Bewertung',
  second: {
    title: 'Eine niedrigere Einstufung wartet auf eine zweite Analyse',
    text: (name) => `${name} hat niedriger eingestuft, als die Tatsachen nahelegen:`,
    agree: 'Als zweite Analyse zustimmen',
    or: 'Oder unten neu bewerten; die wartende Bewertung wird dann ersetzt.',
    reason: 'Angegebener Grund',
  },
  done: {
    title: 'Die Bewertung ist festgehalten',
    waits: 'Sie wartet jetzt auf eine zweite Analyse.',
    follows: (band) => `Restrisiko: ${band}.`,
    open: 'Ausnahme öffnen',
  },
};
