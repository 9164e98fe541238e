import { randomBytes } from 'node:crypto'
import type { Member } from '#src/platform/access/visitor.ts'
import type { ReportId } from '#src/platform/ids.ts'
import { asSealKey, type SealKey } from '#src/platform/vault/index.ts'
import { openTestOffice, type TestOffice } from '../cases/test-office.ts'
import { findDeskReport } from './desk.store.ts'
import type { DeskReport } from './desk-report.ts'
import {
  decideReport,
  doorKeys,
  identifyReport,
  listenForBells,
  openReportAsIntake,
  prepareReport,
  receiveReport,
  takeReport,
  type Plan,
  type ReportAnswers,
} from './index.ts'
import type { Outcome } from './outcome.ts'

/** The event of 24 May 2023 in Kampar Kiri Hilir as it was told in public; all names are invented. */
export const santri: Partial<ReportAnswers> = {
  band: 'remaja',
  reporterKind: 'witness',
  what: 'Enam atau tujuh teman sekelas memukulinya. Bibirnya pecah.',
  place: 'dormitory',
  venue: 'pesantren',
  institution: 'Pesantren Cahaya Ilmu',
  forms: ['physical'],
  injured: 'yes',
  injuries: ['front.mouth'],
  when: '2023-05-24',
  harmed: [{ name: 'Fulan Karangan', age: 13, sex: 'male' }],
  reported: [{ name: 'Ucok Rekaan', relation: 'classmate', age: 13 }],
  reportedCount: 7,
}

/** An office with a desk and people at it, for tests of what they do with reports. */
export type TestDesk = Readonly<{
  office: TestOffice
  /** Intake worker and counsellor; intake worker and administrator; companion. */
  sari: Member
  budi: Member
  tono: Member
  receive(answers?: Partial<ReportAnswers>): Promise<{ id: ReportId; key: SealKey }>
  seen(member: Member, id: ReportId): Promise<DeskReport>
  inHand(member: Member, id: ReportId): Promise<void>
  decide(member: Member, id: ReportId, what: Plan, words?: string): Promise<Outcome>
}>

const answer = 'Terima kasih sudah bercerita. Kami akan menemani temanmu.'

export async function openTestDesk(serverUrl: string): Promise<TestDesk> {
  const office = await openTestOffice(serverUrl)
  listenForBells()
  const seen: TestDesk['seen'] = async (member, id) => {
    const report = await office.as(member, (scope) => findDeskReport(scope, id))
    if (!report) throw new Error('not there')
    return report
  }
  return {
    office,
    seen,
    sari: await office.hire('Sari Wulandari', 'intake', 'counsellor'),
    budi: await office.hire('Budi Hartono', 'intake', 'admin'),
    tono: await office.hire('Tono Pranoto', 'companion'),
    receive: async (answers = santri) => {
      const asPublic = { kind: 'public', officeId: office.officeId } as const
      const wayBack = { lookupId: randomBytes(32).toString('hex'), reporterKey: asSealKey(randomBytes(32)) }
      const keys = await office.database.as(asPublic, doorKeys)
      if (!keys) throw new Error('the doors are closed')
      const prepared = await prepareReport(keys, {
        kind: 'report',
        channel: 'web',
        lang: 'id',
        answers,
        wayBack,
      })
      const receipt = await office.database.as(asPublic, (scope) => receiveReport(scope, prepared))
      return { id: receipt.reportId, key: receipt.key }
    },
    inHand: async (member, id) => {
      await office.as(member, (scope) => takeReport(scope, id))
      const { version } = await seen(member, id)
      await office.as(member, (scope) =>
        identifyReport(scope, id, { type: 'physicalViolence', authority: 'regency', seenVersion: version }),
      )
    },
    decide: async (member, id, what, words = answer) => {
      const { version } = await seen(member, id)
      return office.as(member, async (scope) => {
        const opened = await openReportAsIntake(scope, member, id)
        if (!opened) throw new Error('not there')
        return decideReport(scope, member, opened, { what, answer: words, seenVersion: version })
      })
    },
  }
}

/** The code with which the database refused, or that it did not. */
export async function refused(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  return error instanceof Error && 'code' in error ? String(error.code) : 'not refused'
}
