/** The rollup of what the further metrics count, made anew and compared; $1 is where it ends, and the last one a limit. */
import { livesOf } from './item-lives.ts';
import { weekSums } from './items-rollup.ts';

/** While a round is under way, what it has done stands as of its end, the rest as of the end of the one before. */
export const rolledUpTo = 'select coalesce(target, at)::text as at from metric_items_through';
export const toDo = 'select at::text as at from metric_items_through';
export const summedTo = 'select summed::text as at from metric_items_through';

const DUE = 'select exception_id from metric_items_due';
const facts = `string_agg((until_at, since_at, value)::text, ' ' order by until_at, since_at, value) as facts`;

const differences = (exceptions: string, some: string): string => `
select coalesce(h.from_at, s.from_at) as at,
       concat_ws(' ', coalesce(h.exception_id, s.exception_id), coalesce(h.kind, s.kind), coalesce(h.key, s.key)) as of,
       s.facts as should, h.facts as stands
  from (select exception_id, kind, key, from_at, ${facts}
          from (${livesOf(exceptions).replaceAll('$1', '$1::timestamptz')}) l group by 1, 2, 3, 4) s
  full join (select exception_id, kind, key, from_at, ${facts}
               from metric_items where ${some} group by 1, 2, 3, 4) h using (exception_id, kind, key, from_at)
 where h.facts is distinct from s.facts
 order by 1, 2 limit $2`;

export const doneDifferences = differences(
  `select id from exceptions where id not in (${DUE})`,
  `exception_id not in (${DUE})`,
);
export const dueDifferences = differences(DUE, `exception_id in (${DUE})`);

const sums = (from: string): string =>
  `select at, kind, key, coalesce(bucket, -1) as bucket, (count, sum, longest)::text as facts from ${from}`;

export const sumDifferences = `
select coalesce(h.at, s.at) as at, concat_ws(' ', coalesce(h.kind, s.kind), coalesce(h.key, s.key)) as of,
       s.facts as should, h.facts as stands
  from (${sums(`(${weekSums}) t`)}) s
  full join (${sums('metric_item_sums')}) h using (at, kind, key, bucket)
 where h.facts is distinct from s.facts
 order by 1, 2 limit $3`;
