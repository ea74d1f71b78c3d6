/** Violations with their sentences, in the reader's language. */
import { sayViolation } from '../../catalogue/catalogue.ts';
import type { Violation } from '../../domain/refusal.ts';
import type { Locale } from '../problem.ts';

export const explainViolations = (violations: readonly Violation[], locale: Locale) =>
  violations.map((v) => {
    const { title, sentence, remedy } = sayViolation(v, locale);
    return {
      code: v.code,
      reason: v.reason,
      field: v.field,
      title,
      message: sentence,
      remedy,
      detail: v.detail,
    };
  });
