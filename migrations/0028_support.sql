-- Support around a course of counselling: what is needed in practice, what was shared, how a complaint about the
-- service travels past the counsellor, and how the unit looks at its own work.

-- Obstacles of daily life and what is done about them (requirement C16). The client holds the key to them too.
create table counselling.practical_need (
  office_id uuid not null, id uuid not null, case_id uuid not null, episode_id uuid not null,
  kind text not null, acts text not null, by_on date,
  state text not null default 'open' check (state in ('open', 'partly', 'met', 'not_met')), state_on date,
  made_by uuid not null, made_at timestamptz not null, version integer not null default 1,
  place_version integer not null, sealed bytea not null,
  primary key (office_id, id), foreign key (office_id, episode_id) references counselling.episode (office_id, id),
  check ((state = 'open') = (state_on is null)));
create index practical_need_by_case on counselling.practical_need (office_id, case_id, made_at);

-- What was given to read or to call, and when: a log, and what stands in the place of the one it was given to (C17).
create table counselling.shared_item (
  office_id uuid not null, id uuid not null, case_id uuid not null, episode_id uuid not null,
  audience text not null check (audience in ('client', 'caregiver')), kind text not null check (kind in ('card', 'line', 'words')), code text,
  shared_by uuid not null, shared_at timestamptz not null, taken_back_at timestamptz, taken_back_by uuid,
  place_version integer not null, sealed bytea not null,
  primary key (office_id, id), foreign key (office_id, episode_id) references counselling.episode (office_id, id),
  check ((kind = 'words') = (code is null)));
create index shared_item_by_case on counselling.shared_item (office_id, case_id, audience, shared_at);
create unique index shared_item_once on counselling.shared_item (office_id, case_id, audience, kind, code) where taken_back_at is null;

do $$
declare t text;
begin
  foreach t in array array['practical_need', 'shared_item'] loop
    execute format('alter table counselling.%I enable row level security', t);
    execute format($p$create policy %I on counselling.%I for select to :app using ((select platform.is_system())
      or ((select platform.actor()) = 'account' and office_id = (select platform.office_id()) and cases.in_care_team(case_id)))$p$, t || '_read', t);
    execute format($p$create policy %I on counselling.%I for insert to :app with check ((select platform.actor()) = 'account'
      and office_id = (select platform.office_id()) and cases.in_care_team(case_id))$p$, t || '_add', t);
    execute format($p$create policy %I on counselling.%I for update to :app using ((select platform.actor()) = 'account'
      and office_id = (select platform.office_id()) and cases.in_care_team(case_id))$p$, t || '_change', t);
    execute format('grant select, insert on counselling.%I to :app', t);
  end loop;
end $$;
grant update (kind, acts, by_on, state, state_on, version, place_version, sealed) on counselling.practical_need to :app;
grant update (taken_back_at, taken_back_by) on counselling.shared_item to :app;
create policy practical_need_own on counselling.practical_need for select to :app
  using ((select platform.actor()) = 'client' and office_id = (select platform.office_id())
    and case_id = (select platform.client_case_id()) and (select platform.audience()) = 'client');
create policy shared_item_own on counselling.shared_item for select to :app
  using ((select platform.actor()) = 'client' and office_id = (select platform.office_id())
    and case_id = (select platform.client_case_id()) and audience = (select platform.audience()) and taken_back_at is null);

-- A complaint about the service goes to those who supervise, never to whoever it may be about: not to the leads of
-- the file, not to those who held its sessions. Its words lie under a key of their own, given to those readers and
-- to the door of the one who wrote. It hangs on the file by another name than `case_id`, for a team sees none of it.
create table counselling.complaint (
  office_id uuid not null, id uuid not null, about_case uuid not null, door_id uuid not null,
  written_at timestamptz not null, answered_at timestamptz, answered_by uuid,
  version integer not null default 1, sealed bytea not null, sealed_answer bytea,
  primary key (office_id, id), foreign key (office_id, about_case) references cases."case" (office_id, id),
  check ((answered_at is null) = (sealed_answer is null)), check ((answered_at is null) = (answered_by is null)));
create index complaint_by_day on counselling.complaint (office_id, written_at);
create index complaint_by_door on counselling.complaint (office_id, door_id, written_at);
create table counselling.complaint_key (
  office_id uuid not null, complaint_id uuid not null, holder text not null check (holder in ('door', 'account')),
  holder_id uuid not null, sealed bytea not null,
  primary key (office_id, complaint_id, holder, holder_id),
  foreign key (office_id, complaint_id) references counselling.complaint (office_id, id) on delete cascade);

