-- Carers of one file are not one reader: what a carer writes, and what they are answered, belongs to the door it was
-- written at. And what stands around a person's own place: leaving carers out, calling somebody when the file is
-- closed or held back, words read, new words for the same door.

-- The door an entry was written at; for an answer, the door it is for. A client's own entries open at any door of theirs.
alter table counselling.client_entry add column door_id uuid, add column seen_at timestamptz;
alter table counselling.client_entry drop constraint client_entry_kind_check;
-- `praise`: what the team saw somebody manage. What they saw themselves stays a `win` of their own.
alter table counselling.client_entry add constraint client_entry_kind_check
  check (kind in ('diary', 'breathing', 'mood', 'win', 'homework', 'idea', 'say', 'note', 'task', 'praise')
    and (kind <> 'praise' or (entered_by is not null and audience = 'client')));
-- Whose it was is known only where a file never had more than one door for carers; anything else stays with the team.
update counselling.client_entry e set door_id = sole.id
  from (select d.office_id, d.case_id, (array_agg(d.id))[1] as id from portal.door d where d.audience = 'caregiver'
    group by d.office_id, d.case_id having count(*) = 1) sole
  where e.audience = 'caregiver' and e.office_id = sole.office_id and e.case_id = sole.case_id;
create policy client_entry_own_door on counselling.client_entry as restrictive for select to :app
  using ((select platform.actor()) <> 'client' or audience = 'client' or door_id = (select platform.door_id()));
create policy client_entry_own_door_add on counselling.client_entry as restrictive for insert to :app
  with check ((select platform.actor()) <> 'client' or door_id = (select platform.door_id()));
-- The lists of a place and of the team, newest day first, page after page.
create index client_entry_by_day on counselling.client_entry (office_id, case_id, audience, happened_on desc, written_at desc, id desc);

-- A task for one carer alone; without a door it is for all of them.
alter table counselling.homework add column door_id uuid;
create policy homework_own_door on counselling.homework as restrictive for select to :app
  using ((select platform.actor()) <> 'client' or door_id is null or door_id = (select platform.door_id()));

-- "I have read it" from the place of whoever it is for. When is nobody's business, only that it arrived.
create function counselling.mark_read(entry uuid, moment timestamptz) returns boolean language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  if platform.actor() <> 'client' then return false; end if;
  update counselling.client_entry e set seen_at = date_trunc('day', moment)
    where e.office_id = platform.office_id() and e.id = entry and e.case_id = platform.client_case_id()
      and e.audience = platform.audience() and e.kind = 'note' and e.entered_by is not null and e.seen_at is null
      and (e.audience = 'client' or e.door_id = platform.door_id());
  return found;
end $$;

-- Leaving the carers of a file out is a decision that stands until another is made, each with who, when and why.
create table counselling.carer_decision (
  office_id uuid not null, id uuid not null, case_id uuid not null, number integer not null check (number > 0),
  decision text not null check (decision in ('left_out', 'carried_on')),
  decided_by uuid not null, decided_at timestamptz not null, key_version integer not null, sealed bytea not null,
  primary key (office_id, id), unique (office_id, case_id, number),
  foreign key (office_id, case_id) references cases."case" (office_id, id));
alter table counselling.carer_decision enable row level security;
create policy carer_decision_read on counselling.carer_decision for select to :app
  using ((select platform.is_system()) or ((select platform.actor()) = 'account'
    and office_id = (select platform.office_id()) and cases.in_care_team(case_id)));
create policy carer_decision_add on counselling.carer_decision for insert to :app
  with check ((select platform.actor()) = 'account' and office_id = (select platform.office_id())
    and cases.in_care_team(case_id) and decided_by = (select platform.account_id()));
grant select, insert on counselling.carer_decision to :app;
create policy carer_decision_not_restricted on counselling.carer_decision as restrictive for select to :app
  using (case_id <> all ((select cases.restricted_now())::uuid[]));
create policy carer_decision_add_not_restricted on counselling.carer_decision as restrictive for insert to :app
  with check (case_id <> all ((select cases.restricted_now())::uuid[]));
create function counselling.carers_left_out(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select d.decision = 'left_out' from counselling.carer_decision d
    where d.office_id = platform.office_id() and d.case_id = wanted order by d.number desc limit 1), false) $$;
