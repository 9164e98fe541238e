-- The rights of the people whose data lies here: what they ask for and by when it is answered, restriction that
-- really stops, retention, destruction by two, the register of breaches, and who watches those who read.

create schema privacy;
grant usage on schema privacy to :app;

alter table reports.report add column restricted_at timestamptz, add column destroyed_at timestamptz;
alter table cases."case" add column destroyed_at timestamptz;
create index report_restricted on reports.report (office_id) include (id) where restricted_at is not null;
create index case_restricted on cases."case" (office_id) include (id) where restricted_at is not null;

-- Whoever handles requests, except those the report behind one is kept from.
create function privacy.handles(of_report uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select platform.has_role('dpo', 'head', 'intake') and (of_report is null or not reports.is_kept_from(of_report)) $$;
revoke all on function privacy.handles(uuid) from public;
grant execute on function privacy.handles(uuid) to :app;

create table privacy.request (
  office_id uuid not null,
  id uuid not null,
  number text not null,
  kind text not null check (kind in ('access', 'correction', 'restriction', 'erasure', 'withdrawal')),
  channel text not null check (channel in ('web', 'in_person', 'phone', 'letter')),
  asked_by text not null check (asked_by in ('self', 'guardian', 'other', 'not_stated')),
  band text,
  lang text not null default 'id',
  report_id uuid,
  subject_kind text check (subject_kind in ('report', 'case')),
  subject_id uuid,
  received_at timestamptz not null,
  entered_by uuid,
  state text not null default 'received' check (state in ('received', 'checking', 'working', 'decided', 'withdrawn')),
  taken_by uuid,
  identity text not null default 'not_checked' check (identity in ('not_checked', 'by_code', 'proved', 'not_proved')),
  identity_how text,
  identity_by uuid,
  identity_at timestamptz,
  decision text check (decision in ('granted', 'partly', 'refused')),
  ground text,
  decided_by uuid,
  decided_at timestamptz,
  carried_out_at timestamptz,
  carried_out_by uuid,
  answer_read boolean not null default false,
  version integer not null default 1,
  sealed bytea not null,
  sealed_answer bytea,
  primary key (office_id, id),
  unique (id),
  unique (office_id, number),
  foreign key (office_id, report_id) references reports.report (office_id, id),
  check ((subject_kind is null) = (subject_id is null))
);
create index request_open on privacy.request (office_id, received_at) where state in ('received', 'checking', 'working');
create index request_past on privacy.request (office_id, decided_at desc) where state in ('decided', 'withdrawn');
create index request_by_report on privacy.request (office_id, report_id) where report_id is not null;
alter table privacy.request enable row level security;
create policy request_read on privacy.request for select to :app
  using ((select platform.is_system())
    or (office_id = (select platform.office_id()) and (select platform.actor()) = 'account'
        and privacy.handles(coalesce(report_id, case when subject_kind = 'report' then subject_id end)))
    or ((select platform.actor()) = 'reporter' and report_id = (select platform.report_id())));
create policy request_hand_in on privacy.request for insert to :app
  with check (office_id = (select platform.office_id()) and state = 'received'
    and case (select platform.actor())
      when 'reporter' then report_id = (select platform.report_id())
      -- Workers are data subjects too. Only those who handle requests enter one for somebody else.
      when 'account' then report_id is null and (entered_by is null
        or platform.has_role('intake', 'dpo', 'head') and entered_by = (select platform.account_id()))
      else report_id is null and entered_by is null end);
create policy request_change on privacy.request for update to :app
  using (office_id = (select platform.office_id()) and (select platform.actor()) = 'account'
    and privacy.handles(coalesce(report_id, case when subject_kind = 'report' then subject_id end)));
grant select, insert, update on privacy.request to :app;

-- Nothing is decided without a person, an identity that was looked at, and an answer the asker can read.
create function privacy.hold_decision() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if platform.actor() <> 'account' or new.decided_by is distinct from platform.account_id() or new.decision is null
    or new.sealed_answer is null or (new.decision <> 'granted' and coalesce(new.ground, '') = '')
    or (new.decision <> 'refused' and new.identity not in ('by_code', 'proved')) then
    raise exception 'a request is decided by a person who knows who asks and who answers them' using errcode = 'NW005';
  end if;
  return new;
end $$;
create trigger hold_decision before update on privacy.request for each row
  when (new.state = 'decided' and old.state <> 'decided') execute function privacy.hold_decision();

-- Every step of a request stays: who moved it, when, to what. Codes only.
create table privacy.request_step (
  office_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  step text not null,
  account_id uuid,
  at timestamptz not null,
  facts jsonb not null default '{}',
  primary key (office_id, id),
  foreign key (office_id, request_id) references privacy.request (office_id, id)
);
create index request_step_by_request on privacy.request_step (office_id, request_id, at);
alter table privacy.request_step enable row level security;
create policy request_step_read on privacy.request_step for select to :app
  using (exists (select 1 from privacy.request r where r.id = request_id));
create policy request_step_add on privacy.request_step for insert to :app
  with check (office_id = (select platform.office_id()));
grant select, insert on privacy.request_step to :app;

-- The key of a request or a breach, once for each who may open it.
create table privacy.key_grant (
  office_id uuid not null,
  subject_kind text not null check (subject_kind in ('request', 'breach')),
  subject_id uuid not null,
  holder text not null check (holder in ('intake', 'account', 'report')),
  holder_id text not null,
  sealed bytea not null,
  primary key (office_id, subject_kind, subject_id, holder, holder_id)
);
alter table privacy.key_grant enable row level security;
create policy key_grant_read on privacy.key_grant for select to :app
  using (office_id = (select platform.office_id()) and (
    ((select platform.actor()) = 'account' and (holder = 'account' and holder_id = (select platform.account_id())::text
      or holder = 'intake' and platform.has_role('intake')))
    or ((select platform.actor()) = 'reporter' and holder = 'report' and holder_id = (select platform.report_id())::text)));
create policy key_grant_add on privacy.key_grant for insert to :app with check (office_id = (select platform.office_id()));
grant select, insert on privacy.key_grant to :app;

-- The way back of whoever asked. Nobody lists it; it answers only who knows the look-up id.
create table privacy.way_back (
  office_id uuid not null,
  lookup_id bytea primary key,
  request_id uuid not null unique,
  sealed_key bytea not null,
  foreign key (office_id, request_id) references privacy.request (office_id, id)
);
alter table privacy.way_back enable row level security;
create policy way_back_add on privacy.way_back for insert to :app
  with check (office_id = (select platform.office_id()) and (select platform.actor()) in ('public', 'door', 'reporter', 'account'));
grant insert on privacy.way_back to :app;

create function privacy.find_by_way_back(wanted_office uuid, wanted bytea)
  returns table (id uuid, number text, kind text, band text, received_at timestamptz, state text, identity text, decision text,
    ground text, decided_at timestamptz, carried_out_at timestamptz, due_at timestamptz, sealed bytea, sealed_answer bytea, sealed_key bytea)
  language sql stable security definer set search_path = pg_catalog as $$
  select r.id, r.number, r.kind, r.band, r.received_at, r.state, r.identity, r.decision, r.ground, r.decided_at, r.carried_out_at,
    (select p.due_at from platform.promise p where p.office_id = r.office_id and p.subject_kind = 'privacy_request'
      and p.subject_id = r.id order by p.made_at desc limit 1),
    r.sealed, r.sealed_answer, w.sealed_key
  from privacy.way_back w join privacy.request r on r.office_id = w.office_id and r.id = w.request_id
  where w.lookup_id = wanted and w.office_id = wanted_office $$;
revoke all on function privacy.find_by_way_back(uuid, bytea) from public;
grant execute on function privacy.find_by_way_back(uuid, bytea) to :app;

-- Whoever asked has read the answer, or takes the request back while nobody has decided it.
create function privacy.answer_was_read(wanted_office uuid, wanted bytea) returns void language sql security definer
  set search_path = pg_catalog as $$
  update privacy.request r set answer_read = true from privacy.way_back w
  where w.lookup_id = wanted and w.office_id = wanted_office and r.office_id = w.office_id and r.id = w.request_id
    and r.state = 'decided' and not r.answer_read $$;
create function privacy.take_back(wanted_office uuid, wanted bytea, moment timestamptz) returns uuid language plpgsql security definer
  set search_path = pg_catalog as $$
declare
  whose uuid;
begin
  update privacy.request r set state = 'withdrawn', version = r.version + 1 from privacy.way_back w
    where w.lookup_id = wanted and w.office_id = wanted_office and r.office_id = w.office_id and r.id = w.request_id
      and r.state in ('received', 'checking', 'working')
    returning r.id into whose;
  if whose is null then return null; end if;
  update platform.promise p set dropped_at = moment, dropped_reason = 'taken_back'
    where p.office_id = wanted_office and p.subject_kind = 'privacy_request' and p.subject_id = whose
      and p.kept_at is null and p.dropped_at is null;
  return whose;
end $$;
revoke all on function privacy.answer_was_read(uuid, bytea), privacy.take_back(uuid, bytea, timestamptz) from public;
grant execute on function privacy.answer_was_read(uuid, bytea), privacy.take_back(uuid, bytea, timestamptz) to :app;

-- A granted correction: what stood there and what stands there now, both sealed under the key of the request.
create table privacy.correction (
  office_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  account_id uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  primary key (office_id, id),
  foreign key (office_id, request_id) references privacy.request (office_id, id)
);
create index correction_by_request on privacy.correction (office_id, request_id, at);
alter table privacy.correction enable row level security;
create policy correction_read on privacy.correction for select to :app
  using (exists (select 1 from privacy.request r where r.id = request_id));
create policy correction_add on privacy.correction for insert to :app
  with check (office_id = (select platform.office_id()) and account_id = (select platform.account_id())
    and exists (select 1 from privacy.request r where r.id = request_id));
grant select, insert on privacy.correction to :app;

-- Restriction. The mark stands on the record itself, and the walls below read the mark.
create table privacy.restriction (
  office_id uuid not null,
  id uuid not null,
  subject_kind text not null check (subject_kind in ('report', 'case')),
  subject_id uuid not null,
  request_id uuid,
  reason text not null,
  set_by uuid not null,
  set_at timestamptz not null,
  lifted_by uuid,
  lifted_at timestamptz,
  lifted_reason text,
  primary key (office_id, id)
);
create unique index restriction_standing on privacy.restriction (subject_id) where lifted_at is null;
create table privacy.hold (
  office_id uuid not null,
  id uuid not null,
  subject_kind text not null check (subject_kind in ('report', 'case')),
  subject_id uuid not null,
  reason text not null check (reason in ('court', 'police', 'complaint', 'audit')),
  set_by uuid not null,
  set_at timestamptz not null,
  lifted_by uuid,
  lifted_at timestamptz,
  primary key (office_id, id)
);
create unique index hold_standing on privacy.hold (subject_id) where lifted_at is null;
create index hold_standing_of_office on privacy.hold (office_id, set_at) where lifted_at is null;
create index restriction_standing_of_office on privacy.restriction (office_id, set_at) where lifted_at is null;

-- A record found by the number people say aloud, for those who answer for its data but may not read it.
create function privacy.find_record(wanted text)
  returns table (kind text, id uuid, number text, status text, restricted_at timestamptz, held boolean, destroyed_at timestamptz)
  language sql stable security definer set search_path = pg_catalog as $$
  select 'case', c.id, c.number, c.status, c.restricted_at,
      c.legal_hold or exists (select 1 from privacy.hold h where h.subject_id = c.id and h.lifted_at is null), c.destroyed_at
    from cases."case" c
    where c.office_id = platform.office_id() and c.number = wanted and platform.has_role('dpo', 'head', 'intake')
  union all
  select 'report', r.id, r.number, r.status, r.restricted_at,
      exists (select 1 from privacy.hold h where h.subject_id = r.id and h.lifted_at is null), r.destroyed_at
    from reports.report r
    where r.office_id = platform.office_id() and r.number = wanted and platform.has_role('dpo', 'head', 'intake')
      and not reports.is_kept_from(r.id) $$;
create function privacy.numbers_of(ids uuid[]) returns table (kind text, id uuid, number text) language sql stable security definer
  set search_path = pg_catalog as $$
  select 'case', c.id, c.number from cases."case" c
    where c.id = any (ids) and c.office_id = platform.office_id() and platform.has_role('dpo', 'head', 'intake')
  union all
  select 'report', r.id, r.number from reports.report r
    where r.id = any (ids) and r.office_id = platform.office_id() and platform.has_role('dpo', 'head', 'intake')
      and not reports.is_kept_from(r.id) $$;
revoke all on function privacy.find_record(text), privacy.numbers_of(uuid[]) from public;
grant execute on function privacy.find_record(text), privacy.numbers_of(uuid[]) to :app;

create function privacy.answers_for(wanted_kind text, wanted uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select platform.has_role('dpo', 'head') and case wanted_kind
    when 'case' then exists (select 1 from cases."case" c where c.id = wanted and c.office_id = platform.office_id())
    when 'report' then exists (select 1 from reports.report r where r.id = wanted and r.office_id = platform.office_id())
      and not reports.is_kept_from(wanted)
    else false end $$;
revoke all on function privacy.answers_for(text, uuid) from public;
grant execute on function privacy.answers_for(text, uuid) to :app;

create function privacy.restrict(wanted_kind text, wanted uuid, of_request uuid, why text, new_id uuid, moment timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not privacy.answers_for(wanted_kind, wanted) then
    raise exception 'not for this role' using errcode = 'insufficient_privilege';
  end if;
  insert into privacy.restriction (office_id, id, subject_kind, subject_id, request_id, reason, set_by, set_at)
    values (platform.office_id(), new_id, wanted_kind, wanted, of_request, why, platform.account_id(), moment)
    on conflict (subject_id) where lifted_at is null do nothing;
  if not found then return false; end if;
  if wanted_kind = 'case' then update cases."case" c set restricted_at = moment where c.id = wanted;
  else update reports.report r set restricted_at = moment where r.id = wanted; end if;
  return true;
end $$;
create function privacy.unrestrict(wanted uuid, why text, moment timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  standing privacy.restriction;
begin
  select r.* into standing from privacy.restriction r
    where r.subject_id = wanted and r.lifted_at is null and r.office_id = platform.office_id();
  if not found then return false; end if;
  if not privacy.answers_for(standing.subject_kind, wanted) or coalesce(why, '') = '' then
    raise exception 'not for this role' using errcode = 'insufficient_privilege';
  end if;
  update privacy.restriction r set lifted_by = platform.account_id(), lifted_at = moment, lifted_reason = why where r.id = standing.id;
  update cases."case" c set restricted_at = null where c.id = wanted;
  update reports.report r set restricted_at = null where r.id = wanted;
  return true;
end $$;
create function privacy.hold_back(wanted_kind text, wanted uuid, why text, new_id uuid, moment timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not privacy.answers_for(wanted_kind, wanted) then
    raise exception 'not for this role' using errcode = 'insufficient_privilege';
  end if;
  insert into privacy.hold (office_id, id, subject_kind, subject_id, reason, set_by, set_at)
    values (platform.office_id(), new_id, wanted_kind, wanted, why, platform.account_id(), moment)
    on conflict (subject_id) where lifted_at is null do nothing;
  if not found then return false; end if;
  update cases."case" c set legal_hold = true where c.id = wanted;
  return true;
end $$;
create function privacy.let_go(wanted uuid, moment timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  standing privacy.hold;
begin
  select h.* into standing from privacy.hold h
    where h.subject_id = wanted and h.lifted_at is null and h.office_id = platform.office_id();
  if not found then return false; end if;
  if not privacy.answers_for(standing.subject_kind, wanted) then
    raise exception 'not for this role' using errcode = 'insufficient_privilege';
  end if;
  update privacy.hold h set lifted_by = platform.account_id(), lifted_at = moment where h.id = standing.id;
  update cases."case" c set legal_hold = false where c.id = wanted;
  return true;
end $$;
create function privacy.is_restricted(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from privacy.restriction r where r.subject_id = wanted and r.lifted_at is null) $$;
revoke all on function privacy.restrict(text, uuid, uuid, text, uuid, timestamptz), privacy.unrestrict(uuid, text, timestamptz),
  privacy.hold_back(text, uuid, text, uuid, timestamptz), privacy.let_go(uuid, timestamptz), privacy.is_restricted(uuid) from public;
grant execute on function privacy.restrict(text, uuid, uuid, text, uuid, timestamptz), privacy.unrestrict(uuid, text, timestamptz),
  privacy.hold_back(text, uuid, text, uuid, timestamptz), privacy.let_go(uuid, timestamptz), privacy.is_restricted(uuid) to :app;

alter table privacy.restriction enable row level security;
create policy restriction_read on privacy.restriction for select to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id())
    and (platform.has_role('dpo', 'head') or subject_kind = 'case' and cases.in_care_team(subject_id))));
grant select on privacy.restriction to :app;
alter table privacy.hold enable row level security;
create policy hold_read on privacy.hold for select to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id()) and platform.has_role('dpo', 'head')));
grant select on privacy.hold to :app;

