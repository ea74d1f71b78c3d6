/** What else a requester and an analyst do with a request. */
import type { Attachment } from '../domain/exception/state.ts';
import { settle } from '../domain/expire/settle.ts';
import type { Actor, PersonId } from '../domain/people.ts';
import { violation } from '../domain/refusal.ts';
import { commandException, contextFor, type Services, type Standing, type Target } from './command.ts';
import { type Outcome, refused } from './outcome.ts';

export const withdrawRequest = (
  services: Services,
  actor: Actor,
  target: Target,
  note: string,
): Promise<Outcome<Standing>> =>
  commandException(services, actor, target, 'WithdrawRequest', async () => ({
    type: 'WithdrawRequest',
    note,
  }));

export const addAttachment = (
  services: Services,
  actor: Actor,
  target: Target,
  attachment: Omit<Attachment, 'by' | 'at'>,
  bytes: Uint8Array,
): Promise<Outcome<Standing>> =>
  commandException(services, actor, target, 'AddAttachment', async (state, tx) => {
    await tx.storeAttachment(attachment.id, state.id, bytes);
    return { type: 'AddAttachment', attachment };
  });

/** The analyst says in writing that a lookalike is kin, or is not (REQ-LINEAGE). */
export async function judgeLineage(
  services: Services,
  actor: Actor,
  target: Target,
  other: string,
  kin: boolean,
  reason: string,
): Promise<Outcome<Standing>> {
  const found = await services.store.transact(async (tx) => {
    const loaded = await tx.loadException(other, false);
    return loaded === null ? null : settle(loaded.state, await contextFor(tx, actor)).state;
  });
  if (found === null) return refused([violation('NOT-FOUND', 'nothing-there', '/other', { what: other })]);
  return commandException(services, actor, target, 'JudgeLineage', async () => ({
    type: 'JudgeLineage',
    other: found,
    kin,
    reason,
  }));
}

export const replaceOwner = (
  services: Services,
  actor: Actor,
  target: Target,
  to: PersonId,
): Promise<Outcome<Standing>> =>
  commandException(services, actor, target, 'ReplaceOwner', async (_state, tx) => ({
    type: 'ReplaceOwner',
    to: (await tx.people([to]))[0] ?? null,
    toId: to,
  }));
