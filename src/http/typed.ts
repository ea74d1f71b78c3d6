/** Bodies of requests, renewals and milestones, completed from the directory and the library before a use case sees them. */
import { completeMilestones, completeRequest, personIdFor } from '../application/complete-request.ts';
import type { RenewalContent } from '../domain/exception/state.ts';
import type { Exception } from '../domain/exception/state.ts';
import { lastTerm } from '../domain/exception/in-force.ts';
import type { RequestContent } from '../domain/request/content.ts';
import { daysBetween } from '../domain/time.ts';
import type { Api } from './api.ts';
import type { RenewalInput, RequestInput } from './schemas/request.ts';

export async function requestFrom(api: Api, input: RequestInput): Promise<RequestContent> {
  return api.store.transact(async (tx) => {
    const policy = await tx.loadPolicy(input.policy);
    return completeRequest(input, {
      directory: api.directory,
      library: api.library,
      resolveResources: (refs) => tx.resolveResources(refs),
      defaultTermDays: policy?.defaultTermDays ?? 90,
    });
  });
}

/** A renewal's term is the last one's where it names none; milestones are numbered on from those on record. */
export async function renewalFrom(
  api: Api,
  input: RenewalInput,
  exception: Exception,
): Promise<RenewalContent> {
  const term = lastTerm(exception);
  const lastDays =
    term === undefined ? exception.request.termDays : Math.floor(daysBetween(term.startsAt, term.expiresAt));
  return {
    ...input,
    termDays: input.termDays ?? lastDays,
    newMilestones: await completeMilestones(
      input.newMilestones,
      api.directory,
      exception.milestones.length + 1,
    ),
  };
}

export const personFrom = (api: Api, handle: string): Promise<string> => personIdFor(api.directory, handle);
