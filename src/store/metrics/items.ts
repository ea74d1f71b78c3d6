/**
 * What the further metrics count at an instant ($1): from the rollup up to where it ends ($2), and from the record for
 * every exception that something happened to since.
 */
import { REMOVAL_LIMIT_MS } from '../../domain/metrics/further.ts';
import { livesOf } from './item-lives.ts';

/** Exceptions that an event was recorded of, or that came into force or out of it, after `from`, up to `to`. */
export const movedBetween = (from: string, to: string): string => `
  select l.stream_id::uuid as id from events l
   where l.stream_type = 'exception' and l.recorded_at > ${from} and l.recorded_at <= ${to}
  union select c.exception_id from coverage c where c.from_at > ${from} and c.from_at <= ${to}
  union select c.exception_id from coverage c where c.until_at > ${from} and c.until_at <= ${to}`;

const OPEN = `
  exception_id, case when kind not in ('removal', 'late', 'void') then kind
                     when $1 - since_at > interval '${REMOVAL_LIMIT_MS} milliseconds' then 'late' else 'removal' end as kind,
  key, true as open, case when since_at is not null then (extract(epoch from $1 - least(since_at, $1)) * 1000)::bigint end as value`;
const OVER = 'exception_id, kind, key, false as open, value';

/**
 * Common tables for what moved since the rollup, and `besides`: all that is not over in it. `nothing`: there is no rollup, so that
 * everything is worked out from the record.
 */
export const besides = (nothing: boolean): string => `
moved as materialized (${nothing ? 'select null::uuid as id where false' : movedBetween('$2', '$1')}),
lives as materialized (
  select * from (${livesOf(nothing ? null : 'select id from moved')}) l where l.until_at > $2 and l.from_at <= $1),
besides as materialized (
  select ${OPEN} from metric_items i
   where ${nothing ? 'false' : 'from_at < until_at and tstzrange(from_at, until_at) @> $1'}
     and not exists (select from moved m where m.id = i.exception_id)
  union all select ${OVER} from lives where until_at <= $1
  union all select ${OPEN} from lives where until_at > $1)`;

/** Over by the instant, in the rollup: final, whatever happened since. `after`: but for what was over by then. */
export const overInRollup = (after: string): string => `
  select ${OVER} from metric_items where until_at > ${after} and until_at <= least($1, $2)`;

/**
 * In which rows of which figures an item counts, by its kind and whether it is open. `key` null: the item's own; `valued`:
 * with its value. What isn't here doesn't count: a removal that was needed no more, a difference that is none any more.
 */
export const ROWS = `
(values
  ('bounces', false, 'bounces', null, true),
  ('renewals', false, 'renewals', null, true),
  ('effort', false, 'effort', null, true),
  ('case', true, 'steps', 'waits', false), ('case', false, 'steps', 'waits', false),
  ('wait', true, 'steps', 'waits', false), ('wait', false, 'steps', 'waits', false),
  ('case', false, 'steps', 'ended', false), ('wait', false, 'steps', 'ended', false),
  ('case', false, 'steps', null, true), ('wait', false, 'steps', null, true),
  ('case', true, 'queues', 'cases', false), ('case', false, 'queues', 'cases', false),
  ('case', true, 'queues', 'waits', false), ('wait', true, 'queues', 'waits', false),
  ('case', true, 'queues', null, true), ('wait', true, 'queues', null, true),
  ('removal', true, 'enforcement', 'watched', true), ('removal', false, 'enforcement', 'watched', true),
  ('removal', true, 'enforcement', null, true), ('removal', false, 'enforcement', null, true),
  ('removal', true, 'enforcement', 'open', true),
  ('late', true, 'enforcement', 'watched', true), ('late', false, 'enforcement', 'watched', true),
  ('late', true, 'enforcement', null, true), ('late', false, 'enforcement', null, true),
  ('late', true, 'enforcement', 'open', true),
  ('late', true, 'enforcement', 'late', true), ('late', false, 'enforcement', 'late', true),
  ('unwatched', true, 'enforcement', 'unwatched', false),
  ('seen', false, 'drift', 'tags', false), ('unseen', true, 'drift', 'tags', false),
  ('unseen', true, 'drift', 'unknown', false), ('unknown', true, 'drift', 'unknown', false),
  ('drift', true, 'drift', 'differs', true), ('drift', true, 'drift', null, true)
) r(kind, open, figure, key, valued)`;

/** Those of them that count when they are over: what is summed up. */
export const OVER_KINDS = "'bounces', 'renewals', 'effort', 'case', 'wait', 'removal', 'late', 'seen'";

/**
 * The lower bound of the bucket of a value, and its width: as narrow as a value where that is a count, else at most a tenth
 * of the values in it, or six hours, or a day.
 */
const WIDTHS: readonly (readonly [below: number, width: number])[] = [
  [1_000, 1],
  [60_000, 1_000],
  [3_600_000, 60_000],
  [86_400_000, 900_000],
  [2_592_000_000, 21_600_000],
];
const WIDEST = 86_400_000;
export const widthOf = (bucket: number): number => WIDTHS.find(([below]) => bucket < below)?.[1] ?? WIDEST;
export const BUCKET = `
  value - value % case ${WIDTHS.map(([below, width]) => `when value < ${below} then ${width}`).join(' ')} else ${WIDEST} end`;
