/**
 * A form as it is kept in a draft, and back. The keys are those of the API's request, so that a draft begun elsewhere opens
 * here; days stay as they were typed, and names are looked up anew.
 */
import type { Exception } from '../api/types.ts';
import type { Option } from '../parts/combobox.tsx';
import { dayOf } from '../time/day.ts';
import { namesOf } from './directory.ts';
import {
  type AnswersForm,
  type ControlForm,
  emptyAnswers,
  emptyForm,
  type MilestoneForm,
  newKey,
  type RequestForm,
} from './form.ts';

type Raw = Readonly<Record<string, unknown>>;
const rawOf = (value: unknown): Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
/** An instant becomes its day; what is no instant stays as it was typed. */
const day = (value: unknown): string => {
  const typed = text(value);
  return /T/.test(typed) && !Number.isNaN(Date.parse(typed)) ? dayOf(typed) : typed;
};

export const contentOf = (form: RequestForm) => ({
  ...form,
  subjects: form.subjects.map((o) => o.value),
  resources: form.resources.map((o) => o.value),
  riskOwner: form.riskOwner[0]?.value ?? '',
  controls: form.controls.map(({ key: _key, owner, frequency, ...c }) => ({
    ...c,
    frequencyDays: frequency,
    owner: owner[0]?.value ?? '',
  })),
  milestones: form.milestones.map(({ key: _key, owner, ...m }) => ({ ...m, owner: owner[0]?.value ?? '' })),
  exitDate: form.exit,
  requestedStart: form.start,
  structuralReason: form.structural ? form.structuralReason : null,
  renewalAnswers: form.answers,
});

/** Names come from the directory; where it does not know one, the handle stands for itself. */
export async function formOf(content: Raw): Promise<RequestForm> {
  const controls = list(content['controls']).map(rawOf);
  const milestones = list(content['milestones']).map(rawOf);
  const subjects = list(content['subjects']).map(text);
  const resources = list(content['resources']).map(text);
  const people = [text(content['riskOwner']), ...[...controls, ...milestones].map((x) => text(x['owner']))];
  const names = await namesOf({ people, subjects, resources });
  const named = (value: unknown): readonly Option[] => {
    const ref = text(value);
    return ref === '' ? [] : [{ value: ref, label: names.get(ref) ?? ref }];
  };
  const structuralReason = content['structuralReason'];
  return {
    ...emptyForm,
    policy: text(content['policy']),
    title: text(content['title']),
    clause: text(content['clause']),
    subjects: subjects.flatMap(named),
    resources: resources.flatMap(named),
    environment: text(content['environment']),
    classification: text(content['classification']),
    obstacle: text(content['obstacle']),
    consequence: text(content['consequence']),
    alternativesTried: text(content['alternativesTried']),
    start: day(content['requestedStart']),
    termDays: text(content['termDays']),
    structural: typeof structuralReason === 'string',
    structuralReason: text(structuralReason),
    controls: controls.map((c) => controlOf(c, named)),
    milestones: milestones.length === 0 ? emptyForm.milestones : milestones.map((m) => milestoneOf(m, named)),
    exit: day(content['exitDate']),
    riskOwner: named(content['riskOwner']),
    contact: text(content['contact']),
    ticket: text(content['ticket']),
    confidential: content['confidential'] === true,
    ratifies: text(content['ratifies']),
    answers: answersOf(content['renewalAnswers']),
  };
}

const controlOf = (c: Raw, named: (value: unknown) => readonly Option[]): ControlForm => ({
  key: newKey(),
  library: text(c['library']) || null,
  title: text(c['title']),
  objective: text(c['objective']),
  testMethod: text(c['testMethod']),
  frequency: text(c['frequencyDays']),
  owner: named(c['owner']),
});
const milestoneOf = (m: Raw, named: (value: unknown) => readonly Option[]): MilestoneForm => ({
  key: newKey(),
  title: text(m['title']),
  owner: named(m['owner']),
  due: day(m['due']),
  budget: text(m['budget']),
});

export function answersOf(value: unknown): AnswersForm {
  const answers = rawOf(value);
  return {
    ...emptyAnswers,
    whatChanged: text(answers['whatChanged']),
    costToComplyNow: text(answers['costToComplyNow']),
    incidents: text(answers['incidents']),
    replans: list(answers['replans'])
      .map(rawOf)
      .map((r) => ({ milestone: text(r['milestone']), due: day(r['due']), whyFailed: text(r['whyFailed']) })),
  };
}

/** A filed request, to be corrected: as it was filed. */
export const filedForm = ({ request }: Exception): Promise<RequestForm> => formOf({ ...request });
