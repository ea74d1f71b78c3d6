/** One exception on a terminal: the decision first, then what stands in its place, then what comes next. */
import type { Exception } from './api.ts';
import type { Io } from './io.ts';
import { colours, facts, instantText, relativeText, statusText, table } from './output.ts';

export function exceptionText(io: Io, x: Exception): string {
  const c = colours(io);
  const when = (at: string | null | undefined) =>
    at === null || at === undefined ? '' : `${instantText(at)} (${relativeText(at, x.asOf)})`;
  const term = x.terms.at(-1);
  const assessment = x.case.assessment;
  const sections = [
    `${c.bold(x.number)}  ${statusText(io, x.status)}  ${x.title}`,
    facts(io, [
      ['in force', x.inForce ? `yes, until ${when(x.inForceUntil)}` : 'no'],
      ['policy', x.policy === null ? x.request.policy : `${x.policy.id} (version ${x.policy.version})`],
      ['subjects', x.request.subjects.join(', ')],
      ['resources', x.request.resources.join(', ')],
      ['requester', x.requester.name],
      ['risk owner', x.riskOwner.name],
      [
        'term',
        term === undefined
          ? `${x.request.termDays} days asked for`
          : `${term.number}: ${instantText(term.startsAt)} to ${instantText(term.expiresAt)}`,
      ],
      ['chain', x.chain.startedAt === null ? '' : `${x.chain.ageDays} days old, term ${x.chain.termNumber}`],
      ['obstacle', x.request.obstacle],
      ['consequence', x.request.consequence],
      ['exit', when(x.exitDate)],
      [
        'suspended',
        x.suspension === null
          ? ''
          : `${x.suspension.cause} since ${instantText(x.suspension.since)}${x.suspension.reason === '' ? '' : `: ${x.suspension.reason}`}`,
      ],
      [
        'closed',
        x.closure === null ? '' : `${x.closure.reason}${x.closure.note === '' ? '' : `: ${x.closure.note}`}`,
      ],
      ['returned', x.case.returnedWith ?? ''],
      [
        'bounced',
        x.bounces.length === 0
          ? ''
          : x.bounces.map((b) => `${instantText(b.at)} ${b.codes.join(', ')}`).join('\n'),
      ],
    ]),
    assessment === null
      ? ''
      : facts(io, [
          [
            'assessed',
            `${x.case.about === 'renewal' ? 'renewal, ' : ''}${assessment.band} (inherent ${assessment.inherent.likelihood}x${assessment.inherent.impact}, residual ${assessment.residual.likelihood}x${assessment.residual.impact}) by ${assessment.by.name}`,
          ],
          ['route', `${assessment.route}, rung ${assessment.rung}`],
          ['votes', x.case.votes.map((v) => `${v.by.name}: ${v.choice}`).join(', ')],
        ]),
    term === undefined
      ? ''
      : facts(io, [
          [
            'approved',
            `${instantText(term.approval.at)} by ${term.approval.by.name} (${term.approval.proof.kind}, rung ${term.approval.rung})`,
          ],
          ['rationale', term.approval.rationale],
        ]),
    x.controls.length === 0
      ? ''
      : table(
          io,
          ['control', 'what', 'owner', 'health', 'last pass', 'carries until'],
          x.controls.map((k) => [
            k.id,
            k.title,
            k.owner.name,
            k.health,
            instantText(k.lastPassedAt),
            instantText(k.deadline),
          ]),
        ),
    x.milestones.length === 0
      ? ''
      : table(
          io,
          ['milestone', 'what', 'owner', 'due', 'state'],
          x.milestones.map((m) => [m.id, m.title, m.owner.name, instantText(m.due), milestoneState(m)]),
        ),
    x.renewals.length === 0
      ? ''
      : table(
          io,
          ['renewal', 'filed', 'status', 'refused by'],
          x.renewals.map((r, i) => [String(i + 1), instantText(r.filedAt), r.status, r.refusedBy.join(', ')]),
        ),
    x.tags.length === 0
      ? ''
      : table(
          io,
          ['target', 'tag wanted', 'observed', 'at'],
          x.tags.map((t) => [t.target, t.wanted ? 'yes' : 'no', t.observed, instantText(t.observedAt)]),
        ),
    actionsText(io, x),
  ];
  return sections.filter((s) => s !== '').join('\n\n');
}

function milestoneState(m: Exception['milestones'][number]): string {
  if (m.confirmed !== null) return `done, confirmed by ${m.confirmed.by.name}`;
  if (m.completed !== null) return 'done, not yet confirmed';
  return m.overdue ? 'overdue' : 'open';
}

function actionsText(io: Io, x: Exception): string {
  const open = x.allowedActions.filter((a) => a.allowed).map((a) => a.action);
  return open.length === 0 ? '' : `${colours(io).dim('you may')}  ${open.join(', ')}`;
}
