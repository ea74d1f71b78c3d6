/** What is known and is not asked again, read-only beside the new questions. */
import type { Exception } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Pair, Pairs, Section } from '../exception/section.tsx';
import { dayOf } from '../time/day.ts';
import { dayText } from '../time/words.ts';
import { lastTermDays } from './form.ts';

export function Standing({ exception }: { readonly exception: Exception }) {
  const { t, language } = useText();
  const s = t.renewal.standing;
  const granted = exception.renewals.filter((r) => r.status === 'granted').at(-1);
  const answers = granted?.content ?? exception.request;
  return (
    <Section title={s.title}>
      <Pairs>
        <Pair label={t.request.fields.subjects}>
          {exception.subjects.map((x) => x.name ?? x.ref).join(', ')}
        </Pair>
        <Pair label={t.request.fields.resources}>
          {exception.resources.map((x) => x.name ?? x.ref).join(', ')}
        </Pair>
        <Pair label={t.request.fields.obstacle}>{answers.obstacle}</Pair>
        <Pair label={t.request.fields.consequence}>{answers.consequence}</Pair>
        <Pair label={s.controls}>{exception.controls.map((c) => c.title).join(', ')}</Pair>
        <Pair label={s.term}>{s.days(lastTermDays(exception))}</Pair>
        {exception.exitDate === null ? null : (
          <Pair label={s.exit}>{dayText(dayOf(exception.exitDate), language)}</Pair>
        )}
      </Pairs>
    </Section>
  );
}
