/** English: what people are told of without having asked. */
import type { NoticeKind } from '../../domain/notice.ts';
import { cut, type Notice, opt, wordOf } from '../saying.ts';
import { day, words } from './words.ts';

const outcomes: Readonly<Record<string, string>> = {
  approved: 'was approved',
  renewed: 'was renewed',
  rejected: 'was rejected',
};

const reviewed: Readonly<Record<string, string>> = {
  're-approved': 'may go on to its end, the review decided',
  shrunk: 'was shrunk by the review',
  closed: 'was closed by the review',
};

export const notices: Readonly<Record<NoticeKind, Notice>> = {
  bounced: {
    title: 'Request bounced',
    sentence: (d) =>
      `${d('number') || 'Your request'} bounced${opt`: ${d('codes')}`}. Correct it and send it again; nothing is lost.`,
  },
  submitted: {
    title: 'Request filed',
    sentence: (d) => `${d('number') || 'A request'} waits for its assessment.`,
  },
  returned: {
    title: 'Returned to you',
    sentence: (d) => `${d('number') || 'Your request'} came back${opt`: ${cut(d('reasons'))}`}.`,
  },
  decided: {
    title: 'Decided',
    sentence: (d) =>
      `${d('number') || 'Your exception'} ${wordOf(outcomes, d('outcome')) || 'was decided'}${opt`; it ends on ${day(d('expiresAt'))}`}.`,
  },
  'vote-wanted': {
    title: 'Your vote is wanted',
    sentence: (d) => `${d('number') || 'A case'} waits for your vote${opt` until ${day(d('endsAt'))}`}.`,
  },
  'approval-wanted': {
    title: 'Your decision is wanted',
    sentence: (d) => `${d('number') || 'A case'} waits for your decision.`,
  },
  'expiry-reminder': {
    title: 'Ends soon',
    sentence: (d) =>
      `${d('number') || 'Your exception'} ends${opt` on ${day(d('expiresAt'))}` || ' soon'}. Ask for a renewal, or say that it is no longer needed.`,
  },
  expired: {
    title: 'Expired',
    sentence: (d) =>
      `${d('number') || 'Your exception'} expired${opt` on ${day(d('at'))}`}. The access is being removed everywhere.`,
  },
  suspended: {
    title: 'Suspended',
    sentence: (d) =>
      `${d('number') || 'Your exception'} is suspended${opt` since ${day(d('at'))}`}${opt`: ${wordOf(words.suspensionCauses, d('cause'))}`}. It is not in force until that is put right.`,
  },
  resumed: {
    title: 'In force again',
    sentence: (d) => `${d('number') || 'Your exception'} is in force again.`,
  },
  'control-due': {
    title: 'Control to test',
    sentence: (d) =>
      `A control of ${d('number') || 'an exception'} is to be tested${opt` by ${day(d('dueAt'))}`}.`,
  },
  'control-failing': {
    title: 'Control not passing',
    sentence: (d) =>
      `A test of ${opt`control ${d('control')}` || 'a control'} of ${d('number') || 'an exception'} did not pass. After 14 days of failing it is suspended.`,
  },
  'lapse-warning': {
    title: 'Lapses soon',
    sentence: (d) =>
      `${d('number') || 'A case'} is still undecided and lapses${opt` on ${day(d('lapsesAt'))}` || ' soon'}.`,
  },
  lapsed: {
    title: 'Lapsed',
    sentence: (d) =>
      `${d('number') || 'A case'} was not decided in time and lapsed${opt` on ${day(d('at'))}`}.`,
  },
  'renewal-refused': {
    title: 'Renewal refused by a gate',
    sentence: (d) =>
      `The renewal of ${d('number') || 'your exception'} was refused${opt`: ${d('codes')}`}. The running term is untouched.`,
  },
  'owner-left': {
    title: 'Risk owner left',
    sentence: (d) =>
      `The risk owner of ${d('number') || 'your exception'} left. Name a new one${opt` by ${day(d('deadline'))}`}, or it is suspended.`,
  },
  reviewed: {
    title: 'Reviewed',
    sentence: (d) =>
      `${d('number') || 'Your exception'} ${wordOf(reviewed, d('outcome')) || 'was looked at by the review'}${opt`; it ends on ${day(d('expiresAt'))}`}.`,
  },
  'review-opened': {
    title: 'A review is open',
    sentence: (d) =>
      `The review${opt` of ${d('quarter')}`} is open${opt` and meets on ${day(d('meetsAt'))}`}${opt`: ${d('overAge')} over-age exceptions are to be decided`}.`,
  },
  'sign-in-issued': {
    title: 'A sign-in was issued',
    sentence: () =>
      'An administrator issued a sign-in in your name; the one before no longer works. Did you not ask for it, tell the CISO: who holds it can act as you.',
  },
  vacant: {
    title: 'Nobody can decide',
    sentence: (d) => `${d('number') || 'A case'} waits, and nobody holds the authority to decide it.`,
  },
};