-- Whatever page or job would give them something: while it stands, nothing reaches their place.
create policy homework_not_left_out on counselling.homework as restrictive for insert to :app
  with check (audience <> 'caregiver' or not counselling.carers_left_out(case_id));
create policy shared_item_not_left_out on counselling.shared_item as restrictive for insert to :app
  with check (audience <> 'caregiver' or not counselling.carers_left_out(case_id));

-- A call for help from a place whose file is closed or held back: nobody looks there by themselves, so it rings.
create table counselling.help_call (
  office_id uuid not null, id uuid not null, case_id uuid not null, door_id uuid not null,
  because text not null check (because in ('closed', 'restricted')), raised_at timestamptz not null,
  heard_at timestamptz, heard_by uuid, done_at timestamptz, done_by uuid,
  primary key (office_id, id), foreign key (office_id, case_id) references cases."case" (office_id, id),
  check ((heard_at is null) = (heard_by is null)), check ((done_at is null) = (done_by is null)));
create index help_call_open on counselling.help_call (office_id, raised_at) where done_at is null;
create index help_call_by_case on counselling.help_call (office_id, case_id);
alter table counselling.help_call enable row level security;
create policy help_call_read on counselling.help_call for select to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id()) and instruments.may_hear(case_id)));
create policy help_call_own on counselling.help_call for select to :app
  using ((select platform.actor()) = 'client' and office_id = (select platform.office_id())
    and case_id = (select platform.client_case_id()) and door_id = (select platform.door_id()));
create policy help_call_act on counselling.help_call for update to :app
  using ((select platform.actor()) = 'account' and office_id = (select platform.office_id()) and instruments.may_hear(case_id))
  with check (heard_by = (select platform.account_id()) or done_by = (select platform.account_id()));
grant select on counselling.help_call to :app;
grant update (heard_at, heard_by, done_at, done_by) on counselling.help_call to :app;

create function counselling.call_somebody(new_id uuid, moment timestamptz) returns boolean language plpgsql security definer
  set search_path = pg_catalog as $$
declare
  file cases."case";
begin
  if platform.actor() <> 'client' then return false; end if;
  select c.* into file from cases."case" c where c.office_id = platform.office_id() and c.id = platform.client_case_id() for update;
  if file.id is null or (file.status <> 'closed' and file.restricted_at is null) then return false; end if;
  -- Whoever asks again while the first call still rings waits for the same person.
  if not exists (select 1 from counselling.help_call h where h.office_id = file.office_id and h.case_id = file.id
      and h.door_id = platform.door_id() and h.heard_at is null and h.done_at is null) then
    insert into counselling.help_call (office_id, id, case_id, door_id, because, raised_at)
      values (file.office_id, new_id, file.id, platform.door_id(),
        case when file.restricted_at is not null then 'restricted' else 'closed' end, moment);
  end if;
  return true;
end $$;
-- What may be known of it outside the team: the number of the file and whom to call.
create function counselling.help_calls_now()
  returns table (id uuid, case_id uuid, number text, because text, audience text, raised_at timestamptz, heard_at timestamptz, heard_by uuid, lead_id uuid, in_team boolean)
  language sql stable security definer set search_path = pg_catalog as $$
  select h.id, h.case_id, c.number, h.because, d.audience, h.raised_at, h.heard_at, h.heard_by, (select m.account_id from cases.care_team m
      where m.case_id = h.case_id and m.until is null order by m.duty <> 'lead', m.since limit 1), cases.in_care_team(h.case_id)
  from counselling.help_call h join cases."case" c on c.office_id = h.office_id and c.id = h.case_id
    join portal.door d on d.office_id = h.office_id and d.id = h.door_id
  where h.office_id = platform.office_id() and h.done_at is null and instruments.may_hear(h.case_id)
  order by h.raised_at limit 50 $$;
-- A closed file moves up too, so that whoever opens it again finds it where it belongs. What is held back stays as it is.
create or replace function counselling.ask_for_help(entry uuid, moment timestamptz) returns boolean language plpgsql security definer
  set search_path = pg_catalog as $$
declare
  wanted uuid := platform.client_case_id();
