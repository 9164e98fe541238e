-- Who meets whom, when and where; who waits; who has to be called. Times, states and codes lie in clear under
-- row-level security; whatever says something about a person is sealed under the case key, and what the client
-- may read under the key of their own place.

create schema calendar;
grant usage on schema calendar to :app;

-- What an office may tell its calendar: where it stands (prayer hours), school hours, weeks of exams.
create table calendar.setting (
  office_id uuid primary key,
  latitude double precision check (latitude between -12 and 7),
  longitude double precision check (longitude between 94 and 142),
  school_opens text,
  school_closes text,
  exam_weeks jsonb not null default '[]',
  version integer not null default 1,
  changed_by uuid,
  changed_at timestamptz not null default now()
);
alter table calendar.setting enable row level security;
create policy setting_read on calendar.setting for select to :app
  using ((select platform.is_system()) or ((select platform.actor()) = 'account' and office_id = (select platform.office_id())));
create policy setting_add on calendar.setting for insert to :app
  with check (office_id = (select platform.office_id()) and platform.has_role('head', 'admin', 'supervisor'));
create policy setting_change on calendar.setting for update to :app
  using (office_id = (select platform.office_id()) and platform.has_role('head', 'admin', 'supervisor'));
grant select, insert, update on calendar.setting to :app;

-- A room has a code that may stand in a calendar anyone could see, and a name for those who go there.
create table calendar.room (
  office_id uuid not null,
  id uuid not null,
  code text not null,
  name text not null,
  seats smallint,
  opens text,
  closes text,
  closed_at timestamptz,
  version integer not null default 1,
  primary key (office_id, id)
);
create unique index room_code on calendar.room (office_id, code) where closed_at is null;
alter table calendar.room enable row level security;
create policy room_read on calendar.room for select to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id()) and (select platform.actor()) = 'account'));
create policy room_add on calendar.room for insert to :app
  with check (office_id = (select platform.office_id()) and platform.has_role('head', 'admin', 'supervisor'));
create policy room_change on calendar.room for update to :app
  using (office_id = (select platform.office_id()) and platform.has_role('head', 'admin', 'supervisor'));
grant select, insert, update on calendar.room to :app;

-- Hours of one day, or days, on which a worker cannot be planned. Long leave with a cover stays in people.absence.
create table calendar.away (
  office_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  kind text not null check (kind in ('leave', 'sick', 'training', 'duty', 'other')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  made_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (office_id, id),
  foreign key (office_id, account_id) references people.account (office_id, id),
  check (ends_at > starts_at)
);
create index away_by_time on calendar.away (office_id, account_id, ends_at);
alter table calendar.away enable row level security;
create policy away_read on calendar.away for select to :app
  using ((select platform.is_system()) or ((select platform.actor()) = 'account' and office_id = (select platform.office_id())));
create policy away_add on calendar.away for insert to :app
  with check (office_id = (select platform.office_id())
    and (account_id = (select platform.account_id()) or platform.has_role('head', 'admin', 'supervisor')));
create policy away_end on calendar.away for update to :app
  using (office_id = (select platform.office_id())
    and (account_id = (select platform.account_id()) or platform.has_role('head', 'admin', 'supervisor')));
grant select, insert, update on calendar.away to :app;

create table calendar.series (
  office_id uuid not null,
  id uuid not null,
  case_id uuid,
  owner_id uuid not null,
  rule text not null check (rule in ('weekly', 'biweekly', 'monthly')),
  on_holiday text not null check (on_holiday in ('skip', 'shift', 'keep')),
  until date,
  count smallint,
  made_by uuid,
  made_at timestamptz not null default now(),
  primary key (office_id, id)
);

-- Moving makes a new row and marks the former one, so that nobody's word about a time is ever overwritten.
create table calendar.appointment (
  office_id uuid not null,
  id uuid not null,
  case_id uuid,
  episode_id uuid,
  kind text not null check (kind in ('session', 'home_visit', 'school_visit', 'group', 'meeting', 'supervision', 'other')),
  owner_id uuid not null,
  room_id uuid,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  mode text not null default 'in_person' check (mode in ('in_person', 'telephone', 'video', 'text')),
  place text not null check (place in ('office', 'home', 'school', 'pesantren', 'village', 'partner', 'remote', 'elsewhere')),
  travel_before smallint not null default 0,
  travel_after smallint not null default 0,
  series_id uuid,
  state text not null default 'planned' check (state in ('planned', 'held', 'missed', 'cancelled', 'moved')),
  state_reason text,
  state_at timestamptz,
  state_by uuid,
  moved_to uuid,
  client_sees boolean not null default false,
  version integer not null default 1,
  key_version integer,
  sealed bytea,
  place_version integer,
  shared bytea,
  made_by uuid,
  made_at timestamptz not null default now(),
  primary key (office_id, id),
  foreign key (office_id, case_id) references cases."case" (office_id, id),
  foreign key (office_id, owner_id) references people.account (office_id, id),
  foreign key (office_id, room_id) references calendar.room (office_id, id),
  foreign key (office_id, series_id) references calendar.series (office_id, id),
  check (ends_at > starts_at),
  check (sealed is null or key_version is not null),
  check (shared is null or place_version is not null)
);
create index appointment_by_owner on calendar.appointment (office_id, owner_id, starts_at);
create index appointment_by_case on calendar.appointment (office_id, case_id, starts_at desc) where case_id is not null;
create index appointment_by_time on calendar.appointment (office_id, starts_at) where state = 'planned';

-- Colleagues who come too.
create table calendar.attendee (
  office_id uuid not null,
  appointment_id uuid not null,
  account_id uuid not null,
  primary key (office_id, appointment_id, account_id),
  foreign key (office_id, appointment_id) references calendar.appointment (office_id, id),
  foreign key (office_id, account_id) references people.account (office_id, id)
);
create index attendee_by_account on calendar.attendee (office_id, account_id);

create function calendar.comes_to(wanted uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select 1 from calendar.attendee a
    where a.office_id = platform.office_id() and a.appointment_id = wanted and a.account_id = platform.account_id()) $$;
revoke all on function calendar.comes_to(uuid) from public;
grant execute on function calendar.comes_to(uuid) to :app;

-- An appointment about a file belongs to its team alone; any other to those who come.
alter table calendar.series enable row level security;
create policy series_read on calendar.series for select to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id()) and (select platform.actor()) = 'account'
    and case when case_id is null then owner_id = (select platform.account_id()) else cases.in_care_team(case_id) end));
