-- What was opened and must not stand open unseen.

-- The stream of an open page ends when the session behind it does. One question for all streams of a process, and no
-- sign of life: nobody stays signed in because a page of theirs is open.
create function people.sessions_standing(wanted bytea[], at timestamptz) returns bytea[] language sql stable security definer
  set search_path = pg_catalog as $$
  select coalesce(array_agg(s.id_hash), '{}') from people.session s
    join people.account a on a.office_id = s.office_id and a.id = s.account_id and a.status = 'active'
  where s.id_hash = any (wanted) and s.stage = 'full' and s.handed_to is null
    and s.ends_at > at and s.seen_at + make_interval(mins => s.idle_minutes) > at $$;
revoke all on function people.sessions_standing(bytea[], timestamptz) from public;
grant execute on function people.sessions_standing(bytea[], timestamptz) to :app;

-- Whether the words of a door are in the right hands: somebody of the team said so, or somebody came in by them. An
-- answer that never reached the worker leaves a door whose words nobody has, and the page about it says so.
alter table portal.door add column words_given boolean not null default false;
update portal.door set words_given = true;
-- What speaks against a door that a supervisor decided to keep all the same; gone once it no longer does.
alter table portal.door add column kept_despite text check (kept_despite in ('conflict', 'must_not_know'));
grant update (words_given, kept_despite) on portal.door to :app;

create or replace function portal.open_session(
  wanted_office uuid, wanted bytea, session bytea, private_key bytea, until timestamptz, today date)
  returns uuid language plpgsql security definer set search_path = pg_catalog as $$
declare
  found_door portal.door;
  by_words boolean;
begin
  select w.kind = 'code' into by_words from portal.way_in w where w.lookup_id = wanted and w.office_id = wanted_office;
  select d.* into found_door from portal.way_in w join portal.door d on d.office_id = w.office_id and d.id = w.door_id
    where w.lookup_id = wanted and w.office_id = wanted_office and d.closed_at is null;
  if found_door.id is null then return null; end if;
  insert into portal.session (id_hash, office_id, case_id, place_id, door_id, sealed_private_key, ends_at)
    values (session, wanted_office, found_door.case_id, found_door.place_id, found_door.id, private_key, until);
  update portal.door d set last_used_on = today, words_given = d.words_given or by_words
    where d.office_id = wanted_office and d.id = found_door.id
      and (d.last_used_on is distinct from today or (by_words and not d.words_given));
  return found_door.id;
end $$;
