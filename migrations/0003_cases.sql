-- One case is one person's file. Those on the other side of the same event have files of their own,
-- and no account is ever in the care team of both.

create schema cases;
grant usage on schema cases to :app;

create table cases."case" (
  office_id uuid not null,
  id uuid not null,
  number text not null,
  side text not null check (side in ('harmed', 'reported', 'witness', 'other')),
  status text not null default 'open' check (status in ('open', 'in_follow_up', 'closed', 'reopened')),
  urgency text not null default 'PLANNED' check (urgency in ('NOW', 'TODAY', 'H72', 'PLANNED')),
  opened_on date not null,
  opened_by uuid,
  closed_on date,
  close_reason text,
  case_type text,
  authority text,
  age_band text,
  sex text,
  education text,
  disability text,
  region_code text,
  venue text,
  institution_id uuid,
  ampk_class text,
  kpai_cluster text,
  next_follow_up_on date,
  last_activity_at timestamptz not null default now(),
  restricted_at timestamptz,
  legal_hold boolean not null default false,
  key_version integer not null default 1,
  version integer not null default 1,
  sealed bytea not null,
  primary key (office_id, id),
  unique (id),
  unique (office_id, number)
);
create index case_list on cases."case" (office_id, last_activity_at desc, id);
create index case_by_status on cases."case" (office_id, status, opened_on);
create index case_by_region on cases."case" (office_id, region_code, opened_on);

create table cases.care_team (
  office_id uuid not null,
  case_id uuid not null,
  account_id uuid not null,
  duty text not null,
  since timestamptz not null default now(),
  until timestamptz,
  covering_for uuid,
  added_by uuid,
  primary key (office_id, case_id, account_id, since),
  foreign key (office_id, case_id) references cases."case" (office_id, id),
  foreign key (office_id, account_id) references people.account (office_id, id)
);
create unique index care_team_now on cases.care_team (case_id, account_id) where until is null;
create index care_team_by_account on cases.care_team (office_id, account_id, case_id) where until is null;

create function cases.in_care_team(wanted uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select 1 from cases.care_team m
    where m.case_id = wanted and m.account_id = platform.account_id() and m.until is null) $$;
revoke all on function cases.in_care_team(uuid) from public;
grant execute on function cases.in_care_team(uuid) to :app;

-- Events that several files share: coded facts only; each file keeps its own words about it.
create table cases.incident (
  office_id uuid not null,
  id uuid not null,
  happened_on date,
  happened_precision text,
  forms text[] not null default '{}',
  place text,
  venue text,
  institution_id uuid,
  region_code text,
  people_reported smallint,
  people_harmed smallint,
  injured boolean,
  primary key (office_id, id)
);
create index incident_by_day on cases.incident (office_id, happened_on);
create table cases.incident_case (
  office_id uuid not null,
  incident_id uuid not null,
  case_id uuid not null,
  side text not null check (side in ('harmed', 'reported', 'witness', 'other')),
  primary key (office_id, incident_id, case_id),
  foreign key (office_id, incident_id) references cases.incident (office_id, id),
  foreign key (office_id, case_id) references cases."case" (office_id, id)
);
create index incident_case_by_case on cases.incident_case (office_id, case_id);

-- The wall. A reader of a harmed person's file is never a reader of a file on the reported side
-- of the same event, nor the reverse. Past members count: what was read stays known.
create function cases.opposite_sides(one text, other text) returns boolean language sql immutable as
  $$ select (one = 'harmed' and other = 'reported') or (one = 'reported' and other = 'harmed') $$;
create function cases.wall_broken(reader uuid, of_case uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (
    select 1 from cases.incident_case mine
      join cases.incident_case theirs on theirs.incident_id = mine.incident_id and theirs.case_id <> mine.case_id
      join cases.care_team m on m.case_id = theirs.case_id
    where mine.case_id = of_case and m.account_id = reader and cases.opposite_sides(mine.side, theirs.side)) $$;
revoke all on function cases.wall_broken(uuid, uuid) from public;
grant execute on function cases.wall_broken(uuid, uuid) to :app;

create function cases.hold_wall_team() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('cases.wall', 0));
  if cases.wall_broken(new.account_id, new.case_id) then
    raise exception 'wall: this account has read a file on the other side' using errcode = 'NW001';
  end if;
  return new;
