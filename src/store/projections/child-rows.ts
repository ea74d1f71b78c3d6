/** The rows beside the exception's own: what is queried across exceptions. */
import { controlDeadline, testDueAt } from '../../domain/controls/deadline.ts';
import type { Exception, Term } from '../../domain/exception/state.ts';
import { sameRef } from '../../domain/scope/overlap.ts';
import type { Instant } from '../../domain/time.ts';
import { type ChildRow, type ChildRows, type ChildTable, childTables } from './row-types.ts';
import { wordsIn } from './words.ts';

type Making<Table extends ChildTable> = {
  /** What of the state the rows are made from: as long as each is the very same value, so are the rows. */
  readonly from: (x: Exception) => readonly unknown[];
  readonly rows: (x: Exception) => ChildRows[Table];
};

const makings: { readonly [Table in ChildTable]: Making<Table> } = {
  title_words: {
    from: (x) => [x.number, x.request],
    rows: (x) => [{ exception_id: x.id, text: wordsIn(`${x.number} ${x.request.title}`).join(' ') }],
  },
  coverage: { from: (x) => [x.coverage, x.terms, x.lineage, x.request], rows: coverageRows },
  terms: {
    from: (x) => [x.terms, x.requester, x.status, x.statusSince],
    rows: (x) =>
      x.terms.map((term) => ({
        exception_id: x.id,
        number: term.number,
        policy_id: term.approval.policy.id,
        policy_version: term.approval.policy.version,
        requester: x.requester,
        approved_at: term.approval.at,
        approved_by: term.approval.by,
        proof: term.approval.proof.kind,
        starts_at: term.startsAt,
        expires_at: term.expiresAt,
        ended_at: cutShort(x, term),
        structural: term.structural,
        rung: term.approval.rung,
        route: term.approval.route,
      })),
  },
  scope_refs: { from: (x) => [x.policy, x.request], rows: scopeRows },
  tags: {
    from: (x) => x.tags,
    rows: (x) =>
      x.tags.map((t) => ({
        exception_id: x.id,
        target: t.target,
        wanted: t.wanted,
        wanted_since: t.wantedSince,
        observed: t.observed,
        observed_at: t.observedAt,
        detail: t.detail,
      })),
  },
  controls: {
    from: (x) => x.controls,
    rows: (x) =>
      x.controls.map((c) => ({
        exception_id: x.id,
        control: c.id,
        title: c.title,
        owner: c.owner,
        frequency_days: c.frequencyDays,
        last_passed_at: c.lastPassedAt,
        failing_since: c.failingSince,
        due_at: testDueAt(c),
        deadline_at: controlDeadline(c),
      })),
  },
  milestones: {
    from: (x) => x.milestones,
    rows: (x) =>
      x.milestones.map((m) => ({
        exception_id: x.id,
        milestone: m.id,
        title: m.title,
        owner: m.owner,
        term: m.term,
        due_at: m.due,
        completed_at: m.completed?.at ?? null,
        confirmed_at: m.confirmed?.at ?? null,
      })),
  },
  renewals: {
    from: (x) => x.renewals,
    rows: (x) =>
      x.renewals.map((r) => ({
        exception_id: x.id,
        renewal: r.id,
        status: r.status,
        status_since: r.statusSince,
        filed_at: r.filedAt,
        filed_by: r.by,
        refused_by: r.refusedBy,
      })),
  },
  decisions: { from: (x) => [x.terms, x.requester], rows: (x) => x.terms.flatMap((t) => decisionRows(x, t)) },
};

/** All rows beside the exception's own. */
export const childRowsOf = (x: Exception): ChildRows => ({
  title_words: makings.title_words.rows(x),
  coverage: makings.coverage.rows(x),
  terms: makings.terms.rows(x),
  scope_refs: makings.scope_refs.rows(x),
  tags: makings.tags.rows(x),
  controls: makings.controls.rows(x),
  milestones: makings.milestones.rows(x),
  renewals: makings.renewals.rows(x),
  decisions: makings.decisions.rows(x),
});

/** The tables whose rows can differ between two states of one exception. An event moves few. */
export const movedTables = (before: Exception, after: Exception): readonly ChildTable[] =>
  childTables.filter((table) => {
    const [old, now] = [makings[table].from(before), makings[table].from(after)];
    return old.length !== now.length || now.some((part, i) => part !== old[i]);
  });

export const rowsIn = (table: ChildTable, x: Exception): readonly ChildRow[] => makings[table].rows(x);

function coverageRows(x: Exception): ChildRows['coverage'] {
  return x.coverage.map((c, ordinal) => {
    const term = x.terms.find((t) => t.number === c.term);
    return {
      exception_id: x.id,
      ordinal,
      term: c.term,
      policy_id: term?.approval.policy.id ?? x.request.policy,
      chain_started_at: x.lineage.chainStartedAt ?? x.terms[0]?.startsAt ?? c.from,
      from_at: c.from,
      until_at: c.until,
    };
  });
}

/** When a closure ended the term before its expiry; null otherwise. */
const cutShort = (x: Exception, term: Term): Instant | null =>
  x.status === 'closed' && x.statusSince < term.expiresAt ? x.statusSince : null;

function scopeRows(x: Exception): ChildRows['scope_refs'] {
  const of = {
    exception_id: x.id,
    policy_id: x.policy?.id ?? x.request.policy,
    family: x.policy?.family ?? '',
  };
  const rows = (side: 'subject' | 'resource', refs: readonly string[]) =>
    [...new Set(refs.map(sameRef))].map((ref) => ({ ...of, side, ref }));
  return [...rows('subject', x.request.subjects), ...rows('resource', x.request.resources)];
}

function decisionRows(x: Exception, term: Term): ChildRows['decisions'] {
  const { approval } = term;
  const of = { exception_id: x.id, term: term.number, requester: x.requester };
  return [
    {
      ...of,
      kind: 'approval',
      decided_by: approval.by,
      decided_at: approval.at,
      proof: approval.proof.kind,
      choice: 'for',
    },
    ...approval.votes.map((vote) => ({
      ...of,
      kind: 'vote' as const,
      decided_by: vote.by,
      decided_at: vote.at,
      proof: vote.proof.kind,
      choice: vote.choice,
    })),
  ];
}
