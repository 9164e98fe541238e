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
  const prepared = await prepareReport(keys, {
    kind: 'report',
    channel: 'web',
    lang: 'id',
    answers,
    wayBack,
    files: [],
  })
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

/** Takes a report in hand and opens a file for each side, each with a lead of its own. */
export async function openBothFiles(
  stage: Stage,
  leads: { harmed: string; reported: string },
): Promise<{ harmed: string; reported: string }> {
  const { house, office, kenanga } = stage
  const id = await sendReport(stage, santri)
  const cookie = await office.signIn(kenanga)
  const post = async (path: string, form: Record<string, string | string[]>) => {
    const { rows } = await house.owner.query<{ version: number }>(
      'select version from reports.report where id = $1',
      [id],
    )
    const answer = await house.send(path, { cookie, form: { version: String(rows[0]?.version), ...form } })
    if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}`)
  }
  await post(`/meja/${id}`, { do: 'take' })
  await post(`/meja/${id}`, { do: 'identify', type: 'bullying', authority: 'regency' })
  const { rows } = await house.owner.query<{ id: string; side: string }>(
    'select id, side from reports.person where report_id = $1 and count_at_least = 1',
    [id],
  )
  const person = (side: string) => rows.find((one) => one.side === side)?.id ?? ''
  const [harmed, reported] = [person('harmed'), person('reported')]
  await post(`/meja/${id}/putusan`, {
    do: 'decide',
    decision: 'open',
    joining: 'none',
    file: [harmed, reported],
    [`name.${harmed}`]: 'Fikri Ramadani',
    [`lead.${harmed}`]: leads.harmed,
    [`name.${reported}`]: 'Bagas Nugraha',
    [`lead.${reported}`]: leads.reported,
    answer: 'Mulai hari ini Kak Rina menemani temanmu. Tulis di sini kapan saja.',
  })
  const found = await house.owner.query<{ id: string; side: string }>('select id, side from cases.case')
  const fileOf = (side: string) => `/kasus/${found.rows.find((one) => one.side === side)?.id}`
  return { harmed: fileOf('harmed'), reported: fileOf('reported') }
}
