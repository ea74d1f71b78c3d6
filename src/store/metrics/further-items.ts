/**
 * The items of the further metrics in SQL: the same facts as `src/domain/metrics/further-items.ts`, which defines them; a
 * property test holds the two equal. $1 is the instant. Columns: exception_id (text), key, value (float8).
 */
import { type FurtherFigure, REMOVAL_LIMIT_MS } from '../../domain/metrics/further.ts';

/** Events of exceptions of these types, up to the instant. */
const events = (...types: readonly string[]): string => `
  select stream_id, version, recorded_at as at, type, body::jsonb -> 'data' as data
    from events
   where stream_type = 'exception' and recorded_at <= $1 and type in (${types.map((t) => `'${t}'`).join(', ')})`;

const ms = (from: string, until: string): string => `(extract(epoch from ${until} - ${from}) * 1000)::float8`;
const refusedBy = (refusal: string, all: string): string => `
  select stream_id as exception_id, 'filed' as key, null::float8 as value from e
  union all select stream_id, '${all}', null from e where type = '${refusal}'
  union all select e.stream_id, c.code, null
    from e cross join lateral (
      select distinct v ->> 'code' as code from jsonb_array_elements(e.data -> 'violations') v) c
   where e.type = '${refusal}'`;

const waits = `
e as (${events(
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
)}),
moves as (
  select stream_id, coalesce(data ->> 'renewal', '') as name, version,
         case type when 'CaseLapsed' then (data ->> 'effectiveAt')::timestamptz else at end as at,
         case when type in ('RequestSubmitted', 'RenewalRequested', 'AssessmentReopened') then 'assessment'
              when type in ('RequestBounced', 'CaseReturned') then 'requester'
              when type = 'ExceptionAssessed' then 'decision' end as queue
    from e where type <> 'ExceptionClosed'
  union all
  -- A close ends every case of its exception.
  select c.stream_id, n.name, c.version, c.at, null
    from e c
    join (select distinct stream_id, coalesce(data ->> 'renewal', '') as name
            from e where type <> 'ExceptionClosed') n on n.stream_id = c.stream_id
   where c.type = 'ExceptionClosed'),
steps as (
  select stream_id, name, queue, at, lead(at) over (partition by stream_id, name order by version) as until
    from moves),
w as (select * from steps where queue is not null)`;

/** What nothing followed, in force, by the instant. */
const ended = `
ended as (
  select c.exception_id, c.until_at from coverage c
   where c.from_at < c.until_at and c.until_at <= $1
     and not exists (select from coverage n
           where n.exception_id = c.exception_id and n.from_at <= c.until_at and c.until_at < n.until_at))`;

// Not kept apart: each removal then finds its own looks by the index, instead of reading all of them.
const looks = `
looks as not materialized (
  select stream_id, stream_id::uuid as exception_id, version, recorded_at as at,
         body::jsonb #>> '{data,target}' as target, body::jsonb #>> '{data,observed}' as observed
    from events
   where type = 'TagObserved' and stream_type = 'exception' and recorded_at <= $1)`;

/** Removals of what somebody looked at, whenever: nothing is known of the others. */
const watched = `
${looks},
${ended},
watched as (select distinct l.exception_id, l.target from looks l join tags g using (exception_id, target)),
due as (
  select w.exception_id, w.target, d.until_at,
         (select min(l.at) from looks l
           where l.stream_id = w.exception_id::text and l.target = w.target and l.observed = 'no'
             and l.at >= d.until_at) as verified
    from watched w join ended d using (exception_id)),
removals as (
  select r.exception_id::text as exception_id, r.target, r.verified,
         ${ms('r.until_at', 'coalesce(r.verified, $1)')} as value
    from due r
   where not exists (select from coverage n
           where n.exception_id = r.exception_id and n.from_at < n.until_at and n.from_at > r.until_at
             and n.from_at <= coalesce(r.verified, $1)))`;

