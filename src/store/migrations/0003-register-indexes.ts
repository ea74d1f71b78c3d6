/**
 * Indexes for the register's filters and sorts: each ends in the number, so that a keyset page is one range.
 *
 * Most exceptions have ended, and those that are open lie together at one end of nearly every order; a walk for them
 * in an index of all would pass everything else first. So each order has an index of the open ones too. Families
 * and owners have none of their own beyond these: every index is paid for by every command.
 */
const orders = {
  title: 'lower(left(title, 80))',
  status: 'status',
  policy: 'policy_id',
  band: 'band_rank',
  expiry: `coalesce(expires_at, 'infinity')`,
  age: `coalesce(chain_started_at, 'infinity')`,
  update: 'updated_at',
};
const open = `status in ('bounced', 'submitted', 'assessed', 'returned', 'scheduled', 'active', 'suspended')`;

const inEveryOrder = Object.entries(orders)
  .map(
    ([name, column]) =>
      `create index exceptions_by_${name} on exceptions (${column}, number_order);\n` +
      `create index exceptions_open_by_${name} on exceptions (${column}, number_order) where ${open};\n`,
  )
  .join('');

export const registerIndexes = {
  number: 3,
  name: 'register-indexes',
  sql: `
${inEveryOrder}
create index exceptions_open_by_number on exceptions (number_order) where ${open};
create index exceptions_tier on exceptions (tier, number_order);
create index exceptions_requester on exceptions (requester, policy_id);
create index exceptions_risk_owner on exceptions (risk_owner);
create index exceptions_renewing on exceptions (number_order) where renewal_id is not null;
create index exceptions_emergencies on exceptions (number_order) where emergency;

create index exceptions_due on exceptions (next_due_at) where next_due_at is not null;
create index exceptions_test_due on exceptions (test_due_at) where test_due_at is not null;
create index exceptions_voting on exceptions (id) where case_waits = 'decision';
create index exceptions_pending on exceptions (pending_since) where pending_since is not null;
create index exceptions_renewal_lapse on exceptions (renewal_lapse_from) where renewal_lapse_from is not null;

-- Ids by words of the title, most at most. The planner takes every beginning of a word for a fiftieth of the register
-- and would rather read all of it; here it can't.
create function ids_by_words(words text, most integer) returns uuid[] language sql stable
  set enable_seqscan = off set enable_indexscan = off as
  $body$ select array(select exception_id from title_words w where w.words @@ to_tsquery('simple', $1) limit $2) $body$;
`,
};
