-- Guidance and counselling at school (bimbingan dan konseling): what a guru BK plans, gives and reports.
-- Papers of a school (programme, service plan, log, report) are not about any person: they lie in clear and carry
-- numbers only. Individual guidance and a pupil's own plan are about a person: they lie sealed on the case.

create schema guidance;
grant usage on schema guidance to :app;

-- At which school somebody works as guru BK. Kept from when to when; nothing is overwritten.
create table guidance.school_post (
  office_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  institution_id uuid not null,
  pupils integer check (pupils between 0 and 20000),
  since date not null,
  until date,
  stated_by uuid not null,
  stated_at timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, account_id) references people.account (office_id, id),
  foreign key (office_id, institution_id) references people.institution (office_id, id)
);
create unique index school_post_now on guidance.school_post (office_id, account_id, institution_id) where until is null;
create index school_post_by_school on guidance.school_post (office_id, institution_id) where until is null;
alter table guidance.school_post enable row level security;
create policy school_post_read on guidance.school_post for select to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id())
    and (account_id = (select platform.account_id()) or platform.has_role('guru_bk', 'head', 'admin', 'supervisor'))));
create policy school_post_add on guidance.school_post for insert to :app
  with check (office_id = (select platform.office_id()) and account_id = (select platform.account_id()) and platform.has_role('guru_bk'));
create policy school_post_change on guidance.school_post for update to :app
  using (office_id = (select platform.office_id()) and account_id = (select platform.account_id()));
grant select, insert, update (until, pupils) on guidance.school_post to :app;

create function guidance.at_school(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from guidance.school_post p where p.office_id = platform.office_id() and p.institution_id = wanted
    and p.account_id = platform.account_id() and p.until is null) $$;
revoke all on function guidance.at_school(uuid) from public;
grant execute on function guidance.at_school(uuid) to :app;

-- The programme of one school for one school year. `content` holds the answers of its form.
create table guidance.programme (
  office_id uuid not null,
  id uuid not null,
  institution_id uuid not null,
  school_year text not null check (school_year ~ '^20\d\d/20\d\d$'),
  status text not null default 'draft' check (status in ('draft', 'in_use', 'closed')),
  first_from date not null,
  first_to date not null,
  first_weeks smallint not null check (first_weeks between 1 and 30),
  second_from date not null,
  second_to date not null,
  second_weeks smallint not null check (second_weeks between 1 and 30),
  used_on date,
  content jsonb not null default '{}',
  made_by uuid not null,
  made_at timestamptz not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  version integer not null default 1,
  primary key (office_id, id),
  unique (office_id, institution_id, school_year),
  check (first_from < first_to and first_to < second_from and second_from < second_to)
);

-- What was asked of pupils and how many said they need it. Counts only: no answer of any pupil is kept.
create table guidance.need (
  office_id uuid not null,
  id uuid not null,
  programme_id uuid not null,
  institution_id uuid not null,
  field text not null,
  need text not null,
  class_name text,
  asked integer not null check (asked between 1 and 20000),
  needing integer not null check (needing between 0 and asked),
  gathered_on date not null,
  written_by uuid not null,
  written_at timestamptz not null,
  removed_at timestamptz,
  primary key (office_id, id),
  foreign key (office_id, programme_id) references guidance.programme (office_id, id)
);
create index need_by_programme on guidance.need (office_id, programme_id);

create table guidance.programme_line (
  office_id uuid not null,
  id uuid not null,
  programme_id uuid not null,
  institution_id uuid not null,
  term smallint not null check (term in (1, 2)),
  field text not null,
  component text not null,
  shape text not null,
  hours real check (hours between 0 and 40),
  money bigint check (money between 0 and 1000000000000),
  content jsonb not null default '{}',
  changed_by uuid not null,
  changed_at timestamptz not null,
  removed_at timestamptz,
  version integer not null default 1,
  primary key (office_id, id),
  foreign key (office_id, programme_id) references guidance.programme (office_id, id)
);
create index programme_line_by_programme on guidance.programme_line (office_id, programme_id);

