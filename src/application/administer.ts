/** Changes of authority, policies and configuration: each an event on its own stream, each asked of `may` first. */
import { type AuthorityCommand, decideAuthority } from '../domain/authority/decide.ts';
import { type Action, may } from '../domain/authority/may.ts';
import type { AuthorityEvent } from '../domain/authority/authority.ts';
import { type ConfigurationCommand, decideConfiguration } from '../domain/configuration/decide.ts';
import type { ConfigurationEvent } from '../domain/configuration.ts';
import type { Context } from '../domain/context.ts';
import type { Actor, PolicyId } from '../domain/people.ts';
import { decidePolicy, type PolicyCommand } from '../domain/policy/decide.ts';
import type { PolicyEvent } from '../domain/policy/policy.ts';
import type { Decision, Violation } from '../domain/refusal.ts';
import { contextFor, recordRefusal, type Services } from './command.ts';
import { done, type Outcome, refused } from './outcome.ts';
import type { Notice, Transaction } from './ports.ts';

export type Changed = { readonly events: readonly { readonly type: string }[] };

export const changeAuthority = (
  services: Services,
  actor: Actor,
  action: Action,
  command: AuthorityCommand,
): Promise<Outcome<Changed>> =>
  administer<AuthorityEvent>(services, actor, action, async (tx, context) => {
    const { state, version } = await tx.loadAuthority(true);
    return {
      decision: decideAuthority(
        state,
        command,
        { ...context, authority: state },
        await tx.people(peopleNamed(command)),
      ),
      append: async (events) => {
        await tx.appendAuthority(version, events, actor.person);
        await tx.notify(events.flatMap((event) => noticesOf(event, services, tx)));
      },
    };
  });

/** Whoever is given a sign-in is told: somebody else could have it in their name. */
const noticesOf = (event: AuthorityEvent, { ids }: Services, { at }: Transaction): readonly Notice[] =>
  event.type === 'SignInIssued'
    ? [
        {
          id: ids.next(),
          to: event.person,
          kind: 'sign-in-issued',
          exception: null,
          at,
          detail: { person: event.person },
        },
      ]
    : [];

function peopleNamed(command: AuthorityCommand): readonly string[] {
  return Object.entries(command).flatMap(([key, value]) =>
    ['person', 'holder', 'to', 'chair'].includes(key) && typeof value === 'string' ? [value] : [],
  );
}

export const changeConfiguration = (
  services: Services,
  actor: Actor,
  action: Action,
  command: ConfigurationCommand,
): Promise<Outcome<Changed>> =>
  administer<ConfigurationEvent>(services, actor, action, async (tx, context) => {
    const { state, version } = await tx.loadConfiguration(true);
    return {
      decision: decideConfiguration(state, command, context),
      append: (events) => tx.appendConfiguration(version, events, actor.person),
    };
  });

export const changePolicy = (
  services: Services,
  actor: Actor,
  action: Action,
  id: PolicyId,
  command: PolicyCommand,
): Promise<Outcome<Changed>> =>
  administer<PolicyEvent>(services, actor, action, async (tx, context) => ({
    decision: decidePolicy(await tx.loadPolicy(id), command, context),
    append: (events) => tx.appendPolicy(id, events, actor.person),
  }));

type Change<E> = { readonly decision: Decision<E>; readonly append: (events: readonly E[]) => Promise<void> };

function administer<E extends { readonly type: string }>(
  services: Services,
  actor: Actor,
  action: Action,
  decideChange: (tx: Transaction, context: Context) => Promise<Change<E>>,
): Promise<Outcome<Changed>> {
  return services.store.transact(async (tx) => {
    const context = await contextFor(tx, actor);
    const refuseWith = async (violations: readonly Violation[]) => {
      await recordRefusal(tx, action, null, actor, violations);
      return refused(violations);
    };
    const forbidden = may({ action, exception: null, context });
    if (forbidden.length > 0) return refuseWith(forbidden);
    const { decision, append } = await decideChange(tx, context);
    if (decision.kind === 'refused') return refuseWith(decision.violations);
    await append(decision.events);
    return done({ events: decision.events });
  });
}
