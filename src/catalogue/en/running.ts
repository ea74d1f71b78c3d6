/** English: monitoring, the end, and renewals. */
import type { ViolationKey } from '../../domain/refusal.ts';
import { cut, opt, type Saying, wordOf, wordsOf } from '../saying.ts';
import { day, days, words } from './words.ts';

export const running = {
  'CONTROL-SELF.requester': {
    title: 'Tested by the requester',
    sentence:
      'You asked for this exception, so your word that its control works counts for no gate and no approval.',
    remedy: 'Ask the control owner or a security analyst to test it. A failure you may always report.',
  },
  'CONTROL-SELF.risk-owner': {
    title: 'Tested by the risk owner',
    sentence:
      'You own the risk of this exception, so your word that its control works counts for no gate and no approval.',
    remedy: 'Ask the control owner or a security analyst to test it. A failure you may always report.',
  },
  'CONTROL-TEST.unknown-control': {
    title: 'Unknown control',
    sentence: (d) => `This exception has no control${opt` ${d('control')}`}.`,
    remedy: 'Choose one of the controls that the page lists.',
  },
  'CONTROL-TEST.in-future': {
    title: 'Test in the future',
    sentence: (d) => `A test${opt` on ${day(d('performedAt'))}`} cannot have been performed yet.`,
    remedy: 'Give the time at which it was performed.',
  },
  'CONTROL-TEST.too-old': {
    title: 'Test too old',
    sentence: (d) =>
      `A pass${opt` from ${day(d('performedAt'))}`} says nothing of today${opt`: this control is carried for ${days(d('usableDays'))} after a test`}.`,
    remedy: 'Test the control again and record that.',
  },
  'CONTROL-TEST.no-evidence': {
    title: 'No evidence',
    sentence: 'A pass that a person attests needs something to show for it, and nothing is attached.',
    remedy: 'Attach a screenshot, a log or a link to what was seen.',
  },
  'MILESTONE.unknown': {
    title: 'Unknown milestone',
    sentence: (d) => `This exception has no milestone${opt` ${d('milestone')}`}.`,
    remedy: 'Choose one of the milestones that the page lists.',
  },
  'MILESTONE.already-done': {
    title: 'Done already',
    sentence: (d) =>
      `The milestone${opt` "${d('title') || d('milestone')}"`} was completed${opt` on ${day(d('at'))}`}.`,
    remedy: 'There is nothing left to do for it but to confirm it.',
  },
  'MILESTONE.already-confirmed': {
    title: 'Confirmed already',
    sentence: (d) => `The milestone${opt` "${d('title')}"`} was confirmed${opt` on ${day(d('at'))}`}.`,
    remedy: 'There is nothing left to do for it.',
  },
  'MILESTONE.no-evidence': {
    title: 'No evidence',
    sentence: 'A milestone is done when it can be shown, and nothing is attached.',
    remedy: 'Attach or link what shows that it is done.',
  },
  'MILESTONE.not-done': {
    title: 'Not done yet',
    sentence: (d) =>
      `The milestone${opt` "${d('title')}"`} has not been completed, so there is nothing to confirm.`,
    remedy: 'Its owner completes it first, with evidence.',
  },
  'MILESTONE.confirm-own': {
    title: 'Your own milestone',
    sentence: (d) =>
      `You own or completed the milestone${opt` "${d('title')}"`}, so somebody else confirms it.`,
    remedy: 'Ask a security analyst, the risk owner or a control owner.',
  },
  'MILESTONE.past-date': {
    title: 'Date not ahead',
    sentence: (d) => `A new plan needs a date ahead${opt`; ${day(d('due'))} is not`}.`,
    remedy: 'Choose the date by which it will really be done.',
  },
  'MILESTONE.no-why': {
    title: 'Why did the old plan fail?',
    sentence: 'A new date without a word about the old one is no new plan.',
    remedy: 'Say in a sentence what kept it from being done.',
  },
  'OWNER-LEFT.same-person': {
    title: 'The same risk owner',
    sentence: 'The person named owns this risk already.',
    remedy: 'Name whoever takes it over.',
  },
  'OWNER-LEFT.still-here': {
    title: 'The risk owner is here',
    sentence: 'Nobody recorded that the risk owner left, so that cannot be the reason to close it.',
    remedy: 'Close it as no longer needed, or have the leaver recorded in the directory first.',
  },
  'REN-WINDOW.too-early': {
    title: 'Too early to renew',
    sentence: (d) => `A renewal is filed late in a term${opt`: from ${day(d('opensAt'))} on`}.`,
    remedy: 'Come back then. Until then, work on the plan and keep the controls tested.',
  },
  'REN-WINDOW.too-late': {
    title: 'Too late to renew',
    sentence: (d) => `The term ended${opt` on ${day(d('closesAt'))}`}, and a renewal is filed before that.`,
    remedy: 'File a new request. It counts as the next term of this chain.',
  },
  'REN-WINDOW.granted': {
    title: 'Renewed already',
    sentence: (d) => `The next term has been granted${opt` and starts on ${day(d('startsAt'))}`}.`,
    remedy: 'There is nothing to do now.',
  },
  'REN-WINDOW.open': {
    title: 'A renewal is open',
    sentence: (d) =>
      `A renewal${opt` filed on ${day(d('filedAt'))}`} is waiting${opt`: ${wordOf(words.renewalStatuses, d('status'))}`}.`,
    remedy: 'Wait for its decision, or withdraw it first.',
  },
  'REN-PROGRESS.none-completed': {
    title: 'No progress',
    sentence: (d) =>
      `No milestone has been completed, with evidence and confirmed by somebody other than its owner, since the term began${opt` on ${day(d('since'))}`}.`,
    remedy: (d) =>
      d('waiting') === ''
        ? 'Complete a milestone and have it confirmed.'
        : `Have it confirmed: ${d('waiting')} waits for that.`,
  },
  'REN-PROGRESS.overdue-unplanned': {
    title: 'Overdue without a new plan',
    sentence: (d) => `The milestone${opt` "${d('milestone')}"`} is overdue${opt` since ${day(d('due'))}`}.`,
    remedy: 'Give it a new date and say why the old plan failed.',
  },
  'REN-CONTROL-TESTED.not-within-90-days': {
    title: 'Control not tested lately',
    sentence: (d) =>
      `The control${opt` "${d('control')}"`} has passed no independent test within the last 90 days${opt`; the last was on ${day(d('lastPassedAt'))}`}.`,
    remedy: 'Have it tested by somebody other than requester and risk owner.',
  },
  'REN-CONTROL-TESTED.failing': {
    title: 'Control failing',
    sentence: (d) =>
      `The control${opt` "${d('control')}"`} is failing${opt` since ${day(d('failingSince'))}`}.`,
    remedy: 'Repair it and have it tested again.',
  },
  'REN-JUSTIFICATION.fell-short': {
    title: 'Justification falls short',
    sentence: (d) =>
      `The new justification falls short${opt`: ${wordOf(words.findings, d('why'))}`}${opt` ("${cut(d('sentence'))}")`}.`,
    remedy: 'Say what still stands in the way today, and what has changed since the last term.',
  },
  'REN-EXIT.missing': {
    title: 'No exit date',
    sentence: 'A renewal names the final exit date, and this one does not.',
    remedy: 'Set the date; for a contractor it is the end of the project.',
  },
  'REN-EXIT.past': {
    title: 'Exit date not ahead',
    sentence: (d) => `The exit date${opt` ${day(d('exitDate'))}`} is past.`,
    remedy: 'Set the date by which the exception will no longer be needed.',
  },
  'REN-EXIT-MOVED.twice': {
    title: 'Exit date moved again',
    sentence: (d) =>
      `The exit date was put off once already${opt` to ${day(d('promised'))}`}, and it moves later once at most.`,
    remedy: 'Keep the promised date, or close the exception and change the policy in the open.',
  },
  'REN-TERM.longer': {
    title: 'Longer than before',
    sentence: (d) =>
      `A renewal is no longer than the term before it${opt`: ${days(d('longest'))} at most`}${opt`, and you asked for ${days(d('days'))}`}.`,
    remedy: 'Ask for that or less.',
  },
  'REN-TERM.not-positive': {
    title: 'No term',
    sentence: 'A term takes whole days, one at least.',
    remedy: 'Ask for the days that you still need.',
  },
  'REN-EMERGENCY.no-renewal': {
    title: 'An emergency is not renewed',
    sentence: 'An emergency ends by itself and has no renewal.',
    remedy: 'Ratify it by a full request before it ends.',
  },
  'REN-CHAIN-MAX.over': {
    title: 'The chain is too old',
    sentence: (d) =>
      `With this term the chain${opt`, begun on ${day(d('startedAt'))},`} would be older than ${days(d('maximum')) || 'it may be'}.`,
    remedy: (d) =>
      d('longest') === '' || d('longest') === '0'
        ? 'No term is left. If the need stays, the policy is wrong: change it in the open.'
        : `Ask for ${days(d('longest'))} at most. If the need stays, the policy is wrong: change it in the open.`,
  },
  'REN-POLICY.retired': {
    title: 'Policy retired',
    sentence: (d) => `The policy${opt` "${d('policy')}"`} has been retired, so there is nothing to renew.`,
    remedy: 'Close the exception, or ask under the policy that took its place.',
  },
  'REN-POLICY.not-exceptable': {
    title: 'No more exceptions to this policy',
    sentence: (d) =>
      `The policy${opt` "${d('policy')}"`} no longer allows exceptions${opt`: ${d('because')}`}.`,
    remedy: 'Use the rest of the term to comply; the next review looks at it.',
  },
  'REN-REQUEST.would-not-pass': {
    title: 'Would not pass as a request',
    sentence: (d) =>
      `As a new request this would bounce today${opt`: ${wordsOf({}, d('rules'))}`}, and a renewal is never easier.`,
    remedy: 'Mend what those rules ask for, then file it again.',
  },
} satisfies Partial<Record<ViolationKey, Saying>>;
