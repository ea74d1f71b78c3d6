/** Which of several assessments the page is about: what is being decided now, or what the present term rests on. */
import type { Assessment, Exception } from '../api/types.ts';

export function assessmentOf({ case: open, renewals }: Exception): Assessment | null {
  if (open.about === 'renewal') return open.assessment;
  const granted = renewals.findLast((renewal) => renewal.status === 'granted');
  return granted?.case.assessment ?? open.assessment;
}
