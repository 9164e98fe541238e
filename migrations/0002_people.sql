-- Offices, the people who work there, how they sign in, and who holds which office key.

create schema people;
grant usage on schema people to :app;

create table people.office (
  id uuid primary key,
  name text not null,
  kind text not null default 'uptd_ppa',
  region_scheme text not null,
  region_code text not null,
  region_name text not null,
  timezone text not null default 'Asia/Jakarta',
  opening_hours jsonb not null,
  on_call_line text,
  on_call_note text,
  address text,
  public_phone text,
  recovery_public_key bytea not null,
  settings jsonb not null default '{}',
  created_at timestamptz not null default now()
);
alter table people.office enable row level security;
create policy office_read on people.office for select to :app using (true);
create policy office_setup on people.office for insert to :app with check ((select platform.is_system()));
create policy office_change on people.office for update to :app
  using (id = (select platform.office_id()) and platform.has_role('head', 'admin') or (select platform.is_system()));
grant select, insert, update on people.office to :app;

create table people.account (
  office_id uuid not null references people.office (id),
  id uuid not null,
  login text not null unique check (login = lower(login)),
  full_name text not null,
  status text not null check (status in ('invited', 'active', 'suspended', 'left')),
  lang text not null default 'id',
  password_salt bytea,
  password_verifier bytea,
  public_key bytea,
  sealed_private_key bytea,
  sealed_totp_secret bytea,
  totp_last_step bigint not null default 0,
  job_title text,
  created_at timestamptz not null default now(),
  activated_at timestamptz,
  primary key (office_id, id),
  unique (id)
);
alter table people.account enable row level security;
create policy account_read on people.account for select to :app
  using ((select platform.is_system()) or (select platform.actor()) = 'door'
    or ((select platform.actor()) = 'account' and office_id = (select platform.office_id()))
    -- A report is kept from anyone it names, so the public door must be able to compare names.
    or ((select platform.actor()) in ('public', 'reporter') and office_id = (select platform.office_id())));
create policy account_add on people.account for insert to :app
  with check ((select platform.is_system())
    or (office_id = (select platform.office_id()) and platform.has_role('head', 'admin')));
create policy account_change on people.account for update to :app
  using ((select platform.is_system()) or (select platform.actor()) = 'door' or id = (select platform.account_id())
    or (office_id = (select platform.office_id()) and platform.has_role('head', 'admin')));
grant select, insert, update on people.account to :app;

create table people.account_role (
  office_id uuid not null,
  account_id uuid not null,
  role text not null,
  valid_from date not null default current_date,
  valid_to date,
  given_by uuid,
  primary key (office_id, account_id, role),
  foreign key (office_id, account_id) references people.account (office_id, id)
);
alter table people.account_role enable row level security;
create policy role_read on people.account_role for select to :app
  using ((select platform.is_system()) or (select platform.actor()) = 'door'
    or office_id = (select platform.office_id()));
create policy role_write on people.account_role to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id()) and platform.has_role('head', 'admin')))
  with check ((select platform.is_system()) or (office_id = (select platform.office_id()) and platform.has_role('head', 'admin')));
grant select, insert, update, delete on people.account_role to :app;

-- Licences and competencies (STR, SILP, SIPP, certificates): what a person may do beside their role.
create table people.credential (
  office_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  kind text not null,
  number text,
  issuer text,
  valid_from date,
  valid_to date,
  verified_by uuid,
  verified_on date,
  primary key (office_id, id),
  foreign key (office_id, account_id) references people.account (office_id, id)
);
create index credential_by_account on people.credential (office_id, account_id);
alter table people.credential enable row level security;
create policy credential_read on people.credential for select to :app
  using ((select platform.is_system()) or ((select platform.actor()) = 'account' and office_id = (select platform.office_id())));
create policy credential_write on people.credential to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id())
    and (platform.has_role('head', 'admin', 'supervisor') or account_id = (select platform.account_id()))));
grant select, insert, update, delete on people.credential to :app;

create table people.invitation (
  office_id uuid not null,
  token_hash bytea primary key,
  account_id uuid not null,
  purpose text not null check (purpose in ('join', 'reset')),
  expires_at timestamptz not null,
  used_at timestamptz,
  made_by uuid,
  foreign key (office_id, account_id) references people.account (office_id, id)
);
alter table people.invitation enable row level security;
create policy invitation_all on people.invitation to :app
  using ((select platform.is_system()) or (select platform.actor()) = 'door'
    or (office_id = (select platform.office_id()) and platform.has_role('head', 'admin')));
grant select, insert, update on people.invitation to :app;

create table people.recovery_code (
  office_id uuid not null,
  account_id uuid not null,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (office_id, account_id, code_hash)
);
alter table people.recovery_code enable row level security;
create policy recovery_code_own on people.recovery_code to :app
  using ((select platform.is_system()) or (select platform.actor()) = 'door' or account_id = (select platform.account_id()));
grant select, insert, update, delete on people.recovery_code to :app;

