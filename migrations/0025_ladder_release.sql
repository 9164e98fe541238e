-- A locked step of a fear ladder is released by a supervisor, in their own name, and never practised by the one who
-- released it: whatever a program says, the database keeps two people apart.
create function counselling.release_by_supervisor() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.released_at is not null and new.released_at is distinct from old.released_at and not platform.is_system()
      and (not platform.has_role('supervisor') or new.released_by is distinct from platform.account_id()) then
    raise exception 'only a supervisor releases a step' using errcode = 'NW003';
  end if;
  return new;
end $$;
create trigger release_by_supervisor before update on counselling.ladder_item
  for each row execute function counselling.release_by_supervisor();

create function counselling.released_by_another() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.kind = 'exposure' and exists (select 1 from counselling.ladder_item i
      where i.office_id = new.office_id and i.id = new.item_id and (i.real_danger or i.contact_with_reported)
        and i.released_by = new.account_id) then
    raise exception 'somebody else releases this step' using errcode = 'NW003';
  end if;
  return new;
end $$;
create trigger released_by_another before insert on counselling.practice
  for each row execute function counselling.released_by_another();