-- What is restricted is stored and nothing else: no screen, no export, no job reads it, and nothing is added.
-- The list of restricted records is read once for a query and is nearly always empty.
create function cases.restricted_now() returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(c.id), '{}') from cases."case" c
  where c.restricted_at is not null and (platform.office_id() is null or c.office_id = platform.office_id()) $$;
create function reports.restricted_now() returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(r.id), '{}') from reports.report r
  where platform.actor() <> 'reporter' and r.restricted_at is not null
    and (platform.office_id() is null or r.office_id = platform.office_id()) $$;
revoke all on function cases.restricted_now(), reports.restricted_now() from public;
grant execute on function cases.restricted_now(), reports.restricted_now() to :app;
do $$
declare t text;
begin
  foreach t in array array['name_token', 'person', 'entry', 'portrait', 'consent', 'plan_line', 'task', 'follow_up', 'service', 'document', 'document_chunk'] loop
    execute format('create policy %I on cases.%I as restrictive for select to :app using (case_id <> all ((select cases.restricted_now())::uuid[]))', t || '_not_restricted', t);
    execute format('create policy %I on cases.%I as restrictive for insert to :app with check (case_id <> all ((select cases.restricted_now())::uuid[]))', t || '_add_not_restricted', t);
  end loop;
  foreach t in array array['key_grant', 'person', 'message', 'file', 'name_token'] loop
    execute format('create policy %I on reports.%I as restrictive for select to :app using (report_id <> all ((select reports.restricted_now())::uuid[]))', t || '_not_restricted', t);
  end loop;
