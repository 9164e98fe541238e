-- Whoever a report names is kept from the files that come of it as well, whichever way they would come to them: as a
-- reader, as somebody a call goes on to, by the printed sheets, by handling requests about data, by a complaint, or by
-- a number. The wall between the sides asks for both in one place.

create index exclusion_by_account on reports.exclusion (account_id) where lifted_at is null;

-- The files that somebody's reports lie in, and the files of the same events: a report stands in no file of the other side.
create function cases.files_kept_from(reader uuid) returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
  with kept as (select e.office_id, e.report_id from reports.exclusion e where e.account_id = reader and e.lifted_at is null),
  own as (
    select k.office_id, r.case_id as id from kept k
      join reports.report r on r.office_id = k.office_id and r.id = k.report_id where r.case_id is not null
    union
    select k.office_id, g.case_id from kept k
      join reports.key_grant g on g.office_id = k.office_id and g.report_id = k.report_id where g.case_id is not null)
  select coalesce(array_agg(f.id), '{}') from (
    select o.id from own o
    union
    select theirs.case_id from own o
      join cases.incident_case mine on mine.office_id = o.office_id and mine.case_id = o.id
      join cases.incident_case theirs on theirs.office_id = mine.office_id and theirs.incident_id = mine.incident_id) f $$;
revoke all on function cases.files_kept_from(uuid) from public;
-- The same for whoever asks. The list is read once for a query and is nearly always empty.
create function cases.kept_now() returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
  select cases.files_kept_from(platform.account_id()) $$;
revoke all on function cases.kept_now() from public;
grant execute on function cases.kept_now() to :app;

