-- A screen that is handed over is tied to one page until its worker proves themselves. The tie lies with the sign-in
-- session, so that no page can forget it.
alter table people.session add column handed_to text, add column handed_from text,
  add constraint session_handed check ((handed_to is null) = (handed_from is null));
create function people.guard_handed() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.handed_to is not null and new.handed_to is distinct from old.handed_to and platform.actor() not in ('door', 'system') then
    raise exception 'only a password takes a screen back' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger guard_handed before update of handed_to on people.session
  for each row when (current_setting('naungan.actor', true) is not null) execute function people.guard_handed();

drop function people.session_of(bytea, timestamptz);
create function people.session_of(wanted bytea, at timestamptz)
returns table (
  office_id uuid, account_id uuid, stage text, sealed_private_key bytea, challenge text,
  full_name text, lang text, roles text[], handed_to text, handed_from text
) language plpgsql security definer set search_path = pg_catalog as $$
declare
  opened people.session;
begin
  select s.* into opened from people.session s
    where s.id_hash = wanted and s.ends_at > at and s.seen_at + make_interval(mins => s.idle_minutes) > at;
  if not found then return; end if;
  -- A sign of life is written once a minute at most, so that reading pages does not mean writing rows.
  if opened.seen_at < at - interval '1 minute' then
    update people.session s set seen_at = at where s.id_hash = wanted;
  end if;
  return query
    select a.office_id, a.id, opened.stage, opened.sealed_private_key, opened.challenge, a.full_name, a.lang,
      coalesce(array(
        select r.role from people.account_role r
        where r.office_id = a.office_id and r.account_id = a.id
          and r.valid_from <= (at at time zone o.timezone)::date
          and (r.valid_to is null or r.valid_to >= (at at time zone o.timezone)::date)
        order by r.role), '{}'),
      opened.handed_to, opened.handed_from
    from people.account a join people.office o on o.id = a.office_id
    where a.office_id = opened.office_id and a.id = opened.account_id and a.status = 'active';
end $$;
revoke all on function people.session_of(bytea, timestamptz) from public;
grant execute on function people.session_of(bytea, timestamptz) to :app;

-- What is kept with every breath is not kept from a tab behind a screen that was handed over.
create or replace function people.act_as(wanted bytea, holding text[], at timestamptz)
  returns boolean language plpgsql security definer set search_path = pg_catalog as $$
declare
  opened people.session;
begin
  select s.* into opened
    from people.session s
      join people.account a on a.office_id = s.office_id and a.id = s.account_id and a.status = 'active'
      join people.office o on o.id = s.office_id
    where s.id_hash = wanted and s.stage = 'full' and s.handed_to is null
      and s.ends_at > at and s.seen_at + make_interval(mins => s.idle_minutes) > at
      and exists (
        select 1 from people.account_role r
        where r.office_id = s.office_id and r.account_id = s.account_id and r.role = any (holding)
          and r.valid_from <= (at at time zone o.timezone)::date
          and (r.valid_to is null or r.valid_to >= (at at time zone o.timezone)::date));
  if not found then return false; end if;
  if opened.seen_at < at - interval '1 minute' then
    update people.session s set seen_at = at where s.id_hash = wanted;
  end if;
  perform set_config('naungan.actor', 'account', true),
    set_config('naungan.office', opened.office_id::text, true),
    set_config('naungan.account', opened.account_id::text, true);
  return true;
end $$;

-- What those who were present answered themselves, each apart, under the key of the file: it outlives a change of hands.
create table counselling.session_voice (
  office_id uuid not null, session_id uuid not null, case_id uuid not null,
  who text not null check (who in ('client', 'caregiver')), saved_at timestamptz not null, kept_by uuid not null,
  key_version integer not null, sealed bytea not null,
  primary key (office_id, session_id, who),
  foreign key (office_id, session_id) references counselling.session (office_id, id));
alter table counselling.session_voice enable row level security;
create function counselling.holds_session(wanted_case uuid, wanted_session uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select cases.in_care_team(wanted_case) and exists (select 1 from counselling.session s where s.office_id = platform.office_id()
    and s.id = wanted_session and s.case_id = wanted_case and s.account_id = platform.account_id() and s.state = 'open') $$;
revoke all on function counselling.holds_session(uuid, uuid) from public;
grant execute on function counselling.holds_session(uuid, uuid) to :app;
create policy session_voice_read on counselling.session_voice for select to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id()) and cases.in_care_team(case_id)));
create policy session_voice_add on counselling.session_voice for insert to :app
  with check (office_id = (select platform.office_id()) and kept_by = (select platform.account_id())
    and counselling.holds_session(case_id, session_id));
create policy session_voice_change on counselling.session_voice for update to :app
  using (office_id = (select platform.office_id()) and counselling.holds_session(case_id, session_id))
  with check (kept_by = (select platform.account_id()));
create policy session_voice_drop on counselling.session_voice for delete to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id()) and cases.in_care_team(case_id)));
grant select, insert, delete on counselling.session_voice to :app;
grant update (saved_at, kept_by, key_version, sealed) on counselling.session_voice to :app;

