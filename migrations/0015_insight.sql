-- Counting without reading. Those who recap see no row about a person: these functions run as the owner,
-- check who asks, and give back grouped counts only. Restricted records are in none of them.

create schema insight;
grant usage on schema insight to :app;

create index case_by_day on cases."case" (office_id, opened_on);
create index case_by_closing on cases."case" (office_id, closed_on) where closed_on is not null;
create index promise_by_due on platform.promise (office_id, due_at);
create index incident_case_by_incident on cases.incident_case (incident_id, case_id);

create function insight.counting_office() returns uuid language plpgsql stable set search_path = pg_catalog as $$
begin
  if platform.office_id() is null or not platform.has_role('head', 'data_officer', 'supervisor', 'dpo') then
    raise exception 'counting is for those who recap' using errcode = 'insufficient_privilege';
  end if;
  return platform.office_id();
end $$;
revoke all on function insight.counting_office() from public;

-- The kecamatan of an area code, in either scheme; a wider code stays as it is.
create function insight.district_of(code text) returns text language sql immutable parallel safe as $$
  select case when code is null then 'notStated' when code ~ '^\d\d\.\d\d\.\d\d' then left(code, 8)
    when code ~ '^\d{7}' then left(code, 7) else code end $$;
revoke all on function insight.district_of(text) from public;

-- Every count of the recap. What was left empty is 'notStated', which is neither 'unknown' nor 'refused'.
create function insight.recap(from_day date, to_day date, moment timestamptz, harm_classes jsonb)
returns table (subject text, dimension text, code text, code2 text, n bigint)
language plpgsql stable security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  office uuid := insight.counting_office();
  zone text := (select o.timezone from people.office o where o.id = office);
