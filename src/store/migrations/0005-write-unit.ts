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
  changed exceptions;
  row record;
begin
  if unit ? 'events' then
    insert into events
        (event_id, stream_type, stream_id, version, type, recorded_at, recorded_by, about, body, body_hash)
      select e.event_id, e.stream_type, e.stream_id, e.version, e.type, e.recorded_at, e.recorded_by, e.about, e.body,
             sha256(convert_to(e.body, 'UTF8'))
        from rows from (jsonb_to_recordset(unit -> 'events') as
               (event_id uuid, stream_type text, stream_id text, version integer, type text,
                recorded_at timestamptz, recorded_by text, about text, body text)) with ordinality as
             e(event_id, stream_type, stream_id, version, type, recorded_at, recorded_by, about, body, place)
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
    -- One by one: a plan that was made for an empty table would otherwise scan a full one. A part of the state that is
    -- null did not change, and stays where it lies.
    for changed in select * from jsonb_populate_recordset(null::exceptions, unit -> 'update') loop
      update exceptions x set
        filed = coalesce(changed.filed, x.filed), decided = coalesce(changed.decided, x.decided),
        running = coalesce(changed.running, x.running),
      number = changed.number, number_order = changed.number_order, year = changed.year, version = changed.version,
      updated_at = changed.updated_at, status = changed.status, status_since = changed.status_since, title = changed.title,
      policy_id = changed.policy_id, policy_version = changed.policy_version, family = changed.family,
      requester = changed.requester, risk_owner = changed.risk_owner, band = changed.band, band_rank = changed.band_rank,
      rung = changed.rung, route = changed.route, tier = changed.tier, term_number = changed.term_number,
      structural = changed.structural, starts_at = changed.starts_at, expires_at = changed.expires_at,
      in_force_from = changed.in_force_from, in_force_until = changed.in_force_until, next_due_at = changed.next_due_at, test_due_at = changed.test_due_at,
      pending_since = changed.pending_since, renewal_lapse_from = changed.renewal_lapse_from,
      request_warned = changed.request_warned, renewal_warned = changed.renewal_warned,
      term_known_at = changed.term_known_at, last_reminder_days = changed.last_reminder_days,
      chain_root = changed.chain_root, chain_started_at = changed.chain_started_at,
      first_submitted_at = changed.first_submitted_at, confidential = changed.confidential, emergency = changed.emergency,
      renewal_id = changed.renewal_id, renewal_status = changed.renewal_status, case_waits = changed.case_waits, case_route = changed.case_route,
      participants = changed.participants
       where x.id = changed.id;
    end loop;
  end if;
  if put ? 'title_words' then
    insert into title_words (exception_id, words)
      select w.exception_id, to_tsvector('simple', w.text)
        from jsonb_to_recordset(put -> 'title_words') as w(exception_id uuid, text text)
      on conflict (exception_id) do update set words = excluded.words;
  end if;
  if gone ? 'coverage' then
    for row in select * from jsonb_populate_recordset(null::coverage, gone -> 'coverage') loop
      delete from coverage t where t.exception_id = row.exception_id and t.ordinal = row.ordinal;
    end loop;
  end if;
  if put ? 'coverage' then
    insert into coverage select * from jsonb_populate_recordset(null::coverage, put -> 'coverage')
      on conflict (exception_id, ordinal) do update set
        term = excluded.term, policy_id = excluded.policy_id, chain_started_at = excluded.chain_started_at,
        from_at = excluded.from_at, until_at = excluded.until_at;
  end if;
  if gone ? 'terms' then
    for row in select * from jsonb_populate_recordset(null::terms, gone -> 'terms') loop
      delete from terms t where t.exception_id = row.exception_id and t.number = row.number;
    end loop;
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
    for row in select * from jsonb_populate_recordset(null::scope_refs, gone -> 'scope_refs') loop
      delete from scope_refs t where t.exception_id = row.exception_id and t.side = row.side and t.ref = row.ref;
    end loop;
  end if;
  if put ? 'scope_refs' then
    insert into scope_refs select * from jsonb_populate_recordset(null::scope_refs, put -> 'scope_refs')
      on conflict (exception_id, side, ref) do update set
        policy_id = excluded.policy_id, family = excluded.family;
  end if;
  if gone ? 'tags' then
    for row in select * from jsonb_populate_recordset(null::tags, gone -> 'tags') loop
      delete from tags t where t.exception_id = row.exception_id and t.target = row.target;
    end loop;
  end if;
  if put ? 'tags' then
    insert into tags select * from jsonb_populate_recordset(null::tags, put -> 'tags')
      on conflict (exception_id, target) do update set
        wanted = excluded.wanted, wanted_since = excluded.wanted_since, observed = excluded.observed,
        observed_at = excluded.observed_at, detail = excluded.detail;
  end if;
  if gone ? 'controls' then
    for row in select * from jsonb_populate_recordset(null::controls, gone -> 'controls') loop
      delete from controls t where t.exception_id = row.exception_id and t.control = row.control;
    end loop;
  end if;
  if put ? 'controls' then
    insert into controls select * from jsonb_populate_recordset(null::controls, put -> 'controls')
      on conflict (exception_id, control) do update set
        title = excluded.title, owner = excluded.owner, frequency_days = excluded.frequency_days,
        last_passed_at = excluded.last_passed_at, failing_since = excluded.failing_since,
        due_at = excluded.due_at, deadline_at = excluded.deadline_at;
  end if;
  if gone ? 'milestones' then
    for row in select * from jsonb_populate_recordset(null::milestones, gone -> 'milestones') loop
      delete from milestones t where t.exception_id = row.exception_id and t.milestone = row.milestone;
    end loop;
  end if;
  if put ? 'milestones' then
    insert into milestones select * from jsonb_populate_recordset(null::milestones, put -> 'milestones')
      on conflict (exception_id, milestone) do update set
        title = excluded.title, owner = excluded.owner, term = excluded.term, due_at = excluded.due_at,
        completed_at = excluded.completed_at, confirmed_at = excluded.confirmed_at;
  end if;
  if gone ? 'renewals' then
    for row in select * from jsonb_populate_recordset(null::renewals, gone -> 'renewals') loop
      delete from renewals t where t.exception_id = row.exception_id and t.renewal = row.renewal;
    end loop;
  end if;
  if put ? 'renewals' then
    insert into renewals select * from jsonb_populate_recordset(null::renewals, put -> 'renewals')
      on conflict (exception_id, renewal) do update set
        status = excluded.status, status_since = excluded.status_since, filed_at = excluded.filed_at,
        filed_by = excluded.filed_by, refused_by = excluded.refused_by;
  end if;
  if gone ? 'decisions' then
    for row in select * from jsonb_populate_recordset(null::decisions, gone -> 'decisions') loop
      delete from decisions t where t.exception_id = row.exception_id and t.term = row.term and t.kind = row.kind and t.decided_by = row.decided_by;
    end loop;
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