begin
  if platform.actor() <> 'client' or wanted is null then return false; end if;
  if not exists (select 1 from counselling.client_entry e where e.office_id = platform.office_id() and e.id = entry
      and e.case_id = wanted and e.audience = platform.audience() and e.wants_help) then
    return false;
  end if;
  update cases."case" c set urgency = 'TODAY', version = c.version + 1, last_activity_at = moment
    where c.office_id = platform.office_id() and c.id = wanted and c.restricted_at is null and c.urgency in ('H72', 'PLANNED');
  if not found then return false; end if;
  insert into cases.entry (office_id, id, case_id, kind, happened_at, written_at, facts)
    values (platform.office_id(), gen_random_uuid(), wanted, 'urgency', moment, moment, '{"raisedTo": "TODAY", "asked": true}');
  return true;
end $$;

-- Whoever asked that nothing be done with their record still reads their own words; nothing is added or changed by it.
do $$
declare
  t text;
begin
  for t in select p.tablename from pg_policies p where p.schemaname = 'counselling' and p.policyname = p.tablename || '_not_restricted' loop
    execute format($p$alter policy %I on counselling.%I using ((select platform.actor()) = 'client' or case_id <> all ((select cases.restricted_now())::uuid[]))$p$,
      t || '_not_restricted', t);
  end loop;
  for t in select distinct p.tablename from pg_policies p join information_schema.columns c
      on c.table_schema = 'counselling' and c.table_name = p.tablename and c.column_name = 'case_id'
      where p.schemaname = 'counselling' and p.cmd = 'UPDATE' and p.tablename <> 'help_call' loop
    execute format('create policy %I on counselling.%I as restrictive for update to :app using (case_id <> all ((select cases.restricted_now())::uuid[]))',
      t || '_kept_restricted', t);
  end loop;
end $$;

-- New words for the same door: a new key pair, while what was written and how somebody is greeted stay. A nickname
-- chosen before goes on opening it: the new private key lies sealed to the key that the nickname has always opened.
alter table portal.way_in add column own_key bytea, add column bridge bytea;
create policy way_in_bridged on portal.way_in for update to :app
  using ((select platform.actor()) = 'account' and office_id = (select platform.office_id()) and cases.in_care_team(case_id));
grant update (own_key, bridge) on portal.way_in to :app;
grant update (public_key) on portal.door to :app;

drop function portal.claim_way_in(uuid, bytea);
create function portal.claim_way_in(wanted_office uuid, wanted bytea)
  returns table (door_id uuid, kind text, sealed_private_key bytea, bridge bytea) language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(encode(wanted, 'hex'), 4019));
  return query select w.door_id, w.kind, w.sealed_private_key, w.bridge
    from portal.way_in w join portal.door d on d.office_id = w.office_id and d.id = w.door_id
    where w.lookup_id = wanted and w.office_id = wanted_office and d.closed_at is null;
end $$;

-- Whose place it is, and whether its file is at work, closed or held back: pages say what is true.
drop function portal.client_of(bytea, timestamptz, interval);
create function portal.client_of(session bytea, moment timestamptz, idle interval)
  returns table (office_id uuid, case_id uuid, place_id uuid, door_id uuid, audience text, age_band text, file_state text,
    sealed_private_key bytea, versions integer[], sealed bytea[], rewrapped bytea[])
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update portal.session s set ends_at = moment + idle
    where s.id_hash = session and s.ends_at > moment and s.ends_at < moment + idle - interval '1 minute';
  return query select s.office_id, s.case_id, s.place_id, s.door_id, d.audience, c.age_band,
      case when c.restricted_at is not null then 'restricted' when c.status = 'closed' then 'closed' else 'open' end,
      s.sealed_private_key, k.versions, k.sealed, k.rewrapped
    from portal.session s
      join portal.door d on d.office_id = s.office_id and d.id = s.door_id
      join cases."case" c on c.office_id = s.office_id and c.id = s.case_id
      cross join lateral portal.keys_of(s.door_id) k
    where s.id_hash = session and s.ends_at > moment and d.closed_at is null;
end $$;

do $$
declare f text;
begin
  foreach f in array array['counselling.mark_read(uuid, timestamptz)', 'counselling.carers_left_out(uuid)',
      'counselling.call_somebody(uuid, timestamptz)', 'counselling.help_calls_now()',
      'portal.claim_way_in(uuid, bytea)', 'portal.client_of(bytea, timestamptz, interval)'] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to :app', f);
  end loop;
end $$;
