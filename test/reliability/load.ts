/** Clients that take one exception after the other from request to approval, as fast as the program answers. */
import { requestBody } from './requests.ts';
import type { People } from './session.ts';

/** Requester, who tests the control, who assesses: each client has people of its own, so that clients run side by side. */
const clients = [
  { requester: 'lukasz', analyst: 'meiling' },
  { requester: 'ayse', analyst: 'bjorn' },
  { requester: 'fatou', analyst: 'meiling' },
  { requester: 'siobhan', analyst: 'bjorn' },
  { requester: 'huong', analyst: 'meiling' },
  { requester: 'rahul', analyst: 'bjorn' },
] as const;
const TESTER = 'kwame';
const APPROVER = 'ines';
const AUDITOR = 'hana';
export const CLOCK_KEEPER = 'chloe';

const everybody = [
  ...new Set([...clients.flatMap((c) => [c.requester, c.analyst]), TESTER, APPROVER, AUDITOR, CLOCK_KEEPER]),
];

export type Load = {
  /** Lets every client finish the exception that it is at; each command has its answer then. */
  finish(): Promise<void>;
};

export async function signInEverybody(people: People): Promise<void> {
  // One after the other: each costs a password hash, which is slow on purpose.
  for (const username of everybody) await people.signIn(username);
}

/** `serial` counts requests through the whole run, so that no two are alike. */
export function startLoad(people: People, serial: { next(): number }): Load {
  let resting = false;
  const all = Promise.all(
    clients.map(async ({ requester, analyst }) => {
      while (!resting) await oneLife(people, serial.next(), requester, analyst);
    }),
  );
  // A client that fails while nobody waits yet is heard of at `finish`.
  all.catch(() => undefined);
  return {
    finish: async () => {
      resting = true;
      await all;
    },
  };
}

async function oneLife(people: People, n: number, requester: string, analyst: string): Promise<void> {
  const at = textAt(await people.read(AUDITOR, '/v1/clock'), 'now');
  const filed = await people.command({
    username: requester,
    kind: 'submission',
    path: '/v1/exceptions',
    body: requestBody(n, at),
  });
  if (filed.status !== 201 || filed.number === null) return;
  const path = `/v1/exceptions/${filed.number}`;
  await people.command({
    username: TESTER,
    kind: 'control-test',
    path: `${path}/control-tests`,
    body: { control: 'c1', result: 'pass', note: 'alert seen', evidence: ['https://wiki.example.com/test'] },
  });
  const prepared = await people.read(analyst, `${path}/assessment-proposal`);
  const proposal = memberOf(prepared, 'proposal');
  const score = (name: string) => ({ ...objectAt(proposal, name), rationale: 'as proposed' });
  const assessed = await people.command({
    username: analyst,
    kind: 'assessment',
    path: `${path}/assessment`,
    body: {
      threat: 'somebody learns the password',
      inherent: score('inherent'),
      residual: score('residual'),
    },
  });
  if (assessed.status !== 200) return;
  const seen = textAt(memberOf(await people.read(APPROVER, path), 'case'), 'seen');
  await people.command({
    username: APPROVER,
    kind: 'approval',
    path: `${path}/approval`,
    body: { rationale: 'The alert was tested and the replacement is ordered.', seen },
  });
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !(name in value))
    throw new Error(`an answer has no member ${name}: ${JSON.stringify(value)}`);
  return Reflect.get(value, name);
}
function objectAt(value: unknown, name: string): object {
  const member = memberOf(value, name);
  if (typeof member !== 'object' || member === null) throw new Error(`${name} is no object`);
  return member;
}
function textAt(value: unknown, name: string): string {
  const member = memberOf(value, name);
  if (typeof member !== 'string') throw new Error(`${name} is no text`);
  return member;
}
