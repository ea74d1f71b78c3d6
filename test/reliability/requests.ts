/** Requests that pass the rules, as many as a run needs: no two on one resource, no two alike among a person's latest. */

const machines = [
  'label printer of hall 4',
  'welding robot of line 2',
  'X-ray scanner in receiving',
  'weighbridge in Leeds',
  'badge printer at the gate',
  'canteen till',
  'crane telemetry modem',
  'humidity logger of cold store 2',
  'paint booth controller',
  'forklift tablet',
  'torque wrench dock',
  'tape library in Graz',
  'gate intercom',
  'calibration rig',
  'freight mainframe',
  'parcel sorter',
  'boiler controller',
  'laser cutter',
  'night scheduler',
] as const;
const limits = [
  'runs firmware of 2012 that accepts a password only',
  'speaks a serial protocol of its maker, which carries no certificate',
  'is certified with an old Windows, and an upgrade voids its licence',
  'drops every TLS handshake on its satellite line',
  'has the account name compiled into a vendor library',
  'has neither a camera nor a slot for a key',
  'knows eight-character passwords and nothing else',
  'can only be patched by a technician who opens the cabinet',
  'sends plain syslog over UDP and supports no other transport',
  'writes its licence into the system folder at every start',
  'loads an unsigned driver, which the hardened kernel refuses',
  'boots from a read-only card on which no agent fits',
  'cannot reload its keytab without stopping the plant',
] as const;
const losses = [
  'could not print 300 shipping labels an hour, and the evening lorry would leave empty',
  'would stop after forty minutes, at 21,000 EUR an hour',
  'would keep goods in quarantine until customs sends its own scanner',
  'would turn lorries away at the road, for which the town fines us',
  'would leave visitors waiting three days for a badge',
  'would leave eight hundred people without lunch',
  'would lift blind, which the port forbids',
  'would lose its record, and the vaccines would have to be destroyed',
  'would miss the delivery of two ambulances and pay a penalty of 90,000 EUR',
  'would send pickers back to paper, with one parcel in fifty lost',
  'would fail the safety audit in May',
] as const;

const policies = ['phishing-resistant-mfa', 'no-legacy-authentication'] as const;
const DAY_MS = 86_400_000;
const plus = (at: string, days: number): string => new Date(Date.parse(at) + days * DAY_MS).toISOString();

// Strides that have no divisor in common with the lists: one turn of each list passes before a pair comes again.
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** @param n different for every request of a run. @param at the register's time, RFC 3339. */
export function requestBody(n: number, at: string): object {
  const machine = pick(machines, n * 7);
  return {
    title: `Sign-in of the ${machine}, unit ${n}`,
    policy: pick(policies, n),
    subjects: [`service-account:svc-unit-${n}`],
    resources: [`system:unit-${n}`],
    tier: 'T2',
    classification: 'internal',
    exposure: 'internal',
    obstacle: `Unit ${n}, the ${machine}, ${pick(limits, n * 5)}.`,
    consequence: `Without it the site at dock ${n % 97} ${pick(losses, n * 3)}.`,
    alternativesTried: 'A proxy with its own sign-in was tried in May; the device does not follow redirects.',
    termDays: 20 + (n % 40),
    controls: [{ library: 'dedicated-alert', owner: 'kwame' }],
    milestones: [{ title: 'Replacement ordered', due: plus(at, 10), owner: 'tomas' }],
    exitDate: plus(at, 90),
    riskOwner: 'ngozi',
    contact: 'plant@example.com',
    ticket: `CHG-${n}`,
  };
}
