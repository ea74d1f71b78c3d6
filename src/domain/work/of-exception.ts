/**
 * What of an exception waits for one person, and why: the one definition that home, inbox and command line ask.
 *
 * It states no right and no duty of its own. Whether the person could do it is answered by `allowedActions`, the window
 * of a renewal by its gate, a confirmation by the lifecycle's own decision; here stands only whose turn it is.
 */
import { allowedActions } from '../authority/allowed-actions.ts';
import { may } from '../authority/may.ts';
import type { Context } from '../context.ts';
import { controlDeadline, controlHealth, GRACE_DAYS, testDueAt } from '../controls/deadline.ts';
import { openCase, votingEndsAt } from '../exception/open-case.ts';
import { openRenewal, renewalLapsesAt, requestLapsesAt } from '../exception/pending.ts';
import type { ControlState, Exception, MilestoneState } from '../exception/state.ts';
import { windowGate } from '../gates/window.ts';
import { type CommandType, decide } from '../lifecycle.ts';
import { type Instant, plusDays } from '../time.ts';
import type { CaseWork, CaseWorkKind } from './work.ts';

/** Days ahead at which a control test or a milestone is mentioned to who owns it. */
export const AHEAD_DAYS = GRACE_DAYS;

/** What the case alone does not tell, gathered by the application. */
export type WorkFacts = {
  /** Recused through a manager, or by reciprocal approval: the decision is not this person's. */
  readonly kept: boolean;
  /** Has a vote that still stands. */
  readonly voted: boolean;
  /** Lookalikes without a written judgement (REQ-LINEAGE). */
  readonly lookalikes: number;
};
export const noFacts: WorkFacts = { kept: false, voted: false, lookalikes: 0 };

/** The exception must have settled. Empty where nothing waits for the actor, or where they may not see it. */
export function workOn(x: Exception, context: Context, facts: WorkFacts = noFacts): readonly CaseWork[] {
  if (may({ action: 'ViewException', exception: x, context }).length > 0) return [];
  const question: Question = { x, context: inPerson(context), facts };
  return [
    ...caseWork(question),
    ...controlWork(question),
    ...milestoneWork(question),
    ...endingWork(question),
  ];
}

type Question = { readonly x: Exception; readonly context: Context; readonly facts: WorkFacts };

/** What waits for a person waits for them whatever they look through: a token may list a vote that it may not cast. */
export const inPerson = (context: Context): Context => ({
  ...context,
  actor: {
    ...context.actor,
    signIn: { ...context.actor.signIn, kind: 'session', fresh: true, strong: true },
  },
});

const allowedOf = ({ x, context }: Question): ReadonlySet<CommandType> =>
  new Set(allowedActions(x, context).flatMap(({ action, allowed }) => (allowed ? [action] : [])));

function caseWork(question: Question): readonly CaseWork[] {
  const { x, context, facts } = question;
  const { person } = context.actor;
  const { record, renewal } = openCase(x);
  const allowed = allowedOf(question);
  const lapses =
    renewal === null ? requestLapsesAt(x, context.configuration) : renewalLapsesAt(x, context.configuration);
  const filed = renewal?.filedAt ?? x.firstSubmittedAt;
  const as = (kind: CaseWorkKind, action: CommandType, since: Instant, due: Instant | null): CaseWork[] =>
    allowed.has(action) ? [{ kind, action, item: null, since, due }] : [];

  if (renewal?.status === 'returned') {
    // Requester and risk owner may both file it; it came back to whoever did.
    return renewal.by === person ? as('answer', 'RequestRenewal', renewal.statusSince, lapses) : [];
  }
  if (renewal === null && x.status === 'bounced')
    return as('correct', 'SubmitRequest', x.statusSince, lapses);
  if (renewal === null && x.status === 'returned')
    return as('answer', 'SubmitRequest', x.statusSince, lapses);
  if (record.lowering !== null) return as('second-assess', 'SecondAssessment', filed, lapses);
  if (allowed.has('AssessException'))
    return facts.lookalikes > 0 && allowed.has('JudgeLineage')
      ? as('judge-lineage', 'JudgeLineage', filed, lapses)
      : as('assess', 'AssessException', filed, lapses);
  if (facts.kept) return [];
  if (allowed.has('CastVote')) {
    const endsAt = votingEndsAt(record, context.configuration.votingDays);
    const over = endsAt !== null && context.at >= endsAt;
    return facts.voted || over ? [] : as('vote', 'CastVote', filed, endsAt ?? lapses);
  }
  return as('decide', 'ApproveException', filed, lapses);
}

