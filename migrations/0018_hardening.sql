-- Name search that costs the same however many files an office holds. The tokens of a name lie in one row, so that
-- an inverted index meets all words of a question inside itself, and only what answers every word is looked at.
create table cases.name_tokens (
  office_id uuid not null,
  case_id uuid not null,
  tokens bytea[] not null,
  primary key (office_id, case_id),
  foreign key (office_id, case_id) references cases."case" (office_id, id)
);
insert into cases.name_tokens (office_id, case_id, tokens)
  select t.office_id, t.case_id, array_agg(t.token order by t.token) from cases.name_token t group by t.office_id, t.case_id;
drop function cases.files_by_tokens(bytea[], integer[], integer);
drop table cases.name_token;
alter table cases.name_tokens rename to name_token;
alter index cases.name_tokens_pkey rename to name_token_pkey;
-- A pending list would be walked whole by each search; names are filed seldom.
create index name_token_by_token on cases.name_token using gin (tokens) with (fastupdate = off);

alter table cases.name_token enable row level security;
create policy name_token_read on cases.name_token for select to :app
  using ((select platform.is_system()) or office_id = (select platform.office_id()) and cases.in_care_team(case_id));
create policy name_token_add on cases.name_token for insert to :app
  with check ((select platform.is_system()) or office_id = (select platform.office_id()) and cases.in_care_team(case_id));
create policy name_token_first on cases.name_token for insert to :app
  with check (office_id = (select platform.office_id()) and cases.opened_now(case_id));
create policy name_token_remove on cases.name_token for delete to :app
  using (cases.in_care_team(case_id) or (select platform.is_system()));
create policy name_token_not_restricted on cases.name_token as restrictive for select to :app
  using (case_id <> all ((select cases.restricted_now())::uuid[]));
create policy name_token_add_not_restricted on cases.name_token as restrictive for insert to :app
  with check (case_id <> all ((select cases.restricted_now())::uuid[]));
grant select, insert, delete on cases.name_token to :app;

-- Asking the wall for each name costs more the more files there are, so the tokens are met first, inside, and the
-- wall stands on what comes out: one's own membership that has not ended, in one's own office, of a file that is
-- not restricted. Nothing but the file's id and one's own duty comes out; what is written exactly so comes first.
-- The first two words lead through the index, further ones only narrow; `looked` bounds the work for a word
-- that half the district is called.
create function cases.files_by_tokens(sought bytea[], places integer[], exact bytea[], most integer)
  returns table (case_id uuid, duty text) language plpgsql stable security definer
  set search_path = pg_catalog set enable_seqscan = off as $$
declare
  looked constant integer := 500;
  first_word bytea[] := (select array_agg(u.token) from unnest(sought, places) u (token, place) where u.place = 0);
  second_word bytea[] := (select array_agg(u.token) from unnest(sought, places) u (token, place) where u.place = 1);
begin
  if platform.actor() is distinct from 'account' or first_word is null then return; end if;
  return query
    with own as (
      select m.case_id, m.duty, n.tokens
      from cases.name_token n
        join cases.care_team m on m.case_id = n.case_id and m.account_id = platform.account_id() and m.until is null
          and m.office_id = n.office_id
      where n.office_id = platform.office_id()
        and n.tokens && first_word and n.tokens && coalesce(second_word, first_word)
        and not exists (
          select 1 from unnest(sought, places) u (token, place) where u.place > 1
          group by u.place having not array_agg(u.token) && n.tokens)
        and n.case_id <> all ((select cases.restricted_now())::uuid[])
      limit looked)
    select o.case_id, o.duty from own o
    order by (select count(*) from unnest(exact) e (token) where e.token = any (o.tokens)) desc, o.case_id desc
    limit most;
end $$;
revoke all on function cases.files_by_tokens(bytea[], integer[], bytea[], integer) from public;
grant execute on function cases.files_by_tokens(bytea[], integer[], bytea[], integer) to :app;

