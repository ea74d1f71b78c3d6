/** What an operator watches: figures of the running register that no rule asks for. */
import type { Instant } from '../domain/time.ts';

export type OperatorFigures = {
  /** Of the last event. Positions skip where a unit of work was rolled back, so it is not a count. */
  readonly lastPosition: number;
  /** When the longest-waiting exception was due to be settled; null while nothing is. */
  readonly dueSince: Instant | null;
  readonly due: number;
  readonly jobs: readonly { readonly queue: string; readonly state: string; readonly count: number }[];
};
export type OperatorReads = { figures(at: Instant): Promise<OperatorFigures> };

/** Connections of one pool to the database, now. */
export type PoolFigures = {
  readonly pool: string;
  readonly open: number;
  readonly idle: number;
  readonly waiting: number;
};