end $$;
create trigger hold_wall_team before insert on cases.care_team for each row execute function cases.hold_wall_team();

create function cases.hold_wall_incident() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('cases.wall', 0));
  if exists (select 1 from cases.care_team m where m.case_id = new.case_id and cases.wall_broken(m.account_id, new.case_id)) then
    raise exception 'wall: a reader of this file has read a file on the other side' using errcode = 'NW001';
  end if;
  return new;
end $$;
create trigger hold_wall_incident after insert or update on cases.incident_case
  for each row execute function cases.hold_wall_incident();

-- The case key, once for each member. sealed: by HPKE to the account; rewrapped: under the account's own
-- symmetric key after first use, which opens in microseconds.
create table cases.key_grant (
  office_id uuid not null,
  case_id uuid not null,
  key_version integer not null,
  account_id uuid not null,
  sealed bytea,
  rewrapped bytea,
  granted_by uuid,
  granted_at timestamptz not null default now(),
  primary key (office_id, case_id, key_version, account_id),
  foreign key (office_id, case_id) references cases."case" (office_id, id),
  check (sealed is not null or rewrapped is not null)
);
create index key_grant_by_account on cases.key_grant (office_id, account_id, case_id);

-- The same key sealed to the office recovery key, whose private half exists only on paper.
create table cases.recovery_grant (
  office_id uuid not null,
  case_id uuid not null,
  key_version integer not null,
  sealed bytea not null,
  primary key (office_id, case_id, key_version),
  foreign key (office_id, case_id) references cases."case" (office_id, id)
);

create table cases.recovery_request (
  office_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  asked_by uuid not null,
  second_by uuid,
  granted_to uuid not null,
  reason text not null,
  sealed_share bytea not null,
  asked_at timestamptz not null default now(),
  opened_at timestamptz,
  refused_at timestamptz,
  primary key (office_id, id),
  check (second_by is null or second_by <> asked_by)
);

-- Blind tokens of names: keyed hashes under the office search key.
create table cases.name_token (
  office_id uuid not null,
  token bytea not null,
  case_id uuid not null,
  primary key (office_id, token, case_id),
  foreign key (office_id, case_id) references cases."case" (office_id, id)
);
create index name_token_by_case on cases.name_token (office_id, case_id);

-- Everything a care team writes on a case. One shape each: coded facts in clear, words sealed.
create table cases.person (
  office_id uuid not null, id uuid not null, case_id uuid not null,
  role text not null, relation text, conflict boolean not null default false, sex text, age_band text,
  removed_at timestamptz, version integer not null default 1, key_version integer not null default 1, sealed bytea not null,
  primary key (office_id, id), foreign key (office_id, case_id) references cases."case" (office_id, id));
create table cases.entry (
  office_id uuid not null, id uuid not null, case_id uuid not null,
  kind text not null, happened_at timestamptz not null, written_at timestamptz not null default now(), account_id uuid,
  for_reported_side boolean not null default false, amends uuid, facts jsonb not null default '{}',
  key_version integer not null default 1, sealed bytea,
  primary key (office_id, id), foreign key (office_id, case_id) references cases."case" (office_id, id));
create index entry_timeline on cases.entry (office_id, case_id, happened_at desc, id);
-- Portrait: strengths, hopes, wishes, safe contact, context. A new version never overwrites an older one.
create table cases.portrait (
  office_id uuid not null, case_id uuid not null, kind text not null, version integer not null,
  written_by uuid, written_at timestamptz not null default now(), key_version integer not null default 1, sealed bytea not null,
  primary key (office_id, case_id, kind, version), foreign key (office_id, case_id) references cases."case" (office_id, id));
create table cases.consent (
  office_id uuid not null, id uuid not null, case_id uuid not null,
  purpose text not null, legal_basis text not null, given_by text not null, answer text not null check (answer in ('given', 'refused', 'withdrawn', 'not_needed')),
  text_version text not null, lang text not null, recorded_by uuid, recorded_at timestamptz not null default now(),
  valid_to date, withdrawn_at timestamptz, replaces uuid, key_version integer not null default 1, sealed bytea,
  primary key (office_id, id), foreign key (office_id, case_id) references cases."case" (office_id, id));
