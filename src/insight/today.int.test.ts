import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { rememberBackup } from '#src/platform/archive/last-backup.ts'
import { deadlineCounts, loadByWorker, owedNow } from './office-today.store.ts'
import { insightTestHouse, type InsightHouse } from './test-house.ts'

const { house, open } = insightTestHouse()
let it: InsightHouse
const text = async (path: string, role: Parameters<InsightHouse['get']>[1]) =>
  (await it.get(path, role)).text()

async function plant(sql: string, ...values: unknown[]): Promise<string> {
  const id = randomUUID()
  await house().owner.query(sql, [it.officeId, id, ...values])
  return id
}

/** An open report with a promise that was due at `due`. */
async function plantReport(number: string, urgency: string, due: string): Promise<string> {
  const id = await plant(
    `insert into reports.report (office_id, id, number, received_on, form_version, channel, reporter_kind, urgency, sealed) values ($1, $2, $3, '2026-04-14', 1, 'web', 'self', $4, '\\x00')`,
    number,
    urgency,
  )
  await plant(
    `insert into platform.promise (office_id, id, kind, subject_kind, subject_id, role, made_at, due_at) values ($1, $2, 'report.triage', 'report', $3, 'intake', '2026-04-14', $4)`,
    id,
    due,
  )
  return id
}

async function plantCase(number: string, member: string, followUp: string, task?: string): Promise<string> {
  const id = await plant(
    `insert into cases."case" (office_id, id, number, side, opened_on, next_follow_up_on, sealed) values ($1, $2, $3, 'harmed', '2026-04-01', $4, '\\x00')`,
    number,
    followUp,
  )
  await house().owner.query(
    `insert into cases.care_team (office_id, case_id, account_id, duty) values ($1, $2, $3, 'lead')`,
    [it.officeId, id, member],
  )
  if (task)
    await plant(
      `insert into cases.task (office_id, id, case_id, owner_id, due_on, sealed) values ($1, $2, $3, $4, $5, '\\x00')`,
      id,
      member,
      task,
    )
  return id
}

let ringing = ''
let hidden = ''
beforeAll(async () => {
  it = await open()
  ringing = await plantReport('L-NOW111', 'NOW', '2026-04-15T02:00:00Z')
  await house().owner.query(
    `insert into reports.bell (office_id, report_id, rung_at) values ($1, $2, '2026-04-15T02:40:00Z')`,
    [it.officeId, ringing],
  )
  hidden = await plantReport('L-NAMED2', 'TODAY', '2026-04-15T09:00:00Z')
  await house().owner.query(
    `insert into reports.exclusion (office_id, report_id, account_id, reason) values ($1, $2, $3, 'named_in_report'), ($1, $2, $4, 'named_in_report')`,
    [it.officeId, hidden, it.accountOf('intake'), it.accountOf('head')],
  )
  await plantCase('K-MINE11', it.accountOf('counsellor'), '2026-04-14', '2026-04-15')
  await plantCase('K-OTHER2', it.accountOf('psychologist'), '2026-04-20')
})

