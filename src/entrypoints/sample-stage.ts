/** What the sample is played on: a register whose clock moves, and the people who act. */
import type { Services } from '../application/command.ts';
import { systemActor } from '../application/command.ts';
import type { Reads } from '../application/reads-port.ts';
import { rolesOf } from '../domain/authority/queries.ts';
import type { Actor } from '../domain/people.ts';
import { type Instant, plusDays, plusMs } from '../domain/time.ts';
import { settleAll } from '../jobs/sweep.ts';
import { personas } from '../starter/personas.ts';
import type { Store } from '../store/store.ts';

export type Stage = {
  readonly services: Services;
  readonly store: Store;
  readonly reads: Reads;
  readonly now: Instant;
  readonly clock: { at: Instant };
  /** Exception ids by story key. */
  readonly cast: Map<string, string>;
};

const DAY_TICKS = 1;

/** Lets a day pass at a time, so that what time causes is recorded near its instant, as it would have been. */
export async function passTime({ store, services, clock }: Stage, until: Instant): Promise<void> {
  for (let next = plusDays(clock.at, DAY_TICKS); next < until; next = plusDays(next, DAY_TICKS)) {
    clock.at = next;
    await settleAll(store, services.ids);
  }
  // Two acts of one instant are still one after the other.
  clock.at = until > clock.at ? until : plusMs(clock.at, 1);
  await settleAll(store, services.ids);
}

export async function actorOf(stage: Stage, username: string): Promise<Actor> {
  if (username === 'system') return systemActor;
  const persona = personas.find((p) => p.username === username);
  if (persona === undefined) throw new Error(`no persona is called ${username}`);
  const authority = await stage.store.transact(async (tx) => (await tx.loadAuthority(false)).state);
  return {
    person: persona.personId,
    roles: rolesOf(authority, persona.personId, stage.clock.at),
    signIn: { kind: 'session', fresh: true, strong: true, at: stage.clock.at, methods: ['sample'] },
  };
}
