/** Minutes: drafted from what happened, corrected, approved and signed, and kept as they were then. */
import { createHash, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import type { Actor } from '../domain/people.ts';
import { type MinutesDocument, minutesOf } from '../domain/review/minutes.ts';
import type { MinutesSignature } from '../domain/review/events.ts';
import type { Session } from '../domain/review/state.ts';
import type { Services } from './command.ts';
import { canonical } from './open-review.ts';
import type { Outcome } from './outcome.ts';
import type { Transaction } from './ports.ts';
import { commandReview, type SessionStanding, type SessionTarget } from './review-command.ts';
import type { SigningKey } from './review-port.ts';
import { sha256Hex } from './seen.ts';

export type Drafted = { readonly document: MinutesDocument; readonly text: string; readonly hash: string };

/** The draft of the next minute as it would be approved now. */
export async function draftOf(tx: Transaction, session: Session): Promise<Drafted> {
  const whole = await tx.loadReview(session.id, 'touched', false);
  const items = await tx.minutedItems(session.id);
  const document = minutesOf({ ...session, items: { ...whole?.state.items, ...session.items } }, items);
  const text = canonical(document);
  return { document, text, hash: sha256Hex(text) };
}

export async function approveMinutes<T>(
  services: Services,
  actor: Actor,
  target: SessionTarget,
  seen: string,
  answer: (standing: SessionStanding, tx: Transaction) => Promise<T>,
): Promise<Outcome<T>> {
  let kept: { readonly number: number; readonly text: string } | null = null;
  return commandReview(
    services,
    actor,
    target,
    {
      type: 'ApproveMinutes',
      build: async (session, _held, tx) => {
        const { document, text, hash } = await draftOf(tx, session);
        kept = { number: document.number, text };
        return { type: 'ApproveMinutes', seen, hash, signature: signed(text, await tx.signingKey(newKey)) };
      },
    },
    async (standing, _held, tx) => {
      if (kept !== null) await tx.keepMinutes(standing.session.id, kept.number, kept.text);
      return answer(standing, tx);
    },
  );
}

const signed = (text: string, key: SigningKey): MinutesSignature => ({
  algorithm: 'Ed25519',
  keyId: key.keyId,
  value: sign(null, Buffer.from(text, 'utf8'), createPrivateKey(key.privateKey)).toString('base64'),
});

function newKey(): SigningKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  return {
    keyId: createHash('sha256').update(spki).digest('hex'),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
