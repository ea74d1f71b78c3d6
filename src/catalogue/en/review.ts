/** English: the quarterly review. */
import type { ViolationKey } from '../../domain/refusal.ts';
import { cut, opt, type Saying, wordOf } from '../saying.ts';
import { day, words } from './words.ts';

export const review = {
  'REVIEW-OPEN.one-at-a-time': {
    title: 'A session is open',
    sentence: (d) =>
      `The session${opt` of ${d('quarter')}`} is not adjourned yet, and there is one at a time.`,
    remedy: 'Go on with that session, or adjourn it first.',
  },
  'REVIEW-OPEN.past': {
    title: 'Meeting in the past',
    sentence: (d) => `The meeting${opt` on ${day(d('meetsAt'))}`} cannot take place any more.`,
    remedy: 'Give a time ahead, or leave it out for a meeting now.',
  },
  'REVIEW-EACH.one-by-one': {
    title: 'One by one',
    sentence: (d) =>
      `${d('number') || 'One of these'} is over-age, and over-age exceptions are decided one by one.`,
    remedy: 'Take it out of the list, present it, and move what is to become of it.',
  },
  'REVIEW-EACH.not-a-decision': {
    title: 'Noting is no decision',
    sentence: (d) =>
      `${d('number') || 'This exception'} is over-age, and taking note of it would decide nothing.`,
    remedy: 'Move to re-approve it with a fresh justification, to shrink it, or to close it.',
  },
  'REVIEW-STALE.not-presented': {
    title: 'Not presented yet',
    sentence: (d) => `${d('number') || 'This exception'} has not been presented in this session.`,
    remedy: 'The chair presents it as it is now; then it can be moved and voted on.',
  },
  'REVIEW-STALE.changed': {
    title: 'Changed since it was presented',
    sentence: (d) =>
      `${d('number') || 'This exception'} has changed${opt`: version ${d('presented')} was presented, version ${d('now')} stands`}.`,
    remedy: 'The chair presents it anew as it is now. What was moved on the old version falls.',
  },
  'REVIEW-UNDECIDED.over-age': {
    title: 'Undecided over-age exceptions',
    sentence: (d) =>
      `${d('count') || 'Some'} over-age exceptions are undecided${opt`: ${cut(d('numbers'))}`}. Parked counts as undecided.`,
    remedy: 'Decide each of them, or adjourn with default, which closes every one.',
  },
  'REVIEW-QUORUM.too-few-present': {
    title: 'No quorum',
    sentence: (d) =>
      `${d('present') || 'Too few'} members who may decide this are present${opt`; ${d('needed')} are needed of ${d('seats')} seats that are not recused`}.`,
    remedy: 'Wait until enough members are present, and have them say so.',
  },
  'REVIEW-QUORUM.too-few-votes': {
    title: 'Too few votes',
    sentence: (d) => `${d('cast') || 'Too few'} votes were cast${opt`; a decision needs ${d('needed')}`}.`,
    remedy: 'Ask the members who are present for their votes; abstaining is one too.',
  },
  'REVIEW-PRESENT.not-present': {
    title: 'Not present',
    sentence: 'Only those who are present take part, and the record does not say so here.',
    remedy: 'Say that you are present, or have the chair record it.',
  },
  'REVIEW-PRESENT.already-present': {
    title: 'Present already',
    sentence: 'The record shows this member as present.',
    remedy: 'There is nothing to do.',
  },
  'REVIEW-JUSTIFICATION.fell-short': {
    title: 'Justification falls short',
    sentence: (d) =>
      `The justification falls short${opt`: ${wordOf(words.findings, d('why'))}`}${opt` ("${cut(d('sentence'))}")`}.`,
    remedy:
      'Say what stands in the way today and what would be lost, in words that were not used for it before.',
  },
  'REVIEW-SHRINK.nothing-left': {
    title: 'Nothing left',
    sentence: 'With this scope nobody, or nothing, would be covered any more.',
    remedy: 'Keep a subject and a resource, or close the exception.',
  },
  'REVIEW-SHRINK.wider': {
    title: 'Wider than before',
    sentence: 'The new scope names something that the present one does not cover.',
    remedy: 'A review only takes away. Whatever is new goes through a request of its own.',
  },
  'REVIEW-SHRINK.nothing-narrower': {
    title: 'Nothing shrinks',
    sentence: 'Neither is the scope narrower nor the expiry earlier.',
    remedy: 'Leave out a subject or a resource, or give an earlier expiry.',
  },
  'REVIEW-SHRINK.not-earlier': {
    title: 'Not earlier',
    sentence: (d) => `The expiry${opt` is ${day(d('expiresAt'))}`}, and a review can only bring it forward.`,
    remedy: 'Give an earlier instant. More time is for a renewal, through its gates.',
  },
  'REVIEW-SHRINK.not-ahead': {
    title: 'Too early',
    sentence: (d) =>
      `The new expiry must lie after now and within the last term${opt`: after ${day(d('after'))}`}.`,
    remedy: 'Give a later instant, or close the exception.',
  },
  'REVIEW-PARK.past': {
    title: 'Date not ahead',
    sentence: (d) => `An item is parked until a date ahead${opt`; ${day(d('until'))} is not`}.`,
    remedy: 'Choose the date on which the session takes it up again.',
  },
  'REVIEW-PARK.outside-quarter': {
    title: 'Outside the quarter',
    sentence: (d) =>
      `An item is parked inside the quarter${opt`: ${d('quarter')} ends on ${day(d('endsAt'))}`}.`,
    remedy: 'Choose an earlier date, or decide it now.',
  },
  'REVIEW-PARK.no-reason': {
    title: 'Why is it parked?',
    sentence: 'An item is not put off without a word.',
    remedy: 'Say what is missing for a decision.',
  },
  'REVIEW-OBJECTION.not-owner': {
    title: 'Not theirs',
    sentence: (d) => `Objections are those of the requester and the risk owner${opt` of ${d('number')}`}.`,
    remedy: 'Name one of the two, or vote against.',
  },
  'REVIEW-OBJECTION.no-text': {
    title: 'What is objected?',
    sentence: 'The objection says nothing.',
    remedy: 'Write down in a sentence what is objected to, and why.',
  },
  'REVIEW-ACTION.no-text': {
    title: 'What is to be done?',
    sentence: 'The action does not say what is to be done.',
    remedy: 'Write it down so that its owner can do it.',
  },
  'REVIEW-ACTION.no-owner': {
    title: 'Unknown owner',
    sentence: 'An action has an owner whom the directory knows as an active person, and this one is not.',
    remedy: 'Name somebody who will do it.',
  },
  'REVIEW-ACTION.past': {
    title: 'Date not ahead',
    sentence: (d) => `An action is due on a date ahead${opt`; ${day(d('due'))} is not`}.`,
    remedy: 'Choose the date by which it will be done.',
  },
  'REVIEW-ACTION.unknown': {
    title: 'No such open action',
    sentence: 'This session has no open action of that name.',
    remedy: 'Choose one of the open actions that the session lists.',
  },
  'REVIEW-ACTION.no-note': {
    title: 'How did it end?',
    sentence: 'An action is not done or dropped without a word.',
    remedy: 'Say in a sentence what was done, or why it is no longer needed.',
  },
  'REVIEW-MOVE.session-over': {
    title: 'The session is over',
    sentence: (d) => `The session${opt` of ${d('quarter')}`} is adjourned, or is being adjourned.`,
    remedy: 'Take it up in the next session.',
  },
  'REVIEW-MOVE.decided': {
    title: 'Decided already',
    sentence: (d) => `${d('number') || 'This item'} was decided in this session.`,
    remedy: 'The decision stands. What is wrong with it is for the next session.',
  },
  'REVIEW-MOVE.ended': {
    title: 'Ended meanwhile',
    sentence: (d) =>
      `${d('number') || 'This exception'} is no longer in its term${opt`: it is ${wordOf(words.statuses, d('status'))}`}. Its end has settled it.`,
    remedy: 'Take note of it, and go on.',
  },
  'REVIEW-MOVE.motion-open': {
    title: 'A motion is being voted on',
    sentence: (d) => `Votes were cast on a motion${opt` on ${d('number')}`}, and they are not swept away.`,
    remedy: 'Finish that vote first.',
  },
  'REVIEW-MOVE.no-motion': {
    title: 'No such motion',
    sentence: 'There is no motion of that name on this item.',
    remedy: 'Reload the item, and vote on what is moved now.',
  },
  'REVIEW-MINUTES.not-adjourned': {
    title: 'Not adjourned yet',
    sentence: (d) => `The session${opt` of ${d('quarter')}`} goes on, so its minutes are not drafted yet.`,
    remedy: 'Adjourn it first.',
  },
  'REVIEW-MINUTES.approved': {
    title: 'Minutes approved',
    sentence: (d) => `The minutes were approved${opt` on ${day(d('at'))}`} and stay as they are.`,
    remedy: 'A correction is a new minute: write the correction, then approve that.',
  },
  'REVIEW-MINUTES.changed': {
    title: 'The draft changed',
    sentence: 'The minutes were corrected since you read them.',
    remedy: 'Read them as they are now, then approve.',
  },
  'REVIEW-MINUTES.no-text': {
    title: 'What is wrong?',
    sentence: 'The correction says nothing.',
    remedy: 'Write down what the minutes should say.',
  },
} satisfies Partial<Record<ViolationKey, Saying>>;
