-- Counselling: one course of help for one person, from preparation to closing. Words that the client also sees or
-- writes are sealed under the key of their own place (place_version); words of the team under the case key
-- (key_version). Numbers people give about themselves are words too: they are sealed with them.

-- What a person may do beyond their role: certified by a named colleague, for a time.
create table people.competency (
  office_id uuid not null, id uuid not null, account_id uuid not null,
  code text not null check (code in ('SD', 'SUICIDE_SAFETY', 'TRAUMA', 'RESTORATIVE', 'GUIDANCE')),
  since date not null, valid_to date, supervisor_id uuid, recorded_by uuid not null, recorded_at timestamptz not null,
  ended_at timestamptz, ended_by uuid,
  primary key (office_id, id), foreign key (office_id, account_id) references people.account (office_id, id),
  check (recorded_by <> account_id));
create index competency_by_account on people.competency (office_id, account_id);
alter table people.competency enable row level security;
create policy competency_read on people.competency for select to :app
  using ((select platform.is_system()) or ((select platform.actor()) = 'account' and office_id = (select platform.office_id())));
create policy competency_add on people.competency for insert to :app
  with check ((select platform.is_system()) or (office_id = (select platform.office_id()) and platform.has_role('supervisor', 'head')
    and recorded_by = (select platform.account_id())));
create policy competency_end on people.competency for update to :app
  using (office_id = (select platform.office_id()) and platform.has_role('supervisor', 'head'));
grant select, insert on people.competency to :app;
grant update (ended_at, ended_by) on people.competency to :app;

create schema counselling;
grant usage on schema counselling to :app;

create table counselling.episode (
  office_id uuid not null, id uuid not null, case_id uuid not null,
  kind text not null check (kind in ('individual', 'family', 'adult', 'workplace')),
  stage text not null default 'prepare' check (stage in ('prepare', 'assess', 'goals', 'technique', 'end', 'closed')),
  phase text not null default 'rapport' check (phase in ('rapport', 'exploration', 'change')),
  lead_id uuid not null, opened_on date not null, opened_by uuid not null,
  closed_on date, close_reason text check (close_reason in ('goals_met', 'moved', 'declined', 'referred', 'lost', 'other')),
  re_entry_of uuid, version integer not null default 1,
  primary key (office_id, id), foreign key (office_id, case_id) references cases."case" (office_id, id),
  check ((stage = 'closed') = (closed_on is not null)));
create index episode_by_case on counselling.episode (office_id, case_id, opened_on);
create index episode_by_lead on counselling.episode (office_id, lead_id) where closed_on is null;

-- A technique that runs, pinned to the version it was begun with.
create table counselling.run (
  office_id uuid not null, id uuid not null, case_id uuid not null, episode_id uuid not null,
  protocol text not null, protocol_version text not null, phase text not null,
  state text not null default 'running' check (state in ('running', 'held', 'finished', 'stopped')),
  begun_on date not null, begun_by uuid not null, ended_on date, end_reason text, version integer not null default 1,
  key_version integer not null, sealed bytea not null,
  primary key (office_id, id), foreign key (office_id, episode_id) references counselling.episode (office_id, id),
  check ((state in ('finished', 'stopped')) = (ended_on is not null)));
create index run_by_episode on counselling.run (office_id, episode_id);
-- One technique of a kind at a time: two workers, two tabs begin it once.
create unique index run_once on counselling.run (office_id, episode_id, protocol) where ended_on is null;

-- Answers to a form of the episode (run_id null) or of a step of a technique. Versions stand beside each other.
create table counselling.answer (
  office_id uuid not null, id uuid not null, case_id uuid not null, episode_id uuid not null, run_id uuid,
  form text not null, form_version integer not null, row_version integer not null,
  written_by uuid, by_client boolean not null default false, written_at timestamptz not null,
  key_version integer, place_version integer, sealed bytea not null,
  primary key (office_id, id), foreign key (office_id, episode_id) references counselling.episode (office_id, id),
  check ((key_version is null) <> (place_version is null)));
create unique index answer_version on counselling.answer (office_id, episode_id, coalesce(run_id, '00000000-0000-0000-0000-000000000000'), form, row_version);

