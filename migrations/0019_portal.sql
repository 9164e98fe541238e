-- The client's own place: a door to their own file, without an account, for the person and, apart from them, for
-- those who care for them. Everything shared with them lies under a place key of its own, one per audience.

create function platform.place_id() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('naungan.place', true), '')::uuid $$;
create function platform.client_case_id() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('naungan.client_case', true), '')::uuid $$;
create function platform.audience() returns text language sql stable parallel safe
  as $$ select coalesce(current_setting('naungan.audience', true), '') $$;
create function platform.door_id() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('naungan.door', true), '')::uuid $$;

create schema portal;
grant usage on schema portal to :app;

create table portal.place (
  office_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  audience text not null check (audience in ('client', 'caregiver')),
  made_at timestamptz not null default now(),
  primary key (office_id, id),
  unique (office_id, case_id, audience),
  foreign key (office_id, case_id) references cases."case" (office_id, id)
);

-- The place key by version, under the case key of its time. A new version for each turn of the case key, and
-- whenever somebody who had a door must not read what comes after.
create table portal.place_key (
  office_id uuid not null,
  place_id uuid not null,
  version integer not null,
  case_id uuid not null,
  case_key_version integer not null,
  sealed bytea not null,
  made_at timestamptz not null default now(),
  primary key (office_id, place_id, version),
  foreign key (office_id, place_id) references portal.place (office_id, id)
);

-- One door for one person. A closed door stays on record; what it opened is gone.
create table portal.door (
  office_id uuid not null,
  id uuid not null,
  place_id uuid not null,
  case_id uuid not null,
  audience text not null check (audience in ('client', 'caregiver')),
  person_id uuid,
  public_key bytea not null,
  place_version integer not null,
  sealed bytea not null,
  made_by uuid,
  made_at timestamptz not null default now(),
  last_used_on date,
  closed_at timestamptz,
  closed_by uuid,
  primary key (office_id, id),
  foreign key (office_id, place_id) references portal.place (office_id, id)
);
create index door_by_place on portal.door (office_id, place_id);
create index door_by_case on portal.door (office_id, case_id);
create unique index door_one_each on portal.door (place_id, coalesce(person_id, place_id)) where closed_at is null;

-- The place key for each door: by HPKE to the door's public key, and after first use under the door's own key.
create table portal.door_key (
  office_id uuid not null,
  door_id uuid not null,
  version integer not null,
  case_id uuid not null,
  sealed bytea,
  rewrapped bytea,
  primary key (office_id, door_id, version),
  foreign key (office_id, door_id) references portal.door (office_id, id)
);

-- What opens a door: the words, or a nickname and a sentence. The look-up id tells nothing about them.
create table portal.way_in (
  office_id uuid not null,
  lookup_id bytea not null,
  door_id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('code', 'nickname')),
  sealed_private_key bytea not null,
  primary key (office_id, lookup_id),
  foreign key (office_id, door_id) references portal.door (office_id, id)
);
create unique index way_in_one_of_a_kind on portal.way_in (door_id, kind);

create table portal.session (
  id_hash bytea primary key,
  office_id uuid not null,
  case_id uuid not null,
  place_id uuid not null,
  door_id uuid not null,
  sealed_private_key bytea not null,
  ends_at timestamptz not null,
  foreign key (office_id, door_id) references portal.door (office_id, id)
);
create index session_by_door on portal.session (office_id, door_id);
create index session_by_end on portal.session (ends_at);

do $$
declare t text;
begin
  foreach t in array array['place', 'place_key', 'door', 'door_key', 'way_in', 'session'] loop
    execute format('alter table portal.%I enable row level security', t);
    execute format('create policy %I on portal.%I for select to :app using ((select platform.is_system()) or office_id = (select platform.office_id()) and cases.in_care_team(case_id))', t || '_read', t);
  end loop;
  foreach t in array array['place', 'place_key', 'door', 'door_key', 'way_in'] loop
    execute format('create policy %I on portal.%I for insert to :app with check (office_id = (select platform.office_id()) and cases.in_care_team(case_id))', t || '_add', t);
    execute format('grant select, insert on portal.%I to :app', t);
  end loop;
  foreach t in array array['door_key', 'way_in', 'session'] loop
    execute format('create policy %I on portal.%I for delete to :app using ((select platform.is_system()) or office_id = (select platform.office_id()) and cases.in_care_team(case_id))', t || '_shut', t);
  end loop;