create table people.passkey (
  office_id uuid not null,
  credential_id text primary key,
  account_id uuid not null,
  public_key bytea not null,
  counter bigint not null default 0,
  transports text[] not null default '{}',
  label text not null,
  added_at timestamptz not null default now(),
  last_used_at timestamptz,
  foreign key (office_id, account_id) references people.account (office_id, id)
);
create index passkey_by_account on people.passkey (account_id);
alter table people.passkey enable row level security;
create policy passkey_own on people.passkey to :app
  using ((select platform.is_system()) or (select platform.actor()) = 'door' or account_id = (select platform.account_id()));
grant select, insert, update, delete on people.passkey to :app;

-- The private half of the account key lies here only under a secret that the browser's cookie holds.
create table people.session (
  id_hash bytea primary key,
  office_id uuid not null,
  account_id uuid not null,
  stage text not null check (stage in ('second_step', 'enrol', 'full')),
  sealed_private_key bytea not null,
  challenge text,
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  ends_at timestamptz not null,
  idle_minutes integer not null,
  device text not null default '',
  foreign key (office_id, account_id) references people.account (office_id, id)
);
create index session_by_account on people.session (office_id, account_id);
alter table people.session enable row level security;
create policy session_own on people.session to :app
  using ((select platform.is_system()) or (select platform.actor()) = 'door' or account_id = (select platform.account_id())
    or (office_id = (select platform.office_id()) and platform.has_role('admin')));
grant select, insert, update, delete on people.session to :app;

-- Keys of the office. intake: reports are sealed to it. search: blind name search. recovery: printed shares only.
create table people.office_key (
  office_id uuid not null references people.office (id),
  id uuid not null,
  purpose text not null check (purpose in ('intake', 'search')),
  public_key bytea,
  made_at timestamptz not null default now(),
  retired_at timestamptz,
  primary key (office_id, id),
  check (purpose <> 'intake' or public_key is not null)
);
alter table people.office_key enable row level security;
create policy office_key_read on people.office_key for select to :app
  using ((select platform.is_system()) or office_id = (select platform.office_id()));
create policy office_key_write on people.office_key for insert to :app
  with check ((select platform.is_system()) or (office_id = (select platform.office_id()) and platform.has_role('head', 'admin', 'intake')));
create policy office_key_retire on people.office_key for update to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id()) and platform.has_role('head', 'admin', 'intake')));
grant select, insert, update on people.office_key to :app;

create table people.office_key_grant (
  office_id uuid not null,
  key_id uuid not null,
  account_id uuid not null,
  sealed bytea not null,
  rewrapped bytea,
  granted_by uuid,
  granted_at timestamptz not null default now(),
  primary key (office_id, key_id, account_id),
  foreign key (office_id, key_id) references people.office_key (office_id, id),
  foreign key (office_id, account_id) references people.account (office_id, id)
);
alter table people.office_key_grant enable row level security;
-- That a grant exists is not secret (the doors open only with two); its bytes open only with the holder's key.
create policy office_key_grant_read on people.office_key_grant for select to :app
  using ((select platform.is_system()) or office_id = (select platform.office_id()));
create policy office_key_grant_write on people.office_key_grant to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id()) and (select platform.actor()) = 'account'))
  with check ((select platform.is_system()) or (office_id = (select platform.office_id()) and (select platform.actor()) = 'account'));
grant select, insert, update, delete on people.office_key_grant to :app;

-- Being away: who covers, from when to when.
create table people.absence (
  office_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  covered_by uuid,
  starts_on date not null,
  ends_on date,
  primary key (office_id, id),
  foreign key (office_id, account_id) references people.account (office_id, id)
);
alter table people.absence enable row level security;
create policy absence_office on people.absence to :app
  using ((select platform.is_system()) or ((select platform.actor()) = 'account' and office_id = (select platform.office_id())));
grant select, insert, update, delete on people.absence to :app;

-- Who answers the bell, hour by hour.
create table people.on_call (
  office_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, account_id) references people.account (office_id, id),
  check (ends_at > starts_at)
);
create index on_call_by_time on people.on_call (office_id, ends_at);
alter table people.on_call enable row level security;
create policy on_call_read on people.on_call for select to :app using (office_id = (select platform.office_id()) or (select platform.is_system()));
create policy on_call_write on people.on_call to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id()) and platform.has_role('head', 'admin', 'supervisor')));
grant select, insert, update, delete on people.on_call to :app;

-- Institutions of the district (schools, madrasah, pesantren); coded, public facts.
create table people.institution (
  office_id uuid not null,
  id uuid not null,
  name text not null,
  kind text not null,
  boarding boolean not null default false,
  npsn text,
  district_code text,
  authority text,
  primary key (office_id, id)
);
create index institution_by_district on people.institution (office_id, district_code);
alter table people.institution enable row level security;
create policy institution_read on people.institution for select to :app using (office_id = (select platform.office_id()) or (select platform.is_system()));
create policy institution_write on people.institution to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id()) and platform.has_role('head', 'admin', 'data_officer', 'intake')));
grant select, insert, update, delete on people.institution to :app;
