/**
 * The people with whom an evaluation is played: one for each role and office, so that no step has to be taken by
 * somebody who may not take it. Their names exercise letters beyond ASCII on purpose.
 */
import type { Role } from '../domain/people.ts';
import type { Band } from '../domain/risk/risk.ts';

export type Office = 'ciso' | 'acting-ciso' | 'delegate' | 'committee';

export type Persona = {
  readonly username: string;
  readonly name: string;
  /** Pseudonymous: nothing in it tells who it is. */
  readonly personId: string;
  readonly email: string;
  readonly title: string;
  readonly roles: readonly Role[];
  readonly offices: readonly Office[];
  /** Person id; absent for whoever reports to nobody in the directory. */
  readonly manager?: string;
};

export const personas: readonly Persona[] = [
  {
    username: 'lukasz',
    name: 'Łukasz Żak',
    personId: 'p-7f3a',
    email: 'lukasz.zak@example.com',
    title: 'Application engineer, people and finance systems',
    roles: ['requester'],
    offices: [],
    manager: 'p-41c8',
  },
  {
    username: 'ayse',
    name: 'Ayşe Yıldız',
    personId: 'p-2b90',
    email: 'ayse.yildiz@example.com',
    title: 'Programme manager, plant and suppliers',
    roles: ['requester'],
    offices: [],
    manager: 'p-c65e',
  },
  {
    username: 'ngozi',
    name: 'Ngozi Okonkwo',
    personId: 'p-41c8',
    email: 'ngozi.okonkwo@example.com',
    title: 'Director of people and finance systems',
    roles: ['requester', 'risk-owner'],
    offices: [],
    manager: 'p-ab26',
  },
  {
    username: 'tomas',
    name: 'Tomás Ibáñez',
    personId: 'p-c65e',
    email: 'tomas.ibanez@example.com',
    title: 'Head of plant and logistics',
    roles: ['requester', 'risk-owner'],
    offices: [],
    manager: 'p-ce00',
  },
  {
    username: 'meiling',
    name: 'Zhāng Měilíng',
    personId: 'p-90d2',
    email: 'meiling.zhang@example.com',
    title: 'Security analyst',
    roles: ['requester', 'analyst'],
    offices: [],
    manager: 'p-b712',
  },
  {
    username: 'bjorn',
    name: 'Björn Sjöström',
    personId: 'p-1ea7',
    email: 'bjorn.sjostrom@example.com',
    title: 'Senior security analyst',
    roles: ['requester', 'analyst'],
    offices: [],
    manager: 'p-b712',
  },
  {
    username: 'fatou',
    name: 'Fatou N’Diaye',
    personId: 'p-5d31',
    email: 'fatou.ndiaye@example.com',
    title: 'Head of workplace security',
    roles: ['requester'],
    offices: ['delegate'],
    manager: 'p-3fa9',
  },
  {
    username: 'siobhan',
    name: 'Siobhán Ó Briain',
    personId: 'p-8c04',
    email: 'siobhan.obriain@example.com',
    title: 'Head of identity and access',
    roles: ['requester'],
    offices: ['delegate'],
    manager: 'p-3fa9',
  },
  {
    username: 'ines',
    name: 'Inês Gonçalves',
    personId: 'p-3fa9',
    email: 'ines.goncalves@example.com',
    title: 'Chief information security officer',
    roles: ['requester'],
    offices: ['ciso', 'committee'],
    manager: 'p-ce00',
  },
  {
    username: 'viktoriia',
    name: 'Viktoriia Kovalenko',
    personId: 'p-b712',
    email: 'viktoriia.kovalenko@example.com',
    title: 'Deputy chief information security officer',
    roles: ['requester'],
    offices: ['acting-ciso'],
    manager: 'p-3fa9',
  },
  {
    username: 'huong',
    name: 'Đặng Thị Hương',
    personId: 'p-58ee',
    email: 'huong.dang@example.com',
    title: 'General counsel',
    roles: ['requester'],
    offices: ['committee'],
    manager: 'p-ce00',
  },
  {
    username: 'thordis',
    name: 'Þórdís Guðmundsdóttir',
    personId: 'p-f41d',
    email: 'thordis.gudmundsdottir@example.com',
    title: 'Head of infrastructure',
    roles: ['requester'],
    offices: ['committee'],
    manager: 'p-ce00',
  },
  {
    username: 'rahul',
    name: 'Rahul Deshpande',
    personId: 'p-ab26',
    email: 'rahul.deshpande@example.com',
    title: 'Chief operating officer',
    roles: ['requester'],
    offices: ['committee'],
    manager: 'p-ce00',
  },
  {
    username: 'jiri',
    name: 'Jiří Dvořák',
    personId: 'p-9c73',
    email: 'jiri.dvorak@example.com',
    title: 'Head of enterprise risk',
    roles: ['requester'],
    offices: ['committee'],
    manager: 'p-ce00',
  },
  {
    username: 'kwame',
    name: 'Kwame Mensah',
    personId: 'p-64f0',
    email: 'kwame.mensah@example.com',
    title: 'Identity operations lead',
    roles: ['requester', 'control-owner'],
    offices: [],
    manager: 'p-b712',
  },
  {
    username: 'noa',
    name: 'Noa Ben-David',
    personId: 'p-e2d8',
    email: 'noa.bendavid@example.com',
    title: 'Network engineer',
    roles: ['requester', 'control-owner'],
    offices: [],
    manager: 'p-b712',
  },
  {
    username: 'hana',
    name: 'Hana Šimková',
    personId: 'p-07bb',
    email: 'hana.simkova@example.com',
    title: 'Internal auditor',
    roles: ['auditor'],
    offices: [],
    manager: 'p-9c73',
  },
  {
    username: 'chloe',
    name: 'Chloë Mbeki',
    personId: 'p-d95c',
    email: 'chloe.mbeki@example.com',
    title: 'Administrator of the register',
    roles: ['administrator'],
    offices: [],
    manager: 'p-b712',
  },
];

