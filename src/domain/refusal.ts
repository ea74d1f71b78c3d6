/**
 * The codes of the lifecycle's rules, and what a rule answers when it says no.
 *
 * A `Violation` names the rule, the reason within the rule, the field it concerns and the figures that its sentence
 * needs; the sentence itself is the catalogue's, in the reader's language. A code or a reason without a
 * sentence, or a code without an HTTP status, does not compile.
 */
export const reasons = {
  // Request
  'REQ-POLICY': ['unknown', 'retired', 'not-exceptable'],
  'REQ-JUSTIFICATION': ['fell-short'],
  'REQ-CONTROL': ['none', 'incomplete', 'frequency', 'owner', 'repeated-id'],
  'REQ-SCOPE': [
    'no-subject',
    'no-resource',
    'wildcard',
    'unknown-subject',
    'unknown-resource',
    'empty-group',
  ],
  'REQ-TERM': ['not-positive', 'over-policy', 'structural-reason', 'over-365'],
  'REQ-PLAN': [
    'no-milestone',
    'milestone-outside-term',
    'milestone-owner',
    'no-exit',
    'exit-outside',
    'repeated-id',
  ],
  'REQ-OWNER': ['unknown', 'inactive', 'mailbox'],
  'REQ-DUPLICATE': ['live', 'live-confidential', 'ratified-overlap'],
  'REQ-SUCCESSOR': ['gates-apply', 'since-filed'],
  'REQ-LINEAGE': ['unjudged', 'no-reason', 'not-alike', 'judged'],
  'SCOPE-GREW': ['not-a-group', 'nothing-grew', 'no-reason'],
  // Assess
  'ASSESS-SELF': ['requester', 'risk-owner', 'subject'],
  'ASSESS-SECOND': ['waiting', 'same-person', 'differs', 'none-waiting'],
  'ASSESS-OVERRIDE': ['no-reason'],
  'ASSESS-RESIDUAL': ['untested-control', 'above-inherent'],
  'ASSESS-REOPENED': ['fact-changed'],
  // Approve
  'APPROVE-SELF': ['requester'],
  'APPROVE-ASSESSOR': ['assessor'],
  'APPROVE-AUTHORITY': [
    'none',
    'ceiling',
    'policy',
    'not-yet',
    'ended',
    'not-accepted',
    'rung',
    'committee-only',
    'no-seat',
    'no-charter',
    'not-by-vote',
    'emergency',
  ],
  'APPROVE-VACANT': ['no-ciso', 'recused-no-acting', 'absent-no-acting'],
  'APPROVE-INTEREST': ['subject', 'risk-owner', 'control-owner'],
  'APPROVE-RECIPROCAL': ['within-90-days'],
  'APPROVE-RECUSED': ['interest', 'manager', 'declared'],
  'APPROVE-STEPUP': ['not-fresh', 'not-strong', 'token'],
  'APPROVE-EVIDENCE': ['control-untested'],
  'APPROVE-START': ['too-far'],
  'APPROVE-TERM': ['over-longest', 'longer-than-requested'],
  'APPROVE-STALE': ['changed-since-seen'],
  'APPROVE-RATIONALE': ['empty'],
  'APPROVE-QUORUM': ['impossible'],
  'APPROVE-PERIOD': ['voting-closed', 'still-open'],
  'EMERGENCY-REPEAT': ['within-180-days'],
  'EMERGENCY-TERM': ['over-72-hours', 'not-positive'],
  'EMERGENCY-RATIFY': ['not-an-emergency', 'ended', 'other-scope'],
  'CONFIG-AUTHORITY': ['not-ciso', 'second-person', 'fixed', 'past', 'nothing-proposed'],
  // Monitor
  'CONTROL-SELF': ['requester', 'risk-owner'],
  'CONTROL-TEST': ['unknown-control', 'in-future', 'too-old', 'no-evidence'],
  MILESTONE: [
    'unknown',
    'already-done',
    'already-confirmed',
    'no-evidence',
    'not-done',
    'confirm-own',
    'past-date',
    'no-why',
  ],
  // Expire
  'OWNER-LEFT': ['same-person', 'still-here'],
  // Renew
  'REN-WINDOW': ['too-early', 'too-late', 'granted', 'open'],
  'REN-PROGRESS': ['none-completed', 'overdue-unplanned'],
  'REN-CONTROL-TESTED': ['not-within-90-days', 'failing'],
  'REN-JUSTIFICATION': ['fell-short'],
  'REN-EXIT': ['missing', 'past'],
  'REN-EXIT-MOVED': ['twice'],
  'REN-TERM': ['longer', 'not-positive'],
  'REN-EMERGENCY': ['no-renewal'],
  'REN-CHAIN-MAX': ['over'],
  'REN-POLICY': ['retired', 'not-exceptable'],
  'REN-REQUEST': ['would-not-pass'],
  // Review
  'REVIEW-OPEN': ['one-at-a-time', 'past'],
  'REVIEW-EACH': ['one-by-one', 'not-a-decision'],
  'REVIEW-STALE': ['not-presented', 'changed'],
  'REVIEW-UNDECIDED': ['over-age'],
  'REVIEW-QUORUM': ['too-few-present', 'too-few-votes'],
  'REVIEW-PRESENT': ['not-present', 'already-present'],
  'REVIEW-JUSTIFICATION': ['fell-short'],
  'REVIEW-SHRINK': ['nothing-left', 'wider', 'nothing-narrower', 'not-earlier', 'not-ahead'],
  'REVIEW-PARK': ['past', 'outside-quarter', 'no-reason'],
  'REVIEW-OBJECTION': ['not-owner', 'no-text'],
  'REVIEW-ACTION': ['no-text', 'no-owner', 'past', 'unknown', 'no-note'],
  'REVIEW-MOVE': ['session-over', 'decided', 'ended', 'motion-open', 'no-motion'],
  'REVIEW-MINUTES': ['not-adjourned', 'approved', 'changed', 'no-text'],
  // Authority and directory
  DELEGATION: [
    'not-ciso',
    'self',
    'redelegation',
    'dates',
    'not-delegate',
    'already-accepted',
    'ended',
    'unknown',
    'statement',
    'not-lapsing',
  ],
  OFFICE: [
    'unknown-person',
    'inactive-person',
    'already-holds',
    'not-ciso',
    'unknown-seat',
    'not-held',
    'dates',
    'last-administrator',
  ],
  POLICY: ['exists', 'retired', 'dates'],
  // One's own
  VIEW: ['exists', 'too-many'],
  // The frame around every command
  'CLOCK-BACKWARD': ['before-last-event'],
  'CLOCK-SANDBOX': ['not-a-sandbox'],
  'STATE-MOVE': ['not-from-here'],
  'STATE-STALE': ['changed-since-read'],
  ROLE: ['missing', 'not-yours', 'signed-out'],
  'SIGN-IN': ['wrong', 'code-used', 'locked', 'not-loopback', 'expired'],
  'NOT-FOUND': ['nothing-there'],
  INPUT: ['malformed', 'missing', 'not-json', 'too-large', 'media-type'],
  IDEMPOTENCY: ['other-body', 'in-progress'],
  RATE: ['too-many'],
} as const;

