import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { openCase } from '#src/cases/index.ts'
import { insertInstitution } from '#src/people/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { useHouse } from './support/house.ts'
import { openOffice, type OpenOffice, type Worker } from './support/open-office.ts'

/** The column in which each table keeps who wrote a row; tables with a file, and papers of a school. */
const authors: Record<'case_id' | 'institution_id', Record<string, string>> = {
  case_id: {
    'counselling.episode': 'opened_by',
    'counselling.run': 'begun_by',
    'counselling.answer': 'written_by',
    'counselling.goal': 'made_by',
    'counselling.agreement': 'made_by',
    'counselling.practice': 'account_id',
    'counselling.session': 'account_id',
    'counselling.session_note': 'account_id',
    'counselling.note_opening': 'account_id',
    'counselling.safety_act': 'account_id',
    'cases.call': 'rung_by',
    'counselling.safety_line': 'made_by',
    'counselling.homework': 'given_by',
    'counselling.client_entry': 'entered_by',
    'counselling.carer_decision': 'decided_by',
    'counselling.practical_need': 'made_by',
    'counselling.step_decision': 'decided_by',
    'counselling.shared_item': 'shared_by',
    'counselling.handed_copy': 'made_by',
    'counselling.drawing': 'made_by',
    'calendar.series': 'made_by',
    'calendar.appointment': 'made_by',
    'calendar.contact': 'by',
    'calendar.decision': 'by',
    'calendar.reminder': 'done_by',
    'calendar.waiting': 'put_by',
    'instruments.administration': 'made_by',
    'instruments.answer_set': 'written_by',
    'instruments.target': 'set_by',
    'portal.door': 'made_by',
    'guidance.session': 'account_id',
  },
  institution_id: {
    'guidance.programme': 'made_by',
    'guidance.need': 'written_by',
    'guidance.programme_line': 'changed_by',
    'guidance.service_plan': 'made_by',
    'guidance.plan_report': 'written_by',
    'guidance.service_given': 'account_id',
    'guidance.report_given': 'account_id',
  },
}

describe('what is written about a person', () => {
  const house = useHouse()
  let office: OpenOffice
  let worker: Worker
  let caseId: CaseId
  let school: string

  beforeAll(async () => {
    office = await openOffice(house().app.database)
    worker = await office.hire('Cahya Serba Bisa', ['counsellor', 'psychologist', 'supervisor', 'guru_bk'])
    caseId = await office.as(worker, (scope, member) =>
      openCase(scope, member, { side: 'harmed', identity: { fullName: 'Rizki' }, lead: member.accountId }),
    )
    school = await office.as(office.head, (scope) =>
      insertInstitution(scope, {
        name: 'SMP Contoh',
        kind: 'publicSchool',
        boarding: false,
        npsn: null,
        districtCode: null,
        authority: 'education',
      }),
    )
    await house().owner.query(
      `insert into guidance.school_post (office_id, id, account_id, institution_id, since, stated_by, stated_at, confirmed_by, confirmed_at)
       values ($1, $2, $3, $4, current_date, $3, now(), $5, now())`,
      [office.officeId, randomUUID(), worker.member.accountId, school, office.head.member.accountId],
    )
  })

  /** What the database answers; policies are asked before anything else that a row lacks. */
  const attempt = (work: (scope: AccountScope) => Promise<unknown>): Promise<unknown> =>
    office.as(worker, work).then(
      () => 'done',
      (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
    )

  test.each(
    Object.entries(authors).flatMap(([about, tables]) =>
      Object.entries(tables).map(([table, author]) => ({ table, about, author })),
    ),
  )('$table is written in one’s own name', async ({ table, about, author }) => {
    const as = (name: string) =>
      attempt(({ db }) =>
        sql`insert into ${sql.table(table)} (office_id, ${sql.ref(about)}, ${sql.ref(author)})
          values (${office.officeId}, ${about === 'case_id' ? caseId : school}, ${name})`.execute(db),
      )
    expect(await as(office.head.member.accountId)).toBe('42501')
    // In one's own name only the rest of the row is missing.
    expect(await as(worker.member.accountId)).toBe('23502')
  })

  test.each([
    [
      'a gate that two let pass, written down by one',
      `insert into counselling.gate_act (office_id, case_id, asked_by, second_by, outcome) values ($office, $case, $other, $me, 'overridden')`,
    ],
    [
      'the same, as one’s own question',
      `insert into counselling.gate_act (office_id, case_id, asked_by, second_by, outcome) values ($office, $case, $me, $other, 'overridden')`,
    ],
    [
      'a step of a ladder that was born released',
      'insert into counselling.ladder_item (office_id, case_id, released_by, released_at) values ($office, $case, $me, now())',
    ],
    ['an exposure turned onto another step', 'update counselling.practice set item_id = gen_random_uuid()'],
    ['whose exposure it was', 'update counselling.practice set account_id = $me'],
    ['whose file an answer to a goal lies in', 'update counselling.goal set case_id = $case'],
    ['who gave homework', 'update counselling.homework set given_by = $me'],
    ['the time of an appointment, in place', 'update calendar.appointment set starts_at = now()'],
    ['what a client asked', 'update calendar.move_request set sealed = null'],
    ['since when somebody waits', 'update calendar.waiting set since = now()'],
  ])('%s is refused', async (_, statement) => {
    const names: Record<string, string> = {
      office: office.officeId,
      case: caseId,
      me: worker.member.accountId,
      other: office.head.member.accountId,
    }
    const filled = statement.replaceAll(/\$([a-z]+)/g, (_all, name: string) => `'${names[name] ?? name}'`)
    expect(await attempt(({ db }) => sql.raw(filled).execute(db))).toBe('42501')
  })

  test('a restricted file leaves the calendar programme and the counts of those who wait', async () => {
    const { officeId } = office
    const { accountId } = worker.member
    const token = randomBytes(32)
    const { owner } = house()
    await owner.query(
      `insert into calendar.feed (office_id, id, account_id, token_hash, made_at) values ($1, $2, $3, $4, now())`,
      [officeId, randomUUID(), accountId, token],
    )
    await owner.query(
      `insert into calendar.appointment (office_id, id, case_id, kind, owner_id, starts_at, ends_at, place)
       values ($1, $2, $3, 'session', $4, now(), now() + interval '1 hour', 'office')`,
      [officeId, randomUUID(), caseId, accountId],
    )
    await owner.query(
      `insert into calendar.waiting (office_id, id, case_id, needs, since, put_by) values ($1, $2, $3, '{support}', now(), $4)`,
      [officeId, randomUUID(), caseId, accountId],
    )
    const shown = async () => {
      const feed = await owner.query('select id from calendar.feed_rows($1, now()) where id is not null', [
        token,
      ])
      const counts = await office.as(office.head, ({ db }) =>
        sql`select * from calendar.waiting_counts()`.execute(db),
      )
      return [feed.rowCount, counts.rows.length]
    }
    expect(await shown()).toEqual([1, 1])
    await owner.query('update cases."case" set restricted_at = now() where id = $1', [caseId])
    expect(await shown()).toEqual([0, 0])
  })
})
