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
 * The lower bound of the bucket of a value, and the width of a bucket: as narrow as a value where that is a count, else at most
 * a fifteenth of the values in it, or six hours, or a day.
 */
const WIDTH = (value: string): string =>
  `case when ${value} < 1000 then 1 when ${value} < 60000 then 1000 when ${value} < 3600000 then 60000
        when ${value} < 86400000 then 900000 when ${value} < 2592000000 then 21600000 else 86400000 end`;
export const BUCKET = `value - value % ${WIDTH('value')}`;

/**
 * Each row of each figure. $3: the end of the sums that serve. The median is looked up among the values of the bucket in which
 * the middle lies.
 */
export const summaries = (nothing: boolean): string => `
with ${besides(nothing)},
counts as (
  select kind, key, false as open, bucket, count, sum, longest from metric_item_sums where at <= $3
  union all
  select kind, key, open, ${BUCKET}, count(*), sum(value), max(value)
    from (
      -- Over in the rollup is final, whatever happened since.
      select ${OVER} from metric_items where until_at > $3 and until_at <= least($1, $2)
      union all select * from besides) i
   group by 1, 2, 3, 4),
buckets as (
  select r.figure, coalesce(r.key, c.key) as key, case when r.valued then c.bucket end as bucket, sum(c.count) as count,
         sum(c.sum) filter (where r.valued) as sum, max(c.longest) filter (where r.valued) as longest
    from counts c join ${ROWS} using (kind, open) group by 1, 2, 3),
ranked as (
  select b.*, ceil(sum(count) over (partition by figure, key) / 2) as middle,
         sum(count) over (partition by figure, key order by bucket) as upto
    from buckets b where bucket is not null),
wanted as materialized (
  select figure, key, bucket as low, bucket + ${WIDTH('bucket')} as high, middle - (upto - count) as place
    from ranked where upto - count < middle and middle <= upto),
found as (
  select w.*, i.value from wanted w
    join ${ROWS} on r.figure = w.figure and (r.key is null or r.key = w.key) and r.valued and not r.open
    join metric_items i on i.kind = r.kind and i.value >= w.low and i.value < w.high and (r.key is not null or i.key = w.key)
     and i.until_at <= least($1, $2)
   where w.high - w.low > 1
  union all
  select w.*, i.value from besides i
    join ${ROWS} on r.kind = i.kind and r.open = i.open and r.valued
    join wanted w on w.figure = r.figure and w.key = coalesce(r.key, i.key) and i.value >= w.low and i.value < w.high
   where w.high - w.low > 1),
medians as (
  select figure, key, value
    from (select f.*, row_number() over (partition by figure, key order by value) as nth from found f) f where nth = place
  union all select figure, key, low from wanted where high - low = 1)
select b.figure, b.key, sum(b.count)::integer as count, sum(b.sum)::float8 as sum, max(m.value)::float8 as median,
       max(b.longest)::float8 as longest
  from buckets b left join medians m using (figure, key)
 group by 1, 2 order by b.key collate "C"`;
