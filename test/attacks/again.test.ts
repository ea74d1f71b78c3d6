/** Ways round step 5: to have for longer by asking again, under another name, what has ended. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Instant, plusDays } from '../../src/domain/time.ts';
import { type Answer, type Body, openTestApi, type TestApi } from '../http/open-api.ts';
import { codesOf, refuses } from '../http/refuses.ts';
import {
  active,
  approve,
  assessed,
  freshResource,
  groupOf,
  mustBe,
  newPerson,
  renewable,
  renewalBody,
  requestBody,
  submitted,
  tested,
} from '../http/stories.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const read = async (number: string): Promise<Body> =>
  mustBe(200, await api.as('hana').get(`/v1/exceptions/${number}`));
const group = (ref: string, ...members: readonly string[]) => groupOf(api, ref, ...members);
const somebody = (): Promise<string> => newPerson(api);
/** In force for a day, then ended by its owner. */
async function ended(over: Body): Promise<string> {
  const number = await submitted(api, over, anybody());
  await tested(api, number);
  await assessed(api, number);
  mustBe(200, await approve(api, number));
  api.pass(1);
  mustBe(
    200,
    await api.as('ngozi').post(`/v1/exceptions/${number}/closure`, { note: 'we manage without it' }),
  );
  return number;
}
/**
 * Somebody else each time: who asks twice in the same words bounces for that. Never kwame, who tests the controls and may
 * not test those of his own request (CONTROL-SELF).
 */
const askers = ['ayse', 'tomas', 'noa', 'siobhan', 'huong', 'thordis', 'rahul', 'viktoriia', 'jiri'];
let asked = 0;
function anybody(): string {
  asked += 1;
  return askers[asked % askers.length] ?? 'ayse';
}
const ask = (over: Body, who = anybody()): Promise<Answer> =>
  api.as(who).post('/v1/exceptions', requestBody(api, over));
async function isSuccessor(over: Body): Promise<void> {
  const answer = await ask(over);
  expect(answer.status, JSON.stringify(answer.body).slice(0, 600)).toBe(422);
  expect(codesOf(answer.body)).toContain('REQ-SUCCESSOR');
  expect(codesOf(answer.body)).toContain('REN-PROGRESS');
}