-- Everything that asks for the wall asks for both sides of an event and for what names the reader.
create function cases.read_other_side(reader uuid, of_case uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (
    select 1 from cases.incident_case mine
      join cases.incident_case theirs on theirs.incident_id = mine.incident_id and theirs.case_id <> mine.case_id
      join cases.care_team m on m.case_id = theirs.case_id
    where mine.case_id = of_case and m.account_id = reader and cases.opposite_sides(mine.side, theirs.side)) $$;
revoke all on function cases.read_other_side(uuid, uuid) from public;
create or replace function cases.wall_broken(reader uuid, of_case uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select cases.read_other_side(reader, of_case) or of_case = any (cases.files_kept_from(reader)) $$;
create or replace function counselling.kept_from(of_case uuid, reader uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$ select cases.wall_broken(reader, of_case) $$;

-- A file joins an event by what its readers have read. Somebody who was named later and has left stands in no way.
create or replace function cases.hold_wall_incident() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('cases.wall', 0));
  if exists (select 1 from cases.care_team m where m.case_id = new.case_id and cases.read_other_side(m.account_id, new.case_id)) then
    raise exception 'wall: a reader of this file has read a file on the other side' using errcode = 'NW001';
  end if;
  return new;
end $$;

-- A report joins no file that somebody it names reads now.
create function reports.hold_joined() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('cases.wall', 0));
  if exists (select 1 from cases.care_team m join reports.exclusion e on e.account_id = m.account_id and e.lifted_at is null
      and e.office_id = new.office_id and e.report_id = new.report_id
    where m.case_id = new.case_id and m.until is null) then
    raise exception 'wall: this report is kept from a reader of the file' using errcode = 'NW001';
  end if;
  return null;
end $$;
create trigger hold_joined after insert on reports.key_grant
  for each row when (new.holder = 'case') execute function reports.hold_joined();

-- The printed sheets: neither ends of it is in the hand of somebody who is kept from the file.
create or replace function cases.find_for_recovery(wanted text) returns table (id uuid, number text) language sql stable security definer
  set search_path = pg_catalog as $$
  select c.id, c.number from cases."case" c
  where c.office_id = platform.office_id() and c.number = wanted and platform.has_role('head', 'supervisor', 'dpo')
    and c.id <> all (cases.kept_now()) $$;
create policy recovery_request_kept on cases.recovery_request as restrictive for select to :app
  using (case_id <> all ((select cases.kept_now())::uuid[]));
create function cases.hold_recovery() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.case_id = any (cases.files_kept_from(new.second_by)) or cases.wall_broken(new.granted_to, new.case_id) then
    raise exception 'wall: not with these people' using errcode = 'NW001';
  end if;
  return new;
end $$;
create trigger hold_recovery before insert on cases.recovery_request for each row execute function cases.hold_recovery();

-- Requests about data, and what is looked up by a number.
create or replace function privacy.find_record(wanted text)
  returns table (kind text, id uuid, number text, status text, restricted_at timestamptz, held boolean, destroyed_at timestamptz)
  language sql stable security definer set search_path = pg_catalog as $$
  select 'case', c.id, c.number, c.status, c.restricted_at,
      c.legal_hold or exists (select 1 from privacy.hold h where h.subject_id = c.id and h.lifted_at is null), c.destroyed_at
    from cases."case" c
    where c.office_id = platform.office_id() and c.number = wanted and platform.has_role('dpo', 'head', 'intake')
      and c.id <> all (cases.kept_now())
  union all
  select 'report', r.id, r.number, r.status, r.restricted_at,
      exists (select 1 from privacy.hold h where h.subject_id = r.id and h.lifted_at is null), r.destroyed_at
    from reports.report r
    where r.office_id = platform.office_id() and r.number = wanted and platform.has_role('dpo', 'head', 'intake')
      and not reports.is_kept_from(r.id) $$;
create or replace function privacy.numbers_of(ids uuid[]) returns table (kind text, id uuid, number text) language sql stable security definer
  set search_path = pg_catalog as $$
  select 'case', c.id, c.number from cases."case" c
    where c.id = any (ids) and c.office_id = platform.office_id() and platform.has_role('dpo', 'head', 'intake')
      and c.id <> all (cases.kept_now())
  union all
  select 'report', r.id, r.number from reports.report r
    where r.id = any (ids) and r.office_id = platform.office_id() and platform.has_role('dpo', 'head', 'intake')
      and not reports.is_kept_from(r.id)
  union all
  select 'account', a.id, privacy.account_number(a.id) from people.account a
    where a.id = any (ids) and a.office_id = platform.office_id() and platform.has_role('dpo', 'head') $$;
create or replace function privacy.answers_for(wanted_kind text, wanted uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select platform.has_role('dpo', 'head') and case wanted_kind
    when 'case' then exists (select 1 from cases."case" c where c.id = wanted and c.office_id = platform.office_id())
      and wanted <> all (cases.kept_now())
    when 'report' then exists (select 1 from reports.report r where r.id = wanted and r.office_id = platform.office_id())
      and not reports.is_kept_from(wanted)
    when 'account' then exists (select 1 from people.account a where a.id = wanted and a.office_id = platform.office_id())
    else false end $$;
create policy request_kept on privacy.request as restrictive for select to :app
  using (subject_kind is distinct from 'case' or subject_id <> all ((select cases.kept_now())::uuid[]));
create policy destruction_kept on privacy.destruction as restrictive for select to :app
  using (subject_id <> all ((select cases.kept_now())::uuid[]));
-- That a colleague opened a report which names somebody who works here must not tell the one it names.
create policy read_review_kept on privacy.read_review as restrictive for select to :app
  using (subject_id is null or (subject_id <> all ((select cases.kept_now())::uuid[]) and not reports.is_kept_from(subject_id)));

-- A complaint out of a file goes to nobody whom a wall keeps from that file.
create or replace function counselling.may_be_meant(wanted_case uuid, account uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from counselling.episode e where e.office_id = platform.office_id() and e.case_id = wanted_case and e.lead_id = account)
    or exists (select 1 from counselling.session s where s.office_id = platform.office_id() and s.case_id = wanted_case and s.account_id = account)
    or exists (select 1 from cases.care_team m where m.office_id = platform.office_id() and m.case_id = wanted_case and m.account_id = account and m.duty = 'lead')
    or cases.wall_broken(account, wanted_case) $$;

-- Numbers: as migrations/0052 says of reports, also of the files that come of them, and of a complaint that may be
-- about the one who counts.
create or replace function insight.not_counted() returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
  with kept as (
    select e.report_id as id from reports.exclusion e
      where e.office_id = platform.office_id() and e.account_id = platform.account_id() and e.lifted_at is null
    union all select unnest(cases.kept_now()))
  select coalesce(array_agg(n.id), '{}') from (
    select id from kept
    union all select q.id from privacy.request q where q.office_id = platform.office_id()
      and (q.report_id in (select id from kept) or q.subject_id in (select id from kept))
    union all select q.id from counselling.complaint q where q.office_id = platform.office_id() and not counselling.takes_complaint(q.about_case)
    union all select unnest(reports.restricted_now())
    union all select unnest(cases.restricted_now())) n $$;
create or replace function insight.load(today date)
returns table (account_id uuid, files bigint, follow_ups_late bigint)
language plpgsql stable security definer set search_path = pg_catalog as $$
#variable_conflict use_column
begin
  if not platform.has_role('head', 'supervisor') then
    raise exception 'sharing out work is for those who lead' using errcode = 'insufficient_privilege';
  end if;
  return query select m.account_id, count(*), count(*) filter (where m.list_due < today)
    from cases.care_team m
    where m.office_id = platform.office_id() and m.until is null and m.list_group <> 'closed'
      and m.case_id <> all ((select cases.kept_now())::uuid[])
    group by 1;
end $$;
create or replace function calendar.waiting_counts() returns table (urgency text, waiting integer, oldest timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if not platform.has_role('head', 'intake', 'counsellor', 'psychologist', 'supervisor') then return; end if;
  return query
    select c.urgency, count(*)::integer, min(w.since) from calendar.waiting w
      join cases."case" c on c.office_id = w.office_id and c.id = w.case_id and c.restricted_at is null
    where w.office_id = platform.office_id() and w.ended_at is null and c.id <> all ((select cases.kept_now())::uuid[])
    group by c.urgency;
end $$;

-- A sheet for those who care for a child lies in a place that several of them may share. Whoever begins it keeps it:
-- what a mother answers is not read by a father who has a door too (as with their notes, migrations/0037).
alter table instruments.administration add column door_id uuid;
update instruments.administration a set door_id = d.id
  from (select case_id, min(id::text)::uuid as id from portal.door where audience = 'caregiver' group by case_id having count(*) = 1) d
  where a.audience = 'caregiver' and a.case_id = d.case_id
    and exists (select 1 from instruments.answer_set s where s.office_id = a.office_id and s.administration_id = a.id and s.place_version is not null);
create function instruments.keep_for_door() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update instruments.administration a set door_id = platform.door_id()
    where a.office_id = new.office_id and a.id = new.administration_id and (a.door_id is null or a.door_id = platform.door_id());
  if not found then raise exception 'somebody else answers this sheet' using errcode = 'insufficient_privilege'; end if;
  return null;
end $$;
create trigger keep_for_door after insert on instruments.answer_set for each row
  when (new.audience = 'caregiver' and new.written_by is null) execute function instruments.keep_for_door();
create policy administration_own_door on instruments.administration as restrictive for select to :app
  using ((select platform.actor()) <> 'client' or audience is distinct from 'caregiver' or door_id is null
    or door_id = (select platform.door_id()));
create policy answer_set_own_door on instruments.answer_set as restrictive for select to :app
  using ((select platform.actor()) <> 'client' or audience is distinct from 'caregiver' or exists (select 1
    from instruments.administration a where a.office_id = answer_set.office_id and a.id = answer_set.administration_id));