end $$;
create policy case_not_restricted on cases."case" as restrictive for update to :app using (restricted_at is null);
create policy report_not_restricted on reports.report as restrictive for select to :app
  using ((select platform.actor()) = 'reporter' or (restricted_at is null and destroyed_at is null));

-- Destruction by two. Codes and counts stay for statistics; words, names, files and keys go.
create table privacy.destruction (
  office_id uuid not null,
  id uuid not null,
  number text not null,
  subject_kind text not null check (subject_kind in ('report', 'case')),
  subject_id uuid not null,
  subject_number text not null,
  request_id uuid,
  reason text not null check (reason in ('request', 'retention')),
  record_classes text[] not null,
  proposed_by uuid not null,
  proposed_by_dpo boolean not null,
  proposed_at timestamptz not null,
  second_by uuid,
  done_at timestamptz,
  dropped_by uuid,
  dropped_at timestamptz,
  removed jsonb,
  primary key (office_id, id),
  unique (office_id, number),
  check (second_by is null or second_by <> proposed_by),
  check (done_at is null or dropped_at is null)
);
create unique index destruction_once on privacy.destruction (subject_id) where dropped_at is null;
alter table privacy.destruction enable row level security;
create policy destruction_read on privacy.destruction for select to :app
  using (office_id = (select platform.office_id()) and platform.has_role('dpo', 'head')
    and (subject_kind <> 'report' or not reports.is_kept_from(subject_id)));
