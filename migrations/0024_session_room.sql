-- The session room. What is being typed is kept a breath after each key, many times in one session, so it is one
-- call with plans that stay: only for whoever holds the session and is on the team, only while it is open, and
-- never an older revision over a newer one.
create function counselling.keep_draft(
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
  insert into counselling.session_draft as d (office_id, session_id, account_id, tab, rev, saved_at, sealed)
    values (here, wanted_session, me, wanted_tab, wanted_rev, moment, words)
    on conflict (office_id, session_id, account_id, tab)
    do update set rev = excluded.rev, saved_at = excluded.saved_at, sealed = excluded.sealed where d.rev < excluded.rev;
  return found;
end $$;
revoke all on function counselling.keep_draft(uuid, uuid, uuid, integer, timestamptz, bytea) from public;
grant execute on function counselling.keep_draft(uuid, uuid, uuid, integer, timestamptz, bytea) to :app;
-- The only way in for new words; reading and dropping go by the policy of the table.
revoke insert, update on counselling.session_draft from :app;
