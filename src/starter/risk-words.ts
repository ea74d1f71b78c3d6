/**
 * What the words of the risk matrix mean. An assessor picks a level by its definition, so that two assessors who know
 * the same facts arrive at the same cell.
 */
import type { AssetTier, Classification, Exposure } from '../domain/directory/directory.ts';
import type { Level } from '../domain/risk/risk.ts';

export type LevelWords = {
  readonly level: Level;
  readonly label: string;
  readonly definition: string;
  /** The same level where an attacker, and not chance, brings it about. */
  readonly adversarial: string;
};

export const likelihoodWords: readonly LevelWords[] = [
  {
    level: 1,
    label: 'Rare',
    definition: 'Expected less than once in ten years.',
    adversarial: 'Very unlikely: it would take an able attacker with inside help and a reason to choose us.',
  },
  {
    level: 2,
    label: 'Unlikely',
    definition: 'Expected less than once a year, but more than once in ten.',
    adversarial:
      'Unlikely: an attacker would have to find it first and then combine it with a second weakness.',
  },
  {
    level: 3,
    label: 'Possible',
    definition: 'Expected one to ten times a year.',
    adversarial: 'Somewhat likely: known methods work, and an attacker who is already inside would try them.',
  },
  {
    level: 4,
    label: 'Likely',
    definition: 'Expected more than ten and up to a hundred times a year.',
    adversarial: 'Likely: it can be found from outside, and ready-made tools exploit it.',
  },
  {
    level: 5,
    label: 'Almost certain',
    definition: 'Expected more than a hundred times a year.',
    adversarial: 'Almost certain: it is being tried against us, or against everybody, today.',
  },
];

export const impactWords: readonly LevelWords[] = [
  {
    level: 1,
    label: 'Negligible',
    definition: 'An inconvenience: no service stops and no information that matters gets out.',
    adversarial: 'The attacker gains nothing that could not be had without the exception.',
  },
  {
    level: 2,
    label: 'Minor',
    definition: 'One team is held up and has recovered on the same day.',
    adversarial: 'The attacker holds one ordinary account or machine and can be thrown out on the same day.',
  },
  {
    level: 3,
    label: 'Moderate',
    definition: 'An important service is interrupted, or a limited amount of sensitive data gets out.',
    adversarial: 'The attacker reads or alters the data of one application, or moves on to a second system.',
  },
  {
    level: 4,
    label: 'Major',
    definition: 'A critical service stops, or regulated data gets out and has to be reported.',
    adversarial: 'The attacker controls a critical service or carries off regulated data.',
  },
  {
    level: 5,
    label: 'Severe',
    definition: 'The enterprise itself is threatened: its licence, its solvency, or the safety of people.',
    adversarial:
      'The attacker controls what controls everything else: identity, keys, backups or safety systems.',
  },
];

export const tierWords: Readonly<Record<AssetTier, string>> = {
  T0: 'Controls the others: identity, keys, virtualisation, backup, network management and safety systems.',
  T1: 'Critical to the business: when it stops, customers, pay or production stop with it on the same day.',
  T2: 'Important: a department works around its absence for some days.',
  T3: 'Supporting: its absence is an inconvenience, and it holds nothing sensitive.',
};

export const classificationWords: Readonly<Record<Classification, string>> = {
  public: 'Published, or could be: its disclosure harms nobody.',
  internal: 'Meant for people who work here: its disclosure is awkward and not harmful.',
  confidential: 'Meant for named groups: its disclosure harms the organisation, its partners or a person.',
  restricted: 'Protected by law or contract: its disclosure has to be reported, or gives power over systems.',
};

export const exposureWords: Readonly<Record<Exposure, string>> = {
  internal: 'Reachable from our own networks only, after a sign-in or from inside the building.',
  partner: 'Reachable from networks of named partners or suppliers as well.',
  internet: 'Reachable from anywhere, whether or not a sign-in page comes first.',
};