const approved = (x: Exception): boolean =>
  x.status === 'scheduled' || x.status === 'active' || x.status === 'suspended';

/** Due, failing, or never tested while a decision rests on it: for the control's owner. */
function controlWork(question: Question): readonly CaseWork[] {
  const { x, context } = question;
  const { person } = context.actor;
  const wanted = approved(x) || x.status === 'submitted' || x.status === 'assessed';
  if (!wanted || x.emergency !== null || !x.controls.some((c) => c.owner === person)) return [];
  if (!allowedOf(question).has('RecordControlTest')) return [];
  return x.controls
    .filter((c) => c.owner === person && testWanted(c, context.at))
    .map((c) => ({
      kind: 'test-control',
      action: 'RecordControlTest',
      item: { id: c.id, title: c.title },
      since: c.failingSince ?? testDueAt(c) ?? x.firstSubmittedAt,
      due: controlHealth(c, context.at) === 'passing' ? testDueAt(c) : controlDeadline(c),
    }));
}

function testWanted(control: ControlState, at: Instant): boolean {
  const due = testDueAt(control);
  return controlHealth(control, at) !== 'passing' || (due !== null && due <= plusDays(at, AHEAD_DAYS));
}

function milestoneWork(question: Question): readonly CaseWork[] {
  const { x, context } = question;
  if (!approved(x) || x.milestones.every((m) => m.confirmed !== null)) return [];
  const allowed = allowedOf(question);
  return x.milestones.flatMap((m): readonly CaseWork[] => {
    const item = { id: m.id, title: m.title };
    if (m.completed === null)
      return allowed.has('CompleteMilestone') && completionWanted(m, x, context)
        ? [
            {
              kind: 'complete-milestone',
              action: 'CompleteMilestone',
              item,
              since: x.statusSince,
              due: m.due,
            },
          ]
        : [];
    const confirms =
      allowed.has('ConfirmMilestone') &&
      decide(x, { type: 'ConfirmMilestone', milestone: m.id }, context).kind === 'accepted';
    return confirms
      ? [{ kind: 'confirm-milestone', action: 'ConfirmMilestone', item, since: m.completed.at, due: null }]
      : [];
  });
}

/** Its owner is told ahead; once it is overdue it is the requester's and the risk owner's as well. */
const completionWanted = (m: MilestoneState, x: Exception, { at, actor }: Context): boolean =>
  m.due <= at
    ? [m.owner, x.requester, x.riskOwner].includes(actor.person)
    : m.owner === actor.person && m.due <= plusDays(at, AHEAD_DAYS);

/** A term that ends with nothing filed, an emergency that nobody ratified, a risk owner who left. */
function endingWork(question: Question): readonly CaseWork[] {
  const { x, context } = question;
  const term = x.terms.at(-1);
  if (!approved(x) || term === undefined) return [];
  const allowed = allowedOf(question);
  const own = x.requester === context.actor.person || x.riskOwner === context.actor.person;
  const item = null;
  const left: readonly CaseWork[] =
    x.ownerLeft !== null && allowed.has('ReplaceOwner')
      ? [
          {
            kind: 'replace-owner',
            action: 'ReplaceOwner',
            item,
            since: x.ownerLeft.at,
            due: x.ownerLeft.deadline,
          },
        ]
      : [];
  if (!own || openRenewal(x) !== undefined) return left;
  if (x.emergency !== null)
    return x.emergency.ratifiedBy === null && x.requester === context.actor.person
      ? [
          ...left,
          { kind: 'ratify', action: 'SubmitRequest', item, since: x.emergency.at, due: term.expiresAt },
        ]
      : left;
  const { at, configuration } = context;
  const open = windowGate({ subject: x, proposal: null, at, configuration, options: {} }).met;
  return open && allowed.has('RequestRenewal')
    ? [
        ...left,
        {
          kind: 'renew',
          action: 'RequestRenewal',
          item,
          since: plusDays(term.expiresAt, -configuration.renewalWindowDays),
          due: term.expiresAt,
        },
      ]
    : left;
}
