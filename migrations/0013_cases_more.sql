-- What makes the list of files quick, what the opener of a file may write before a team exists,
-- how a file is opened with the printed shares, and who may see who read.

-- The list a worker sees is walked by index: each membership carries what the list is ordered by.
alter table cases.care_team
  add column list_group text not null default 'open' check (list_group in ('open', 'in_follow_up', 'closed')),
  add column list_due date not null default 'infinity';
create index care_team_list on cases.care_team (office_id, account_id, list_group, list_due, case_id) where until is null;

create function cases.list_group_of(status text) returns text language sql immutable as
  $$ select case status when 'in_follow_up' then 'in_follow_up' when 'closed' then 'closed' else 'open' end $$;
create function cases.place_in_list() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  select cases.list_group_of(c.status), coalesce(c.next_follow_up_on, 'infinity'::date)
    into new.list_group, new.list_due
    from cases."case" c where c.office_id = new.office_id and c.id = new.case_id;
  return new;
end $$;
create trigger place_in_list before insert on cases.care_team for each row execute function cases.place_in_list();
create function cases.move_in_list() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update cases.care_team m
    set list_group = cases.list_group_of(new.status), list_due = coalesce(new.next_follow_up_on, 'infinity'::date)
    where m.case_id = new.id and m.until is null;
  return null;
end $$;
create trigger move_in_list after update of status, next_follow_up_on on cases."case"
  for each row when (old.status is distinct from new.status or old.next_follow_up_on is distinct from new.next_follow_up_on)
  execute function cases.move_in_list();
update cases.care_team m set list_group = cases.list_group_of(c.status), list_due = coalesce(c.next_follow_up_on, 'infinity'::date)
  from cases."case" c where c.office_id = m.office_id and c.id = m.case_id;

-- Whoever opens a file for others to lead writes its first lines in that one transaction, and never again.
create function cases.opened_now(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from cases."case" c where c.id = wanted and c.opened_by = platform.account_id()
    and c.xmin = pg_current_xact_id()::xid) $$;
revoke all on function cases.opened_now(uuid) from public;
grant execute on function cases.opened_now(uuid) to :app;
do $$
declare t text;
begin
  foreach t in array array['name_token', 'person', 'entry', 'portrait', 'follow_up'] loop
    execute format('create policy %I on cases.%I for insert to :app with check (office_id = (select platform.office_id()) and cases.opened_now(case_id))', t || '_first', t);
  end loop;
end $$;

-- The desk joins files to events without reading them: it may say so on the timeline, in codes.
create policy entry_desk on cases.entry for insert to :app
  with check (office_id = (select platform.office_id()) and platform.has_role('intake') and kind = 'incident' and sealed is null);

-- Opening with two printed shares. Who asks names the case by its number, because they cannot see it.
create function cases.find_for_recovery(wanted text) returns table (id uuid, number text) language sql stable security definer
  set search_path = pg_catalog as $$
  select c.id, c.number from cases."case" c
  where c.office_id = platform.office_id() and c.number = wanted and platform.has_role('head', 'supervisor', 'dpo') $$;
revoke all on function cases.find_for_recovery(text) from public;
grant execute on function cases.find_for_recovery(text) to :app;
create function cases.recovered_now(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from cases.recovery_request r where r.case_id = wanted and r.second_by = platform.account_id()
    and r.opened_at is not null and r.xmin = pg_current_xact_id()::xid) $$;
revoke all on function cases.recovered_now(uuid) from public;
grant execute on function cases.recovered_now(uuid) to :app;
create policy care_team_recovered on cases.care_team for insert to :app
  with check (office_id = (select platform.office_id()) and cases.recovered_now(case_id));
create policy key_grant_recovered on cases.key_grant for insert to :app
  with check (office_id = (select platform.office_id()) and cases.recovered_now(case_id));
create policy key_grant_recovering on cases.key_grant for select to :app using (cases.recovered_now(case_id));
create policy key_grant_replaced on cases.key_grant for delete to :app using (cases.recovered_now(case_id));
create policy entry_recovered on cases.entry for insert to :app
  with check (office_id = (select platform.office_id()) and cases.recovered_now(case_id));

-- The lead of a care team sees who opened the file, and for what.
create function cases.leads(wanted text) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from cases.care_team m where m.case_id::text = wanted and m.account_id = platform.account_id()
    and m.duty = 'lead' and m.until is null) $$;
revoke all on function cases.leads(text) from public;
grant execute on function cases.leads(text) to :app;
create policy audit_read_lead on platform.audit_entry for select to :app
  using (office_id = (select platform.office_id()) and subject_kind = 'case' and cases.leads(subject_id));

-- An entry that corrects another is found from the one it corrects.
create index entry_by_amended on cases.entry (office_id, amends) where amends is not null;

-- A drawing its maker does not want kept is destroyed: its bytes go, the line that it existed stays.
grant delete on cases.document_chunk to :app;
create policy document_chunk_destroy on cases.document_chunk for delete to :app
  using (office_id = (select platform.office_id()) and cases.in_care_team(case_id));
