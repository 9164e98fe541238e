import { sql, type RawBuilder } from 'kysely'
import type { Scope } from '#src/platform/db/scope.ts'
import type { Candidate, ReviewKind, SearchedClass } from './keeping.ts'
import { ownOffice } from './own-office.ts'

/** Where a batch ended: the next one begins after it. */
export type LastSeen = Readonly<{ closedOn: string; subjectId: string }>

type Row = {
  subject_kind: string
  subject_id: string
  closed_on: string
  age_band: string | null
  seen_on: string
  held: boolean
  open: boolean
  unread: boolean
}

const unreadIn = (report: string) =>
  sql.raw(`exists (select 1 from reports.message u where u.office_id = ${report}.office_id and u.report_id = ${report}.id
    and u.from_reporter and not u.read_by_other)`)

/** Closed case files; for a part of one, only those that still hold it. */
const cases = (holding: RawBuilder<unknown> = sql`true`) => sql`
  select 'case' as subject_kind, c.id as subject_id, c.closed_on, c.age_band, c.opened_on as seen_on,
    c.legal_hold as held, c.status <> 'closed' as open,
    exists (select 1 from reports.report r where r.office_id = c.office_id and r.case_id = c.id and ${unreadIn('r')}) as unread
  from cases."case" c
  where c.destroyed_at is null and c.restricted_at is null and c.closed_on is not null and ${holding}`

/** Whether the file holds anything in one of these tables. */
const inFile = (...tables: string[]) =>
  sql.raw(
    `(${tables
      .map(
        (table) => `exists (select 1 from ${table} x where x.office_id = c.office_id and x.case_id = c.id)`,
      )
      .join(' or ')})`,
  )

/** A withdrawn report may never have been decided: then the last thing said in it counts. */
const settledOn = sql.raw(`coalesce(r.decided_at::date, case when r.status = 'withdrawn' then
  coalesce((select max(l.sent_on) from reports.message l where l.office_id = r.office_id and l.report_id = r.id), r.received_on) end)`)

const loneReports = sql`
  select 'report' as subject_kind, r.id as subject_id, ${settledOn} as closed_on, r.age_band, r.received_on as seen_on,
    false as held, r.status not in ('closed', 'referred', 'withdrawn') as open, ${unreadIn('r')} as unread
  from reports.report r where r.case_id is null`

/** A part of a report waits for the case the report is in. */
const partsOfReports = (since: RawBuilder<unknown>, holding: RawBuilder<unknown>) => sql`
  select 'report' as subject_kind, r.id as subject_id, ${since} as closed_on, r.age_band, r.received_on as seen_on,
    coalesce(c.legal_hold or exists (select 1 from privacy.hold h where h.subject_id = c.id and h.lifted_at is null), false) as held,
    r.status not in ('closed', 'referred', 'withdrawn', 'joined') or coalesce(c.status <> 'closed', false) as open,
    ${unreadIn('r')} as unread
  from reports.report r
    left join cases."case" c on c.office_id = r.office_id and c.id = r.case_id and c.destroyed_at is null
  where ${holding}`

const firstMessage = sql.raw(`(select min(m.sent_on) from reports.message m
  where m.office_id = r.office_id and m.report_id = r.id and m.kind = 'message')`)

/** The office's trail is one record; its oldest line says whether anything in it is past its term. */
const trail = (office: string, which: RawBuilder<unknown>) => sql`
  select 'office' as subject_kind, ${office}::uuid as subject_id, e.at::date as closed_on, 'dewasa' as age_band,
    e.at::date as seen_on, false as held, false as open, false as unread
  from (select min(a.at) as at from platform.audit_entry a where a.office_id = ${office}::uuid and ${which}) e where e.at is not null`

function sourceOf(recordClass: SearchedClass, office: string): RawBuilder<unknown> {
  switch (recordClass) {
    case 'case':
      return cases()
    case 'consent':
      return cases(
        sql`exists (select 1 from cases.consent k where k.office_id = c.office_id and k.case_id = c.id and k.sealed is not null)`,
      )
    case 'sessionNote':
      return cases(inFile('counselling.session_note', 'counselling.session_voice', 'counselling.safety_act'))
    case 'measure':
      return cases(inFile('instruments.answer_set', 'instruments.target'))
    case 'clientEntry':
      return cases(inFile('counselling.client_entry'))
    case 'guidance':
      return cases(sql`(${inFile('guidance.career_plan')} or exists (select 1 from guidance.session g
        where g.office_id = c.office_id and g.case_id = c.id and g.sealed <> '\\x'))`)
    case 'file':
      return sql`${cases(inFile('cases.document', 'counselling.drawing'))}
        union all ${partsOfReports(
          sql`coalesce(c.closed_on, ${settledOn})`,
          sql`exists (select 1 from reports.file f where f.office_id = r.office_id and f.report_id = r.id)`,
        )}`
    case 'message':
      return partsOfReports(firstMessage, sql`${firstMessage} is not null`)
    case 'reportUnanswered':
      return loneReports
    case 'account':
      return sql`select 'account' as subject_kind, a.id as subject_id, a.left_on as closed_on, 'dewasa' as age_band,
        a.left_on as seen_on, false as held, a.status <> 'left' as open, false as unread
        from people.account a where a.destroyed_at is null and a.left_on is not null and a.office_id = ${office}::uuid`
    case 'audit':
      return trail(office, sql`a.action <> 'read'`)
    case 'readLog':
      return trail(office, sql`a.action = 'read'`)
  }
}

/**
 * A batch of what a class holds whose term began on `day` or earlier, oldest first. Left out are what a person has
 * put off, what waits for one, and what goes as a whole anyway. Restricted records are not seen: the night does
 * not read them.
 */
export async function pastTerm(
  scope: Scope,
  recordClass: SearchedClass,
  day: string,
  after: LastSeen | null,
  limit: number,
): Promise<Candidate[]> {
  const { rows } = await sql<Row>`
    select s.subject_kind, s.subject_id, s.closed_on::text, s.age_band, s.seen_on::text, s.open, s.unread,
      s.held or exists (select 1 from privacy.hold h where h.subject_id = s.subject_id and h.lifted_at is null) as held
    from (${sourceOf(recordClass, ownOffice(scope))}) s
    where s.closed_on <= ${day}::date
      and (${after?.closedOn ?? null}::date is null or (s.closed_on, s.subject_id) > (${after?.closedOn ?? null}::date, ${after?.subjectId ?? null}::uuid))
      and not exists (select 1 from privacy.retention_review v where v.subject_id = s.subject_id
        and (v.record_class = ${recordClass} and (v.state = 'waiting' or v.keep_until > ${scope.now}::date)
          or v.state = 'waiting' and v.record_class in ('case', 'reportUnanswered', 'account')))
      and not exists (select 1 from privacy.destruction d where d.subject_id = s.subject_id and d.done_at is null and d.dropped_at is null)
    order by s.closed_on, s.subject_id limit ${limit}`.execute(scope.db)
  return rows.map((row) => ({
    subjectKind: row.subject_kind as ReviewKind,
    subjectId: row.subject_id,
    recordClass,
    closedOn: row.closed_on,
    ageBand: row.age_band,
    seenOn: row.seen_on,
    held: row.held,
    open: row.open,
    unreadMessage: row.unread,
  }))
}
