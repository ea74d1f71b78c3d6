/** The application's `Transaction`, put together from the store's parts. */
import type { Transaction } from '../../application/ports.ts';
import { forgetTexts, textsKept } from '../erasure/erase.ts';
import { people, resolveResources, resolveSubjects } from '../directory/resolve.ts';
import { emergenciesOverlapping, lookalikes, overlapping } from '../overlap/overlapping.ts';
import { approvalsBetween, earlierAnswers } from '../overlap/precedents.ts';
import { loadDue } from '../sweep/load-due.ts';
import { committeeCases } from '../sweep/committee-cases.ts';
import { controlsDue } from '../sweep/controls-due.ts';
import { agendaPage, progressOf, undecidedOf } from '../review/agenda.ts';
import { keepMinutes, publicKey, readMinutes, signingKey, titlesOf } from '../review/minutes.ts';
import { answersInSession, appendReview, listReviews, loadReview } from '../review/sessions.ts';
import { keepSnapshot, minutedItems, registerFacts, snapshotItem } from '../review/snapshot.ts';
import { run } from './connection.ts';
import { appendException, loadException } from './exceptions.ts';
import { lockFamily, takeNumber } from './numbers.ts';
import { addNotice } from './pending.ts';
import * as streams from './streams.ts';
import { flush, type Unit } from './unit.ts';

const keepAttachment = {
  name: 'attachment-keep',
  text: 'insert into attachments (exception_id, id, bytes) values ($1, $2, $3)',
};

// The greater of two moves at the same time stands, so that neither takes time back.
const moveClock = {
  name: 'clock-move',
  text: 'update register_clock set offset_ms = greatest(offset_ms, $1::bigint) where sandbox',
};

const lockReviews = {
  name: 'reviews-lock',
  text: `select pg_advisory_xact_lock(hashtextextended('reviews', 0))`,
};

const lockEmergencies = {
  name: 'emergencies-lock',
  text: `select pg_advisory_xact_lock(hashtextextended('emergencies', 0))`,
};

export function transactionOf(unit: Unit): Transaction {
  const { client } = unit;
  /** For reads across exceptions: what this unit has appended counts. */
  const seeing = async <T>(read: () => Promise<T>): Promise<T> => {
    await flush(unit);
    return read();
  };
  return {
    get at() {
      return unit.at;
    },
    loadException: (idOrNumber, lock) => loadException(unit, idOrNumber, lock),
    loadDue: (limit) => loadDue(unit, limit),
    controlsDue: (limit) => seeing(() => controlsDue(client, unit.at, limit)),
    committeeCases: (limit) => seeing(() => committeeCases(client, limit)),
    loadAuthority: (lock) => streams.loadAuthority(unit, lock),
    loadConfiguration: (lock) => streams.loadConfiguration(unit, lock),
    loadPolicy: (id) => streams.loadPolicy(unit, id),
    storeAttachment: async (id, exception, bytes) => {
      await run(client, keepAttachment, [exception, id, Buffer.from(bytes)]);
    },
    textsKept: (exception, places, attachments) => textsKept(unit, exception, places, attachments),
    forgetTexts: (exception, places, attachments) => forgetTexts(unit, exception, places, attachments),
    lockFamily: (family) => lockFamily(client, family),
    lockEmergencies: async () => {
      await run(client, lockEmergencies);
    },
    takeNumber: (year) => takeNumber(client, year),
    appendException: (id, expected, events, by, state) =>
      appendException(unit, id, expected, events, by, state),
    appendAuthority: (expected, events, by) => streams.appendAuthority(unit, expected, events, by),
    appendConfiguration: (expected, events, by) => streams.appendConfiguration(unit, expected, events, by),
    appendPolicy: (id, events, by) => streams.appendPolicy(unit, id, events, by),
    appendRefusal: async (event) => streams.appendRefusal(unit, event),
    rememberAnswer: async (answer) => {
      unit.pending.answers.push(answer);
    },
    queue: async (jobs) => {
      unit.jobs.push(...jobs);
    },
    notify: async (notices) => {
      for (const notice of notices) addNotice(unit.pending, notice);
    },
    moveClock: async (to) => {
      await run(client, moveClock, [Math.round(unit.aheadAt(to))]);
    },
    people: (ids) => people(client, ids),
    resolveSubjects: (refs) => resolveSubjects(client, refs),
    resolveResources: (refs) => resolveResources(client, refs),
    overlapping: (query, endedSince) => seeing(() => overlapping(client, query, endedSince)),
    lookalikes: (query, endedSince) => seeing(() => lookalikes(client, query, endedSince)),
    emergenciesOverlapping: (query, since) => seeing(() => emergenciesOverlapping(client, query, since)),
    earlierAnswers: (requester, policy, except) =>
      seeing(() => earlierAnswers(client, requester, policy, except)),
    approvalsBetween: (a, b, since) => seeing(() => approvalsBetween(client, a, b, since)),

    loadReview: (which, items, lock) => loadReview(unit, which, items, lock),
    reviews: (limit) => listReviews(client, limit),
    appendReview: (id, expected, events, by, state) => appendReview(unit, id, expected, events, by, state),
    lockReviews: async () => {
      await run(client, lockReviews);
    },
    registerFacts: () => seeing(() => registerFacts(client)),
    keepSnapshot: (review, items) => keepSnapshot(client, review, items),
    answersInSession: (review, except) => answersInSession(client, review, except),
    snapshotItem: (review, exception) => snapshotItem(client, review, exception),
    agenda: (query) => seeing(() => agendaPage(client, query, unit.at)),
    progress: (review) => seeing(() => progressOf(client, review, unit.at)),
    undecided: (review, limit) => seeing(() => undecidedOf(client, review, limit, unit.at)),
    minutedItems: (review) => minutedItems(client, review),
    titles: (exceptions) => titlesOf(client, exceptions),
    publicKey: () => publicKey(client),
    keepMinutes: (review, number, document) => keepMinutes(client, review, number, document),
    minutes: (review, number) => readMinutes(client, review, number),
    signingKey: (make) => signingKey(client, make),
  };
}
