/** What the core needs to know of the directory; the application brings it with the command. */
import type { PersonId, ResourceRef, SubjectRef } from '../people.ts';

export type DirectoryPerson = {
  readonly id: PersonId;
  readonly kind: 'person' | 'mailbox' | 'service';
  readonly active: boolean;
  readonly manager: PersonId | null;
};

export const subjectKinds = ['user', 'group', 'service-account', 'device', 'workload', 'ai-agent'] as const;
export type SubjectKind = (typeof subjectKinds)[number];
export const resourceKinds = ['application', 'system', 'segment'] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** A scope reference with what the directory knew of it when the command was decided. */
export type ResolvedSubject = {
  readonly ref: SubjectRef;
  readonly kind: SubjectKind;
  /** Is it in the directory? Unknown users and groups are refused; other kinds may be named before they are synced. */
  readonly known: boolean;
  /** Members of a group, nested groups resolved, without the group itself; the subject itself for other kinds. */
  readonly members: readonly SubjectRef[];
};
export type ResolvedResource = {
  readonly ref: ResourceRef;
  readonly kind: ResourceKind;
  readonly known: boolean;
  /** Parts of a hierarchy down to its leaves, with the resource itself. */
  readonly parts: readonly ResourceRef[];
  readonly tier: AssetTier | 'unknown';
  readonly classification: Classification | 'unknown';
  readonly exposure: Exposure | 'unknown';
};

export const assetTiers = ['T0', 'T1', 'T2', 'T3'] as const;
export type AssetTier = (typeof assetTiers)[number];
export const classifications = ['public', 'internal', 'confidential', 'restricted'] as const;
export type Classification = (typeof classifications)[number];
export const exposures = ['internal', 'partner', 'internet'] as const;
export type Exposure = (typeof exposures)[number];
