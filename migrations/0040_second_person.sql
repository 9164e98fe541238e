-- Two people where one is not enough: who leads a course of help, who lowers a mark of danger, and who lets a held
-- gate pass. Whoever is asked may stand outside the team: they read the question and its reason, and nothing else.

-- A question to a second person carries a key of its own: the team reads it with the file, the second person with
-- theirs. So both read the same reason, and the answer comes back to the team.
alter table counselling.gate_act add column asked_sealed bytea, add column second_sealed bytea,
  add column wanted_lead uuid, add column used_at timestamptz;
create table counselling.gate_ask (
  office_id uuid not null, act_id uuid not null, case_id uuid not null, account_id uuid not null, asked_by uuid not null, sealed bytea not null,
  primary key (office_id, act_id, account_id),
  foreign key (office_id, act_id) references counselling.gate_act (office_id, id) on delete cascade);
create index gate_ask_by_account on counselling.gate_ask (office_id, account_id);
create index gate_ask_by_case on counselling.gate_ask (office_id, case_id);

-- Whoever reads the other side, or is named in a report of this file, is never asked about it.
create function counselling.kept_from(of_case uuid, reader uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select cases.wall_broken(reader, of_case) or exists (select 1 from reports.report r
      join reports.exclusion e on e.office_id = r.office_id and e.report_id = r.id and e.lifted_at is null
    where r.office_id = platform.office_id() and r.case_id = of_case and e.account_id = reader) $$;
create function counselling.asked_second(act uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select platform.has_role('supervisor', 'head', 'psychologist') and exists (select 1 from counselling.gate_ask q
    where q.office_id = platform.office_id() and q.act_id = act and q.account_id = platform.account_id()
      and not counselling.kept_from(q.case_id, q.account_id) and q.case_id <> all ((select cases.restricted_now())::uuid[])) $$;

alter table counselling.gate_ask enable row level security;
create policy gate_ask_read on counselling.gate_ask for select to :app
  using ((select platform.is_system()) or office_id = (select platform.office_id())
    and (account_id = (select platform.account_id()) or cases.in_care_team(case_id)));
create policy gate_ask_add on counselling.gate_ask for insert to :app
  with check (office_id = (select platform.office_id()) and cases.in_care_team(case_id) and asked_by = (select platform.account_id())
    and account_id <> (select platform.account_id()) and not counselling.kept_from(case_id, account_id)
    and exists (select 1 from counselling.gate_act a where a.office_id = gate_ask.office_id and a.id = gate_ask.act_id
      and a.case_id = gate_ask.case_id and a.asked_by = (select platform.account_id()) and a.outcome = 'override_asked'));
create policy gate_ask_not_restricted on counselling.gate_ask as restrictive for select to :app
  using (case_id <> all ((select cases.restricted_now())::uuid[]));
create policy gate_ask_add_not_restricted on counselling.gate_ask as restrictive for insert to :app
  with check (case_id <> all ((select cases.restricted_now())::uuid[]));
grant select, insert on counselling.gate_ask to :app;

create policy gate_act_second_read on counselling.gate_act for select to :app
  using ((select platform.actor()) = 'account' and office_id = (select platform.office_id()) and counselling.asked_second(id));
create policy gate_act_second_answer on counselling.gate_act for update to :app
  using ((select platform.actor()) = 'account' and office_id = (select platform.office_id()) and counselling.asked_second(id));
create policy gate_act_unused on counselling.gate_act as restrictive for insert to :app
  with check (used_at is null and second_sealed is null);
grant update (second_sealed) on counselling.gate_act to :app;

-- A gate that was answered stays answered; only that an answer was made use of is noted, by the guard below.
create or replace function counselling.gate_act_frozen() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if old.outcome <> 'override_asked' then
    if (to_jsonb(new) - 'used_at') is distinct from (to_jsonb(old) - 'used_at') then
      raise exception 'this gate has been answered' using errcode = 'NW002';
    end if;
    return new;
  end if;
  if new.second_by is not null and not platform.is_system()
      and (new.second_by is not distinct from old.wanted_lead or not platform.has_role('supervisor', 'head', 'psychologist')) then
    raise exception 'somebody else answers this' using errcode = 'NW003';
  end if;
  return new;
end $$;

-- What waits for the one who asks this: the rule, its codes, the reason under a key of theirs. No word of the file.
create function counselling.asked_of_me() returns table (id uuid, case_id uuid, number text, gate text, protocol text, protocol_version text,
    because text[], wanted_lead uuid, asked_by uuid, asked_at timestamptz, key_sealed bytea, asked_sealed bytea)
  language sql stable security definer set search_path = pg_catalog as $$
  select a.id, a.case_id, c.number, a.gate, r.protocol, r.protocol_version, a.because, a.wanted_lead, a.asked_by, a.asked_at, q.sealed, a.asked_sealed
  from counselling.gate_ask q
    join counselling.gate_act a on a.office_id = q.office_id and a.id = q.act_id and a.outcome = 'override_asked'
    join cases."case" c on c.office_id = a.office_id and c.id = a.case_id
    left join counselling.run r on r.office_id = a.office_id and r.id = a.run_id
  where q.office_id = platform.office_id() and q.account_id = platform.account_id() and counselling.asked_second(a.id)
  order by a.asked_at limit 50 $$;

-- Who leads reads every earlier note, so nobody makes themselves the lead. The one who leads, the lead of the file or
-- a supervisor hands over; anybody else needs the yes of a second person to exactly this change, and uses it up.
create function counselling.names_lead(of_case uuid, present uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select platform.account_id() = present or platform.has_role('supervisor') or exists (select 1 from cases.care_team m
    where m.case_id = of_case and m.account_id = platform.account_id() and m.until is null and m.duty = 'lead') $$;

create function counselling.hold_lead() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  before_id uuid;
begin
  if platform.is_system() then return new; end if;
  if tg_op = 'INSERT' then
    -- Whoever comes back is taken up by the one who led, unless somebody who may says otherwise.
    select e.lead_id into before_id from counselling.episode e where e.office_id = new.office_id and e.case_id = new.case_id
      order by e.opened_on desc, e.id desc limit 1;
    if before_id is null or before_id = new.lead_id or counselling.names_lead(new.case_id, before_id) then return new; end if;
    raise exception 'somebody else names the lead' using errcode = 'NW003';
  end if;
  if new.lead_id is not distinct from old.lead_id then return new; end if;
  if not exists (select 1 from cases.care_team m where m.case_id = new.case_id and m.account_id = new.lead_id and m.until is null) then
    raise exception 'the lead is in the team' using errcode = 'NW003';
  end if;
  if counselling.names_lead(new.case_id, old.lead_id) then return new; end if;
  update counselling.gate_act set used_at = now() where ctid = (select a.ctid from counselling.gate_act a
    where a.office_id = new.office_id and a.episode_id = new.id and a.gate = 'hand_over' and a.outcome = 'overridden'
      and a.wanted_lead = new.lead_id and a.used_at is null order by a.second_at desc limit 1);
  if not found then raise exception 'somebody else names the lead' using errcode = 'NW003'; end if;
  return new;
end $$;
create trigger hold_lead before insert or update of lead_id on counselling.episode
  for each row execute function counselling.hold_lead();

-- The yes to a change of the lead makes it, in the same moment: the file does not wait for anybody to come back.
create function counselling.give_lead() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update counselling.episode set lead_id = new.wanted_lead, version = version + 1
    where office_id = new.office_id and id = new.episode_id and closed_on is null and lead_id <> new.wanted_lead;
  return null;
end $$;
create trigger give_lead after update of outcome on counselling.gate_act
  for each row when (new.outcome = 'overridden' and new.gate = 'hand_over' and new.wanted_lead is not null)
  execute function counselling.give_lead();

-- A mark of real danger, or of contact with the person reported, is taken off by a supervisor, and whoever took it
-- off does not practise that step.
alter table counselling.ladder_item add column lowered_by uuid, add column lowered_at timestamptz;
create function counselling.hold_marks() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if platform.is_system() or not ((old.real_danger and not new.real_danger) or (old.contact_with_reported and not new.contact_with_reported)) then
    return new;
  end if;
  if not platform.has_role('supervisor') then
    raise exception 'only a supervisor takes off this mark' using errcode = 'NW003';
  end if;
  new.lowered_by := platform.account_id();
  new.lowered_at := now();
  return new;
end $$;
create trigger hold_marks before update of real_danger, contact_with_reported on counselling.ladder_item
  for each row execute function counselling.hold_marks();
create or replace function counselling.released_by_another() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.kind = 'exposure' and exists (select 1 from counselling.ladder_item i
      where i.office_id = new.office_id and i.id = new.item_id
        and ((i.real_danger or i.contact_with_reported) and i.released_by = new.account_id or i.lowered_by = new.account_id)) then
    raise exception 'somebody else releases this step' using errcode = 'NW003';
  end if;
  return new;
end $$;

-- What a person decided about the step of care a rule suggested (practice.md §15). Each decision stands beside the
-- ones before it; none is ever changed.
create table counselling.step_decision (
  office_id uuid not null, id uuid not null, case_id uuid not null, episode_id uuid not null,
  kind text not null check (kind in ('accepted', 'changed', 'laid_aside', 'lowered')),
  suggested text check (suggested in ('L0', 'L1', 'L2', 'L3', 'L4')), level text not null check (level in ('L0', 'L1', 'L2', 'L3', 'L4')),
  pace text check (pace in ('now', 'today', 'h72', 'd7', 'd14', 'offer')), because text[] not null default '{}',
  decided_by uuid not null, decided_at timestamptz not null, key_version integer not null, sealed bytea not null,
  primary key (office_id, id), foreign key (office_id, episode_id) references counselling.episode (office_id, id));
create index step_decision_by_episode on counselling.step_decision (office_id, episode_id, decided_at);
create index step_decision_by_case on counselling.step_decision (office_id, case_id);
alter table counselling.step_decision enable row level security;
create policy step_decision_read on counselling.step_decision for select to :app
  using ((select platform.is_system()) or office_id = (select platform.office_id()) and cases.in_care_team(case_id));
create policy step_decision_add on counselling.step_decision for insert to :app
  with check (office_id = (select platform.office_id()) and cases.in_care_team(case_id));
create policy step_decision_own_name on counselling.step_decision as restrictive for insert to :app
  with check ((select platform.actor()) = 'account' and decided_by = (select platform.account_id()));
create policy step_decision_not_restricted on counselling.step_decision as restrictive for select to :app
  using (case_id <> all ((select cases.restricted_now())::uuid[]));
create policy step_decision_add_not_restricted on counselling.step_decision as restrictive for insert to :app
  with check (case_id <> all ((select cases.restricted_now())::uuid[]));
grant select, insert on counselling.step_decision to :app;

do $$
declare f text;
begin
  foreach f in array array['counselling.kept_from(uuid, uuid)', 'counselling.asked_second(uuid)', 'counselling.asked_of_me()',
      'counselling.names_lead(uuid, uuid)'] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to :app', f);
  end loop;
end $$;
