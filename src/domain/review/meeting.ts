/** What happens in a meeting beside motions: people come and go, items are presented and parked, actions are agreed on. */
import { actingCisoAt, cisoAt, seatsAt } from '../authority/queries.ts';
import { conflictsOf } from '../authority/separation.ts';
import { stepUp } from '../authority/step-up.ts';
import type { Context } from '../context.ts';
import { isOverAge } from '../exception/over-age.ts';
import type { PersonId } from '../people.ts';
import { accept, type Decision, refuse, type Violation, violation } from '../refusal.ts';
import { saysSomething } from '../request-rules/substance.ts';
import type { ItemAtHand, ReviewCommand } from './commands.ts';
import type { ReviewEvent } from './events.ts';
import { itemViolations, motionOpen, openViolations, stands } from './item-rules.ts';
import { itemOf, presentNow, type Session } from './state.ts';

type Command<T extends ReviewCommand['type']> = Extract<ReviewCommand, { readonly type: T }>;

const sits = ({ authority, at }: Context, person: PersonId): boolean =>
  seatsAt(authority, at).some((seat) => seat.person === person) ||
  cisoAt(authority, at)?.holder === person ||
  actingCisoAt(authority, at)?.person === person;
const presides = ({ authority, actor }: Context): boolean => authority.charter?.chair === actor.person;
const orRefuse = (violations: readonly Violation[], event: ReviewEvent): Decision<ReviewEvent> =>
  violations.length > 0 ? refuse(violations) : accept(event);

/** Everybody says for themselves that they are here or leave; the chair may for all. */
export function recordAttendance(
  session: Session,
  { member, presence }: Command<'RecordAttendance'>,
  context: Context,
): Decision<ReviewEvent> {
  const here = presentNow(session).includes(member);
  return orRefuse(
    [
      ...openViolations(session),
      ...(sits(context, member) || here ? [] : [violation('APPROVE-AUTHORITY', 'no-seat', '/member')]),
      ...(context.actor.person === member || presides(context)
        ? []
        : [violation('ROLE', 'not-yours', '/member', { needed: 'the member' })]),
      ...(here === (presence === 'present')
        ? [violation('REVIEW-PRESENT', here ? 'already-present' : 'not-present', '/member')]
        : []),
    ],
    { type: 'AttendanceRecorded', member, presence, by: context.actor.person },
  );
}

/** A member stands aside; the chair may only put on record what the case itself shows. */
export function declareRecusal(
  session: Session,
  { hand, member, note }: Command<'DeclareRecusal'>,
  context: Context,
): Decision<ReviewEvent> {
  const conflicted = conflictsOf(hand.exception, member).length > 0;
  return orRefuse(
    [
      ...itemViolations(session, hand, context),
      ...(sits(context, member) ? [] : [violation('APPROVE-AUTHORITY', 'no-seat', '/member')]),
      ...(context.actor.person === member || (presides(context) && conflicted)
        ? []
        : [violation('ROLE', 'not-yours', '/member', { needed: 'the member' })]),
    ],
    {
      type: 'ReviewRecusalDeclared',
      exception: hand.snapshot.exception,
      recusal: { member, why: conflicted ? 'interest' : 'declared', note },
    },
  );
}

/** The item is presented as it is now. */
export function takeItem(
  session: Session,
  { hand }: Command<'TakeItem'>,
  context: Context,
): Decision<ReviewEvent> {
  return orRefuse(openViolations(session), {
    type: 'ItemTaken',
    exception: hand.snapshot.exception,
    version: hand.version,
    by: context.actor.person,
  });
}

/** Undecided until a date inside the quarter: parked is not decided. */
export function parkItem(
  session: Session,
  { hand, until, reason }: Command<'ParkItem'>,
  context: Context,
): Decision<ReviewEvent> {
  return orRefuse(
    [
      ...itemViolations(session, hand, context),
      ...(until <= context.at ? [violation('REVIEW-PARK', 'past', '/until', { until })] : []),
      ...(until >= session.quarterEndsAt
        ? [
            violation('REVIEW-PARK', 'outside-quarter', '/until', {
              until,
              quarter: session.quarter,
              endsAt: session.quarterEndsAt,
            }),
          ]
        : []),
      ...motionOpen(session, hand),
      ...(saysSomething(reason) ? [] : [violation('REVIEW-PARK', 'no-reason', '/reason')]),
    ],
    {
      type: 'ItemParked',
      exception: hand.snapshot.exception,
      until,
      reason,
      by: context.actor.person,
    },
  );
}

