/** A small organisation to evaluate with: enough people, groups and systems for the stories of the sample register. */
import type { SubjectKind } from '../domain/directory/directory.ts';
import { starterResources } from './directory/resources.ts';
import { personas } from './personas.ts';

export type { StarterResource } from './directory/resources.ts';
export { starterResources };

export type StarterPerson = {
  readonly id: string;
  /** Empty for an entry that cannot sign in. */
  readonly username: string;
  readonly name: string;
  readonly email: string;
  readonly kind: 'person' | 'mailbox' | 'service';
  readonly active: boolean;
  readonly manager: string | null;
  readonly title: string;
};

export type StarterSubject = {
  /** `kind:slug`. */
  readonly ref: string;
  readonly kind: Exclude<SubjectKind, 'user'>;
  readonly name: string;
  /** Of a group: its direct members, other groups among them. Empty for other kinds. */
  readonly members: readonly string[];
};

const others: readonly StarterPerson[] = [
  person('p-ce00', 'Margaret O’Neill', 'margaret.oneill', 'Chief executive', null),
  person('p-cf01', 'Aleksander Nowak', 'aleksander.nowak', 'Chief financial officer', 'p-ce00'),
  person('p-5e77', 'Park Hyun-woo', 'hyunwoo.park', 'Payroll specialist', 'p-41c8'),
  person('p-5e78', 'Zoë Müller', 'zoe.mueller', 'People operations specialist', 'p-41c8'),
  person('p-5e79', 'Nanami Ōta', 'nanami.ota', 'Ledger accountant', 'p-41c8'),
  person('p-77c3', 'Ragnhild Sørensen', 'ragnhild.sorensen', 'Control-system engineer', 'p-c65e'),
  person('p-77c4', 'Mateus Araújo', 'mateus.araujo', 'Warehouse supervisor', 'p-c65e'),
  person('p-8b1d', 'Thabo Nkosi', 'thabo.nkosi', 'Data platform engineer', 'p-f41d'),
  person('p-a3e1', 'Renáta Szűcs', 'renata.szucs', 'Contractor, Atlas', 'p-2b90'),
  person('p-a3e2', 'Iqbal Chowdhury', 'iqbal.chowdhury', 'Contractor, Atlas', 'p-2b90'),
  person('p-a3e3', 'Marie-Ève Côté', 'marieeve.cote', 'Contractor, Atlas reporting', 'p-2b90'),
  {
    ...person('p-19aa', 'Giulia Ferraro', 'giulia.ferraro', 'Payroll manager, left', 'p-41c8'),
    active: false,
  },
  {
    ...person('p-0dd5', 'People systems mailbox', 'people-systems', 'Shared mailbox', null),
    username: '',
    kind: 'mailbox',
  },
];

function person(
  id: string,
  name: string,
  handle: string,
  title: string,
  manager: string | null,
): StarterPerson {
  return {
    id,
    username: handle,
    name,
    email: `${handle}@example.com`,
    kind: 'person',
    active: true,
    manager,
    title,
  };
}

export const starterPeople: readonly StarterPerson[] = [
  ...personas.map(
    (p): StarterPerson => ({
      id: p.personId,
      username: p.username,
      name: p.name,
      email: p.email,
      kind: 'person',
      active: true,
      manager: p.manager ?? null,
      title: p.title,
    }),
  ),
  ...others,
];

const group = (slug: string, name: string, members: readonly string[]): StarterSubject => ({
  ref: `group:${slug}`,
  kind: 'group',
  name,
  members,
});
const single = (
  kind: Exclude<SubjectKind, 'user' | 'group'>,
  slug: string,
  name: string,
): StarterSubject => ({
  ref: `${kind}:${slug}`,
  kind,
  name,
  members: [],
});

export const starterSubjects: readonly StarterSubject[] = [
  group('payroll-team', 'Payroll team', ['user:p-5e77', 'user:p-5e78']),
  group('quarter-close', 'Quarter-close team', ['group:payroll-team', 'user:p-5e79']),
  group('atlas-contractors', 'Contractors of the Atlas project', ['user:p-a3e1', 'user:p-a3e2']),
  group('atlas-reporting', 'Atlas reporting contractors', ['user:p-a3e3']),
  group('plant-engineers', 'Engineers of the plant', ['user:p-77c3']),
  group('executives', 'Executive board', ['user:p-ce00', 'user:p-cf01', 'user:p-ab26']),
  single('service-account', 'svc-payroll-export', 'Nightly payroll export to the bank'),
  single('service-account', 'svc-historian', 'Process historian collector'),
  single('service-account', 'svc-label-print', 'Label printing in the warehouse'),
  single('device', 'cfo-laptop', 'Laptop of the chief financial officer'),
  single('device', 'packing-line-hmi', 'Operator panel of the packing line'),
  single('device', 'handheld-scanners', 'Handheld scanners, 24 pieces under one enrolment'),
  single('device', 'measuring-bench-3', 'Measuring bench 3'),
  single('device', 'yard-recorder', 'Recorder of the yard cameras'),
  single('workload', 'ledger-batch', 'Ledger batch chain'),
  single('workload', 'atlas-import', 'Atlas nightly import'),
  single('ai-agent', 'archive-migrator', 'Agent that migrates the document archive'),
  single('ai-agent', 'ticket-triage', 'Agent that sorts incoming tickets'),
];
