/** What stands beside the projections and follows from the record all the same: the counters of numbers, and the bytes of attachments. */
import type { PoolClient } from 'pg';
import type { Rows } from '../projections/row-types.ts';
import type { Finding } from './expected.ts';

/** Counters made anew from the exceptions, for a rebuild and for a register that was written straight into its tables. */
export async function countNumbersAnew(client: Pick<PoolClient, 'query'>): Promise<void> {
  await client.query('delete from numbers');
  await client.query(
    'insert into numbers (year, last) select year, max(number_order % 1000000000) from exceptions group by year',
  );
}

/** Numbers that the record has given, by year. */
export class GivenNumbers {
  readonly #years = new Map<number, { last: number; count: number }>();

  see({ year, number_order }: Rows['exception']): void {
    const known = this.#years.get(year) ?? { last: 0, count: 0 };
    known.last = Math.max(known.last, number_order % 1_000_000_000);
    known.count += 1;
    this.#years.set(year, known);
  }

  /** Numbers have no gap: the last of a year is how many there are, and what its counter says. */
  async findings(client: PoolClient): Promise<readonly Finding[]> {
    const { rows } = await client.query<{ readonly year: number; readonly last: number }>(
      'select year, last from numbers',
    );
    const stands = new Map(rows.map(({ year, last }) => [year, last]));
    const years = [...new Set([...stands.keys(), ...this.#years.keys()])].toSorted((a, b) => a - b);
    return years.flatMap((year) => {
      const { last, count } = this.#years.get(year) ?? { last: 0, count: 0 };
      const found = stands.get(year);
      if (found === last && last === count) return [];
      return [
        {
          table: 'numbers',
          record: String(year),
          column: 'last',
          expected: last === count ? String(last) : `${count} numbers without a gap, up to ${last}`,
          found: String(found ?? 'no row'),
        },
      ];
    });
  }
}

/** Attachments are committed to by salted hash; one that was erased has no bytes, by a decision on record. */
export async function attachmentFindings(client: PoolClient): Promise<readonly Finding[]> {
  const { rows } = await client.query<{
    readonly exception: string;
    readonly id: string;
    readonly stands: string;
    readonly committed: boolean;
  }>(`
with committed as (
       select e.stream_id::uuid as exception_id, e.body::jsonb #>> '{data,attachment,id}' as id,
              e.body::jsonb #>> '{data,attachment,commitment}' as commitment
         from events e where e.stream_type = 'exception' and e.type = 'AttachmentAdded'),
     erased as (
       select e.stream_id::uuid as exception_id, gone.id
         from events e, jsonb_array_elements_text(e.body::jsonb #> '{data,attachments}') as gone(id)
        where e.stream_type = 'exception' and e.type = 'TextsErased'),
     judged as (
       select exception_id, id, c.id is not null as committed,
              case when c.id is null then 'bytes that nobody attached'
                   when a.bytes is null and er.id is null then 'no bytes'
                   when a.bytes is not null and er.id is not null then 'bytes that were erased'
                   when a.bytes is not null and split_part(c.commitment, ':', 2) <>
                        encode(sha256(decode(split_part(c.commitment, ':', 1), 'hex') || a.bytes), 'hex')
                     then 'other bytes' end as stands
         from (select exception_id, id, commitment from committed) c
         full join attachments a using (exception_id, id) left join erased er using (exception_id, id))
select coalesce(x.number, j.exception_id::text) as exception, j.id, j.stands, j.committed
  from judged j left join exceptions x on x.id = j.exception_id where j.stands is not null order by 1, 2 limit 1000`);
  return rows.map(({ exception, id, stands, committed }) => ({
    table: 'attachments',
    record: `${exception} ${id}`,
    column: 'bytes',
    expected: committed ? 'the bytes whose salted hash was recorded, or their erasure' : 'no row',
    found: stands,
  }));
}
