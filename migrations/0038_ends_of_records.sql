-- How records end, part by part: what a client drew, answered and wrote, and what guidance holds about a pupil, end by
-- terms of their own and not only with the whole file. And a post at a school counts once the office has confirmed it.

-- The words of a closed session stay as they were; only a destruction takes them away, whole.
create or replace function counselling.session_frozen() returns trigger language plpgsql as $$
begin
  if old.state <> 'open' and not (new.sealed is null
      and to_jsonb(new) - 'sealed' - 'key_version' = to_jsonb(old) - 'sealed' - 'key_version'
      and current_user = (select pg_get_userbyid(c.relowner) from pg_class c where c.oid = tg_relid)) then
    raise exception 'this session is closed' using errcode = 'NW002';
  end if;
  return new;
end $$;

-- As before; a file has more parts now that end by themselves.
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
    or cardinality(classes) <> 1 or not classes <@ case wanted_kind
      when 'case' then array['file', 'consent', 'sessionNote', 'measure', 'clientEntry', 'guidance']
      else array['file', 'message'] end) then
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

-- A part of a record. Codes and days of the work stay, so that what was counted is counted still.
create or replace function privacy.destroy_part(wanted_kind text, wanted uuid, class text, moment timestamptz) returns jsonb
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  gone integer; more integer;
begin
  case
  when class = 'file' and wanted_kind = 'case' then
    delete from cases.document_chunk c where c.case_id = wanted;
    delete from cases.document d where d.case_id = wanted;
    get diagnostics gone = row_count;
    delete from counselling.drawing_part p where p.case_id = wanted;
    delete from counselling.drawing d where d.case_id = wanted;
    get diagnostics more = row_count;
    return jsonb_build_object('files', gone + more);
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
    delete from counselling.session_draft d using counselling.session s
      where s.office_id = d.office_id and s.id = d.session_id and s.case_id = wanted;
    delete from counselling.note_opening o where o.case_id = wanted;
    delete from counselling.session_voice v where v.case_id = wanted;
    delete from counselling.safety_act a where a.case_id = wanted;
    get diagnostics more = row_count;
    update counselling.session s set sealed = null, key_version = null where s.case_id = wanted and s.sealed is not null;
    delete from counselling.session_note n where n.case_id = wanted;
    get diagnostics gone = row_count;
    return jsonb_build_object('notes', gone + more);
  when class = 'measure' and wanted_kind = 'case' then
    delete from instruments.answer_set a where a.case_id = wanted;
    get diagnostics gone = row_count;
    delete from instruments.target t where t.case_id = wanted;
    get diagnostics more = row_count;
    update instruments.alert l set sealed = null where l.case_id = wanted and l.sealed is not null;
    return jsonb_build_object('answers', gone + more);
  when class = 'clientEntry' and wanted_kind = 'case' then
    delete from counselling.client_entry e where e.case_id = wanted;
    get diagnostics gone = row_count;
    return jsonb_build_object('clientEntries', gone);
  when class = 'guidance' and wanted_kind = 'case' then
    delete from guidance.career_plan p where p.case_id = wanted;
    get diagnostics more = row_count;
    update guidance.session s set sealed = '\x' where s.case_id = wanted and s.sealed <> '\x';
    get diagnostics gone = row_count;
    return jsonb_build_object('guidance', gone + more);
  else
    raise exception 'no part of this record has that name' using errcode = 'NW006';
  end case;
end $$;
revoke all on function privacy.destroy_part(text, uuid, text, timestamptz) from public;

-- Somebody says where they work; the head or the administrator, never they themselves, says that it is so.
alter table guidance.school_post add column confirmed_by uuid, add column confirmed_at timestamptz,
  add constraint school_post_confirmed check ((confirmed_by is null) = (confirmed_at is null)),
  add constraint school_post_by_another check (confirmed_by is null or confirmed_by <> account_id);
create index school_post_waiting on guidance.school_post (office_id, stated_at) where confirmed_at is null and until is null;

create function guidance.guard_post() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if platform.actor() is distinct from 'account' then return new; end if;
  if tg_op = 'INSERT' then
    if new.confirmed_at is not null then raise exception 'somebody else confirms a post' using errcode = 'insufficient_privilege'; end if;
    return new;
  end if;
  if (new.confirmed_by, new.confirmed_at) is distinct from (old.confirmed_by, old.confirmed_at)
      and not (old.confirmed_at is null and platform.has_role('head', 'admin') and new.confirmed_by = platform.account_id()
        and old.account_id <> platform.account_id()) then
    raise exception 'somebody else confirms a post' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger guard_post before insert or update on guidance.school_post for each row execute function guidance.guard_post();
create policy school_post_confirm on guidance.school_post for update to :app
  using (office_id = (select platform.office_id()) and platform.has_role('head', 'admin')
    and account_id <> (select platform.account_id()) and confirmed_at is null and until is null)
  with check (office_id = (select platform.office_id()) and account_id <> (select platform.account_id()));
grant update (confirmed_by, confirmed_at) on guidance.school_post to :app;

-- The papers of a school are for those whose post there is confirmed; before that one drafts plans of one's own.
create or replace function guidance.at_school(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from guidance.school_post p where p.office_id = platform.office_id() and p.institution_id = wanted
    and p.account_id = platform.account_id() and p.until is null and p.confirmed_at is not null) $$;
create function guidance.says_at_school(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from guidance.school_post p where p.office_id = platform.office_id() and p.institution_id = wanted
    and p.account_id = platform.account_id() and p.until is null) $$;
revoke all on function guidance.says_at_school(uuid) from public;
grant execute on function guidance.says_at_school(uuid) to :app;
create policy service_plan_own_read on guidance.service_plan for select to :app
  using (office_id = (select platform.office_id()) and made_by = (select platform.account_id()) and guidance.says_at_school(institution_id));
create policy service_plan_own_add on guidance.service_plan for insert to :app
  with check (office_id = (select platform.office_id()) and platform.has_role('guru_bk') and made_by = (select platform.account_id())
    and programme_id is null and line_id is null and guidance.says_at_school(institution_id));
create policy service_plan_own_change on guidance.service_plan for update to :app
  using (office_id = (select platform.office_id()) and platform.has_role('guru_bk') and made_by = (select platform.account_id())
    and guidance.says_at_school(institution_id));

-- What a post owes follows from the programme in use and from what was handed in: whoever confirms a post asks for
-- these few facts, and reads no paper.
create function guidance.standing_of(of_post uuid)
  returns table (school_year text, first_from date, first_to date, second_from date, second_to date, used_on date, months text[], terms text[])
  language sql stable security definer set search_path = pg_catalog as $$
  select g.school_year, g.first_from, g.first_to, g.second_from, g.second_to, g.used_on,
    array(select r.from_day::text from guidance.report_given r where r.office_id = p.office_id and r.account_id = p.account_id
      and r.institution_id = p.institution_id and r.kind = 'month'),
    array(select r.from_day::text from guidance.report_given r where r.office_id = p.office_id and r.account_id = p.account_id
      and r.institution_id = p.institution_id and r.kind = 'term')
  from guidance.school_post p
    join guidance.programme g on g.office_id = p.office_id and g.institution_id = p.institution_id and g.status = 'in_use'
  where platform.has_role('head', 'admin') and p.office_id = platform.office_id() and p.id = of_post and p.until is null
  order by g.school_year desc limit 1 $$;
revoke all on function guidance.standing_of(uuid) from public;
grant execute on function guidance.standing_of(uuid) to :app;