create policy series_add on calendar.series for insert to :app
  with check (office_id = (select platform.office_id()) and (select platform.actor()) = 'account'
    and (case_id is null or cases.in_care_team(case_id)));
grant select, insert on calendar.series to :app;

alter table calendar.appointment enable row level security;
create policy appointment_read on calendar.appointment for select to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id()) and (select platform.actor()) = 'account'
    and case when case_id is null then owner_id = (select platform.account_id()) or made_by = (select platform.account_id())
      or calendar.comes_to(id) else cases.in_care_team(case_id) end));
create policy appointment_client on calendar.appointment for select to :app
  using ((select platform.actor()) = 'client' and office_id = (select platform.office_id())
    and case_id = (select platform.client_case_id()) and (select platform.audience()) = 'client' and client_sees);
create policy appointment_add on calendar.appointment for insert to :app
  with check (office_id = (select platform.office_id()) and (select platform.actor()) = 'account'
    and (case_id is null or cases.in_care_team(case_id)));
create policy appointment_change on calendar.appointment for update to :app
  using (office_id = (select platform.office_id()) and (select platform.actor()) = 'account'
    and case when case_id is null then owner_id = (select platform.account_id()) or made_by = (select platform.account_id())
      else cases.in_care_team(case_id) end);
create policy appointment_not_restricted on calendar.appointment as restrictive for select to :app
  using (case_id is null or case_id <> all ((select cases.restricted_now())::uuid[]));
create policy appointment_add_not_restricted on calendar.appointment as restrictive for insert to :app
  with check (case_id is null or case_id <> all ((select cases.restricted_now())::uuid[]));
grant select, insert, update on calendar.appointment to :app;

alter table calendar.attendee enable row level security;
create policy attendee_read on calendar.attendee for select to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id())
    and exists (select 1 from calendar.appointment a where a.office_id = attendee.office_id and a.id = attendee.appointment_id)));
create policy attendee_add on calendar.attendee for insert to :app
  with check (office_id = (select platform.office_id()) and (select platform.actor()) = 'account'
    and exists (select 1 from calendar.appointment a where a.office_id = attendee.office_id and a.id = attendee.appointment_id));
grant select, insert on calendar.attendee to :app;

-- When people and rooms are taken, for whoever plans. It says nothing of what for: only a file's own team learns
-- that it is their client who is taken. Null for people and rooms: the whole office.
create function calendar.busy(p_from timestamptz, p_to timestamptz, p_accounts uuid[], p_rooms uuid[], p_case uuid)
  returns table (id uuid, starts_at timestamptz, ends_at timestamptz, travel_before smallint, travel_after smallint,
    accounts uuid[], room_id uuid, of_case boolean)
  language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  own_case uuid := case when p_case is not null and cases.in_care_team(p_case) then p_case end;
