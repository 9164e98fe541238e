-- What holds for every table of counselling, also those that came after the first: a restricted file shows and takes
-- nothing, and a record that is destroyed takes its words with it.
do $$
declare t text;
begin
  for t in select c.table_name from information_schema.columns c join information_schema.tables b
      on b.table_schema = c.table_schema and b.table_name = c.table_name and b.table_type = 'BASE TABLE'
      where c.table_schema = 'counselling' and c.column_name = 'case_id' loop
    execute format('create policy %I on counselling.%I as restrictive for select to :app using (case_id <> all ((select cases.restricted_now())::uuid[]))', t || '_not_restricted', t);
    execute format('create policy %I on counselling.%I as restrictive for insert to :app with check (case_id <> all ((select cases.restricted_now())::uuid[]))', t || '_add_not_restricted', t);
  end loop;
end $$;

create function counselling.destroy_with_case() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  t text;
  last text[] := array['signature', 'agreement', 'practice', 'ladder_item', 'answer', 'gate_act', 'goal', 'session_note', 'note_opening',
    'homework', 'client_entry', 'safety_line', 'session', 'run', 'episode'];
begin
  delete from counselling.session_draft d using counselling.session s where s.case_id = new.id and d.session_id = s.id;
  -- Tables that came later hang on these, so they go first.
  for t in select c.table_name from information_schema.columns c join information_schema.tables b
      on b.table_schema = c.table_schema and b.table_name = c.table_name and b.table_type = 'BASE TABLE'
      where c.table_schema = 'counselling' and c.column_name = 'case_id' and c.table_name::text <> all (last) order by c.table_name desc loop
    execute format('delete from counselling.%I where case_id = $1', t) using new.id;
  end loop;
  foreach t in array last loop
    execute format('delete from counselling.%I where case_id = $1', t) using new.id;
  end loop;
  return null;
end $$;
create trigger destroy_counselling after update of destroyed_at on cases."case"
  for each row when (new.destroyed_at is not null) execute function counselling.destroy_with_case();