describe('the day of a worker', () => {
  test('at the desk the bell comes first, with the late and the new', async () => {
    const html = await text('/hari-ini', 'intake')
    expect(html).toContain('Laporan L-NOW111 berdering')
    expect(html).toContain(`href="/meja/${ringing}"`)
    expect(html.indexOf('berdering')).toBeLessThan(html.indexOf('id="terlambat"'))
  })

  test('whoever a report names sees neither it nor that it waits', async () => {
    expect(await text('/hari-ini', 'intake')).not.toContain('L-NAMED2')
    expect(await text('/hari-ini', 'head')).not.toContain('L-NAMED2')
  })

  test('nor is it counted for them, with the request for data behind it, among what the office owes', async () => {
    const request = await plant(
      `insert into privacy.request (office_id, id, number, kind, channel, asked_by, report_id, received_at, sealed) values ($1, $2, 'P-NAMED2', 'access', 'web', 'self', $3, '2026-04-14', '\\x00')`,
      hidden,
    )
    await plant(
      `insert into platform.promise (office_id, id, kind, subject_kind, subject_id, role, made_at, due_at) values ($1, $2, 'privacy.request', 'privacy_request', $3, 'dpo', '2026-04-14', '2026-04-15T10:00:00Z')`,
      request,
    )
    const [from, until] = [new Date('2026-04-01T00:00:00Z'), new Date('2026-04-15T17:00:00Z')]
    const seenBy = (role: 'head' | 'supervisor') =>
      it.as(role, async (scope) => ({
        today: (await owedNow(scope, until)).today,
        open: (await deadlineCounts(scope, from, until)).filter((one) => one.open > 0).map((one) => one.kind),
      }))
    expect(await seenBy('supervisor')).toEqual({ today: 2, open: ['privacy.request', 'report.triage'] })
    expect(await seenBy('head')).toEqual({ today: 0, open: [] })
  })

  test('an officer the report names is not told that a request about it falls due', async () => {
    expect(await text('/hari-ini', 'dpo')).toContain('Jawab permintaan hak data')
    await house().owner.query(
      `insert into reports.exclusion (office_id, report_id, account_id, reason) values ($1, $2, $3, 'named_in_report')`,
      [it.officeId, hidden, it.accountOf('dpo')],
    )
    expect(await text('/hari-ini', 'dpo')).not.toContain('Jawab permintaan hak data')
  })

  test('the file that came of the report is counted for them as little as the report', async () => {
    const file = await plantCase('K-NAMED3', it.accountOf('psychologist'), '2026-04-14')
    await plant(
      `insert into platform.promise (office_id, id, kind, subject_kind, subject_id, made_at, due_at) values ($1, $2, 'law.police_report', 'case', $3, '2026-04-14', '2026-04-15T10:00:00Z')`,
      file,
    )
    await house().owner.query(`update reports.report set case_id = $2 where id = $1`, [hidden, file])
    const until = new Date('2026-04-15T17:00:00Z')
    const seenBy = (role: 'head' | 'supervisor') =>
      it.as(role, async (scope) => ({
        today: (await owedNow(scope, until)).today,
        files: (await loadByWorker(scope, '2026-04-15')).find(
          (one) => one.accountId === it.accountOf('psychologist'),
        )?.files,
      }))
    expect(await seenBy('supervisor')).toEqual({ today: 3, files: 2 })
    expect(await seenBy('head')).toEqual({ today: 0, files: 1 })
  })

  test('whoever a complaint may be about is not told that one waits, nor by a number', async () => {
    const file = await plantCase('K-OWN444', it.accountOf('supervisor'), '2026-04-20')
    const complaint = await plant(
      `insert into counselling.complaint (office_id, id, about_case, door_id, written_at, sealed) values ($1, $2, $3, gen_random_uuid(), '2026-04-14', '\\x00')`,
      file,
    )
    await plant(
      `insert into platform.promise (office_id, id, kind, subject_kind, subject_id, role, made_at, due_at) values ($1, $2, 'counselling.complaint', 'complaint', $3, 'supervisor', '2026-04-14', '2026-04-15T11:00:00Z')`,
      complaint,
    )
    const [from, until] = [new Date('2026-04-01T00:00:00Z'), new Date('2026-04-15T17:00:00Z')]
    const kinds = (role: 'head' | 'supervisor') =>
      it.as(role, async (scope) => (await deadlineCounts(scope, from, until)).map((one) => one.kind))
    expect(await kinds('head')).toContain('counselling.complaint')
    expect(await kinds('supervisor')).not.toContain('counselling.complaint')
    expect(await text('/hari-ini', 'supervisor')).not.toContain('Jawab keluhan')
  })

  test('a counsellor sees the contact that is late and the task of today, of own files only', async () => {
    const html = await text('/hari-ini', 'counsellor')
    expect(html).toMatch(
      /id="terlambat"[\s\S]*Hubungi klien sesuai jadwal: <span class="no">K-MINE11[\s\S]*id="hari-ini"[\s\S]*Tugas: <span class="no">K-MINE11/,
    )
    expect(html).not.toContain('K-OTHER2')
    expect(html).not.toContain('L-NOW111')
  })
})

