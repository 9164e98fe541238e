-- Draw and tell: a drawing helps somebody to tell, it is never a test. What a child draws is theirs: it lies under
-- the key of their own place, and they alone say whether it is kept, shown to others or destroyed.

create table counselling.drawing (
  office_id uuid not null, id uuid not null, case_id uuid not null, episode_id uuid,
  made_by uuid, by_client boolean not null default false, made_at timestamptz not null,
  means text not null check (means in ('screen', 'paper', 'words')), theme text not null, sheet text not null default 'plain',
  state text not null default 'open' check (state in ('open', 'kept', 'shared', 'destroyed')),
  shared_with text[] not null default '{}', decided_at timestamptz, decided_by text check (decided_by = 'client'),
  parts smallint not null default 0, version integer not null default 1, place_version integer not null, sealed bytea not null,
  primary key (office_id, id), foreign key (office_id, case_id) references cases."case" (office_id, id),
  check ((state = 'open') = (decided_at is null)), check ((decided_at is null) = (decided_by is null)),
  check (by_client = (made_by is null)), check (state <> 'shared' or shared_with <> '{}'));
create index drawing_by_case on counselling.drawing (office_id, case_id, made_at);

-- Lines as they are drawn, some of them in each part, so that a dropped line loses none; or a photo in chunks.
create table counselling.drawing_part (
  office_id uuid not null, drawing_id uuid not null, case_id uuid not null, position smallint not null check (position between 0 and 399),
  place_version integer not null, sealed bytea not null,
  primary key (office_id, drawing_id, position), foreign key (office_id, drawing_id) references counselling.drawing (office_id, id));
create index drawing_part_by_case on counselling.drawing_part (office_id, case_id);

-- Who sees what is drawn: whoever sat beside it and whoever leads; others only when it was shown to them.
create function counselling.sees_drawing(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from counselling.drawing d
    where d.id = wanted and d.office_id = platform.office_id() and platform.actor() = 'account' and cases.in_care_team(d.case_id)
      and platform.has_role('counsellor', 'psychologist', 'guru_bk', 'supervisor')
      and (d.made_by = platform.account_id() or 'team' = any (d.shared_with)
        or ((not d.by_client or 'counsellor' = any (d.shared_with)) and exists (select 1 from counselling.episode e
          where e.office_id = d.office_id and e.case_id = d.case_id and e.lead_id = platform.account_id())))) $$;
revoke all on function counselling.sees_drawing(uuid) from public;
grant execute on function counselling.sees_drawing(uuid) to :app;

alter table counselling.drawing enable row level security;
create policy drawing_read on counselling.drawing for select to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id()) and (select platform.actor()) = 'account'
    and cases.in_care_team(case_id) and platform.has_role('counsellor', 'psychologist', 'guru_bk', 'supervisor')
    and (not by_client or shared_with <> '{}')));
create policy drawing_add on counselling.drawing for insert to :app
  with check (office_id = (select platform.office_id()) and cases.in_care_team(case_id) and not by_client
    and made_by = (select platform.account_id()) and platform.has_role('counsellor', 'psychologist', 'guru_bk'));
create policy drawing_change on counselling.drawing for update to :app
  using (office_id = (select platform.office_id()) and counselling.sees_drawing(id));
create policy drawing_own on counselling.drawing for select to :app
  using ((select platform.actor()) = 'client' and office_id = (select platform.office_id())
    and case_id = (select platform.client_case_id()) and (select platform.audience()) = 'client');
create policy drawing_own_add on counselling.drawing for insert to :app
  with check ((select platform.actor()) = 'client' and office_id = (select platform.office_id())
    and case_id = (select platform.client_case_id()) and (select platform.audience()) = 'client' and by_client);
create policy drawing_own_change on counselling.drawing for update to :app
  using ((select platform.actor()) = 'client' and office_id = (select platform.office_id())
    and case_id = (select platform.client_case_id()) and (select platform.audience()) = 'client');
grant select, insert on counselling.drawing to :app;
grant update (state, shared_with, decided_at, decided_by, parts, version, place_version, sealed) on counselling.drawing to :app;

alter table counselling.drawing_part enable row level security;
do $$
declare
  sees constant text := '(office_id = (select platform.office_id()) and counselling.sees_drawing(drawing_id))';
  own constant text := $p$((select platform.actor()) = 'client' and office_id = (select platform.office_id())
    and case_id = (select platform.client_case_id()) and (select platform.audience()) = 'client')$p$;
  -- Parts go when they are drawn again, or when the drawing was destroyed; never from one that is kept.
  going constant text := $p$exists (select 1 from counselling.drawing d where d.office_id = drawing_part.office_id
    and d.id = drawing_part.drawing_id and d.state in ('open', 'destroyed'))$p$;
begin
  execute format('create policy drawing_part_read on counselling.drawing_part for select to :app using ((select platform.is_system()) or %s or %s)', sees, own);
  execute format('create policy drawing_part_add on counselling.drawing_part for insert to :app with check (%s or %s)', sees, own);
  execute format('create policy drawing_part_change on counselling.drawing_part for update to :app using (%s or %s)', sees, own);
  execute format('create policy drawing_part_go on counselling.drawing_part for delete to :app using ((%s or %s) and %s)', sees, own, going);
end $$;
grant select, insert, update, delete on counselling.drawing_part to :app;

-- What was destroyed stays destroyed, and nothing is destroyed while the file is held for a court.
create function counselling.drawing_frozen() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if old.state = 'destroyed' then raise exception 'this drawing is gone' using errcode = 'NW002'; end if;
  if new.state = 'destroyed' and exists (select 1 from cases."case" c where c.office_id = new.office_id and c.id = new.case_id and c.legal_hold) then
    raise exception 'this file is held' using errcode = 'NW002';
  end if;
  return new;
end $$;
create trigger drawing_frozen before update on counselling.drawing for each row execute function counselling.drawing_frozen();
-- Lines are only added to a drawing that is not finished; parts only go when they are drawn again or destroyed.
create function counselling.drawing_open() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select 1 from counselling.drawing d where d.office_id = new.office_id and d.id = new.drawing_id
      and d.case_id = new.case_id and d.state = 'open') then
    raise exception 'this drawing is finished' using errcode = 'NW002';
  end if;
  return new;
end $$;
create trigger drawing_open before insert or update on counselling.drawing_part for each row execute function counselling.drawing_open();

-- A new event asks for a look at the safety plan, also when somebody outside the team writes the event down.
create function counselling.safety_plan_stands(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from counselling.safety_line l
    where l.office_id = platform.office_id() and l.case_id = wanted and l.ended_at is null) $$;
revoke all on function counselling.safety_plan_stands(uuid) from public;
grant execute on function counselling.safety_plan_stands(uuid) to :app;
