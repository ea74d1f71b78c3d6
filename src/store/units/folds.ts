/** What the small streams' events make of their states; the rules stand in the domain. */
import { type Authority, type AuthorityEvent, noAuthority } from '../../domain/authority/authority.ts';
import { evolveAuthority } from '../../domain/authority/evolve.ts';
import {
  type ConfigurationEvent,
  type ConfigurationState,
  defaultConfiguration,
} from '../../domain/configuration.ts';
import type { PolicyId } from '../../domain/people.ts';
import type { Policy, PolicyEvent } from '../../domain/policy/policy.ts';
import { type Instant, latest } from '../../domain/time.ts';

export const noConfiguration: ConfigurationState = { inForce: [], proposals: [] };

export const foldAuthority = (
  state: Authority | null,
  events: readonly AuthorityEvent[],
  at: Instant,
): Authority => events.reduce((s, event) => evolveAuthority(s, event, at), state ?? noAuthority);

export const foldConfiguration = (
  state: ConfigurationState | null,
  events: readonly ConfigurationEvent[],
  at: Instant,
): ConfigurationState => events.reduce((s, event) => evolve(s, event, at), state ?? noConfiguration);

function evolve(state: ConfigurationState, event: ConfigurationEvent, at: Instant): ConfigurationState {
  if (event.type === 'ConfigurationProposed') {
    const { proposal, by, change, effectiveAt, reason } = event;
    return {
      ...state,
      proposals: [...state.proposals, { id: proposal, by, change, effectiveAt, reason, at }],
    };
  }
  const proposal = state.proposals.find((p) => p.id === event.proposal);
  if (proposal === undefined) throw new Error(`no proposal ${event.proposal}`);
  const standing = state.inForce.at(-1)?.configuration ?? defaultConfiguration;
  const from = latest(proposal.effectiveAt, at);
  return {
    proposals: state.proposals.filter((p) => p !== proposal),
    inForce: [...state.inForce, { from, configuration: { ...standing, ...proposal.change } }],
  };
}

export function foldPolicy(
  id: PolicyId,
  state: Policy | null,
  events: readonly PolicyEvent[],
  at: Instant,
): Policy {
  const folded = events.reduce<Policy | null>((policy, event) => {
    if (event.type === 'PolicyPublished')
      return { ...event.content, id, version: event.version, since: at, retiredAt: null };
    if (policy === null) throw new Error(`policy ${id} can't be retired before it was published`);
    return { ...policy, retiredAt: at };
  }, state);
  if (folded === null) throw new Error(`policy ${id} needs an event`);
  return folded;
}