-- What was decided at a gate: every attempt, what held it, and who let it pass all the same.
create table counselling.gate_act (
  office_id uuid not null, id uuid not null, case_id uuid not null, episode_id uuid not null, run_id uuid,
  gate text not null, outcome text not null check (outcome in ('passed', 'held', 'override_asked', 'overridden', 'override_refused')),
  because text[] not null default '{}', asked_by uuid not null, asked_at timestamptz not null,
  second_by uuid, second_at timestamptz, key_version integer, sealed bytea,
  primary key (office_id, id), foreign key (office_id, episode_id) references counselling.episode (office_id, id),
  check (second_by is null or second_by <> asked_by),
  check (outcome <> 'overridden' or (second_by is not null and sealed is not null)));
create index gate_act_by_episode on counselling.gate_act (office_id, episode_id, asked_at);

create table counselling.goal (
  office_id uuid not null, id uuid not null, case_id uuid not null, episode_id uuid not null,
  domain text not null, position smallint not null check (position between 1 and 3), review_on date,
  agreed_by_client text not null default 'not_asked' check (agreed_by_client in ('yes', 'no', 'not_asked')),
  made_by uuid, by_client boolean not null default false, made_at timestamptz not null, ended_at timestamptz, replaces uuid,
  version integer not null default 1, place_version integer not null, sealed bytea not null,
  primary key (office_id, id), foreign key (office_id, episode_id) references counselling.episode (office_id, id));
-- Three goals at most: a fourth has no place to stand.
create unique index goal_place on counselling.goal (office_id, episode_id, position) where ended_at is null;

-- An agreement is a text as it was read, with its hash. A changed text is a new version that needs signing anew.
create table counselling.agreement (
  office_id uuid not null, id uuid not null, case_id uuid not null, episode_id uuid not null, run_id uuid,
  kind text not null check (kind in ('goals', 'commitment')), version integer not null, text_version text not null, lang text not null,
  hash bytea not null, made_by uuid not null, made_at timestamptz not null, review_on date, revoked_at timestamptz, revoked_by text,
  place_version integer not null, sealed bytea not null,
  primary key (office_id, id), foreign key (office_id, episode_id) references counselling.episode (office_id, id));
create unique index agreement_version on counselling.agreement (office_id, episode_id, coalesce(run_id, '00000000-0000-0000-0000-000000000000'), kind, version);
create table counselling.signature (
  office_id uuid not null, id uuid not null, case_id uuid not null, agreement_id uuid not null,
  signer text not null check (signer in ('client', 'guardian', 'counsellor')),
  means text not null check (means in ('finger', 'thumbprint', 'paper_photo', 'spoken', 'account')),
  signed_at timestamptz not null, witnessed_by uuid, hash bytea not null, place_version integer not null, sealed bytea not null,
  primary key (office_id, id), foreign key (office_id, agreement_id) references counselling.agreement (office_id, id),
  unique (office_id, agreement_id, signer));

-- Steps of a fear ladder. rank is as the person ordered them; the runner starts low whatever way it is shown.
create table counselling.ladder_item (
  office_id uuid not null, id uuid not null, case_id uuid not null, run_id uuid not null,
  rank smallint not null, mode text not null, real_danger boolean not null default false, contact_with_reported boolean not null default false,
  released_by uuid, released_at timestamptz, passed_at timestamptz, removed_at timestamptz,
  version integer not null default 1, place_version integer not null, sealed bytea not null,
  primary key (office_id, id), foreign key (office_id, run_id) references counselling.run (office_id, id));
create index ladder_by_run on counselling.ladder_item (office_id, run_id, rank);

-- One practice: a breathing round, an exposure, a role play, a drill, a scene. Ratings lie inside, sealed together.
create table counselling.practice (
  office_id uuid not null, id uuid not null, case_id uuid not null, run_id uuid not null, session_id uuid,
  kind text not null check (kind in ('relaxation', 'exposure', 'role_play', 'drill', 'modelling', 'task')), item_id uuid,
  state text not null default 'done' check (state in ('running', 'done', 'stopped')),
  begun_at timestamptz not null, ended_at timestamptz, account_id uuid, by_client boolean not null default false,
  version integer not null default 1, place_version integer not null, sealed bytea not null,
  primary key (office_id, id), foreign key (office_id, run_id) references counselling.run (office_id, id));
