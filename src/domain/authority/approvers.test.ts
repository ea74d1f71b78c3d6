/** For whom an assessed case waits. */
import { describe, expect, it } from 'vitest';
import { NOW } from '../../../test/builders/clock.ts';
import { anAssessedException, aSubmittedException } from '../../../test/builders/exception.ts';
import { anAuthority, people } from '../../../test/builders/people.ts';
import { waitingFor } from './approvers.ts';

describe('a case waits', () => {
  it('for nobody before it is assessed', () => {
    expect(waitingFor(aSubmittedException(), anAuthority(), NOW)).toBeNull();
  });

  it('for those whom its route names, and never for whoever has a part in it', () => {
    const waiting = waitingFor(anAssessedException(), anAuthority(), NOW);
    expect(waiting?.for.length).toBeGreaterThan(0);
    for (const concerned of [people.requester, people.riskOwner, people.controlOwner, people.analyst])
      expect(waiting?.for).not.toContain(concerned);
  });
});
