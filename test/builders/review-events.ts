/** One event of every type of a session's stream, with each of its fields filled. */
import type { AuthorityProof } from '../../src/domain/authority/authority.ts';
import { agendaGroups, type ReviewAction, type ReviewEvent } from '../../src/domain/review/events.ts';
import { NOW } from './clock.ts';
import { people } from './people.ts';

type Samples = { readonly [T in ReviewEvent['type']]: Extract<ReviewEvent, { readonly type: T }> };
const by = people.analyst;
const recusal = { member: people.chair, why: 'declared' as const, note: 'My brother works there.', at: NOW };

const action: ReviewAction = {
  id: 'a-1',
  text: 'Ask the vendor for a date.',
  owner: people.riskOwner,
  due: NOW,
  exception: 'x-1',
  agreedAt: NOW,
  agreedBy: people.chair,
  session: 's-0',
};
const committee: AuthorityProof = {
  kind: 'committee',
  charterAt: NOW,
  seats: 5,
  recused: 0,
  quorum: 3,
  inFavour: 3,
  against: 0,
  abstained: 0,
  cisoInFavour: true,
};
const { agreedAt: _agreed, ...agreed } = action;

export const reviewEvents: Samples = {
  ReviewOpened: {
    type: 'ReviewOpened',
    quarter: '2026-Q4',
    quarterEndsAt: NOW,
    zone: 'UTC',
    by,
    chair: people.chair,
    meetsAt: NOW,
    meetsMinutes: 120,
    snapshot: {
      at: NOW,
      register: 3,
      items: 1,
      overAge: 1,
      groups: Object.fromEntries(agendaGroups.map((g) => [g, 0])) as Extract<
        ReviewEvent,
        { readonly type: 'ReviewOpened' }
      >['snapshot']['groups'],
      hash: 'c'.repeat(64),
    },
    previous: 's-0',
    carried: [action],
  },
  AttendanceRecorded: { type: 'AttendanceRecorded', member: people.member, presence: 'present', by },
  ReviewRecusalDeclared: { type: 'ReviewRecusalDeclared', exception: 'x-1', recusal },
  ItemTaken: { type: 'ItemTaken', exception: 'x-1', version: 4, by },
  MotionMade: {
    type: 'MotionMade',
    exception: 'x-1',
    motion: 'm-1',
    by,
    version: 4,
    proposal: {
      outcome: 're-approved',
      obstacle: 'The vendor ships in May.',
      consequence: 'Payroll stops on the 25th.',
    },
    rationale: 'Progress is visible.',
  },
  ReviewVoteCast: {
    type: 'ReviewVoteCast',
    exception: 'x-1',
    motion: 'm-1',
    vote: { by, choice: 'for', rationale: 'The plan is credible.', proof: committee },
  },
  MotionFailed: { type: 'MotionFailed', exception: 'x-1', motion: 'm-1', by, proof: committee },
  ItemDecided: {
    type: 'ItemDecided',
    exception: 'x-1',
    motion: 'm-1',
    outcome: 're-approved',
    how: 'vote',
    by,
    proof: committee,
    recusals: [recusal],
  },
  ItemParked: { type: 'ItemParked', exception: 'x-1', until: NOW, reason: 'The vendor comes on Friday.', by },
  ObjectionMinuted: {
    type: 'ObjectionMinuted',
    exception: 'x-1',
    objector: people.riskOwner,
    text: 'Closing it stops payroll.',
    by,
  },
  ActionAgreed: { type: 'ActionAgreed', action: agreed },
  ActionFollowedUp: {
    type: 'ActionFollowedUp',
    action: 'a-1',
    status: 'done',
    note: 'The vendor named May.',
    by,
  },
  AdjournmentBegan: { type: 'AdjournmentBegan', by },
  ReviewAdjourned: { type: 'ReviewAdjourned', by, withDefault: true },
  MinutesCorrected: {
    type: 'MinutesCorrected',
    correction: 'k-1',
    about: 'x-1',
    text: 'The vote was on the second motion.',
    by,
  },
  MinutesApproved: {
    type: 'MinutesApproved',
    number: 2,
    corrects: 1,
    by,
    hash: 'd'.repeat(64),
    signature: { algorithm: 'Ed25519', keyId: 'e'.repeat(64), value: 'c2lnbmF0dXJl' },
  },
};