begin
  return query
  with r as materialized (
    select r.*, case when r.decision_reason is not distinct from 'notAReport' then 'notReport'
      when r.kind = 'report' then 'complaint' else 'request' end as subject
    from reports.report r
    where r.office_id = office and r.received_on between from_day and to_day and r.restricted_at is null)
  select r.subject, d.dimension, d.code, ''::text, count(*)
  from r cross join lateral (values
    ('total', ''),
    ('channel', r.channel),
    ('reporterKind', r.reporter_kind),
    ('place', coalesce(r.place, 'notStated')),
    ('area', insight.district_of(r.region_code)),
    ('stillGoing', coalesce(r.still_going, 'notStated')),
    ('decision', coalesce(r.decision, case when r.status = 'withdrawn' then 'withdrawn' else 'undecided' end)),
    ('repeated', case when r.duplicate_of is null then 'first' else 'repeat' end)
  ) d (dimension, code)
  group by 1, 2, 3
  union all
  select r.subject, 'form', f.form, '', count(*)
  from r cross join lateral unnest(case when r.forms = '{}' then array['notStated'] else r.forms end) f (form)
  where r.subject = 'complaint'
  group by 1, 3
  union all
  select case p.side when 'harmed' then 'toldHarmed' else 'reportedPerson' end, d.dimension, d.code, d.code2, sum(p.count_at_least)
  from r join reports.person p on p.office_id = office and p.report_id = r.id
  cross join lateral (values
    ('total', '', ''),
    ('sexAge', coalesce(p.sex, 'notStated'), coalesce(p.age_band, 'notStated')),
    ('relation', coalesce(p.relation, 'notStated'), '')
  ) d (dimension, code, code2)
  where r.subject = 'complaint' and r.duplicate_of is null and p.side in ('harmed', 'reported')
  group by 1, 2, 3, 4;

  -- A file entered by mistake was never a case, and one that was joined to another is counted there. One file
  -- is one person's, so a case in the recap is the matter: the files that share an event count as one, in the
  -- period of the first, by the facts of the person who was hurt.
  return query
  with c as materialized (
    select c.*, (select l.incident_id from cases.incident_case l
      where l.office_id = office and l.case_id = c.id order by l.incident_id limit 1) as matter
    from cases."case" c
    where c.office_id = office and c.opened_on between from_day and to_day and c.restricted_at is null
      and coalesce(c.close_reason, '') not in ('enteredInError', 'joined')),
  m as materialized (
    select distinct on (coalesce(c.matter, c.id)) c.* from c
    where c.matter is null or not exists (
      select 1 from cases.incident_case l join cases."case" e on e.id = l.case_id
      where l.incident_id = c.matter and e.opened_on < from_day)
    order by coalesce(c.matter, c.id), c.side <> 'harmed', c.opened_on, c.id)
  select 'case', d.dimension, d.code, d.code2, count(*)
  from m cross join lateral (values
    ('total', '', ''), ('clusterType', coalesce(m.kpai_cluster, 'notStated'), coalesce(m.case_type, 'notStated')),
    ('area', insight.district_of(m.region_code), ''), ('venue', coalesce(m.venue, 'notStated'), ''),
    ('authority', coalesce(m.authority, 'notStated'), ''), ('status', m.status, '')
  ) d (dimension, code, code2)
  group by 2, 3, 4
  union all
  select 'victim', d.dimension, d.code, d.code2, count(*)
  from c cross join lateral (values
    ('total', '', ''),
    ('sexAge', coalesce(c.sex, 'notStated'), coalesce(c.age_band, 'notStated')),
    ('education', coalesce(c.education, 'notStated'), ''),
    ('disability', coalesce(c.disability, 'notStated'), ''),
    ('ampk', coalesce(c.ampk_class, 'notStated'), ''),
    ('area', insight.district_of(c.region_code), '')
  ) d (dimension, code, code2)
  where c.side = 'harmed'
  group by 2, 3, 4
  union all
  select case c.side when 'reported' then 'reportedFile' else 'otherFile' end, 'total', '', '', count(*)
  from c where c.side <> 'harmed'
  group by 1;

  return query
  select 'closedCase', d.dimension, d.code, '', count(*)
  from cases."case" c cross join lateral (values ('total', ''), ('reason', coalesce(c.close_reason, 'notStated'))) d (dimension, code)
  where c.office_id = office and c.closed_on between from_day and to_day and c.restricted_at is null
  group by 2, 3;

  -- An event belongs to the period in which its first file was opened, so that periods add up.
  return query
  with i as materialized (
    select i.* from cases.incident i
    where i.office_id = office and i.id in (
      select l.incident_id from cases."case" c join cases.incident_case l on l.office_id = office and l.case_id = c.id
      where c.office_id = office and c.opened_on between from_day and to_day and c.restricted_at is null)
    and not exists (
      select 1 from cases.incident_case l join cases."case" c on c.id = l.case_id
      where l.incident_id = i.id and (c.opened_on < from_day or c.restricted_at is not null)))
  select 'event', d.dimension, d.code, '', count(*)
  from i cross join lateral (values
    ('total', ''), ('place', coalesce(i.place, 'notStated')), ('area', insight.district_of(i.region_code)),
    ('venue', coalesce(i.venue, 'notStated')),
    ('injured', case when i.injured is null then 'notStated' when i.injured then 'yes' else 'no' end)
  ) d (dimension, code)
  group by 2, 3
  union all
  select 'event', 'form', f.form, '', count(*)
  from i cross join lateral unnest(case when i.forms = '{}' then array['notStated'] else i.forms end) f (form)
  group by 3
  union all
  select 'event', 'class', k.class, '', count(*)
  from i cross join lateral (
    select distinct coalesce(harm_classes ->> f.form, 'NA') as class
    from unnest(case when i.forms = '{}' then array['notStated'] else i.forms end) f (form)) k
  group by 3;

  return query
  with s as materialized (
    select s.service, s.mode, s.case_id from cases.service s join cases."case" c on c.office_id = office and c.id = s.case_id
    where s.office_id = office and s.given_on between from_day and to_day and c.restricted_at is null)
  select 'service', d.dimension, d.code, '', count(*)
  from s cross join lateral (values ('total', ''), ('line', s.service), ('mode', coalesce(s.mode, 'notStated'))) d (dimension, code)
  group by 2, 3
  union all
  select 'servedPerson', 'total', '', '', count(distinct s.case_id) from s having count(*) > 0;

  return query
  select 'deadline', p.kind, case
      when p.dropped_at is not null then 'dropped'
      when p.kept_at is not null then case when p.kept_at <= p.due_at then 'kept' else 'kept_late' end
      when p.due_at < moment then 'late' else 'open' end, '', count(*)
  from platform.promise p
  where p.office_id = office and p.due_at >= from_day::timestamp at time zone zone
    and p.due_at < (to_day + 1)::timestamp at time zone zone
  group by 2, 3;
