/** Moving to shrink: what stays is ticked, the end comes earlier; nothing can be added here. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CommandDialog } from '../acting/command-dialog.tsx';
import { useKept } from '../acting/kept.ts';
import { api } from '../api/client.ts';
import { exceptionQuery } from '../api/queries.ts';
import type { Exception } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { TextArea } from '../parts/field.tsx';
import { Loading } from '../parts/states.tsx';
import { endOfDay } from '../time/day.ts';
import { minuteText } from '../time/words.ts';
import { useReviewCommand } from './command.ts';
import styles from './dialogs.module.css';
import type { ReviewItem } from './queries.ts';
import { said } from './said.ts';

type Props = { readonly item: ReviewItem; readonly onClose: () => void };

/** A subject or resource, with what it is made of: a group's members, a system's parts. */
type Whole = { readonly ref: string; readonly name: string; readonly within: readonly string[] };

export function ShrinkDialog({ item, onClose }: Props) {
  const { t } = useText();
  const { data: exception } = useQuery(exceptionQuery(item.item.number));
  return exception === undefined ? (
    <Loading label={t.states.loading} />
  ) : (
    <Form item={item} exception={exception} onClose={onClose} />
  );
}

const named = (ref: string, name: string | null | undefined): string =>
  name === undefined || name === null || name === '' ? ref : name;

function Form({ item, exception, onClose }: Props & { readonly exception: Exception }) {
  const { t, language } = useText();
  const s = t.review.shrink;
  const command = useReviewCommand(item.review);
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set());
  const [typed, type, forget] = useKept(`review.${item.review}.${item.item.number}.shrunk`, {
    day: '',
    rationale: '',
  });
  const subjects = exception.subjects.map(
    (x): Whole => ({ ref: x.ref, name: named(x.ref, x.name), within: x.kind === 'group' ? x.members : [] }),
  );
  const resources = exception.resources.map(
    (x): Whole => ({ ref: x.ref, name: x.ref, within: x.parts.length > 1 ? x.parts : [] }),
  );
  const tick = (ref: string, kept: boolean) => {
    const after = new Set(dropped);
    if (kept) after.delete(ref);
    else after.add(ref);
    setDropped(after);
  };
  const submit = () => {
    const body = {
      seen: item.item.versionNow,
      rationale: typed.rationale,
      proposal: {
        outcome: 'shrunk' as const,
        subjects: left(subjects, dropped),
        resources: left(resources, dropped),
        expiresAt: typed.day === '' ? null : endOfDay(typed.day),
      },
    };
    command.send({
      body,
      call: (headers) =>
        api.POST('/v1/reviews/{id}/items/{exception}/motions', {
          params: { path: { id: item.review, exception: item.item.exception } },
          headers,
          body,
        }),
      onDone: () => {
        forget();
        onClose();
      },
    });
  };
  return (
    <CommandDialog
      title={s.title}
      submit={s.submit}
      command={command}
      onSubmit={submit}
      onClose={onClose}
      fields={{
        '/proposal/subjects': 'shrink-subjects',
        '/proposal/resources': 'shrink-resources',
        '/proposal/expiresAt': 'shrink-day',
        '/rationale': 'shrink-rationale',
      }}
    >
      <p>{s.text}</p>
      <Wholes id="shrink-subjects" legend={s.subjects} wholes={subjects} dropped={dropped} onTick={tick} />
      <Wholes id="shrink-resources" legend={s.resources} wholes={resources} dropped={dropped} onTick={tick} />
      <DateField
        id="shrink-day"
        label={s.day}
        optional
        hint={
          item.item.expiresAtNow === null
            ? undefined
            : s.dayHint(minuteText(item.item.expiresAtNow, language))
        }
        error={said(command.error, '/proposal/expiresAt')}
        value={typed.day}
        onChange={(day) => type({ day })}
      />
      <TextArea
        id="shrink-rationale"
        label={t.review.move.rationale}
        hint={t.review.move.rationaleHint}
        error={said(command.error, '/rationale')}
        value={typed.rationale}
        onChange={(event) => type({ rationale: event.target.value })}
      />
    </CommandDialog>
  );
}

/** Null where everything stays: then nothing is said about it. */
function left(wholes: readonly Whole[], dropped: ReadonlySet<string>): string[] | null {
  const all = wholes.flatMap(({ ref, within }) => {
    if (dropped.has(ref)) return [];
    return within.some((part) => dropped.has(part)) ? within.filter((part) => !dropped.has(part)) : [ref];
  });
  return all.length === wholes.length && all.every((ref) => wholes.some((w) => w.ref === ref)) ? null : all;
}

function Wholes(props: {
  readonly id: string;
  readonly legend: string;
  readonly wholes: readonly Whole[];
  readonly dropped: ReadonlySet<string>;
  readonly onTick: (ref: string, kept: boolean) => void;
}) {
  const { id, legend, wholes, dropped, onTick } = props;
  const { t } = useText();
  const box = (ref: string, name: string, first: boolean) => (
    <label className={styles['tick']}>
      <input
        type="checkbox"
        id={first ? id : undefined}
        checked={!dropped.has(ref)}
        onChange={(event) => onTick(ref, event.target.checked)}
      />
      <span>{name}</span>
    </label>
  );
  return (
    <fieldset className={styles['ticks']}>
      <legend>{legend}</legend>
      {wholes.map(({ ref, name, within }, i) => (
        <div key={ref}>
          {box(ref, name, i === 0)}
          {within.length === 0 || dropped.has(ref) ? null : (
            <Disclosure
              label={t.review.shrink.within(within.filter((p) => !dropped.has(p)).length, within.length)}
            >
              <div className={styles['within']}>
                {within.map((part) => (
                  <div key={part}>{box(part, part, false)}</div>
                ))}
              </div>
            </Disclosure>
          )}
        </div>
      ))}
    </fieldset>
  );
}
