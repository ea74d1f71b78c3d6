/** What every command brings besides itself: the clock, who acts, and what the register knows of authority and settings. */
import type { Authority } from './authority/authority.ts';
import type { Configuration } from './configuration.ts';
import type { Actor } from './people.ts';
import type { Instant } from './time.ts';

export type Context = {
  /** The register's time: the later of the clock and the last recorded event (CLOCK-BACKWARD). */
  readonly at: Instant;
  readonly actor: Actor;
  readonly authority: Authority;
  readonly configuration: Configuration;
};
