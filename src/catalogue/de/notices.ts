/** German: what people are told of without having asked. */
import type { NoticeKind } from '../../domain/notice.ts';
import { cut, type Notice, opt, wordOf } from '../saying.ts';
import { day, words } from './words.ts';

const outcomes: Readonly<Record<string, string>> = {
  approved: 'wurde genehmigt',
  renewed: 'wurde verlängert',
  rejected: 'wurde abgelehnt',
};

const reviewed: Readonly<Record<string, string>> = {
  're-approved': 'darf bis zu ihrem Ende weiterlaufen, so beschloss die Prüfung',
  shrunk: 'wurde von der Prüfung eingeschränkt',
  closed: 'wurde von der Prüfung geschlossen',
};

export const notices: Readonly<Record<NoticeKind, Notice>> = {
  bounced: {
    title: 'Antrag zurückgewiesen',
    sentence: (d) =>
      `${d('number') || 'Ihr Antrag'} wurde zurückgewiesen${opt`: ${d('codes')}`}. Berichtigen Sie ihn, und senden Sie ihn wieder; nichts ist verloren.`,
  },
  submitted: {
    title: 'Antrag eingereicht',
    sentence: (d) => `${d('number') || 'Ein Antrag'} wartet auf die Bewertung.`,
  },
  returned: {
    title: 'An Sie zurückgegeben',
    sentence: (d) => `${d('number') || 'Ihr Antrag'} kam zurück${opt`: ${cut(d('reasons'))}`}.`,
  },
  decided: {
    title: 'Entschieden',
    sentence: (d) =>
      `${d('number') || 'Ihre Ausnahme'} ${wordOf(outcomes, d('outcome')) || 'wurde entschieden'}${opt`; sie endet am ${day(d('expiresAt'))}`}.`,
  },
  'vote-wanted': {
    title: 'Ihre Stimme ist gefragt',
    sentence: (d) =>
      `${d('number') || 'Ein Fall'} wartet auf Ihre Stimme${opt`, bis zum ${day(d('endsAt'))}`}.`,
  },
  'approval-wanted': {
    title: 'Ihre Entscheidung ist gefragt',
    sentence: (d) => `${d('number') || 'Ein Fall'} wartet auf Ihre Entscheidung.`,
  },
  'expiry-reminder': {
    title: 'Endet bald',
    sentence: (d) =>
      `${d('number') || 'Ihre Ausnahme'} endet${opt` am ${day(d('expiresAt'))}` || ' bald'}. Beantragen Sie eine Verlängerung, oder sagen Sie, dass sie nicht mehr nötig ist.`,
  },
  expired: {
    title: 'Abgelaufen',
    sentence: (d) =>
      `${d('number') || 'Ihre Ausnahme'} ist abgelaufen${opt`, am ${day(d('at'))}`}. Der Zugang wird überall entfernt.`,
  },
  suspended: {
    title: 'Ausgesetzt',
    sentence: (d) =>
      `${d('number') || 'Ihre Ausnahme'} ist ausgesetzt${opt` seit dem ${day(d('at'))}`}${opt`: ${wordOf(words.suspensionCauses, d('cause'))}`}. Bis das behoben ist, gilt sie nicht.`,
  },
  resumed: {
    title: 'Wieder in Kraft',
    sentence: (d) => `${d('number') || 'Ihre Ausnahme'} ist wieder in Kraft.`,
  },
  'control-due': {
    title: 'Maßnahme zu prüfen',
    sentence: (d) =>
      `Eine Ausgleichsmaßnahme von ${d('number') || 'einer Ausnahme'} ist zu prüfen${opt`, bis zum ${day(d('dueAt'))}`}.`,
  },
  'control-failing': {
    title: 'Maßnahme nicht bestanden',
    sentence: (d) =>
      `Die Prüfung ${opt`der Maßnahme ${d('control')}` || 'einer Maßnahme'} von ${d('number') || 'einer Ausnahme'} wurde nicht bestanden. Versagt sie 14 Tage lang, wird die Ausnahme ausgesetzt.`,
  },
  'lapse-warning': {
    title: 'Verfällt bald',
    sentence: (d) =>
      `${d('number') || 'Ein Fall'} ist noch nicht entschieden und verfällt${opt` am ${day(d('lapsesAt'))}` || ' bald'}.`,
  },
  lapsed: {
    title: 'Verfallen',
    sentence: (d) =>
      `${d('number') || 'Ein Fall'} wurde nicht rechtzeitig entschieden und ist verfallen${opt`, am ${day(d('at'))}`}.`,
  },
  'renewal-refused': {
    title: 'Verlängerung an einer Hürde gescheitert',
    sentence: (d) =>
      `Die Verlängerung von ${d('number') || 'Ihrer Ausnahme'} wurde abgewiesen${opt`: ${d('codes')}`}. Die laufende Laufzeit bleibt, wie sie ist.`,
  },
  'owner-left': {
    title: 'Risikoeigner ausgeschieden',
    sentence: (d) =>
      `Der Risikoeigner von ${d('number') || 'Ihrer Ausnahme'} ist ausgeschieden. Nennen Sie einen neuen${opt` bis zum ${day(d('deadline'))}`}, sonst wird sie ausgesetzt.`,
  },
  reviewed: {
    title: 'Geprüft',
    sentence: (d) =>
      `${d('number') || 'Ihre Ausnahme'} ${wordOf(reviewed, d('outcome')) || 'wurde in der Prüfung behandelt'}${opt`; sie endet am ${day(d('expiresAt'))}`}.`,
  },
  'review-opened': {
    title: 'Eine Prüfung ist eröffnet',
    sentence: (d) =>
      `Die Prüfung${opt` für ${d('quarter')}`} ist eröffnet${opt` und tagt am ${day(d('meetsAt'))}`}${opt`: über ${d('overAge')} überalterte Ausnahmen ist zu entscheiden`}.`,
  },
  'sign-in-issued': {
    title: 'Eine Anmeldung wurde ausgegeben',
    sentence: () =>
      'Die Administration hat eine Anmeldung auf Ihren Namen ausgegeben; die bisherige gilt nicht mehr. Haben Sie sie nicht verlangt, sagen Sie es dem CISO: Wer sie hat, kann als Sie handeln.',
  },
  vacant: {
    title: 'Niemand kann entscheiden',
    sentence: (d) => `${d('number') || 'Ein Fall'} wartet, und niemand hat die Befugnis, ihn zu entscheiden.`,
  },
};
