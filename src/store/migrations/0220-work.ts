/**
 * Whose controls and milestones wait: owners find their own without a walk through the register. Only tables that a
 * command seldom writes get an index; what waits in `exceptions` is found by those that it has. Controls have theirs (`looks`).
 */
export const work = {
  number: 220,
  name: 'work',
  sql: `
create index milestones_open_owner on milestones (owner, due_at) where completed_at is null;
create index milestones_unconfirmed on milestones (completed_at) where completed_at is not null and confirmed_at is null;
`,
};
