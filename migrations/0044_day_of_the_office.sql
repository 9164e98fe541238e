-- The database goes by UTC, an office by its own clock: from midnight until the morning they are on different days.
-- Whoever has a role from today on has it from the first minute of the office's day, and loses it with its last.
create function people.today_at(office uuid) returns date language sql stable security definer set search_path = pg_catalog as $$
  select (now() at time zone coalesce((select o.timezone from people.office o where o.id = office), 'Asia/Jakarta'))::date $$;
revoke all on function people.today_at(uuid) from public;
grant execute on function people.today_at(uuid) to :app;

create or replace function reports.readers_left(wanted uuid) returns integer language sql stable security definer
  set search_path = pg_catalog as $$
  select count(*)::int from people.account a
    join people.account_role r on r.office_id = a.office_id and r.account_id = a.id and r.role = 'intake'
  where a.office_id = platform.office_id() and a.status = 'active'
    and r.valid_from <= people.today_at(a.office_id) and (r.valid_to is null or r.valid_to >= people.today_at(a.office_id))
    and not exists (select 1 from reports.exclusion e where e.report_id = wanted and e.account_id = a.id and e.lifted_at is null) $$;

create or replace function portal.team_now() returns table (full_name text, duty text, roles text[]) language sql stable security definer
  set search_path = pg_catalog as $$
  select a.full_name, m.duty, coalesce((select array_agg(r.role order by r.role) from people.account_role r
      where r.office_id = m.office_id and r.account_id = m.account_id
        and r.valid_from <= people.today_at(m.office_id) and (r.valid_to is null or r.valid_to >= people.today_at(m.office_id))), '{}')
  from cases.care_team m join people.account a on a.office_id = m.office_id and a.id = m.account_id
  where platform.actor() = 'client' and m.case_id = platform.client_case_id() and m.until is null
  order by m.duty <> 'lead', m.since $$;

create or replace function counselling.complaint_readers() returns table (account_id uuid, public_key bytea) language sql stable security definer
  set search_path = pg_catalog as $$
  select a.id, a.public_key from people.account a
  where platform.actor() = 'client' and a.office_id = platform.office_id() and a.status = 'active' and a.public_key is not null
    and exists (select 1 from people.account_role r where r.office_id = a.office_id and r.account_id = a.id and r.role in ('supervisor', 'head')
      and r.valid_from <= people.today_at(a.office_id) and (r.valid_to is null or r.valid_to >= people.today_at(a.office_id)))
    and not counselling.may_be_meant(platform.client_case_id(), a.id) $$;

create or replace function people.note_leaving() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  new.left_on := case when new.status = 'left' then coalesce(new.left_on, people.today_at(new.office_id)) end;
  return new;
end $$;

-- The day is always said by whoever writes the row.
alter table people.account_role alter column valid_from drop default;
