-- What signing in needs beside the tables: one round trip for each request, and guards that keep
-- a head or an administrator from putting keys of their own in a colleague's place.

create function people.session_of(wanted bytea, at timestamptz)
returns table (
  office_id uuid, account_id uuid, stage text, sealed_private_key bytea, challenge text,
  full_name text, lang text, roles text[]
) language plpgsql security definer set search_path = pg_catalog as $$
declare
  opened people.session;
begin
  select s.* into opened from people.session s
    where s.id_hash = wanted and s.ends_at > at and s.seen_at + make_interval(mins => s.idle_minutes) > at;
  if not found then return; end if;
  -- A sign of life is written once a minute at most, so that reading pages does not mean writing rows.
  if opened.seen_at < at - interval '1 minute' then
    update people.session s set seen_at = at where s.id_hash = wanted;
  end if;
  return query
    select a.office_id, a.id, opened.stage, opened.sealed_private_key, opened.challenge, a.full_name, a.lang,
      coalesce(array(
        select r.role from people.account_role r
        where r.office_id = a.office_id and r.account_id = a.id
          and r.valid_from <= (at at time zone o.timezone)::date
          and (r.valid_to is null or r.valid_to >= (at at time zone o.timezone)::date)
        order by r.role), '{}')
    from people.account a join people.office o on o.id = a.office_id
    where a.office_id = opened.office_id and a.id = opened.account_id and a.status = 'active';
end $$;
revoke all on function people.session_of(bytea, timestamptz) from public;
grant execute on function people.session_of(bytea, timestamptz) to :app;

-- Ending somebody's sessions is part of suspending them; opening one would need the browser's secret.
create policy session_end_by_head on people.session for delete to :app
  using (office_id = (select platform.office_id()) and platform.has_role('head', 'admin'));
create policy session_seen_by_head on people.session for select to :app
  using (office_id = (select platform.office_id()) and platform.has_role('head'));

-- Keys and passwords are made by their owner alone. A head or administrator may name, suspend and reset
-- an account; whoever could set its public key would be given the keys meant for its owner.
create function people.guard_account_keys() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if platform.actor() in ('system', 'door') or new.id = platform.account_id() then return new; end if;
  if tg_op = 'INSERT' then
    if new.status <> 'invited' or new.public_key is not null or new.password_verifier is not null then
      raise exception 'an account makes its own keys' using errcode = 'insufficient_privilege';
    end if;
  elsif (new.public_key, new.sealed_private_key, new.password_salt, new.password_verifier, new.sealed_totp_secret)
      is distinct from (old.public_key, old.sealed_private_key, old.password_salt, old.password_verifier, old.sealed_totp_secret) then
    raise exception 'an account makes its own keys' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger guard_account_keys before insert or update on people.account
  for each row when (current_setting('naungan.actor', true) is not null)
  execute function people.guard_account_keys();

-- Looking up one's institution by its number when a list is imported again.
create unique index institution_by_npsn on people.institution (office_id, npsn) where npsn is not null;

-- Only reasons in code: which accounts wait for which office key.
create index office_key_grant_by_account on people.office_key_grant (office_id, account_id);

-- What an invitation's page shows before anybody has signed in: only to whoever holds the token itself.
create function people.invitation_of(wanted bytea, at timestamptz)
returns table (purpose text, login text, full_name text, office_name text)
language sql stable security definer set search_path = pg_catalog as $$
  select i.purpose, a.login, a.full_name, o.name
  from people.invitation i
    join people.account a on a.office_id = i.office_id and a.id = i.account_id
    join people.office o on o.id = i.office_id
  where i.token_hash = wanted and i.used_at is null and i.expires_at > at $$;
revoke all on function people.invitation_of(bytea, timestamptz) from public;
grant execute on function people.invitation_of(bytea, timestamptz) to :app;
