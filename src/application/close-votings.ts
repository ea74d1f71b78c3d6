/** Lets the votes decide where the period is over. An approval needs fresh facts under a lock, so each is a command of its own. */
import { openCase, votingEndsAt } from '../domain/exception/open-case.ts';
import { decideCase } from './approve.ts';
import { contextFor, type Services, systemActor } from './command.ts';

const CASES = 1_000;

/** How many cases were closed, approved, rejected or opened for another period. */
export async function closeVotings(services: Services): Promise<number> {
  const over = await services.store.transact(async (tx) => {
    const { configuration } = await contextFor(tx, systemActor);
    const found: string[] = [];
    for (const id of await tx.committeeCases(CASES)) {
      const loaded = await tx.loadException(id, false);
      const endsAt =
        loaded === null ? null : votingEndsAt(openCase(loaded.state).record, configuration.votingDays);
      if (endsAt !== null && endsAt <= tx.at) found.push(id);
    }
    return found;
  });
  for (const exception of over)
    await decideCase(services, systemActor, { exception, expectedVersions: null }, { type: 'CloseVoting' });
  return over.length;
}