describe('the day of those who lead', () => {
  test('numbers of the load by worker, and no file', async () => {
    const html = await text('/hari-ini', 'head')
    // Nobody heard the bell for a quarter of an hour: it rings for the head too, also on the first page of the day.
    expect(html).toContain('href="/meja/bel"')
    expect(html).toContain('Beban tiap petugas')
    // What the office owes, never their own empty list in its place.
    expect(html).toMatch(/figure-value">[1-9]\d*<\/p><p>Lewat tenggat di kantor ini/)
    expect(html).not.toContain('>Jatuh hari ini<')
    expect(html).toContain('Petugas counsellor')
    expect(html).toContain('Tindak lanjut terlambat: Petugas counsellor (1).')
    expect(html).not.toMatch(/K-MINE11|K-OTHER2|L-NOW111/)
  })

  test('a new office says what is still to be done', async () => {
    const html = await text('/hari-ini', 'head')
    expect(html).toContain('Beri dua petugas kunci penerimaan')
    expect(html).toContain('Isi daftar sekolah, madrasah, dan pesantren')
    expect(html).not.toContain('Cetak tiga lembar pemulihan')
  })
})

test('an administrator sees the house and no work', async () => {
  const html = await text('/hari-ini', 'admin')
  expect(html).toContain('Nomor bantuan')
  expect(html).toContain('Semua orang memegang kunci yang diperlukan.')
  expect(html).not.toMatch(/K-MINE11|L-NOW111|Beban tiap petugas/)
})

test('who opens no file finds what they are there for and whom to turn to, and nothing of plans or files', async () => {
  const peer = await text('/hari-ini', 'peer')
  for (const href of ['/amati', '/lapor', '/ke-mana', '/bantuan']) expect(peer).toContain(`href="${href}"`)
  expect(peer).toContain('Petugas supervisor')
  expect(peer).toContain('Tidak ada petugas siaga sekarang. Kalau ada bahaya, pakai nomor darurat.')
  expect(peer).not.toMatch(/rencana|K-MINE11|L-NOW111/)
  const press = await text('/hari-ini', 'press')
  expect(press).toContain('Petugas data_officer')
  expect(press).not.toContain('href="/rekap"')
  expect(await text('/hari-ini', 'data_officer')).toContain('href="/kantor/lembaga"')
  expect(await text('/hari-ini', 'counsellor')).not.toContain('Yang dapat dihubungi')
})

describe('the last backup', () => {
  test('those who can see to it are told when there is none, when it is old, and quietly when it is fresh', async () => {
    expect(await text('/hari-ini', 'head')).toContain('Belum ada cadangan data')
    expect(await text('/hari-ini', 'admin')).toContain('Belum ada cadangan data')
    expect(await text('/kantor', 'admin')).toContain('Belum ada cadangan data')
    expect(await text('/hari-ini', 'counsellor')).not.toContain('adangan data')

    // The house's clock stands at ten in the morning of 15 April.
    await rememberBackup(house().doors.ownerUrl, '2026-04-11T19:00:00.000Z')
    expect(await text('/hari-ini', 'head')).toMatch(
      /notice-title">Cadangan data terakhir dibuat 3 hari yang lalu/,
    )
    await rememberBackup(house().doors.ownerUrl, '2026-04-14T19:00:00.000Z')
    const html = await text('/hari-ini', 'head')
    expect(html).toContain('Cadangan data terakhir dibuat 8 jam yang lalu, 15 April 2026 pukul 02.00 WIB.')
    expect(html).not.toContain('npm run backup')
  })
})

test('in English too', async () => {
  const html = await (await it.get('/hari-ini', 'counsellor', 'en')).text()
  expect(html).toContain('Contact the client as planned: <span class="no">K-MINE11')
})
