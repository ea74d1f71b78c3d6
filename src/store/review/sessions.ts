/** Sessions in a unit of work: the session's row is the lock, and only items at hand are read and written. */
import { type Loaded, VersionConflict } from '../../application/ports.ts';
import type { SessionRow } from '../../application/review-port.ts';
import type { ExceptionId, PersonId } from '../../domain/people.ts';
import type { ReviewEvent } from '../../domain/review/events.ts';
import type { ItemState, Session } from '../../domain/review/state.ts';
import { latest } from '../../domain/time.ts';
import { instantOf, instantOrNull } from '../instants.ts';
import { type Client, run } from '../units/connection.ts';
import { addEvent } from '../units/pending.ts';
import type { Unit } from '../units/unit.ts';
import { itemRow, reviewRow } from './rows.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const quarter = /^\d{4}-Q[1-4]$/;
type Row = { readonly id: string; readonly version: number; readonly state: Omit<Session, 'items'> };

const columns = 'select id, version, state from reviews';
const searches = {
  id: `${columns} where id = $1::uuid`,
  quarter: `${columns} where quarter = $1 order by opened_at desc limit 1`,
  running: `${columns} where status <> 'adjourned' and $1 = 'running'`,
  last: `${columns} where status = 'adjourned' and $1 = 'last' order by adjourned_at desc limit 1`,
} as const;

function searchFor(which: string): keyof typeof searches | null {
  if (which === 'running' || which === 'last') return which;
  if (uuid.test(which)) return 'id';
  return quarter.test(which) ? 'quarter' : null;
}

export async function loadReview(
  unit: Unit,
  which: string,
  items: readonly ExceptionId[] | 'touched',
  lock: boolean,
): Promise<Loaded<Session> | null> {
  const search = searchFor(which);
  if (search === null) return null;
  const { rows } = await run<Row>(
    unit.client,
    {
      name: `review-${search}${lock ? '-locked' : ''}`,
      text: `${searches[search]}${lock ? ' for update' : ''}`,
    },
    [which],
  );
  const row = rows[0];
  if (row === undefined) return null;
  const touched = await itemsOf(unit.client, row.id, items);
  // Who waited for the lock began earlier than what it now meets.
  if (lock) unit.at = latest(unit.at, row.state.recordedAt);
  return {
    state: { ...row.state, items: Object.fromEntries(touched.map((item) => [item.exception, item])) },
    version: row.version,
  };
}

async function itemsOf(
  client: Client,
  review: string,
  items: readonly ExceptionId[] | 'touched',
): Promise<readonly ItemState[]> {
  if (items !== 'touched' && items.length === 0) return [];
  const { rows } = await run<{ readonly state: ItemState }>(
    client,
    {
      name: 'review-items',
      text: `select state from review_items where review_id = $1 and ($2::uuid[] is null or exception_id = any($2::uuid[]))`,
    },
    [review, items === 'touched' ? null : items],
  );
  return rows.map((r) => r.state);
}

type Answers = { readonly obstacle: string; readonly consequence: string };

export async function answersInSession(
  client: Client,
  review: string,
  except: ExceptionId,
): Promise<readonly Answers[]> {
  const { rows } = await run<Answers>(
    client,
    {
      name: 'review-answers',
      text: `select state #>> '{decided,motion,proposal,obstacle}' as obstacle,
                    state #>> '{decided,motion,proposal,consequence}' as consequence
               from review_items where review_id = $1 and exception_id <> $2 and outcome = 're-approved'`,
    },
    [review, except],
  );
  return rows;
}

type ListRow = Row & {
  readonly quarter: string;
  readonly status: Session['status'];
  readonly opened_at: Date;
  readonly adjourned_at: Date | null;
};

export async function listReviews(client: Client, limit: number): Promise<readonly SessionRow[]> {
  const { rows } = await run<ListRow>(
    client,
    {
      name: 'reviews-list',
      text: `select id, version, state, quarter, status, opened_at, adjourned_at from reviews
              order by opened_at desc limit $1`,
    },
    [limit],
  );
  return rows.map((r) => ({
    id: r.id,
    quarter: r.quarter,
    status: r.status,
    openedAt: instantOf(r.opened_at),
    adjournedAt: instantOrNull(r.adjourned_at),
    version: r.version,
    session: { ...r.state, items: {} },
  }));
}

const putSession = {
  name: 'review-put',
  text: `insert into reviews (id, version, quarter, status, opened_at, adjourned_at, state)
         select id, version, quarter, status, opened_at, adjourned_at, state
           from jsonb_populate_record(null::reviews, $1::jsonb)
         on conflict (id) do update set version = excluded.version, status = excluded.status,
           adjourned_at = excluded.adjourned_at, state = excluded.state`,
};
const putItems = {
  name: 'review-items-put',
  text: `insert into review_items select * from jsonb_populate_recordset(null::review_items, $1::jsonb)
         on conflict (review_id, exception_id) do update set outcome = excluded.outcome,
           parked_until = excluded.parked_until, state = excluded.state`,
};

/** The caller holds the session's lock, or begins it. */
export async function appendReview(
  unit: Unit,
  id: string,
  expectedVersion: number,
  events: readonly ReviewEvent[],
  by: PersonId,
  state: Session,
): Promise<void> {
  events.forEach((event, i) => {
    const version = expectedVersion + i + 1;
    addEvent(
      unit.pending,
      { id: unit.ids.next(), stream: 'review', streamId: id, version, at: unit.at, by },
      event,
    );
  });
  const named = new Set(events.flatMap((event) => ('exception' in event ? [event.exception] : [])));
  const moved = Object.values(state.items).filter((item) => named.has(item.exception));
  await putReview(unit.client, state, expectedVersion + events.length, moved);
}

export async function putReview(
  client: Client,
  state: Session,
  version: number,
  items: readonly ItemState[],
): Promise<void> {
  await run(client, putSession, [JSON.stringify(reviewRow(state, version))]).catch((error: unknown) => {
    const second = error instanceof Error && error.message.includes('reviews_one_at_a_time');
    throw second ? new VersionConflict('another session was opened meanwhile', { cause: error }) : error;
  });
  if (items.length > 0)
    await run(client, putItems, [JSON.stringify(items.map((item) => itemRow(state.id, item)))]);
}
