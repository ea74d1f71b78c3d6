/** English: authority, the directory, and the frame around every command. */
import type { ViolationKey } from '../../domain/refusal.ts';
import { isOffice, opt, type Saying, wordOf } from '../saying.ts';
import { day, standing, words } from './words.ts';

const renewal = 'renewal ';
/** `active` as "in force"; `renewal assessed` as "waiting with a renewal that is assessed". */
const statusOf = (status: string): string =>
  status.startsWith(renewal)
    ? `waiting with a renewal that is ${wordOf(words.renewalStatuses, status.slice(renewal.length))}`
    : status === 'none'
      ? 'not filed yet'
      : wordOf(words.statuses, status);

export const frame = {
  'DELEGATION.not-ciso': {
    title: "The CISO's to delegate",
    sentence: 'Only the CISO gives, revokes and confirms delegations.',
    remedy: 'Ask the CISO.',
  },
  'DELEGATION.self': {
    title: 'To oneself',
    sentence: 'Nobody delegates to themselves.',
    remedy: 'Name another person.',
  },
  'DELEGATION.redelegation': {
    title: 'Not passed on',
    sentence: 'Authority that was delegated cannot be delegated further.',
    remedy: 'Ask the CISO to delegate to that person directly.',
  },
  'DELEGATION.dates': {
    title: 'Dates out of order',
    sentence: (d) =>
      `A delegation ends after it starts, and ahead of now${opt`; ${day(d('endsAt'))} does not`}.`,
    remedy: 'Choose a start and a later end.',
  },
  'DELEGATION.not-delegate': {
    title: 'Not your delegation',
    sentence: 'Only the person who was given a delegation accepts it.',
    remedy: 'Ask that person to sign in and accept it.',
  },
  'DELEGATION.already-accepted': {
    title: 'Accepted already',
    sentence: 'This delegation has been accepted.',
    remedy: 'There is nothing left to do.',
  },
  'DELEGATION.ended': {
    title: 'Delegation ended',
    sentence: (d) => `This delegation ended${opt` on ${day(d('endedAt'))}`}.`,
    remedy: 'A new one is given by the CISO.',
  },
  'DELEGATION.unknown': {
    title: 'Unknown delegation',
    sentence: 'There is no such delegation.',
    remedy: 'Reload the page to see those that stand.',
  },
  'DELEGATION.statement': {
    title: 'No statement',
    sentence: 'A delegate accepts the same accountability in words of their own, and there are none.',
    remedy: 'Write the statement; it stays on record with every decision.',
  },
  'DELEGATION.not-lapsing': {
    title: 'Nothing to confirm',
    sentence: 'This delegation does not lapse, so it needs no confirmation.',
    remedy: 'There is nothing left to do.',
  },
  'OFFICE.unknown-person': {
    title: 'Unknown person',
    sentence: (d) =>
      d('person') === '' ? 'Nobody is named.' : `The directory knows nobody by ${d('person')}.`,
    remedy: 'Choose somebody from the directory.',
  },
  'OFFICE.inactive-person': {
    title: 'Person has left',
    sentence: 'That person is not active in the directory.',
    remedy: 'Choose somebody who works here.',
  },
  'OFFICE.already-holds': {
    title: 'Held already',
    sentence: 'That person holds it already.',
    remedy: 'There is nothing to do.',
  },
  'OFFICE.not-ciso': {
    title: "The CISO's to do",
    sentence: 'Only the CISO does this.',
    remedy: 'Ask the CISO.',
  },
  'OFFICE.unknown-seat': {
    title: 'No such seat',
    sentence: 'That person holds no seat on the committee.',
    remedy: 'Reload the page to see who does.',
  },
  'OFFICE.not-held': {
    title: 'Not held',
    sentence: (d) => `That person does not hold ${opt`the role ${wordOf(words.roles, d('role'))}` || 'it'}.`,
    remedy: 'Reload the page to see who does.',
  },
  'OFFICE.dates': {
    title: 'Dates out of order',
    sentence: (d) => `The end${opt` ${day(d('until'))}`} does not lie after the start, or is past.`,
    remedy: 'Choose a later end.',
  },
  'OFFICE.last-administrator': {
    title: 'The last administrator',
    sentence: 'Without this person nobody could administer the register any more.',
    remedy: 'Make somebody else an administrator first.',
  },
  'POLICY.exists': {
    title: 'Nothing new',
    sentence: (d) =>
      `The policy${opt` ${d('policy')}`}${opt` stands like this in version ${d('version')}`} already.`,
    remedy: 'Change something, or leave it as it is.',
  },
  'POLICY.retired': {
    title: 'Policy retired',
    sentence: (d) => `The policy${opt` ${d('policy')}`} was retired${opt` on ${day(d('retiredAt'))}`}.`,
    remedy: 'Publish a policy under another name.',
  },
  'POLICY.dates': {
    title: 'Terms out of order',
    sentence: 'The default term is longer than the longest one, or one of them is no number of days.',
    remedy: 'Set a default of at least a day, and a longest term of at least the default.',
  },
  'CLOCK-BACKWARD.before-last-event': {
    title: 'The clock went backwards',
    sentence: (d) => `${day(d('to')) || 'That instant'} lies before what is already on record.`,
    remedy: (d) => `Choose a later instant${opt` than ${day(d('now'))}`}.`,
  },
  'CLOCK-SANDBOX.not-a-sandbox': {
    title: 'Not a sandbox',
    sentence: 'Only a sandbox lets its clock be moved; this register keeps real time.',
    remedy: 'Try it in a sandbox.',
  },
  'STATE-MOVE.not-from-here': {
    title: 'Not possible from here',
    sentence: (d) =>
      `The exception is ${statusOf(d('status')) || 'in another state'}, and from there nobody can ${wordOf(words.commands, d('command')) || 'do this'}.`,
    remedy: 'Reload the page: it shows what can be done now.',
  },
  'STATE-STALE.changed-since-read': {
    title: 'Changed in the meantime',
    sentence: 'Somebody changed this since you opened it, so nothing was done.',
    remedy: 'Reload, look at what changed, and try again.',
  },
  'ROLE.missing': {
    title: 'Not your role',
    sentence: (d) =>
      d('needs') === '' ? `Only ${standing(d('needed'))} can do this.` : `This needs ${d('needs')}.`,
    remedy: (d) =>
      isOffice(d('needed'))
        ? 'Ask them to do it.'
        : 'Ask one of them, or ask an administrator for the role if it should be yours.',
  },
  'ROLE.not-yours': {
    title: 'Not yours',
    sentence: (d) => `Only ${standing(d('needed'))} can do this here.`,
    remedy: 'Ask one of them.',
  },
  'ROLE.signed-out': {
    title: 'Not signed in',
    sentence: 'You are not signed in, or have no role in this register.',
    remedy: 'Sign in. If you have, ask an administrator for a role.',
  },
  'SIGN-IN.wrong': {
    title: 'Sign-in failed',
    sentence: 'Name, password or code is wrong.',
    remedy: 'Try again. After several failures the account is locked for a while.',
  },
  'SIGN-IN.code-used': {
    title: 'Code used already',
    sentence: 'That one-time code has been used.',
    remedy: 'Wait for the next code and try again.',
  },
  'SIGN-IN.locked': {
    title: 'Locked for a while',
    sentence: (d) => `After several failures sign-in is locked${opt` for ${d('seconds')} seconds`}.`,
    remedy: 'Wait, then try again. If it was not you, tell an administrator.',
  },
  'SIGN-IN.not-loopback': {
    title: 'On this machine only',
    sentence: 'The local sign-in is for evaluation and works from this machine only.',
    remedy: 'Open it on the machine itself, or connect an identity provider.',
  },
  'SIGN-IN.expired': {
    title: 'Session ended',
    sentence: 'Your session has ended.',
    remedy: 'Sign in again.',
  },
  'NOT-FOUND.nothing-there': {
    title: 'Not found',
    sentence: (d) => `There is nothing here${opt` by ${d('what')}`}, or it is not yours to see.`,
    remedy: 'Check the number or the address.',
  },
  'INPUT.malformed': {
    title: 'Not understood',
    sentence: (d) => `Something in the input could not be used${opt`: ${d('what')}`}.`,
    remedy: (d) => `Correct the field that is named${opt`; at most ${d('longest')}`}, and send it again.`,
  },
  'INPUT.missing': {
    title: 'Missing',
    sentence: 'A field that is needed here was left out.',
    remedy: 'Add the field that is named, and send it again.',
  },
  'INPUT.not-json': {
    title: 'Not JSON',
    sentence: 'The body is no JSON text in UTF-8: it is empty, cut off, or something else.',
    remedy: 'Send one whole JSON object in UTF-8; a command that takes nothing is sent without a body.',
  },
  'INPUT.too-large': {
    title: 'Too large',
    sentence: 'What was sent is larger than is read here.',
    remedy: 'Send less, or split it up.',
  },
  'INPUT.media-type': {
    title: 'Kind not taken',
    sentence: (d) => `What is sent as ${d('type') || 'nothing that is named'} is not taken here.`,
    remedy: (d) => `Send another kind and name it in Content-Type${opt`: ${d('allowed')}`}.`,
  },
  'IDEMPOTENCY.other-body': {
    title: 'Key used for something else',
    sentence: 'This idempotency key was used before, with another body.',
    remedy: 'Use a new key for a new command.',
  },
  'IDEMPOTENCY.in-progress': {
    title: 'Still working on it',
    sentence: 'The first command with this idempotency key is still being carried out.',
    remedy: 'Wait a moment and send the same again.',
  },
  'VIEW.exists': {
    title: 'Name taken',
    sentence: (d) => `You have a view of that name already${opt`: “${d('name')}”`}.`,
    remedy: 'Choose another name, or change the view that has it.',
  },
  'VIEW.too-many': {
    title: 'Too many views',
    sentence: (d) => `No more views are kept for one person${opt` than ${d('longest')}`}.`,
    remedy: 'Delete one that you no longer use, then save this one.',
  },
  'RATE.too-many': {
    title: 'Too many at once',
    sentence: 'More came in than is taken in this time.',
    remedy: 'Wait a moment, then go on more slowly.',
  },
} satisfies Partial<Record<ViolationKey, Saying>>;