grant select on privacy.destruction to :app;

-- Why a record may not be destroyed now, in codes; empty when nothing stands against it.
create function privacy.stands_against(wanted_kind text, wanted uuid) returns text[] language plpgsql stable security definer
  set search_path = pg_catalog as $$
declare
  why text[] := '{}';
  c cases."case";
  r reports.report;
begin
  if not privacy.answers_for(wanted_kind, wanted) then return array['absent']; end if;
  if exists (select 1 from privacy.hold h where h.subject_id = wanted and h.lifted_at is null) then why := why || 'legal_hold'::text; end if;
  if wanted_kind = 'case' then
    select x.* into c from cases."case" x where x.id = wanted;
    if c.destroyed_at is not null then return array['destroyed']; end if;
    if c.status <> 'closed' then why := why || 'case_open'::text; end if;
    if c.legal_hold and not why @> array['legal_hold'] then why := why || 'legal_hold'::text; end if;
    if exists (select 1 from reports.report x join reports.message m on m.office_id = x.office_id and m.report_id = x.id
      where x.case_id = wanted and m.from_reporter and not m.read_by_other) then why := why || 'unread_message'::text; end if;
  else
    select x.* into r from reports.report x where x.id = wanted;
    if r.destroyed_at is not null then return array['destroyed']; end if;
    if r.decided_at is null and r.status <> 'withdrawn' then why := why || 'undecided'::text; end if;
    if exists (select 1 from cases."case" x where x.id = r.case_id and x.destroyed_at is null) then why := why || 'in_case'::text; end if;
    if exists (select 1 from cases."case" x where x.id = r.case_id and x.legal_hold) and not why @> array['legal_hold'] then why := why || 'legal_hold'::text; end if;
    if exists (select 1 from reports.message m where m.office_id = r.office_id and m.report_id = wanted and m.from_reporter
      and not m.read_by_other) then why := why || 'unread_message'::text; end if;
  end if;
  return why;
