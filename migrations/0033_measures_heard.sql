-- Measures: every answer that asks for a person is heard, also the second of a sheet and the one that comes late;
-- an alert that nobody answers goes on to somebody else; targets that a person set for themselves; counts for the head.

alter table instruments.alert
  add column due_at timestamptz,
  add column amended_at timestamptz,
  add column mailed_level smallint not null default -1;
update instruments.alert set due_at = raised_at
  + case urgency when 'NOW' then interval '15 minutes' when 'TODAY' then interval '6 hours' else interval '72 hours' end;
alter table instruments.alert alter column due_at set not null;

-- Given to a child although it was made for older people; why stands sealed beside it.
alter table instruments.administration add column outside_age boolean not null default false;

-- What the person answers when their sheet is over already is kept beside it and changes no number.
alter table instruments.answer_set drop constraint answer_set_kind_check;
alter table instruments.answer_set add constraint answer_set_kind_check check (kind in ('partial', 'done', 'amendment', 'late'));
drop policy answer_set_add on instruments.answer_set;
create policy answer_set_add on instruments.answer_set for insert to :app
  with check (office_id = (select platform.office_id()) and (
    (instruments.may_measure(case_id) and written_by = (select platform.account_id()) and kind is distinct from 'late')
    or (instruments.is_own(case_id, audience) and written_by is null and kind in ('partial', 'done', 'late'))));

-- Whoever reads an alert is told that its sheet was mended after it, also those who may not see the sheet.
create function instruments.mark_amended() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update instruments.alert l set amended_at = new.written_at
    where l.office_id = new.office_id and l.administration_id = new.administration_id;
  return null;
end $$;
create trigger mark_amended after insert on instruments.answer_set
  for each row when (new.kind = 'amendment') execute function instruments.mark_amended();

-- One alert for each save that holds an answer nobody was called for yet. Which answers those are lies sealed, so
-- whoever saves compares them; here nothing is held back. Gives the file's lead.
drop function instruments.raise_alert(uuid, uuid, text, timestamptz);
create function instruments.raise_alert(of_administration uuid, alert_id uuid, wanted text, moment timestamptz, due timestamptz)
  returns table (case_id uuid, lead_id uuid) language plpgsql security definer set search_path = pg_catalog as $$
declare
  given instruments.administration;
begin
  select a.* into given from instruments.administration a where a.id = of_administration and a.office_id = platform.office_id() for update;
  if given.id is null or not (instruments.may_measure(given.case_id) or instruments.is_own(given.case_id, given.audience)) then return; end if;
  insert into instruments.alert (office_id, id, case_id, administration_id, urgency, raised_at, due_at)
    values (given.office_id, alert_id, given.case_id, given.id, wanted, moment, due);
  perform cases.raise_urgency(given.case_id, wanted, 'measure', moment);
  return query select given.case_id, (select m.account_id from cases.care_team m
    where m.case_id = given.case_id and m.until is null order by m.duty <> 'lead', m.since limit 1);
end $$;

-- What is late is for others than the team too, never across the wall; the house itself writes down how far it went.
drop policy alert_read on instruments.alert;
create policy alert_read on instruments.alert for select to :app
  using ((select platform.is_system()) or office_id = (select platform.office_id())
    and (cases.in_care_team(case_id)
      or (answered_at is null and (urgency = 'NOW' or due_at < now()) and instruments.may_hear(case_id))));
create policy alert_carry on instruments.alert for update to :app
  using ((select platform.is_system())) with check ((select platform.is_system()));
grant update (mailed_level) on instruments.alert to :app;

-- What a call may say: to the team everything that waits, to others the number of the file and whom to call.
drop function instruments.ringing_now();
create function instruments.calling_now(moment timestamptz)
  returns table (id uuid, case_id uuid, urgency text, number text, raised_at timestamptz, due_at timestamptz,
    heard_at timestamptz, heard_by uuid, lead_id uuid, in_team boolean)
  language sql stable security definer set search_path = pg_catalog as $$
  select l.id, l.case_id, l.urgency, c.number, l.raised_at, l.due_at, l.heard_at, l.heard_by, (select m.account_id from cases.care_team m
      where m.case_id = l.case_id and m.until is null order by m.duty <> 'lead', m.since limit 1), t.mine
  from instruments.alert l join cases."case" c on c.office_id = l.office_id and c.id = l.case_id
    cross join lateral (select cases.in_care_team(l.case_id) as mine) t
  where l.office_id = platform.office_id() and l.answered_at is null
    and (t.mine or ((l.urgency = 'NOW' or l.due_at < moment) and instruments.may_hear(l.case_id)))
  order by array_position(array['NOW', 'TODAY', 'H72'], l.urgency), l.raised_at limit 50 $$;