export const furtherItems: Readonly<Record<FurtherFigure, string>> = {
  enforcement: `
with ${watched}
select exception_id, 'watched' as key, value from removals
union all select exception_id, target, value from removals
union all select exception_id, 'open', value from removals where verified is null
union all select exception_id, 'late', value from removals where value > ${REMOVAL_LIMIT_MS}
union all
select g.exception_id::text, 'unwatched', null from ended d join tags g using (exception_id)
 where not exists (select from watched w where w.exception_id = g.exception_id and w.target = g.target)`,

  bounces: `with e as (${events('RequestSubmitted', 'RequestBounced')}) ${refusedBy('RequestBounced', 'bounced')}`,

  steps: `
with ${waits}
select stream_id as exception_id, 'waits' as key, null::float8 as value from w
union all select stream_id, 'ended', null from w where until is not null
union all select stream_id, queue, ${ms('at', 'until')} from w where until is not null`,

  renewals: `with e as (${events('RenewalRequested', 'RenewalRefused')}) ${refusedBy('RenewalRefused', 'refused')}`,

  effort: `
with e as (${events(
    'RequestSubmitted',
    'RequestBounced',
    'RenewalRequested',
    'RenewalRefused',
    'CaseReturned',
    'CaseRejected',
    'ControlTested',
    'MilestoneCompleted',
    'AttachmentAdded',
    'ExceptionApproved',
    'RenewalGranted',
  )}),
-- Evidence counts towards the approval that follows it: each lot begins after the one before.
lots as (
  select e.*, coalesce(data ->> 'renewal', '') as name,
         count(*) filter (where type in ('ExceptionApproved', 'RenewalGranted'))
           over (partition by stream_id order by version
                 rows between unbounded preceding and 1 preceding) as lot,
         case type when 'ControlTested' then jsonb_array_length(data #> '{test,evidence}')
                   when 'MilestoneCompleted' then jsonb_array_length(data -> 'evidence')
                   when 'AttachmentAdded' then 1 else 0 end as items
    from e),
brought as (
  select lots.*, sum(items) over (partition by stream_id, lot) as evidence,
         min(at) filter (where type in ('RequestSubmitted', 'RequestBounced', 'RenewalRequested', 'RenewalRefused'))
           over (partition by stream_id, name) as filed
    from lots),
approved as (
  select b.*, case type when 'RenewalGranted' then 'renewal' else 'request' end as kind,
         (select count(*) from jsonb_array_elements(data #> '{approval,votes}') v
           where v ->> 'choice' = 'for') as in_favour
    from brought b where type in ('ExceptionApproved', 'RenewalGranted'))
select stream_id as exception_id, kind || '-days' as key, ${ms('coalesce(filed, at)', 'at')} as value from approved
union all select stream_id, kind || '-approvers', greatest(1, in_favour)::float8 from approved
union all select stream_id, kind || '-evidence', evidence::float8 from approved
union all select stream_id, case when name = '' and type <> 'RenewalRefused' then 'request' else 'renewal' end || '-refusals', null
  from lots where type in ('RequestBounced', 'RenewalRefused', 'CaseReturned', 'CaseRejected')`,

  drift: `
with ${looks},
ranked as (
  select l.*, last_value(observed) over (partition by exception_id, target order by version
                rows between unbounded preceding and unbounded following) as last
    from looks l),
runs as (
  select r.*, max(version) filter (where observed <> last) over (partition by exception_id, target) as other
    from ranked r),
looked as (
  select exception_id, target, last, min(at) as since from runs
   where version > coalesce(other, 0) group by exception_id, target, last),
stands as (
  select g.exception_id::text as exception_id, l.last, c.from_at is not null as wanted,
         greatest(l.since, coalesce(c.from_at, (
           select max(b.until_at) from coverage b
            where b.exception_id = g.exception_id and b.from_at < b.until_at and b.until_at <= $1), $1)) as since
    from tags g
    left join looked l using (exception_id, target)
    left join coverage c on c.exception_id = g.exception_id and c.from_at <= $1 and $1 < c.until_at
   where c.from_at is not null or l.last is not null),
differs as (
  select exception_id, wanted, ${ms('since', '$1')} as value from stands
   where last <> 'unknown' and (last = 'yes') <> wanted)
select exception_id, 'tags' as key, null::float8 as value from stands
union all select exception_id, 'unknown', null from stands where coalesce(last, 'unknown') = 'unknown'
union all select exception_id, 'differs', value from differs
union all select exception_id, case when wanted then 'missing-tag' else 'late-removal' end, value from differs`,

  queues: `
with ${waits}
select stream_id as exception_id, 'cases' as key, null::float8 as value from (select distinct stream_id, name from w) c
union all select stream_id, 'waits', null from w where until is null
union all select stream_id, queue, ${ms('at', '$1')} from w where until is null`,
};