create index practice_by_run on counselling.practice (office_id, run_id, begun_at);

create table counselling.session (
  office_id uuid not null, id uuid not null, case_id uuid not null, episode_id uuid not null,
  number smallint not null, kind text not null default 'individual' check (kind in ('individual', 'family', 'review', 'booster', 'caregiver')),
  state text not null default 'open' check (state in ('open', 'closed', 'missed', 'cancelled')),
  held_on date not null, begun_at timestamptz, ended_at timestamptz, mode text not null default 'in_person', mode_reason text,
  account_id uuid not null, appointment_id uuid, entered_from_paper boolean not null default false,
  closed_at timestamptz, next_on date, version integer not null default 1, key_version integer, sealed bytea,
  primary key (office_id, id), foreign key (office_id, episode_id) references counselling.episode (office_id, id),
  check ((state = 'closed') = (closed_at is not null)));
create unique index session_number on counselling.session (office_id, episode_id, number);
create index session_by_worker on counselling.session (office_id, account_id, held_on);
-- What was said and done: for its author, whoever now leads, and the supervisor of the team (requirement A03).
create table counselling.session_note (
  office_id uuid not null, id uuid not null, case_id uuid not null, session_id uuid not null,
  account_id uuid not null, written_at timestamptz not null, amends uuid, key_version integer not null, sealed bytea not null,
  primary key (office_id, id), foreign key (office_id, session_id) references counselling.session (office_id, id));
create index session_note_by_session on counselling.session_note (office_id, session_id, written_at);
-- Opening a colleague's note in need: with a reason, seen by its author.
create table counselling.note_opening (
  office_id uuid not null, id uuid not null, case_id uuid not null, session_id uuid not null,
  account_id uuid not null, opened_at timestamptz not null, until timestamptz not null, key_version integer not null, sealed bytea not null,
  primary key (office_id, id), foreign key (office_id, session_id) references counselling.session (office_id, id));
-- What is being typed, under the author's own key, until the note is closed. rev only grows.
create table counselling.session_draft (
  office_id uuid not null, session_id uuid not null, account_id uuid not null, tab uuid not null,
  rev integer not null, saved_at timestamptz not null, sealed bytea not null,
  primary key (office_id, session_id, account_id, tab));

-- Lines of the safety plan. Protective ones keep somebody safe and stay; fear-keeping ones are to shrink (U08).
create table counselling.safety_line (
  office_id uuid not null, id uuid not null, case_id uuid not null, episode_id uuid not null,
  tag text not null check (tag in ('protective', 'fear_keeping')),
  changes text not null check (changes in ('those_who_harm', 'adults', 'victim')), part text not null,
  agreed_by_client text not null default 'not_asked' check (agreed_by_client in ('yes', 'no', 'not_asked')),
  review_on date not null, made_by uuid, made_at timestamptz not null, ended_at timestamptz, version integer not null default 1,
  place_version integer not null, sealed bytea not null,
  primary key (office_id, id), foreign key (office_id, episode_id) references counselling.episode (office_id, id),
  -- What changes for the one who was hurt needs their own yes.
  check (changes <> 'victim' or agreed_by_client = 'yes' or ended_at is not null));
create index safety_line_by_case on counselling.safety_line (office_id, case_id) where ended_at is null;

create table counselling.homework (
  office_id uuid not null, id uuid not null, case_id uuid not null, episode_id uuid not null, run_id uuid, session_id uuid,
  audience text not null default 'client' check (audience in ('client', 'caregiver')), kind text not null, given_on date not null, due_on date,
  state text not null default 'given' check (state in ('given', 'tried', 'done', 'not_done', 'dropped')), ended_at timestamptz,
  given_by uuid, version integer not null default 1, place_version integer not null, sealed bytea not null,
  primary key (office_id, id), foreign key (office_id, episode_id) references counselling.episode (office_id, id));
