/** Instants as PostgreSQL's client hands them over: `Date`, milliseconds, UTC. */
import { type Instant, instantFromMs } from '../domain/time.ts';

export const instantOf = (date: Date): Instant => instantFromMs(date.getTime());
export const instantOrNull = (date: Date | null): Instant | null => (date === null ? null : instantOf(date));
