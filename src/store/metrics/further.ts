/** The further metrics, summed up by the database, and the exceptions behind each of their rows. */
import type { Pool } from 'pg';
import type { FurtherRecord, MetricsReads } from '../../application/metrics-port.ts';
import {
  type FurtherFigure,
  furtherFigures,
  furtherMetric,
  type Summary,
} from '../../domain/metrics/further.ts';
import { storeFault } from '../fault.ts';
import { furtherItems } from './further-items.ts';

// $1 is an instant wherever it stands in the items.
const typed = (sql: string): string => sql.replaceAll('$1', '$1::timestamptz');

const summed = (items: string): string => `
select key, count(*)::integer as count, sum(value)::float8 as sum,
       percentile_disc(0.5) within group (order by value) as median, max(value) as longest
  from (${typed(items)}) i group by key order by key collate "C"`;

/** One question after the other: each of them reads a good part of the record. Throws a `StoreFault`. */
export const further =
  (pool: Pool): MetricsReads['further'] =>
  async (at) => {
    const figures = [];
    for (const figure of furtherFigures) {
      const { rows } = await asked<Summary>(pool, summed(furtherItems[figure]), [at]);
      figures.push(furtherMetric(figure, rows));
    }
    return { at, figures };
  };

/** In the order of the ids; `next` is the `after` of the page that follows. Throws a `StoreFault`. */
export const furtherRecords =
  (pool: Pool): MetricsReads['furtherRecords'] =>
  async ({ at, figure, key, limit, after }) => {
    const rows = await asked<FurtherRecord>(pool, recordsOf(figure), [at, key, limit + 1, after ?? null]);
    const page = rows.rows.slice(0, limit);
    return { rows: page, next: rows.rows.length > limit ? (page.at(-1)?.id ?? null) : null };
  };

const recordsOf = (figure: FurtherFigure): string => `
select x.id, x.number, x.title, x.confidential, x.policy_id as policy, i.facts, i.longest
  from (select exception_id, count(*)::integer as facts, max(value) as longest
          from (${typed(furtherItems[figure])}) i
         where key = $2 and ($4::text is null or exception_id > $4::text)
         group by exception_id order by exception_id collate "C" limit $3) i
  join exceptions x on x.id = i.exception_id::uuid
 order by i.exception_id collate "C"`;

async function asked<Row extends object>(pool: Pool, text: string, values: readonly unknown[]) {
  return pool.query<Row>(text, [...values]).catch((error: unknown) => {
    throw storeFault(error);
  });
}
