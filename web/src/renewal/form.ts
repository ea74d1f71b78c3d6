/** What stands in the form of a renewal, and the command that it makes. Only what changes is asked; the rest is known. */
import type { Exception, RenewalBody } from '../api/types.ts';
import { type AnswersForm, answersOf, emptyAnswers, type MilestoneForm } from '../request/form.ts';
import { dayOf, endOfDay } from '../time/day.ts';

export type RenewalForm = {
  readonly obstacle: string;
  readonly consequence: string;
  readonly answers: AnswersForm;
  readonly termDays: string;
  readonly exit: string;
  readonly structuralReason: string;
  readonly milestones: readonly MilestoneForm[];
};
export type Change = (change: Partial<RenewalForm>) => void;

const MS_PER_DAY = 86_400_000;
/** Days of 24 hours of the term that runs or ran last. */
export const lastTermDays = ({ terms }: Exception): number => {
  const term = terms.at(-1);
  return term === undefined
    ? 0
    : Math.round((Date.parse(term.expiresAt) - Date.parse(term.startsAt)) / MS_PER_DAY);
};

/** A renewal that was returned is corrected as it was filed; otherwise every question waits for its new answer. */
export function firstForm(exception: Exception): RenewalForm {
  const last = exception.renewals.at(-1);
  const filed = last?.status === 'returned' ? last.content : null;
  return {
    obstacle: filed?.obstacle ?? '',
    consequence: filed?.consequence ?? '',
    answers:
      filed === null
        ? emptyAnswers
        : {
            whatChanged: filed.whatChanged,
            costToComplyNow: filed.costToComplyNow,
            incidents: filed.incidents,
            replans: filed.replans.map((r) => ({ ...r, due: dayOf(r.due) })),
          },
    termDays: String(filed?.termDays ?? lastTermDays(exception)),
    exit: filed === null || filed.exitDate === null ? '' : dayOf(filed.exitDate),
    structuralReason: filed?.structuralReason ?? '',
    milestones: [],
  };
}

/** `now` stands where a day is still to be typed: the rules say of it that it is no day of the term. */
export function bodyOf(form: RenewalForm, structural: boolean, now: string): RenewalBody {
  const begun = form.milestones.filter((m) => m.title !== '' || m.due !== '');
  return {
    ...answersOf(form.answers, now),
    obstacle: form.obstacle,
    consequence: form.consequence,
    ...(/^\d{1,3}$/.test(form.termDays) ? { termDays: Number(form.termDays) } : {}),
    exitDate: endOfDay(form.exit),
    structuralReason: structural ? form.structuralReason : null,
    newMilestones: begun.map((m) => ({
      title: m.title,
      owner: m.owner[0]?.value ?? '',
      due: endOfDay(m.due) ?? now,
      budget: m.budget,
    })),
  };
}

const fields = [
  'obstacle',
  'consequence',
  'whatChanged',
  'costToComplyNow',
  'incidents',
  'termDays',
  'exitDate',
  'structuralReason',
];

/** Where a rule's JSON pointer stands on the page. */
export function fieldAt(pointer: string): string | undefined {
  const [, head = '', index, part] = pointer.split('/');
  if (fields.includes(head)) return `/${head}`;
  if (head === 'newMilestones' && index !== undefined) return `/newMilestones/${index}/${part ?? 'title'}`;
  if (head === 'replans' && index !== undefined) return `/replans/${index}/${part ?? 'due'}`;
  return undefined;
}
