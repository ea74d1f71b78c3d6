/** Step 5: closing early, taking away, and what the clock does to exceptions that nobody touches. */
import type { ExpireCommand } from '../domain/expire/commands.ts';
import type { Actor, PersonId } from '../domain/people.ts';
import { commandException, systemActor, type Services, type Standing, type Target } from './command.ts';
import type { Outcome } from './outcome.ts';

type Closing = Extract<ExpireCommand, { readonly type: 'CloseException' | 'RevokeException' }>;

export const endException = (
  services: Services,
  actor: Actor,
  target: Target,
  command: Closing,
): Promise<Outcome<Standing>> => commandException(services, actor, target, command.type, async () => command);

/** Records what time has caused on one exception; nothing, where nothing was due. */
export const settleException = (services: Services, exception: string): Promise<Outcome<Standing>> =>
  commandException(services, systemActor, { exception, expectedVersion: null }, 'SettleDue', async () => ({
    type: 'SettleDue',
  }));

export const recordLeaver = (
  services: Services,
  exception: string,
  person: PersonId,
): Promise<Outcome<Standing>> =>
  commandException(services, systemActor, { exception, expectedVersion: null }, 'RecordLeaver', async () => ({
    type: 'RecordLeaver',
    person,
  }));