end $$;
grant delete on portal.door_key, portal.way_in, portal.session to :app;
grant select on portal.session to :app;
create policy door_change on portal.door for update to :app
  using (office_id = (select platform.office_id()) and cases.in_care_team(case_id));
grant update (closed_at, closed_by) on portal.door to :app;

create policy place_own on portal.place for select to :app
  using ((select platform.actor()) = 'client' and id = (select platform.place_id()));
create policy door_own on portal.door for select to :app
  using ((select platform.actor()) = 'client' and id = (select platform.door_id()));
create policy way_in_own on portal.way_in for select to :app
  using ((select platform.actor()) = 'client' and door_id = (select platform.door_id()));
create policy way_in_chosen on portal.way_in for insert to :app
  with check ((select platform.actor()) = 'client' and office_id = (select platform.office_id())
    and door_id = (select platform.door_id()) and case_id = (select platform.client_case_id()) and kind = 'nickname');
create policy way_in_dropped on portal.way_in for delete to :app
  using ((select platform.actor()) = 'client' and door_id = (select platform.door_id()) and kind = 'nickname');
create policy session_own on portal.session for select to :app
  using ((select platform.actor()) = 'client' and door_id = (select platform.door_id()));
create policy session_left on portal.session for delete to :app
  using ((select platform.actor()) = 'client' and door_id = (select platform.door_id()));

-- The keys a door holds, side by side in order of their versions.
create function portal.keys_of(wanted uuid, out versions integer[], out sealed bytea[], out rewrapped bytea[])
  language sql stable set search_path = pg_catalog as $$
  select array_agg(k.version order by k.version), array_agg(k.sealed order by k.version), array_agg(k.rewrapped order by k.version)
  from portal.door_key k where k.door_id = wanted $$;
revoke all on function portal.keys_of(uuid) from public;

-- Whoever knows a look-up id learns which door it opens, and nothing else.
create function portal.claim_way_in(wanted_office uuid, wanted bytea)
  returns table (door_id uuid, kind text, sealed_private_key bytea) language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(encode(wanted, 'hex'), 4019));
  return query select w.door_id, w.kind, w.sealed_private_key
    from portal.way_in w join portal.door d on d.office_id = w.office_id and d.id = w.door_id
    where w.lookup_id = wanted and w.office_id = wanted_office and d.closed_at is null;
end $$;

-- Opens a session for whoever knows the look-up id. The private key comes in sealed under the cookie's secret. The
-- day is kept, never the hour: when a child came is nobody's business.
create function portal.open_session(
  wanted_office uuid, wanted bytea, session bytea, private_key bytea, until timestamptz, today date)
  returns uuid language plpgsql security definer set search_path = pg_catalog as $$
declare
  found_door portal.door;
begin
  select d.* into found_door from portal.way_in w join portal.door d on d.office_id = w.office_id and d.id = w.door_id
    where w.lookup_id = wanted and w.office_id = wanted_office and d.closed_at is null;
  if found_door.id is null then return null; end if;
  insert into portal.session (id_hash, office_id, case_id, place_id, door_id, sealed_private_key, ends_at)
    values (session, wanted_office, found_door.case_id, found_door.place_id, found_door.id, private_key, until);
  update portal.door d set last_used_on = today
    where d.office_id = wanted_office and d.id = found_door.id and d.last_used_on is distinct from today;
  return found_door.id;
end $$;

-- The session behind a cookie with the keys of its door, moved forward at most once a minute while it is used.
create function portal.client_of(session bytea, moment timestamptz, idle interval)
  returns table (office_id uuid, case_id uuid, place_id uuid, door_id uuid, audience text, age_band text,
    sealed_private_key bytea, versions integer[], sealed bytea[], rewrapped bytea[])
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update portal.session s set ends_at = moment + idle
    where s.id_hash = session and s.ends_at > moment and s.ends_at < moment + idle - interval '1 minute';
  return query select s.office_id, s.case_id, s.place_id, s.door_id, d.audience, c.age_band,
      s.sealed_private_key, k.versions, k.sealed, k.rewrapped
    from portal.session s
      join portal.door d on d.office_id = s.office_id and d.id = s.door_id
      join cases."case" c on c.office_id = s.office_id and c.id = s.case_id
      cross join lateral portal.keys_of(s.door_id) k
    where s.id_hash = session and s.ends_at > moment and d.closed_at is null;
