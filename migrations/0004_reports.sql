-- A report arrives when nobody is signed in. What a person told lies sealed; what queues, clocks
-- and statistics need lies coded, under row-level security. Days, not minutes, for what a reporter did.

create schema reports;
grant usage on schema reports to :app;

create table reports.report (
  office_id uuid not null,
  id uuid not null,
  number text not null,
  received_on date not null,
  form_version integer not null,
  channel text not null,
  reporter_kind text not null,
  named boolean not null default false,
  entered_by uuid,
  age_band text,
  happened_band text,
  forms text[] not null default '{}',
  place text,
  venue text,
  institution_id uuid,
  region_code text,
  frequency text,
  still_going text,
  injured boolean,
  danger_now boolean not null default false,
  worry smallint,
  lang text not null default 'id',
  urgency text not null default 'TODAY' check (urgency in ('NOW', 'TODAY', 'H72', 'PLANNED')),
  urgency_reasons text[] not null default '{}',
  status text not null default 'received'
    check (status in ('received', 'seen', 'read', 'in_hand', 'answered', 'joined', 'referred', 'closed', 'withdrawn')),
  taken_by uuid,
  taken_at timestamptz,
  first_read_at timestamptz,
  decided_at timestamptz,
  decision text,
  decision_reason text,
  classified_type text,
  classified_authority text,
  case_id uuid,
  duplicate_of uuid,
  reporter_waiting boolean not null default false,
  version integer not null default 1,
  sealed bytea not null,
  primary key (office_id, id),
  unique (id),
  unique (office_id, number)
);
create index report_queue on reports.report (office_id, status, urgency, received_on, id);
create index report_by_case on reports.report (office_id, case_id) where case_id is not null;
create index report_by_day on reports.report (office_id, received_on desc, id);

-- Kept from the people a report names, whoever they are.
create table reports.exclusion (
  office_id uuid not null,
  report_id uuid not null,
  account_id uuid not null,
  reason text not null check (reason in ('named_in_report', 'reporter_asked', 'declared_conflict', 'institution_staff')),
  lifted_by uuid,
  lifted_at timestamptz,
  lifted_reason text,
  primary key (office_id, report_id, account_id),
  foreign key (office_id, report_id) references reports.report (office_id, id)
);
create function reports.is_kept_from(wanted uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select 1 from reports.exclusion e
    where e.report_id = wanted and e.account_id = platform.account_id() and e.lifted_at is null) $$;
revoke all on function reports.is_kept_from(uuid) from public;
grant execute on function reports.is_kept_from(uuid) to :app;

alter table reports.exclusion enable row level security;
create policy exclusion_read on reports.exclusion for select to :app
  using ((select platform.is_system())
    or (office_id = (select platform.office_id()) and platform.has_role('intake', 'dpo') and not reports.is_kept_from(report_id)));
create policy exclusion_add on reports.exclusion for insert to :app
  with check ((select platform.is_system()) or office_id = (select platform.office_id()));
create policy exclusion_lift on reports.exclusion for update to :app
  using (office_id = (select platform.office_id()) and platform.has_role('intake')
    and account_id <> (select platform.account_id()) and not reports.is_kept_from(report_id));
grant select, insert, update on reports.exclusion to :app;

-- The report key, once for each who may open it: the office intake key, the reporter's code,
-- a second way back, and after joining, the case key.
create table reports.key_grant (
  office_id uuid not null,
  report_id uuid not null,
  holder text not null check (holder in ('intake', 'reporter', 'case', 'recovery')),
  holder_id text not null,
  sealed bytea not null,
  primary key (office_id, report_id, holder, holder_id),
  foreign key (office_id, report_id) references reports.report (office_id, id)
);

-- The way back. The look-up id is derived from the code and tells nothing about it.
create table reports.way_back (
  office_id uuid not null,
  lookup_id bytea primary key,
  report_id uuid not null,
  kind text not null check (kind in ('code', 'nickname')),
  sealed_key bytea not null,
  foreign key (office_id, report_id) references reports.report (office_id, id)
);
create unique index way_back_one_of_a_kind on reports.way_back (report_id, kind);

create table reports.reporter_session (
  id_hash bytea primary key,
  office_id uuid not null,
  report_id uuid not null,
  sealed_key bytea not null,
  ends_at timestamptz not null,
  foreign key (office_id, report_id) references reports.report (office_id, id)
);

-- Persons on each side, coded for counting; their names lie sealed under the report key.
create table reports.person (
  office_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  side text not null check (side in ('harmed', 'reported', 'witness', 'helper', 'reporter')),
  sex text,
  age_band text,
  relation text,
  disability text,
  count_at_least smallint not null default 1,
  sealed bytea,
  primary key (office_id, id),
  foreign key (office_id, report_id) references reports.report (office_id, id)
);
create index report_person_by_report on reports.person (office_id, report_id);

