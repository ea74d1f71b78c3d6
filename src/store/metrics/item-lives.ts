/**
 * What the further metrics count, in SQL: facts of an exception with their lives, as the record stood at $1. The same as
 * `src/domain/metrics/further-items.ts`, which defines them; a property test holds the two equal.
 *
 * Columns: exception_id, kind, key, from_at, until_at, since_at, value. It is open from `from_at` on, with the time since
 * `since_at` as its value, and over from `until_at` on, with `value`. What is over never changes.
 */
import { REMOVAL_LIMIT_MS } from '../../domain/metrics/further.ts';
import { removalsOf } from './removals.ts';

const types = [
  'RequestSubmitted',
  'RequestBounced',
  'RequestWithdrawn',
  'RenewalRequested',
  'RenewalRefused',
  'RenewalWithdrawn',
  'RenewalGranted',
  'ExceptionAssessed',
  'AssessmentReopened',
  'ExceptionApproved',
  'CaseReturned',
  'CaseRejected',
  'CaseLapsed',
  'ExceptionClosed',
  'ControlTested',
  'MilestoneCompleted',
  'AttachmentAdded',
  'TagObserved',
];
const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');
const ms = (from: string, until: string): string => `(extract(epoch from ${until} - ${from}) * 1000)::bigint`;

/** Each event's members that count, taken out of its body once: parsing the bodies is what costs. */
const events = (some: string): string => `
e as materialized (
  select v.stream_id::uuid as exception_id, v.version, v.recorded_at as at, v.type,
         coalesce(d.data ->> 'renewal', '') as renewal,
         case v.type when 'CaseLapsed' then (d.data ->> 'effectiveAt')::timestamptz end as effective_at,
         case when v.type in ('RequestBounced', 'RenewalRefused') then array(
           select distinct b ->> 'code' from jsonb_array_elements(d.data -> 'violations') b) end as codes,
         case when v.type in ('ExceptionApproved', 'RenewalGranted') then (
           select count(*) from jsonb_array_elements(d.data #> '{approval,votes}') b
            where b ->> 'choice' = 'for') end as in_favour,
         case v.type when 'ControlTested' then jsonb_array_length(d.data #> '{test,evidence}')
                     when 'MilestoneCompleted' then jsonb_array_length(d.data -> 'evidence')
                     when 'AttachmentAdded' then 1 else 0 end as items,
         case v.type when 'TagObserved' then d.data ->> 'target' end as target,
         case v.type when 'TagObserved' then d.data ->> 'observed' end as observed
    from events v
   -- Without the offset each member would parse the body anew.
   cross join lateral (select v.body::jsonb -> 'data' as data offset 0) d
   where v.stream_type = 'exception' and v.recorded_at <= $1 and v.type in (${quoted(types)}) ${some})`;

const waits = `
moves as (
  select exception_id, renewal, version, at, coalesce(effective_at, at) as effective_at,
         case when type in ('RequestSubmitted', 'RenewalRequested', 'AssessmentReopened') then 'assessment'
              when type in ('RequestBounced', 'CaseReturned') then 'requester'
              when type = 'ExceptionAssessed' then 'decision' end as queue
    from e where type in (${quoted(types.slice(0, 13))})
  union all
  -- A close ends every case of its exception.
  select c.exception_id, n.renewal, c.version, c.at, c.at, null
    from e c
    join (select distinct exception_id, renewal from e where type in (${quoted(types.slice(0, 13))})) n
      using (exception_id)
   where c.type = 'ExceptionClosed'),
steps as (
  select exception_id, renewal, version, queue, at,
         lead(at) over w as until_at, lead(effective_at) over w as ended_at
    from moves window w as (partition by exception_id, renewal order by version)),
waits as (
  select steps.*, row_number() over (partition by exception_id, renewal order by version) as place
    from steps where queue is not null)`;

// Evidence counts towards the approval that follows it: each lot begins after the one before.
const approvals = `
lots as (
  select e.*, count(*) filter (where type in ('ExceptionApproved', 'RenewalGranted'))
           over (partition by exception_id order by version
                 rows between unbounded preceding and 1 preceding) as lot
    from e),
brought as (
  select lots.*, sum(items) over (partition by exception_id, lot) as evidence,
         min(at) filter (where type in ('RequestSubmitted', 'RequestBounced', 'RenewalRequested', 'RenewalRefused'))
           over (partition by exception_id, renewal) as filed
    from lots),
approvals as (
  select exception_id, at, coalesce(filed, at) as filed, in_favour, evidence,
         case type when 'RenewalGranted' then 'renewal' else 'request' end as of
    from brought where type in ('ExceptionApproved', 'RenewalGranted'))`;