create index consent_by_case on cases.consent (office_id, case_id, recorded_at desc);
create table cases.plan_line (
  office_id uuid not null, id uuid not null, case_id uuid not null,
  "column" text not null check ("column" in ('emotional', 'practical', 'social')), not_needed boolean not null default false,
  service text, status text not null default 'planned' check (status in ('planned', 'doing', 'done', 'dropped')),
  agreed_by_client text not null default 'not_asked' check (agreed_by_client in ('yes', 'no', 'not_asked')), owner_id uuid, due_on date,
  made_at timestamptz not null default now(), version integer not null default 1, key_version integer not null default 1, sealed bytea,
  primary key (office_id, id), foreign key (office_id, case_id) references cases."case" (office_id, id));
create index plan_by_case on cases.plan_line (office_id, case_id);
create table cases.task (
  office_id uuid not null, id uuid not null, case_id uuid not null,
  owner_id uuid, due_on date, done_at timestamptz, done_by uuid, dropped_at timestamptz, made_by uuid, made_at timestamptz not null default now(),
  version integer not null default 1, key_version integer not null default 1, sealed bytea not null,
  primary key (office_id, id), foreign key (office_id, case_id) references cases."case" (office_id, id));
create index task_by_case on cases.task (office_id, case_id);
create index task_open_by_owner on cases.task (office_id, owner_id, due_on) where done_at is null and dropped_at is null;
create table cases.follow_up (
  office_id uuid not null, id uuid not null, case_id uuid not null,
  kind text not null default 'general', due_on date not null, status text check (status in ('reached', 'not_reached', 'declined')),
  safe text check (safe in ('yes', 'no', 'not_asked')), happened_again text check (happened_again in ('yes', 'no', 'not_asked')),
  done_at timestamptz, done_by uuid, key_version integer not null default 1, sealed bytea,
  primary key (office_id, id), foreign key (office_id, case_id) references cases."case" (office_id, id));
create index follow_up_by_case on cases.follow_up (office_id, case_id, due_on);
create index follow_up_open on cases.follow_up (office_id, due_on) where done_at is null;
create table cases.service (
  office_id uuid not null, id uuid not null, case_id uuid not null,
  service text not null, given_on date not null, given_by uuid, minutes integer, mode text, key_version integer not null default 1, sealed bytea,
  primary key (office_id, id), foreign key (office_id, case_id) references cases."case" (office_id, id));
create index service_by_case on cases.service (office_id, case_id, given_on);
create index service_by_day on cases.service (office_id, given_on);
create table cases.document (
  office_id uuid not null, id uuid not null, case_id uuid not null,
  kind text not null, origin text not null default 'worker', mime text, chunk_count integer not null, added_by uuid, added_at timestamptz not null default now(),
  removed_at timestamptz, key_version integer not null default 1, sealed bytea not null,
  primary key (office_id, id), foreign key (office_id, case_id) references cases."case" (office_id, id));
create index document_by_case on cases.document (office_id, case_id);
create table cases.document_chunk (
  office_id uuid not null, document_id uuid not null, case_id uuid not null, position integer not null, sealed bytea not null,
  primary key (office_id, document_id, position), foreign key (office_id, document_id) references cases.document (office_id, id));
create index person_by_case on cases.person (office_id, case_id);

-- Care teams read and write their own files. Opening a file is the one moment before a team exists,
-- so the opener may insert; the first member is always added in the same transaction.
alter table cases."case" enable row level security;
create policy case_read on cases."case" for select to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id()) and cases.in_care_team(id)));
create policy case_open on cases."case" for insert to :app
  with check ((select platform.is_system()) or (office_id = (select platform.office_id())
    and platform.has_role('intake', 'counsellor', 'psychologist', 'companion', 'supervisor')));
create policy case_change on cases."case" for update to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id()) and cases.in_care_team(id)));
grant select, insert, update on cases."case" to :app;

alter table cases.care_team enable row level security;
-- Who is in a team is known to the team, and to those who assign work; never to the other side's team as such.
create policy care_team_read on cases.care_team for select to :app
  using ((select platform.is_system()) or account_id = (select platform.account_id()) or cases.in_care_team(case_id));
create policy care_team_add on cases.care_team for insert to :app
  with check ((select platform.is_system()) or (office_id = (select platform.office_id())
    and (cases.in_care_team(case_id) or platform.has_role('intake', 'counsellor', 'psychologist', 'companion', 'supervisor'))));
