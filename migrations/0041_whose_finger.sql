-- A drawing is decided about by whoever drew it. From their own place that is their own tap; on a counsellor's screen
-- it is a screen that was handed over, and the record says so and names who handed it. Nobody writes the one for the other.
alter table counselling.drawing drop constraint drawing_decided_by_check;
alter table counselling.drawing add constraint drawing_decided_by_check check (decided_by in ('client', 'hand_over'));
alter table counselling.drawing add column decided_with uuid;
alter table counselling.drawing add constraint drawing_handed_over check ((decided_by is not distinct from 'hand_over') = (decided_with is not null));
grant update (decided_with) on counselling.drawing to :app;

create function counselling.drawing_whose_finger() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if platform.is_system() or (new.state, new.shared_with, new.decided_at, new.decided_by, new.decided_with)
      is not distinct from (old.state, old.shared_with, old.decided_at, old.decided_by, old.decided_with) then return new; end if;
  if platform.actor() = 'client' and new.decided_by is not distinct from 'client' then return new; end if;
  if platform.actor() = 'account' and new.decided_by is not distinct from 'hand_over'
    and new.decided_with is not distinct from platform.account_id() then return new; end if;
  raise exception 'whoever drew it decides' using errcode = 'NW002';
end $$;
create trigger drawing_whose_finger before update on counselling.drawing
  for each row execute function counselling.drawing_whose_finger();
create policy drawing_undecided on counselling.drawing as restrictive for insert to :app
  with check (state = 'open' and decided_at is null and decided_by is null and decided_with is null);
