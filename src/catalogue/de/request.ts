/** German: the rules of a request. */
import type { ViolationKey } from '../../domain/refusal.ts';
import { cut, opt, type Saying, wordOf } from '../saying.ts';
import { day, days, words } from './words.ts';

const questions: Readonly<Record<string, string>> = {
  obstacle: 'was der Einhaltung jetzt im Weg steht',
  consequence: 'was bei einer Ablehnung verloren geht',
};
const parts: Readonly<Record<string, string>> = {
  title: 'ein Titel',
  objective: 'ein Ziel',
  testMethod: 'ein Weg, sie zu prüfen',
};
const shared: Readonly<Record<string, string>> = { resource: 'eine Ressource', person: 'eine Person' };

export const request = {
  'REQ-POLICY.unknown': {
    title: 'Unbekannte Richtlinie',
    sentence: (d) => `Eine gültige Richtlinie${opt` namens ${d('policy')}`} ist nicht bekannt.`,
    remedy: 'Wählen Sie die Richtlinie aus der Liste.',
  },
  'REQ-POLICY.retired': {
    title: 'Richtlinie außer Kraft',
    sentence: (d) =>
      `Die Richtlinie${opt` „${d('policy')}“`} gilt nicht mehr${opt` seit dem ${day(d('retiredAt'))}`}; eine Ausnahme von ihr braucht niemand.`,
    remedy: 'Suchen Sie die Richtlinie, die an ihre Stelle trat, und stellen Sie den Antrag dort.',
  },
  'REQ-POLICY.not-exceptable': {
    title: 'Keine Ausnahmen von dieser Richtlinie',
    sentence: (d) =>
      `Die Richtlinie${opt` „${d('policy')}“`} lässt keine Ausnahmen zu${opt`: ${d('because')}`}.`,
    remedy: 'Lesen Sie, was die Richtlinie zuerst zu versuchen rät, oder sprechen Sie mit ihrem Eigner.',
  },
  'REQ-JUSTIFICATION.fell-short': {
    title: 'Begründung reicht nicht',
    sentence: (d) => {
      const why = wordOf(words.findings, d('why'));
      const where = wordOf(questions, d('question'));
      return `Die Antwort${opt` auf die Frage, ${where},`} reicht nicht${opt`: ${why}`}${opt` („${cut(d('sentence'))}“)`}.`;
    },
    remedy: (d) =>
      d('question') === 'consequence'
        ? 'Sagen Sie in ein, zwei Sätzen, was stehen bliebe, für wen und bis wann. Kurz genügt, wenn es bestimmt ist.'
        : 'Sagen Sie in ein, zwei Sätzen, was genau im Weg steht: welches System, welche Grenze, seit wann. Kurz genügt, wenn es bestimmt ist.',
  },
  'REQ-CONTROL.none': {
    title: 'Keine Ausgleichsmaßnahme',
    sentence: 'Ein Antrag braucht mindestens eine Ausgleichsmaßnahme, und dieser hat keine.',
    remedy: 'Fügen Sie eine mit Ziel, Eigner und Prüfweg hinzu; fertige stehen in der Sammlung.',
  },
  'REQ-CONTROL.incomplete': {
    title: 'Maßnahme unvollständig',
    sentence: (d) =>
      `Der Ausgleichsmaßnahme${opt` „${d('control')}“`} fehlt ${wordOf(parts, d('missing')) || 'etwas'}.`,
    remedy: 'Sagen Sie, was sie bewirkt und woran man sieht, dass sie wirkt.',
  },
  'REQ-CONTROL.frequency': {
    title: 'Maßnahme zu selten geprüft',
    sentence: (d) =>
      `Die Ausgleichsmaßnahme${opt` „${d('control')}“`} würde ${opt`alle ${days(d('days'))}` || 'zu selten'} geprüft; erlaubt sind 1 bis ${d('longest') || '90'} ganze Tage.`,
    remedy: (d) => `Sehen Sie mindestens alle ${d('longest') || '90'} Tage eine Prüfung vor.`,
  },
  'REQ-CONTROL.owner': {
    title: 'Maßnahme ohne Eigner',
    sentence: (d) =>
      `Der Eigner der Ausgleichsmaßnahme${opt` „${d('control')}“`} ist im Verzeichnis keine aktive Person.`,
    remedy: 'Nennen Sie jemanden, der hier arbeitet und sie prüfen wird; ein Postfach kann das nicht.',
  },
  'REQ-CONTROL.repeated-id': {
    title: 'Zwei Maßnahmen, eine Kennung',
    sentence: (d) =>
      `Zwei Ausgleichsmaßnahmen tragen dieselbe Kennung${opt` ${d('id')}`}; die Prüfung der einen gälte auch für die andere.`,
    remedy: 'Geben Sie jeder eine eigene Kennung.',
  },
  'REQ-SCOPE.no-subject': {
    title: 'Für niemanden',
    sentence: 'Der Antrag sagt nicht, für wen oder was die Ausnahme gelten soll.',
    remedy: 'Nennen Sie die Personen, Gruppen, Dienstkonten, Geräte oder Workloads, die sie brauchen.',
  },
  'REQ-SCOPE.no-resource': {
    title: 'Keine Ressource',
    sentence: 'Der Antrag sagt nicht, für welche Systeme die Ausnahme gelten soll.',
    remedy: 'Nennen Sie die genauen Systeme, Anwendungen oder Segmente.',
  },
  'REQ-SCOPE.wildcard': {
    title: 'Platzhalter im Geltungsbereich',
    sentence: (d) =>
      `${d('ref') || 'Ein Platzhalter'} würde erfassen, was immer noch kommt, und das könnte niemand beurteilen.`,
    remedy: 'Nennen Sie jedes einzeln oder eine Gruppe: Eine Gruppe ist erlaubt und erhöht die Punktzahl.',
  },
  'REQ-SCOPE.unknown-subject': {
    title: 'Unbekannt',
    sentence: (d) =>
      `${d('ref') || 'Jemand im Geltungsbereich'} steht nicht im Verzeichnis, oder die Art ist unbekannt.`,
    remedy: 'Prüfen Sie die Schreibweise, oder lassen Sie es zuerst ins Verzeichnis aufnehmen.',
  },
  'REQ-SCOPE.unknown-resource': {
    title: 'Unbekannte Ressource',
    sentence: (d) =>
      `${d('ref') || 'Eine Ressource'} ist kein System, keine Anwendung und kein Segment, das das Register kennt.`,
    remedy: 'Prüfen Sie Schreibweise und Art, zum Beispiel system:hr-db.',
  },
  'REQ-SCOPE.empty-group': {
    title: 'Leere Gruppe',
    sentence: (d) => `${d('ref') || 'Die Gruppe'} hat keine Mitglieder; die Ausnahme gälte für niemanden.`,
    remedy: 'Nennen Sie die Personen selbst, oder warten Sie, bis die Gruppe Mitglieder hat.',
  },
  'REQ-TERM.not-positive': {
    title: 'Keine Laufzeit',
    sentence: 'Eine Laufzeit zählt ganze Tage und mindestens einen.',
    remedy: 'Beantragen Sie die Tage, die Sie brauchen; üblich sind 90.',
  },
  'REQ-TERM.over-policy': {
    title: 'Laufzeit zu lang',
    sentence: (d) =>
      `Beantragt ${d('days') === '' ? 'ist eine längere Laufzeit, als diese Richtlinie zulässt' : `sind ${days(d('days'))}`}${opt`; diese Richtlinie lässt höchstens ${d('longest')} zu`}.`,
    remedy:
      'Beantragen Sie weniger. Zwingt eine kürzere Frist zu einem unsicheren Umweg, begründen Sie das als strukturellen Fall: Dann entscheidet der Ausschuss mit der Stimme des CISO.',
  },
  'REQ-TERM.structural-reason': {
    title: 'Struktureller Fall ohne Grund',
    sentence:
      'Ein struktureller Fall muss sagen, warum eine kürzere Frist zu einem unsicheren Umweg zwingt, und dieser sagt es nicht.',
    remedy:
      'Beschreiben Sie den Umweg, in den man gedrängt würde, oder beantragen Sie eine gewöhnliche Laufzeit.',
  },
  'REQ-TERM.over-365': {
    title: 'Über ein Jahr',
    sentence: (d) =>
      `Keine Laufzeit ist länger als ${d('longest') || '365'} Tage${opt`; beantragt sind ${d('days')}`}.`,
    remedy: 'Beantragen Sie höchstens ein Jahr. Was länger dauert, braucht eine andere Richtlinie.',
  },
  'REQ-PLAN.no-milestone': {
    title: 'Kein Meilenstein',
    sentence: (d) =>
      `Der Plan braucht mindestens einen Meilenstein mit Titel, Datum und Verantwortlichen${opt`; „${d('milestone')}“ sagt zu wenig`}.`,
    remedy: 'Nennen Sie den nächsten bestimmten Schritt zur Einhaltung, und wer ihn bis wann tut.',
  },
  'REQ-PLAN.milestone-outside-term': {
    title: 'Meilenstein außerhalb der Laufzeit',
    sentence: (d) =>
      `${opt`„${d('milestone')}“ liegt nicht` || 'Kein Meilenstein liegt'} in der Laufzeit${opt`, ${day(d('from'))} bis ${day(d('until'))}`}.`,
    remedy:
      'Setzen Sie mindestens ein Datum zwischen Beginn und Ende der Laufzeit, und keines in die Vergangenheit.',
  },
  'REQ-PLAN.milestone-owner': {
    title: 'Meilenstein ohne Verantwortliche',
    sentence: (d) =>
      `Wer den Meilenstein${opt` „${d('milestone')}“`} verantworten soll, ist im Verzeichnis keine aktive Person.`,
    remedy: 'Nennen Sie jemanden, der hier arbeitet und es tun wird.',
  },
  'REQ-PLAN.no-exit': {
    title: 'Kein Enddatum',
    sentence: 'Der Plan sagt nicht, wann die Ausnahme nicht mehr nötig ist.',
    remedy: 'Setzen Sie das Enddatum; bei Externen ist es das Ende des Projekts.',
  },
  'REQ-PLAN.exit-outside': {
    title: 'Enddatum zu früh',
    sentence: (d) =>
      `Das Enddatum${opt` ${day(d('exitDate'))}`} ist vorbei oder liegt vor dem Abschluss des Plans, der dahin führt.`,
    remedy: (d) => `Wählen Sie ein künftiges Datum${opt`, nicht vor dem ${day(d('earliest'))}`}.`,
  },
  'REQ-PLAN.repeated-id': {
    title: 'Zwei Meilensteine, eine Kennung',
    sentence: (d) => `Zwei Meilensteine tragen dieselbe Kennung${opt` ${d('id')}`}.`,
    remedy: 'Geben Sie jedem eine eigene Kennung.',
  },
  'REQ-OWNER.unknown': {
    title: 'Unbekannter Risikoeigner',
    sentence: (d) =>
      d('person') === ''
        ? 'Es ist niemand genannt.'
        : `Das Verzeichnis kennt niemanden namens ${d('person')}.`,
    remedy: 'Wählen Sie die Person, die für dieses Risiko einsteht, aus dem Verzeichnis.',
  },
  'REQ-OWNER.inactive': {
    title: 'Risikoeigner ausgeschieden',
    sentence: 'Die als Risikoeigner genannte Person ist im Verzeichnis nicht mehr aktiv.',
    remedy: 'Nennen Sie, wer jetzt für dieses Risiko einsteht.',
  },
  'REQ-OWNER.mailbox': {
    title: 'Ein Postfach trägt kein Risiko',
    sentence: (d) => `${d('person') || 'Der Risikoeigner'} ist keine Person.`,
    remedy: 'Nennen Sie die Person dahinter, die für dieses Risiko einsteht.',
  },
  'REQ-DUPLICATE.live': {
    title: 'Schon abgedeckt',
    sentence: (d) =>
      `${d('number') || 'Eine andere Ausnahme'} deckt unter derselben Richtlinie oder Familie einen Bereich ab, der sich überschneidet${opt`; ihr Stand: ${wordOf(words.statuses, d('status'))}`}.`,
    remedy: (d) =>
      `Nutzen Sie ${d('number') || 'diese'}, verlängern Sie sie am Ende ihrer Laufzeit, oder engen Sie Ihren Bereich ein${opt`; Fragen an ${d('contact')}`}.`,
  },
  'REQ-DUPLICATE.live-confidential': {
    title: 'Schon abgedeckt',
    sentence: (d) =>
      `${d('number') || 'Eine vertrauliche Ausnahme'} deckt unter derselben Richtlinie oder Familie einen Bereich ab, der sich überschneidet. Sie ist vertraulich; mehr kann hier nicht stehen.`,
    remedy: (d) => `Fragen Sie dort${opt` (${d('contact')})`}, ob sie auch Ihnen dient.`,
  },
  'REQ-DUPLICATE.ratified-overlap': {
    title: 'Notfall schon bestätigt',
    sentence: (d) => `Den Notfall${opt` ${d('number')}`} hat schon ein anderer Antrag bestätigt.`,
    remedy: 'Nutzen Sie die Ausnahme, die ihn bestätigt hat.',
  },
  'REQ-SUCCESSOR.gates-apply': {
    title: 'Eine Verlängerung unter anderem Namen',
    sentence: (d) =>
      `Der Bereich überschneidet sich mit ${d('number') || 'einer Ausnahme'}, die vor Kurzem endete. Damit zählt der Antrag als Laufzeit ${d('term') || '2 oder später'} dieser Kette und muss die Hürden einer Verlängerung nehmen${opt`; nicht genommen: ${d('gates')}`}.`,
    remedy:
      'Bringen Sie, was eine Verlängerung bringt: Fortschritt im alten Plan, geprüfte Maßnahmen, neue Worte und ein letztes Enddatum.',
  },
  'REQ-SUCCESSOR.since-filed': {
    title: 'Zur Verlängerung geworden',
    sentence: (d) =>
      `Seit der Einreichung hat sich eine Gruppe oder ein System des Antrags geändert; nun überschneidet er sich mit ${d('number') || 'einer Ausnahme'}, die vor Kurzem endete. Damit ist er eine Verlängerung unter anderem Namen, deren Hürden niemand geprüft hat.`,
    remedy:
      'Geben Sie ihn an die antragstellende Person zurück. Neu eingereicht, nimmt er die Hürden einer Verlängerung; oder er nennt Personen und Ressourcen ohne das, was geendet hat.',
  },
  'REQ-LINEAGE.unjudged': {
    title: 'Verwandt?',
    sentence: (d) =>
      `${d('number') || 'Eine frühere Ausnahme'} teilt ${wordOf(shared, d('shares')) || 'eine Ressource oder eine Person'} mit dieser, und niemand hat bisher gesagt, ob die beiden verwandt sind.`,
    remedy: 'Schreiben Sie, ob es derselbe Bedarf ist oder etwas anderes, und warum.',
  },
  'REQ-LINEAGE.no-reason': {
    title: 'Urteil ohne Grund',
    sentence: (d) => `Das Urteil${opt` über ${d('number')}`} sagt nicht, warum.`,
    remedy: 'Schreiben Sie einen Satz, dem ein Prüfer folgen kann.',
  },
  'REQ-LINEAGE.not-alike': {
    title: 'Nicht ähnlich',
    sentence: (d) =>
      `${d('number') || 'Diese Ausnahme'} teilt weder eine Ressource noch eine Person mit dieser hier.`,
    remedy: 'Beurteilen Sie nur die Ausnahmen, die als ähnlich genannt sind.',
  },
  'REQ-LINEAGE.judged': {
    title: 'Schon beurteilt',
    sentence: (d) => `Das hat schon jemand beurteilt${opt`, am ${day(d('at'))}`}${opt`, zu ${d('number')}`}.`,
    remedy:
      'Lesen Sie dieses Urteil. Es steht für diesen Antrag; ist es falsch, geben Sie den Antrag zurück und sagen Sie es dort.',
  },
  'SCOPE-GREW.not-a-group': {
    title: 'Keine Gruppe im Geltungsbereich',
    sentence: (d) => `${d('group') || 'Das'} ist keine Gruppe im Geltungsbereich dieser Ausnahme.`,
    remedy: 'Wählen Sie eine der Gruppen, die die Genehmigung nennt.',
  },
  'SCOPE-GREW.nothing-grew': {
    title: 'Niemand kam hinzu',
    sentence: (d) => `Alle in ${d('group') || 'der Gruppe'} sind schon abgedeckt.`,
    remedy: 'Es gibt nichts anzunehmen.',
  },
  'SCOPE-GREW.no-reason': {
    title: 'Zuwachs ohne Grund',
    sentence: 'Es steht nicht da, warum die Hinzugekommenen abgedeckt sein sollen.',
    remedy: 'Schreiben Sie einen Satz, dem ein Prüfer folgen kann.',
  },
} satisfies Partial<Record<ViolationKey, Saying>>;
