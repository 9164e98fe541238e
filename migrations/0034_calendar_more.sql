-- The calendar when somebody goes: appointments that are handed on, times a client asks for and picks, days off of an
-- office's own, and meetings that can be told apart.

alter table calendar.appointment drop constraint appointment_kind_check;
alter table calendar.appointment add constraint appointment_kind_check check (kind in ('session', 'home_visit', 'school_visit',
  'group', 'case_conference', 'team_meeting', 'school_meeting', 'partner_meeting', 'supervision', 'training', 'work_visit', 'meeting', 'other'));

-- An appointment whose worker gave up the file: somebody has to say whether they hold it instead. Taking over and
-- cancelling change the appointment itself; here it stands that it was asked, and when that was settled.
create table calendar.handover (
  office_id uuid not null,
  appointment_id uuid not null,
  case_id uuid not null,
  asked_at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid,
  outcome text check (outcome in ('taken', 'cancelled', 'kept')),
  primary key (office_id, appointment_id),
  foreign key (office_id, appointment_id) references calendar.appointment (office_id, id),
  foreign key (office_id, case_id) references cases."case" (office_id, id),
  check ((settled_at is null) = (outcome is null))
);
create index handover_by_case on calendar.handover (office_id, case_id) where settled_at is null;

-- "I would like to meet you", or another time for what is planned: said by the client in their own place.
create table calendar.time_request (
  office_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  appointment_id uuid,
  asked_at timestamptz not null,
  place_version integer not null,
  sealed bytea not null,
  offered_at timestamptz,
  offered_by uuid,
  closed_at timestamptz,
  outcome text check (outcome in ('picked', 'withdrawn', 'none_fits', 'answered')),
  answer_version integer,
  answer bytea,
  primary key (office_id, id),
  foreign key (office_id, case_id) references cases."case" (office_id, id),
  foreign key (office_id, appointment_id) references calendar.appointment (office_id, id),
  check ((closed_at is null) = (outcome is null)),
  check ((answer is null) = (answer_version is null))
);
create unique index time_request_open on calendar.time_request (office_id, case_id) where closed_at is null;
create index time_request_by_case on calendar.time_request (office_id, case_id, asked_at desc);

-- A time that was offered. Its id is the id of the appointment it becomes, so that what the client reads is sealed once.
create table calendar.offer (
  office_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  request_id uuid not null,
  owner_id uuid not null,
  room_id uuid,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null check (place in ('office', 'home', 'school', 'pesantren', 'village', 'partner', 'elsewhere')),
  made_by uuid not null,
  made_at timestamptz not null,
  place_version integer not null,
  shared bytea not null,
  ended_at timestamptz,
  outcome text check (outcome in ('picked', 'withdrawn', 'taken')),
  primary key (office_id, id),
  foreign key (office_id, request_id) references calendar.time_request (office_id, id),
  foreign key (office_id, case_id) references cases."case" (office_id, id),
  foreign key (office_id, owner_id) references people.account (office_id, id),
  foreign key (office_id, room_id) references calendar.room (office_id, id),
  check (ends_at > starts_at),
  check ((ended_at is null) = (outcome is null))
);
create index offer_by_request on calendar.offer (office_id, request_id, starts_at);

do $$
declare t text;
begin
  foreach t in array array['handover', 'time_request', 'offer'] loop
    execute format('alter table calendar.%I enable row level security', t);
    execute format($p$create policy %I on calendar.%I for select to :app using ((select platform.is_system())
      or (office_id = (select platform.office_id()) and (select platform.actor()) = 'account' and cases.in_care_team(case_id)))$p$, t || '_read', t);
    execute format('create policy %I on calendar.%I as restrictive for select to :app using (case_id <> all ((select cases.restricted_now())::uuid[]))', t || '_not_restricted', t);
    execute format('create policy %I on calendar.%I as restrictive for insert to :app with check (case_id <> all ((select cases.restricted_now())::uuid[]))', t || '_add_not_restricted', t);
  end loop;
  foreach t in array array['time_request', 'offer'] loop
    execute format($p$create policy %I on calendar.%I for select to :app using ((select platform.actor()) = 'client'
      and office_id = (select platform.office_id()) and case_id = (select platform.client_case_id()) and (select platform.audience()) = 'client')$p$, t || '_client', t);
  end loop;
end $$;

-- Asking belongs to the appointment's own file, and whoever settles it does so in their own name.
create policy handover_add on calendar.handover for insert to :app
  with check (office_id = (select platform.office_id()) and (select platform.actor()) = 'account' and cases.in_care_team(case_id)
    and (settled_by is null or settled_by = (select platform.account_id()))
    and exists (select 1 from calendar.appointment a where a.office_id = handover.office_id and a.id = handover.appointment_id and a.case_id = handover.case_id));
create policy handover_change on calendar.handover for update to :app
  using (office_id = (select platform.office_id()) and (select platform.actor()) = 'account' and cases.in_care_team(case_id))
  with check (settled_by is null or settled_by = (select platform.account_id()));
