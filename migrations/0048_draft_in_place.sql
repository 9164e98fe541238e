-- Nearly every breath rewrites a draft that is there: it is changed in place first, and only the first one is added.
-- (An insert that gives way locks the row before it changes it, and writes that down as well.)
create or replace function counselling.keep_draft(
  wanted_case uuid, wanted_session uuid, wanted_tab uuid, wanted_rev integer, moment timestamptz, words bytea)
  returns boolean language plpgsql security definer set search_path = pg_catalog as $$
declare
  here uuid := platform.office_id();
  me uuid := platform.account_id();
begin
  if not exists (select 1 from counselling.session s
      join cases.care_team m on m.office_id = s.office_id and m.case_id = s.case_id and m.account_id = me and m.until is null
      where s.office_id = here and s.id = wanted_session and s.case_id = wanted_case and s.account_id = me and s.state = 'open') then
    return false;
  end if;
  update counselling.session_draft d set rev = wanted_rev, saved_at = moment, sealed = words
    where d.office_id = here and d.session_id = wanted_session and d.account_id = me and d.tab = wanted_tab and d.rev < wanted_rev;
  if found then return true; end if;
  insert into counselling.session_draft as d (office_id, session_id, account_id, tab, rev, saved_at, sealed)
    values (here, wanted_session, me, wanted_tab, wanted_rev, moment, words)
    on conflict (office_id, session_id, account_id, tab)
    do update set rev = excluded.rev, saved_at = excluded.saved_at, sealed = excluded.sealed where d.rev < excluded.rev;
  return found;
end $$;