-- Retention by class. Each class of the schedule is found by its own rule, so what is reviewed and destroyed may be a
-- part of a record: the files of a closed case, the messages of a report, the account of a worker who left.
alter table privacy.retention_review drop constraint retention_review_subject_kind_check;
alter table privacy.retention_review add check (subject_kind in ('report', 'case', 'account', 'office'));
drop index privacy.retention_review_once;
create unique index retention_review_once on privacy.retention_review (subject_id, record_class) where state = 'waiting';
alter table privacy.destruction drop constraint destruction_subject_kind_check;
alter table privacy.destruction add check (subject_kind in ('report', 'case', 'account'));
drop index privacy.destruction_once;
create unique index destruction_once on privacy.destruction (subject_id) where done_at is null and dropped_at is null;
create index message_by_day on reports.message (office_id, sent_on) where kind = 'message';

-- When somebody left is what the term of their account counts from.
alter table people.account add column left_on date, add column destroyed_at timestamptz;
update people.account set left_on = current_date where status = 'left';
create function people.note_leaving() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  new.left_on := case when new.status = 'left' then coalesce(new.left_on, current_date) end;
  return new;
end $$;
create trigger note_leaving before insert or update of status on people.account for each row execute function people.note_leaving();

-- As before, and: taking the keys of somebody who left away for good puts nobody in their place.
create or replace function people.guard_account_keys() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if platform.actor() in ('system', 'door') or new.id = platform.account_id() then return new; end if;
  if tg_op = 'INSERT' then
    if new.status <> 'invited' or new.public_key is not null or new.password_verifier is not null then
      raise exception 'an account makes its own keys' using errcode = 'insufficient_privilege';
    end if;
  elsif (new.public_key, new.sealed_private_key, new.password_salt, new.password_verifier, new.sealed_totp_secret)
      is distinct from (old.public_key, old.sealed_private_key, old.password_salt, old.password_verifier, old.sealed_totp_secret)
      and not (new.status = 'left' and new.destroyed_at is not null
        and coalesce(new.public_key, new.sealed_private_key, new.password_salt, new.password_verifier, new.sealed_totp_secret) is null) then
    raise exception 'an account makes its own keys' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

