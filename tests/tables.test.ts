import { describe, expect, test } from 'vitest'
import { newId } from '#src/platform/ids.ts'
import { useHouse } from './support/house.ts'

/** Tables without a policy: they hold nothing about any person, and each says why it needs none. */
const withoutPolicy: Record<string, string> = {
  'platform.migration': 'names of schema files; the app role has no right on it',
  'platform.setting': 'switches of the installation',
  'platform.audit_waiting': 'numbers of entries; the app role has no right on it',
  'platform.audit_link': 'hashes; readable, never writable',
  'platform.done_once': 'random keys of posts and where they led',
  'platform.failed_try': 'keyed hashes of what was tried',
}

/** Not one column of these may ever be changed, nor a row taken away, by the app. */
const onlyAdded = [
  'cases.entry',
  'cases.portrait',
  'cases.incident_amendment',
  'reports.urgency_change',
  'instruments.answer_set',
  'instruments.target',
  'counselling.answer',
  'counselling.session_note',
  'counselling.note_opening',
  'counselling.safety_act',
  'counselling.signature',
  'counselling.carer_decision',
  'counselling.complaint_key',
  'counselling.quality_review',
  'counselling.gate_ask',
  'counselling.step_decision',
  'calendar.contact',
  'calendar.decision',
  'calendar.reminder',
  'guidance.session',
  'guidance.career_plan',
  'guidance.report_given',
  'platform.audit_entry',
]

describe('every table, as every database role', () => {
  const house = useHouse()

  test('has row-level security, or is on the short list of those that need none', async () => {
    const { rows } = await house().owner.query<{ name: string; guarded: boolean; policies: number }>(`
      select n.nspname || '.' || c.relname as name, c.relrowsecurity as guarded,
        (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname not in ('jobs', 'pg_catalog', 'information_schema') order by 1`)
    const bare = rows.filter((row) => !row.guarded || row.policies === 0).map((row) => row.name)
    expect(bare.sort()).toEqual(Object.keys(withoutPolicy).sort())
  })

  test('the app role owns nothing, may define nothing and bypasses nothing', async () => {
    const { pool } = house().app.database
    const { rows } = await house().owner.query<{
      rolsuper: boolean
      rolbypassrls: boolean
      rolcreaterole: boolean
      owned: number
    }>(
      `select rolsuper, rolbypassrls, rolcreaterole, (select count(*)::int from pg_class c where c.relowner = r.oid and relnamespace::regnamespace::text not like 'pg_%') as owned from pg_roles r where rolname = $1`,
      [house().doors.appRole],
    )
    expect(rows[0]).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, owned: 0 })
    for (const statement of [
      'create table public.x (a int)',
      'create table cases.x (a int)',
      'alter table cases."case" disable row level security',
      'drop table cases.entry',
      'create schema x',
      'create role x',
      'set role postgres',
      `copy cases.entry to program 'true'`,
    ]) {
      await expect(pool.query(statement)).rejects.toThrow()
    }
  })

  test('goes by the day of the office, never by the day of UTC', async () => {
    const byUtc = `current_date|localtimestamp|now\\(\\)::date`
    const { rows } = await house().owner.query<{ name: string }>(
      `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
         where n.nspname not in ('jobs', 'pg_catalog', 'information_schema') and p.prosrc ~* $1
       union all select tablename || ' ' || policyname from pg_policies where concat(qual, with_check) ~* $1
       union all select table_name || '.' || column_name from information_schema.columns
         where table_schema not in ('jobs', 'pg_catalog', 'information_schema') and column_default ~* $1`,
      [byUtc],
    )
    expect(rows).toEqual([])
    const day = await house().owner.query<{ same: boolean }>(
      `select people.today_at($1) = (now() at time zone 'Asia/Jakarta')::date as same`,
      [newId()],
    )
    expect(day.rows).toEqual([{ same: true }])
  })

  test('clinical records can be added and never overwritten', async () => {
    const { rows } = await house().owner.query<{ name: string }>(
      `
      select table_schema || '.' || table_name as name from information_schema.role_table_grants
      where grantee = $1 and privilege_type in ('UPDATE', 'DELETE') and table_schema || '.' || table_name in ('cases.entry', 'cases.portrait', 'cases.consent', 'platform.audit_entry', 'platform.event')`,
      [house().doors.appRole],
    )
    expect(rows).toEqual([])
    const added = await house().owner.query<{ name: string; changeable: boolean }>(
      `select name, has_any_column_privilege($1, name, 'update') or has_table_privilege($1, name, 'delete') as changeable
       from unnest($2::text[]) name where has_table_privilege($1, name, 'insert')`,
      [house().doors.appRole, onlyAdded],
    )
    expect(added.rows).toEqual(onlyAdded.map((name) => ({ name, changeable: false })))
  })
})
