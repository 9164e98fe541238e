-- Between sessions: what a person notes in their own place, what the team answers, and asking for help from there.

-- An answer of the team stands beside the entry it answers; it never replaces a word of it.
alter table counselling.client_entry add column reply_to uuid;
alter table counselling.client_entry add constraint client_entry_reply
  check (reply_to is null or (entered_by is not null and kind = 'note'));
create index client_entry_replies on counselling.client_entry (office_id, reply_to) where reply_to is not null;
-- A mood is asked for once a day at most, whatever two tabs or a late signal send.
create unique index client_entry_mood_daily on counselling.client_entry (office_id, case_id, happened_on)
  where kind = 'mood' and audience = 'client' and entered_by is null;

-- "I need help" from somebody's own place: their file moves up to TODAY and never down. Nothing is read out of words,
-- and nothing here says that there is no danger. True when it moved.
create function counselling.ask_for_help(entry uuid, moment timestamptz) returns boolean language plpgsql security definer
  set search_path = pg_catalog as $$
declare
  wanted uuid := platform.client_case_id();
begin
  if platform.actor() <> 'client' or wanted is null then return false; end if;
  if not exists (select 1 from counselling.client_entry e where e.office_id = platform.office_id() and e.id = entry
      and e.case_id = wanted and e.audience = platform.audience() and e.wants_help) then
    return false;
  end if;
  update cases."case" c set urgency = 'TODAY', version = c.version + 1, last_activity_at = moment
    where c.office_id = platform.office_id() and c.id = wanted and c.status <> 'closed' and c.urgency in ('H72', 'PLANNED');
  if not found then return false; end if;
  insert into cases.entry (office_id, id, case_id, kind, happened_at, written_at, facts)
    values (platform.office_id(), gen_random_uuid(), wanted, 'urgency', moment, moment, '{"raisedTo": "TODAY", "asked": true}');
  return true;
end $$;
revoke all on function counselling.ask_for_help(uuid, timestamptz) from public;
grant execute on function counselling.ask_for_help(uuid, timestamptz) to :app;
