-- An event that was written down wrongly is put right with a trail, and taken out of a series by a person with a
-- reason. And a way back to a report is found by its look-up id alone: nobody may list the doors.

drop policy way_back_door on reports.way_back;
create policy way_back_read on reports.way_back for select to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id()) and report_id = (select platform.report_id())));

alter table cases.incident add column version integer not null default 1;

-- Apart: a person said that for this file the event belongs to no series, whatever ties it to others.
alter table cases.incident_case add column apart boolean not null default false;
create policy incident_case_apart on cases.incident_case for update to :app
  using (office_id = (select platform.office_id()) and cases.in_care_team(case_id))
  with check (office_id = (select platform.office_id()) and cases.in_care_team(case_id));
grant update (apart) on cases.incident_case to :app;

-- What stood before each change, why it was changed, from which file and by whom. Only ever added to.
create table cases.incident_amendment (
  office_id uuid not null,
  id uuid not null,
  incident_id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('amended', 'apart', 'together')),
  reason text not null check (reason in ('mistaken', 'known_later', 'retold', 'other_group', 'one_group')),
  facts jsonb not null default '{}',
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, incident_id, case_id) references cases.incident_case (office_id, incident_id, case_id)
);
create index incident_amendment_by_incident on cases.incident_amendment (office_id, incident_id, changed_at);
alter table cases.incident_amendment enable row level security;
create policy incident_amendment_read on cases.incident_amendment for select to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id()) and cases.in_care_team(case_id)));
create policy incident_amendment_add on cases.incident_amendment for insert to :app
  with check (office_id = (select platform.office_id()) and changed_by = (select platform.account_id())
    and cases.in_care_team(case_id));
grant select, insert on cases.incident_amendment to :app;

-- The facts of an event are shared by its files, so a change of them shows on each. Who made it shows only to the
-- team of the file it was made from: the other side learns that facts changed and never through whom. That a person
-- took it out of a series concerns that person's file alone.
create function cases.amendments_of(wanted uuid) returns table (
  id uuid, kind text, reason text, facts jsonb, changed_by uuid, changed_at timestamptz)
  language sql stable security definer set search_path = pg_catalog as $$
  select a.id, a.kind, a.reason, a.facts,
    case when cases.in_care_team(a.case_id) then a.changed_by end, a.changed_at
  from cases.incident_amendment a
  where a.office_id = platform.office_id() and a.incident_id = wanted and cases.sees_incident(wanted)
    and (a.kind = 'amended' or cases.in_care_team(a.case_id))
  order by a.changed_at desc, a.id desc $$;
revoke all on function cases.amendments_of(uuid) from public;
grant execute on function cases.amendments_of(uuid) to :app;