/** A tag's state changes at each edge of what is in force, and where a look finds something else than the one before. */
const drifts = (coverage: string): string => `
looked as (
  select exception_id, target, l.observed, l.at as from_at, coalesce(lead(l.at) over w, 'infinity') as until_at
    from (select e.*, lag(observed) over (partition by exception_id, target order by version) as before
            from e where type = 'TagObserved') l
    join tags g using (exception_id, target)
   where l.observed is distinct from l.before
  window w as (partition by exception_id, target order by version)),
edges as (
  select g.exception_id, g.target, s.at
    from (select exception_id, from_at as at from coverage
           where from_at < until_at and from_at <= $1 ${coverage}
          union select exception_id, until_at from coverage
           where from_at < until_at and until_at <= $1 ${coverage}) s
    join tags g using (exception_id)
  union select exception_id, target, from_at from looked),
states as (
  select p.exception_id, p.target, p.at, l.observed, l.from_at as seen_at, c.from_at is not null as wanted,
         coalesce(c.from_at, (
           select max(b.until_at) from coverage b
            where b.exception_id = p.exception_id and b.from_at < b.until_at and b.until_at <= p.at),
           -- What was never in force differs since now, whenever it is asked.
           'infinity') as since_at
    from edges p
    left join looked l on l.exception_id = p.exception_id and l.target = p.target
          and l.from_at <= p.at and p.at < l.until_at
    left join coverage c on c.exception_id = p.exception_id and c.from_at <= p.at and p.at < c.until_at),
tagged as (
  select exception_id, target, at,
         case when observed is null and wanted then 'unseen'
              when observed = 'unknown' then 'unknown'
              when (observed = 'yes') <> wanted then 'drift' end as kind,
         case when wanted then 'missing-tag' else 'late-removal' end as key, greatest(since_at, seen_at) as since_at
    from states),
changes as (
  select exception_id, target, at, kind, case kind when 'drift' then key else '' end as key,
         case kind when 'drift' then since_at end as since_at
    from tagged),
turns as (
  select c.*, lag((kind, key, since_at)::text) over (partition by exception_id, target order by at) as before
    from changes c),
drifts as (
  select t.*, coalesce(lead(at) over (partition by exception_id, target order by at), 'infinity') as until_at
    from turns t where (kind, key, since_at)::text is distinct from before)`;

const removals = (exceptions: string): string => `
removals as (
  select r.*, resumed_at is not null and (verified_at is null or resumed_at <= verified_at) as void,
         least(verified_at, resumed_at, 'infinity') as over_at
    from (${removalsOf(exceptions, '$1')}) r)`;

const items = `
select exception_id, f.kind, f.key, at as from_at, at as until_at, null::timestamptz as since_at, null::bigint as value
  from e join (values
    ('RequestSubmitted', 'bounces', 'filed'), ('RequestBounced', 'bounces', 'filed'), ('RequestBounced', 'bounces', 'bounced'),
    ('RenewalRequested', 'renewals', 'filed'), ('RenewalRefused', 'renewals', 'filed'), ('RenewalRefused', 'renewals', 'refused'))
    f(type, kind, key) using (type)
union all
select exception_id, case type when 'RequestBounced' then 'bounces' else 'renewals' end, unnest(codes), at, at, null, null
  from e where codes is not null
union all
select exception_id, 'effort',
       case when renewal = '' and type <> 'RenewalRefused' then 'request' else 'renewal' end || '-refusals', at, at, null, null
  from e where type in ('RequestBounced', 'RenewalRefused', 'CaseReturned', 'CaseRejected')
union all
select exception_id, 'effort', of || v.what, at, at, null, v.value
  from approvals cross join lateral (values
    ('-days', ${ms('filed', 'at')}), ('-approvers', greatest(1, in_favour)), ('-evidence', evidence::bigint)) v(what, value)
union all
-- The first wait of a case stands for the case as well.
select exception_id, case place when 1 then 'case' else 'wait' end, queue, at, coalesce(until_at, 'infinity'), at,
       ${ms('at', 'ended_at')}
  from waits
union all
select exception_id,
       case when void then 'void' when verified_at - until_at > interval '${REMOVAL_LIMIT_MS} milliseconds' then 'late'
            else 'removal' end,
       target, greatest(until_at, watched_from), over_at, until_at,
       case when not void then ${ms('until_at', 'verified_at')} end
  from removals where watched_from <= over_at
union all
select exception_id, 'unwatched', target, until_at, coalesce(watched_from, 'infinity'), null, null
  from removals where watched_from is null or until_at < watched_from
union all
select exception_id, kind, key, at, until_at, since_at, null from drifts where kind is not null
union all
-- Of a tag that agrees nothing more is told, and nearly all do.
select exception_id, 'seen', target, min(from_at), min(from_at), null, null from looked group by exception_id, target`;

/** Of these exceptions (a query of their ids), or of all. The names `e`, `waits` and the like are taken by it. */
export function livesOf(exceptions: string | null): string {
  const ids = exceptions ?? 'select id from exceptions';
  const some = (column: string) => (exceptions === null ? '' : `and ${column} in (${exceptions})`);
  return `with ${[
    events(exceptions === null ? '' : `and v.stream_id in (select x.id::text from (${exceptions}) x(id))`),
    waits,
    approvals,
    drifts(some('exception_id')),
    removals(ids),
  ].join(',')} ${items}`;
}
