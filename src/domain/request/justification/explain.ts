/** Says in a sentence or two which sentence fell short, why, and what to write instead. */
import type { FindingReason, JustificationFinding, Language, Question } from './finding.ts';

/** Longer quotations are cut: the beginning is enough to find the sentence again. */
const longestQuote = 300;

type Texts = {
  readonly quote: (sentence: string) => string;
  readonly why: Readonly<Record<FindingReason, string>>;
  readonly advice: Readonly<Record<Question, string>>;
  /** Advice that a reason needs in place of the question's own. */
  readonly instead: Readonly<Partial<Record<FindingReason, string>>>;
};

/**
 * The explanation of a finding for the person who wrote the answer.
 * @param locale the language that the reader has chosen, which need not be the answer's
 */
export function explainFinding(finding: JustificationFinding, locale: Language): string {
  const texts = locale === 'en' ? english : german;
  const why = texts.why[finding.reason];
  const advice = texts.instead[finding.reason] ?? texts.advice[finding.field];
  return finding.sentence === ''
    ? `${why} ${advice}`
    : `${texts.quote(shortened(finding.sentence))} ${why} ${advice}`;
}

function shortened(sentence: string): string {
  const line = sentence.replace(/\s+/g, ' ');
  if (line.length <= longestQuote) return line;
  const cut = line.slice(0, longestQuote);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestQuote - 40))} …`;
}

const english: Texts = {
  quote: (sentence) => `“${sentence}”`,
  why: {
    empty: 'This question has no answer yet.',
    placeholder: 'only holds the place of an answer.',
    'not-language': 'can’t be read as a sentence.',
    question: 'asks something; this field needs a statement.',
    'copies-policy': 'repeats the words of the policy, which the reader knows.',
    'copies-title': 'repeats the title of the request.',
    'copies-earlier': 'repeats an earlier answer; other dates or small changes don’t make it a new one.',
    'same-answer-twice': 'repeats the answer to the first question; the two ask for different things.',
    'refers-elsewhere':
      'points to another place; the answer has to stand here, where it is decided and kept.',
    'urgency-only': 'says that it is urgent, and urgency alone is no justification.',
    boilerplate: 'could stand in any request, because it doesn’t say what the need is.',
    authority: 'says who wants it, which is no reason by itself.',
    'others-do-it': 'says what is usual, which doesn’t show why it is needed here.',
    convenience: 'says that the rule is inconvenient, which is no obstacle and no loss.',
    'denies-risk':
      'judges the risk or the rule; that is the assessment’s part, and this field asks for something else.',
    promise: 'promises care for later, and doesn’t answer the question.',
    circular:
      'says only that the policy isn’t met, or that an exception is needed; this is what the request says already.',
    'too-thin': 'is too short of facts: it names nothing that could be checked.',
    'generic-words':
      'is made of general words; no system, person, process, date or amount can be pointed at.',
    'no-obstacle': 'names something, but doesn’t say what about it prevents compliance.',
    'no-consequence': 'names something, but doesn’t say what stops, is late or is lost.',
  },
  advice: {
    obstacle:
      'Name the system, device or circumstance and what it can’t do, for example: The HR system’s vendor offers no MFA.',
    consequence:
      'Name what stops or is lost, for whom and when, for example: Payroll for 300 employees is not paid on the 25th.',
  },
  instead: {
    'copies-earlier':
      'Say what holds today: what has been done since, and what still stands in the way or at stake.',
  },
};

const german: Texts = {
  quote: (sentence) => `„${sentence}“`,
  why: {
    empty: 'Diese Frage ist noch nicht beantwortet.',
    placeholder: 'hält nur den Platz für eine Antwort frei.',
    'not-language': 'lässt sich nicht als Satz lesen.',
    question: 'fragt etwas; hier wird eine Aussage gebraucht.',
    'copies-policy': 'wiederholt den Wortlaut der Richtlinie, den die Lesenden kennen.',
    'copies-title': 'wiederholt den Titel des Antrags.',
    'copies-earlier':
      'wiederholt eine frühere Antwort; ein neues Datum oder kleine Änderungen machen sie nicht neu.',
    'same-answer-twice': 'wiederholt die Antwort auf die erste Frage; die beiden fragen Verschiedenes.',
    'refers-elsewhere':
      'verweist auf eine andere Stelle; die Antwort muss hier stehen, wo entschieden und aufbewahrt wird.',
    'urgency-only': 'sagt, dass es eilt, und Eile allein ist keine Begründung.',
    boilerplate: 'könnte in jedem Antrag stehen, denn es sagt nicht, worin der Bedarf besteht.',
    authority: 'sagt, wer es möchte; das allein ist kein Grund.',
    'others-do-it': 'sagt, was üblich ist; das zeigt nicht, warum es hier nötig ist.',
    convenience: 'sagt, dass die Regel unbequem ist; das ist weder ein Hindernis noch ein Schaden.',
    'denies-risk':
      'beurteilt das Risiko oder die Regel; das ist Sache der Bewertung, hier wird etwas anderes gefragt.',
    promise: 'verspricht Sorgfalt für später und beantwortet die Frage nicht.',
    circular:
      'sagt nur, dass die Richtlinie nicht erfüllt oder eine Ausnahme gebraucht wird; das sagt der Antrag schon.',
    'too-thin': 'enthält zu wenig: Es nennt nichts, was sich prüfen ließe.',
    'generic-words':
      'besteht aus allgemeinen Worten; kein System, keine Person, kein Vorgang, kein Datum und kein Betrag ist greifbar.',
    'no-obstacle': 'nennt etwas, sagt aber nicht, was daran die Einhaltung verhindert.',
    'no-consequence': 'nennt etwas, sagt aber nicht, was stillsteht, sich verspätet oder verloren geht.',
  },
  advice: {
    obstacle:
      'Nennen Sie das System, das Gerät oder den Umstand und was damit nicht geht, zum Beispiel: Der Hersteller des HR-Systems bietet keine MFA an.',
    consequence:
      'Nennen Sie, was stillsteht oder verloren geht, für wen und wann, zum Beispiel: Die Löhne von 300 Beschäftigten werden am 25. nicht gezahlt.',
  },
  instead: {
    'copies-earlier':
      'Schreiben Sie, was heute gilt: was seither getan wurde und was noch im Weg oder auf dem Spiel steht.',
  },
};
