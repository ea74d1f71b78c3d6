/** Again: a renewal is asked through its gates; refused by itself, on record, where one fails. */
import type { Exception, RenewalContent } from '../domain/exception/state.ts';
import type { Actor } from '../domain/people.ts';
import type { Violation } from '../domain/refusal.ts';
import { commandException, type Services, type Standing, type Target } from './command.ts';
import { contentOf, submitFacts } from './facts.ts';
import type { Outcome } from './outcome.ts';

export type RenewalFiled = Standing & {
  /** The gates that failed; empty when the renewal goes to assessment. */
  readonly refusedBy: readonly Violation[];
};

export async function requestRenewal(
  services: Services,
  actor: Actor,
  target: Target,
  content: RenewalContent,
): Promise<Outcome<RenewalFiled>> {
  return commandException(
    services,
    actor,
    target,
    'RequestRenewal',
    async (state, tx, context) => ({
      type: 'RequestRenewal',
      renewal: returned(state) ?? services.ids.next(),
      content,
      facts: (await submitFacts(tx, contentOf(state), state.requester, state.id, context)).facts,
    }),
    (standing, events) => ({
      ...standing,
      refusedBy: events.flatMap((e) => (e.type === 'RenewalRefused' ? e.violations : [])),
    }),
  );
}

/** A returned renewal is filed again under its own id. */
const returned = (x: Exception): string | undefined =>
  x.renewals.findLast((r) => r.status === 'returned')?.id;

export const withdrawRenewal = (
  services: Services,
  actor: Actor,
  target: Target,
  note: string,
): Promise<Outcome<Standing>> =>
  commandException(services, actor, target, 'WithdrawRenewal', async () => ({
    type: 'WithdrawRenewal',
    note,
  }));