end $$;
revoke all on function insight.recap(date, date, timestamptz, jsonb) from public;
grant execute on function insight.recap(date, date, timestamptz, jsonb) to :app;

-- Equity: how long people waited for their first service, by group. Groups under ten people give no figure.
create function insight.waiting_days(from_day date, to_day date)
returns table (dimension text, code text, median_days double precision)
language plpgsql stable security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  office uuid := insight.counting_office();
begin
  return query
  with w as materialized (
    select c.sex, c.age_band, c.disability, insight.district_of(c.region_code) as area, f.first_on - c.opened_on as days
    from cases."case" c cross join lateral (
      select min(s.given_on) as first_on from cases.service s where s.office_id = office and s.case_id = c.id) f
    where c.office_id = office and c.opened_on between from_day and to_day and c.side = 'harmed'
      and c.restricted_at is null and f.first_on is not null)
  select d.dimension, d.code, percentile_cont(0.5) within group (order by greatest(w.days, 0))
  from w cross join lateral (values
    ('total', ''), ('sex', coalesce(w.sex, 'notStated')), ('age', coalesce(w.age_band, 'notStated')),
    ('disability', coalesce(w.disability, 'notStated')), ('area', w.area)
  ) d (dimension, code)
  group by 1, 2
  having count(*) >= 10;
end $$;
revoke all on function insight.waiting_days(date, date) from public;
grant execute on function insight.waiting_days(date, date) to :app;

-- How much each worker carries: numbers only, for those who share out the work.
create function insight.load(today date)
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
    group by 1;
end $$;
revoke all on function insight.load(date) from public;
grant execute on function insight.load(date) to :app;

-- What waits for a decision. Whoever a report names does not even see it counted.
create function insight.waiting_reports(moment timestamptz)
returns table (urgency text, waiting bigint, late bigint)
language plpgsql stable security definer set search_path = pg_catalog as $$
#variable_conflict use_column
begin
  if not platform.has_role('head', 'supervisor') then
    raise exception 'waiting work is shown to those who lead' using errcode = 'insufficient_privilege';
  end if;
  return query select r.urgency, count(*), count(*) filter (where exists (
      select 1 from platform.promise p where p.office_id = r.office_id and p.subject_kind = 'report' and p.subject_id = r.id
        and p.kept_at is null and p.dropped_at is null and p.due_at < moment))
    from reports.report r
    where r.office_id = platform.office_id() and r.decided_at is null and r.restricted_at is null
      and not reports.is_kept_from(r.id)
    group by 1;
end $$;
revoke all on function insight.waiting_reports(timestamptz) from public;
grant execute on function insight.waiting_reports(timestamptz) to :app;

-- What the ministry funds for a year, beside what the office really carries.
create table insight.funded_target (
  office_id uuid not null references people.office (id),
  year integer not null check (year between 2000 and 2200),
  cases integer not null check (cases between 0 and 100000),
  source text not null check (length(source) <= 200),
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (office_id, year)
);
alter table insight.funded_target enable row level security;
create policy funded_target_read on insight.funded_target for select to :app
  using ((select platform.is_system()) or ((select platform.actor()) = 'account' and office_id = (select platform.office_id())));
create policy funded_target_set on insight.funded_target for insert to :app
  with check (office_id = (select platform.office_id()) and platform.has_role('head', 'data_officer') and set_by = (select platform.account_id()));
create policy funded_target_change on insight.funded_target for update to :app
  using (office_id = (select platform.office_id()) and platform.has_role('head', 'data_officer'))
  with check (set_by = (select platform.account_id()));
grant select, insert, update on insight.funded_target to :app;

-- What the first page of the day asks for: promises owed by a role, and those that are not dates of a file.
create index promise_open_by_role on platform.promise (office_id, role, due_at)
  where kept_at is null and dropped_at is null and account_id is null;
create index promise_open_by_hand on platform.promise (office_id, account_id, due_at)
  where kept_at is null and dropped_at is null and kind not in ('case.follow_up', 'case.task');
