/** German: assessment, approval, emergencies and configuration. */
import type { ViolationKey } from '../../domain/refusal.ts';
import { opt, type Saying, wordOf, wordsOf } from '../saying.ts';
import { day, days, daysDative, hours, words } from './words.ts';

const band = (key: string): string => wordOf(words.bands, key);
const rung = (key: string): string => (key === '' ? '' : wordOf(words.rungs, key));
const another = 'Überlassen Sie es denen, die der Weg vorsieht und die keinen Anteil daran haben.';
const otherAnalyst = 'Überlassen Sie es jemand anderem aus der Sicherheitsanalyse.';
const otherMembers = 'Die übrigen Mitglieder stimmen ab.';

export const decision = {
  'ASSESS-SELF.requester': {
    title: 'Ihr eigener Antrag',
    sentence: 'Sie haben diese Ausnahme beantragt und können ihr Risiko deshalb nicht bewerten.',
    remedy: otherAnalyst,
  },
  'ASSESS-SELF.risk-owner': {
    title: 'Ihr eigenes Risiko',
    sentence: 'Sie sind Risikoeigner dieser Ausnahme und können das Risiko deshalb nicht bewerten.',
    remedy: otherAnalyst,
  },
  'ASSESS-SELF.subject': {
    title: 'Sie wären abgedeckt',
    sentence:
      'Sie gehören zu denen, für die diese Ausnahme gilt, und können ihr Risiko deshalb nicht bewerten.',
    remedy: otherAnalyst,
  },
  'ASSESS-SECOND.waiting': {
    title: 'Wartet auf eine zweite Bewertung',
    sentence:
      'Die Bewertung senkt die Stufe unter das, was die Fakten nahelegen, und noch hat niemand Zweites zugestimmt.',
    remedy:
      'Bitten Sie jemand anderen aus der Sicherheitsanalyse um Zustimmung, oder bewerten Sie neu, ohne zu senken.',
  },
  'ASSESS-SECOND.same-person': {
    title: 'Ihre eigene Bewertung',
    sentence: 'Die Bewertung, die auf ein zweites Paar Augen wartet, ist von Ihnen.',
    remedy: 'Bitten Sie jemand anderen aus der Sicherheitsanalyse darum.',
  },
  'ASSESS-SECOND.differs': {
    title: 'Fakten haben sich geändert',
    sentence: (d) =>
      `Seit der Bewertung hat sich etwas geändert, worauf sie beruht${opt`: ${wordsOf(words.facts, d('changed'))}`}.`,
    remedy: 'Bewerten Sie neu, mit den Fakten, wie sie jetzt sind.',
  },
  'ASSESS-SECOND.none-waiting': {
    title: 'Nichts zu bestätigen',
    sentence: 'Keine Bewertung wartet auf eine zweite Person.',
    remedy: 'Laden Sie die Seite neu; sie zeigt den Stand.',
  },
  'ASSESS-OVERRIDE.no-reason': {
    title: 'Abweichung ohne Grund',
    sentence: 'Die Punkte weichen von denen ab, die die Fakten nahelegen, und es steht nicht da, warum.',
    remedy: 'Schreiben Sie den Grund, oder übernehmen Sie die vorgeschlagenen Punkte.',
  },
  'ASSESS-RESIDUAL.untested-control': {
    title: 'Ungeprüfte Maßnahmen senken nichts',
    sentence: (d) =>
      `Das Restrisiko liegt unter dem Ausgangsrisiko, und keine Maßnahme${opt` (${d('controls')})`} hat bisher eine Prüfung bestanden.`,
    remedy:
      'Lassen Sie zuerst eine Maßnahme prüfen, oder lassen Sie das Restrisiko so hoch wie das Ausgangsrisiko.',
  },
  'ASSESS-RESIDUAL.above-inherent': {
    title: 'Restrisiko über Ausgangsrisiko',
    sentence: (d) =>
      `Das Risiko mit Maßnahmen${opt` (${d('residual')})`} kann nicht höher sein als das ohne sie${opt` (${d('inherent')})`}.`,
    remedy: 'Erhöhen Sie das Ausgangsrisiko, oder senken Sie das Restrisiko.',
  },
  'ASSESS-REOPENED.fact-changed': {
    title: 'Zurück zur Bewertung',
    sentence: (d) =>
      `Etwas, worauf die Bewertung beruht, hat sich geändert${opt`: ${wordsOf(words.facts, d('changed'))}`}. Die Stimmen sind hinfällig, und die Bewertung ist wieder offen.`,
    remedy: 'Die Sicherheitsanalyse bewertet neu; danach kommt es wieder zur Entscheidung.',
  },
  'APPROVE-SELF.requester': {
    title: 'Ihr eigener Antrag',
    sentence: 'Sie haben diese Ausnahme beantragt und können deshalb nicht darüber entscheiden.',
    remedy: another,
  },
  'APPROVE-ASSESSOR.assessor': {
    title: 'Sie haben bewertet',
    sentence: 'Sie haben dieses Risiko bewertet; darüber entscheidet jemand anderes.',
    remedy: another,
  },
  'APPROVE-AUTHORITY.none': {
    title: 'Keine Entscheidungsbefugnis',
    sentence: 'Sie haben weder das Amt des CISO noch eine Delegation noch einen Sitz im Ausschuss.',
    remedy: another,
  },
  'APPROVE-AUTHORITY.emergency': {
    title: 'Keine Befugnis für einen Notfall',
    sentence:
      'Nur CISO oder Delegierte können eine Ausnahme sofort in Kraft setzen, und Sie sind weder das eine noch das andere.',
    remedy:
      'Sagen Sie dort, was nicht warten kann und warum; kann es warten, stellen Sie einen vollen Antrag.',
  },
  'APPROVE-AUTHORITY.ceiling': {
    title: 'Über Ihrer Obergrenze',
    sentence: (d) =>
      `Ihre Delegation reicht bis ${opt`zur Stufe ${band(d('ceiling'))}` || 'zu einer niedrigeren Stufe'}${opt`, und dieses Risiko ist ${band(d('band'))}`}.`,
    remedy: 'Überlassen Sie es dem CISO oder einer delegierten Person mit höherer Obergrenze.',
  },
  'APPROVE-AUTHORITY.policy': {
    title: 'Nicht Ihre Richtlinie',
    sentence: (d) => `Ihre Delegation umfasst die Richtlinie${opt` ${d('policy')}`} nicht.`,
    remedy: 'Überlassen Sie es dem CISO oder einer für diese Richtlinie delegierten Person.',
  },
  'APPROVE-AUTHORITY.not-yet': {
    title: 'Delegation noch nicht begonnen',
    sentence: (d) => `Ihre Delegation hat noch nicht begonnen${opt`; sie beginnt am ${day(d('startsAt'))}`}.`,
    remedy: 'Warten Sie bis dahin, oder überlassen Sie es dem CISO.',
  },
  'APPROVE-AUTHORITY.ended': {
    title: 'Delegation zu Ende',
    sentence: (d) => `Ihre Delegation ist zu Ende${opt` seit dem ${day(d('endedAt'))}`}.`,
    remedy: 'Bitten Sie den CISO um eine neue, oder überlassen Sie es ihm.',
  },
  'APPROVE-AUTHORITY.not-accepted': {
    title: 'Delegation nicht angenommen',
    sentence:
      'Sie haben die Verantwortung, die mit der Delegation kommt, noch nicht angenommen; bis dahin gibt sie nichts.',
    remedy: 'Lesen Sie sie, und nehmen Sie sie unter Einstellungen, Befugnisse an.',
  },
  'APPROVE-AUTHORITY.rung': {
    title: 'Entscheidung weiter oben',
    sentence: (d) =>
      `Über diesen Fall${opt` (Risiko: ${band(d('band'))})`} entscheidet ${rung(d('rung')) || 'eine höhere Stelle'}.`,
    remedy: another,
  },
  'APPROVE-AUTHORITY.committee-only': {
    title: 'Der Ausschuss entscheidet',
    sentence: (d) => `Über diesen Fall entscheidet ${rung(d('rung')) || 'der Ausschuss'}, durch Abstimmung.`,
    remedy: 'Die Mitglieder stimmen ab; allein genehmigt ihn niemand.',
  },
  'APPROVE-AUTHORITY.no-seat': {
    title: 'Kein Sitz im Ausschuss',
    sentence: 'Diese Person hat keinen Sitz im Ausschuss.',
    remedy: 'Nur Mitglieder stimmen ab, und nur Mitglieder werden ausgeschlossen.',
  },
  'APPROVE-AUTHORITY.no-charter': {
    title: 'Ausschuss ohne Auftrag',
    sentence: 'Der Ausschuss handelt im Auftrag des CISO, und es gibt keinen.',
    remedy: 'Bitten Sie den CISO, ihn unter Einstellungen, Befugnisse zu erteilen.',
  },
  'APPROVE-AUTHORITY.not-by-vote': {
    title: 'Keine Abstimmung',
    sentence: (d) =>
      `Über diesen Fall entscheidet ${rung(d('rung')) || 'eine Person'}, nicht eine Abstimmung.`,
    remedy: 'Genehmigen Sie, lehnen Sie ab, oder geben Sie zurück.',
  },
  'APPROVE-VACANT.no-ciso': {
    title: 'Kein CISO',
    sentence: 'Niemand hat das Amt des CISO; darum kann das niemand entscheiden.',
    remedy: 'Bitten Sie die Administration, jemanden zu ernennen.',
  },
  'APPROVE-VACANT.recused-no-acting': {
    title: 'CISO befangen',
    sentence:
      'Der CISO hat ein Interesse an diesem Fall, und eine Vertretung wurde vorher nicht eingetragen.',
    remedy: 'Bitten Sie den CISO, eine Vertretung einzutragen.',
  },
  'APPROVE-VACANT.absent-no-acting': {
    title: 'CISO abwesend',
    sentence: 'Der CISO ist abwesend, und eine Vertretung wurde vorher nicht eingetragen.',
    remedy: 'Warten Sie auf die Rückkehr, oder bitten Sie den CISO, eine Vertretung einzutragen.',
  },
  'APPROVE-INTEREST.subject': {
    title: 'Sie wären abgedeckt',
    sentence: 'Sie gehören zu denen, für die diese Ausnahme gilt, und entscheiden deshalb nicht darüber.',
    remedy: another,
  },
  'APPROVE-INTEREST.risk-owner': {
    title: 'Ihr Risiko',
    sentence: 'Sie sind Risikoeigner dieser Ausnahme und entscheiden deshalb nicht darüber.',
    remedy: another,
  },
  'APPROVE-INTEREST.control-owner': {
    title: 'Ihre Maßnahme',
    sentence: 'Ihnen gehört eine der Ausgleichsmaßnahmen; deshalb entscheiden Sie nicht darüber.',
    remedy: another,
  },
  'APPROVE-RECIPROCAL.within-90-days': {
    title: 'Eine Hand wäscht die andere',
    sentence: (d) =>
      `Die antragstellende Person hat einen Antrag von Ihnen genehmigt${opt`, am ${day(d('at'))}`}. Innerhalb von 90 Tagen entscheiden Sie beide nicht über Anträge des anderen.`,
    remedy: 'Das geht an den CISO oder den Ausschuss.',
  },
  'APPROVE-RECUSED.interest': {
    title: 'Ausgeschlossen',
    sentence:
      'Sie haben ein Interesse an diesem Fall, sind deshalb ausgeschlossen und zählen nicht zur Beschlussfähigkeit.',
    remedy: otherMembers,
  },
  'APPROVE-RECUSED.manager': {
    title: 'Ausgeschlossen',
    sentence: 'Sie führen jemanden, der ein Interesse an diesem Fall hat, und sind deshalb ausgeschlossen.',
    remedy: otherMembers,
  },
  'APPROVE-RECUSED.declared': {
    title: 'Ausgeschlossen',
    sentence: 'Sie wurden von diesem Fall ausgeschlossen.',
    remedy: otherMembers,
  },
  'APPROVE-STEPUP.not-fresh': {
    title: 'Bitte neu anmelden',
    sentence: 'Eine Entscheidung braucht eine Anmeldung aus den letzten fünf Minuten, und Ihre ist älter.',
    remedy: 'Melden Sie sich neu an, und entscheiden Sie dann.',
  },
  'APPROVE-STEPUP.not-strong': {
    title: 'Zweiter Faktor nötig',
    sentence: 'Eine Entscheidung braucht eine Anmeldung mit zweitem Faktor, und Ihre hatte keinen.',
    remedy: 'Melden Sie sich mit Ihrem zweiten Faktor neu an.',
  },
  'APPROVE-STEPUP.token': {
    title: 'Ein Token entscheidet nichts',
    sentence: 'Das kam mit einem gespeicherten Token, und ein solches Token trifft keine Entscheidungen.',
    remedy: 'Melden Sie sich selbst an, und entscheiden Sie auf der Seite oder auf der Kommandozeile.',
  },
  'APPROVE-EVIDENCE.control-untested': {
    title: 'Maßnahme nicht nachgewiesen',
    sentence: (d) =>
      `Für die Ausgleichsmaßnahme${opt` „${d('title')}“`} gibt es keine unabhängig bestandene Prüfung, die am Beginn noch trägt.`,
    remedy:
      'Lassen Sie sie von jemandem prüfen, der weder Antrag noch Risiko trägt, und tragen Sie das Ergebnis ein.',
  },
  'APPROVE-START.too-far': {
    title: 'Beginn zu weit voraus',
    sentence: (d) =>
      `Der Beginn${opt` am ${day(d('startsAt'))}`} liegt mehr als ${days(d('ahead')) || '30 Tage'} voraus.`,
    remedy:
      'Geben Sie den Antrag zurück und bitten um einen früheren Beginn, oder entscheiden Sie näher daran.',
  },
  'APPROVE-TERM.over-longest': {
    title: 'Laufzeit zu lang',
    sentence: (d) =>
      `Eine Laufzeit${opt` von ${daysDative(d('termDays'))}`} ist länger, als dieser Weg erlaubt${opt`: höchstens ${days(d('longest'))}`}.`,
    remedy: 'Genehmigen Sie eine kürzere, oder geben Sie den Antrag zurück.',
  },
  'APPROVE-TERM.longer-than-requested': {
    title: 'Länger als beantragt',
    sentence: (d) =>
      `So lange${opt` (${days(d('termDays'))})`} hat niemand beantragt${opt`; beantragt: ${days(d('requested'))}`}.`,
    remedy: 'Genehmigen Sie die beantragte Laufzeit oder eine kürzere.',
  },
  'APPROVE-STALE.changed-since-seen': {
    title: 'Seit Ihrem Blick geändert',
    sentence:
      'Der Fall hat sich geändert, seit Sie ihn geöffnet haben; die Entscheidung gälte etwas, das Sie nicht gesehen haben.',
    remedy: 'Laden Sie neu, lesen Sie, was sich geändert hat, und entscheiden Sie dann.',
  },
  'APPROVE-RATIONALE.empty': {
    title: 'Ohne Grund',
    sentence:
      'Eine solche Entscheidung sagt, warum; hier steht es nicht so da, dass der Nächste etwas damit anfangen kann.',
    remedy: (d) =>
      `Schreiben Sie einen Satz${opt` von mindestens ${d('needed')} Wörtern`}: Er bleibt in den Akten.`,
  },
  'APPROVE-QUORUM.impossible': {
    title: 'Nicht beschlussfähig',
    sentence: (d) =>
      `Zu wenige Mitglieder können über diesen Fall abstimmen${opt`: von ${d('seats')} Sitzen sind ${d('recused')} ausgeschlossen, nötig sind ${d('needed')}`}.`,
    remedy: 'Bitten Sie den CISO, weitere Sitze zu vergeben, oder geben Sie den Antrag zurück.',
  },
  'APPROVE-PERIOD.voting-closed': {
    title: 'Abstimmung vorbei',
    sentence: (d) =>
      `Die Frist, über diesen Fall abzustimmen, ist vorbei${opt` seit dem ${day(d('endedAt'))}`}.`,
    remedy: 'Schließen Sie die Abstimmung; dann ist entschieden, oder sie beginnt neu.',
  },
  'APPROVE-PERIOD.still-open': {
    title: 'Abstimmung läuft noch',
    sentence: (d) =>
      `Die Abstimmung kann noch nicht geschlossen werden${opt`: sie läuft bis zum ${day(d('endsAt'))}`}${opt`, und ${d('outstanding')} können noch abstimmen`}.`,
    remedy: 'Warten Sie, bis alle abgestimmt haben oder die Frist vorbei ist.',
  },
  'EMERGENCY-REPEAT.within-180-days': {
    title: 'Zweiter Notfall',
    sentence: (d) =>
      `${d('number') || 'Ein Notfall'} hat in den letzten 180 Tagen schon einen Bereich abgedeckt, der sich überschneidet, und es gibt nur einen.`,
    remedy: 'Stellen Sie einen vollen Antrag; der Ausschuss entscheidet.',
  },
  'EMERGENCY-TERM.over-72-hours': {
    title: 'Notfall zu lang',
    sentence: (d) =>
      `Ein Notfall dauert höchstens ${hours(d('longest')) || '72 Stunden'}${opt`; beantragt sind ${d('hours')}`}.`,
    remedy: 'Beantragen Sie weniger, und bestätigen Sie ihn mit einem vollen Antrag, bevor er endet.',
  },
  'EMERGENCY-TERM.not-positive': {
    title: 'Keine Dauer',
    sentence: 'Ein Notfall braucht eine Zahl von Stunden größer als 0.',
    remedy: 'Sagen Sie, für wie viele Stunden er nötig ist, höchstens 72.',
  },
  'EMERGENCY-RATIFY.not-an-emergency': {
    title: 'Kein Notfall',
    sentence: (d) =>
      `Was der Antrag bestätigen soll${opt`, ${d('number')},`} ist kein eingetragener Notfall.`,
    remedy: 'Nennen Sie den Notfall, oder lassen Sie das Feld leer.',
  },
  'EMERGENCY-RATIFY.ended': {
    title: 'Notfall vorbei',
    sentence: (d) =>
      `Der Notfall${opt` ${d('number')}`} ist vorbei${opt` seit dem ${day(d('endedAt'))}`}, und nur ein laufender kann bestätigt werden.`,
    remedy: 'Stellen Sie den Antrag, ohne ihn zu nennen; der Ausschuss entscheidet.',
  },
  'EMERGENCY-RATIFY.other-scope': {
    title: 'Anderer Geltungsbereich',
    sentence: (d) => `Der Notfall${opt` ${d('number')}`} gilt für einen anderen Bereich als dieser Antrag.`,
    remedy: 'Beantragen Sie den Bereich des Notfalls, oder lassen Sie das Feld leer.',
  },
  'CONFIG-AUTHORITY.not-ciso': {
    title: 'Vorschlag des CISO',
    sentence: 'Eine Änderung dieser Einstellungen schlägt nur der CISO vor.',
    remedy: 'Sagen Sie dem CISO, was sich ändern sollte und warum.',
  },
  'CONFIG-AUTHORITY.second-person': {
    title: 'Eine zweite Person bestätigt',
    sentence:
      'Eine Änderung dieser Einstellungen bestätigt jemand anderes als die Person, die sie vorschlug.',
    remedy: 'Bitten Sie die Administration oder den Vorsitz des Ausschusses darum.',
  },
  'CONFIG-AUTHORITY.fixed': {
    title: 'Im Programm festgelegt',
    sentence: (d) =>
      `Das lässt sich nicht einstellen${opt`: ${d('name')} ist keine Einstellung`}${opt`: höchstens ${days(d('longest'))}`}. 365 Tage, 72 Stunden und die Reihenfolge der Entscheidungsstufen stehen fest.`,
    remedy: 'Bleiben Sie in dem, was sich einstellen lässt.',
  },
  'CONFIG-AUTHORITY.past': {
    title: 'Nur für die Zukunft',
    sentence: (d) =>
      `Einstellungen ändern sich nur für die Zukunft${opt`; der ${day(d('effectiveAt'))} ist vorbei`}.`,
    remedy: 'Schlagen Sie einen künftigen Zeitpunkt vor.',
  },
  'CONFIG-AUTHORITY.nothing-proposed': {
    title: 'Nichts vorgeschlagen',
    sentence: 'Eine solche Änderung ist weder vorgeschlagen noch zu bestätigen.',
    remedy: 'Laden Sie die Seite neu; sie zeigt, was wartet.',
  },
} satisfies Partial<Record<ViolationKey, Saying>>;
