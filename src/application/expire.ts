/** Step 5: closing early, taking away, and what a departure does to an exception. */
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

export const recordLeaver = (
  services: Services,
  exception: string,
  person: PersonId,
): Promise<Outcome<Standing>> =>
  commandException(
    services,
    systemActor,
    { exception, expectedVersions: null },
    'RecordLeaver',
    async () => ({
      type: 'RecordLeaver',
      person,
    }),
  );