describe('what ended is asked for again', () => {
  it.each([
    ['by another name of the same person', (who: string) => [`user:${who}@example.com`]],
    ['by the id', (who: string, id: string) => [`user:${id}`, `user:${who}`]],
    ['in capital letters', (who: string) => [`user:${who.toUpperCase()}`]],
    ['among others', (who: string) => ['user:tomas', `user:${who}`]],
  ])('%s', async (_what, subjects) => {
    const [who, resource] = [await somebody(), freshResource()];
    await ended({ subjects: [`user:${who}`], resources: [resource] });
    const { id } = mustBe(200, await api.as('hana').get(`/v1/people/${who}`));
    await isSuccessor({ subjects: subjects(who, id), resources: [resource] });
  });
  it.each([
    ['in other letters', (ref: string) => ref.toUpperCase()],
    ['with a space', (ref: string) => ref.replace(':', ': ')],
    ['with full-width letters', (ref: string) => ref.replace('machine', 'ｍａｃｈｉｎｅ')],
    ['with a letter that nobody sees', (ref: string) => ref.replace('machine', 'mach\u200bine')],
    ['with a hyphen that breaks nowhere', (ref: string) => ref.replace('-', '\u2011')],
    ['with a Cyrillic letter', (ref: string) => ref.replace('machine', 'm\u0430chine')],
  ])('for the same resource %s', async (_what, spelled) => {
    const resource = freshResource();
    await ended({ subjects: ['device:yard-recorder'], resources: [resource] });
    const answer = await ask({ subjects: ['device:yard-recorder'], resources: [spelled(resource)] });
    expect(answer.status).toBe(422);
    expect(codesOf(answer.body).some((code) => code === 'REQ-SUCCESSOR' || code === 'REQ-SCOPE')).toBe(true);
  });
  it('for the whole that it was a part of, and for a part of it', async () => {
    const who = await somebody();
    await ended({ subjects: [`user:${who}`], resources: ['system:packing-line'] });
    await isSuccessor({ subjects: [`user:${who}`], resources: ['segment:warehouse'] });
    const other = await somebody();
    await ended({ subjects: [`user:${other}`], resources: ['application:ledger'] });
    await isSuccessor({ subjects: [`user:${other}`], resources: ['system:ledger-db'] });
  });
  it('from another policy of the same family', async () => {
    const [who, resource] = [await somebody(), freshResource()];
    await ended({ subjects: [`user:${who}`], resources: [resource], policy: 'phishing-resistant-mfa' });
    await isSuccessor({ subjects: [`user:${who}`], resources: [resource], policy: 'session-lifetime' });
  });
  it('for a group that the person is in, and for a person of the group', async () => {
    const [who, resource] = [await somebody(), freshResource()];
    await ended({ subjects: [`user:${who}`], resources: [resource] });
    await group('group:Around-It', `user:${who}`);
    await isSuccessor({ subjects: ['group:around-it'], resources: [resource] });
    const [member, other] = [await somebody(), freshResource()];
    await group('group:Inside-It', `user:${member}`);
    await ended({ subjects: ['group:inside-it'], resources: [other] });
    await isSuccessor({ subjects: [`user:${member}`], resources: [other] });
  });
  it('by somebody who has left the group meanwhile: an analyst has to say that it is no kin', async () => {
    const [who, resource] = [await somebody(), freshResource()];
    await group('group:short-lived', `user:${who}`);
    const before = await ended({ subjects: ['group:short-lived'], resources: [resource] });
    await group('group:short-lived', 'user:noa');
    const number = await submitted(api, { subjects: [`user:${who}`], resources: [resource] }, 'ayse');
    await tested(api, number);
    const { proposal, lookalikes } = mustBe(
      200,
      await api.as('meiling').get(`/v1/exceptions/${number}/assessment-proposal`),
    );
    expect(lookalikes.map((l: Body) => l['number'])).toContain(before);
    const score = (s: Body) => ({ likelihood: s['likelihood'], impact: s['impact'], rationale: 'seen' });
    refuses(
      await api.as('meiling').post(`/v1/exceptions/${number}/assessment`, {
        threat: 'theft',
        inherent: score(proposal.inherent),
        residual: score(proposal.residual),
      }),
      422,
      'REQ-LINEAGE',
      'unjudged',
    );
  });
  it('twice in parallel: one number each, and neither gets round the gates', async () => {
    const [who, resource] = [await somebody(), freshResource()];
    await ended({ subjects: [`user:${who}`], resources: [resource] });
    const answers = await Promise.all(
      ['ayse', 'lukasz', 'noa'].map((by) => ask({ subjects: [`user:${who}`], resources: [resource] }, by)),
    );
    expect(answers.map((a) => a.status)).toEqual([422, 422, 422]);
    for (const answer of answers) expect(codesOf(answer.body)).toContain('REQ-SUCCESSOR');
  });
  it('having been withdrawn before a decision, is not again', async () => {
    const [who, resource] = [await somebody(), freshResource()];
    const scope = { subjects: [`user:${who}`], resources: [resource] };
    const number = await submitted(api, { ...scope }, 'ayse');
    mustBe(200, await api.as('ayse').post(`/v1/exceptions/${number}/withdrawal`, { note: 'not needed' }));
    mustBe(201, await ask(scope, 'lukasz'));
  });
  it('tier and parts of a resource are the directory’s, however it is spelled', async () => {
    for (const ref of ['system:plant-directory', 'SYSTEM:Plant-Directory', 'system: plant-directory']) {
      const number = await submitted(
        api,
        { tier: 'T3', resources: [ref], subjects: ['device:handheld-scanners'] },
        'ayse',
      );
      const { facts } = mustBe(
        200,
        await api.as('meiling').get(`/v1/exceptions/${number}/assessment-proposal`),
      );
      expect(facts.tier, ref).toBe('T0');
      mustBe(200, await api.as('ayse').post(`/v1/exceptions/${number}/withdrawal`, { note: 'not needed' }));
    }
  });
});

