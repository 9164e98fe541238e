-- Whoever writes, writes in their own name, and what was written stays what it was: who made it, for whom and when
-- never changes, and a time that was set is not moved in place. The pages have always done so; the database holds it.

do $$
declare
  one text;
  place text; author text;
begin
  foreach one in array array[
      'counselling.episode opened_by', 'counselling.run begun_by', 'counselling.answer written_by', 'counselling.gate_act asked_by',
      'counselling.goal made_by', 'counselling.agreement made_by', 'counselling.practice account_id', 'counselling.session account_id',
      'counselling.note_opening account_id', 'counselling.safety_line made_by', 'counselling.homework given_by',
      'counselling.client_entry entered_by', 'counselling.practical_need made_by', 'counselling.shared_item shared_by',
      'calendar.series made_by', 'calendar.appointment made_by', 'calendar.contact by', 'calendar.decision by',
      'calendar.reminder done_by', 'calendar.waiting put_by', 'instruments.administration made_by', 'portal.door made_by',
      'guidance.programme made_by', 'guidance.need written_by', 'guidance.programme_line changed_by',
      'guidance.service_plan made_by', 'guidance.plan_report written_by', 'guidance.service_given account_id',
      'guidance.report_given account_id'] loop
    place := split_part(one, ' ', 1);
    author := split_part(one, ' ', 2);
    execute format($p$create policy %I on %s as restrictive for insert to :app
      with check ((select platform.actor()) <> 'account' or %I = (select platform.account_id()))$p$,
      split_part(place, '.', 2) || '_own_name', place, author);
  end loop;
end $$;

-- A gate is passed by two who each did their part: the second answers what the first asked, in a row of its own time.
create policy gate_act_asked on counselling.gate_act as restrictive for insert to :app
  with check (outcome in ('passed', 'held', 'override_asked') and second_by is null);
create policy gate_act_answered on counselling.gate_act as restrictive for update to :app
  using (true) with check (second_by = (select platform.account_id()));

-- A step of a ladder is never written down as released; a release belongs to whoever gave it.
create policy ladder_item_unreleased on counselling.ladder_item as restrictive for insert to :app
  with check (released_at is null and released_by is null);
create or replace function counselling.release_by_supervisor() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.released_at is not null and (new.released_at, new.released_by) is distinct from (old.released_at, old.released_by)
      and not platform.is_system()
      and (not platform.has_role('supervisor') or new.released_by is distinct from platform.account_id()) then
    raise exception 'only a supervisor releases a step' using errcode = 'NW003';
  end if;
  return new;
end $$;
-- The locks look at the step of an exposure, so that there is one.
alter table counselling.practice add constraint practice_exposure_step check (kind <> 'exposure' or item_id is not null);

-- What was practised stays as it was when it ended, and a right to stop that was used stays used.
create policy practice_over on counselling.practice as restrictive for update to :app using (state = 'running') with check (true);
create policy agreement_revoked on counselling.agreement as restrictive for update to :app using (revoked_at is null) with check (true);

revoke update on counselling.episode, counselling.run, counselling.goal, counselling.ladder_item, counselling.practice,
  counselling.session, counselling.safety_line, counselling.homework from :app;
grant update (stage, phase, lead_id, closed_on, close_reason, version) on counselling.episode to :app;
grant update (phase, state, ended_on, end_reason, key_version, sealed, version) on counselling.run to :app;
grant update (domain, review_on, agreed_by_client, ended_at, place_version, sealed, version) on counselling.goal to :app;
grant update (rank, mode, real_danger, contact_with_reported, released_by, released_at, passed_at, removed_at, place_version, sealed, version)
  on counselling.ladder_item to :app;
grant update (state, ended_at, place_version, sealed, version) on counselling.practice to :app;
grant update (state, account_id, ended_at, closed_at, next_on, key_version, sealed, version) on counselling.session to :app;
grant update (tag, changes, part, agreed_by_client, review_on, ended_at, place_version, sealed, version) on counselling.safety_line to :app;
grant update (state, ended_at, place_version, sealed, version) on counselling.homework to :app;

revoke update on calendar.appointment, calendar.move_request, calendar.waiting from :app;
grant update (state, state_reason, state_at, state_by, moved_to, version) on calendar.appointment to :app;
grant update (handled_at, handled_by) on calendar.move_request to :app;
grant update (needs, ended_at, ended_by, end_reason, version) on calendar.waiting to :app;

-- What is restricted is stored and nothing else: it leaves the calendar programme and the counts too.
create or replace function calendar.waiting_counts() returns table (urgency text, waiting integer, oldest timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if not platform.has_role('head', 'intake', 'counsellor', 'psychologist', 'supervisor') then return; end if;
  return query
    select c.urgency, count(*)::integer, min(w.since) from calendar.waiting w
      join cases."case" c on c.office_id = w.office_id and c.id = w.case_id and c.restricted_at is null
    where w.office_id = platform.office_id() and w.ended_at is null group by c.urgency;
end $$;
create or replace function calendar.feed_rows(p_hash bytea, p_now timestamptz)
  returns table (id uuid, starts_at timestamptz, ends_at timestamptz, room_code text, state text, version integer, changed_at timestamptz, lang text)
  language sql stable security definer set search_path = pg_catalog as $$
  select a.id, a.starts_at, a.ends_at, r.code, a.state, a.version, coalesce(a.state_at, a.made_at), p.lang
  from calendar.feed f
    join people.account p on p.office_id = f.office_id and p.id = f.account_id and p.status = 'active'
    left join calendar.appointment a on a.office_id = f.office_id
      and (a.owner_id = f.account_id or exists (select 1 from calendar.attendee m
        where m.office_id = a.office_id and m.appointment_id = a.id and m.account_id = f.account_id))
      and a.starts_at between p_now - interval '31 days' and p_now + interval '366 days'
      and (a.case_id is null or exists (select 1 from cases.care_team t
        join cases."case" c on c.office_id = t.office_id and c.id = t.case_id and c.restricted_at is null
        where t.case_id = a.case_id and t.account_id = f.account_id and t.until is null))
    left join calendar.room r on r.office_id = a.office_id and r.id = a.room_id
  where f.token_hash = p_hash and f.revoked_at is null
  order by a.starts_at limit 1000 $$;
