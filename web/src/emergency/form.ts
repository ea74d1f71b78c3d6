/** The command that the form makes, and where on the page what is said against it belongs. */
import type { Violation } from '../api/types.ts';
import type { Option } from '../parts/combobox.tsx';
import { bodyOf as requestOf, fieldAt, type RequestForm } from '../request/form.ts';

/** Fixed in the program; the server refuses more. */
export const MOST_HOURS = 72;
const HOUR_MS = 3_600_000;

type EmergencyForm = {
  readonly request: RequestForm;
  readonly requester: readonly Option[];
  readonly policy: readonly Option[];
  readonly hours: string;
  readonly rationale: string;
};

/** `1.5` or `1,5`; null where it is no number of hours. */
const hoursOf = (text: string): number | null =>
  /^\d{1,3}([.,]\d{1,2})?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : null;

/** When it would end, granted `now`; null where it would not be granted. */
export function endsAt(text: string, now: number): string | null {
  const hours = hoursOf(text);
  return hours === null || hours <= 0 || hours > MOST_HOURS
    ? null
    : new Date(now + hours * HOUR_MS).toISOString();
}

/** What is no number is sent as none at all: the rules have the words for that. */
export const bodyOf = (form: EmergencyForm, now: string) => ({
  requester: form.requester[0]?.value ?? '',
  request: requestOf({ ...form.request, policy: form.policy[0]?.value ?? '' }, now),
  hours: hoursOf(form.hours) ?? 0,
  rationale: form.rationale,
});

type Body = ReturnType<typeof bodyOf>;

/** What was said of fields that stand as they were sent: of one that was changed since, nothing was said yet. */
export const stillSaid = (
  violations: readonly Violation[],
  sent: Body | null,
  now: Body,
): readonly Violation[] =>
  sent === null
    ? violations
    : violations.filter(
        ({ field }) => JSON.stringify(valueAt(sent, field)) === JSON.stringify(valueAt(now, field)),
      );

function valueAt(body: Body, pointer: string): unknown {
  const [head = '', ...rest] = pointer
    .replace(/^\/request(?=\/)/, '')
    .split('/')
    .slice(1);
  return rest.reduce(partOf, partOf(body, head) ?? partOf(body.request, head));
}
const partOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined;

/** Rules point into the request, the schema into the whole command. */
export const emergencyFieldAt = (pointer: string): string | undefined =>
  fieldAt(pointer.replace(/^\/request(?=\/)/, ''));
