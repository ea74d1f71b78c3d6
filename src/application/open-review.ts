/** A session is opened: the register is locked as a snapshot, and the opening commits to it. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { agendaItemOf, commitmentOf, inAgendaOrder } from '../domain/review/agenda.ts';
import { decideReview } from '../domain/review/decide.ts';
import type { AgendaItem } from '../domain/review/events.ts';
import { evolveReview } from '../domain/review/evolve.ts';
import { openActions, type Session } from '../domain/review/state.ts';
import { cisoVoices, seatsAt, voiceOf } from '../domain/authority/queries.ts';
import type { Context } from '../domain/context.ts';
import { runningQuarter } from '../domain/metrics/quarters.ts';
import type { Actor } from '../domain/people.ts';
import { type Instant, plusDays } from '../domain/time.ts';
import { contextFor, recordRefusal, type Services, systemActor } from './command.ts';
import { done, type Outcome, refused } from './outcome.ts';
import type { Notice, Transaction } from './ports.ts';
import type { SessionStanding } from './review-command.ts';

export type Opening = { readonly meetsAt: Instant | null; readonly meetsMinutes: number };

export const openReview = <T>(
  services: Services,
  actor: Actor,
  opening: Opening,
  answer: (standing: SessionStanding, tx: Transaction) => Promise<T>,
): Promise<Outcome<T>> =>
  services.store.transact(async (tx) => {
    await tx.lockReviews();
    const context = await contextFor(tx, actor);
    const running = await tx.loadReview('running', [], false);
    const last = await tx.loadReview('last', [], false);
    const { items, register } = await itemsNow(tx, last?.state.snapshot.at ?? null);
    const texts = items.map((item) => ({ item, text: canonical(item) }));
    const decision = decideReview(
      null,
      {
        type: 'OpenReview',
        ...opening,
        snapshot: commitmentOf(items, { at: tx.at, register, hash: snapshotHash(texts.map((t) => t.text)) }),
        previous: last?.state.id ?? null,
        carried: last === null ? [] : openActions(last.state).map(({ followUp: _, ...action }) => action),
        running: running === null ? null : { id: running.state.id, quarter: running.state.quarter },
      },
      context,
    );
    if (decision.kind === 'refused') {
      await recordRefusal(tx, 'OpenReview', null, actor, decision.violations);
      return refused(decision.violations);
    }
    const [opened] = decision.events;
    if (opened === undefined) throw new Error('an opening leaves an event');
    const id = services.ids.next();
    const session = evolveReview(null, opened, tx.at, id);
    await tx.keepSnapshot(id, texts);
    await tx.appendReview(id, 0, [opened], actor.person, session);
    await tx.notify(invitations(services, session, context));
    return done(await answer({ session, version: 1 }, tx));
  });

/** Every seat is told, and who speaks for the CISO: they have papers to read. */
function invitations(services: Services, session: Session, { authority, at }: Context): readonly Notice[] {
  const people = [
    ...seatsAt(authority, at).map((seat) => seat.person),
    ...cisoVoices(authority, at, () => false).map(voiceOf),
  ];
  const { quarter, meetsAt, snapshot } = session;
  return [...new Set(people)].map((to) => ({
    id: services.ids.next(),
    to,
    kind: 'review-opened',
    exception: null,
    at,
    detail: { quarter, meetsAt, overAge: snapshot.overAge, review: session.id },
  }));
}

async function itemsNow(tx: Transaction, since: Instant | null) {
  const { facts, register } = await tx.registerFacts();
  const items = facts.map((fact) => agendaItemOf(fact, tx.at, since)).filter((item) => item !== null);
  return { items: inAgendaOrder(items), register };
}

export const canonical = (value: AgendaItem | object): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('a document has a canonical form');
  return text;
};

/** SHA-256 (hex) over the list of the items' canonical forms, which is the list's own. */
export function snapshotHash(texts: readonly string[]): string {
  const hash = createHash('sha256').update('[');
  texts.forEach((text, i) => hash.update(i === 0 ? text : `,${text}`));
  return hash.update(']').digest('hex');
}

/** Hours after the opening at which a session that the calendar opened meets: time to read the papers. */
const PREPARATION_DAYS = 7;
const MEETS_MINUTES = 120;

/**
 * The calendar's hand: where nobody opened a session in this quarter, one is opened some days before its end. Answers
 * whether it did. Safe in any number of workers.
 */
export async function openScheduledReview(services: Services): Promise<boolean> {
  const due = await services.store.transact(async (tx) => {
    const { at, authority, configuration } = await contextFor(tx, systemActor);
    const { from, until } = runningQuarter(at, configuration.zone);
    const lead = configuration.reviewLeadDays;
    if (lead === 0 || authority.charter === null || at < plusDays(until, -lead)) return false;
    const [latest] = await tx.reviews(1);
    return latest === undefined || (latest.status === 'adjourned' && latest.openedAt < from);
  });
  if (!due) return false;
  const outcome = await services.store
    .transact(async (tx) => tx.at)
    .then((at) =>
      openReview(
        services,
        systemActor,
        { meetsAt: plusDays(at, PREPARATION_DAYS), meetsMinutes: MEETS_MINUTES },
        async () => true,
      ),
    );
  return outcome.kind === 'done';
}