create index homework_by_episode on counselling.homework (office_id, episode_id, given_on);
-- What the person (or a caregiver) notes between sessions.
create table counselling.client_entry (
  office_id uuid not null, id uuid not null, case_id uuid not null, episode_id uuid, homework_id uuid,
  audience text not null default 'client' check (audience in ('client', 'caregiver')),
  kind text not null check (kind in ('diary', 'breathing', 'mood', 'win', 'homework', 'idea', 'say', 'note', 'task')),
  happened_on date not null, written_at timestamptz not null, entered_by uuid, wants_help boolean not null default false, answered_at timestamptz,
  place_version integer not null, sealed bytea not null,
  primary key (office_id, id), foreign key (office_id, case_id) references cases."case" (office_id, id));
create index client_entry_by_case on counselling.client_entry (office_id, case_id, audience, written_at);
create index client_entry_waiting on counselling.client_entry (office_id, case_id) where wants_help and answered_at is null;

do $$
declare t text;
begin
  foreach t in array array['episode', 'run', 'answer', 'gate_act', 'goal', 'agreement', 'signature', 'ladder_item', 'practice', 'session', 'safety_line', 'homework', 'client_entry'] loop
    execute format('alter table counselling.%I enable row level security', t);
    execute format('create policy %I on counselling.%I for select to :app using ((select platform.is_system()) or office_id = (select platform.office_id()) and cases.in_care_team(case_id))', t || '_read', t);
    execute format('create policy %I on counselling.%I for insert to :app with check ((select platform.is_system()) or office_id = (select platform.office_id()) and cases.in_care_team(case_id))', t || '_add', t);
    execute format('create policy %I on counselling.%I for update to :app using ((select platform.is_system()) or office_id = (select platform.office_id()) and cases.in_care_team(case_id))', t || '_change', t);
    execute format('grant select, insert on counselling.%I to :app', t);
  end loop;
  -- What the person sees of it from their own place: never notes, gates, or the team's own answers.
  foreach t in array array['goal', 'agreement', 'signature', 'ladder_item', 'practice', 'safety_line'] loop
    execute format($p$create policy %I on counselling.%I for select to :app using ((select platform.actor()) = 'client'
      and office_id = (select platform.office_id()) and case_id = (select platform.client_case_id()) and (select platform.audience()) = 'client')$p$, t || '_own', t);
  end loop;
  foreach t in array array['homework', 'client_entry'] loop
    execute format($p$create policy %I on counselling.%I for select to :app using ((select platform.actor()) = 'client'
      and office_id = (select platform.office_id()) and case_id = (select platform.client_case_id()) and audience = (select platform.audience()))$p$, t || '_own', t);
  end loop;
end $$;
create policy answer_own on counselling.answer for select to :app
  using ((select platform.actor()) = 'client' and case_id = (select platform.client_case_id())
    and (select platform.audience()) = 'client' and place_version is not null);
create policy answer_own_add on counselling.answer for insert to :app
  with check ((select platform.actor()) = 'client' and office_id = (select platform.office_id()) and case_id = (select platform.client_case_id())
    and (select platform.audience()) = 'client' and place_version is not null and by_client and written_by is null);
create policy episode_own on counselling.episode for select to :app
  using ((select platform.actor()) = 'client' and office_id = (select platform.office_id()) and case_id = (select platform.client_case_id()));
create policy run_own on counselling.run for select to :app
  using ((select platform.actor()) = 'client' and office_id = (select platform.office_id()) and case_id = (select platform.client_case_id())
    and (select platform.audience()) = 'client');
create policy goal_own_add on counselling.goal for insert to :app
  with check ((select platform.actor()) = 'client' and office_id = (select platform.office_id()) and case_id = (select platform.client_case_id())
    and (select platform.audience()) = 'client' and by_client and made_by is null);
create policy goal_own_change on counselling.goal for update to :app
  using ((select platform.actor()) = 'client' and case_id = (select platform.client_case_id()) and (select platform.audience()) = 'client');
create policy agreement_own_revoke on counselling.agreement for update to :app
  using ((select platform.actor()) = 'client' and case_id = (select platform.client_case_id()) and (select platform.audience()) = 'client');
create policy signature_own_add on counselling.signature for insert to :app
  with check ((select platform.actor()) = 'client' and office_id = (select platform.office_id()) and case_id = (select platform.client_case_id())
    and (select platform.audience()) = 'client' and signer = 'client' and witnessed_by is null);