/** The owner objects, in their own person or through whoever keeps the minutes; it stops nothing. */
export function minuteObjection(
  session: Session,
  { hand, objector, text }: Command<'MinuteObjection'>,
  { actor }: Context,
): Decision<ReviewEvent> {
  const { requester, riskOwner } = hand.exception;
  const own = actor.person === objector;
  return orRefuse(
    [
      // Who lost by a decision may say so afterwards, until the minutes are approved.
      ...(session.minutes.length > 0 ? [violation('REVIEW-MINUTES', 'approved')] : []),
      ...(objector === requester || objector === riskOwner
        ? []
        : [violation('REVIEW-OBJECTION', 'not-owner', '/objector', { number: hand.exception.number })]),
      ...(own || presentNow(session).includes(actor.person)
        ? []
        : [violation('REVIEW-PRESENT', 'not-present')]),
      ...(saysSomething(text) ? [] : [violation('REVIEW-OBJECTION', 'no-text', '/text')]),
    ],
    {
      type: 'ObjectionMinuted',
      exception: hand.snapshot.exception,
      objector,
      text,
      by: actor.person,
    },
  );
}

/** Many at once, where nothing is to be decided. REVIEW-EACH: an over-age item is decided by itself, and noting decides nothing. */
export function noteItems(
  session: Session,
  { hands }: Command<'NoteItems'>,
  context: Context,
): Decision<ReviewEvent> {
  const old = hands.filter(
    (hand) => stands(hand, context) && (hand.snapshot.overAge || isOverAge(hand.exception, context.at)),
  );
  const violations = [
    ...openViolations(session),
    ...old.map((hand) =>
      violation('REVIEW-EACH', hands.length > 1 ? 'one-by-one' : 'not-a-decision', '/exceptions', {
        number: hand.exception.number,
      }),
    ),
    ...hands
      .filter((hand) => itemOf(session, hand.snapshot.exception).decided !== null)
      .map((hand) => violation('REVIEW-MOVE', 'decided', '/exceptions', { number: hand.exception.number })),
  ];
  if (violations.length > 0) return refuse(violations);
  return accept<ReviewEvent>(...hands.map((hand) => noted(hand, context)));
}

const noted = (hand: ItemAtHand, { actor }: Context): ReviewEvent => ({
  type: 'ItemDecided',
  exception: hand.snapshot.exception,
  motion: null,
  outcome: 'noted',
  how: 'noted',
  by: actor.person,
  proof: null,
  recusals: [],
});

export function agreeAction(
  session: Session,
  { action, text, owner, ownerKnown, due, exception }: Command<'AgreeAction'>,
  context: Context,
): Decision<ReviewEvent> {
  return orRefuse(
    [
      ...openViolations(session),
      ...(saysSomething(text) ? [] : [violation('REVIEW-ACTION', 'no-text', '/text')]),
      ...(ownerKnown ? [] : [violation('REVIEW-ACTION', 'no-owner', '/owner')]),
      ...(due > context.at ? [] : [violation('REVIEW-ACTION', 'past', '/due', { due })]),
    ],
    {
      type: 'ActionAgreed',
      action: {
        id: action,
        text,
        owner,
        due,
        exception,
        agreedBy: context.actor.person,
        session: session.id,
      },
    },
  );
}

export function followUp(
  session: Session,
  { action, status, note }: Command<'FollowUpAction'>,
  { actor }: Context,
): Decision<ReviewEvent> {
  const found = session.actions.find((a) => a.id === action);
  return orRefuse(
    [
      ...openViolations(session),
      ...(found === undefined || found.followUp !== null ? [violation('REVIEW-ACTION', 'unknown')] : []),
      ...(saysSomething(note) ? [] : [violation('REVIEW-ACTION', 'no-note', '/note')]),
    ],
    { type: 'ActionFollowedUp', action, status, note, by: actor.person },
  );
}

/**
 * REVIEW-UNDECIDED. With default, whatever over-age is undecided is closed first: the session takes nothing else meanwhile, so
 * that a program that ends half-way leaves nothing half done; whoever comes next goes on.
 */
export function adjourn(
  session: Session,
  { withDefault, undecided, sample }: Command<'AdjournReview'>,
  { actor }: Context,
): Decision<ReviewEvent> {
  if (session.status === 'adjourning')
    return undecided > 0
      ? accept()
      : accept({ type: 'ReviewAdjourned', by: session.adjourningBy ?? actor.person, withDefault: true });
  const violations = [
    ...openViolations(session),
    ...(undecided > 0 && !withDefault
      ? [
          violation('REVIEW-UNDECIDED', 'over-age', '', {
            count: undecided,
            numbers: sample.join(', '),
          }),
        ]
      : []),
    ...stepUp(actor.signIn),
  ];
  if (violations.length > 0) return refuse(violations);
  return undecided > 0
    ? accept({ type: 'AdjournmentBegan', by: actor.person })
    : accept({ type: 'ReviewAdjourned', by: actor.person, withDefault: false });
}
