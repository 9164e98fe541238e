import { randomBytes } from 'node:crypto'
import type { ReportId } from '#src/platform/ids.ts'
import { asSealKey } from '#src/platform/vault/index.ts'
import { doorKeys, prepareReport, receiveReport, type ReportAnswers } from '#src/reports/index.ts'
import type { Stage } from './stage.ts'

/** A report as the public door takes it in, for stories that begin after it has arrived. */
export async function sendReport(stage: Stage, answers: Partial<ReportAnswers>): Promise<ReportId> {
  const { database } = stage.house.app
  const asPublic = { kind: 'public', officeId: stage.office.officeId } as const
  const keys = await database.as(asPublic, doorKeys)
  if (!keys) throw new Error('The doors are closed.')
  const wayBack = { lookupId: randomBytes(32).toString('hex'), reporterKey: asSealKey(randomBytes(32)) }
  const prepared = await prepareReport(keys, { kind: 'report', channel: 'web', lang: 'id', answers, wayBack, files: [] })
  const { reportId } = await database.as(asPublic, (scope) => receiveReport(scope, prepared))
  return reportId
}

/** Kampar Kiri Hilir, 24 May 2023, as the press told it: six or seven room-mates, a split lip. Names invented. */
export const santri: Partial<ReportAnswers> = {
  band: 'remaja',
  reporterKind: 'friend',
  what: 'Temanku dipukul enam atau tujuh teman sekamar di asrama. Bibirnya pecah.',
  forms: ['physical'],
  place: 'dormitory',
  venue: 'pesantren',
  institution: 'Pesantren Bukit Teduh',
  when: '2023-05-24',
  stillGoing: 'afraid',
  harmed: [{ name: 'Fikri Ramadani', age: 13, sex: 'male' }],
  reported: [{ name: 'Bagas Nugraha', relation: 'classmate', age: 14 }],
  reportedCount: 7,
  injured: 'yes',
  injuries: ['front.mouth'],
  worry: 3,
  mustNotKnow: 'Ustaz pembina kamar',
  contactRules: ['codeOnly'],
}
