/** What stands in the form of a request, and the command that it makes. Kept as typed: half a date is still half a date. */
import type { RequestBody } from '../api/types.ts';
import type { Option } from '../parts/combobox.tsx';
import { endOfDay } from '../time/day.ts';

export type ControlForm = {
  /** Tells cards apart while they move; means nothing. */
  readonly key: string;
  readonly library: string | null;
  readonly title: string;
  readonly objective: string;
  readonly testMethod: string;
  readonly frequency: string;
  readonly owner: readonly Option[];
};
export type MilestoneForm = {
  readonly key: string;
  readonly title: string;
  readonly owner: readonly Option[];
  readonly due: string;
  readonly budget: string;
};
export type ReplanForm = { readonly milestone: string; readonly due: string; readonly whyFailed: string };
/** What is asked on top when it is a renewal by another name. */
export type AnswersForm = {
  readonly whatChanged: string;
  readonly costToComplyNow: string;
  readonly incidents: string;
  readonly replans: readonly ReplanForm[];
};
export type RequestForm = {
  readonly policy: string;
  readonly title: string;
  readonly clause: string;
  readonly subjects: readonly Option[];
  readonly resources: readonly Option[];
  readonly environment: string;
  readonly classification: string;
  readonly obstacle: string;
  readonly consequence: string;
  readonly alternativesTried: string;
  readonly start: string;
  readonly termDays: string;
  readonly structural: boolean;
  readonly structuralReason: string;
  readonly controls: readonly ControlForm[];
  readonly milestones: readonly MilestoneForm[];
  readonly exit: string;
  readonly riskOwner: readonly Option[];
  readonly contact: string;
  readonly ticket: string;
  readonly confidential: boolean;
  readonly ratifies: string;
  readonly answers: AnswersForm;
};
export type Change = (change: Partial<RequestForm>) => void;

export const newKey = (): string => crypto.randomUUID();
export const emptyMilestone = (owner: readonly Option[] = []): MilestoneForm => ({
  key: newKey(),
  title: '',
  owner,
  due: '',
  budget: '',
});
export const emptyAnswers: AnswersForm = { whatChanged: '', costToComplyNow: '', incidents: '', replans: [] };
export const emptyForm: RequestForm = {
  policy: '',
  title: '',
  clause: '',
  subjects: [],
  resources: [],
  environment: '',
  classification: '',
  obstacle: '',
  consequence: '',
  alternativesTried: '',
  start: '',
  termDays: '',
  structural: false,
  structuralReason: '',
  controls: [],
  milestones: [emptyMilestone()],
  exit: '',
  riskOwner: [],
  contact: '',
  ticket: '',
  confidential: false,
  ratifies: '',
  answers: emptyAnswers,
};

/** When the exception ends to be needed: until somebody says otherwise, with the last step of its plan. */
export const exitOf = (form: RequestForm): string =>
  form.exit !== '' ? form.exit : form.milestones.map((m) => m.due).reduce((a, b) => (b > a ? b : a), '');

const first = (options: readonly Option[]): string => options[0]?.value ?? '';
const wholeNumber = (text: string): number | undefined => (/^\d{1,5}$/.test(text) ? Number(text) : undefined);
const classifications = ['public', 'internal', 'confidential', 'restricted'] as const;

/** `now` stands where a day is still to be typed: the rules say of it that it is no day of the term. */
export function bodyOf(form: RequestForm, now: string): RequestBody {
  const termDays = wholeNumber(form.termDays);
  const classification = classifications.find((c) => c === form.classification);
  const begun = form.milestones.filter((m) => m.title !== '' || m.due !== '');
  return {
    policy: form.policy,
    title: form.title,
    clause: form.clause,
    subjects: form.subjects.map((o) => o.value),
    resources: form.resources.map((o) => o.value),
    environment: form.environment,
    ...(classification === undefined ? {} : { classification }),
    obstacle: form.obstacle,
    consequence: form.consequence,
    alternativesTried: form.alternativesTried,
    requestedStart: startOf(form.start),
    ...(form.termDays === '' ? {} : { termDays: termDays ?? -1 }),
    structuralReason: form.structural ? form.structuralReason : null,
    controls: form.controls.map(({ library, title, objective, testMethod, frequency, owner }) => ({
      library,
      title,
      objective,
      testMethod,
      owner: first(owner),
      ...(frequency === '' ? {} : { frequencyDays: wholeNumber(frequency) ?? 0 }),
    })),
    milestones: begun.map((m) => ({
      title: m.title,
      owner: first(m.owner),
      due: endOfDay(m.due) ?? now,
      budget: m.budget,
    })),
    exitDate: endOfDay(exitOf(form)),
    riskOwner: first(form.riskOwner),
    contact: form.contact,
    ticket: form.ticket,
    confidential: form.confidential,
    ratifies: form.ratifies === '' ? null : form.ratifies,
    renewalAnswers: isAnswered(form.answers) ? answersOf(form.answers, now) : null,
  };
}

const startOf = (day: string): string | null => {
  const end = endOfDay(day);
  return end === null ? null : new Date(Date.parse(end) - 86_399_999).toISOString();
};

const isAnswered = ({ whatChanged, costToComplyNow, incidents, replans }: AnswersForm): boolean =>
  whatChanged !== '' || costToComplyNow !== '' || incidents !== '' || replans.length > 0;
export const answersOf = (answers: AnswersForm, now: string) => ({
  whatChanged: answers.whatChanged,
  costToComplyNow: answers.costToComplyNow,
  incidents: answers.incidents,
  replans: answers.replans.map((r) => ({ ...r, due: endOfDay(r.due) ?? now })),
});

/** Where a rule's JSON pointer stands on the page: the id of a control, which is a pointer too. */
export function fieldAt(pointer: string): string | undefined {
  const [, head, index, part] = pointer.split('/');
  switch (head) {
    case 'subjects':
    case 'resources':
      return `/${head}`;
    case 'controls':
      if (index === undefined) return '/controls';
      return `/controls/${index}/${part === 'owner' || part === undefined || part === 'id' ? 'owner' : part}`;
    case 'milestones':
      return `/milestones/${index ?? '0'}/${part === undefined || part === 'id' ? 'title' : part}`;
    case 'renewalAnswers':
      return index === 'replans' ? undefined : pointer;
    case undefined:
    case '':
      return undefined;
    default:
      return `/${head}`;
  }
}