end $$;
revoke all on function privacy.stands_against(text, uuid) from public;
grant execute on function privacy.stands_against(text, uuid) to :app;

create function privacy.propose_destruction(
  wanted_kind text, wanted uuid, of_request uuid, why text, classes text[], new_id uuid, new_number text, moment timestamptz)
  returns uuid language plpgsql security definer set search_path = pg_catalog as $$
declare
  said text;
begin
  if privacy.stands_against(wanted_kind, wanted) <> '{}' then
    raise exception 'something stands against it' using errcode = 'NW006';
  end if;
  if wanted_kind = 'case' then select c.number into said from cases."case" c where c.id = wanted;
  else select r.number into said from reports.report r where r.id = wanted; end if;
  insert into privacy.destruction (office_id, id, number, subject_kind, subject_id, subject_number, request_id, reason, record_classes,
      proposed_by, proposed_by_dpo, proposed_at)
    values (platform.office_id(), new_id, new_number, wanted_kind, wanted, said, of_request, why, classes,
      platform.account_id(), platform.has_role('dpo'), moment)
    on conflict (subject_id) where dropped_at is null do nothing;
  return (select d.id from privacy.destruction d where d.id = new_id);
end $$;

create function privacy.drop_destruction(wanted uuid, moment timestamptz) returns boolean language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  if not platform.has_role('dpo', 'head') then raise exception 'not for this role' using errcode = 'insufficient_privilege'; end if;
  update privacy.destruction d set dropped_by = platform.account_id(), dropped_at = moment
    where d.id = wanted and d.office_id = platform.office_id() and d.done_at is null and d.dropped_at is null
      and privacy.answers_for(d.subject_kind, d.subject_id);
  return found;