export type RefusalCode = keyof typeof reasons;
export type ReasonOf<C extends RefusalCode> = (typeof reasons)[C][number];
/** `CODE.reason` for every reason of every code: the catalogue's keys. */
export type ViolationKey = { [C in RefusalCode]: `${C}.${ReasonOf<C>}` }[RefusalCode];

export type Violation = {
  readonly [C in RefusalCode]: {
    readonly code: C;
    readonly reason: ReasonOf<C>;
    /** JSON pointer (RFC 6901) into the command's body; '' when it concerns the command as a whole. */
    readonly field: string;
    /** Figures, names and instants that the sentence shows. Never a secret. */
    readonly detail: Readonly<Record<string, string | number>>;
  };
}[RefusalCode];

/** Builds a violation; the reason is checked against the code at compile time. */
export function violation<C extends RefusalCode>(
  code: C,
  reason: ReasonOf<C>,
  field = '',
  detail: Readonly<Record<string, string | number>> = {},
): Violation {
  return { code, reason, field, detail } as Violation;
}

export type Refusal = { readonly kind: 'refused'; readonly violations: readonly [Violation, ...Violation[]] };
export type Accepted<E> = { readonly kind: 'accepted'; readonly events: readonly E[] };
export type Decision<E> = Accepted<E> | Refusal;

export const accept = <E>(...events: readonly E[]): Accepted<E> => ({ kind: 'accepted', events });
export function refuse(violations: readonly Violation[]): Refusal {
  const [first, ...rest] = violations;
  if (first === undefined) throw new Error('a refusal needs a violation');
  return { kind: 'refused', violations: [first, ...rest] };
}
