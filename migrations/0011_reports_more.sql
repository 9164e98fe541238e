-- What the public side of reports needs beside the tables: the kind of what was handed in, the way back by
-- a code that only its holder knows, and sessions of reporters.

alter table reports.report add column kind text not null default 'report'
  check (kind in ('report', 'request_talk', 'request_counsellor'));

-- The words themselves, under the secret in the reporter's cookie, until the first session ends: a phone
-- that loses the page right after sending must not lose the way back.
alter table reports.reporter_session add column sealed_code bytea;
create index reporter_session_by_end on reports.reporter_session (ends_at);

-- Whoever knows a look-up id may learn which report it opens, and nothing else. It also makes two tries with
-- one code wait for each other, so that a resend never makes two reports.
create function reports.claim_way_back(wanted_office uuid, wanted bytea)
  returns table (report_id uuid, sealed_key bytea, kind text) language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(encode(wanted, 'hex'), 4011));
  return query select w.report_id, w.sealed_key, w.kind from reports.way_back w
    where w.lookup_id = wanted and w.office_id = wanted_office;
end $$;
revoke all on function reports.claim_way_back(uuid, bytea) from public;
grant execute on function reports.claim_way_back(uuid, bytea) to :app;

-- Opens a session for whoever knows the look-up id. The key comes in sealed under the cookie's secret.
create function reports.open_reporter_session(
  wanted_office uuid, wanted bytea, session bytea, report_key bytea, code bytea, until timestamptz)
  returns uuid language plpgsql security definer set search_path = pg_catalog as $$
declare
  whose uuid;
begin
  select w.report_id into whose from reports.way_back w where w.lookup_id = wanted and w.office_id = wanted_office;
  if whose is null then return null; end if;
  insert into reports.reporter_session (id_hash, office_id, report_id, sealed_key, sealed_code, ends_at)
    values (session, wanted_office, whose, report_key, code, until)
    on conflict (id_hash) do update set ends_at = excluded.ends_at
      where reporter_session.report_id = excluded.report_id;
  return whose;
end $$;
revoke all on function reports.open_reporter_session(uuid, bytea, bytea, bytea, bytea, timestamptz) from public;
grant execute on function reports.open_reporter_session(uuid, bytea, bytea, bytea, bytea, timestamptz) to :app;

-- The session behind a cookie, moved forward at most once a minute while it is used.
create function reports.reporter_of(session bytea, moment timestamptz, idle interval)
  returns table (office_id uuid, report_id uuid, sealed_key bytea) language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  update reports.reporter_session s set ends_at = moment + idle
    where s.id_hash = session and s.ends_at > moment and s.ends_at < moment + idle - interval '1 minute';
  return query select s.office_id, s.report_id, s.sealed_key from reports.reporter_session s
    where s.id_hash = session and s.ends_at > moment;
end $$;
revoke all on function reports.reporter_of(bytea, timestamptz, interval) from public;
grant execute on function reports.reporter_of(bytea, timestamptz, interval) to :app;

-- A nickname and passphrase, when taken by somebody else's report, may be chosen again differently.
create function reports.way_back_taken(wanted_office uuid, wanted bytea) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from reports.way_back w where w.lookup_id = wanted and w.office_id = wanted_office) $$;
revoke all on function reports.way_back_taken(uuid, bytea) from public;
grant execute on function reports.way_back_taken(uuid, bytea) to :app;

-- A reporter who tells one worker who they are must not be offered a worker the report is kept from.
create function reports.kept_out() returns setof uuid language sql stable security definer
  set search_path = pg_catalog as $$
  select e.account_id from reports.exclusion e
    where platform.actor() = 'reporter' and e.report_id = platform.report_id() and e.lifted_at is null $$;
revoke all on function reports.kept_out() from public;
grant execute on function reports.kept_out() to :app;
