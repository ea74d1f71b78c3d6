/** English: assessment, approval, emergencies and configuration. */
import type { ViolationKey } from '../../domain/refusal.ts';
import { opt, type Saying, wordOf, wordsOf } from '../saying.ts';
import { day, days, hours, words } from './words.ts';

const band = (key: string): string => wordOf(words.bands, key);
const rung = (key: string): string => (key === '' ? '' : wordOf(words.rungs, key));
const another = 'Leave it to those whom the route names and who have no part in it.';

export const decision = {
  'ASSESS-SELF.requester': {
    title: 'Your own request',
    sentence: 'You asked for this exception, so you cannot judge its risk.',
    remedy: 'Leave it to another security analyst.',
  },
  'ASSESS-SELF.risk-owner': {
    title: 'Your own risk',
    sentence: 'You own the risk of this exception, so you cannot judge it.',
    remedy: 'Leave it to another security analyst.',
  },
  'ASSESS-SELF.subject': {
    title: 'You would be covered',
    sentence: 'You are among those whom this exception covers, so you cannot judge its risk.',
    remedy: 'Leave it to another security analyst.',
  },
  'ASSESS-SECOND.waiting': {
    title: 'Waits for a second analyst',
    sentence:
      'The assessment lowers the band below what the facts suggest, and a second analyst has not agreed yet.',
    remedy: 'Ask another security analyst to agree, or assess it anew without lowering the band.',
  },
  'ASSESS-SECOND.same-person': {
    title: 'Your own assessment',
    sentence: 'You wrote the assessment that waits for a second pair of eyes.',
    remedy: 'Ask another security analyst to look at it.',
  },
  'ASSESS-SECOND.differs': {
    title: 'Facts have changed',
    sentence: (d) =>
      `Since the assessment was written, something it rests on has changed${opt`: ${wordsOf(words.facts, d('changed'))}`}.`,
    remedy: 'Assess it anew with the facts as they are now.',
  },
  'ASSESS-SECOND.none-waiting': {
    title: 'Nothing to second',
    sentence: 'No assessment waits for a second analyst.',
    remedy: 'Reload the page to see where the case stands.',
  },
  'ASSESS-OVERRIDE.no-reason': {
    title: 'Override without reason',
    sentence: 'The scores differ from those that the facts suggest, and it is not said why.',
    remedy: 'Write the reason, or take the suggested scores.',
  },
  'ASSESS-RESIDUAL.untested-control': {
    title: 'Untested controls lower nothing',
    sentence: (d) =>
      `The residual score is below the inherent one, and no control${opt` (${d('controls')})`} has passed a test yet.`,
    remedy: 'Have a control tested first, or leave the residual score as high as the inherent one.',
  },
  'ASSESS-RESIDUAL.above-inherent': {
    title: 'Residual above inherent',
    sentence: (d) =>
      `The risk with controls${opt` (${d('residual')})`} cannot be higher than the risk without them${opt` (${d('inherent')})`}.`,
    remedy: 'Raise the inherent score, or lower the residual one.',
  },
  'ASSESS-REOPENED.fact-changed': {
    title: 'Back to assessment',
    sentence: (d) =>
      `Something that the score rests on has changed since${opt`: ${wordsOf(words.facts, d('changed'))}`}. The votes are void and the assessment is open again.`,
    remedy: 'A security analyst assesses it anew; then it comes back to be decided.',
  },
  'APPROVE-SELF.requester': {
    title: 'Your own request',
    sentence: 'You asked for this exception, so you cannot decide on it.',
    remedy: another,
  },
  'APPROVE-ASSESSOR.assessor': {
    title: 'You assessed it',
    sentence: 'You assessed this risk, so somebody else decides on it.',
    remedy: another,
  },
  'APPROVE-AUTHORITY.none': {
    title: 'No authority to decide',
    sentence: 'You hold neither the office of the CISO, nor a delegation, nor a seat on the committee.',
    remedy: another,
  },
  'APPROVE-AUTHORITY.emergency': {
    title: 'No authority for an emergency',
    sentence: 'Only the CISO or a delegate can put an exception in force at once, and you are neither.',
    remedy: 'Tell one of them what cannot wait and why; if it can wait, file a full request.',
  },
  'APPROVE-AUTHORITY.ceiling': {
    title: 'Above your ceiling',
    sentence: (d) =>
      `Your delegation reaches up to ${band(d('ceiling')) || 'a lower band'}${opt`, and this risk is ${band(d('band'))}`}.`,
    remedy: 'Leave it to the CISO, or to a delegate with a higher ceiling.',
  },
  'APPROVE-AUTHORITY.policy': {
    title: 'Not among your policies',
    sentence: (d) => `Your delegation does not cover the policy${opt` ${d('policy')}`}.`,
    remedy: 'Leave it to the CISO, or to a delegate for this policy.',
  },
  'APPROVE-AUTHORITY.not-yet': {
    title: 'Delegation not begun',
    sentence: (d) => `Your delegation has not begun yet${opt`; it starts on ${day(d('startsAt'))}`}.`,
    remedy: 'Wait until then, or leave it to the CISO.',
  },
  'APPROVE-AUTHORITY.ended': {
    title: 'Delegation ended',
    sentence: (d) => `Your delegation ended${opt` on ${day(d('endedAt'))}`}.`,
    remedy: 'Ask the CISO for a new one, or leave it to the CISO.',
  },
  'APPROVE-AUTHORITY.not-accepted': {
    title: 'Delegation not accepted',
    sentence:
      'You have not accepted the accountability that comes with your delegation, so it gives nothing yet.',
    remedy: 'Read and accept it under Settings, Authority.',
  },
  'APPROVE-AUTHORITY.rung': {
    title: 'Decided higher up',
    sentence: (d) =>
      `This case${opt` with its ${band(d('band'))} risk`} is decided by ${rung(d('rung')) || 'a higher authority'}.`,
    remedy: another,
  },
  'APPROVE-AUTHORITY.committee-only': {
    title: 'The committee decides',
    sentence: (d) => `This case is decided by ${rung(d('rung')) || 'the committee'}, by vote.`,
    remedy: 'Members cast their votes; nobody approves it alone.',
  },
  'APPROVE-AUTHORITY.no-seat': {
    title: 'No seat on the committee',
    sentence: 'That person holds no seat on the committee.',
    remedy: 'Only members vote, and only members are recused.',
  },
  'APPROVE-AUTHORITY.no-charter': {
    title: 'Committee without charter',
    sentence: 'The committee acts under a charter from the CISO, and there is none.',
    remedy: 'Ask the CISO to charter the committee under Settings, Authority.',
  },
  'APPROVE-AUTHORITY.not-by-vote': {
    title: 'Not decided by vote',
    sentence: (d) => `This case is decided by ${rung(d('rung')) || 'one person'}, not by vote.`,
    remedy: 'Approve, reject or return it instead.',
  },
  'APPROVE-VACANT.no-ciso': {
    title: 'No CISO',
    sentence: 'Nobody holds the office of the CISO, so nobody can decide this.',
    remedy: 'Ask an administrator to appoint one.',
  },
  'APPROVE-VACANT.recused-no-acting': {
    title: 'CISO recused',
    sentence: 'The CISO has an interest in this case, and no acting CISO was recorded beforehand.',
    remedy: 'Ask the CISO to record an acting CISO.',
  },
  'APPROVE-VACANT.absent-no-acting': {
    title: 'CISO absent',
    sentence: 'The CISO is absent, and no acting CISO was recorded beforehand.',
    remedy: 'Wait for the return, or ask the CISO to record an acting CISO.',
  },
  'APPROVE-INTEREST.subject': {
    title: 'You would be covered',
    sentence: 'You are among those whom this exception covers, so you do not decide on it.',
    remedy: another,
  },
  'APPROVE-INTEREST.risk-owner': {
    title: 'You own the risk',
    sentence: 'You own the risk of this exception, so you do not decide on it.',
    remedy: another,
  },
  'APPROVE-INTEREST.control-owner': {
    title: 'You own a control',
    sentence: 'You own one of its compensating controls, so you do not decide on it.',
    remedy: another,
  },
  'APPROVE-RECIPROCAL.within-90-days': {
    title: 'One hand washes the other',
    sentence: (d) =>
      `The requester approved a request of yours${opt` on ${day(d('at'))}`}. Within 90 days the two of you do not decide on each other's requests.`,
    remedy: 'It goes to the CISO or to the committee.',
  },
  'APPROVE-RECUSED.interest': {
    title: 'Recused',
    sentence: 'You have an interest in this case, so you are recused and do not count to the quorum.',
    remedy: 'The other members vote.',
  },
  'APPROVE-RECUSED.manager': {
    title: 'Recused',
    sentence: 'You are the manager of somebody with an interest in this case, so you are recused.',
    remedy: 'The other members vote.',
  },
  'APPROVE-RECUSED.declared': {
    title: 'Recused',
    sentence: 'You have been recused from this case.',
    remedy: 'The other members vote.',
  },
  'APPROVE-STEPUP.not-fresh': {
    title: 'Sign in again',
    sentence: 'A decision needs a sign-in from within the last five minutes, and yours is older.',
    remedy: 'Sign in again, then decide.',
  },
  'APPROVE-STEPUP.not-strong': {
    title: 'Second factor needed',
    sentence: 'A decision needs a sign-in with a second factor, and yours had none.',
    remedy: 'Sign in again with your second factor.',
  },
  'APPROVE-STEPUP.token': {
    title: 'A token decides nothing',
    sentence: 'This came with a stored token, and a stored token never makes a decision.',
    remedy: 'Sign in yourself and decide on the page or on the command line.',
  },
  'APPROVE-EVIDENCE.control-untested': {
    title: 'Control not evidenced',
    sentence: (d) =>
      `The control${opt` "${d('title')}"`} has no independent passed test that carries it at the start.`,
    remedy: 'Have it tested by somebody other than requester and risk owner, and record the result.',
  },
  'APPROVE-START.too-far': {
    title: 'Start too far ahead',
    sentence: (d) =>
      `The start${opt` ${day(d('startsAt'))}`} lies more than ${days(d('ahead')) || '30 days'} ahead.`,
    remedy: 'Return the request and ask for an earlier start, or decide closer to it.',
  },
  'APPROVE-TERM.over-longest': {
    title: 'Term too long',
    sentence: (d) =>
      `${days(d('termDays')) || 'The term'} is longer than this route allows${opt`: at most ${days(d('longest'))}`}.`,
    remedy: 'Approve a shorter term, or return the request.',
  },
  'APPROVE-TERM.longer-than-requested': {
    title: 'Longer than requested',
    sentence: (d) =>
      `Nobody asked for ${days(d('termDays')) || 'that long'}${opt`; the request is for ${days(d('requested'))}`}.`,
    remedy: 'Approve the requested term or a shorter one.',
  },
  'APPROVE-STALE.changed-since-seen': {
    title: 'Changed since you looked',
    sentence:
      'The case has changed since you opened it, so this decision would be about something you have not seen.',
    remedy: 'Reload, read what changed, and decide again.',
  },
  'APPROVE-RATIONALE.empty': {
    title: 'No reason given',
    sentence: 'A decision like this says why, and this one does not in words that the next reader can use.',
    remedy: (d) => `Write a sentence${opt` of at least ${d('needed')} words`}: it stays on record.`,
  },
  'APPROVE-QUORUM.impossible': {
    title: 'No quorum possible',
    sentence: (d) =>
      `Too few members can vote on this case${opt`: of ${d('seats')} seats ${d('recused')} are recused, and ${d('needed')} are needed`}.`,
    remedy: 'Ask the CISO to give more seats, or return the request.',
  },
  'APPROVE-PERIOD.voting-closed': {
    title: 'Voting is over',
    sentence: (d) => `The time to vote on this case is over${opt` since ${day(d('endedAt'))}`}.`,
    remedy: 'Close the vote, so that it is decided or opened anew.',
  },
  'APPROVE-PERIOD.still-open': {
    title: 'Voting still runs',
    sentence: (d) =>
      `The vote cannot be closed yet${opt`: it runs until ${day(d('endsAt'))}`}${opt`, and ${d('outstanding')} can still vote`}.`,
    remedy: 'Wait until everybody has voted, or until the time is over.',
  },
  'EMERGENCY-REPEAT.within-180-days': {
    title: 'Second emergency',
    sentence: (d) =>
      `${d('number') || 'An emergency'} already covered an overlapping scope within the last 180 days, and there is only one.`,
    remedy: 'File a full request; the committee decides it.',
  },
  'EMERGENCY-TERM.over-72-hours': {
    title: 'Emergency too long',
    sentence: (d) =>
      `An emergency lasts ${hours(d('longest')) || '72 hours'} at most${opt`; you asked for ${d('hours')}`}.`,
    remedy: 'Ask for less, and ratify it by a full request before it ends.',
  },
  'EMERGENCY-TERM.not-positive': {
    title: 'No duration',
    sentence: 'An emergency needs a number of hours above zero.',
    remedy: 'Say for how many hours it is needed, 72 at most.',
  },
  'EMERGENCY-RATIFY.not-an-emergency': {
    title: 'Not an emergency',
    sentence: (d) => `What the request ratifies${opt`, ${d('number')},`} is not an emergency on record.`,
    remedy: 'Name the emergency, or leave the field empty.',
  },
  'EMERGENCY-RATIFY.ended': {
    title: 'Emergency is over',
    sentence: (d) =>
      `The emergency${opt` ${d('number')}`} ended${opt` on ${day(d('endedAt'))}`}, and only a running one can be ratified.`,
    remedy: 'File the request without naming it; the committee decides.',
  },
  'EMERGENCY-RATIFY.other-scope': {
    title: 'Other scope',
    sentence: (d) => `The emergency${opt` ${d('number')}`} covers another scope than this request.`,
    remedy: 'Ask for the scope of the emergency, or leave the field empty.',
  },
  'CONFIG-AUTHORITY.not-ciso': {
    title: "The CISO's to propose",
    sentence: 'Only the CISO proposes a change of these settings.',
    remedy: 'Tell the CISO what should change and why.',
  },
  'CONFIG-AUTHORITY.second-person': {
    title: 'A second person confirms',
    sentence: 'A change of these settings is confirmed by somebody other than whoever proposed it.',
    remedy: 'Ask an administrator or the chair of the committee to confirm it.',
  },
  'CONFIG-AUTHORITY.fixed': {
    title: 'Fixed in the program',
    sentence: (d) =>
      `This cannot be set${opt`: ${d('name')} is no setting`}${opt`: at most ${days(d('longest'))}`}. 365 days, 72 hours and the order of the rungs are fixed.`,
    remedy: 'Stay within what can be set.',
  },
  'CONFIG-AUTHORITY.past': {
    title: 'For the future only',
    sentence: (d) => `Settings change for the future only${opt`; ${day(d('effectiveAt'))} is past`}.`,
    remedy: 'Propose it with an instant ahead.',
  },
  'CONFIG-AUTHORITY.nothing-proposed': {
    title: 'Nothing proposed',
    sentence: 'There is no such change to propose or to confirm.',
    remedy: 'Reload the page to see what is waiting.',
  },
} satisfies Partial<Record<ViolationKey, Saying>>;