end $$;

create function privacy.destroy_report(wanted uuid, moment timestamptz) returns jsonb language plpgsql security definer
  set search_path = pg_catalog as $$
declare
  messages integer; files integer; people integer; keys integer;
begin
  delete from reports.file_chunk c using reports.file f where f.office_id = c.office_id and f.id = c.file_id and f.report_id = wanted;
  delete from reports.file f where f.report_id = wanted;
  get diagnostics files = row_count;
  delete from reports.message m where m.report_id = wanted;
  get diagnostics messages = row_count;
  delete from reports.name_token n where n.report_id = wanted;
  update reports.person p set sealed = null where p.report_id = wanted;
  get diagnostics people = row_count;
  update reports.urgency_change u set sealed = null where u.report_id = wanted;
  delete from reports.exclusion e where e.report_id = wanted;
  delete from reports.reporter_session s where s.report_id = wanted;
  delete from reports.way_back w where w.report_id = wanted;
  delete from reports.key_grant k where k.report_id = wanted;
  get diagnostics keys = row_count;
  update reports.report r set sealed = '\x', institution_id = null, restricted_at = null, destroyed_at = moment, version = r.version + 1
    where r.id = wanted;
  return jsonb_build_object('messages', messages, 'files', files, 'people', people, 'keys', keys);
end $$;

create function privacy.destroy_case(wanted uuid, moment timestamptz) returns jsonb language plpgsql security definer
  set search_path = pg_catalog as $$
declare
  entries integer; documents integer; people integer; keys integer;
begin
  delete from cases.document_chunk c where c.case_id = wanted;
  delete from cases.document d where d.case_id = wanted;
  get diagnostics documents = row_count;
  delete from cases.entry e where e.case_id = wanted;
  get diagnostics entries = row_count;
  delete from cases.portrait p where p.case_id = wanted;
  delete from cases.person p where p.case_id = wanted;
  get diagnostics people = row_count;
  delete from cases.plan_line p where p.case_id = wanted;
  delete from cases.task t where t.case_id = wanted;
  delete from cases.name_token n where n.case_id = wanted;
  update cases.consent c set sealed = null where c.case_id = wanted;
  update cases.follow_up f set sealed = null where f.case_id = wanted;
  update cases.service s set sealed = null where s.case_id = wanted;
  update cases.recovery_request q set sealed_share = '\x' where q.case_id = wanted;
  delete from cases.recovery_grant k where k.case_id = wanted;
  delete from cases.key_grant k where k.case_id = wanted;
  get diagnostics keys = row_count;
  delete from reports.key_grant k where k.holder = 'case' and k.holder_id = wanted::text;
  update cases.care_team m set until = moment where m.case_id = wanted and m.until is null;
  update cases."case" c set sealed = '\x', institution_id = null, restricted_at = null, destroyed_at = moment, version = c.version + 1
    where c.id = wanted;
  return jsonb_build_object('entries', entries, 'files', documents, 'people', people, 'keys', keys);
end $$;

-- The second person. One of the two answers for data protection, and neither is alone.
create function privacy.destroy(wanted uuid, moment timestamptz) returns jsonb language plpgsql security definer
  set search_path = pg_catalog as $$
declare
  asked privacy.destruction;
  gone jsonb;
