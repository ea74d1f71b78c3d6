/**
 * What an exception looks like as rows: the one definition that projecting after an append, verifying and rebuilding
 * share. Pure, and independent of the clock and of configuration, so that it gives the same rows on any day.
 */
import { testDueAt } from '../../domain/controls/deadline.ts';
import { nextDueAt, openRenewal } from '../../domain/exception/due.ts';
import { inForceUntil } from '../../domain/exception/in-force.ts';
import { standingAssessment } from '../../domain/exception/standing-assessment.ts';
import type { Exception, Status } from '../../domain/exception/state.ts';
import { bands } from '../../domain/risk/risk.ts';
import { earliest, type Instant, latest } from '../../domain/time.ts';
import { childRowsOf } from './child-rows.ts';
import type { CaseWaits, ExceptionRow, Rows } from './row-types.ts';
import { partsOf } from './state-groups.ts';

export function rowsOf(x: Exception, version: number): Rows {
  return { exception: exceptionRow(x, version), ...childRowsOf(x) };
}

/** The exception's own row. */
export function exceptionRow(x: Exception, version: number): ExceptionRow {
  const term = x.terms.at(-1);
  const renewal = openRenewal(x);
  const assessment = standingAssessment(x);
  const next = x.coverage.find((c) => c.until > x.recordedAt);
  const waits = caseWaits(x);
  const pending = pendingStatuses.includes(x.status);
  return {
    id: x.id,
    number: x.number,
    ...orderOf(x.number),
    version,
    ...partsOf(x),
    updated_at: x.recordedAt,
    status: x.status,
    status_since: x.statusSince,
    title: x.request.title,
    policy_id: x.policy?.id ?? x.request.policy,
    policy_version: x.policy?.version ?? null,
    family: x.policy?.family ?? '',
    requester: x.requester,
    risk_owner: x.riskOwner,
    band: assessment?.band ?? null,
    band_rank: assessment === null ? 0 : bands.indexOf(assessment.band) + 1,
    rung: term?.approval.rung ?? assessment?.rung ?? null,
    route: term?.approval.route ?? assessment?.route ?? null,
    tier: assessment?.facts.tier ?? x.request.tier,
    term_number: term?.number ?? 0,
    structural: term?.structural ?? x.request.structuralReason !== null,
    starts_at: term?.startsAt ?? null,
    expires_at: term?.expiresAt ?? null,
    in_force_from: next?.from ?? null,
    in_force_until: next === undefined ? null : inForceUntil(x, next.from),
    next_due_at: dueByItself(x),
    test_due_at: testDue(x),
    pending_since: pending ? x.firstSubmittedAt : null,
    renewal_lapse_from: renewal !== undefined && x.status !== 'closed' ? (term?.expiresAt ?? null) : null,
    request_warned: x.lapseWarnedAt !== null,
    renewal_warned: renewal !== undefined && x.lapseWarnedAt !== null && x.lapseWarnedAt >= renewal.filedAt,
    term_known_at: term === undefined ? null : latest(term.startsAt, term.approval.at),
    last_reminder_days: lastReminder(x),
    chain_root: x.lineage.root,
    chain_started_at: x.lineage.chainStartedAt ?? x.terms[0]?.startsAt ?? null,
    first_submitted_at: x.firstSubmittedAt,
    confidential: x.request.confidential,
    emergency: x.emergency !== null,
    renewal_id: renewal?.id ?? null,
    renewal_status: x.renewals.at(-1)?.status ?? null,
    case_waits: waits,
    case_route: waits === 'decision' ? ((renewal?.case ?? x.case).assessment?.route ?? null) : null,
    participants: participantsOf(x),
  };
}

const pendingStatuses: readonly Status[] = ['submitted', 'assessed', 'returned', 'bounced'];

function orderOf(number: string): Pick<ExceptionRow, 'number_order' | 'year'> {
  const [, year = '0', sequence = '0'] = number.split('-');
  return { year: Number(year), number_order: Number(year) * 1_000_000_000 + Number(sequence) };
}

function caseWaits(x: Exception): CaseWaits | null {
  const renewal = openRenewal(x);
  const status = renewal?.status ?? x.status;
  switch (status) {
    case 'submitted':
    case 'requested':
      return (renewal?.case ?? x.case).lowering === null ? 'assessment' : 'second-analyst';
    case 'assessed':
      return 'decision';
    case 'returned':
    case 'bounced':
      return 'requester';
    default:
      return null;
  }
}

// Farther than any term reaches, so that only what needs no configuration is left before it.
const NEVER_DAYS = 1_000_000;
const NEVER = '4000';

function dueByItself(x: Exception): Instant | null {
  const at = nextDueAt(x, { pendingDays: NEVER_DAYS, lateGrantDays: NEVER_DAYS, reminderDays: [] });
  return at === null || at >= NEVER ? null : at;
}

function testDue(x: Exception): Instant | null {
  if (x.status !== 'active') return null;
  const [first, ...rest] = x.controls.map(testDueAt).filter((at) => at !== null);
  return first === undefined ? null : earliest(first, ...rest);
}

function lastReminder(x: Exception): number | null {
  const term = x.terms.at(-1)?.number;
  const days = x.remindersSent.filter((r) => r.term === term).map((r) => r.daysLeft);
  return days.length === 0 ? null : Math.min(...days);
}

/** Everybody with a part in it, for whom a confidential exception is no secret (as `may` says of ViewException). */
function participantsOf(x: Exception): readonly string[] {
  const people = [
    x.requester,
    x.riskOwner,
    ...x.controls.map((c) => c.owner),
    ...x.milestones.map((m) => m.owner),
    openRenewal(x)?.by ?? '',
  ];
  return [...new Set(people.filter((person) => person !== ''))].sort();
}