create policy practice_own_add on counselling.practice for insert to :app
  with check ((select platform.actor()) = 'client' and office_id = (select platform.office_id()) and case_id = (select platform.client_case_id())
    and (select platform.audience()) = 'client' and by_client and account_id is null and kind in ('relaxation', 'task'));
create policy homework_own_change on counselling.homework for update to :app
  using ((select platform.actor()) = 'client' and case_id = (select platform.client_case_id()) and audience = (select platform.audience()));
create policy client_entry_own_add on counselling.client_entry for insert to :app
  with check ((select platform.actor()) = 'client' and office_id = (select platform.office_id()) and case_id = (select platform.client_case_id())
    and audience = (select platform.audience()) and entered_by is null and answered_at is null);

-- Clinical records are amended with a trail: answers, notes, gate attempts and what a client wrote are never overwritten.
grant update on counselling.episode, counselling.run, counselling.goal, counselling.ladder_item, counselling.practice, counselling.safety_line, counselling.homework to :app;
grant update (revoked_at, revoked_by) on counselling.agreement to :app;
grant update (outcome, second_by, second_at, key_version, sealed) on counselling.gate_act to :app;
grant update (answered_at) on counselling.client_entry to :app;
grant update on counselling.session to :app;
-- A gate that was answered stays answered, and a closed session stays as it was closed.
create function counselling.gate_act_frozen() returns trigger language plpgsql as $$
begin
  if old.outcome <> 'override_asked' then raise exception 'this gate has been answered' using errcode = 'NW002'; end if;
  return new;
end $$;
create trigger gate_act_frozen before update on counselling.gate_act for each row execute function counselling.gate_act_frozen();
create function counselling.session_frozen() returns trigger language plpgsql as $$
begin
  if old.state <> 'open' then raise exception 'this session is closed' using errcode = 'NW002'; end if;
  return new;
end $$;
create trigger session_frozen before update on counselling.session for each row execute function counselling.session_frozen();
-- No ladder step that is dangerous or brings contact is ever practised without a release by a named person.
create function counselling.hold_locked_item() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.kind = 'exposure' and exists (select 1 from counselling.ladder_item i
      where i.office_id = new.office_id and i.id = new.item_id and (i.real_danger or i.contact_with_reported) and i.released_at is null) then
    raise exception 'this step is locked' using errcode = 'NW003';
  end if;
  return new;
end $$;
create trigger hold_locked_item before insert on counselling.practice for each row execute function counselling.hold_locked_item();

-- Notes: the wall of A03 inside a team.
create function counselling.reads_note(wanted_session uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from counselling.session s join counselling.episode e on e.office_id = s.office_id and e.id = s.episode_id
    where s.id = wanted_session and s.office_id = platform.office_id() and cases.in_care_team(s.case_id)
      and (s.account_id = platform.account_id() or e.lead_id = platform.account_id() or platform.has_role('supervisor')
        or exists (select 1 from counselling.note_opening o where o.session_id = s.id and o.account_id = platform.account_id() and o.until > now()))) $$;
revoke all on function counselling.reads_note(uuid) from public;
grant execute on function counselling.reads_note(uuid) to :app;
alter table counselling.session_note enable row level security;
create policy session_note_read on counselling.session_note for select to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id()) and cases.in_care_team(case_id)
    and (account_id = (select platform.account_id()) or counselling.reads_note(session_id))));
create policy session_note_add on counselling.session_note for insert to :app
  with check ((select platform.is_system()) or (office_id = (select platform.office_id()) and cases.in_care_team(case_id) and account_id = (select platform.account_id())));
grant select, insert on counselling.session_note to :app;
alter table counselling.note_opening enable row level security;
create policy note_opening_read on counselling.note_opening for select to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id()) and cases.in_care_team(case_id)));
create policy note_opening_add on counselling.note_opening for insert to :app
  with check (office_id = (select platform.office_id()) and cases.in_care_team(case_id) and account_id = (select platform.account_id())
    and platform.has_role('counsellor', 'psychologist', 'supervisor', 'guru_bk'));
grant select, insert on counselling.note_opening to :app;
alter table counselling.session_draft enable row level security;
create policy session_draft_own on counselling.session_draft to :app
  using ((select platform.is_system()) or (office_id = (select platform.office_id()) and account_id = (select platform.account_id())));
grant select, insert, update, delete on counselling.session_draft to :app;
