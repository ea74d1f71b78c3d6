/** What changes between the filing and the decision: groups, owners, and what has ended without anybody writing it down. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Body, openTestApi, type TestApi } from '../http/open-api.ts';
import { codesOf, refuses } from '../http/refuses.ts';
import {
  active,
  approve,
  assessed,
  freshResource,
  groupOf,
  mustBe,
  newPerson,
  requestBody,
  submitted,
  tested,
} from '../http/stories.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const group = (ref: string, ...members: readonly string[]) => groupOf(api, ref, ...members);
const somebody = (): Promise<string> => newPerson(api);
const emergency = async (resource: string): Promise<Body> =>
  mustBe(
    201,
    await api.as('ines').post('/v1/emergencies', {
      requester: 'lukasz',
      request: requestBody(api, { resources: [resource] }),
      rationale: 'The packing line stands still and lorries wait.',
    }),
  );

describe('a renewal by another name', () => {
  it('is not had by filing for a group, and putting whose exception ended into it before the approval', async () => {
    const [before, other, resource] = [await somebody(), await somebody(), freshResource()];
    const ended = await active(api, { subjects: [`user:${before}`], resources: [resource] });
    api.pass(1);
    mustBe(200, await api.as('ngozi').post(`/v1/exceptions/${ended}/closure`, { note: 'we manage' }));
    await group('group:swapped', `user:${other}`);
    const number = await submitted(api, { subjects: ['group:swapped'], resources: [resource] }, 'ayse');
    await tested(api, number);
    mustBe(
      200,
      await api.as('meiling').post(`/v1/exceptions/${number}/lineage-judgements`, {
        other: ended,
        kin: false,
        reason: 'Somebody else uses it, for another purpose.',
      }),
    );
    await assessed(api, number);
    // As many people as were scored: no fact of the assessment has changed.
    await group('group:swapped', `user:${before}`);
    refuses(await approve(api, number), 422, 'REQ-SUCCESSOR', 'since-filed', '/subjects');
    mustBe(
      200,
      await api.as('meiling').post(`/v1/exceptions/${number}/return`, { reasons: 'The group has changed.' }),
    );
    const again = await api
      .as('ayse')
      .post(
        `/v1/exceptions/${number}/submission`,
        requestBody(api, { subjects: ['group:swapped'], resources: [resource] }),
      );
    refuses(again, 422, 'REQ-SUCCESSOR', 'gates-apply');
    expect(codesOf(again.body)).toContain('REN-PROGRESS');
  });
  it('is one although no worker has written down that the last term ended, and no duplicate of it', async () => {
    const resource = freshResource();
    await active(api, { resources: [resource] });
    api.pass(61);
    const answer = await api.as('ayse').post('/v1/exceptions', requestBody(api, { resources: [resource] }));
    refuses(answer, 422, 'REQ-SUCCESSOR', 'gates-apply');
    expect(codesOf(answer.body)).not.toContain('REQ-DUPLICATE');
  });
  it('nor that an emergency did: the committee decides what follows it', async () => {
    const resource = freshResource();
    await emergency(resource);
    api.pass(4);
    const number = await submitted(api, { resources: [resource] }, 'ayse');
    await tested(api, number);
    expect((await assessed(api, number))['case'].assessment.rung).toBeGreaterThanOrEqual(3);
  });
  it('nor, where an analyst finds it kin, that the emergency it follows has ended', async () => {
    const resource = freshResource();
    const { number: other } = await emergency(resource);
    api.pass(4);
    const alike = { subjects: ['device:measuring-bench-3'], resources: [resource] };
    const number = await submitted(api, alike, 'ayse');
    await tested(api, number);
    mustBe(
      200,
      await api.as('meiling').post(`/v1/exceptions/${number}/lineage-judgements`, {
        other,
        kin: true,
        reason: 'The same line, by its other name.',
      }),
    );
    expect((await assessed(api, number))['case'].assessment.rung).toBeGreaterThanOrEqual(3);
  });
});

describe('a test by who asks or owns carries no approval', () => {
  it('where the tester becomes the risk owner after the test', async () => {
    const number = await submitted(api);
    await tested(api, number);
    mustBe(200, await api.as('lukasz').post(`/v1/exceptions/${number}/risk-owner`, { to: 'kwame' }));
    const scored = await assessed(api, number);
    expect(scored['case'].assessment.facts.controls[0].tested).toBe(false);
    refuses(await approve(api, number), 422, 'APPROVE-EVIDENCE', 'control-untested', '/controls/0');
  });
  it('nor where the request that names the tester is filed after the test', async () => {
    const body = requestBody(api);
    const { number } = mustBe(201, await api.as('lukasz').post('/v1/exceptions', body));
    await tested(api, number, 'c1', 'pass', 'meiling');
    mustBe(
      200,
      await api.as('bjorn').post(`/v1/exceptions/${number}/return`, { reasons: 'Name who owns it.' }),
    );
    const again = requestBody(api, { resources: body['resources'], riskOwner: 'meiling' });
    mustBe(201, await api.as('lukasz').post(`/v1/exceptions/${number}/submission`, again));
    await assessed(api, number, {}, 'bjorn');
    refuses(await approve(api, number), 422, 'APPROVE-EVIDENCE', 'control-untested', '/controls/0');
  });
});

describe('a new plan', () => {
  it('says in words why the old one failed', async () => {
    const number = await active(api);
    for (const whyFailed of ['', '.', 'tbd', 'n/a'])
      refuses(
        await api
          .as('lukasz')
          .post(`/v1/exceptions/${number}/milestones/m1/replan`, { due: '2099-01-01T00:00:00Z', whyFailed }),
        422,
        'MILESTONE',
        'no-why',
        '/whyFailed',
      );
  });
});
