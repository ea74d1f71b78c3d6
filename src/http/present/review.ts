/** Sessions and their items as the API shows them: names beside ids, counts, what the reader may do and why not. */
import type { AgendaRow, Progress } from '../../application/review-port.ts';
import type { SessionStanding } from '../../application/review-command.ts';
import type { Held } from '../../application/review-hand.ts';
import { cisoVoices, seatsAt, voiceOf } from '../../domain/authority/queries.ts';
import { quorumOf } from '../../domain/authority/quorum.ts';
import type { Context } from '../../domain/context.ts';
import { chainAgeDays, lastTerm } from '../../domain/exception/in-force.ts';
import type { Recusal } from '../../domain/exception/state.ts';
import type { PersonId } from '../../domain/people.ts';
import { isDecidable } from '../../domain/review/agenda.ts';
import { allowedOnItem, allowedOnSession, type AllowedReviewAction } from '../../domain/review/allowed.ts';
import { electorateOf, routeOfMotion } from '../../domain/review/electorate.ts';
import { tallyFor } from '../../domain/review/motion.ts';
import {
  type FollowedAction,
  itemOf,
  type ItemState,
  type Motion,
  presentNow,
  type Session,
} from '../../domain/review/state.ts';
import type { Locale } from '../problem.ts';
import { type Names, personOf } from './exception.ts';
import { explainViolations } from './violations.ts';

type Person = (id: PersonId) => { id: string; name: string };
export const personWith =
  (names: Names): Person =>
  (id) =>
    personOf(names, id);

export const explained = (actions: readonly AllowedReviewAction[], locale: Locale) =>
  actions.map((a) => ({ ...a, because: explainViolations(a.because, locale) }));

export const peopleInItem = (item: ItemState): readonly PersonId[] => [
  ...[item.motion, ...item.failed, item.decided?.motion ?? null].flatMap((m) =>
    m === null ? [] : [m.by, ...m.votes.map((v) => v.by)],
  ),
  ...[...item.recusals, ...(item.decided?.recusals ?? [])].map((r) => r.member),
  ...item.objections.flatMap((o) => [o.objector, o.by]),
  item.taken?.by ?? '',
  item.decided?.by ?? '',
  item.parked?.by ?? '',
];

export const peopleInSession = (s: Session, { authority, at }: Context): readonly PersonId[] => [
  s.chair,
  s.openedBy,
  s.adjournment?.by ?? '',
  ...s.attendance.map((a) => a.member),
  ...s.actions.flatMap((a) => [a.owner, a.agreedBy, a.followUp?.by ?? '']),
  ...s.remarks.map((r) => r.by),
  ...s.minutes.map((m) => m.by),
  ...seatsAt(authority, at).map((seat) => seat.person),
  ...cisoVoices(authority, at, () => false).map(voiceOf),
];

export const presentAction = (action: FollowedAction, session: string, person: Person) => ({
  ...action,
  owner: person(action.owner),
  agreedBy: person(action.agreedBy),
  carried: action.session !== session,
  followUp: action.followUp === null ? null : { ...action.followUp, by: person(action.followUp.by) },
});

export function presentSession(
  { session: s, version }: SessionStanding,
  progress: Progress,
  atHand: string | null,
  context: Context,
  names: Names,
  locale: Locale,
) {
  const person = personWith(names);
  const { authority, at, configuration } = context;
  const seats = seatsAt(authority, at).map((seat) => seat.person);
  const ciso = cisoVoices(authority, at, () => false).map(voiceOf);
  const here = presentNow(s);
  const { items: _, remarks: _remarks, adjourningBy: _by, recordedAt: _at, ...rest } = s;
  return {
    ...rest,
    version,
    openedBy: person(s.openedBy),
    chair: person(s.chair),
    members: [...new Set([...seats, ...ciso])].map((id) => ({
      member: person(id),
      seat: seats.includes(id),
      ciso: ciso.includes(id),
      present: here.includes(id),
    })),
    attendance: s.attendance.map((a) => ({ ...a, member: person(a.member) })),
    quorum: {
      seats: seats.length,
      present: seats.filter((id) => here.includes(id)).length,
      needed: quorumOf(seats.length, configuration.quorumMinimum),
    },
    atHand: s.atHand === null ? null : { exception: s.atHand, number: atHand ?? s.atHand },
    actions: s.actions.map((a) => presentAction(a, s.id, person)),
    adjournment: s.adjournment === null ? null : { ...s.adjournment, by: person(s.adjournment.by) },
    minutes: s.minutes.map(({ signature: _signature, ...m }) => ({ ...m, by: person(m.by) })),
    progress,
    asOf: at,
    allowedActions: explained(allowedOnSession(s, progress.undecided, context), locale),
  };
}

