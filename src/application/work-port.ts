/** Candidates for what waits for a person: found fast, and judged by the domain one by one. */
import type { ApprovalRoute } from '../domain/authority/authority.ts';
import type { Exception } from '../domain/exception/state.ts';
import type { ExceptionId, PersonId, PolicyId } from '../domain/people.ts';
import type { Band } from '../domain/risk/risk.ts';
import type { Instant } from '../domain/time.ts';
import type { Loaded } from './ports.ts';

export const queueSorts = ['age', 'risk'] as const;
export type QueueSort = (typeof queueSorts)[number];

export type QueueQuestion = {
  /** Cases that wait for an assessment or a second one. */
  readonly analysing: boolean;
  /** Cases that wait for a decision by one of these routes. */
  readonly routes: readonly ApprovalRoute[];
  readonly policy?: PolicyId;
  readonly band?: Band;
  readonly about?: 'request' | 'renewal';
  readonly sort: QueueSort;
  readonly limit: number;
  /** Where the page before ended. */
  readonly after: QueuePlace | null;
};
/** The place of a case in the queue: risk from 0 (unknown) up, the instant it waits since, its id. */
export type QueuePlace = { readonly risk: number; readonly since: Instant; readonly id: ExceptionId };

export type WorkReads = {
  /** In the order asked for: the oldest, or the riskiest, first. */
  queue(question: QueueQuestion): Promise<readonly QueuePlace[]>;
  /** Exceptions in which something may wait for `person` by `until`: their own, their controls, their milestones. */
  ownCandidates(person: PersonId, until: Instant, limit: number): Promise<readonly ExceptionId[]>;
  /** Exceptions with milestones said to be done that nobody has confirmed, oldest first. */
  unconfirmed(limit: number): Promise<readonly ExceptionId[]>;
  load(ids: readonly ExceptionId[]): Promise<ReadonlyMap<ExceptionId, Loaded<Exception>>>;
};
