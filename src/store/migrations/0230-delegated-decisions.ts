/** Decisions by the delegation that gave the right to them, for whoever asks how a delegation was used. */
export const delegatedDecisions = {
  number: 230,
  name: 'delegated-decisions',
  sql: `
-- The proof is frozen in the event itself; a projection of it would be one more row to write and to verify. Only what a
-- delegate decided is in the index, so that the other events pay a comparison and no more.
create function deciding_delegation(event text) returns text language sql immutable strict parallel safe as
  $body$ select coalesce(event::jsonb #>> '{data,approval,proof,delegation,id}', event::jsonb #>> '{data,proof,delegation,id}') $body$;
create index events_delegated on events (deciding_delegation(body), position)
  where type in ('ExceptionApproved', 'RenewalGranted', 'EmergencyGranted', 'CaseRejected')
    and body like '%"kind":"delegation"%';
`,
};
