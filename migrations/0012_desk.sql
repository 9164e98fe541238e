-- The desk: who lowered an urgency and why, the bell of a report that cannot wait, blind names for finding
-- the same event twice, and the acts no rule may ever do by itself.

-- Undecided reports are few; the queue reads only these.
create index report_undecided on reports.report (office_id, urgency, id) where decided_at is null;
create index report_waiting on reports.report (office_id, id) where reporter_waiting;
create index report_decided on reports.report (office_id, decided_at desc, id) where decided_at is not null;
create index report_by_institution on reports.report (office_id, institution_id, received_on) where institution_id is not null;

create table reports.urgency_change (
  office_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  from_urgency text not null,
  to_urgency text not null,
  reason text not null check (reason <> ''),
  account_id uuid not null,
  at timestamptz not null,
  sealed bytea,
  in_transaction xid8 not null default pg_current_xact_id(),
  primary key (office_id, id),
  foreign key (office_id, report_id) references reports.report (office_id, id)
);
create index urgency_change_by_report on reports.urgency_change (office_id, report_id, at);
alter table reports.urgency_change enable row level security;
create policy urgency_change_read on reports.urgency_change for select to :app using (reports.may_read_report(report_id));
create policy urgency_change_add on reports.urgency_change for insert to :app
  with check (office_id = (select platform.office_id()) and account_id = (select platform.account_id())
    and reports.may_read_report(report_id));
grant select, insert on reports.urgency_change to :app;

create function reports.urgency_rank(urgency text) returns integer language sql immutable as
  $$ select array_position(array['NOW', 'TODAY', 'H72', 'PLANNED'], urgency) $$;
revoke all on function reports.urgency_rank(text) from public;
grant execute on function reports.urgency_rank(text) to :app;

-- Rules only raise. Lowering takes a person, and a reason written in the same transaction.
create function reports.hold_urgency() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select 1 from reports.urgency_change c
    where c.office_id = new.office_id and c.report_id = new.id and c.from_urgency = old.urgency and c.to_urgency = new.urgency
      and c.account_id = platform.account_id() and c.in_transaction = pg_current_xact_id()) then
    raise exception 'an urgency is lowered only by a person who gives a reason' using errcode = 'NW002';
  end if;
  return new;
end $$;
create trigger hold_urgency before update on reports.report for each row
  when (reports.urgency_rank(new.urgency) > reports.urgency_rank(old.urgency)) execute function reports.hold_urgency();

-- Nothing is decided without a person, a reason, and an answer the reporter can read.
create function reports.hold_decision() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if platform.actor() <> 'account' or new.decision is null or new.decision_reason is null or new.decided_at is null
    or not exists (select 1 from reports.message m
      where m.office_id = new.office_id and m.report_id = new.id and m.kind = 'decision' and not m.from_reporter) then
    raise exception 'a report is decided only by a person who answers the reporter' using errcode = 'NW003';
  end if;
  return new;
end $$;
create trigger hold_decision before update on reports.report for each row
  when (new.status in ('joined', 'referred', 'closed') and new.status is distinct from old.status)
  execute function reports.hold_decision();

-- Somebody may keep themselves from a report at any time, also when an earlier exclusion was lifted.
create function reports.keep_me_from(wanted uuid) returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  if platform.actor() <> 'account' then raise exception 'only a member' using errcode = 'insufficient_privilege'; end if;
  insert into reports.exclusion (office_id, report_id, account_id, reason)
    values (platform.office_id(), wanted, platform.account_id(), 'declared_conflict')
  on conflict (office_id, report_id, account_id) do update
    set reason = 'declared_conflict', lifted_by = null, lifted_at = null, lifted_reason = null;
end $$;
revoke all on function reports.keep_me_from(uuid) from public;
grant execute on function reports.keep_me_from(uuid) to :app;