create policy care_team_leave on cases.care_team for update to :app
  using ((select platform.is_system()) or cases.in_care_team(case_id));
grant select, insert, update on cases.care_team to :app;

alter table cases.incident enable row level security;
create function cases.sees_incident(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from cases.incident_case i join cases.care_team m on m.case_id = i.case_id and m.until is null
    where i.incident_id = wanted and m.account_id = platform.account_id()) $$;
revoke all on function cases.sees_incident(uuid) from public;
grant execute on function cases.sees_incident(uuid) to :app;
create policy incident_read on cases.incident for select to :app
  using ((select platform.is_system()) or platform.has_role('intake') and office_id = (select platform.office_id()) or cases.sees_incident(id));
create policy incident_add on cases.incident for insert to :app
  with check ((select platform.is_system()) or (office_id = (select platform.office_id()) and (select platform.actor()) = 'account'));
create policy incident_change on cases.incident for update to :app using (cases.sees_incident(id) or (select platform.is_system()));
grant select, insert, update on cases.incident to :app;
alter table cases.incident_case enable row level security;
create policy incident_case_read on cases.incident_case for select to :app
  using ((select platform.is_system()) or cases.in_care_team(case_id));
create policy incident_case_add on cases.incident_case for insert to :app
  with check ((select platform.is_system()) or (office_id = (select platform.office_id())
    and (cases.in_care_team(case_id) or platform.has_role('intake'))));
grant select, insert on cases.incident_case to :app;

alter table cases.key_grant enable row level security;
create policy key_grant_read on cases.key_grant for select to :app
  using ((select platform.is_system()) or account_id = (select platform.account_id()) or cases.in_care_team(case_id));
create policy key_grant_add on cases.key_grant for insert to :app
  with check ((select platform.is_system()) or (office_id = (select platform.office_id())
    and (cases.in_care_team(case_id) or platform.has_role('intake', 'counsellor', 'psychologist', 'companion', 'supervisor'))));
create policy key_grant_rewrap on cases.key_grant for update to :app using (account_id = (select platform.account_id()));
create policy key_grant_leave on cases.key_grant for delete to :app using (cases.in_care_team(case_id) or (select platform.is_system()));
grant select, insert, update, delete on cases.key_grant to :app;

alter table cases.recovery_grant enable row level security;
create policy recovery_grant_read on cases.recovery_grant for select to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id()) and platform.has_role('head', 'supervisor', 'dpo')));
create policy recovery_grant_add on cases.recovery_grant for insert to :app
  with check ((select platform.is_system()) or office_id = (select platform.office_id()));
grant select, insert on cases.recovery_grant to :app;
alter table cases.recovery_request enable row level security;
create policy recovery_request_all on cases.recovery_request to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id())
    and (platform.has_role('head', 'supervisor', 'dpo') or cases.in_care_team(case_id))));
grant select, insert, update on cases.recovery_request to :app;

do $$
declare t text;
begin
  foreach t in array array['name_token', 'person', 'entry', 'portrait', 'consent', 'plan_line', 'task', 'follow_up', 'service', 'document', 'document_chunk'] loop
    execute format('alter table cases.%I enable row level security', t);
    execute format('create policy %I on cases.%I for select to :app using ((select platform.is_system()) or office_id = (select platform.office_id()) and cases.in_care_team(case_id))', t || '_read', t);
    execute format('create policy %I on cases.%I for insert to :app with check ((select platform.is_system()) or office_id = (select platform.office_id()) and cases.in_care_team(case_id))', t || '_add', t);
    execute format('create policy %I on cases.%I for update to :app using ((select platform.is_system()) or office_id = (select platform.office_id()) and cases.in_care_team(case_id))', t || '_change', t);
    execute format('grant select, insert on cases.%I to :app', t);
  end loop;
end $$;
grant delete on cases.name_token to :app;
create policy name_token_remove on cases.name_token for delete to :app using (cases.in_care_team(case_id) or (select platform.is_system()));
-- Clinical records are amended with a trail, never overwritten: entries, portraits and consents get no update right.
grant update on cases.person, cases.plan_line, cases.task, cases.follow_up, cases.document to :app;
grant update (withdrawn_at) on cases.consent to :app;
