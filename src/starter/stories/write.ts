/** The hand that writes the stories: fills in what is always the same, so that a story shows what is particular to it. */
import type { AssessmentInput } from '../../domain/assess/commands.ts';
import type { PersonId } from '../../domain/people.ts';
import type { TargetKind } from '../../domain/policy/policy.ts';
import type { ProposedControl } from '../../domain/request/content.ts';
import type { Level } from '../../domain/risk/risk.ts';
import { starterControls } from '../controls.ts';
import { starterPeople } from '../directory.ts';
import type { StoryMilestone, StoryRequest, StoryStep } from './story.ts';

/** Person id of a username of the evaluation directory. Throws when nobody has it: a story was misspelt. */
export function idOf(username: string): PersonId {
  const found = starterPeople.find((p) => p.username === username);
  if (found === undefined) throw new Error(`nobody is called ${username}`);
  return found.id;
}

type Usual =
  | 'clause'
  | 'environment'
  | 'exposure'
  | 'requestedStartDay'
  | 'structuralReason'
  | 'confidential'
  | 'ratifies'
  | 'renewalAnswers';

/** A request for production, internal, ordinary and not confidential, unless said otherwise. */
export function request(
  content: Omit<StoryRequest, Usual> & Partial<Pick<StoryRequest, Usual>>,
): StoryRequest {
  return {
    clause: '',
    environment: 'production',
    exposure: 'internal',
    requestedStartDay: null,
    structuralReason: null,
    confidential: false,
    ratifies: null,
    renewalAnswers: null,
    ...content,
  };
}

/** An instance of a library control; `objective` in the story's own terms. Throws for an unknown library control. */
export function control(id: string, library: string, owner: string, objective: string): ProposedControl {
  const found = starterControls.find((c) => c.id === library);
  if (found === undefined) throw new Error(`no control is called ${library}`);
  return {
    id,
    library,
    title: found.title,
    objective,
    owner: idOf(owner),
    testMethod: found.howToTest,
    frequencyDays: found.frequencyDays,
    strength: found.strength,
  };
}

export const milestone = (
  id: string,
  owner: string,
  dueDay: number,
  title: string,
  budget = '',
): StoryMilestone => ({ id, title, owner: idOf(owner), dueDay, budget });

/** Where the sample's evidence would lie. */
const evidence = (what: string, day: number): readonly string[] => [
  `https://evidence.example.com/${what}/${String(Math.abs(Math.round(day))).padStart(3, '0')}`,
];

/** Passed tests of one control on each of `days`, seen by `as`. */
export const passes = (
  story: string,
  id: string,
  as: string,
  note: string,
  days: readonly number[],
): readonly StoryStep[] =>
  days.map((day) => ({
    day,
    as,
    do: 'control-test',
    with: {
      control: id,
      result: 'pass',
      method: 'attestation',
      note,
      evidence: evidence(`${story}/${id}`, day),
    },
  }));

/** Completed by its owner, with evidence, and confirmed by somebody else a day later. */
export const done = (
  story: string,
  id: string,
  owner: string,
  day: number,
  confirmedBy: string,
  note: string,
): readonly StoryStep[] => [
  {
    day,
    as: owner,
    do: 'complete-milestone',
    with: { milestone: id, evidence: evidence(`${story}/${id}`, day), note },
  },
  { day: day + 1, as: confirmedBy, do: 'confirm-milestone', with: { milestone: id } },
];

/** The reconciler finds the tag in each target (`yes`), or finds it gone (`no`). */
export const tags = (
  day: number,
  observed: 'yes' | 'no',
  ...targets: readonly TargetKind[]
): readonly StoryStep[] =>
  targets.map((target) => ({
    day,
    as: 'system',
    do: 'observe-tag',
    with: {
      target,
      observed,
      detail: observed === 'yes' ? 'Found as wanted.' : 'Removed, and the removal verified.',
    },
  }));

type Scored = readonly [likelihood: Level, impact: Level, rationale: string];
export function assessment(
  threat: string,
  [inherentLikelihood, inherentImpact, inherentWhy]: Scored,
  [residualLikelihood, residualImpact, residualWhy]: Scored,
  rest: Partial<Omit<AssessmentInput, 'threat' | 'inherent' | 'residual'>> = {},
): AssessmentInput {
  return {
    threat,
    inherent: { likelihood: inherentLikelihood, impact: inherentImpact, rationale: inherentWhy },
    residual: { likelihood: residualLikelihood, impact: residualImpact, rationale: residualWhy },
    confidence: 'medium',
    regulations: [],
    recommendation: 'Approve as requested.',
    conditions: [],
    overrideReason: null,
    ...rest,
  };
}

/** In the order of their days; steps of one day stay as they were written. */
export const inOrder = (...steps: readonly (StoryStep | readonly StoryStep[])[]): readonly StoryStep[] =>
  steps.flat().toSorted((a, b) => a.day - b.day);
