/** Again: a renewal is asked through its gates; refused by itself, on record, where one fails. */
import { may } from '../domain/authority/may.ts';
import type { Exception, RenewalContent } from '../domain/exception/state.ts';
import type { Actor } from '../domain/people.ts';
import type { Violation } from '../domain/refusal.ts';
import { previewRenewal, type RenewalPreview } from '../domain/renew/decide.ts';
import {
  commandException,
  contextFor,
  type Services,
  settle,
  type Standing,
  type Target,
} from './command.ts';
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

/** What would happen if this were filed now; records nothing. null: there is nothing there for whoever asks. */
export function checkRenewal(
  services: Services,
  actor: Actor,
  exception: string,
  content: RenewalContent,
): Promise<RenewalPreview | null> {
  return services.store.transact(async (tx) => {
    const context = await contextFor(tx, actor);
    const state = (await tx.loadException(exception, false))?.state ?? null;
    if (state === null || may({ action: 'ViewException', exception: state, context }).length > 0) return null;
    const { facts } = await submitFacts(tx, contentOf(state), state.requester, state.id, context, 'no-lock');
    return previewRenewal(settle(state, context).state, content, facts, context);
  });
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
