/**
 * Indexes for the register's filters and sorts: each ends in the id, so that a keyset page is one range. Families,
 * tiers and what is in force have none: they are never rare, so that the walk in the sort's order finds a page soon,
 * and every index is paid for by every command.
 */
export const registerIndexes = {
  number: 3,
  name: 'register-indexes',
  sql: `
create index exceptions_by_number on exceptions (number_order, id);
create index exceptions_by_title on exceptions (lower(left(title, 80)), id);
create index exceptions_by_status on exceptions (status, id);
create index exceptions_by_policy on exceptions (policy_id, id);
create index exceptions_by_band on exceptions (band_rank, id);
create index exceptions_by_expiry on exceptions (coalesce(expires_at, 'infinity'), id);
create index exceptions_by_submission on exceptions (first_submitted_at, id);
create index exceptions_by_age on exceptions (coalesce(chain_started_at, 'infinity'), id);
create index exceptions_by_update on exceptions (updated_at, id);

create index exceptions_requester on exceptions (requester, policy_id);
create index exceptions_risk_owner on exceptions (risk_owner);

create index exceptions_due on exceptions (next_due_at) where next_due_at is not null;
create index exceptions_test_due on exceptions (test_due_at) where test_due_at is not null;
create index exceptions_voting on exceptions (id) where case_waits = 'decision';
create index exceptions_pending on exceptions (pending_since) where pending_since is not null;
create index exceptions_renewal_lapse on exceptions (renewal_lapse_from) where renewal_lapse_from is not null;
`,
};
