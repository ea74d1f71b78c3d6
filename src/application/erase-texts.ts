/** Erasing what somebody wrote, by a decision on record: the event and the erasure are durable together. */
import type { TextPlace } from '../domain/exception/state.ts';
import type { Actor } from '../domain/people.ts';
import { commandException, type Services, type Standing, type Target } from './command.ts';
import type { Outcome } from './outcome.ts';

export type Erasure = {
  readonly texts: readonly TextPlace[];
  readonly attachments: readonly string[];
  readonly reason: string;
};

export const eraseTexts = (
  services: Services,
  actor: Actor,
  target: Target,
  erasure: Erasure,
): Promise<Outcome<Standing>> =>
  commandException(
    services,
    actor,
    target,
    'EraseTexts',
    async (state, tx) => ({
      type: 'EraseTexts',
      ...erasure,
      kept: await tx.textsKept(state.id, erasure.texts, erasure.attachments),
    }),
    async ({ exception, version }, events, tx) => {
      let standing = exception;
      for (const event of events)
        if (event.type === 'TextsErased')
          standing = await tx.forgetTexts(exception.id, event.texts, event.attachments);
      return { exception: standing, version };
    },
  );