-- Who may be written to about an alert: its team, and of those named the ones no wall keeps from it. For the house alone.
create function instruments.reached(of_case uuid, wanted uuid[]) returns setof uuid language sql stable security definer
  set search_path = pg_catalog as $$
  select m.account_id from cases.care_team m join people.account a on a.office_id = m.office_id and a.id = m.account_id and a.status = 'active'
    where platform.is_system() and m.case_id = of_case and m.until is null
  union
  select w from unnest(wanted) w where platform.is_system() and not cases.wall_broken(w, of_case) $$;

-- What a person wants to come to on a measure without a table of change. Each stands beside the one before.
create table instruments.target (
  office_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  instrument text not null,
  set_on date not null,
  set_by uuid not null,
  written_at timestamptz not null,
  key_version integer not null,
  sealed bytea not null,
  primary key (office_id, id),
  foreign key (office_id, case_id) references cases."case" (office_id, id)
);
create index target_by_case on instruments.target (office_id, case_id, instrument);
alter table instruments.target enable row level security;
create policy target_read on instruments.target for select to :app
  using ((select platform.is_system()) or office_id = (select platform.office_id()) and instruments.may_measure(case_id));
create policy target_not_restricted on instruments.target as restrictive for select to :app
  using (case_id <> all ((select cases.restricted_now())::uuid[]));
create policy target_add_not_restricted on instruments.target as restrictive for insert to :app
  with check (case_id <> all ((select cases.restricted_now())::uuid[]));
create policy target_add on instruments.target for insert to :app
  with check (office_id = (select platform.office_id()) and instruments.may_measure(case_id)
    and set_by = (select platform.account_id()));
grant select, insert on instruments.target to :app;

create or replace function instruments.destroy_with_case() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from instruments.answer_set s where s.case_id = new.id;
  delete from instruments.target t where t.case_id = new.id;
  update instruments.alert l set sealed = null where l.case_id = new.id;
  return null;
end $$;

-- How much is measured, for whoever answers for the office (practice.md §22): numbers of 1 to 4 never leave the
-- database, and what was answered is not in them.
create function instruments.use_counts(from_day date, to_day date)
  returns table (instrument text, filled integer, persons integer, pairs integer, declined integer)
  language sql stable security definer set search_path = pg_catalog as $$
  with mine as (
    select a.* from instruments.administration a join cases."case" c on c.office_id = a.office_id and c.id = a.case_id
    where platform.has_role('head', 'supervisor') and a.office_id = platform.office_id()
      and c.restricted_at is null and a.state in ('done', 'declined')),
  within as (select m.* from mine m where m.finished_on between from_day and to_day),
  counted as (
    select w.instrument, count(*) filter (where w.state = 'done') as filled,
      count(distinct w.case_id) filter (where w.state = 'done') as persons,
      count(distinct w.case_id) filter (where w.state = 'done' and exists (select 1 from mine e
        where e.case_id = w.case_id and e.instrument = w.instrument and e.state = 'done'
          and (e.finished_on, e.id) < (w.finished_on, w.id))) as pairs,
      count(*) filter (where w.state = 'declined') as declined
    from within w group by w.instrument)
  select n.instrument, case when n.filled between 1 and 4 then null else n.filled::integer end,
    case when n.persons between 1 and 4 then null else n.persons::integer end,
    case when n.pairs between 1 and 4 then null else n.pairs::integer end,
    case when n.declined between 1 and 4 then null else n.declined::integer end
  from counted n order by n.instrument $$;

do $$
declare f text;
begin
  foreach f in array array['instruments.raise_alert(uuid, uuid, text, timestamptz, timestamptz)', 'instruments.calling_now(timestamptz)',
      'instruments.reached(uuid, uuid[])', 'instruments.use_counts(date, date)'] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to :app', f);
  end loop;
  execute 'revoke all on function instruments.mark_amended() from public';
end $$;
