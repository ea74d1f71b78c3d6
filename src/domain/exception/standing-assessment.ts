/** The assessment that an exception stands on: the last granted renewal's, before that the request's own. */
import type { Assessment, Exception } from './state.ts';

export function standingAssessment(x: Exception): Assessment | null {
  const granted = x.renewals.findLast((r) => r.status === 'granted');
  return granted?.case.assessment ?? x.case.assessment;
}
