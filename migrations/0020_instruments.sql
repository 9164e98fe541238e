-- Measures: what a site imported under a licence of its own, what was given to whom, the answers, and the answers
-- after which a person must act. Answers and scores are sealed: under the case key when staff write them down, under
-- the place key when the person does. In clear stay ids, days, codes of instruments, and states.

create schema instruments;
grant usage on schema instruments to :app;

-- A version that was imported is never rewritten: what was answered stays tied to the words it was asked in.
create table instruments.imported (
  office_id uuid not null references people.office (id),
  id uuid not null,
  code text not null,
  version text not null,
  digest bytea not null,
  questionnaire jsonb not null,
  declaration jsonb not null,
  imported_by uuid not null,
  imported_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (office_id, id),
  unique (office_id, code, version)
);
alter table instruments.imported enable row level security;
create policy imported_read on instruments.imported for select to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id()) and (select platform.actor()) in ('account', 'client')));
create policy imported_add on instruments.imported for insert to :app
  with check (office_id = (select platform.office_id()) and platform.has_role('psychologist', 'supervisor', 'admin')
    and imported_by = (select platform.account_id()));
create policy imported_withdraw on instruments.imported for update to :app
  using (office_id = (select platform.office_id()) and platform.has_role('psychologist', 'supervisor', 'admin'));
grant select, insert on instruments.imported to :app;
grant update (withdrawn_at, withdrawn_by) on instruments.imported to :app;

create table instruments.administration (
  office_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  about uuid,
  instrument text not null,
  instrument_version text not null,
  mode text not null check (mode in ('staff', 'spoken', 'paper', 'unattended')),
  moment text not null check (moment in ('start', 'review', 'session', 'end', 'follow_up')),
  audience text check (audience in ('client', 'caregiver')),
  state text not null check (state in ('assigned', 'partial', 'done', 'skipped', 'declined')),
  assigned_on date not null,
  started_on date,
  finished_on date,
  made_by uuid not null,
  early boolean not null default false,
  version integer not null default 1,
  primary key (office_id, id),
  foreign key (office_id, case_id) references cases."case" (office_id, id),
  check ((mode = 'unattended') = (audience is not null)),
  check ((state in ('done', 'skipped', 'declined')) = (finished_on is not null))
);
create index administration_by_case on instruments.administration (office_id, case_id, assigned_on desc);

-- Every save stands beside the one before: nothing that somebody answered is overwritten.
create table instruments.answer_set (
  office_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  administration_id uuid not null,
  audience text check (audience in ('client', 'caregiver')),
  kind text not null check (kind in ('partial', 'done', 'amendment')),
  written_by uuid,
  written_at timestamptz not null,
  key_version integer,
  place_version integer,
  sealed bytea not null,
  primary key (office_id, id),
  foreign key (office_id, administration_id) references instruments.administration (office_id, id),
  check ((key_version is null) <> (place_version is null)),
  check (written_by is not null or place_version is not null)
);
create index answer_set_by_administration on instruments.answer_set (office_id, administration_id, id desc);
create index answer_set_by_case on instruments.answer_set (office_id, case_id);

-- Somebody must act: how soon, who heard, what was done. It belongs to an answer, never to a person.
create table instruments.alert (
  office_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  administration_id uuid not null,
  urgency text not null check (urgency in ('NOW', 'TODAY', 'H72')),
  raised_at timestamptz not null,
  heard_at timestamptz,
  heard_by uuid,
  answered_at timestamptz,
  answered_by uuid,
  step text,
  key_version integer,
  sealed bytea,
  primary key (office_id, id),
  foreign key (office_id, administration_id) references instruments.administration (office_id, id),
  check ((answered_at is null) = (step is null))
);
create index alert_by_case on instruments.alert (office_id, case_id, raised_at);
create index alert_open on instruments.alert (office_id, raised_at) where answered_at is null;