-- Only what a comparison of names put there can be wrong. What a person said stays.
create function reports.hold_exclusion() returns trigger language plpgsql as $$
begin
  if new.lifted_at is not null and old.lifted_at is null
    and (old.reason not in ('named_in_report', 'institution_staff') or new.lifted_by is null or coalesce(new.lifted_reason, '') = '') then
    raise exception 'this exclusion is not for others to lift' using errcode = 'NW004';
  end if;
  return new;
end $$;
create trigger hold_exclusion before update on reports.exclusion for each row execute function reports.hold_exclusion();

-- Who of the office may still read a report by role: shown when nobody is left.
create function reports.readers_left(wanted uuid) returns integer language sql stable security definer
  set search_path = pg_catalog as $$
  select count(*)::int from people.account a join people.account_role r on r.account_id = a.id and r.role = 'intake'
  where a.office_id = platform.office_id() and a.status = 'active' and (r.valid_to is null or r.valid_to >= current_date)
    and not exists (select 1 from reports.exclusion e where e.report_id = wanted and e.account_id = a.id and e.lifted_at is null) $$;
revoke all on function reports.readers_left(uuid) from public;
grant execute on function reports.readers_left(uuid) to :app;

-- The bell: rings until a person says "I heard". It tells that something waits, never what.
create table reports.bell (
  office_id uuid not null,
  report_id uuid not null,
  rung_at timestamptz not null,
  heard_at timestamptz,
  heard_by uuid,
  level smallint not null default 0,
  mailed_level smallint not null default -1,
  primary key (office_id, report_id, rung_at),
  foreign key (office_id, report_id) references reports.report (office_id, id)
);
create index bell_ringing on reports.bell (office_id, rung_at) where heard_at is null;
alter table reports.bell enable row level security;
create policy bell_read on reports.bell for select to :app
  using ((select platform.is_system())
    or (office_id = (select platform.office_id()) and (select platform.actor()) = 'account' and not reports.is_kept_from(report_id)));
create policy bell_ring on reports.bell for insert to :app
  with check (office_id = (select platform.office_id()) or (select platform.is_system()));
create policy bell_hear on reports.bell for update to :app
  using ((select platform.is_system())
    or (office_id = (select platform.office_id()) and (select platform.actor()) = 'account' and not reports.is_kept_from(report_id)));
grant select, insert, update on reports.bell to :app;

-- Blind tokens of the names in a report: keyed hashes under the office search key, made when it is first opened.
create table reports.name_token (
  office_id uuid not null,
  token bytea not null,
  report_id uuid not null,
  person_id uuid not null,
  side text not null,
  primary key (office_id, token, person_id),
  foreign key (office_id, report_id) references reports.report (office_id, id)
);
create index report_name_token_by_report on reports.name_token (office_id, report_id);
alter table reports.name_token enable row level security;
create policy name_token_read on reports.name_token for select to :app using (reports.may_read_report(report_id));
create policy name_token_add on reports.name_token for insert to :app
  with check (office_id = (select platform.office_id()) and reports.may_read_report(report_id));
grant select, insert on reports.name_token to :app;

-- What workers write for each other lies under the report key too, so the reporter's own session must not fetch it.
create policy message_note_within on reports.message as restrictive for select to :app
  using (kind <> 'note' or (select platform.actor()) <> 'reporter');

-- Where the bell may also write to, chosen by each person for themselves. The letter names no case.
create table reports.bell_address (
  office_id uuid not null,
  account_id uuid not null,
  address text not null check (length(address) between 3 and 254),
  lang text not null default 'id',
  primary key (office_id, account_id),
  foreign key (office_id, account_id) references people.account (office_id, id)
);
alter table reports.bell_address enable row level security;
create policy bell_address_own on reports.bell_address to :app
  using ((select platform.is_system()) or account_id = (select platform.account_id()))
  with check (account_id = (select platform.account_id()) and office_id = (select platform.office_id()));
grant select, insert, update, delete on reports.bell_address to :app;
