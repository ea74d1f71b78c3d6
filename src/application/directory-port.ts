/** The directory that the register keeps: people, groups, other subjects, resources. Names live here, ids in the record. */
import type {
  AssetTier,
  Classification,
  Exposure,
  ResourceKind,
  SubjectKind,
} from '../domain/directory/directory.ts';
import type { PersonId, ResourceRef, SubjectRef } from '../domain/people.ts';

export type PersonEntry = {
  readonly id: PersonId;
  readonly username: string;
  readonly name: string;
  readonly email: string;
  readonly kind: 'person' | 'mailbox' | 'service';
  readonly active: boolean;
  readonly manager: PersonId | null;
  readonly title: string;
};
export type SubjectEntry = {
  readonly ref: SubjectRef;
  readonly kind: Exclude<SubjectKind, 'user'>;
  readonly name: string;
  readonly members: readonly SubjectRef[];
};
export type ResourceEntry = {
  readonly ref: ResourceRef;
  readonly kind: ResourceKind;
  readonly name: string;
  /** The resources that it is a part of. */
  readonly partOf: readonly ResourceRef[];
  readonly tier: AssetTier | null;
  readonly classification: Classification | null;
  readonly exposure: Exposure | null;
};

export type Directory = {
  /** By id, username or e-mail address; null when nobody answers to it. */
  findPerson(handle: string): Promise<PersonEntry | null>;
  person(id: PersonId): Promise<PersonEntry | null>;
  /** Names for ids, for pages; ids that are unknown are left out. */
  names(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, PersonEntry>>;
  /** Names of subjects and resources by reference; unknown ones are left out. */
  scopeNames(refs: readonly string[]): Promise<ReadonlyMap<string, string>>;
  searchPeople(text: string, limit: number): Promise<readonly PersonEntry[]>;
  searchSubjects(text: string, limit: number): Promise<readonly SubjectEntry[]>;
  searchResources(text: string, limit: number): Promise<readonly ResourceEntry[]>;
  subject(ref: SubjectRef): Promise<SubjectEntry | null>;
  resource(ref: ResourceRef): Promise<ResourceEntry | null>;
  savePerson(entry: PersonEntry): Promise<void>;
  saveSubject(entry: SubjectEntry): Promise<void>;
  saveResource(entry: ResourceEntry): Promise<void>;
};