-- A service plan (RPL), and what came of it. One report for one plan.
create table guidance.service_plan (
  office_id uuid not null,
  id uuid not null,
  institution_id uuid not null,
  programme_id uuid,
  line_id uuid,
  shape text not null,
  field text not null,
  component text not null,
  planned_on date not null,
  minutes smallint not null check (minutes between 5 and 600),
  content jsonb not null default '{}',
  made_by uuid not null,
  made_at timestamptz not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  removed_at timestamptz,
  version integer not null default 1,
  primary key (office_id, id),
  foreign key (office_id, programme_id) references guidance.programme (office_id, id)
);
create index service_plan_by_day on guidance.service_plan (office_id, institution_id, planned_on desc);
create table guidance.plan_report (
  office_id uuid not null,
  plan_id uuid not null,
  institution_id uuid not null,
  held_on date not null,
  expected integer not null check (expected between 1 and 5000),
  attended integer not null check (attended between 0 and expected),
  domains text[] not null default '{}',
  content jsonb not null default '{}',
  written_by uuid not null,
  changed_at timestamptz not null,
  version integer not null default 1,
  primary key (office_id, plan_id),
  foreign key (office_id, plan_id) references guidance.service_plan (office_id, id)
);

-- What was given to classes, groups and others, tied to no case: a topic, a class and two numbers.
create table guidance.service_given (
  office_id uuid not null,
  id uuid not null,
  institution_id uuid not null,
  account_id uuid not null,
  plan_id uuid,
  held_on date not null,
  shape text not null,
  field text not null,
  component text not null,
  topic text not null,
  class_name text,
  minutes smallint not null check (minutes between 5 and 600),
  expected integer check (expected between 1 and 5000),
  attended integer not null check (attended between 0 and 5000),
  domains text[] not null default '{}',
  written_at timestamptz not null,
  removed_at timestamptz,
  primary key (office_id, id)
);
create index service_given_by_day on guidance.service_given (office_id, institution_id, account_id, held_on desc, id);
create unique index service_given_of_plan on guidance.service_given (office_id, plan_id) where plan_id is not null and removed_at is null;

-- A report that was handed in: which span, and the counts as they were printed that day.
create table guidance.report_given (
  office_id uuid not null,
  id uuid not null,
  institution_id uuid not null,
  account_id uuid not null,
  kind text not null check (kind in ('month', 'term')),
  from_day date not null,
  to_day date not null,
  counts jsonb not null,
  given_at timestamptz not null,
  primary key (office_id, id),
  unique (office_id, account_id, institution_id, kind, from_day)
);

do $$
declare t text;
begin
  foreach t in array array['programme', 'need', 'programme_line', 'service_plan', 'plan_report', 'service_given', 'report_given'] loop
    execute format('alter table guidance.%I enable row level security', t);
    execute format('create policy %I on guidance.%I for select to :app using ((select platform.is_system()) or (office_id = (select platform.office_id()) and guidance.at_school(institution_id)))', t || '_read', t);
    execute format('create policy %I on guidance.%I for insert to :app with check (office_id = (select platform.office_id()) and platform.has_role(''guru_bk'') and guidance.at_school(institution_id))', t || '_add', t);
    execute format('grant select, insert on guidance.%I to :app', t);
  end loop;
  foreach t in array array['programme', 'need', 'programme_line', 'service_plan', 'plan_report', 'service_given'] loop
    execute format('create policy %I on guidance.%I for update to :app using (office_id = (select platform.office_id()) and platform.has_role(''guru_bk'') and guidance.at_school(institution_id))', t || '_change', t);
    execute format('grant update on guidance.%I to :app', t);
  end loop;
end $$;

