-- Events of the same people shown as one series, what an adult observed as a report of its own kind, and one report
-- that lies in the files of several who were hurt.

-- A person says that an event goes on from an earlier one: the same pair or group, also where nobody has a file yet.
alter table cases.incident add column follows_id uuid;
alter table cases.incident add foreign key (office_id, follows_id) references cases.incident (office_id, id);
create index incident_by_followed on cases.incident (office_id, follows_id) where follows_id is not null;

-- Events that share a reported file with an event of this file. Who is reported comes out as a number that means
-- nothing elsewhere. Only for the team of the file, and only events that the asker reads from the same side: what
-- the other side's team knows never shows here, not even that it is there.
create function cases.series_of(wanted uuid) returns table (incident_id uuid, tie integer)
  language sql stable security definer set search_path = pg_catalog as $$
  select t.incident_id, dense_rank() over (order by t.reported)::int from (
    select distinct l.incident_id, l.case_id as reported
    from cases.incident_case mine
      join cases.incident_case here on here.office_id = mine.office_id and here.incident_id = mine.incident_id and here.side = 'reported'
      join cases.incident_case l on l.office_id = here.office_id and l.case_id = here.case_id and l.side = 'reported'
    where mine.case_id = wanted and mine.office_id = platform.office_id() and cases.in_care_team(wanted)
      and exists (select 1 from cases.incident_case seen
        join cases.care_team m on m.office_id = seen.office_id and m.case_id = seen.case_id
          and m.account_id = platform.account_id() and m.until is null
        where seen.office_id = l.office_id and seen.incident_id = l.incident_id and not cases.opposite_sides(seen.side, mine.side))) t $$;
revoke all on function cases.series_of(uuid) from public;
grant execute on function cases.series_of(uuid) to :app;

-- What an adult noticed about a child, before anything is known to have happened.
alter table reports.report drop constraint report_kind_check;
alter table reports.report add constraint report_kind_check
  check (kind in ('report', 'request_talk', 'request_counsellor', 'observation'));

-- A report may lie in several files: one of each person who was hurt. `case_id` stays the first of them.
alter table reports.key_grant add column case_id uuid
  generated always as (case when holder = 'case' then split_part(holder_id, ':', 1)::uuid end) stored;
create index key_grant_by_case on reports.key_grant (office_id, case_id, report_id) where case_id is not null;
create or replace function reports.may_read(wanted_office uuid, wanted uuid, taker uuid, of_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select case platform.actor()
    when 'system' then true
    when 'reporter' then wanted = platform.report_id()
    when 'account' then wanted_office = platform.office_id()
      and not reports.is_kept_from(wanted)
      and (platform.has_role('intake') or taker = platform.account_id()
        or (of_case is not null and (cases.in_care_team(of_case) or exists (select 1 from reports.key_grant g
          join cases.care_team m on m.case_id = g.case_id
          where g.office_id = wanted_office and g.report_id = wanted and m.account_id = platform.account_id() and m.until is null))))
    else false end $$;