-- Who may see items and trends is narrower than the team (practice.md §22).
create function instruments.may_measure(of_case uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select platform.has_role('psychologist', 'counsellor', 'guru_bk') and cases.in_care_team(of_case) $$;
create function instruments.is_own(of_case uuid, for_audience text) returns boolean language sql stable
  set search_path = pg_catalog as $$
  select platform.actor() = 'client' and of_case = platform.client_case_id() and for_audience = platform.audience() $$;
-- A bell reaches further than the team, and never across the wall.
create function instruments.may_hear(of_case uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select platform.actor() = 'account' and (cases.in_care_team(of_case)
    or (not cases.wall_broken(platform.account_id(), of_case)
      and (platform.has_role('intake', 'supervisor', 'head', 'psychologist', 'counsellor')
        or exists (select 1 from people.on_call o where o.office_id = platform.office_id() and o.account_id = platform.account_id()
          and o.starts_at <= now() and o.ends_at > now())))) $$;

do $$
declare t text;
begin
  foreach t in array array['administration', 'answer_set'] loop
    execute format('alter table instruments.%I enable row level security', t);
    execute format('create policy %I on instruments.%I for select to :app using ((select platform.is_system()) or office_id = (select platform.office_id()) and (instruments.may_measure(case_id) or instruments.is_own(case_id, audience)))', t || '_read', t);
    execute format('create policy %I on instruments.%I as restrictive for select to :app using (case_id <> all ((select cases.restricted_now())::uuid[]))', t || '_not_restricted', t);
    execute format('create policy %I on instruments.%I as restrictive for insert to :app with check (case_id <> all ((select cases.restricted_now())::uuid[]))', t || '_add_not_restricted', t);
    execute format('grant select, insert on instruments.%I to :app', t);
  end loop;
end $$;
create policy administration_add on instruments.administration for insert to :app
  with check (office_id = (select platform.office_id()) and instruments.may_measure(case_id));
create policy administration_change on instruments.administration for update to :app
  using (office_id = (select platform.office_id()) and state in ('assigned', 'partial')
    and (instruments.may_measure(case_id) or instruments.is_own(case_id, audience)))
  with check (office_id = (select platform.office_id())
    and (instruments.may_measure(case_id) or instruments.is_own(case_id, audience)));
grant update (state, started_on, finished_on, version) on instruments.administration to :app;
create policy answer_set_add on instruments.answer_set for insert to :app
  with check (office_id = (select platform.office_id()) and (
    (instruments.may_measure(case_id) and written_by = (select platform.account_id()))
    or (instruments.is_own(case_id, audience) and written_by is null and kind in ('partial', 'done'))));

alter table instruments.alert enable row level security;
create policy alert_read on instruments.alert for select to :app
  using ((select platform.is_system()) or office_id = (select platform.office_id())
    and (cases.in_care_team(case_id) or (urgency = 'NOW' and answered_at is null and instruments.may_hear(case_id))));
create policy alert_act on instruments.alert for update to :app
  using (office_id = (select platform.office_id()) and instruments.may_hear(case_id))
  with check (office_id = (select platform.office_id()) and (answered_at is null or cases.in_care_team(case_id)));
grant select on instruments.alert to :app;
grant update (heard_at, heard_by, answered_at, answered_by, step, key_version, sealed) on instruments.alert to :app;

-- Raises the urgency of a file, never lowers it. Also for the person the file is about, who can write nothing else in it.
create function cases.raise_urgency(of_case uuid, wanted text, because text, moment timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  ranks constant text[] := array['NOW', 'TODAY', 'H72', 'PLANNED'];
begin
  if not (cases.in_care_team(of_case) or (platform.actor() = 'client' and of_case = platform.client_case_id())) then return false; end if;
  update cases."case" c set urgency = wanted, version = c.version + 1, last_activity_at = moment
    where c.id = of_case and c.destroyed_at is null and array_position(ranks, c.urgency) > array_position(ranks, wanted);
  if not found then return false; end if;
  insert into cases.entry (office_id, id, case_id, kind, happened_at, written_at, account_id, facts)
    select c.office_id, gen_random_uuid(), c.id, 'urgency', moment, moment, platform.account_id(),
      jsonb_build_object('raisedTo', wanted, 'because', because)
    from cases."case" c where c.id = of_case;
  return true;
end $$;

-- Makes the alert of an answer once; a second of the same or a lower urgency changes nothing. Gives the file's lead.
create function instruments.raise_alert(of_administration uuid, alert_id uuid, wanted text, moment timestamptz)
  returns table (case_id uuid, lead_id uuid, number text, is_new boolean) language plpgsql security definer
  set search_path = pg_catalog as $$
declare
  given instruments.administration;
  ranks constant text[] := array['NOW', 'TODAY', 'H72'];
begin
  select a.* into given from instruments.administration a where a.id = of_administration and a.office_id = platform.office_id() for update;
  if given.id is null or not (instruments.may_measure(given.case_id) or instruments.is_own(given.case_id, given.audience)) then return; end if;
  is_new := not exists (select 1 from instruments.alert l where l.office_id = given.office_id and l.administration_id = given.id
    and array_position(ranks, l.urgency) <= array_position(ranks, wanted));
  if is_new then
    insert into instruments.alert (office_id, id, case_id, administration_id, urgency, raised_at)
      values (given.office_id, alert_id, given.case_id, given.id, wanted, moment);
    perform cases.raise_urgency(given.case_id, wanted, 'measure', moment);
  end if;
  return query select given.case_id, (select m.account_id from cases.care_team m
      where m.case_id = given.case_id and m.until is null order by m.duty <> 'lead', m.since limit 1),
    c.number, is_new from cases."case" c where c.id = given.case_id;
end $$;

-- What a bell may say to somebody outside the team: the number of the file and whom to call.
create function instruments.ringing_now()
  returns table (id uuid, case_id uuid, number text, raised_at timestamptz, heard_at timestamptz, heard_by uuid, lead_id uuid, in_team boolean)
  language sql stable security definer set search_path = pg_catalog as $$
  select l.id, l.case_id, c.number, l.raised_at, l.heard_at, l.heard_by, (select m.account_id from cases.care_team m
      where m.case_id = l.case_id and m.until is null order by m.duty <> 'lead', m.since limit 1), cases.in_care_team(l.case_id)
  from instruments.alert l join cases."case" c on c.office_id = l.office_id and c.id = l.case_id
  where l.office_id = platform.office_id() and l.answered_at is null and l.urgency = 'NOW' and instruments.may_hear(l.case_id)
  order by l.raised_at limit 50 $$;

-- Whether anybody answers the bell at a moment; told to clients too, who may not know who it is.
create function people.someone_on_call(moment timestamptz) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select 1 from people.on_call o join people.account a on a.office_id = o.office_id and a.id = o.account_id
    where o.office_id = platform.office_id() and a.status = 'active' and o.starts_at <= moment and o.ends_at > moment) $$;

do $$
declare f text;
begin
  foreach f in array array['instruments.may_measure(uuid)', 'instruments.is_own(uuid, text)', 'instruments.may_hear(uuid)',
      'cases.raise_urgency(uuid, text, text, timestamptz)', 'instruments.raise_alert(uuid, uuid, text, timestamptz)',
      'instruments.ringing_now()', 'people.someone_on_call(timestamptz)'] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to :app', f);
  end loop;
end $$;

-- A record that is destroyed takes its answers with it; that something was asked, and when, stays for the count.
create function instruments.destroy_with_case() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from instruments.answer_set s where s.case_id = new.id;
  update instruments.alert l set sealed = null where l.case_id = new.id;
  return null;
end $$;
create trigger destroy_instruments after update of destroyed_at on cases."case"
  for each row when (new.destroyed_at is not null) execute function instruments.destroy_with_case();
