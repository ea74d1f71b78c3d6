/**
 * What the reader may do with an exception now, and for the rest why not: a disabled button says it before it is
 * pressed. Legal moves, roles and the duties that are separate by the case itself; what needs facts from outside (a stale
 * page, a duplicate, a manager's recusal, a fresh sign-in) is answered by the command.
 */
import type { Context } from '../context.ts';
import { openRenewal } from '../exception/due.ts';
import { openCase, routeOfCase, votingEndsAt } from '../exception/open-case.ts';
import type { Exception } from '../exception/state.ts';
import { closedToRenewal } from '../gates/gates.ts';
import { type CommandType, illegalMove, moves } from '../lifecycle.ts';
import { type Violation, violation } from '../refusal.ts';
import { isCommitteeRoute, soleDecider, voterProof } from './decider.ts';
import { may } from './may.ts';
import { seatsAt, vacancy } from './queries.ts';
import { returnViolations } from './returning.ts';
import { assessorConflicts, conflictsOf } from './separation.ts';
import { noToken } from './step-up.ts';

export type AllowedAction = {
  readonly action: CommandType;
  readonly allowed: boolean;
  /** Empty when allowed. */
  readonly because: readonly Violation[];
};

/** Commands of the program itself, the one that begins an exception, and the erasure of texts, which moves none: never a button on this one. */
const noButton: readonly CommandType[] = [
  'GrantEmergency',
  'RefreshFacts',
  'ObserveTag',
  'SupersedeException',
  'SettleDue',
  'RecordLeaver',
  'ReviewException',
  'EraseTexts',
];

const asked = Object.keys(moves).filter(
  (action): action is CommandType => action in moves && !noButton.some((hidden) => hidden === action),
);

export const allowedActions = (x: Exception, context: Context): readonly AllowedAction[] =>
  asked.map((action) => {
    const illegal = illegalMove(x, action);
    const because = [
      ...illegal,
      ...may({ action, exception: x, context }),
      ...(illegal.length > 0 ? [] : separated(x, action, context)),
      ...waitsForSecond(x, action),
    ];
    return { action, allowed: because.length === 0, because };
  });

/** What the case alone tells: separation of duties, a vote that goes on, a window that is not open. */
function separated(x: Exception, action: CommandType, context: Context): readonly Violation[] {
  const { person, signIn } = context.actor;
  switch (action) {
    case 'AssessException':
      return assessorConflicts(x, person);
    case 'SecondAssessment': {
      const { lowering } = openCase(x).record;
      return [
        ...assessorConflicts(x, person),
        ...(lowering === null ? [violation('ASSESS-SECOND', 'none-waiting')] : []),
        ...(lowering?.by === person ? [violation('ASSESS-SECOND', 'same-person')] : []),
      ];
    }
    case 'ApproveException':
    case 'RejectException':
    case 'CastVote':
      return [...conflictsOf(x, person), ...noToken(signIn), ...entitled(x, action, context)];
    case 'ReturnException':
      return returnViolations(x, context);
    case 'CloseVoting':
      return [...noToken(signIn), ...stillVoting(x, context)];
    case 'RequestRenewal': {
      const open = openRenewal(x);
      const filed = open === undefined ? {} : { filedAt: open.filedAt };
      return closedToRenewal(x, context.at, context.configuration, filed);
    }
    default:
      return [];
  }
}

function entitled(
  x: Exception,
  action: 'ApproveException' | 'RejectException' | 'CastVote',
  context: Context,
): readonly Violation[] {
  const { record } = openCase(x);
  const { assessment } = record;
  if (assessment === null) return [];
  const scored = { band: assessment.band, tier: assessment.facts.tier };
  const route = routeOfCase(x, scored, context.configuration.longestTermDays);
  if (action !== 'CastVote') {
    const decider = soleDecider(x, assessment.band, route, context);
    return 'kind' in decider ? [] : decider;
  }
  const recused = (p: string) => conflictsOf(x, p).length > 0 || record.recusals.some((r) => r.member === p);
  const voter = voterProof(route, context, recused);
  const declared = record.recusals.find((r) => r.member === context.actor.person);
  const vacant = route.rung === 4 ? vacancy(context.authority, context.at, recused) : null;
  return [
    ...('kind' in voter ? [] : voter),
    ...(declared === undefined ? [] : [violation('APPROVE-RECUSED', declared.why)]),
    ...(vacant === null || vacant.reason === 'absent-no-acting' ? [] : [vacant]),
  ];
}

/** Voting is closed once its period is over, or once every seat that is not recused has voted. */
function stillVoting(x: Exception, { authority, at, configuration }: Context): readonly Violation[] {
  const { record } = openCase(x);
  const { assessment } = record;
  if (assessment === null) return [];
  const scored = { band: assessment.band, tier: assessment.facts.tier };
  const { route, rung } = routeOfCase(x, scored, configuration.longestTermDays);
  if (!isCommitteeRoute(route)) return [violation('APPROVE-AUTHORITY', 'not-by-vote', '', { rung })];
  const endsAt = votingEndsAt(record, configuration.votingDays);
  if (endsAt === null || at >= endsAt) return [];
  const outstanding = seatsAt(authority, at).filter(
    ({ person }) =>
      conflictsOf(x, person).length === 0 &&
      !record.recusals.some((r) => r.member === person) &&
      !record.votes.some((v) => v.by === person),
  );
  return outstanding.length === 0
    ? []
    : [violation('APPROVE-PERIOD', 'still-open', '', { endsAt, outstanding: outstanding.length })];
}

/** A lowering that waits for its second analyst is why nobody can decide yet. */
function waitsForSecond(x: Exception, action: CommandType): readonly Violation[] {
  const decides = action === 'ApproveException' || action === 'RejectException' || action === 'CastVote';
  const { lowering } = openCase(x).record;
  return decides && lowering !== null ? [violation('ASSESS-SECOND', 'waiting')] : [];
}
