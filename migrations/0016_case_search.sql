-- Search by blind tokens. Asking the wall for each token row by row costs more the more files there are, so the
-- tokens are met first, inside, and the wall stands on what comes out: one's own membership that has not ended, in
-- one's own office, of a file that is not restricted. Nothing but the file's id and one's own duty comes out.
create function cases.files_by_tokens(tokens bytea[], places integer[], most integer)
  returns table (case_id uuid, duty text) language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if platform.actor() is distinct from 'account' then return; end if;
  return query
    with sought as (select u.token, u.place from unnest(tokens, places) as u (token, place)),
    hits as (
      select t.case_id, count(distinct s.place) as met
      from sought s join cases.name_token t on t.office_id = platform.office_id() and t.token = s.token
      group by t.case_id)
    select m.case_id, m.duty
    from hits h
      join cases.care_team m on m.office_id = platform.office_id() and m.account_id = platform.account_id()
        and m.case_id = h.case_id and m.until is null
    where h.met = (select count(distinct s.place) from sought s)
      and m.case_id <> all ((select cases.restricted_now())::uuid[])
    limit most;
end $$;
revoke all on function cases.files_by_tokens(bytea[], integer[], integer) from public;
grant execute on function cases.files_by_tokens(bytea[], integer[], integer) to :app;