create or replace function privacy.answers_for(wanted_kind text, wanted uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select platform.has_role('dpo', 'head') and case wanted_kind
    when 'case' then exists (select 1 from cases."case" c where c.id = wanted and c.office_id = platform.office_id())
    when 'report' then exists (select 1 from reports.report r where r.id = wanted and r.office_id = platform.office_id())
      and not reports.is_kept_from(wanted)
    when 'account' then exists (select 1 from people.account a where a.id = wanted and a.office_id = platform.office_id())
    else false end $$;

-- An account has no number to say aloud; the end of its id serves, and tells nothing when the name is gone.
create function privacy.account_number(id uuid) returns text language sql immutable as
  $$ select 'A-' || upper(right(id::text, 8)) $$;
create or replace function privacy.numbers_of(ids uuid[]) returns table (kind text, id uuid, number text) language sql stable security definer
  set search_path = pg_catalog as $$
  select 'case', c.id, c.number from cases."case" c
    where c.id = any (ids) and c.office_id = platform.office_id() and platform.has_role('dpo', 'head', 'intake')
  union all
  select 'report', r.id, r.number from reports.report r
    where r.id = any (ids) and r.office_id = platform.office_id() and platform.has_role('dpo', 'head', 'intake')
      and not reports.is_kept_from(r.id)
  union all
  select 'account', a.id, privacy.account_number(a.id) from people.account a
    where a.id = any (ids) and a.office_id = platform.office_id() and platform.has_role('dpo', 'head') $$;

-- Whether the record as a whole goes, or a part of it.
create function privacy.is_whole(classes text[]) returns boolean language sql immutable as
  $$ select classes && array['case', 'reportUnanswered', 'account'] $$;

-- Why these classes of a record may not be destroyed now, in codes; empty when nothing stands against it.
drop function privacy.stands_against(text, uuid);
create function privacy.stands_against(wanted_kind text, wanted uuid, classes text[]) returns text[] language plpgsql stable security definer
  set search_path = pg_catalog as $$
declare
  why text[] := '{}';
  c cases."case";
  r reports.report;
  a people.account;
begin
  if not privacy.answers_for(wanted_kind, wanted) then return array['absent']; end if;
  if exists (select 1 from privacy.hold h where h.subject_id = wanted and h.lifted_at is null) then why := why || 'legal_hold'::text; end if;
  case wanted_kind
  when 'case' then
    select x.* into c from cases."case" x where x.id = wanted;
    if c.destroyed_at is not null then return array['destroyed']; end if;
    if c.status <> 'closed' then why := why || 'case_open'::text; end if;
    if c.legal_hold and not why @> array['legal_hold'] then why := why || 'legal_hold'::text; end if;
    if exists (select 1 from reports.report x join reports.message m on m.office_id = x.office_id and m.report_id = x.id
      where x.case_id = wanted and m.from_reporter and not m.read_by_other) then why := why || 'unread_message'::text; end if;
  when 'report' then
    select x.* into r from reports.report x where x.id = wanted;
    if r.destroyed_at is not null then return array['destroyed']; end if;
    if r.decided_at is null and r.status <> 'withdrawn' then why := why || 'undecided'::text; end if;
    select x.* into c from cases."case" x where x.id = r.case_id and x.destroyed_at is null;
    if c.id is not null then
      if privacy.is_whole(classes) then why := why || 'in_case'::text;
      elsif c.status <> 'closed' then why := why || 'case_open'::text; end if;
      if (c.legal_hold or exists (select 1 from privacy.hold h where h.subject_id = c.id and h.lifted_at is null))
        and not why @> array['legal_hold'] then why := why || 'legal_hold'::text; end if;
    end if;
    if exists (select 1 from reports.message m where m.office_id = r.office_id and m.report_id = wanted and m.from_reporter
      and not m.read_by_other) then why := why || 'unread_message'::text; end if;
  else
    select x.* into a from people.account x where x.id = wanted;
    if a.destroyed_at is not null then return array['destroyed']; end if;
    if a.status <> 'left' then why := why || 'still_working'::text; end if;
    if exists (select 1 from cases.care_team m where m.account_id = wanted and m.until is null) then why := why || 'in_team'::text; end if;
  end case;
  return why;
end $$;
revoke all on function privacy.stands_against(text, uuid, text[]) from public;
grant execute on function privacy.stands_against(text, uuid, text[]) to :app;

create or replace function privacy.propose_destruction(
  wanted_kind text, wanted uuid, of_request uuid, why text, classes text[], new_id uuid, new_number text, moment timestamptz)
  returns uuid language plpgsql security definer set search_path = pg_catalog as $$
declare
  said text;
begin
  if privacy.stands_against(wanted_kind, wanted, classes) <> '{}' then
    raise exception 'something stands against it' using errcode = 'NW006';
  end if;
  if coalesce(cardinality(classes), 0) = 0 or not privacy.is_whole(classes) and (why <> 'retention'
    or cardinality(classes) <> 1 or not classes <@ case wanted_kind when 'case' then array['file', 'consent', 'sessionNote'] else array['file', 'message'] end) then
    raise exception 'no part of this record has that name' using errcode = 'NW006';
  end if;
  said := case wanted_kind when 'case' then (select c.number from cases."case" c where c.id = wanted)
    when 'report' then (select r.number from reports.report r where r.id = wanted)
    else privacy.account_number(wanted) end;
  insert into privacy.destruction (office_id, id, number, subject_kind, subject_id, subject_number, request_id, reason, record_classes,
      proposed_by, proposed_by_dpo, proposed_at)
    values (platform.office_id(), new_id, new_number, wanted_kind, wanted, said, of_request, why, classes,
      platform.account_id(), platform.has_role('dpo'), moment)
    on conflict (subject_id) where done_at is null and dropped_at is null do nothing;
  return (select d.id from privacy.destruction d where d.id = new_id);
end $$;

create function privacy.destroy_account(wanted uuid, moment timestamptz) returns jsonb language plpgsql security definer
  set search_path = pg_catalog as $$
declare
  keys integer;
begin
  delete from people.session s where s.account_id = wanted;
  delete from people.passkey p where p.account_id = wanted;
  delete from people.recovery_code c where c.account_id = wanted;
  delete from people.invitation i where i.account_id = wanted;
  delete from people.credential c where c.account_id = wanted;
  delete from people.absence b where b.account_id = wanted;
  delete from people.account_role r where r.account_id = wanted;
  delete from cases.key_grant k where k.account_id = wanted;
  delete from people.office_key_grant k where k.account_id = wanted;
  get diagnostics keys = row_count;
  update people.account a set login = 'a-' || right(wanted::text, 12), full_name = '—', job_title = null, public_key = null,
      sealed_private_key = null, password_salt = null, password_verifier = null, sealed_totp_secret = null, destroyed_at = moment
    where a.id = wanted;
  return jsonb_build_object('keys', keys, 'people', 1);
end $$;

-- A part of a record. Of messages only those go that are past the term the office has set.
create function privacy.destroy_part(wanted_kind text, wanted uuid, class text, moment timestamptz) returns jsonb
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  gone integer;
begin
  case
  when class = 'file' and wanted_kind = 'case' then
    delete from cases.document_chunk c where c.case_id = wanted;
    delete from cases.document d where d.case_id = wanted;
    get diagnostics gone = row_count;
    return jsonb_build_object('files', gone);
  when class = 'file' and wanted_kind = 'report' then
    delete from reports.file_chunk c using reports.file f where f.office_id = c.office_id and f.id = c.file_id and f.report_id = wanted;
    delete from reports.file f where f.report_id = wanted;
    get diagnostics gone = row_count;
    return jsonb_build_object('files', gone);
  when class = 'message' and wanted_kind = 'report' then
    delete from reports.message m using privacy.retention_rule t
      where m.report_id = wanted and m.kind = 'message' and t.office_id = m.office_id and t.record_class = 'message'
        and m.sent_on <= moment::date - t.keep_days;
    get diagnostics gone = row_count;
    return jsonb_build_object('messages', gone);
  when class = 'consent' and wanted_kind = 'case' then
    update cases.consent c set sealed = null where c.case_id = wanted and c.sealed is not null;
    get diagnostics gone = row_count;
    return jsonb_build_object('consents', gone);
  when class = 'sessionNote' and wanted_kind = 'case' then
    delete from counselling.session_note n where n.case_id = wanted;
    get diagnostics gone = row_count;
    return jsonb_build_object('notes', gone);
  else
    raise exception 'no part of this record has that name' using errcode = 'NW006';
  end case;
end $$;
revoke all on function privacy.destroy_account(uuid, timestamptz), privacy.destroy_part(text, uuid, text, timestamptz) from public;

-- The second person, as before; what goes follows from the classes that were proposed.
create or replace function privacy.destroy(wanted uuid, moment timestamptz) returns jsonb language plpgsql security definer
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
  if privacy.stands_against(asked.subject_kind, asked.subject_id, asked.record_classes) <> '{}' then
    raise exception 'something stands against it' using errcode = 'NW006';
  end if;
  if privacy.is_whole(asked.record_classes) then
    gone := case asked.subject_kind when 'case' then privacy.destroy_case(asked.subject_id, moment)
      when 'report' then privacy.destroy_report(asked.subject_id, moment)
      else privacy.destroy_account(asked.subject_id, moment) end;
    update privacy.restriction r set lifted_at = moment, lifted_by = platform.account_id(), lifted_reason = 'destroyed'
      where r.subject_id = asked.subject_id and r.lifted_at is null;
  else
    gone := privacy.destroy_part(asked.subject_kind, asked.subject_id, asked.record_classes[1], moment);
  end if;
  update privacy.destruction d set second_by = platform.account_id(), done_at = moment, removed = gone where d.id = wanted;
  return gone;
end $$;

-- Who may add what, held narrowly. Whoever hands something in from outside adds to exactly that, in that one
-- transaction, and never to what somebody else handed in.
create function reports.handed_in_now(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from reports.report r where r.id = wanted and r.office_id = platform.office_id()
    and r.xmin = pg_current_xact_id_if_assigned()::xid) $$;
create function reports.may_add_to(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select platform.is_system() or reports.handed_in_now(wanted) or reports.may_read_report(wanted) $$;
create function reports.may_add_chunk(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from reports.file f where f.id = wanted and reports.may_add_to(f.report_id)) $$;
revoke all on function reports.handed_in_now(uuid), reports.may_add_to(uuid), reports.may_add_chunk(uuid) from public;
grant execute on function reports.handed_in_now(uuid), reports.may_add_to(uuid), reports.may_add_chunk(uuid) to :app;
do $$
declare t text;
begin
  foreach t in array array['key_grant', 'person', 'message', 'file'] loop
    execute format('drop policy %I on reports.%I', t || '_add', t);
    execute format('create policy %I on reports.%I for insert to :app
      with check (office_id = (select platform.office_id()) and reports.may_add_to(report_id))', t || '_add', t);
  end loop;
end $$;
drop policy file_chunk_add on reports.file_chunk;
create policy file_chunk_add on reports.file_chunk for insert to :app
  with check (office_id = (select platform.office_id()) and reports.may_add_chunk(file_id));
drop policy exclusion_add on reports.exclusion;
create policy exclusion_add on reports.exclusion for insert to :app
  with check ((select platform.is_system()) or (office_id = (select platform.office_id()) and reports.handed_in_now(report_id)));
drop policy bell_ring on reports.bell;
create policy bell_ring on reports.bell for insert to :app
  with check ((select platform.is_system()) or (office_id = (select platform.office_id()) and reports.may_add_to(report_id)));
drop policy way_back_add on reports.way_back;
create policy way_back_add on reports.way_back for insert to :app
  with check ((select platform.is_system()) or (office_id = (select platform.office_id())
    and (report_id = (select platform.report_id()) or reports.handed_in_now(report_id))));

create function privacy.request_from_now(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from privacy.request r where r.id = wanted and r.office_id = platform.office_id()
    and r.xmin = pg_current_xact_id_if_assigned()::xid) $$;
revoke all on function privacy.request_from_now(uuid) from public;
grant execute on function privacy.request_from_now(uuid) to :app;
-- The inner question is asked under the asker's own rights.
drop policy request_step_add on privacy.request_step;
create policy request_step_add on privacy.request_step for insert to :app
  with check (office_id = (select platform.office_id())
    and (privacy.request_from_now(request_id) or exists (select 1 from privacy.request r where r.id = request_step.request_id)));
drop policy key_grant_add on privacy.key_grant;
create policy key_grant_add on privacy.key_grant for insert to :app
  with check (office_id = (select platform.office_id()) and case subject_kind
    when 'breach' then platform.has_role('dpo', 'head')
    else privacy.request_from_now(subject_id) or exists (select 1 from privacy.request r where r.id = key_grant.subject_id) end);
drop policy way_back_add on privacy.way_back;
create policy way_back_add on privacy.way_back for insert to :app
  with check (office_id = (select platform.office_id()) and privacy.request_from_now(request_id));

drop policy recovery_grant_add on cases.recovery_grant;
create policy recovery_grant_add on cases.recovery_grant for insert to :app
  with check ((select platform.is_system()) or (office_id = (select platform.office_id())
    and (cases.in_care_team(case_id) or cases.opened_now(case_id) or cases.recovered_now(case_id))));

-- Nobody writes a line of the trail in a colleague's name.
drop policy audit_write on platform.audit_entry;
create policy audit_write on platform.audit_entry for insert to :app
  with check ((select platform.is_system()) or (office_id = (select platform.office_id())
    and account_id is not distinct from (select platform.account_id())));

-- Whether a help line answers is found out by those who give it to children, not only by those who run the office.
create function people.note_line_test(line text, test jsonb) returns boolean language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not platform.has_role('head', 'admin', 'supervisor', 'intake') then
    raise exception 'not for this role' using errcode = 'insufficient_privilege';
  end if;
  update people.office o
    set settings = jsonb_set(o.settings, '{lineTests}', coalesce(o.settings -> 'lineTests', '{}'::jsonb) || jsonb_build_object(line, test))
    where o.id = platform.office_id();
  return found;
end $$;
revoke all on function people.note_line_test(text, jsonb) from public;
grant execute on function people.note_line_test(text, jsonb) to :app;