-- Individual guidance of a pupil with a file: three parts in their words, sealed. Corrected by a further row, never changed.
create table guidance.session (
  office_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  account_id uuid not null,
  institution_id uuid,
  held_on date not null,
  minutes smallint not null check (minutes between 5 and 600),
  field text not null,
  component text not null,
  agreed text not null check (agreed in ('yes', 'partly', 'no', 'not_asked')),
  onward text not null check (onward in ('again', 'enough', 'counselling', 'refer')),
  next_on date,
  domains text[] not null default '{}',
  entry_id uuid not null,
  amends uuid,
  written_at timestamptz not null,
  key_version integer not null,
  sealed bytea not null,
  primary key (office_id, id),
  foreign key (office_id, case_id) references cases."case" (office_id, id)
);
create index session_by_case on guidance.session (office_id, case_id, held_on desc, id);
create index session_by_account on guidance.session (office_id, account_id, held_on);
alter table guidance.session enable row level security;
-- One's own count of work stays one's own after leaving a team; what lies sealed opens only with the case key.
create policy session_read on guidance.session for select to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id())
    and (cases.in_care_team(case_id) or account_id = (select platform.account_id()))));
create policy session_add on guidance.session for insert to :app
  with check (office_id = (select platform.office_id()) and cases.in_care_team(case_id)
    and account_id = (select platform.account_id()) and platform.has_role('guru_bk', 'counsellor', 'psychologist'));
create policy session_not_restricted on guidance.session as restrictive for select to :app
  using (case_id <> all ((select cases.restricted_now())::uuid[]));
create policy session_add_not_restricted on guidance.session as restrictive for insert to :app
  with check (case_id <> all ((select cases.restricted_now())::uuid[]));
grant select, insert on guidance.session to :app;

-- The plan for school and work, written by the pupil and those who help. Each saving is a version; none is lost.
create table guidance.career_plan (
  office_id uuid not null,
  case_id uuid not null,
  version integer not null check (version > 0),
  written_by text not null check (written_by in ('staff', 'client')),
  account_id uuid,
  written_at timestamptz not null,
  place_version integer not null,
  sealed bytea not null,
  primary key (office_id, case_id, version),
  foreign key (office_id, case_id) references cases."case" (office_id, id)
);
alter table guidance.career_plan enable row level security;
create policy career_plan_read on guidance.career_plan for select to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id()) and cases.in_care_team(case_id)));
create policy career_plan_add on guidance.career_plan for insert to :app
  with check (office_id = (select platform.office_id()) and cases.in_care_team(case_id)
    and written_by = 'staff' and account_id = (select platform.account_id()));
create policy career_plan_not_restricted on guidance.career_plan as restrictive for select to :app
  using (case_id <> all ((select cases.restricted_now())::uuid[]));
create policy career_plan_add_not_restricted on guidance.career_plan as restrictive for insert to :app
  with check (case_id <> all ((select cases.restricted_now())::uuid[]));
create policy career_plan_own on guidance.career_plan for select to :app
  using ((select platform.actor()) = 'client' and office_id = (select platform.office_id())
    and case_id = (select platform.client_case_id()) and (select platform.audience()) = 'client');
create policy career_plan_write_own on guidance.career_plan for insert to :app
  with check ((select platform.actor()) = 'client' and office_id = (select platform.office_id())
    and case_id = (select platform.client_case_id()) and (select platform.audience()) = 'client'
    and written_by = 'client' and account_id is null);
grant select, insert on guidance.career_plan to :app;

-- What is sealed here goes when the file is destroyed; the coded facts of the work stay for the counts.
create function guidance.destroy_with_case() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update guidance.session s set sealed = '\x' where s.case_id = new.id;
  delete from guidance.career_plan p where p.case_id = new.id;
  return null;
end $$;
create trigger destroy_guidance after update of destroyed_at on cases."case"
  for each row when (new.destroyed_at is not null and old.destroyed_at is null) execute function guidance.destroy_with_case();
