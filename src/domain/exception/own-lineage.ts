import type { ExceptionId } from '../people.ts';
import type { Lineage } from './state.ts';

/** Of an exception that continues none: a chain of its own, which has not begun. */
export const ownLineage = (id: ExceptionId, judgements: Lineage['judgements'] = []): Lineage => ({
  root: id,
  predecessor: null,
  chainStartedAt: null,
  earlierTerms: 0,
  lastRung: null,
  lastTermDays: null,
  exitDateMoves: 0,
  afterUnratifiedEmergency: false,
  judgements,
});