begin
  select d.* into asked from privacy.destruction d where d.id = wanted and d.office_id = platform.office_id() for update;
  if not found or asked.done_at is not null or asked.dropped_at is not null then
    raise exception 'nothing is proposed' using errcode = 'NW006';
  end if;
  if platform.actor() <> 'account' or asked.proposed_by = platform.account_id() or not platform.has_role('dpo', 'head')
    or not (asked.proposed_by_dpo or platform.has_role('dpo')) then
    raise exception 'destruction takes two people, one of them the data-protection officer' using errcode = 'insufficient_privilege';
  end if;
  if privacy.stands_against(asked.subject_kind, asked.subject_id) <> '{}' then
    raise exception 'something stands against it' using errcode = 'NW006';
  end if;
  gone := case asked.subject_kind when 'case' then privacy.destroy_case(asked.subject_id, moment)
    else privacy.destroy_report(asked.subject_id, moment) end;
  update privacy.restriction r set lifted_at = moment, lifted_by = platform.account_id(), lifted_reason = 'destroyed'
    where r.subject_id = asked.subject_id and r.lifted_at is null;
  update privacy.destruction d set second_by = platform.account_id(), done_at = moment, removed = gone where d.id = wanted;
  return gone;
end $$;
revoke all on function privacy.destroy_report(uuid, timestamptz), privacy.destroy_case(uuid, timestamptz) from public;
revoke all on function privacy.propose_destruction(text, uuid, uuid, text, text[], uuid, text, timestamptz),
  privacy.drop_destruction(uuid, timestamptz), privacy.destroy(uuid, timestamptz) from public;
grant execute on function privacy.propose_destruction(text, uuid, uuid, text, text[], uuid, text, timestamptz),
  privacy.drop_destruction(uuid, timestamptz), privacy.destroy(uuid, timestamptz) to :app;

-- Terms an office has looked at itself, and what the night found past its term. The night never erases.
create table privacy.retention_rule (
  office_id uuid not null,
  record_class text not null,
  keep_days integer not null check (keep_days between 30 and 36500),
  confirmed_by uuid not null,
  confirmed_at timestamptz not null,
  primary key (office_id, record_class)
);
create table privacy.retention_review (
  office_id uuid not null,
  id uuid not null,
  record_class text not null,
  subject_kind text not null check (subject_kind in ('report', 'case')),
  subject_id uuid not null,
  due_on date not null,
  found_on date not null,
  state text not null default 'waiting' check (state in ('waiting', 'kept', 'proposed')),
  keep_until date,
  kept_reason text,
  decided_by uuid,
  decided_at timestamptz,
  primary key (office_id, id)
);
create unique index retention_review_once on privacy.retention_review (subject_id) where state = 'waiting';
create index retention_review_by_subject on privacy.retention_review (subject_id, keep_until);
create index retention_review_waiting on privacy.retention_review (office_id, due_on) where state = 'waiting';

-- A failure of protection and the hours that run from the moment it is known.
create table privacy.breach (
  office_id uuid not null,
  id uuid not null,
  number text not null,
  kind text not null,
  known_at timestamptz not null,
  began_at timestamptz,
  ended_at timestamptz,
  data_classes text[] not null default '{}',
  people_count integer not null default 0 check (people_count >= 0),
  account_id uuid,
  stops_service boolean not null default false,
  state text not null default 'open' check (state in ('open', 'closed')),
  agency_told_at timestamptz,
  subjects_told_at timestamptz,
  public_told_at timestamptz,
  made_by uuid not null,
  made_at timestamptz not null,
  closed_by uuid,
  closed_at timestamptz,
  version integer not null default 1,
  sealed bytea not null,
  primary key (office_id, id),
  unique (office_id, number)
);
create table privacy.breach_step (
  office_id uuid not null,
  id uuid not null,
  breach_id uuid not null,
  step text not null,
  at timestamptz not null,
  account_id uuid not null,
  sealed bytea,
  primary key (office_id, id),
  foreign key (office_id, breach_id) references privacy.breach (office_id, id)
);
create index breach_step_by_breach on privacy.breach_step (office_id, breach_id, at);
create table privacy.breach_subject (
  office_id uuid not null,
  breach_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  told_at timestamptz,
  told_how text,
  primary key (office_id, breach_id, subject_id),
  foreign key (office_id, breach_id) references privacy.breach (office_id, id)
);

