/** A renewal that meets every gate of `aRenewableException()` at `plusDays(startsAt, 75)`. */
import type { RenewalContent } from '../../src/domain/exception/state.ts';
import { type Instant, plusDays } from '../../src/domain/time.ts';
import { NOW } from './clock.ts';
import { aMilestone, renewalAnswers } from './request.ts';

/** `startsAt` is the start of the term that is renewed, as in `aRenewableException`. */
export function aRenewal(over: Partial<RenewalContent> = {}, startsAt: Instant = NOW): RenewalContent {
  return {
    ...renewalAnswers(),
    obstacle:
      'The SAML connector arrived in April, but it rejects the 40 accounts whose names contain Polish letters; the vendor fixes that in release 8.2.',
    consequence:
      'The clerks behind those 40 accounts sign the quarterly journal, which would miss the audit deadline of 15 July.',
    termDays: 90,
    exitDate: plusDays(startsAt, 150),
    structuralReason: null,
    newMilestones: [
      aMilestone({
        id: 'm2',
        title: 'Release 8.2 in production and the exception closed',
        due: plusDays(startsAt, 140),
      }),
    ],
    ...over,
  };
}
