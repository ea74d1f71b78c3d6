import { describe, expect, it } from 'vitest';
import {
  anActiveException,
  anAssessedException,
  aRenewal,
  aSubmittedException,
} from '../../../test/builders/index.ts';
import { defaultConfiguration } from '../configuration.ts';
import type { Exception } from './state.ts';
import { waitingStep, waitsAt } from './waiting-step.ts';

const configuration = {
  ...defaultConfiguration,
  processOwner: 'Head of security governance',
  stepOwners: { ...defaultConfiguration.stepOwners, assess: 'Security architecture' },
};
const withStatus = (status: Exception['status'], over: Partial<Exception> = {}): Exception => ({
  ...anActiveException(),
  status,
  ...over,
});
const renewing = (status: Exception['renewals'][number]['status']): Exception => {
  const x = anActiveException();
  return {
    ...x,
    renewals: [
      {
        id: 'r1',
        by: x.requester,
        status,
        statusSince: x.statusSince,
        filedAt: x.statusSince,
        refusedBy: [],
        minimumRung: 3,
        content: aRenewal(),
        case: x.case,
      },
    ],
  };
};

describe('the step at which an exception waits', () => {
  it('follows its status', () => {
    expect(waitingStep(aSubmittedException())).toBe('assess');
    expect(waitingStep(anAssessedException())).toBe('approve');
    expect(waitingStep(anActiveException())).toBe('monitor');
    for (const status of ['draft', 'bounced', 'returned'] as const)
      expect(waitingStep(withStatus(status)), status).toBe('request');
    for (const status of ['scheduled', 'suspended'] as const)
      expect(waitingStep(withStatus(status)), status).toBe('monitor');
    for (const status of ['rejected', 'withdrawn', 'lapsed'] as const)
      expect(waitingStep(withStatus(status)), status).toBeNull();
  });
  it('is that of the renewal where one is open', () => {
    expect(waitingStep(renewing('requested'))).toBe('assess');
    expect(waitingStep(renewing('assessed'))).toBe('approve');
    expect(waitingStep(renewing('returned'))).toBe('request');
    expect(waitingStep(renewing('granted'))).toBe('monitor');
  });
  it('is expire past the end, until the removal was seen in every target', () => {
    const tag = {
      target: 'change-ticket',
      wanted: false,
      wantedSince: anActiveException().statusSince,
      observedAt: null,
      detail: '',
    } as const;
    for (const status of ['expired', 'closed'] as const) {
      expect(waitingStep(withStatus(status, { tags: [{ ...tag, observed: 'unknown' }] }))).toBe('expire');
      expect(waitingStep(withStatus(status, { tags: [{ ...tag, observed: 'no' }] }))).toBeNull();
    }
  });
});

describe('whose step it is', () => {
  it('is said with the owner of the process', () => {
    expect(waitsAt(aSubmittedException(), configuration)).toEqual({
      step: 'assess',
      stepOwner: 'Security architecture',
      processOwner: 'Head of security governance',
    });
  });
  it('is nobody where the settings name nobody', () => {
    expect(waitsAt(anAssessedException(), configuration)?.stepOwner).toBeNull();
    expect(waitsAt(withStatus('rejected'), configuration)).toBeNull();
  });
});