begin
  if platform.actor() is distinct from 'account' then return; end if;
  return query
    select t.id, t.starts_at, t.ends_at, t.travel_before, t.travel_after, t.accounts, t.room_id, coalesce(t.case_id = own_case, false)
    from (
      select a.id, a.starts_at, a.ends_at, a.travel_before, a.travel_after, a.room_id, a.case_id,
        a.owner_id || array(select m.account_id from calendar.attendee m where m.office_id = a.office_id and m.appointment_id = a.id) as accounts
      from calendar.appointment a
      where a.office_id = platform.office_id() and a.state in ('planned', 'held')
        and a.starts_at < p_to + interval '4 hours' and a.starts_at > p_from - interval '16 hours'
        and a.ends_at > p_from - interval '4 hours') t
    where (p_accounts is null and p_rooms is null) or t.accounts && p_accounts or t.room_id = any (p_rooms) or t.case_id = own_case
    order by t.starts_at;
end $$;
revoke all on function calendar.busy(timestamptz, timestamptz, uuid[], uuid[], uuid) from public;
grant execute on function calendar.busy(timestamptz, timestamptz, uuid[], uuid[], uuid) to :app;

-- Trying to reach somebody: after a missed session, while they wait. Only ever added.
create table calendar.contact (
  office_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  appointment_id uuid,
  reason text not null check (reason in ('missed', 'safety')),
  channel text not null,
  result text not null check (result in ('reached', 'not_reached', 'held_back')),
  at timestamptz not null,
  by uuid not null,
  key_version integer,
  sealed bytea,
  primary key (office_id, id),
  foreign key (office_id, case_id) references cases."case" (office_id, id)
);
create index contact_by_case on calendar.contact (office_id, case_id, at desc);

-- What a supervisor decided when somebody could not be reached. No rule ever closes a file.
create table calendar.decision (
  office_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  appointment_id uuid not null,
  decision text not null check (decision in ('keep_trying', 'visit', 'through_trusted', 'wait', 'refer', 'discuss_ending')),
  at timestamptz not null,
  by uuid not null,
  key_version integer not null,
  sealed bytea not null,
  primary key (office_id, id),
  foreign key (office_id, case_id) references cases."case" (office_id, id)
);
create index decision_by_case on calendar.decision (office_id, case_id, at desc);

-- Told of an appointment, by whom and which way; once for each time that was set.
create table calendar.reminder (
  office_id uuid not null,
  appointment_id uuid not null,
  for_start timestamptz not null,
  case_id uuid not null,
  via text not null,
  done_by uuid not null,
  done_at timestamptz not null,
  primary key (office_id, appointment_id, for_start),
  foreign key (office_id, appointment_id) references calendar.appointment (office_id, id)
);

-- "I cannot come", said by the client in their own place.
create table calendar.move_request (
  office_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  appointment_id uuid not null,
  asked_at timestamptz not null,
  place_version integer not null,
  sealed bytea,
  handled_at timestamptz,
  handled_by uuid,
  primary key (office_id, id),
  foreign key (office_id, appointment_id) references calendar.appointment (office_id, id)
);
create unique index move_request_open on calendar.move_request (office_id, appointment_id) where handled_at is null;

-- Waiting for a place, by need and urgency only. The urgency is the file's own.
create table calendar.waiting (
  office_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  needs text[] not null check (cardinality(needs) > 0),
  since timestamptz not null,
  put_by uuid not null,
  ended_at timestamptz,
  ended_by uuid,
  end_reason text check (end_reason in ('started', 'referred', 'declined', 'moved_away', 'other')),
  version integer not null default 1,
  primary key (office_id, id),
  foreign key (office_id, case_id) references cases."case" (office_id, id)
);
create unique index waiting_once on calendar.waiting (office_id, case_id) where ended_at is null;

do $$
declare t text;
begin
  foreach t in array array['contact', 'decision', 'reminder', 'move_request', 'waiting'] loop
    execute format('alter table calendar.%I enable row level security', t);
    execute format($p$create policy %I on calendar.%I for select to :app using ((select platform.is_system())
      or (office_id = (select platform.office_id()) and (select platform.actor()) = 'account' and cases.in_care_team(case_id)))$p$, t || '_read', t);
    execute format('create policy %I on calendar.%I as restrictive for select to :app using (case_id <> all ((select cases.restricted_now())::uuid[]))', t || '_not_restricted', t);
    execute format('create policy %I on calendar.%I as restrictive for insert to :app with check (case_id <> all ((select cases.restricted_now())::uuid[]))', t || '_add_not_restricted', t);
  end loop;
  foreach t in array array['contact', 'reminder', 'waiting'] loop
    execute format($p$create policy %I on calendar.%I for insert to :app with check (office_id = (select platform.office_id())
      and (select platform.actor()) = 'account' and cases.in_care_team(case_id))$p$, t || '_add', t);
  end loop;
  foreach t in array array['move_request', 'waiting'] loop
    execute format($p$create policy %I on calendar.%I for update to :app using (office_id = (select platform.office_id())
      and (select platform.actor()) = 'account' and cases.in_care_team(case_id))$p$, t || '_change', t);
  end loop;
