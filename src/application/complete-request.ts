/**
 * From what a person typed to what the rules judge: handles become ids, library controls bring their texts, and facts left
 * out are taken from the directory. Nothing is invented for a rule to pass: what stays empty stays empty.
 */
import {
  type AssetTier,
  assetTiers,
  type Classification,
  classifications,
  type Exposure,
  exposures,
  type ResolvedResource,
} from '../domain/directory/directory.ts';
import type { PersonId, SubjectRef } from '../domain/people.ts';
import type {
  ControlStrength,
  PlannedMilestone,
  ProposedControl,
  RequestContent,
} from '../domain/request/content.ts';
import { sameRef } from '../domain/scope/overlap.ts';
import type { Instant } from '../domain/time.ts';
import type { Directory } from './directory-port.ts';

export type LibraryControl = {
  readonly id: string;
  readonly title: string;
  readonly objective: string;
  readonly howToTest: string;
  readonly frequencyDays: number;
  readonly strength: ControlStrength;
  readonly families: readonly string[];
};

type TypedControl = {
  readonly id?: string | undefined;
  readonly library: string | null;
  readonly title: string;
  readonly objective: string;
  readonly owner: string;
  readonly testMethod: string;
  readonly frequencyDays?: number | undefined;
  readonly strength?: ControlStrength | undefined;
};
type TypedMilestone = {
  readonly id?: string | undefined;
  readonly title: string;
  readonly owner: string;
  readonly due: Instant;
  readonly budget: string;
};

/** A request as typed, before anything is looked up. */
export type TypedRequest = Omit<
  RequestContent,
  'controls' | 'milestones' | 'termDays' | 'classification' | 'tier' | 'exposure'
> & {
  readonly controls: readonly TypedControl[];
  readonly milestones: readonly TypedMilestone[];
  readonly termDays?: number | undefined;
  readonly classification?: Classification | undefined;
  readonly tier?: AssetTier | undefined;
  readonly exposure?: Exposure | undefined;
};

export type Surroundings = {
  readonly directory: Directory;
  readonly library: readonly LibraryControl[];
  readonly resolveResources: (refs: readonly string[]) => Promise<readonly ResolvedResource[]>;
  /** Days of the policy's default term; the configuration's where the policy is unknown. */
  readonly defaultTermDays: number;
};

const FREQUENCY_DAYS = 30;

/** The id for a handle; the handle itself when nobody answers to it, so that the rule can name what it did not find. */
export async function personIdFor(directory: Directory, handle: string): Promise<PersonId> {
  if (handle === '') return '';
  return (await directory.findPerson(handle))?.id ?? handle;
}

export async function completeRequest(typed: TypedRequest, around: Surroundings): Promise<RequestContent> {
  const { directory } = around;
  // Kept in the one spelling that the directory knows, or a capital letter would hide the tier and the parts of a system.
  const resourceRefs = typed.resources.map(sameRef);
  const resources = await around.resolveResources(resourceRefs);
  return {
    ...typed,
    resources: resourceRefs,
    subjects: await Promise.all(typed.subjects.map((ref) => subjectRef(directory, ref))),
    riskOwner: await personIdFor(directory, typed.riskOwner),
    controls: await Promise.all(typed.controls.map((control, i) => completeControl(control, i, around))),
    milestones: await completeMilestones(typed.milestones, directory),
    termDays: typed.termDays ?? around.defaultTermDays,
    tier:
      typed.tier ??
      strictest(
        resources.map((r) => r.tier),
        assetTiers,
        'first',
      ) ??
      'T1',
    classification:
      typed.classification ??
      strictest(
        resources.map((r) => r.classification),
        classifications,
        'last',
      ) ??
      'confidential',
    exposure:
      typed.exposure ??
      strictest(
        resources.map((r) => r.exposure),
        exposures,
        'last',
      ) ??
      'internal',
  };
}

export async function completeMilestones(
  typed: readonly TypedMilestone[],
  directory: Directory,
  firstId = 1,
): Promise<readonly PlannedMilestone[]> {
  return Promise.all(
    typed.map(async (m, i) => ({
      id: m.id ?? `m${firstId + i}`,
      title: m.title,
      owner: await personIdFor(directory, m.owner),
      due: m.due,
      budget: m.budget,
    })),
  );
}

async function subjectRef(directory: Directory, typed: SubjectRef): Promise<SubjectRef> {
  const ref = sameRef(typed);
  return ref.startsWith('user:') ? `user:${await personIdFor(directory, ref.slice('user:'.length))}` : ref;
}

async function completeControl(
  typed: TypedControl,
  index: number,
  around: Surroundings,
): Promise<ProposedControl> {
  const from = around.library.find((c) => c.id === typed.library);
  return {
    id: typed.id ?? `c${index + 1}`,
    library: from?.id ?? null,
    title: typed.title || (from?.title ?? ''),
    objective: typed.objective || (from?.objective ?? ''),
    owner: await personIdFor(around.directory, typed.owner),
    testMethod: typed.testMethod || (from?.howToTest ?? ''),
    frequencyDays: typed.frequencyDays ?? from?.frequencyDays ?? FREQUENCY_DAYS,
    strength: typed.strength ?? from?.strength ?? 'moderate',
  };
}

function strictest<T extends string>(
  known: readonly (T | 'unknown')[],
  order: readonly T[],
  worst: 'first' | 'last',
): T | undefined {
  const found = order.filter((level) => known.includes(level));
  return worst === 'first' ? found[0] : found.at(-1);
}
