/** Facts that commands carry, gathered inside the transaction that decides on them. */
import type { Context } from '../domain/context.ts';
import { hasEnded, isLive } from '../domain/exception/live.ts';
import type { Exception } from '../domain/exception/state.ts';
import { settle } from '../domain/expire/settle.ts';
import type { ExceptionId, PersonId } from '../domain/people.ts';
import type { SubmitFacts } from '../domain/request/commands.ts';
import type { RequestContent } from '../domain/request/content.ts';
import { plusDays } from '../domain/time.ts';
import type { ScopeQuery, Transaction } from './ports.ts';

export type Scoped = { readonly facts: SubmitFacts; readonly query: ScopeQuery };

/**
 * What the rules of a request ask of the outside. Takes the policy family's lock first, so that of two overlapping
 * requests decided at the same time the second meets the first (REQ-DUPLICATE).
 */
export async function submitFacts(
  tx: Transaction,
  content: RequestContent,
  requester: PersonId,
  self: ExceptionId | null,
  context: Context,
  lock: 'lock' | 'no-lock' = 'lock',
): Promise<Scoped> {
  const policy = await tx.loadPolicy(content.policy);
  const [, subjects, resources, people, earlierAnswers] = await Promise.all([
    policy !== null && lock === 'lock' ? tx.lockFamily(policy.family) : undefined,
    tx.resolveSubjects(content.subjects),
    tx.resolveResources(content.resources),
    tx.people([
      ...new Set([
        content.riskOwner,
        ...content.controls.map((c) => c.owner),
        ...content.milestones.map((m) => m.owner),
      ]),
    ]),
    tx.earlierAnswers(requester, content.policy, self),
  ]);
  const query: ScopeQuery = {
    policy: content.policy,
    family: policy?.family ?? '',
    subjects,
    resources,
    except: self,
  };
  const overlaps = await overlapsOf(tx, policy === null ? null : query, context);
  const named = content.ratifies === null ? null : await tx.loadException(content.ratifies, false);
  const emergency = named === null ? null : settle(named.state, context).state;
  return {
    query,
    facts: {
      policy,
      subjects,
      resources,
      people,
      live: overlaps.live
        .filter((x) => x.id !== emergency?.id)
        .map((x) => ({
          id: x.id,
          number: x.number,
          status: x.status,
          confidential: x.request.confidential,
          contact: x.request.contact,
        })),
      ended: overlaps.ended,
      emergency,
      emergencyOverlaps: emergency !== null && overlaps.live.some((x) => x.id === emergency.id),
      earlierAnswers,
    },
  };
}

/**
 * As it stands now: what has ended or lapsed is not live, whether or not that is on record yet, or a stopped worker would make a
 * duplicate of what is a renewal by another name.
 */
async function overlapsOf(tx: Transaction, query: ScopeQuery | null, context: Context) {
  if (query === null) return { live: [], ended: [] };
  const since = plusDays(context.at, -context.configuration.successorDays);
  const { live: recorded, ended } = await tx.overlapping(query, since);
  const now = recorded.map((x) => settle(x, context).state);
  const justEnded = now.filter((x) => hasEnded(x) && x.statusSince >= since);
  return { live: now.filter(isLive), ended: [...justEnded, ...ended].toSorted(newestFirst) };
}

const newestFirst = (a: Exception, b: Exception): number =>
  a.statusSince < b.statusSince ? 1 : a.statusSince > b.statusSince ? -1 : 0;

/** The request's facts as they stand for a renewal: same policy, scope and controls, the renewal's words and term. */
export const contentOf = (x: Exception): RequestContent => ({ ...x.request, riskOwner: x.riskOwner });
