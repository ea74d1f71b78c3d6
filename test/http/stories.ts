/** Requests and the way to each state, in the words of the HTTP API. */
import { plusDays } from '../../src/domain/time.ts';
import type { Answer, Body, TestApi } from './open-api.ts';

let serial = 0;

/** What engineers of different halls would write: no two alike, since the last request again is refused. */
const obstacles = [
  'The label printer server runs firmware of 2012 that accepts a password only and has no setting for a second factor.',
  'Our welding robots speak a serial protocol of their maker, which cannot carry a certificate.',
  'The X-ray scanner in receiving is certified with Windows 7, and an upgrade voids its licence.',
  'Crane telemetry reaches us through a satellite modem that drops every TLS handshake.',
  'The canteen tills call a vendor library with the account name compiled into it.',
  'Forklift tablets have no camera or key slot, so nobody can enrol a security key on them.',
  'The mainframe batch of the freight office knows eight-character passwords and nothing else.',
  'Gate intercoms cannot be patched remotely; a technician has to open each column.',
  'The humidity loggers send plain syslog over UDP and do not support another transport.',
  'Our acquired depot in Graz still runs its own forest, which does not trust ours.',
  'Weighbridge software writes its licence into the system folder at every start and fails without administrator rights.',
  'The badge printer driver is unsigned, so the hardened kernel refuses to load it.',
  'Two paint booths are driven by a controller whose maker went bankrupt in 2018.',
  'The translation agency works from Manila on machines that we may not manage.',
  'The night scheduler stores a Kerberos keytab that its service cannot reload without a restart of the plant.',
  'Calibration rigs boot from a read-only card on which no agent can be installed.',
] as const;
const consequences = [
  'Hall 4 could not print 300 shipping labels an hour, and the evening lorry would leave empty.',
  'Body assembly would stop after forty minutes, at 21,000 EUR an hour.',
  'Goods from Asia would wait in quarantine until customs sends its own scanner.',
  'The port would forbid us to lift, because load data would be missing from its log.',
  'Eight hundred people would get no lunch for a week.',
  'Pickers would write on paper again and mis-deliver about one parcel in fifty.',
  'Freight invoices of the month would miss the billing run and be paid 30 days late.',
  'Drivers would queue on the public road, for which the town fines us.',
  'Vaccines in cold store 2 would have to be destroyed for lack of a temperature record.',
  'Graz could not receive orders, and 60 dealers would go without spare parts.',
  'Trucks could not be weighed, so nothing would leave the quarry.',
  'New colleagues would wait three days for a badge and stand in front of the gate.',
  'Two orders for ambulances would miss their delivery date and cost a penalty of 90,000 EUR.',
  'The manuals in Tagalog would be late, and the machine could not be sold there.',
  'Night production would have no sequence and the morning shift no parts.',
  'Torque wrenches would go uncalibrated, and the safety audit in May would fail.',
] as const;

/** Of one family; the same words may be used once for each. */
const policies = ['phishing-resistant-mfa', 'no-legacy-authentication', 'session-lifetime'] as const;

/** A resource that no other story touches, so that stories of one file don't overlap. */
export const freshResource = (): string => {
  serial += 1;
  return `system:machine-${serial}`;
};

let people = 0;
/** Username of somebody whom no other test of the file asks for. */
export async function newPerson(api: TestApi): Promise<string> {
  people += 1;
  const username = `visitor${people}`;
  const entry = { name: username, email: `${username}@example.com` };
  mustBe(201, await api.as('chloe').put(`/v1/people/${username}`, entry));
  return username;
}

/** Gives a group these members. */
export async function groupOf(api: TestApi, ref: string, ...members: readonly string[]): Promise<void> {
  mustBe(200, await api.as('chloe').put(`/v1/subjects/${ref}`, { name: ref, members }));
}

export function requestBody(api: TestApi, over: Body = {}): Body {
  return {
    title: 'Sign-in to the label printer of hall 4',
    policy: policies[Math.floor(serial / obstacles.length) % policies.length],
    subjects: ['service-account:svc-labels'],
    resources: [freshResource()],
    tier: 'T2',
    classification: 'internal',
    exposure: 'internal',
    obstacle: obstacles[serial % obstacles.length],
    consequence: consequences[(serial * 3) % consequences.length],
    alternativesTried:
      'A proxy with its own sign-in was tried in May; the printer driver does not follow redirects.',
    termDays: 60,
    controls: [{ library: 'dedicated-alert', owner: 'kwame' }],
    milestones: [{ title: 'New printer server ordered', due: plusDays(api.now(), 30), owner: 'tomas' }],
    exitDate: plusDays(api.now(), 120),
    riskOwner: 'ngozi',
    contact: 'hall4@example.com',
    ticket: 'CHG-7',
    ...over,
  };
}

