-- What is kept with every breath proves by itself who asks, in the one statement that writes it: the session still
-- stands, the account is active and holds one of the roles today. No transaction has to be opened around it.
create function people.act_as(wanted bytea, holding text[], at timestamptz)
  returns boolean language plpgsql security definer set search_path = pg_catalog as $$
declare
  opened people.session;
begin
  select s.* into opened
    from people.session s
      join people.account a on a.office_id = s.office_id and a.id = s.account_id and a.status = 'active'
      join people.office o on o.id = s.office_id
    where s.id_hash = wanted and s.stage = 'full'
      and s.ends_at > at and s.seen_at + make_interval(mins => s.idle_minutes) > at
      and exists (
        select 1 from people.account_role r
        where r.office_id = s.office_id and r.account_id = s.account_id and r.role = any (holding)
          and r.valid_from <= (at at time zone o.timezone)::date
          and (r.valid_to is null or r.valid_to >= (at at time zone o.timezone)::date));
  if not found then return false; end if;
  if opened.seen_at < at - interval '1 minute' then
    update people.session s set seen_at = at where s.id_hash = wanted;
  end if;
  perform set_config('naungan.actor', 'account', true),
    set_config('naungan.office', opened.office_id::text, true),
    set_config('naungan.account', opened.account_id::text, true);
  return true;
end $$;
-- Only the functions below may act for a session.
revoke all on function people.act_as(bytea, text[], timestamptz) from public;

create function counselling.keep_draft_as(
  who bytea, holding text[],
  wanted_case uuid, wanted_session uuid, wanted_tab uuid, wanted_rev integer, moment timestamptz, words bytea)
  returns boolean language plpgsql security definer set search_path = pg_catalog as $$
begin
  return people.act_as(who, holding, moment)
    and counselling.keep_draft(wanted_case, wanted_session, wanted_tab, wanted_rev, moment, words);
end $$;
revoke all on function counselling.keep_draft_as(bytea, text[], uuid, uuid, uuid, integer, timestamptz, bytea) from public;
grant execute on function counselling.keep_draft_as(bytea, text[], uuid, uuid, uuid, integer, timestamptz, bytea) to :app;

-- A draft is rewritten every few breaths: it stays in its row instead of moving to a side table each time.
alter table counselling.session_draft set (toast_tuple_target = 8160);
alter table counselling.session_draft alter column sealed set storage main;
