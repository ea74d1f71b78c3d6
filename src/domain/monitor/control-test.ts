/** A compensating control was tested: what is recorded, what is refused, and what it does to a suspension. */
import type { Context } from '../context.ts';
import { controlDeadline, GRACE_DAYS } from '../controls/deadline.ts';
import { dueEvents } from '../exception/due.ts';
import type { ExceptionEvent } from '../exception/events.ts';
import { evolve } from '../exception/evolve.ts';
import type { ControlState, Exception } from '../exception/state.ts';
import { accept, type Decision, refuse, type Violation, violation } from '../refusal.ts';
import { type Instant, plusDays } from '../time.ts';
import type { MonitorCommand } from './commands.ts';

type RecordControlTest = Extract<MonitorCommand, { readonly type: 'RecordControlTest' }>;

export function recordControlTest(
  x: Exception,
  command: RecordControlTest,
  context: Context,
): Decision<ExceptionEvent> {
  const { at, actor } = context;
  const control = x.controls.find((c) => c.id === command.control);
  const violations = [
    ...(control === undefined
      ? [violation('CONTROL-TEST', 'unknown-control', '/control', { control: command.control })]
      : ageViolations(control, command, at)),
    ...(command.performedAt > at
      ? [
          violation('CONTROL-TEST', 'in-future', '/performedAt', {
            performedAt: command.performedAt,
            now: at,
          }),
        ]
      : []),
    ...evidenceViolations(command, context),
    ...independenceViolations(x, command, actor.person),
  ];
  if (violations.length > 0) return refuse(violations);

  const { id, control: name, result, method, performedAt, note, evidence } = command;
  const independent = !isSelf(x, actor.person);
  const recorded: ExceptionEvent = {
    type: 'ControlTested',
    control: name,
    test: { id, by: actor.person, performedAt, result, method, note, evidence, independent },
  };
  const tested = evolve(x, recorded, at, x.id);
  const resumed = resumption(tested, at);
  const after = resumed.reduce((state, event) => evolve(state, event, at, x.id), tested);
  // A failure that is reported late can have used up its grace already: the suspension belongs to the same record.
  return accept(recorded, ...resumed, ...dueEvents(after, at, context.configuration));
}

/** A pass so old that frequency and grace are over carries nothing; a failure is told however old it is. */
const ageViolations = (
  control: ControlState,
  command: RecordControlTest,
  at: Instant,
): readonly Violation[] => {
  const usableDays = control.frequencyDays + GRACE_DAYS;
  return command.result === 'pass' && plusDays(command.performedAt, usableDays) <= at
    ? [violation('CONTROL-TEST', 'too-old', '/performedAt', { performedAt: command.performedAt, usableDays })]
    : [];
};

/**
 * Only the program itself speaks for a check without showing it: everybody has a token, and whoever sends one can call a test
 * automatic. What a pipeline found it links to.
 */
function evidenceViolations(command: RecordControlTest, { actor }: Context): readonly Violation[] {
  const attested = command.method === 'attestation' || actor.signIn.kind !== 'system';
  const shown = command.evidence.some((item) => item.trim() !== '');
  return command.result === 'pass' && attested && !shown
    ? [violation('CONTROL-TEST', 'no-evidence', '/evidence')]
    : [];
}

const isSelf = (x: Exception, person: string): boolean => person === x.requester || person === x.riskOwner;

/**
 * CONTROL-SELF: a pass is what gates, approvals and resumptions rest on, so one by requester or risk owner is refused, however it
 * was come by. Their report of a failure is welcome: it binds nobody but themselves.
 */
function independenceViolations(
  x: Exception,
  command: RecordControlTest,
  person: string,
): readonly Violation[] {
  if (command.result !== 'pass') return [];
  return [
    ...(person === x.requester ? [violation('CONTROL-SELF', 'requester', '/result')] : []),
    ...(person === x.riskOwner ? [violation('CONTROL-SELF', 'risk-owner', '/result')] : []),
  ];
}

/**
 * "The system resumes after a passed test": where a control was the cause, once every control carries the exception
 * again; where the CISO was, once every control passed independently after the suspension. A risk owner who left is
 * no matter of tests.
 */
function resumption(x: Exception, at: Instant): readonly ExceptionEvent[] {
  if (x.suspension === null) return [];
  const { cause, since } = x.suspension;
  const carries = (c: ControlState): boolean => {
    const deadline = controlDeadline(c);
    return deadline !== null && at < deadline;
  };
  const provedSince = (c: ControlState): boolean =>
    c.failingSince === null && c.lastIndependentPassAt !== null && since < c.lastIndependentPassAt;
  switch (cause) {
    case 'control':
      return x.controls.every(carries) ? [{ type: 'ExceptionResumed', cause }] : [];
    case 'ciso':
      return x.controls.every((c) => carries(c) && provedSince(c))
        ? [{ type: 'ExceptionResumed', cause }]
        : [];
    case 'owner-left':
      return [];
  }
}
