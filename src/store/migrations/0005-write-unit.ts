/**
 * One function writes a unit of work: events, texts and every projected row that changed, in one round trip.
 *
 * One statement with a part for each table would open every table for every command; here a table that a unit does
 * not touch costs a look at a key. `put` holds rows to insert or replace, `drop` the keys of rows to remove. One
 * exception or thousands take the same way. The caller holds the lock of every exception that it updates.
 */
export const writeUnit = {
  number: 5,
  name: 'write-unit',
  sql: `
create function write_unit(unit jsonb) returns void language plpgsql as $body$
declare
  put jsonb := unit -> 'put';
  gone jsonb := unit -> 'drop';
begin
  if unit ? 'events' then
    insert into events (event_id, stream_type, stream_id, version, type, recorded_at, recorded_by, body, body_hash)
      select e.event_id, e.stream_type, e.stream_id, e.version, e.type, e.recorded_at, e.recorded_by, e.body,
             sha256(convert_to(e.body, 'UTF8'))
        from rows from (jsonb_to_recordset(unit -> 'events') as
               (event_id uuid, stream_type text, stream_id text, version integer, type text,
                recorded_at timestamptz, recorded_by text, body text)) with ordinality as
             e(event_id, stream_type, stream_id, version, type, recorded_at, recorded_by, body, place)
       order by e.place;
  end if;
  if unit ? 'texts' then
    insert into texts select * from jsonb_populate_recordset(null::texts, unit -> 'texts');
  end if;
  if unit ? 'notices' then
    insert into notices select * from jsonb_populate_recordset(null::notices, unit -> 'notices');
  end if;
  if unit ? 'answers' then
    insert into answers (person, key, request, status, body)
      select a.person, a.key, a.request, a.status, a.body
        from jsonb_populate_recordset(null::answers, unit -> 'answers') a;
  end if;
  if unit ? 'folded' then
    insert into folded_streams as f select * from jsonb_populate_recordset(null::folded_streams, unit -> 'folded')
      on conflict (stream_type, stream_id) do update
        set version = excluded.version, recorded_at = excluded.recorded_at, state = excluded.state;
  end if;
  if unit ? 'insert' then
    insert into exceptions select * from jsonb_populate_recordset(null::exceptions, unit -> 'insert');
  end if;
  if unit ? 'update' then
    -- The state arrives as its changed members only.
    update exceptions x set
      state = x.state || r.state,
      number = r.number, number_order = r.number_order, year = r.year, version = r.version,
      updated_at = r.updated_at, status = r.status, status_since = r.status_since, title = r.title,
      policy_id = r.policy_id, policy_version = r.policy_version, family = r.family,
      requester = r.requester, risk_owner = r.risk_owner, band = r.band, band_rank = r.band_rank,
      rung = r.rung, route = r.route, tier = r.tier, term_number = r.term_number,
      structural = r.structural, starts_at = r.starts_at, expires_at = r.expires_at,
      in_force_from = r.in_force_from, in_force_until = r.in_force_until, next_due_at = r.next_due_at,
      pending_since = r.pending_since, renewal_lapse_from = r.renewal_lapse_from,
      request_warned = r.request_warned, renewal_warned = r.renewal_warned,
      term_known_at = r.term_known_at, last_reminder_days = r.last_reminder_days,
      chain_root = r.chain_root, chain_started_at = r.chain_started_at,
      first_submitted_at = r.first_submitted_at, confidential = r.confidential, emergency = r.emergency,
      renewal_id = r.renewal_id, renewal_status = r.renewal_status, case_waits = r.case_waits, case_route = r.case_route,
      participants = r.participants
    from jsonb_populate_recordset(null::exceptions, unit -> 'update') r
    where x.id = r.id;
  end if;
  if put ? 'title_words' then
    insert into title_words (exception_id, words)
      select w.exception_id, to_tsvector('simple', w.text)
        from jsonb_to_recordset(put -> 'title_words') as w(exception_id uuid, text text)
      on conflict (exception_id) do update set words = excluded.words;
  end if;
  if gone ? 'coverage' then
    delete from coverage t using jsonb_populate_recordset(null::coverage, gone -> 'coverage') d
     where t.exception_id = d.exception_id and t.ordinal = d.ordinal;
  end if;
  if put ? 'coverage' then
    insert into coverage select * from jsonb_populate_recordset(null::coverage, put -> 'coverage')
      on conflict (exception_id, ordinal) do update set
        term = excluded.term, policy_id = excluded.policy_id, chain_started_at = excluded.chain_started_at,
        from_at = excluded.from_at, until_at = excluded.until_at;
  end if;
  if gone ? 'terms' then
    delete from terms t using jsonb_populate_recordset(null::terms, gone -> 'terms') d
     where t.exception_id = d.exception_id and t.number = d.number;
  end if;
  if put ? 'terms' then
    insert into terms select * from jsonb_populate_recordset(null::terms, put -> 'terms')
      on conflict (exception_id, number) do update set
        policy_id = excluded.policy_id, policy_version = excluded.policy_version,
        requester = excluded.requester, approved_at = excluded.approved_at,
        approved_by = excluded.approved_by, proof = excluded.proof, starts_at = excluded.starts_at,
        expires_at = excluded.expires_at, ended_at = excluded.ended_at, structural = excluded.structural,
        rung = excluded.rung, route = excluded.route;
  end if;
  if gone ? 'scope_refs' then
    delete from scope_refs t using jsonb_populate_recordset(null::scope_refs, gone -> 'scope_refs') d
     where t.exception_id = d.exception_id and t.side = d.side and t.ref = d.ref;
  end if;
  if put ? 'scope_refs' then
    insert into scope_refs select * from jsonb_populate_recordset(null::scope_refs, put -> 'scope_refs')
      on conflict (exception_id, side, ref) do update set
        policy_id = excluded.policy_id, family = excluded.family, live = excluded.live,
        ended_at = excluded.ended_at, emergency_at = excluded.emergency_at;
  end if;
  if gone ? 'tags' then
    delete from tags t using jsonb_populate_recordset(null::tags, gone -> 'tags') d
     where t.exception_id = d.exception_id and t.target = d.target;
  end if;
  if put ? 'tags' then
    insert into tags select * from jsonb_populate_recordset(null::tags, put -> 'tags')
      on conflict (exception_id, target) do update set
        wanted = excluded.wanted, wanted_since = excluded.wanted_since, observed = excluded.observed,
        observed_at = excluded.observed_at, detail = excluded.detail;
  end if;
  if gone ? 'controls' then
    delete from controls t using jsonb_populate_recordset(null::controls, gone -> 'controls') d
     where t.exception_id = d.exception_id and t.control = d.control;
  end if;
  if put ? 'controls' then
    insert into controls select * from jsonb_populate_recordset(null::controls, put -> 'controls')
      on conflict (exception_id, control) do update set
        title = excluded.title, owner = excluded.owner, frequency_days = excluded.frequency_days,
        last_passed_at = excluded.last_passed_at, failing_since = excluded.failing_since,
        due_at = excluded.due_at, deadline_at = excluded.deadline_at, carrying = excluded.carrying;
  end if;
  if gone ? 'milestones' then
    delete from milestones t using jsonb_populate_recordset(null::milestones, gone -> 'milestones') d
     where t.exception_id = d.exception_id and t.milestone = d.milestone;
  end if;
  if put ? 'milestones' then
    insert into milestones select * from jsonb_populate_recordset(null::milestones, put -> 'milestones')
      on conflict (exception_id, milestone) do update set
        title = excluded.title, owner = excluded.owner, term = excluded.term, due_at = excluded.due_at,
        completed_at = excluded.completed_at, confirmed_at = excluded.confirmed_at,
        carrying = excluded.carrying;
  end if;
  if gone ? 'renewals' then
    delete from renewals t using jsonb_populate_recordset(null::renewals, gone -> 'renewals') d
     where t.exception_id = d.exception_id and t.renewal = d.renewal;
  end if;
  if put ? 'renewals' then
    insert into renewals select * from jsonb_populate_recordset(null::renewals, put -> 'renewals')
      on conflict (exception_id, renewal) do update set
        status = excluded.status, status_since = excluded.status_since, filed_at = excluded.filed_at,
        filed_by = excluded.filed_by, refused_by = excluded.refused_by;
  end if;
  if gone ? 'decisions' then
    delete from decisions t using jsonb_populate_recordset(null::decisions, gone -> 'decisions') d
     where t.exception_id = d.exception_id and t.term = d.term and t.kind = d.kind and t.decided_by = d.decided_by;
  end if;
  if put ? 'decisions' then
    insert into decisions select * from jsonb_populate_recordset(null::decisions, put -> 'decisions')
      on conflict (exception_id, term, kind, decided_by) do update set
        requester = excluded.requester, decided_at = excluded.decided_at, proof = excluded.proof,
        choice = excluded.choice;
  end if;
end
$body$;
`,
};
