-- What every capability stands on: who is asking, promises with a due time, domain events,
-- the record of who read and did what, posts that must not happen twice, and slowed-down guessing.
-- ":app" is the role the application signs in as. It owns nothing, has no DDL and no bypass.

create schema platform;
grant usage on schema platform to :app;

-- Who is asking. The application sets these at the start of each transaction.
create function platform.actor() returns text language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('naungan.actor', true), ''), 'nobody') $$;
create function platform.account_id() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('naungan.account', true), '')::uuid $$;
create function platform.office_id() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('naungan.office', true), '')::uuid $$;
create function platform.report_id() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('naungan.report', true), '')::uuid $$;
create function platform.has_role(variadic wanted text[]) returns boolean language sql stable parallel safe
  as $$ select platform.actor() = 'account'
        and string_to_array(coalesce(current_setting('naungan.roles', true), ''), ',') && wanted $$;
create function platform.is_system() returns boolean language sql stable parallel safe
  as $$ select platform.actor() = 'system' $$;

create table platform.migration (
  name text primary key,
  digest text not null,
  applied_at timestamptz not null default now()
);

-- Facts of one installation that no office owns (schema-wide switches, never secrets).
create table platform.setting (
  name text primary key,
  value jsonb not null,
  changed_at timestamptz not null default now()
);
grant select, insert, update on platform.setting to :app;

-- A promise: somebody is owed something by a time. One table, one queue, shown honestly when late.
create table platform.promise (
  office_id uuid not null,
  id uuid not null,
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  account_id uuid,
  role text,
  made_at timestamptz not null,
  due_at timestamptz not null,
  kept_at timestamptz,
  dropped_at timestamptz,
  dropped_reason text,
  escalated_at timestamptz,
  escalation_level smallint not null default 0,
  primary key (office_id, id),
  check (kept_at is null or dropped_at is null)
);
create index promise_open_by_due on platform.promise (office_id, due_at) where kept_at is null and dropped_at is null;
create index promise_by_subject on platform.promise (office_id, subject_kind, subject_id);
create index promise_open_by_account on platform.promise (office_id, account_id, due_at) where kept_at is null and dropped_at is null;
alter table platform.promise enable row level security;
create policy promise_office on platform.promise to :app
  using (office_id = (select platform.office_id()) or (select platform.is_system()))
  with check (office_id = (select platform.office_id()) or (select platform.is_system()));
grant select, insert, update on platform.promise to :app;

-- Domain events: how a lower floor tells an upper one. Coded facts only, never words about a person.
create table platform.event (
  id bigint generated always as identity primary key,
  office_id uuid not null,
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  account_id uuid,
  facts jsonb not null default '{}',
  at timestamptz not null default now()
);
create index event_by_subject on platform.event (office_id, subject_kind, subject_id, id);
alter table platform.event enable row level security;
create policy event_read on platform.event for select to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id()) and (select platform.actor()) = 'account'));
create policy event_write on platform.event for insert to :app
  with check (office_id = (select platform.office_id()) or (select platform.is_system()));
grant select, insert on platform.event to :app;

-- The record of what was read and done. Append-only; linked into a hash chain by chain_audit().
create table platform.audit_entry (
  id bigint generated always as identity primary key,
  office_id uuid not null,
  at timestamptz not null default clock_timestamp(),
  account_id uuid,
  action text not null,
  subject_kind text not null,
  subject_id text,
  purpose text,
  facts jsonb not null default '{}'
);
create index audit_by_subject on platform.audit_entry (office_id, subject_kind, subject_id, id desc);
create index audit_by_account on platform.audit_entry (office_id, account_id, id desc);
create index audit_by_id on platform.audit_entry (office_id, id desc);
alter table platform.audit_entry enable row level security;
create policy audit_write on platform.audit_entry for insert to :app
  with check (office_id = (select platform.office_id()) or (select platform.is_system()));
create policy audit_read on platform.audit_entry for select to :app
  using ((select platform.is_system())
    or (office_id = (select platform.office_id())
        and (platform.has_role('dpo') or account_id = (select platform.account_id()))));
grant select, insert on platform.audit_entry to :app;

create table platform.audit_waiting (entry_id bigint primary key);
create table platform.audit_link (
  position bigint primary key,
  entry_id bigint not null unique references platform.audit_entry (id),
  hash bytea not null
);
grant select on platform.audit_link to :app;

create function platform.audit_wait() returns trigger language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  insert into platform.audit_waiting (entry_id) values (new.id);
  return new;
end $$;
create trigger audit_wait after insert on platform.audit_entry
  for each row execute function platform.audit_wait();

create function platform.audit_frozen() returns trigger language plpgsql as $$
begin
  raise exception 'the audit record is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_frozen before update or delete or truncate on platform.audit_entry
  for each statement execute function platform.audit_frozen();
create trigger audit_link_frozen before update or delete or truncate on platform.audit_link
  for each statement execute function platform.audit_frozen();

-- The bytes that are hashed. Written once here so that linking and verifying can never disagree.
create function platform.audit_bytes(entry platform.audit_entry) returns bytea language sql stable as $$
  select convert_to(jsonb_build_array(
    entry.id, entry.office_id, to_char(entry.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US'), entry.account_id,
    entry.action, entry.subject_kind, entry.subject_id, entry.purpose, entry.facts)::text, 'UTF8') $$;

-- Links waiting entries to the chain, oldest first. One at a time over all nodes.
create function platform.chain_audit(most integer default 5000) returns integer language plpgsql security definer
  set search_path = pg_catalog as $$
declare
  previous bytea;
  place bigint;
  entry platform.audit_entry;
  linked integer := 0;
begin
  if not pg_try_advisory_xact_lock(hashtext('platform.chain_audit')) then return 0; end if;
  select l.position, l.hash into place, previous from platform.audit_link l order by l.position desc limit 1;
  place := coalesce(place, 0);
  previous := coalesce(previous, '\x'::bytea);
  for entry in
    select e.* from platform.audit_waiting w join platform.audit_entry e on e.id = w.entry_id order by w.entry_id limit most
  loop
    place := place + 1;
    previous := sha256(previous || platform.audit_bytes(entry));
    insert into platform.audit_link (position, entry_id, hash) values (place, entry.id, previous);
    delete from platform.audit_waiting where entry_id = entry.id;
    linked := linked + 1;
  end loop;
  return linked;
end $$;
revoke all on function platform.chain_audit(integer) from public;
grant execute on function platform.chain_audit(integer) to :app;

-- A post that has already been carried out, so that a double tap or a resend never makes two.
create table platform.done_once (
  key uuid primary key,
  office_id uuid,
  path text not null,
  location text,
  at timestamptz not null default now()
);
create index done_once_by_age on platform.done_once (at);
grant select, insert, update, delete on platform.done_once to :app;

-- Tries that failed, by a keyed hash of what was tried. Slows guessing; forgets by itself.
create unlogged table platform.failed_try (
  key bytea primary key,
  count integer not null,
  first_at timestamptz not null,
  last_at timestamptz not null
);
create index failed_try_by_age on platform.failed_try (last_at);
grant select, insert, update, delete on platform.failed_try to :app;
