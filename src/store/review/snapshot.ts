/** The register as a session locks it: facts in one statement, so that all of them are of one moment. */
import type { RegisterFact } from '../../domain/review/agenda.ts';
import type { AgendaItem } from '../../domain/review/events.ts';
import type { ExceptionId } from '../../domain/people.ts';
import { instantOrNull } from '../instants.ts';
import { type Client, run } from '../units/connection.ts';

type Row = Omit<RegisterFact, 'chainStartedAt' | 'expiresAt' | 'emergencyAt'> & {
  readonly chainStartedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly emergencyAt: Date | null;
};

// Most exceptions have ended and concern no session: of those only the ones that a target still shows, and emergencies.
// Whether an owner left is in the state's own JSON text, in which nobody's words can be mistaken for it: they are escaped.
const facts = {
  name: 'review-facts',
  text: `
with unsettled as materialized (
  select exception_id, bool_or(observed = 'yes' and not wanted) as observed,
         bool_or(case when wanted then observed = 'no' else observed = 'yes' end) as drifted
    from tags where observed <> case when wanted then 'yes' else 'no' end group by exception_id)
select x.id as exception, x.number, x.version, x.status, x.band, x.term_number as term,
       x.chain_started_at as "chainStartedAt", x.expires_at as "expiresAt", x.emergency,
       case when x.emergency then (select min(t.approved_at) from terms t where t.exception_id = x.id) end
         as "emergencyAt",
       strpos(x.running, '"ownerLeft":null') = 0 as "ownerLeft",
       case when p.state is null then 'current'
            when p.state ->> 'retiredAt' is not null then 'retired'
            when p.state ->> 'exceptable' = 'false' then 'not-exceptable' else 'current' end as policy,
       coalesce(u.observed, false) as observed, coalesce(u.drifted, false) as drifted
  from exceptions x
  left join unsettled u on u.exception_id = x.id
  left join folded_streams p on p.stream_type = 'policy' and p.stream_id = x.policy_id
 where x.status in ('submitted', 'assessed', 'returned', 'scheduled', 'active', 'suspended')
    or x.emergency or u.observed`,
};
const total = { name: 'review-register', text: 'select count(*)::integer as n from exceptions' };

export async function registerFacts(
  client: Client,
): Promise<{ readonly facts: readonly RegisterFact[]; readonly register: number }> {
  const { rows } = await run<Row>(client, facts);
  const counted = await run<{ readonly n: number }>(client, total);
  return {
    facts: rows.map((row) => ({
      ...row,
      chainStartedAt: instantOrNull(row.chainStartedAt),
      expiresAt: instantOrNull(row.expiresAt),
      emergencyAt: instantOrNull(row.emergencyAt),
    })),
    register: counted.rows[0]?.n ?? 0,
  };
}

const keep = {
  name: 'review-snapshot-keep',
  text: `insert into review_snapshots (review_id, ordinal, exception_id, agenda_group, over_age, item)
         select $1::uuid, i.place, i.exception, i.agenda_group, i.over_age, i.item
           from unnest($2::integer[], $3::uuid[], $4::text[], $5::boolean[], $6::text[])
             as i(place, exception, agenda_group, over_age, item)`,
};
const CHUNK = 5_000;

/** In the order of the agenda; `text` is the item's canonical form. */
export async function keepSnapshot(
  client: Client,
  review: string,
  items: readonly { readonly item: AgendaItem; readonly text: string }[],
): Promise<void> {
  for (let from = 0; from < items.length; from += CHUNK) {
    const chunk = items.slice(from, from + CHUNK);
    await run(client, keep, [
      review,
      chunk.map((_, i) => from + i + 1),
      chunk.map(({ item }) => item.exception),
      chunk.map(({ item }) => item.group),
      chunk.map(({ item }) => item.overAge),
      chunk.map(({ text }) => text),
    ]);
  }
}

export const itemFrom = (text: string): AgendaItem => JSON.parse(text) as AgendaItem;

export async function snapshotItem(
  client: Client,
  review: string,
  exception: ExceptionId,
): Promise<AgendaItem | null> {
  const { rows } = await run<{ readonly item: string }>(
    client,
    {
      name: 'review-snapshot-item',
      text: 'select item from review_snapshots where review_id = $1 and exception_id = $2',
    },
    [review, exception],
  );
  const text = rows[0]?.item;
  return text === undefined ? null : itemFrom(text);
}

export async function minutedItems(client: Client, review: string): Promise<readonly AgendaItem[]> {
  const { rows } = await run<{ readonly item: string }>(
    client,
    {
      name: 'review-minuted',
      text: `select s.item from review_snapshots s
               left join review_items i on i.review_id = s.review_id and i.exception_id = s.exception_id
              where s.review_id = $1 and (s.over_age or i.review_id is not null) order by s.ordinal`,
    },
    [review],
  );
  return rows.map((r) => itemFrom(r.item));
}
