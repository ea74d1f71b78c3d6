/** What an approver looks at, as one hash: altering anything of it voids the votes cast on it (lifecycle, *Approve*). */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { openRenewal } from '../domain/exception/due.ts';
import type { Exception, Status } from '../domain/exception/state.ts';
import type { Transaction } from './ports.ts';

/** SHA-256 in hex over the RFC 8785 form of the open case: wording, scope, policy version, controls and assessment. */
export function seenHash(x: Exception): string {
  const renewal = openRenewal(x);
  const shown = {
    number: x.number,
    policy: x.policy,
    subjects: x.subjects,
    resources: x.resources,
    request: x.request,
    riskOwner: x.riskOwner,
    lineage: x.lineage,
    renewal: renewal === undefined ? null : { id: renewal.id, content: renewal.content },
    assessment: (renewal?.case ?? x.case).assessment,
    revision: (renewal?.case ?? x.case).revision,
    acceptedGrowth: x.acceptedGrowth,
  };
  return sha256Hex(canonicalize(shown) ?? '');
}

const undecided: readonly Status[] = ['submitted', 'assessed', 'returned'];

/** The case as an approver would decide it now: a request's scope as the directory knows it at this moment. */
export const asDecidedNow = async (tx: Transaction, x: Exception): Promise<Exception> =>
  undecided.includes(x.status) ? withFreshScope(tx, x) : x;

export const seenNow = async (tx: Transaction, x: Exception): Promise<string> =>
  seenHash(await asDecidedNow(tx, x));

/** The exception with its scope resolved anew. */
export async function withFreshScope(tx: Transaction, x: Exception): Promise<Exception> {
  const [subjects, resources] = await Promise.all([
    tx.resolveSubjects(x.request.subjects),
    tx.resolveResources(x.request.resources),
  ]);
  return { ...x, subjects, resources };
}

export const sha256Hex = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
