/** Counts at instants, from the last rollup before each and the changes since; one statement, one snapshot. */
import type { Pool } from 'pg';
import { type AgeCounts, countAges } from '../../domain/metrics/age.ts';
import type { Counts } from '../../domain/metrics/counts.ts';
import { policiesAt } from '../../domain/metrics/counts.ts';
import type { PolicyRow } from '../../domain/metrics/facts.ts';
import { type Instant, instant } from '../../domain/time.ts';
import { storeFault } from '../fault.ts';

export type CountedInstants = {
  /** Everything at the first instant. */
  readonly now: Counts;
  /** Active by age at each of the others, in their order. */
  readonly ages: readonly AgeCounts[];
  /** Policies current at the first instant. */
  readonly policies: readonly PolicyRow[];
  readonly recordBegan: Instant | null;
};

type Point = {
  readonly age_0: number;
  readonly age_91: number;
  readonly age_181: number;
  readonly age_366: number;
  readonly in_term: number;
  readonly scheduled: number;
};
type Row = {
  readonly points: readonly Point[];
  readonly policies: readonly { readonly policy_id: string; readonly active: number }[];
  readonly imports: readonly { readonly claimed_since: string }[];
  readonly versions: readonly PolicyVersion[];
  readonly began: Date | null;
};
/** An event of a policy's stream, as far as the metrics need it. */
type PolicyVersion = {
  readonly id: string;
  readonly retired: boolean;
  readonly title: string | null;
  readonly at: string;
};

// Instants travel as text inside JSON, in whatever spelling PostgreSQL has; milliseconds survive.
const statement = {
  name: 'metrics-counts',
  text: `
with points as (
  select i.place, i.at,
         h.at as mark,
         coalesce(h.age_0, 0) + d.age_0 as age_0,
         coalesce(h.age_91, 0) + d.age_91 as age_91,
         coalesce(h.age_181, 0) + d.age_181 as age_181,
         coalesce(h.age_366, 0) + d.age_366 as age_366,
         coalesce(h.in_term, 0) + d.in_term as in_term,
         coalesce(h.scheduled, 0) + d.scheduled as scheduled
    from unnest($1::timestamptz[]) with ordinality i(at, place)
    left join lateral (
      select * from metric_hours m where m.at <= i.at order by m.at desc limit 1) h on true
   cross join lateral (
      select coalesce(sum(c.change) filter (where c.measure = '0'), 0) as age_0,
             coalesce(sum(c.change) filter (where c.measure = '91'), 0) as age_91,
             coalesce(sum(c.change) filter (where c.measure = '181'), 0) as age_181,
             coalesce(sum(c.change) filter (where c.measure = '366'), 0) as age_366,
             coalesce(sum(c.change) filter (where c.measure = 'in-term'), 0) as in_term,
             coalesce(sum(c.change) filter (where c.measure = 'scheduled'), 0) as scheduled
        from metric_changes(coalesce(h.at, '-infinity'), i.at) c) d),
first as (
  select at, date_trunc('day', coalesce(mark, '-infinity'), 'UTC') as day from points where place = 1)
select
  (select json_agg(p order by p.place) from points p) as points,
  (select coalesce(json_agg(p), '[]') from (
     select s.policy_id, sum(s.active) as active from first f cross join lateral (
       select p.stream_id as policy_id, d.active
         from (select distinct stream_id from events where stream_type = 'policy') p
        cross join lateral (select m.active from metric_days m
                where m.policy_id = p.stream_id and m.at <= f.day order by m.at desc limit 1) d
       union all
       select policy_id, change from metric_policy_changes(f.day, f.at)) s
     group by s.policy_id) p) as policies,
  (select coalesce(json_agg(u), '[]') from (
     select u.claimed_since from first f join unverified_imports u
         on u.imported_at <= f.at and (u.ended_at is null or f.at < u.ended_at)) u) as imports,
  (select coalesce(json_agg(v order by v.id, v.version), '[]') from (
     select e.stream_id as id, e.version, e.type = 'PolicyRetired' as retired, e.recorded_at as at,
            e.body::jsonb #>> '{data,content,title}' as title
       from events e
      where e.stream_type = 'policy') v) as versions,
  (select min(recorded_at) from events) as began`,
};

/** Throws a `StoreFault`. */
export async function countInstants(
  pool: Pool,
  at: Instant,
  others: readonly Instant[],
): Promise<CountedInstants> {
  const { rows } = await pool
    .query<Row>({ ...statement, values: [[at, ...others]] })
    .catch((error: unknown) => {
      throw storeFault(error);
    });
  const row = rows[0];
  const [first, ...rest] = row?.points ?? [];
  if (row === undefined || first === undefined) throw new Error('one row answers, with a point an instant');
  const ages = agesOf(first);
  const active = Object.values(ages).reduce((sum, n) => sum + n, 0);
  return {
    now: {
      ages,
      byPolicy: new Map(row.policies.map((p) => [p.policy_id, p.active])),
      // Coverage lies within the life of its term, and no two lives of an exception overlap.
      suspended: first.in_term - active,
      scheduled: first.scheduled,
      unverified: countAges(
        row.imports.map((i) => instant(i.claimed_since)),
        at,
      ),
    },
    ages: rest.map(agesOf),
    policies: policiesAt(policyRows(row.versions), at),
    recordBegan: row.began === null ? null : instant(row.began.toISOString()),
  };
}

const agesOf = (point: Point): AgeCounts => ({
  '0-90': point.age_0,
  '91-180': point.age_91,
  '181-365': point.age_181,
  'over-365': point.age_366,
});

/** Each publication with the retirement that followed it, if one did. */
function policyRows(versions: readonly PolicyVersion[]): readonly PolicyRow[] {
  return versions.flatMap((version, i): PolicyRow[] => {
    if (version.retired) return [];
    const next = versions[i + 1];
    const retiredAt = next?.id === version.id && next.retired ? instant(next.at) : null;
    return [{ id: version.id, title: version.title ?? version.id, since: instant(version.at), retiredAt }];
  });
}
