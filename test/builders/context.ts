import { type Configuration, defaultConfiguration } from '../../src/domain/configuration.ts';
import type { Context } from '../../src/domain/context.ts';
import type { Actor } from '../../src/domain/people.ts';
import type { Instant } from '../../src/domain/time.ts';
import { NOW } from './clock.ts';
import { anActor, anAuthority } from './people.ts';

/** The requester acting at `at`, under the default configuration and the authority of `anAuthority()`. */
export function aContext(over: Partial<Context> = {}): Context {
  return {
    at: NOW,
    actor: anActor(),
    authority: anAuthority(),
    configuration: defaultConfiguration,
    ...over,
  };
}

export const at = (instant: Instant, actor: Actor = anActor()): Context => aContext({ at: instant, actor });

export function aConfiguration(over: Partial<Configuration> = {}): Configuration {
  return { ...defaultConfiguration, ...over };
}
