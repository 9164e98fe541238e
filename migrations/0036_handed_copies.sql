-- Who got which copy. A sheet of the safety plan for adults and a file of the course leave the house numbered, with the
-- name of whoever holds them sealed beside it: a number on a paper that is found tells whose it was, here alone.
create table counselling.handed_copy (
  office_id uuid not null, id uuid not null, case_id uuid not null, episode_id uuid not null,
  what text not null check (what in ('safety_adults', 'fhir')), number integer not null check (number > 0),
  made_by uuid not null, made_at timestamptz not null, key_version integer not null, sealed bytea not null,
  primary key (office_id, id), foreign key (office_id, episode_id) references counselling.episode (office_id, id),
  unique (office_id, case_id, what, number));

alter table counselling.handed_copy enable row level security;
create policy handed_copy_read on counselling.handed_copy for select to :app using ((select platform.is_system())
  or ((select platform.actor()) = 'account' and office_id = (select platform.office_id()) and cases.in_care_team(case_id)));
create policy handed_copy_add on counselling.handed_copy for insert to :app with check ((select platform.actor()) = 'account'
  and office_id = (select platform.office_id()) and cases.in_care_team(case_id));
create policy handed_copy_own_name on counselling.handed_copy as restrictive for insert to :app
  with check ((select platform.actor()) <> 'account' or made_by = (select platform.account_id()));
create policy handed_copy_not_restricted on counselling.handed_copy as restrictive for select to :app
  using (case_id <> all ((select cases.restricted_now())::uuid[]));
create policy handed_copy_add_not_restricted on counselling.handed_copy as restrictive for insert to :app
  with check (case_id <> all ((select cases.restricted_now())::uuid[]));
-- What left the house has left it: the line is never changed and never taken away but with the file.
grant select, insert on counselling.handed_copy to :app;
