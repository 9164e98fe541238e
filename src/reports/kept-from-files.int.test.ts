import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import { isWall } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { openCase, openFile } from '#src/cases/index.ts'
import { callForHelp } from '../cases/call-for-help.ts'
import { callsNow } from '../cases/call.store.ts'
import { addMember, handOver, leaveTeam } from '../cases/care-team.ts'
import { askRecovery } from '../cases/recover-case.ts'
import type { TestOffice } from '../cases/test-office.ts'
import { openReportAsIntake } from './index.ts'
import { openTestDesk, santri, type TestDesk } from './test-desk.ts'

let desk: TestDesk
let office: TestOffice
let sari: Member
let tono: Member
let penyelia: Member
let caseId: CaseId
let number: string

/** The one file that comes of a report which names a companion and the head of the office. */
beforeAll(async () => {
  desk = await openTestDesk(inject('serverUrl'))
  ;({ office, sari, tono } = desk)
  penyelia = await office.hire('Yanti Penyelia', 'supervisor')
  const { id } = await desk.receive({
    ...santri,
    reported: [{ name: 'Tono Pranoto' }, { name: 'Rahmawati Kepala' }],
  })
  await desk.inHand(sari, id)
  const opened = await office.as(sari, (scope) => openReportAsIntake(scope, sari, id))
  const personId = opened?.persons.find((one) => one.side === 'harmed')?.id ?? ''
  const file = { personId, side: 'harmed' as const, lead: sari.accountId, fullName: 'Fulan Karangan' }
  await desk.decide(sari, id, { decision: 'open', plan: { files: [file], joining: 'none' } })
  caseId = (await desk.seen(sari, id)).caseId ?? ('' as CaseId)
  number = await office.as(sari, async (scope) => (await openFile(scope, sari, caseId))?.head.number ?? '')
})
afterAll(() => office.end())

/** What came of it, or that the wall refused. */
const tried = <T>(work: Promise<T>): Promise<T | 'wall'> =>
  work.catch((error: unknown) => {
    if (isWall(error)) return 'wall' as const
    throw error
  })
const inFile = <T>(
  work: (
    scope: Parameters<typeof openFile>[0],
    file: NonNullable<Awaited<ReturnType<typeof openFile>>>,
  ) => Promise<T>,
) =>
  tried(
    office.as(sari, async (scope) => {
      const file = await openFile(scope, sari, caseId)
      if (!file) throw new Error('no file')
      return work(scope, file)
    }),
  )

test('whoever a report names is never taken into the file that comes of it, nor given its lead', async () => {
  const who = { accountId: tono.accountId, duty: 'member' as const }
  expect(await inFile((scope, file) => addMember(scope, sari, file, who))).toBe('wall')
  expect(await inFile((scope, file) => handOver(scope, sari, file, tono.accountId))).toBe('wall')
  expect(await office.as(tono, (scope) => openFile(scope, tono, caseId))).toBeNull()
})

test('nor reached by a call out of it, also where they lead the office', async () => {
  const heard = (member: Member) =>
    office.as(member, async (scope) => (await callsNow(scope)).map((call) => call.number))
  await inFile((scope, file) => callForHelp(scope, file))
  expect(await heard(penyelia)).toEqual([number])
  expect(await heard(office.head)).toEqual([])
})

test('nor do the printed sheets bring them there: not as the one who asks, the second, or the reader', async () => {
  const ask = (by: Member, second: Member, grantTo: Member) =>
    tried(
      office.as(by, (scope) =>
        askRecovery(scope, {
          number,
          reason: 'teamGone',
          share: office.shares[0]?.text ?? '',
          second: second.accountId,
          grantTo: grantTo.accountId,
        }),
      ),
    )
  expect(await ask(office.head, penyelia, sari)).toBe('no_such_case')
  expect(await ask(penyelia, office.head, sari)).toBe('wall')
  expect(await ask(penyelia, sari, tono)).toBe('wall')
})

test('a report that names a reader of a file is joined to it only once they have left', async () => {
  const shared = await office.as(sari, (scope) =>
    openCase(scope, sari, {
      side: 'harmed',
      identity: { fullName: 'Fulanah' },
      lead: sari.accountId,
      members: [{ accountId: tono.accountId, duty: 'member' }],
    }),
  )
  const { id } = await desk.receive({ ...santri, reported: [{ name: 'Tono Pranoto' }] })
  await desk.inHand(sari, id)
  const join = () => desk.decide(sari, id, { decision: 'join', caseId: shared })
  expect(await join()).toEqual({ ok: false, refusal: { kind: 'incomplete', missing: ['team_kept_out'] } })
  const grant = office.as(sari, (scope) =>
    sql`insert into reports.key_grant (office_id, report_id, holder, holder_id, sealed)
      values (${office.officeId}, ${id}, 'case', ${`${shared}:1`}, '\\x00')`.execute(scope.db),
  )
  expect(await tried(grant)).toBe('wall')
  await office.as(sari, async (scope) => {
    const file = await openFile(scope, sari, shared)
    if (file) await leaveTeam(scope, sari, file, tono.accountId)
  })
  expect(await join()).toEqual({ ok: true, value: undefined })
})