-- Whose unfinished words lie with a session, and since when; the words themselves stay theirs alone.
create function counselling.drafts_waiting(wanted_case uuid, wanted_session uuid) returns table (account_id uuid, saved_at timestamptz)
  language sql stable security definer set search_path = pg_catalog as $$
  select d.account_id, max(d.saved_at) from counselling.session_draft d
    join counselling.session s on s.office_id = d.office_id and s.id = d.session_id and s.case_id = wanted_case
  where d.office_id = platform.office_id() and d.session_id = wanted_session and cases.in_care_team(wanted_case)
  group by d.account_id $$;
revoke all on function counselling.drafts_waiting(uuid, uuid) from public;
grant execute on function counselling.drafts_waiting(uuid, uuid) to :app;

-- A person in need is called for, from a file: it says which file, never why.
create table cases.call (
  office_id uuid not null, id uuid not null, case_id uuid not null,
  rung_at timestamptz not null, rung_by uuid not null, heard_at timestamptz, heard_by uuid, over_at timestamptz, over_by uuid,
  primary key (office_id, id),
  foreign key (office_id, case_id) references cases."case" (office_id, id),
  check ((heard_at is null) = (heard_by is null)), check ((over_at is null) = (over_by is null)));
create index call_ringing on cases.call (office_id, rung_at) where over_at is null;
create index call_by_case on cases.call (office_id, case_id, rung_at);
alter table cases.call enable row level security;
-- A call reaches further than the team, and never across the wall.
create function cases.may_hear_call(of_case uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select platform.actor() = 'account' and (cases.in_care_team(of_case)
    or (not cases.wall_broken(platform.account_id(), of_case)
      and (platform.has_role('intake', 'supervisor', 'head', 'psychologist', 'counsellor')
        or exists (select 1 from people.on_call o where o.office_id = platform.office_id() and o.account_id = platform.account_id()
          and o.starts_at <= now() and o.ends_at > now())))) $$;
revoke all on function cases.may_hear_call(uuid) from public;
grant execute on function cases.may_hear_call(uuid) to :app;
create policy call_read on cases.call for select to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id())
    and (cases.in_care_team(case_id) or (over_at is null and cases.may_hear_call(case_id)))));
create policy call_add on cases.call for insert to :app
  with check (office_id = (select platform.office_id()) and cases.in_care_team(case_id) and rung_by = (select platform.account_id())
    and heard_at is null and over_at is null);
create policy call_act on cases.call for update to :app
  using (office_id = (select platform.office_id()) and over_at is null and cases.may_hear_call(case_id))
  with check (office_id = (select platform.office_id()) and (over_at is null or (over_by = (select platform.account_id()) and cases.in_care_team(case_id))));
create policy call_not_restricted on cases.call as restrictive for select to :app using (case_id <> all ((select cases.restricted_now())::uuid[]));
create policy call_add_not_restricted on cases.call as restrictive for insert to :app with check (case_id <> all ((select cases.restricted_now())::uuid[]));
grant select, insert on cases.call to :app;
grant update (heard_at, heard_by, over_at, over_by) on cases.call to :app;
-- What rings now, as anybody it reaches may know it: the number of the file and who calls.
create function cases.calls_now() returns table (id uuid, case_id uuid, number text, rung_at timestamptz, rung_by uuid, heard_by uuid, in_team boolean)
  language sql stable security definer set search_path = pg_catalog as $$
  select l.id, l.case_id, c.number, l.rung_at, l.rung_by, l.heard_by, cases.in_care_team(l.case_id)
  from cases.call l join cases."case" c on c.office_id = l.office_id and c.id = l.case_id and c.destroyed_at is null and c.restricted_at is null
  where l.office_id = platform.office_id() and l.over_at is null and cases.may_hear_call(l.case_id) order by l.rung_at limit 50 $$;
revoke all on function cases.calls_now() from public;
grant execute on function cases.calls_now() to :app;

-- What was done when somebody was in danger: who was called, who came, when. Only ever added.
create table counselling.safety_act (
  office_id uuid not null, id uuid not null, case_id uuid not null, session_id uuid not null, account_id uuid not null,
  written_at timestamptz not null, key_version integer not null, sealed bytea not null,
  primary key (office_id, id), foreign key (office_id, session_id) references counselling.session (office_id, id));
create index safety_act_by_session on counselling.safety_act (office_id, session_id, written_at);
alter table counselling.safety_act enable row level security;
create policy safety_act_read on counselling.safety_act for select to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id()) and cases.in_care_team(case_id)));
create policy safety_act_add on counselling.safety_act for insert to :app
  with check (office_id = (select platform.office_id()) and cases.in_care_team(case_id) and account_id = (select platform.account_id()));
grant select, insert on counselling.safety_act to :app;

do $$
declare t text;
begin
  foreach t in array array['session_voice', 'safety_act'] loop
    execute format('create policy %I on counselling.%I as restrictive for select to :app using (case_id <> all ((select cases.restricted_now())::uuid[]))', t || '_not_restricted', t);
    execute format('create policy %I on counselling.%I as restrictive for insert to :app with check (case_id <> all ((select cases.restricted_now())::uuid[]))', t || '_add_not_restricted', t);
  end loop;
end $$;
