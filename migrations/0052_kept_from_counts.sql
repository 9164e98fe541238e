-- Whoever a report names does not see it counted either, nor the request for data behind it; and what is restricted is
-- counted for nobody. The list is read once for a query and is nearly always empty.
create function insight.not_counted() returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
  with kept as (select e.report_id as id from reports.exclusion e
    where e.office_id = platform.office_id() and e.account_id = platform.account_id() and e.lifted_at is null)
  select coalesce(array_agg(n.id), '{}') from (
    select id from kept
    union all select q.id from privacy.request q where q.office_id = platform.office_id()
      and (q.report_id in (select id from kept) or q.subject_id in (select id from kept))
    union all select unnest(reports.restricted_now())
    union all select unnest(cases.restricted_now())) n $$;
revoke all on function insight.not_counted() from public;
grant execute on function insight.not_counted() to :app;