grant select, insert on calendar.handover to :app;
grant update (asked_at, settled_at, settled_by, outcome) on calendar.handover to :app;

create policy time_request_ask on calendar.time_request for insert to :app
  with check ((select platform.actor()) = 'client' and office_id = (select platform.office_id())
    and case_id = (select platform.client_case_id()) and (select platform.audience()) = 'client'
    and closed_at is null and offered_at is null and answer is null
    and (appointment_id is null or exists (select 1 from calendar.appointment a where a.office_id = time_request.office_id and a.id = time_request.appointment_id)));
create policy time_request_let_go on calendar.time_request for update to :app
  using ((select platform.actor()) = 'client' and office_id = (select platform.office_id()) and closed_at is null
    and case_id = (select platform.client_case_id()) and (select platform.audience()) = 'client')
  with check ((select platform.actor()) = 'client' and outcome in ('withdrawn', 'none_fits') and answer is null);
create policy time_request_answer on calendar.time_request for update to :app
  using (office_id = (select platform.office_id()) and (select platform.actor()) = 'account' and cases.in_care_team(case_id) and closed_at is null)
  with check ((select platform.actor()) = 'account' and (outcome is null or outcome = 'answered'));
grant select, insert on calendar.time_request to :app;
grant update (appointment_id, offered_at, offered_by, closed_at, outcome, answer_version, answer) on calendar.time_request to :app;
-- What a client asked goes along to the appointment a colleague took over.
grant update (appointment_id) on calendar.move_request to :app;

create policy offer_make on calendar.offer for insert to :app
  with check (office_id = (select platform.office_id()) and (select platform.actor()) = 'account' and cases.in_care_team(case_id)
    and made_by = (select platform.account_id()) and ended_at is null
    and exists (select 1 from calendar.time_request r where r.office_id = offer.office_id and r.id = offer.request_id and r.case_id = offer.case_id and r.closed_at is null));
create policy offer_take_back on calendar.offer for update to :app
  using (office_id = (select platform.office_id()) and (select platform.actor()) = 'account' and cases.in_care_team(case_id) and ended_at is null)
  with check (outcome = 'withdrawn');
create policy offer_let_go on calendar.offer for update to :app
  using ((select platform.actor()) = 'client' and office_id = (select platform.office_id()) and ended_at is null
    and case_id = (select platform.client_case_id()) and (select platform.audience()) = 'client')
  with check (outcome = 'withdrawn');
grant select, insert on calendar.offer to :app;
grant update (ended_at, outcome) on calendar.offer to :app;

-- The client says which of the times it is: the one thing they write into a calendar, and only what was offered to
-- them. Whether it is still free is looked at here, while nobody else plans.
create function calendar.pick_offer(p_offer uuid, p_now timestamptz) returns text
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  o calendar.offer;
  r calendar.time_request;
begin
  if platform.actor() is distinct from 'client' or platform.audience() is distinct from 'client' then return 'gone'; end if;
  perform pg_advisory_xact_lock(hashtextextended('calendar ' || platform.office_id()::text, 0));
  select * into o from calendar.offer f where f.office_id = platform.office_id() and f.id = p_offer
    and f.case_id = platform.client_case_id() and f.ended_at is null and f.starts_at > p_now for update;
  if not found then return 'gone'; end if;
  select * into r from calendar.time_request q where q.office_id = o.office_id and q.id = o.request_id and q.closed_at is null for update;
  if not found or o.case_id = any ((select cases.restricted_now())::uuid[]) or not exists (select 1 from cases.care_team t
      where t.office_id = o.office_id and t.case_id = o.case_id and t.account_id = o.owner_id and t.until is null) then
    return 'gone';
  end if;
  if exists (select 1 from calendar.appointment a where a.office_id = o.office_id and a.state in ('planned', 'held')
      and a.id is distinct from r.appointment_id and a.starts_at < o.ends_at and a.ends_at > o.starts_at
      and (a.owner_id = o.owner_id or a.room_id = o.room_id or a.case_id = o.case_id or exists (select 1 from calendar.attendee m
        where m.office_id = a.office_id and m.appointment_id = a.id and m.account_id = o.owner_id))) then
    update calendar.offer f set ended_at = p_now, outcome = 'taken' where f.office_id = o.office_id and f.id = o.id;
    return 'taken';
  end if;
  insert into calendar.appointment (office_id, id, case_id, kind, owner_id, room_id, starts_at, ends_at, place, client_sees,
      place_version, shared, made_by, made_at)
    values (o.office_id, o.id, o.case_id, 'session', o.owner_id, o.room_id, o.starts_at, o.ends_at, o.place, true,
      o.place_version, o.shared, o.made_by, p_now);
  if r.appointment_id is not null then
    update calendar.appointment a set state = 'moved', state_reason = 'client_asked', state_at = p_now, moved_to = o.id, version = a.version + 1
      where a.office_id = o.office_id and a.id = r.appointment_id and a.state = 'planned';
    update calendar.move_request m set handled_at = p_now
      where m.office_id = o.office_id and m.appointment_id = r.appointment_id and m.handled_at is null;
  end if;
  update calendar.offer f set ended_at = p_now, outcome = case when f.id = o.id then 'picked' else 'withdrawn' end
    where f.office_id = o.office_id and f.request_id = o.request_id and f.ended_at is null;
  update calendar.time_request q set closed_at = p_now, outcome = 'picked' where q.office_id = o.office_id and q.id = r.id;
  return 'picked';
