/** One register with an exception at each place where something can be done with it. */
import { plusDays } from '../../src/domain/time.ts';
import { openTestApi, type TestApi } from '../http/open-api.ts';
import { itemOf, moved, opened, presented, review } from '../http/review-stories.ts';
import { active, approve, assessed, mustBe, ready, renewalBody, submitted, tested } from '../http/stories.ts';

export type World = {
  readonly api: TestApi;
  /** Numbers of exceptions, by where they stand. */
  readonly at: {
    readonly submitted: string;
    readonly returned: string;
    readonly ready: string;
    readonly lowered: string;
    readonly committee: string;
    readonly active: string;
    readonly grown: string;
    readonly done: string;
    readonly renewable: string;
    readonly renewing: string;
    readonly alike: string;
    readonly confidential: string;
  };
  readonly delegation: string;
  readonly proposal: string;
  /** The running session, and one thing that it agreed on. */
  readonly session: string;
  /** One before, with approved minutes. */
  readonly earlier: string;
  readonly action: string;
  readonly motion: string;
  readonly attachment: string;
  readonly draft: string;
  readonly view: string;
  readonly token: string;
};

export async function openWorld(undone: () => boolean): Promise<World> {
  const api = await openTestApi({ undone });
  const reported = async (number: string, by: string): Promise<void> => {
    const evidence = { evidence: ['https://wiki.example.com/order'], note: 'ordered' };
    mustBe(200, await api.as(by).post(`/v1/exceptions/${number}/milestones/m1/completion`, evidence));
  };
  // Two that are in their last thirty days, before everything that waits begins.
  const renewable = await active(api);
  const renewing = await active(api);
  api.pass(35);
  for (const number of [renewable, renewing]) {
    await tested(api, number);
    await reported(number, 'ngozi');
    mustBe(200, await api.as('bjorn').post(`/v1/exceptions/${number}/milestones/m1/confirmation`));
  }
  mustBe(201, await api.as('lukasz').post(`/v1/exceptions/${renewing}/renewals`, renewalBody(api)));

  const returned = await submitted(api);
  const reasons = 'Say which server.';
  mustBe(200, await api.as('meiling').post(`/v1/exceptions/${returned}/return`, { reasons }));
  const lowered = await submitted(api, { tier: 'T1', classification: 'restricted' });
  await tested(api, lowered);
  await assessed(api, lowered, { inherent: '1x1', residual: '1x1' });
  const done = await active(api);
  await reported(done, 'tomas');
  const group = 'group:hall-9';
  const hall = (members: readonly string[]) =>
    api.as('chloe').put(`/v1/subjects/${group}`, { name: 'Hall 9', members });
  mustBe(200, await hall(['device:scale-1']));
  const grown = await active(api, { subjects: [group] });
  mustBe(200, await hall(['device:scale-1', 'device:scale-2']));
  const confidential = await ready(api, { confidential: true });
  mustBe(200, await approve(api, confidential));
  // The same resource as another's, with other subjects: an analyst has to say whether the two are kin.
  const { request: twin } = mustBe(200, await api.as('hana').get(`/v1/exceptions/${done}`));
  const alike = await submitted(api, { resources: twin.resources, subjects: ['device:scale-7'] });

  const attached = mustBe(
    201,
    await api.as('lukasz').send({
      method: 'POST',
      url: `/v1/exceptions/${done}/attachments?name=plan.txt`,
      headers: { 'content-type': 'text/plain' },
      payload: 'a plan',
    }),
  );
  const until = plusDays(api.now(), 60);
  const terms = { to: 'noa', ceiling: 'low', endsAt: until };
  const { delegations } = mustBe(201, await api.as('ines').post('/v1/authority/delegations', terms));
  const change = { change: { votingDays: 5 }, effectiveAt: until, reason: 'shorter' };
  const { events } = mustBe(201, await api.as('ines').post('/v1/configuration/proposals', change));
  const current = mustBe(200, await api.as('chloe').get('/v1/policies/session-lifetime'));
  mustBe(
    200,
    await api.as('chloe').put('/v1/policies/session-lifetime', policyOf({ ...current, longestTermDays: 45 })),
  );
  // Somebody who had a role and a delegation, and is left with neither.
  const { delegations: given } = mustBe(200, await api.as('ines').get('/v1/authority'));
  const { id: ended } = given.find((d: { to: { name: string } }) => d.to.name === 'Siobhán Ó Briain');
  const reason = { reason: 'moved' };
  mustBe(200, await api.as('ines').post(`/v1/authority/delegations/${ended}/revocation`, reason));
  mustBe(200, await api.as('chloe').delete('/v1/people/siobhan/roles/requester'));
  const draft = '0192f000-0000-7000-8000-00000000d001';
  const content = { title: 'Later', content: { title: 'Later' } };
  mustBe(200, await api.as('lukasz').put(`/v1/drafts/${draft}`, content));
  const view = mustBe(201, await api.as('lukasz').post('/v1/views', { name: 'Later', query: {} }));
  const token = mustBe(201, await api.as('lukasz').post('/v1/tokens', { name: 'report', scope: 'read' }));
  const at = {
    submitted: await submitted(api),
    returned,
    ready: await ready(api),
    lowered,
    committee: await ready(api, { tier: 'T0' }),
    active: await active(api),
    grown,
    done,
    renewable,
    renewing,
    alike,
    confidential,
  };

  // An earlier session, so that there are minutes to read.
  const earlier = await opened(api);
  mustBe(200, await review(api, '/adjournment').post({ withDefault: true }));
  const minutes = `/v1/reviews/${earlier['id']}/minutes`;
  const { draft: drafted } = mustBe(200, await api.as('jiri').get(minutes));
  mustBe(200, await api.as('jiri').post(`${minutes}/approval`, { seen: drafted.hash }));
  const session = await opened(api);
  for (const number of [at.active, at.done]) await presented(api, number);
  mustBe(201, await moved(api, at.done));
  const { motion } = await itemOf(api, at.done);
  const action = { text: 'Ask the vendor for a date.', owner: 'tomas', due: until };
  const { actions } = mustBe(201, await review(api, '/actions').post(action));
  return {
    api,
    at,
    session: session['id'],
    earlier: earlier['id'],
    action: actions[0].id,
    motion: motion.id,
    delegation: delegations.at(-1).id,
    proposal: events[0].proposal,
    attachment: attached['attachments'][0].id,
    draft,
    view: view['id'],
    token: token['id'],
  };
}

/** What a policy can be published with, out of what is answered of it. */
export const policyOf = (policy: Readonly<Record<string, unknown>>): object => {
  const { family, title, statement, guidance, ownerRole, exceptable, nonExceptableReason } = policy;
  const { targets, references, longestTermDays } = policy;
  return {
    family,
    title,
    statement,
    guidance,
    ownerRole,
    exceptable,
    nonExceptableReason,
    targets,
    references,
    longestTermDays,
    defaultTermDays: longestTermDays,
  };
};
