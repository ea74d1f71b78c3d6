/** The agenda beside the register as it stands now, and how far a session has come. */
import type { AgendaQuery, AgendaRow, Progress } from '../../application/review-port.ts';
import type { Instant } from '../../domain/time.ts';
import { instantOrNull } from '../instants.ts';
import { type Client, run } from '../units/connection.ts';
import { itemFrom } from './snapshot.ts';

// As isDecidable says in the domain.
const standing = (at: string) =>
  `(x.status in ('scheduled', 'active', 'suspended') and (x.expires_at is null or ${at} < x.expires_at))`;
const decided = `coalesce(i.outcome <> 'noted' or (i.outcome = 'noted' and not s.over_age), false)`;
const from = `from review_snapshots s
  join exceptions x on x.id = s.exception_id
  left join review_items i on i.review_id = s.review_id and i.exception_id = s.exception_id`;

type Row = Pick<
  AgendaRow,
  'place' | 'title' | 'policy' | 'requester' | 'riskOwner' | 'outcome' | 'motion'
> & {
  readonly item: string;
  readonly versionNow: number;
  readonly statusNow: string;
  readonly expiresAtNow: Date | null;
  readonly parkedUntil: Date | null;
  readonly presented: number | null;
};

const states = {
  open: (at: string) => `not ${decided} and ${standing(at)}`,
  decided: () => decided,
  parked: (at: string) => `i.parked_until is not null and not ${decided} and ${standing(at)}`,
  ended: (at: string) =>
    `not ${decided} and not ${standing(at)} and x.status not in ('submitted', 'assessed', 'returned')`,
} as const;

export async function agendaPage(
  client: Client,
  { review, groups, state, overAge, limit, after }: AgendaQuery,
  at: Instant,
): Promise<readonly AgendaRow[]> {
  const conditions = [
    's.review_id = $1 and s.ordinal > $2',
    '($4::text[] is null or s.agenda_group = any($4::text[]))',
    '($5::boolean is null or s.over_age = $5)',
    state === undefined ? '$6::timestamptz is not null' : states[state]('$6::timestamptz'),
  ];
  if (state === 'decided') conditions.push('$6::timestamptz is not null');
  const { rows } = await run<Row>(
    client,
    {
      name: `review-agenda-${state ?? 'all'}`,
      text: `select s.ordinal as place, s.item, x.title, x.policy_id as policy, x.requester,
                    x.risk_owner as "riskOwner", x.version as "versionNow", x.status as "statusNow",
                    x.expires_at as "expiresAtNow", i.outcome, i.parked_until as "parkedUntil",
                    coalesce(i.state -> 'motion' <> 'null'::jsonb, false) as motion,
                    (i.state #>> '{taken,version}')::integer as presented
               ${from} where ${conditions.join(' and ')} order by s.ordinal limit $3`,
    },
    [review, after, limit, groups ?? null, overAge ?? null, at],
  );
  return rows.map(({ item, expiresAtNow, parkedUntil, ...row }) => ({
    ...itemFrom(item),
    ...row,
    expiresAtNow: instantOrNull(expiresAtNow),
    parkedUntil: instantOrNull(parkedUntil),
  }));
}

export async function progressOf(client: Client, review: string, at: Instant): Promise<Progress> {
  const { rows } = await run<Progress>(
    client,
    {
      name: 'review-progress',
      text: `select count(*) filter (where i.outcome = 're-approved')::integer as "reApproved",
                    count(*) filter (where i.outcome = 'shrunk')::integer as shrunk,
                    count(*) filter (where i.outcome = 'closed')::integer as closed,
                    count(*) filter (where i.outcome = 'noted')::integer as noted,
                    count(*) filter (where s.over_age and not ${decided} and ${standing('$2')})::integer as undecided,
                    count(*) filter (where i.parked_until is not null and not ${decided} and ${standing('$2')})::integer
                      as parked,
                    count(*) filter (where s.over_age and not ${decided} and not ${standing('$2')})::integer as ended
               ${from} where s.review_id = $1 and (s.over_age or i.review_id is not null)`,
    },
    [review, at],
  );
  const row = rows[0];
  if (row === undefined) throw new Error('counts answer one row');
  return row;
}

type Undecided = { readonly exception: string; readonly item: string; readonly n: number };

export async function undecidedOf(client: Client, review: string, limit: number, at: Instant) {
  const { rows } = await run<Undecided>(
    client,
    {
      name: 'review-undecided',
      text: `select s.exception_id as exception, s.item, count(*) over ()::integer as n
               ${from} where s.review_id = $1 and s.over_age and not ${decided} and ${standing('$3')}
              order by s.ordinal limit $2`,
    },
    [review, limit, at],
  );
  return {
    count: rows[0]?.n ?? 0,
    first: rows.map((r) => ({ exception: r.exception, number: itemFrom(r.item).number })),
  };
}