end $$;
revoke all on function calendar.pick_offer(uuid, timestamptz) from public;
grant execute on function calendar.pick_offer(uuid, timestamptz) to :app;

-- Whoever covers for a colleague hears of appointments on files that are not open to them: when, and whose; not what for.
create function calendar.left_uncovered(p_now timestamptz, p_zone text)
  returns table (id uuid, starts_at timestamptz, ends_at timestamptz, owner_id uuid)
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if platform.actor() is distinct from 'account' then return; end if;
  return query
    select distinct a.id, a.starts_at, a.ends_at, a.owner_id
    from people.absence b
      join calendar.appointment a on a.office_id = b.office_id and a.owner_id = b.account_id and a.state = 'planned'
        and a.case_id is not null and a.starts_at > p_now and a.starts_at >= b.starts_on::timestamp at time zone p_zone
        and (b.ends_on is null or a.starts_at < (b.ends_on + 1)::timestamp at time zone p_zone)
    where b.office_id = platform.office_id() and b.covered_by = platform.account_id() and not cases.in_care_team(a.case_id)
      and a.case_id <> all ((select cases.restricted_now())::uuid[])
    order by a.starts_at limit 100;
end $$;
revoke all on function calendar.left_uncovered(timestamptz, text) from public;
grant execute on function calendar.left_uncovered(timestamptz, text) to :app;

-- Days off of one office, with where each stands written: a regional holiday, joint leave, a date of the year's decree.
create table calendar.day_off (
  office_id uuid not null,
  id uuid not null,
  day date not null,
  kind text not null check (kind in ('national', 'joint', 'regional')),
  name text not null check (length(name) between 1 and 120),
  source text not null check (length(source) between 1 and 200),
  added_by uuid not null,
  added_at timestamptz not null,
  removed_at timestamptz,
  removed_by uuid,
  primary key (office_id, id)
);
create unique index day_off_once on calendar.day_off (office_id, day, kind) where removed_at is null;
alter table calendar.day_off enable row level security;
create policy day_off_read on calendar.day_off for select to :app
  using ((select platform.is_system()) or ((select platform.actor()) = 'account' and office_id = (select platform.office_id())));
create policy day_off_add on calendar.day_off for insert to :app
  with check (office_id = (select platform.office_id()) and added_by = (select platform.account_id())
    and platform.has_role('head', 'admin', 'supervisor'));
create policy day_off_remove on calendar.day_off for update to :app
  using (office_id = (select platform.office_id()) and platform.has_role('head', 'admin', 'supervisor'))
  with check (removed_by = (select platform.account_id()));
grant select, insert on calendar.day_off to :app;
grant update (removed_at, removed_by) on calendar.day_off to :app;

-- The secret address says what sort of meeting it is, when it is about no file; of a file it says nothing as before.
drop function calendar.feed_rows(bytea, timestamptz);
create function calendar.feed_rows(p_hash bytea, p_now timestamptz)
  returns table (id uuid, starts_at timestamptz, ends_at timestamptz, room_code text, state text, version integer, changed_at timestamptz,
    lang text, meeting text)
  language sql stable security definer set search_path = pg_catalog as $$
  select a.id, a.starts_at, a.ends_at, r.code, a.state, a.version, coalesce(a.state_at, a.made_at), p.lang,
    case when a.case_id is null then a.kind end
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
revoke all on function calendar.feed_rows(bytea, timestamptz) from public;
grant execute on function calendar.feed_rows(bytea, timestamptz) to :app;

create or replace function calendar.forget_words() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update calendar.appointment a set sealed = null, shared = null, client_sees = false where a.case_id = new.id;
  update calendar.move_request m set sealed = null where m.case_id = new.id;
  update calendar.contact c set sealed = null where c.case_id = new.id;
  update calendar.decision d set sealed = '\x' where d.case_id = new.id;
  update calendar.waiting w set ended_at = new.destroyed_at, end_reason = 'other' where w.case_id = new.id and w.ended_at is null;
  update calendar.offer o set shared = '\x', ended_at = coalesce(o.ended_at, new.destroyed_at), outcome = coalesce(o.outcome, 'withdrawn')
    where o.case_id = new.id;
  update calendar.time_request q set sealed = '\x', answer = null, answer_version = null,
    closed_at = coalesce(q.closed_at, new.destroyed_at), outcome = coalesce(q.outcome, 'withdrawn') where q.case_id = new.id;
  return new;
end $$;