end $$;

-- A key that was opened once lies under the door's own key from then on, which opens in microseconds.
create function portal.rewrap(session bytea, wanted integer, wrapped bytea) returns void language sql security definer
  set search_path = pg_catalog as $$
  update portal.door_key k set rewrapped = wrapped, sealed = null
    from portal.session s
    where s.id_hash = session and k.office_id = s.office_id and k.door_id = s.door_id and k.version = wanted and k.rewrapped is null $$;

create function portal.end_session(session bytea) returns void language sql security definer set search_path = pg_catalog as $$
  delete from portal.session s where s.id_hash = session $$;

create function portal.way_in_taken(wanted_office uuid, wanted bytea) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from portal.way_in w where w.lookup_id = wanted and w.office_id = wanted_office) $$;

-- What a client may know of who reads: names and duties of the present team.
create function portal.team_now() returns table (full_name text, duty text, roles text[]) language sql stable security definer
  set search_path = pg_catalog as $$
  select a.full_name, m.duty, coalesce((select array_agg(r.role order by r.role) from people.account_role r
      where r.office_id = m.office_id and r.account_id = m.account_id and (r.valid_to is null or r.valid_to >= current_date)), '{}')
  from cases.care_team m join people.account a on a.office_id = m.office_id and a.id = m.account_id
  where platform.actor() = 'client' and m.case_id = platform.client_case_id() and m.until is null
  order by m.duty <> 'lead', m.since $$;

-- For the person alone: which of those around them have a door, by what they are to them.
create function portal.caregivers_now() returns table (role text, relation text) language sql stable security definer
  set search_path = pg_catalog as $$
  select coalesce(p.role, 'guardian'), p.relation
  from portal.door d left join cases.person p on p.office_id = d.office_id and p.id = d.person_id
  where platform.actor() = 'client' and platform.audience() = 'client'
    and d.case_id = platform.client_case_id() and d.audience = 'caregiver' and d.closed_at is null
  order by d.made_at $$;

-- The answers that stand: a person sees all that were asked about them, somebody who cares for them their own.
create function portal.consents_now()
  returns table (purpose text, legal_basis text, given_by text, answer text, recorded_at timestamptz, valid_to date, withdrawn_at timestamptz)
  language sql stable security definer set search_path = pg_catalog as $$
  select distinct on (c.purpose, c.given_by) c.purpose, c.legal_basis, c.given_by, c.answer, c.recorded_at, c.valid_to, c.withdrawn_at
  from cases.consent c
  where platform.actor() = 'client' and c.case_id = platform.client_case_id()
    and (platform.audience() = 'client' or c.given_by in ('guardian', 'appointed'))
  order by c.purpose, c.given_by, c.recorded_at desc, c.id desc $$;

do $$
declare f text;
begin
  foreach f in array array['claim_way_in(uuid, bytea)', 'open_session(uuid, bytea, bytea, bytea, timestamptz, date)',
      'client_of(bytea, timestamptz, interval)', 'rewrap(bytea, integer, bytea)', 'end_session(bytea)',
      'way_in_taken(uuid, bytea)', 'team_now()', 'caregivers_now()', 'consents_now()'] loop
    execute format('revoke all on function portal.%s from public', f);
    execute format('grant execute on function portal.%s to :app', f);
  end loop;
end $$;

-- A record that is destroyed takes its doors and keys with it: what was shared opens for nobody any more.
create function portal.destroy_with_case() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from portal.session s where s.case_id = new.id;
  delete from portal.way_in w where w.case_id = new.id;
  delete from portal.door_key k where k.case_id = new.id;
  delete from portal.place_key k where k.case_id = new.id;
  delete from portal.door d where d.case_id = new.id;
  return null;
end $$;
create trigger destroy_portal after update of destroyed_at on cases."case"
  for each row when (new.destroyed_at is not null) execute function portal.destroy_with_case();