create function counselling.may_be_meant(wanted_case uuid, account uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from counselling.episode e where e.office_id = platform.office_id() and e.case_id = wanted_case and e.lead_id = account)
    or exists (select 1 from counselling.session s where s.office_id = platform.office_id() and s.case_id = wanted_case and s.account_id = account)
    or exists (select 1 from cases.care_team m where m.office_id = platform.office_id() and m.case_id = wanted_case and m.account_id = account and m.duty = 'lead') $$;
revoke all on function counselling.may_be_meant(uuid, uuid) from public;
create function counselling.takes_complaint(wanted_case uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select platform.actor() = 'account' and platform.has_role('supervisor', 'head') and not counselling.may_be_meant(wanted_case, platform.account_id()) $$;
revoke all on function counselling.takes_complaint(uuid) from public;
grant execute on function counselling.takes_complaint(uuid) to :app;
-- For the client who writes: whose keys the words are sealed to. No name.
create function counselling.complaint_readers() returns table (account_id uuid, public_key bytea) language sql stable security definer
  set search_path = pg_catalog as $$
  select a.id, a.public_key from people.account a
  where platform.actor() = 'client' and a.office_id = platform.office_id() and a.status = 'active' and a.public_key is not null
    and exists (select 1 from people.account_role r where r.office_id = a.office_id and r.account_id = a.id and r.role in ('supervisor', 'head')
      and r.valid_from <= current_date and (r.valid_to is null or r.valid_to >= current_date))
    and not counselling.may_be_meant(platform.client_case_id(), a.id) $$;
revoke all on function counselling.complaint_readers() from public;
grant execute on function counselling.complaint_readers() to :app;

alter table counselling.complaint enable row level security;
create policy complaint_read on counselling.complaint for select to :app
  using ((select platform.actor()) = 'account' and office_id = (select platform.office_id())
    and platform.has_role('supervisor', 'head') and counselling.takes_complaint(about_case));
create policy complaint_answer on counselling.complaint for update to :app
  using ((select platform.actor()) = 'account' and office_id = (select platform.office_id())
    and platform.has_role('supervisor', 'head') and counselling.takes_complaint(about_case) and answered_at is null)
  with check (office_id = (select platform.office_id()) and answered_by = (select platform.account_id()));
create policy complaint_own on counselling.complaint for select to :app
  using ((select platform.actor()) = 'client' and office_id = (select platform.office_id()) and door_id = (select platform.door_id()));
create policy complaint_own_add on counselling.complaint for insert to :app
  with check ((select platform.actor()) = 'client' and office_id = (select platform.office_id()) and door_id = (select platform.door_id())
    and about_case = (select platform.client_case_id()) and answered_at is null);
grant select, insert on counselling.complaint to :app;
grant update (answered_at, answered_by, sealed_answer, version) on counselling.complaint to :app;
alter table counselling.complaint_key enable row level security;
create policy complaint_key_read on counselling.complaint_key for select to :app
  using (office_id = (select platform.office_id()) and (((select platform.actor()) = 'account' and holder = 'account' and holder_id = (select platform.account_id()))
    or ((select platform.actor()) = 'client' and holder = 'door' and holder_id = (select platform.door_id()))));
create policy complaint_key_add on counselling.complaint_key for insert to :app
  with check ((select platform.actor()) = 'client' and office_id = (select platform.office_id())
    and exists (select 1 from counselling.complaint c where c.office_id = complaint_key.office_id and c.id = complaint_key.complaint_id
      and c.door_id = (select platform.door_id())));
grant select, insert on counselling.complaint_key to :app;

create function counselling.destroy_complaints() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from counselling.complaint c where c.office_id = new.office_id and c.about_case = new.id;
  return null;
end $$;
create trigger destroy_complaints after update of destroyed_at on cases."case"
  for each row when (new.destroyed_at is not null) execute function counselling.destroy_complaints();

-- What the unit decided to change after looking at a quarter (S10). Versions stand beside each other; no person is in it.
create table counselling.quality_review (
  office_id uuid not null, id uuid not null, quarter text not null check (quarter ~ '^20\d\d-[1-4]$'), row_version integer not null,
  works text not null check (length(works) <= 4000), change text not null check (length(change) between 1 and 4000),
  owner_id uuid not null, change_by date, next_on date not null, written_by uuid not null, written_at timestamptz not null,
  primary key (office_id, id), unique (office_id, quarter, row_version));
alter table counselling.quality_review enable row level security;
create policy quality_review_read on counselling.quality_review for select to :app
  using ((select platform.actor()) = 'account' and office_id = (select platform.office_id()) and platform.has_role('supervisor', 'head'));
create policy quality_review_add on counselling.quality_review for insert to :app
  with check ((select platform.actor()) = 'account' and office_id = (select platform.office_id()) and platform.has_role('supervisor', 'head')
    and written_by = (select platform.account_id()));
grant select, insert on counselling.quality_review to :app;

-- Counting the work without reading it: grouped counts of the whole unit, never by worker, restricted files in none.
create function counselling.quality_counts(from_day date, to_day date, today date)
returns table (measure text, code text, n bigint)
language plpgsql stable security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  office uuid := platform.office_id();
begin
  if office is null or platform.actor() <> 'account' or not platform.has_role('supervisor', 'head') then
    raise exception 'counting the work is for those who answer for it' using errcode = 'insufficient_privilege';
  end if;
  return query
  with e as materialized (
    select e.* from counselling.episode e join cases."case" c on c.office_id = e.office_id and c.id = e.case_id
    where e.office_id = office and c.restricted_at is null),
  s as materialized (
    select s.* from counselling.session s join e on e.id = s.episode_id where s.office_id = office and s.state <> 'open'),
  held as materialized (
    select s.episode_id, s.case_id, s.held_on, row_number() over w as place, lag(s.held_on) over w as before
    from s where s.state = 'closed' window w as (partition by s.episode_id order by s.held_on, s.number)),
  turning as materialized (
    select h.*, exists (select 1 from counselling.answer a where a.office_id = office and a.episode_id = h.episode_id and a.form = 'review'
        and a.written_at::date between h.held_on and h.held_on + 14) as reviewed,
      exists (select 1 from instruments.administration m where m.office_id = office and m.case_id = h.case_id and m.moment = 'review'
        and m.state = 'done' and m.finished_on between h.held_on - 14 and h.held_on + 14) as measured
    from held h where h.place in (4, 8) and h.held_on between from_day and to_day)
  select 'sessions', case s.state when 'closed' then 'held' else s.state end, count(*) from s where s.held_on between from_day and to_day group by 2
  union all
  select 'gaps', case when h.held_on - h.before > 14 then 'long' else 'steady' end, count(*)
  from held h where h.before is not null and h.held_on between from_day and to_day group by 2
  union all
  select 'reviews', case when t.reviewed then 'onTime' when t.held_on + 14 >= today then 'open' else 'late' end, count(*)
  from turning t group by 2
  union all
  select 'measureStart', case when m.done then 'done' when e.opened_on + 30 >= today then 'open' else 'missing' end, count(*)
  from e cross join lateral (select exists (select 1 from instruments.administration m where m.office_id = office and m.case_id = e.case_id
    and m.moment = 'start' and m.state = 'done' and m.finished_on between e.opened_on - 30 and e.opened_on + 30) as done) m
  where e.opened_on between from_day and to_day group by 2
  union all
  select 'measureReview', case when t.measured then 'done' when t.held_on + 14 >= today then 'open' else 'missing' end, count(*)
  from turning t group by 2
  union all
  select 'measureEnd', case when m.done then 'done' else 'missing' end, count(*)
  from e cross join lateral (select exists (select 1 from instruments.administration m where m.office_id = office and m.case_id = e.case_id
    and m.moment = 'end' and m.state = 'done' and m.finished_on between e.closed_on - 30 and e.closed_on + 14) as done) m
  where e.closed_on between from_day and to_day group by 2
  union all
  select 'measureFollowUp', case when m.done then 'done' when f.due_on + 14 >= today then 'open' else 'missing' end, count(*)
  from cases.follow_up f cross join lateral (select exists (select 1 from instruments.administration m where m.office_id = office
    and m.case_id = f.case_id and m.moment = 'follow_up' and m.state = 'done' and m.finished_on between f.due_on - 14 and f.due_on + 14) as done) m
  where f.office_id = office and f.due_on between from_day and to_day and exists (select 1 from e where e.case_id = f.case_id) group by 2
  union all
  select 'followUps', case when f.done_at is null then case when f.due_on >= today then 'open' else 'missing' end
    when f.done_at::date <= f.due_on then 'onTime' else 'late' end, count(*)
  from cases.follow_up f
  where f.office_id = office and f.due_on between from_day and to_day and exists (select 1 from e where e.case_id = f.case_id) group by 2
  union all
  select 'endings', coalesce(e.close_reason, 'other'), count(*) from e where e.closed_on between from_day and to_day group by 2;
end $$;
revoke all on function counselling.quality_counts(date, date, date) from public;
grant execute on function counselling.quality_counts(date, date, date) to :app;
