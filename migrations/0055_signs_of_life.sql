-- A page that stands open asks by itself what is new. That is no sign of life: an idle session ends all the same.
drop function people.session_of(bytea, timestamptz);
create function people.session_of(wanted bytea, at timestamptz, alive boolean)
returns table (
  office_id uuid, account_id uuid, stage text, sealed_private_key bytea, challenge text,
  full_name text, lang text, roles text[], handed_to text, handed_from text
) language plpgsql security definer set search_path = pg_catalog as $$
declare
  opened people.session;
begin
  select s.* into opened from people.session s
    where s.id_hash = wanted and s.ends_at > at and s.seen_at + make_interval(mins => s.idle_minutes) > at;
  if not found then return; end if;
  -- A sign of life is written once a minute at most, so that reading pages does not mean writing rows.
  if alive and opened.seen_at < at - interval '1 minute' then
    update people.session s set seen_at = at where s.id_hash = wanted;
  end if;
  return query
    select a.office_id, a.id, opened.stage, opened.sealed_private_key, opened.challenge, a.full_name, a.lang,
      coalesce(array(
        select r.role from people.account_role r
        where r.office_id = a.office_id and r.account_id = a.id
          and r.valid_from <= (at at time zone o.timezone)::date
          and (r.valid_to is null or r.valid_to >= (at at time zone o.timezone)::date)
        order by r.role), '{}'),
      opened.handed_to, opened.handed_from
    from people.account a join people.office o on o.id = a.office_id
    where a.office_id = opened.office_id and a.id = opened.account_id and a.status = 'active';
end $$;
revoke all on function people.session_of(bytea, timestamptz, boolean) from public;
grant execute on function people.session_of(bytea, timestamptz, boolean) to :app;
