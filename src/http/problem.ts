/**
 * Refusals and faults on the wire: RFC 9457 problem documents, with every violation at once.
 *
 * The one place where a rule's code becomes an HTTP status. A code without a status does not compile.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Refused } from '../application/outcome.ts';
import type { RefusalCode, Violation } from '../domain/refusal.ts';
import { explainViolations } from './present/violations.ts';

const statusOf: Readonly<Record<RefusalCode, number>> = {
  'REQ-POLICY': 422,
  'REQ-JUSTIFICATION': 422,
  'REQ-CONTROL': 422,
  'REQ-SCOPE': 422,
  'REQ-TERM': 422,
  'REQ-PLAN': 422,
  'REQ-OWNER': 422,
  'REQ-DUPLICATE': 409,
  'REQ-SUCCESSOR': 422,
  'REQ-LINEAGE': 422,
  'SCOPE-GREW': 422,
  'ASSESS-SELF': 403,
  'ASSESS-SECOND': 403,
  'ASSESS-OVERRIDE': 422,
  'ASSESS-RESIDUAL': 422,
  'ASSESS-REOPENED': 409,
  'APPROVE-SELF': 403,
  'APPROVE-ASSESSOR': 403,
  'APPROVE-AUTHORITY': 403,
  'APPROVE-VACANT': 409,
  'APPROVE-INTEREST': 403,
  'APPROVE-RECIPROCAL': 403,
  'APPROVE-RECUSED': 403,
  'APPROVE-STEPUP': 403,
  'APPROVE-EVIDENCE': 422,
  'APPROVE-START': 422,
  'APPROVE-TERM': 422,
  'APPROVE-STALE': 409,
  'APPROVE-RATIONALE': 422,
  'APPROVE-QUORUM': 409,
  'APPROVE-PERIOD': 409,
  'EMERGENCY-REPEAT': 409,
  'EMERGENCY-TERM': 422,
  'EMERGENCY-RATIFY': 422,
  'CONFIG-AUTHORITY': 403,
  'CONTROL-SELF': 403,
  'CONTROL-TEST': 422,
  MILESTONE: 422,
  'OWNER-LEFT': 422,
  'REN-WINDOW': 422,
  'REN-PROGRESS': 422,
  'REN-CONTROL-TESTED': 422,
  'REN-JUSTIFICATION': 422,
  'REN-EXIT': 422,
  'REN-EXIT-MOVED': 422,
  'REN-TERM': 422,
  'REN-EMERGENCY': 422,
  'REN-CHAIN-MAX': 422,
  'REN-POLICY': 422,
  'REN-REQUEST': 422,
  'REVIEW-OPEN': 409,
  'REVIEW-EACH': 422,
  'REVIEW-STALE': 409,
  'REVIEW-UNDECIDED': 409,
  'REVIEW-QUORUM': 409,
  'REVIEW-PRESENT': 409,
  'REVIEW-JUSTIFICATION': 422,
  'REVIEW-SHRINK': 422,
  'REVIEW-PARK': 422,
  'REVIEW-OBJECTION': 422,
  'REVIEW-ACTION': 422,
  'REVIEW-MOVE': 409,
  'REVIEW-MINUTES': 409,
  DELEGATION: 422,
  OFFICE: 422,
  POLICY: 422,
  VIEW: 409,
  'CLOCK-BACKWARD': 409,
  'CLOCK-SANDBOX': 403,
  'STATE-MOVE': 409,
  'STATE-STALE': 412,
  ROLE: 403,
  'SIGN-IN': 401,
  'NOT-FOUND': 404,
  INPUT: 400,
  IDEMPOTENCY: 409,
  RATE: 429,
};

/** Where rules disagree on the status, the one that the caller has to deal with first. */
const precedence = [401, 400, 404, 412, 403, 409, 429, 422];

/** Who asks decides these reasons, whatever is asked: the status of the code is for the rest. */
const statusOfReason: Readonly<Record<string, number>> = {
  'ROLE.signed-out': 401,
  'DELEGATION.not-ciso': 403,
  'DELEGATION.not-delegate': 403,
  'OFFICE.not-ciso': 403,
};

export function statusFor(violations: readonly Violation[]): number {
  const statuses = new Set(
    violations.map((v) => statusOfReason[`${v.code}.${v.reason}`] ?? statusOf[v.code]),
  );
  return precedence.find((status) => statuses.has(status)) ?? 422;
}

export type Locale = 'en' | 'de';
export const localeOf = (request: FastifyRequest): Locale =>
  /^\s*de\b/i.test(request.headers['accept-language'] ?? '') ? 'de' : 'en';

export function problemOf(refusal: Refused, request: FastifyRequest, status = statusFor(refusal.violations)) {
  request.refusedBy = [...new Set(refusal.violations.map((v) => v.code))];
  const locale = localeOf(request);
  const said = explainViolations(refusal.violations, locale);
  const first = said[0];
  return {
    type: `/problems/${first?.code ?? 'refused'}`,
    title: first?.title ?? 'Refused',
    status,
    detail: said.map((s) => s.message).join(' '),
    instance: `urn:interim:request:${request.id}`,
    code: first?.code ?? '',
    violations: said,
    ...(refusal.exception === undefined
      ? {}
      : { exception: { ...refusal.exception, href: `/v1/exceptions/${refusal.exception.number}` } }),
  };
}

export function sendProblem(reply: FastifyReply, request: FastifyRequest, refusal: Refused): FastifyReply {
  const problem = problemOf(refusal, request);
  return reply.status(problem.status).type('application/problem+json').send(problem);
}
