/** What the small streams' events make of their states; the rules stand in the domain. */
import { type Authority, type AuthorityEvent, noAuthority } from '../../domain/authority/authority.ts';
import { evolveAuthority } from '../../domain/authority/evolve.ts';
import { evolveConfiguration, noConfiguration } from '../../domain/configuration/evolve.ts';
import type { ConfigurationEvent, ConfigurationState } from '../../domain/configuration.ts';
import type { PolicyId } from '../../domain/people.ts';
import { evolvePolicy } from '../../domain/policy/evolve.ts';
import type { Policy, PolicyEvent } from '../../domain/policy/policy.ts';
import type { Instant } from '../../domain/time.ts';

export const foldAuthority = (
  state: Authority | null,
  events: readonly AuthorityEvent[],
  at: Instant,
): Authority => events.reduce((s, event) => evolveAuthority(s, event, at), state ?? noAuthority);

export const foldConfiguration = (
  state: ConfigurationState | null,
  events: readonly ConfigurationEvent[],
  at: Instant,
): ConfigurationState =>
  events.reduce((s, event) => evolveConfiguration(s, event, at), state ?? noConfiguration);

/** A policy as its last event left it. */
export function foldPolicy(
  id: PolicyId,
  state: Policy | null,
  events: readonly PolicyEvent[],
  at: Instant,
): Policy {
  const folded = events.reduce<Policy | null>((policy, event) => evolvePolicy(policy, event, at, id), state);
  if (folded === null) throw new Error(`policy ${id} needs an event`);
  return folded;
}