-- Reads that look unusual wait for a person who is not the reader. A pattern proves nothing.
create table privacy.read_review (
  office_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  pattern text not null,
  window_start timestamptz not null,
  window_end timestamptz not null,
  record_count integer not null,
  subject_kind text,
  subject_id uuid,
  found_at timestamptz not null,
  outcome text check (outcome in ('explained', 'asked', 'breach')),
  reviewed_by uuid,
  reviewed_at timestamptz,
  primary key (office_id, id),
  unique (office_id, account_id, pattern, window_start),
  check (reviewed_by is null or reviewed_by <> account_id)
);
create index read_review_waiting on privacy.read_review (office_id, found_at) where outcome is null;
create table privacy.break_glass_review (
  office_id uuid not null,
  request_id uuid not null,
  outcome text not null check (outcome in ('justified', 'asked', 'breach')),
  reviewed_by uuid not null,
  reviewed_at timestamptz not null,
  primary key (office_id, request_id)
);
create table privacy.chain_check (
  office_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  account_id uuid not null,
  sound boolean not null,
  position bigint,
  reason text,
  links integer not null,
  primary key (office_id, id)
);

do $$
declare t text;
begin
  foreach t in array array['retention_rule', 'retention_review', 'breach', 'breach_step', 'breach_subject'] loop
    execute format('alter table privacy.%I enable row level security', t);
    execute format('create policy %I on privacy.%I to :app
      using ((select platform.is_system()) or (office_id = (select platform.office_id()) and platform.has_role(''dpo'', ''head'')))
      with check ((select platform.is_system()) or (office_id = (select platform.office_id()) and platform.has_role(''dpo'', ''head'')))', t || '_keepers', t);
    execute format('grant select, insert on privacy.%I to :app', t);
  end loop;
end $$;
grant update on privacy.retention_rule, privacy.retention_review, privacy.breach, privacy.breach_subject to :app;

alter table privacy.read_review enable row level security;
create policy read_review_found on privacy.read_review for insert to :app with check ((select platform.is_system()));
create policy read_review_seen on privacy.read_review for select to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id()) and platform.has_role('dpo', 'head')
    and account_id <> (select platform.account_id())));
create policy read_review_judged on privacy.read_review for update to :app
  using (office_id = (select platform.office_id()) and platform.has_role('dpo', 'head') and account_id <> (select platform.account_id()));
grant select, insert on privacy.read_review to :app;
grant update (outcome, reviewed_by, reviewed_at) on privacy.read_review to :app;
alter table privacy.break_glass_review enable row level security;
create policy break_glass_review_all on privacy.break_glass_review to :app
  using (office_id = (select platform.office_id()) and platform.has_role('dpo'))
  with check (office_id = (select platform.office_id()) and platform.has_role('dpo') and reviewed_by = (select platform.account_id()));
grant select, insert on privacy.break_glass_review to :app;
alter table privacy.chain_check enable row level security;
create policy chain_check_all on privacy.chain_check to :app
  using (office_id = (select platform.office_id()) and platform.has_role('dpo', 'head'))
  with check (office_id = (select platform.office_id()) and platform.has_role('dpo') and account_id = (select platform.account_id()));
grant select, insert on privacy.chain_check to :app;

-- The whole chain recomputed inside the database, for the officer who has no owner's connection.
create function privacy.verify_chain()
  returns table (sound boolean, "position" bigint, reason text, links integer, waiting integer)
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  entries bigint;
begin
  if not platform.has_role('dpo') then raise exception 'not for this role' using errcode = 'insufficient_privilege'; end if;
  select (select count(*) from platform.audit_link)::int, (select count(*) from platform.audit_waiting)::int,
    (select count(*) from platform.audit_entry) into links, waiting, entries;
  select broken.place, broken.why into "position", reason from (
    select chain.at_position as place,
      case when chain.entry is null then 'missing_entry' when chain.nth <> chain.at_position then 'gap' else 'hash' end as why
    from (
      select l.position as at_position, l.hash, e.id as entry, row_number() over (order by l.position) as nth,
        lag(l.hash, 1, '\x'::bytea) over (order by l.position) as previous,
        case when e.id is null then null else platform.audit_bytes(e) end as bytes
      from platform.audit_link l left join platform.audit_entry e on e.id = l.entry_id) chain
    where chain.entry is null or chain.nth <> chain.at_position or chain.hash <> sha256(chain.previous || chain.bytes)
    order by chain.at_position limit 1) broken;
  if reason is null and links + waiting <> entries then
    reason := 'unlinked_entries';
    "position" := links;
  end if;
  sound := reason is null;
  return next;
end $$;
revoke all on function privacy.verify_chain() from public;
grant execute on function privacy.verify_chain() to :app;

-- Reads by moment, for the night that looks for unusual ones and for asking whom a breach touched.
create index audit_reads_by_time on platform.audit_entry (office_id, at) where action = 'read';