create table reports.message (
  office_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  kind text not null check (kind in ('message', 'addition', 'correction', 'withdrawal', 'identity', 'decision', 'note')),
  from_reporter boolean not null,
  account_id uuid,
  sent_on date not null,
  position bigint generated always as identity,
  read_by_other boolean not null default false,
  sealed bytea not null,
  primary key (office_id, id),
  foreign key (office_id, report_id) references reports.report (office_id, id)
);
create index report_message_order on reports.message (office_id, report_id, position);

create table reports.file (
  office_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  message_id uuid,
  from_reporter boolean not null,
  kind text not null,
  chunk_count integer not null,
  sealed bytea not null,
  added_on date not null,
  primary key (office_id, id),
  foreign key (office_id, report_id) references reports.report (office_id, id)
);
create index report_file_by_report on reports.file (office_id, report_id);
create table reports.file_chunk (
  office_id uuid not null,
  file_id uuid not null,
  position integer not null,
  sealed bytea not null,
  primary key (office_id, file_id, position),
  foreign key (office_id, file_id) references reports.file (office_id, id)
);

-- Who may see a report: intake workers and the one who took it, never a person it names;
-- the reporter who holds the way back; the public door only while handing it in.
create function reports.may_read(wanted_office uuid, wanted uuid, taker uuid, of_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select case platform.actor()
    when 'system' then true
    when 'reporter' then wanted = platform.report_id()
    when 'account' then wanted_office = platform.office_id()
      and not reports.is_kept_from(wanted)
      and (platform.has_role('intake') or taker = platform.account_id()
        or (of_case is not null and cases.in_care_team(of_case)))
    else false end $$;

create function reports.may_read_report(wanted uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select case when platform.actor() = 'public' then false
    when platform.actor() = 'reporter' then wanted = platform.report_id()
    else exists (select 1 from reports.report r where r.id = wanted
      and reports.may_read(r.office_id, r.id, r.taken_by, r.case_id)) end $$;
revoke all on function reports.may_read(uuid, uuid, uuid, uuid) from public;
revoke all on function reports.may_read_report(uuid) from public;
grant execute on function reports.may_read(uuid, uuid, uuid, uuid), reports.may_read_report(uuid) to :app;

alter table reports.report enable row level security;
create policy report_hand_in on reports.report for insert to :app
  with check (office_id = (select platform.office_id())
    and ((select platform.actor()) = 'public' or platform.has_role('intake') or (select platform.is_system())));
create policy report_read on reports.report for select to :app
  using (reports.may_read(office_id, id, taken_by, case_id));
create policy report_change on reports.report for update to :app
  using (reports.may_read(office_id, id, taken_by, case_id));
grant select, insert, update on reports.report to :app;

do $$
declare t text;
begin
  foreach t in array array['key_grant', 'person', 'message', 'file'] loop
    execute format('alter table reports.%I enable row level security', t);
    execute format('create policy %I on reports.%I for select to :app using (reports.may_read_report(report_id))', t || '_read', t);
    execute format('create policy %I on reports.%I for insert to :app with check (
      (select platform.actor()) = ''public'' and office_id = (select platform.office_id()) or reports.may_read_report(report_id))', t || '_add', t);
    execute format('create policy %I on reports.%I for update to :app using (reports.may_read_report(report_id))', t || '_change', t);
  end loop;
end $$;
grant select, insert on reports.key_grant, reports.person, reports.message, reports.file to :app;
grant update on reports.message, reports.person to :app;

alter table reports.file_chunk enable row level security;
create policy file_chunk_read on reports.file_chunk for select to :app
  using (exists (select 1 from reports.file f where f.id = file_id and f.office_id = file_chunk.office_id));
create policy file_chunk_add on reports.file_chunk for insert to :app
  with check (office_id = (select platform.office_id()) or (select platform.is_system()));
grant select, insert on reports.file_chunk to :app;

alter table reports.way_back enable row level security;
create policy way_back_door on reports.way_back for select to :app
  using ((select platform.actor()) = 'door' or (select platform.is_system()) or report_id = (select platform.report_id()));
create policy way_back_add on reports.way_back for insert to :app
  with check ((select platform.actor()) = 'public' or report_id = (select platform.report_id()) or (select platform.is_system())
    or platform.has_role('intake'));
grant select, insert on reports.way_back to :app;

alter table reports.reporter_session enable row level security;
create policy reporter_session_door on reports.reporter_session to :app
  using ((select platform.actor()) = 'door' or (select platform.is_system()) or report_id = (select platform.report_id()));
grant select, insert, update, delete on reports.reporter_session to :app;
