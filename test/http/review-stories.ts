/** Exceptions in their second term, and a committee that meets on them. */
import type { Answer, Body, TestApi } from './open-api.ts';
import { active, approve, assessed, mustBe, renewalBody, tested } from './stories.ts';

/** Second terms, all at once: the clock moves for all of them together. */
export async function secondTerms(api: TestApi, count: number, over: Body = {}): Promise<readonly string[]> {
  const numbers: string[] = [];
  for (let i = 0; i < count; i++) numbers.push(await active(api, over));
  api.pass(25);
  for (const number of numbers) {
    await tested(api, number);
    mustBe(
      200,
      await api.as('ngozi').post(`/v1/exceptions/${number}/milestones/m1/completion`, {
        evidence: ['https://wiki.example.com/order'],
        note: 'ordered',
      }),
    );
    mustBe(200, await api.as('meiling').post(`/v1/exceptions/${number}/milestones/m1/confirmation`));
  }
  api.pass(10);
  for (const number of numbers) {
    mustBe(201, await api.as('lukasz').post(`/v1/exceptions/${number}/renewals`, renewalBody(api)));
    await assessed(api, number);
    mustBe(200, await approve(api, number));
  }
  api.pass(26);
  for (const number of numbers) await tested(api, number);
  await api.sweep();
  return numbers;
}

export const CHAIR = 'jiri';
/** Four who may decide what Ngozi owns; Rahul is her manager. */
export const deciders = ['jiri', 'ines', 'huong', 'thordis'] as const;

export const review = (api: TestApi, path = '', who: string = CHAIR) => ({
  get: () => api.as(who).get(`/v1/reviews/running${path}`),
  post: (body: object = {}, headers?: Record<string, string>) =>
    api.as(who).post(`/v1/reviews/running${path}`, body, headers),
});

export async function opened(api: TestApi, present: readonly string[] = deciders): Promise<Body> {
  const session = mustBe(201, await api.as(CHAIR).post('/v1/reviews', {}));
  for (const who of present) mustBe(200, await review(api, '/attendance', who).post({ presence: 'present' }));
  return session;
}

/** Ends the running session, whatever is left in it. */
export const ended = async (api: TestApi): Promise<Body> =>
  mustBe(200, await review(api, '/adjournment').post({ withDefault: true }));

export const itemOf = async (api: TestApi, number: string, who: string = CHAIR): Promise<Body> =>
  mustBe(200, await review(api, `/items/${number}`, who).get());

export const presented = async (api: TestApi, number: string): Promise<Body> =>
  mustBe(200, await review(api, `/items/${number}/presentation`).post());

let serial = 0;
/** Words that were not used before. */
export const freshAnswers = (): { obstacle: string; consequence: string } => {
  serial += 1;
  const machine =
    ['lathe', 'boiler', 'crane', 'kiln', 'press', 'loom', 'turbine', 'conveyor'][serial % 8] ?? '';
  const part = ['valve', 'encoder', 'gearbox', 'relay', 'inverter', 'spindle', 'burner'][serial % 7] ?? '';
  return {
    obstacle: `The ${machine} ${serial} still runs a ${part} firmware that cannot hold a certificate, and the vendor's ${part} update failed its trial in week ${serial}.`,
    consequence: `Without the ${machine} line ${serial} we would lose ${serial * 40} orders a day of the ${part} customers.`,
  };
};

export async function moved(
  api: TestApi,
  number: string,
  proposal: Body = { outcome: 'closed' },
  who: string = CHAIR,
): Promise<Answer> {
  const { item } = await itemOf(api, number);
  return review(api, `/items/${number}/motions`, who).post({
    seen: item.versionNow,
    rationale: 'We looked at the plan and at what is left of it.',
    proposal,
  });
}

export async function voted(api: TestApi, number: string, who: string, choice = 'for'): Promise<Answer> {
  const { item, motion } = await itemOf(api, number);
  return review(api, `/items/${number}/votes`, who).post({
    motion: motion?.id ?? '00000000-0000-7000-8000-000000000000',
    seen: item.versionNow,
    choice,
  });
}

/** Presented, moved and carried by everybody who may decide. */
export async function decided(api: TestApi, number: string, proposal: Body): Promise<Body> {
  await presented(api, number);
  mustBe(201, await moved(api, number, proposal));
  let last: Body = {};
  for (const who of deciders) {
    last = mustBe(200, await voted(api, number, who));
    if (last['decided'] !== null) return last;
  }
  return last;
}