export type StarterDelegation = {
  /** Usernames. */
  readonly from: string;
  readonly to: string;
  readonly ceiling: Band;
  /** null: every policy. */
  readonly policies: readonly string[] | null;
  /** Days before (negative) or after "now"; a delegation ends by itself. */
  readonly startDay: number;
  readonly endDay: number;
  /** The delegate's own words in accepting the same accountability. */
  readonly statement: string;
};

/** Whose process it is and whose each step, as the settings name them. */
export const evaluationOwners = {
  processOwner: 'Head of security governance',
  stepOwners: {
    request: 'Service desk',
    assess: 'Security architecture',
    approve: 'Office of the CISO',
    monitor: 'Security operations',
    expire: 'Identity engineering',
    review: "Committee's secretary",
  },
} as const;

/** By what right the offices above decide. The CISO gives the charter and the delegations; people are usernames. */
export const evaluationAuthority: {
  /** The day, before "now", from which the offices are held: earlier than any story. */
  readonly sinceDay: number;
  readonly charter: { readonly title: string; readonly chair: string };
  readonly delegations: readonly StarterDelegation[];
} = {
  sinceDay: -430,
  charter: { title: 'Charter of the Zero Trust steering committee', chair: 'jiri' },
  delegations: [
    {
      from: 'ines',
      to: 'fatou',
      ceiling: 'low',
      policies: null,
      startDay: -430,
      endDay: 300,
      statement:
        'I decide low risks on behalf of the CISO, and answer for each decision as if the office were mine.',
    },
    {
      from: 'ines',
      to: 'siobhan',
      ceiling: 'medium',
      policies: [
        'phishing-resistant-mfa',
        'no-legacy-authentication',
        'sign-in-location',
        'session-lifetime',
        'managed-compliant-device',
        'service-accounts-owned-rotated',
        'no-shared-accounts',
      ],
      startDay: -430,
      endDay: 300,
      statement:
        'I decide risks up to medium for the policies of sign-in, devices and accounts, with the accountability of the CISO.',
    },
  ],
};
