import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor, Scope } from '#src/platform/db/scope.ts'
import { newId, type ReportId } from '#src/platform/ids.ts'
import { useHouse } from './support/house.ts'
import { openOffice, type OpenOffice } from './support/open-office.ts'
import { newSubmission } from './support/submissions.ts'

/** What somebody could try to hang onto a report or request that is not theirs, past every page. */
const tries: Record<
  string,
  (scope: Scope, report: string, file: string, request: string, other: string) => Promise<unknown>
> = {
  'an exclusion': ({ db }, report, _, __, other) =>
    sql`insert into reports.exclusion (office_id, report_id, account_id, reason) values (platform.office_id(), ${report}, ${other}, 'named_in_report')`.execute(
      db,
    ),
  'a bell': ({ db }, report) =>
    sql`insert into reports.bell (office_id, report_id, rung_at) values (platform.office_id(), ${report}, now())`.execute(
      db,
    ),
  'a message': ({ db }, report) =>
    sql`insert into reports.message (office_id, id, report_id, kind, from_reporter, sent_on, sealed) values (platform.office_id(), ${randomUUID()}, ${report}, 'message', true, now(), ${randomBytes(40)})`.execute(
      db,
    ),
  'a file': ({ db }, report) =>
    sql`insert into reports.file (office_id, id, report_id, from_reporter, kind, chunk_count, sealed, added_on) values (platform.office_id(), ${randomUUID()}, ${report}, true, 'mp3', 1, ${randomBytes(40)}, now())`.execute(
      db,
    ),
  'a chunk of a file': ({ db }, _, file) =>
    sql`insert into reports.file_chunk (office_id, file_id, position, sealed) values (platform.office_id(), ${file}, 99, ${randomBytes(40)})`.execute(
      db,
    ),
  'a key': ({ db }, report) =>
    sql`insert into reports.key_grant (office_id, report_id, holder, holder_id, sealed) values (platform.office_id(), ${report}, 'reporter', ${randomUUID()}, ${randomBytes(40)})`.execute(
      db,
    ),
  'a way back': ({ db }, report) =>
    sql`insert into reports.way_back (office_id, lookup_id, report_id, kind, sealed_key) values (platform.office_id(), ${randomBytes(32)}, ${report}, 'nickname', ${randomBytes(40)})`.execute(
      db,
    ),
  'a step of a request': ({ db }, _, __, request) =>
    sql`insert into privacy.request_step (office_id, id, request_id, step, at) values (platform.office_id(), ${randomUUID()}, ${request}, 'decided', now())`.execute(
      db,
    ),
  'a key of a request': ({ db }, _, __, request) =>
    sql`insert into privacy.key_grant (office_id, subject_kind, subject_id, holder, holder_id, sealed) values (platform.office_id(), 'request', ${request}, 'intake', ${randomUUID()}, ${randomBytes(40)})`.execute(
      db,
    ),
  'a key of a breach': ({ db }) =>
    sql`insert into privacy.key_grant (office_id, subject_kind, subject_id, holder, holder_id, sealed) values (platform.office_id(), 'breach', ${randomUUID()}, 'account', ${randomUUID()}, ${randomBytes(40)})`.execute(
      db,
    ),
  'a line of the trail in a colleague’s name': ({ db }, _, __, ___, other) =>
    sql`insert into platform.audit_entry (office_id, account_id, action, subject_kind) values (platform.office_id(), ${other}, 'read', 'case')`.execute(
      db,
    ),
}

describe('nobody adds to what is not theirs', () => {
  const house = useHouse()
  let office: OpenOffice
  let report: string
  const [file, request] = [randomUUID(), randomUUID()]

  beforeAll(async () => {
    office = await openOffice(house().app.database)
    const { form } = await newSubmission(office.officeId, 'Didorong di tangga')
    expect((await house().send('/lapor', { method: 'POST', form: { ...form } })).status).toBe(303)
    const found = await house().owner.query<{ id: string }>('select id from reports.report')
    report = found.rows[0]?.id ?? ''
    const planted = [office.officeId, file, report]
    await house().owner.query(
      `insert into reports.file (office_id, id, report_id, from_reporter, kind, chunk_count, sealed, added_on) values ($1, $2, $3, true, 'mp3', 1, '\\x00', now())`,
      planted,
    )
    await house().owner.query(
      `insert into privacy.request (office_id, id, number, kind, channel, asked_by, received_at, sealed) values ($1, $2, 'H-1', 'access', 'web', 'self', now(), '\\x00')`,
      [office.officeId, request],
    )
  })

  const outsiders = (): Record<string, Actor> => ({
    'a visitor': { kind: 'public', officeId: office.officeId },
    'the sign-in door': { kind: 'door', officeId: office.officeId },
    'another reporter': { kind: 'reporter', officeId: office.officeId, reportId: newId<'report'>() },
    'a member without roles': {
      kind: 'account',
      officeId: office.officeId,
      accountId: newId<'account'>(),
      roles: ['press'],
    },
  })

  test.each(Object.keys(tries))('%s', async (what) => {
    for (const [who, actor] of Object.entries(outsiders())) {
      const outcome = await house()
        .app.database.as(
          actor,
          (scope) =>
            tries[what]?.(scope, report, file, request, office.head.member.accountId) ?? Promise.resolve(),
        )
        .then(
          () => 'added',
          (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
        )
      expect(`${who}: ${String(outcome)}`).toBe(`${who}: 42501`)
    }
  })

  test('the reporter of it may, and so may the desk and whoever answers for data', async () => {
    const reporter = { kind: 'reporter', officeId: office.officeId, reportId: report as ReportId } as const
    await house().app.database.as(
      reporter,
      (scope) => tries['a message']?.(scope, report, file, request, '') ?? Promise.resolve(),
    )
    await house().app.database.as(
      reporter,
      (scope) => tries['a chunk of a file']?.(scope, report, file, request, '') ?? Promise.resolve(),
    )
    await office.as(
      office.intake[0],
      (scope) => tries['a bell']?.(scope, report, file, request, '') ?? Promise.resolve(),
    )
    const officer = await office.hire('Lestari Pelindung', ['dpo'])
    for (const what of ['a step of a request', 'a key of a request', 'a key of a breach'])
      await office.as(
        officer,
        (scope) => tries[what]?.(scope, report, file, request, '') ?? Promise.resolve(),
      )
  })
})