const recusalOf = (r: Recusal, person: Person) => ({ ...r, member: person(r.member) });
const motionOf = (m: Motion, person: Person) => ({
  ...m,
  by: person(m.by),
  votes: m.votes.map((v) => ({ ...v, by: person(v.by) })),
});

export const presentItemState = (item: Omit<ItemState, 'exception' | 'motion'>, person: Person) => ({
  taken: item.taken === null ? null : { ...item.taken, by: person(item.taken.by) },
  recusals: item.recusals.map((r) => recusalOf(r, person)),
  failed: item.failed.map((m) => ({ ...motionOf(m, person), failedAt: m.failedAt, proof: m.proof })),
  decided:
    item.decided === null
      ? null
      : {
          ...item.decided,
          by: person(item.decided.by),
          motion: item.decided.motion === null ? null : motionOf(item.decided.motion, person),
          recusals: item.decided.recusals.map((r) => recusalOf(r, person)),
        },
  parked: item.parked === null ? null : { ...item.parked, by: person(item.parked.by) },
  objections: item.objections.map((o) => ({ ...o, objector: person(o.objector), by: person(o.by) })),
});

type Standing = {
  readonly status: string;
  readonly expiresAt: AgendaRow['expiresAtNow'];
  readonly outcome: AgendaRow['outcome'];
  readonly overAge: boolean;
  readonly parked: boolean;
};

/** Where an item of the agenda stands. Noting decides what is not over-age. */
function stateOf({ status, expiresAt, outcome, overAge, parked }: Standing, at: Context['at']) {
  if (outcome !== null && (outcome !== 'noted' || !overAge)) return 'decided' as const;
  if (isDecidable({ status, expiresAt }, at)) return parked ? ('parked' as const) : ('open' as const);
  return ['submitted', 'assessed', 'returned'].includes(status) ? ('pending' as const) : ('ended' as const);
}

export function presentAgendaRow(row: AgendaRow, session: Session, at: Context['at'], person: Person) {
  const { presented: _, ...rest } = row;
  return {
    ...rest,
    requester: person(row.requester),
    riskOwner: person(row.riskOwner),
    changed: row.versionNow !== row.version,
    ageDays: chainAgeDays(row.chainStartedAt, at),
    atHand: session.atHand === row.exception,
    state: stateOf(
      {
        status: row.statusNow,
        expiresAt: row.expiresAtNow,
        outcome: row.outcome,
        overAge: row.overAge,
        parked: row.parkedUntil !== null,
      },
      at,
    ),
  };
}

export function presentItem(
  { session, version }: SessionStanding,
  { hand }: Held,
  context: Context,
  names: Names,
  locale: Locale,
) {
  const person = personWith(names);
  const { exception: x, snapshot } = hand;
  const item = itemOf(session, x.id);
  const electorate = electorateOf(session, item, x, hand.managers, context);
  const tally =
    item.motion === null ? null : tallyFor(session, hand, item.motion, item.motion.votes, context);
  const expiresAt = lastTerm(x)?.expiresAt ?? null;
  const reApproval = { outcome: 're-approved', obstacle: '', consequence: '' } as const;
  return {
    version,
    review: session.id,
    sessionStatus: session.status,
    item: {
      ...snapshot,
      title: x.request.title,
      policy: x.policy?.id ?? x.request.policy,
      requester: person(x.requester),
      riskOwner: person(x.riskOwner),
      versionNow: hand.version,
      statusNow: x.status,
      expiresAtNow: expiresAt,
      termNow: lastTerm(x)?.number ?? 0,
      ageDays: chainAgeDays(snapshot.chainStartedAt, context.at),
      changed: hand.version !== snapshot.version,
      stale: item.taken?.version !== hand.version,
      atHand: session.atHand === x.id,
      state: stateOf(
        {
          status: x.status,
          expiresAt,
          outcome: item.decided?.outcome ?? null,
          overAge: snapshot.overAge,
          parked: item.parked !== null,
        },
        context.at,
      ),
    },
    ...presentItemState(item, person),
    motion: item.motion === null ? null : motionOf(item.motion, person),
    electorate: {
      eligible: electorate.eligible.map(person),
      present: electorate.present.map(person),
      recused: electorate.recusals.map((r) => recusalOf(r, person)),
      quorum: electorate.quorum,
      cisoNeeded: routeOfMotion(x, reApproval, context.configuration.longestTermDays).rung === 4,
    },
    tally,
    asOf: context.at,
    allowedActions: explained(allowedOnItem(session, hand, context), locale),
  };
}
