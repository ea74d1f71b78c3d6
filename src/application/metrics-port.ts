/** The four metrics, read from the record for any instant, and the records behind each figure. */
import type { AgeRange } from '../domain/metrics/age.ts';
import type { RecordAt } from '../domain/metrics/board.ts';
import type { Metrics } from '../domain/metrics/document.ts';
import type { FurtherFigure, FurtherMetrics } from '../domain/metrics/further.ts';
import type { ExceptionId, PolicyId } from '../domain/people.ts';
import type { Instant } from '../domain/time.ts';

export type MetricsQuestion = {
  readonly at: Instant;
  readonly zone: string;
  readonly policyThreshold: number;
};
export type BehindFigure = {
  readonly at: Instant;
  readonly figure: 'active' | 'suspended' | 'scheduled';
  readonly bucket?: AgeRange;
  readonly policy?: PolicyId;
  readonly limit: number;
  readonly after?: ExceptionId;
};
export type RecordBehind = {
  readonly id: ExceptionId;
  readonly number: string;
  readonly title: string;
  readonly confidential: boolean;
  readonly policy: PolicyId;
  readonly chainStartedAt: Instant;
  readonly term: number;
};

export type BehindFurther = {
  readonly at: Instant;
  readonly figure: FurtherFigure;
  /** Of the row. */
  readonly key: string;
  readonly limit: number;
  readonly after?: ExceptionId;
};
export type FurtherRecord = Omit<RecordBehind, 'chainStartedAt' | 'term'> & {
  /** How many facts of this exception the row counts, and the longest of them (ms or a count). */
  readonly facts: number;
  readonly longest: number | null;
};

export type MetricsReads = {
  metrics(question: MetricsQuestion): Promise<Metrics>;
  /** How much was on record at the instant. */
  recordAt(at: Instant): Promise<RecordAt>;
  further(at: Instant): Promise<FurtherMetrics>;
  furtherRecords(question: BehindFurther): Promise<{
    readonly rows: readonly FurtherRecord[];
    readonly next: ExceptionId | null;
  }>;
  recordsBehind(
    question: BehindFigure,
  ): Promise<{ readonly rows: readonly RecordBehind[]; readonly next: ExceptionId | null }>;
};
