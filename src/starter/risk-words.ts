/** What the words of tier, classification and exposure mean. The levels of the matrix are defined where they are picked. */
import type { AssetTier, Classification, Exposure } from '../domain/directory/directory.ts';

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
