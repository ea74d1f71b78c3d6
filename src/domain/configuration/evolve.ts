/** The fold of the configuration stream: what is proposed, and what was in force from when. */
import {
  type Configuration,
  type ConfigurationEvent,
  type ConfigurationState,
  defaultConfiguration,
} from '../configuration.ts';
import { type Instant, latest } from '../time.ts';

export const noConfiguration: ConfigurationState = { inForce: [], proposals: [] };

/** The configuration in force at `at`; the program's defaults before a first change. */
export const configurationAt = (state: ConfigurationState, at: Instant): Configuration =>
  state.inForce.findLast((entry) => entry.from <= at)?.configuration ?? defaultConfiguration;

export function evolveConfiguration(
  state: ConfigurationState,
  event: ConfigurationEvent,
  at: Instant,
): ConfigurationState {
  switch (event.type) {
    case 'ConfigurationProposed': {
      const { proposal, by, change, effectiveAt, reason } = event;
      return {
        ...state,
        proposals: [...state.proposals, { id: proposal, by, change, effectiveAt, reason, at }],
      };
    }
    case 'ConfigurationConfirmed': {
      const proposal = state.proposals.find((p) => p.id === event.proposal);
      if (proposal === undefined) throw new Error(`no proposal ${event.proposal}`);
      return {
        proposals: state.proposals.filter((p) => p !== proposal),
        inForce: withChange(state, proposal.change, latest(proposal.effectiveAt, at)),
      };
    }
    default:
      return unhandled(event);
  }
}

/**
 * The change takes effect at `from` and goes on into what was already confirmed for later, except where that changes the
 * same value itself.
 */
function withChange(
  state: ConfigurationState,
  change: Partial<Configuration>,
  from: Instant,
): ConfigurationState['inForce'] {
  const before = configurationAt(state, from);
  const earlier = state.inForce.filter((entry) => entry.from <= from);
  const later = state.inForce.filter((entry) => entry.from > from);
  let previous = before;
  let carried = change;
  const adjusted = later.map((entry) => {
    carried = unlessChanged(carried, previous, entry.configuration);
    previous = entry.configuration;
    return { from: entry.from, configuration: { ...entry.configuration, ...carried } };
  });
  return [...earlier, { from, configuration: { ...before, ...change } }, ...adjusted];
}

function unlessChanged(
  change: Partial<Configuration>,
  before: Configuration,
  after: Configuration,
): Partial<Configuration> {
  const kept: ReadonlySet<string> = new Set(keysOf(change).filter((key) => same(before[key], after[key])));
  return Object.fromEntries(Object.entries(change).filter(([key]) => kept.has(key)));
}

/** The settings that a change names; names that the program doesn't know are left out. */
export const keysOf = (change: Partial<Configuration>): readonly (keyof Configuration)[] =>
  Object.keys(change).filter((key): key is keyof Configuration => Object.hasOwn(defaultConfiguration, key));

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function unhandled(event: never): never {
  throw new Error(`unknown event ${JSON.stringify(event)}`);
}