export const mustBe = (status: number, answer: Answer): Body => {
  if (answer.status !== status)
    throw new Error(
      `expected ${status}, got ${answer.status}: ${JSON.stringify(answer.body, null, 1).slice(0, 3000)}`,
    );
  return answer.body;
};

export async function submitted(api: TestApi, over: Body = {}, who = 'lukasz'): Promise<string> {
  return mustBe(201, await api.as(who).post('/v1/exceptions', requestBody(api, over)))['number'];
}

export async function tested(
  api: TestApi,
  number: string,
  control = 'c1',
  result = 'pass',
  who = 'kwame',
): Promise<void> {
  mustBe(
    201,
    await api.as(who).post(`/v1/exceptions/${number}/control-tests`, {
      control,
      result,
      note: 'seen',
      evidence: ['https://wiki.example.com/test'],
    }),
  );
}

/** Scores as proposed, or as given; an override says why. */
export async function assessed(
  api: TestApi,
  number: string,
  scores: { inherent?: string; residual?: string } = {},
  who = 'meiling',
): Promise<Body> {
  const { proposal } = mustBe(200, await api.as(who).get(`/v1/exceptions/${number}/assessment-proposal`));
  const of = (given: string | undefined, proposed: Body) => ({
    likelihood: given === undefined ? proposed['likelihood'] : Number(given[0]),
    impact: given === undefined ? proposed['impact'] : Number(given[2]),
    rationale: 'as seen',
  });
  return mustBe(
    200,
    await api.as(who).post(`/v1/exceptions/${number}/assessment`, {
      threat: 'somebody learns the password',
      inherent: of(scores.inherent, proposal.inherent),
      residual: of(scores.residual, proposal.residual),
      overrideReason:
        scores.inherent === undefined && scores.residual === undefined
          ? null
          : 'the printer is reached from the hall only',
    }),
  );
}

export async function ready(
  api: TestApi,
  over: Body = {},
  scores: { inherent?: string; residual?: string } = {},
): Promise<string> {
  const number = await submitted(api, over);
  await tested(api, number);
  await assessed(api, number, scores);
  return number;
}

export const seenOf = async (api: TestApi, number: string): Promise<string> =>
  mustBe(200, await api.as('hana').get(`/v1/exceptions/${number}`))['case']['seen'];

const rationale = 'The alert was tested and the plan ends with a new server.';

export async function approve(api: TestApi, number: string, who = 'ines', over: Body = {}): Promise<Answer> {
  return api
    .as(who)
    .post(`/v1/exceptions/${number}/approval`, { rationale, seen: await seenOf(api, number), ...over });
}

export async function vote(api: TestApi, number: string, who: string, choice = 'for'): Promise<Answer> {
  return api
    .as(who)
    .post(`/v1/exceptions/${number}/votes`, { choice, rationale, seen: await seenOf(api, number) });
}

export async function active(api: TestApi, over: Body = {}): Promise<string> {
  const number = await ready(api, over);
  mustBe(200, await approve(api, number));
  return number;
}

/** Every answer that a renewal in its window needs, with an obstacle that was not written before. */
export function renewalBody(api: TestApi, over: Body = {}): Body {
  serial += 1;
  return {
    obstacle: `The new printer server came without a driver for hall 4's ${serial} thermal heads, so the old one with its password page still prints.`,
    consequence: `Without it the ${serial} pallets of the night shift would carry no customs label and stay in the hall.`,
    whatChanged: 'The server is bought and stands in the rack; the driver is announced for next month.',
    costToComplyNow: 'Renting label printers costs 9,000 EUR a month.',
    incidents: 'None.',
    termDays: 60,
    exitDate: plusDays(api.now(), 80),
    newMilestones: [{ title: 'Driver installed', due: plusDays(api.now(), 50), owner: 'tomas' }],
    ...over,
  };
}

/** 40 days into a term of 60: a milestone done and confirmed, the control tested lately. */
export async function renewable(api: TestApi, over: Body = {}): Promise<string> {
  const number = await active(api, over);
  api.pass(25);
  await tested(api, number);
  mustBe(
    200,
    await api.as('ngozi').post(`/v1/exceptions/${number}/milestones/m1/completion`, {
      evidence: ['https://wiki.example.com/order'],
      note: 'ordered',
    }),
  );
  mustBe(200, await api.as('meiling').post(`/v1/exceptions/${number}/milestones/m1/confirmation`));
  api.pass(10);
  return number;
}