/** Its milestone done and confirmed, its control tested: every gate but the chain's own is met. */
async function progressed(number: string): Promise<void> {
  await tested(api, number);
  const milestone = (await read(number))['milestones'].find((m: Body) => m['completed'] === null);
  const at = `/v1/exceptions/${number}/milestones/${milestone.id}`;
  mustBe(
    200,
    await api.as('ngozi').post(`${at}/completion`, { evidence: ['https://wiki.example.com/done'] }),
  );
  mustBe(200, await api.as('meiling').post(`${at}/confirmation`));
}
const successorBody = (number: Body, over: Body = {}): Body => ({
  subjects: number['request'].subjects,
  resources: number['request'].resources,
  policy: number['request'].policy,
  controls: [{ library: 'dedicated-alert', owner: 'kwame' }],
  exitDate: number['exitDate'],
  termDays: 60,
  ...over,
});

describe('a chain', () => {
  it('keeps its age, its terms and its rungs through successors, and ends at 365 days', async () => {
    const scope = { subjects: ['workload:atlas-import'], resources: [freshResource()] };
    let number = await active(api, { ...scope, exitDate: plusDays(api.now(), 700) });
    const first = await read(number);
    const startedAt = first['chain'].startedAt as Instant;
    for (let term = 2; term <= 4; term += 1) {
      api.pass(20);
      await progressed(number);
      mustBe(
        200,
        await api.as('ngozi').post(`/v1/exceptions/${number}/closure`, { note: 'we try without it' }),
      );
      api.pass(60);
      const before = await read(number);
      // What was a pass then is no pass of today: the control is the same, and its tests go with it.
      const again = await ask(successorBody(before), 'lukasz');
      const filed = mustBe(201, again);
      expect(filed['chain']).toMatchObject({ startedAt, termNumber: term, predecessor: before['id'] });
      number = filed['number'];
      await tested(api, number);
      const scored = await assessed(api, number);
      expect(scored['case'].assessment.rung).toBe(term === 2 ? before['terms'][0].approval.rung + 1 : 4);
      await granted(number);
    }
    const last = await read(number);
    expect(last['chain'].startedAt).toBe(startedAt);
    api.pass(20);
    await progressed(number);
    mustBe(
      200,
      await api.as('ngozi').post(`/v1/exceptions/${number}/closure`, { note: 'we try without it' }),
    );
    api.pass(60);
    const over = await ask(successorBody(await read(number)), 'lukasz');
    expect(codesOf(over.body)).toContain('REN-CHAIN-MAX');
  });
  it('moves its exit once, and by no second exception', async () => {
    const number = await renewable(api, {
      subjects: ['workload:ledger-batch'],
      resources: [freshResource()],
    });
    mustBe(
      201,
      await api
        .as('lukasz')
        .post(`/v1/exceptions/${number}/renewals`, renewalBody(api, { exitDate: plusDays(api.now(), 150) })),
    );
    const scored = await assessed(api, number);
    expect(scored['case'].assessment.rung).toBe(4);
    await granted(number);
    api.pass(30);
    await progressed(number);
    mustBe(
      200,
      await api.as('ngozi').post(`/v1/exceptions/${number}/closure`, { note: 'we try without it' }),
    );
    const before = await read(number);
    const moved = await ask(
      successorBody(before, { exitDate: plusDays(before['exitDate'] as Instant, 30) }),
      'lukasz',
    );
    expect(codesOf(moved.body)).toContain('REN-EXIT-MOVED');
  });
  it('asks for no longer term under another number', async () => {
    const scope = { subjects: ['device:cfo-laptop'], resources: [freshResource()] };
    const number = await active(api, { ...scope, exitDate: plusDays(api.now(), 200) });
    api.pass(5);
    await progressed(number);
    mustBe(
      200,
      await api.as('ngozi').post(`/v1/exceptions/${number}/closure`, { note: 'we try without it' }),
    );
    expect(codesOf((await ask(successorBody(await read(number), { termDays: 61 }), 'lukasz')).body)).toEqual(
      expect.arrayContaining(['REN-TERM']),
    );
  });
});

async function granted(number: string): Promise<void> {
  for (const member of ['huong', 'thordis', 'jiri', 'ines']) {
    const x = await read(number);
    if (x['case'].assessment === null || (x['status'] !== 'assessed' && x['case'].about !== 'renewal'))
      return;
    if (x['case'].assessment.rung < 3) {
      mustBe(200, await approve(api, number));
      return;
    }
    mustBe(
      200,
      await api.as(member).post(`/v1/exceptions/${number}/votes`, {
        choice: 'for',
        rationale: 'The server is bought and the alert works.',
        seen: x['case'].seen,
      }),
    );
  }
}