end $$;
create policy decision_add on calendar.decision for insert to :app
  with check (office_id = (select platform.office_id()) and platform.has_role('supervisor') and cases.in_care_team(case_id));
create policy move_request_client on calendar.move_request for select to :app
  using ((select platform.actor()) = 'client' and office_id = (select platform.office_id())
    and case_id = (select platform.client_case_id()) and (select platform.audience()) = 'client');
create policy move_request_ask on calendar.move_request for insert to :app
  with check ((select platform.actor()) = 'client' and office_id = (select platform.office_id())
    and case_id = (select platform.client_case_id()) and (select platform.audience()) = 'client'
    and exists (select 1 from calendar.appointment a where a.office_id = move_request.office_id and a.id = move_request.appointment_id));
grant select, insert on calendar.contact, calendar.decision, calendar.reminder to :app;
grant select, insert, update on calendar.move_request, calendar.waiting to :app;

-- The list itself, for those who give places. Whose file it is, only its team is told; the order needs no name.
create function calendar.waiting_now() returns table (id uuid, case_id uuid, number text, urgency text, needs text[], since timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if not platform.has_role('intake', 'counsellor', 'psychologist', 'supervisor') then return; end if;
  return query
    select w.id, case when t.mine then c.id end, case when t.mine then c.number end, c.urgency, w.needs, w.since
    from calendar.waiting w
      join cases."case" c on c.office_id = w.office_id and c.id = w.case_id and c.restricted_at is null
      cross join lateral (select cases.in_care_team(c.id) as mine) t
    where w.office_id = platform.office_id() and w.ended_at is null;
end $$;
-- Counts for those who lead: how many wait, how urgent, since when the longest.
create function calendar.waiting_counts() returns table (urgency text, waiting integer, oldest timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if not platform.has_role('head', 'intake', 'counsellor', 'psychologist', 'supervisor') then return; end if;
  return query
    select c.urgency, count(*)::integer, min(w.since) from calendar.waiting w
      join cases."case" c on c.office_id = w.office_id and c.id = w.case_id
    where w.office_id = platform.office_id() and w.ended_at is null group by c.urgency;
end $$;
revoke all on function calendar.waiting_now(), calendar.waiting_counts() from public;
grant execute on function calendar.waiting_now(), calendar.waiting_counts() to :app;

-- A secret address for a calendar programme. Only the hash lies here; it says times and room codes, nothing else.
create table calendar.feed (
  office_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  token_hash bytea not null unique,
  made_at timestamptz not null,
  revoked_at timestamptz,
  primary key (office_id, id),
  foreign key (office_id, account_id) references people.account (office_id, id)
);
create unique index feed_once on calendar.feed (office_id, account_id) where revoked_at is null;
alter table calendar.feed enable row level security;
create policy feed_own on calendar.feed to :app
  using (office_id = (select platform.office_id()) and (select platform.actor()) = 'account' and account_id = (select platform.account_id()))
  with check (office_id = (select platform.office_id()) and (select platform.actor()) = 'account' and account_id = (select platform.account_id()));
grant select, insert, update on calendar.feed to :app;

create function calendar.feed_rows(p_hash bytea, p_now timestamptz)
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
        where t.case_id = a.case_id and t.account_id = f.account_id and t.until is null))
    left join calendar.room r on r.office_id = a.office_id and r.id = a.room_id
  where f.token_hash = p_hash and f.revoked_at is null
  order by a.starts_at limit 1000 $$;
revoke all on function calendar.feed_rows(bytea, timestamptz) from public;
grant execute on function calendar.feed_rows(bytea, timestamptz) to :app;

-- When a file is destroyed its words go from here too; times and codes stay for counting.
create function calendar.forget_words() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update calendar.appointment a set sealed = null, shared = null, client_sees = false where a.case_id = new.id;
  update calendar.move_request m set sealed = null where m.case_id = new.id;
  update calendar.contact c set sealed = null where c.case_id = new.id;
  update calendar.decision d set sealed = '\x' where d.case_id = new.id;
  update calendar.waiting w set ended_at = new.destroyed_at, end_reason = 'other' where w.case_id = new.id and w.ended_at is null;
  return new;
end $$;
create trigger forget_calendar_words after update of destroyed_at on cases."case"
  for each row when (new.destroyed_at is not null and old.destroyed_at is null) execute function calendar.forget_words();
