import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { harmForms } from '#content/codes/harm.ts'
import { recapCounts } from './recap.store.ts'
import { recapSource } from './recap-source.ts'
import { recapTables } from './recap.ts'
import { readPeriod } from './period.ts'
import { simfoniMap } from './simfoni.ts'
import { insightTestHouse, type InsightHouse } from './test-house.ts'

const { house, open } = insightTestHouse()
const period = readPeriod(new URLSearchParams('masa=bulan&bulan=2026-03')) ?? {
  kind: 'month',
  from: '',
  to: '',
}
let it: InsightHouse

type Planted = {
  id: string
  side: string
  sex: string | null
  age: string | null
  openedOn: string
  type?: string
}

async function plantReport(facts: {
  on: string
  kind?: string
  place?: string | null
  forms?: string[]
  area?: string
  reason?: string
  restricted?: boolean
  duplicateOf?: string
  harmed?: [string | null, string | null][]
  reported?: [string, string, number][]
}): Promise<string> {
  const id = randomUUID()
  await house().owner.query(
    `insert into reports.report (office_id, id, number, received_on, form_version, channel, reporter_kind, kind, place, forms, region_code, decision_reason, restricted_at, duplicate_of, sealed)
     values ($1, $2, $3, $4, 1, 'web', 'self', $5, $6, $7, $8, $9, $10, $11, '\\x00')`,
    [
      it.officeId,
      id,
      `L-${id.slice(0, 8)}`,
      facts.on,
      facts.kind ?? 'report',
      facts.place ?? null,
      facts.forms ?? [],
      facts.area ?? null,
      facts.reason ?? null,
      facts.restricted ? new Date() : null,
      facts.duplicateOf ?? null,
    ],
  )
  const persons = [
    ...(facts.harmed ?? []).map(([sex, age]) => ['harmed', sex, age, null, 1]),
    ...(facts.reported ?? []).map(([relation, sex, count]) => ['reported', sex, null, relation, count]),
  ]
  for (const [side, sex, age, relation, count] of persons) {
    await house().owner.query(
      'insert into reports.person (office_id, id, report_id, side, sex, age_band, relation, count_at_least) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [it.officeId, randomUUID(), id, side, sex, age, relation, count],
    )
  }
  return id
}

async function plantCase(
  facts: Partial<Planted> & { openedOn: string; restricted?: boolean; reason?: string },
): Promise<string> {
  const id = randomUUID()
  await house().owner.query(
    `insert into cases."case" (office_id, id, number, side, opened_on, sex, age_band, case_type, kpai_cluster, region_code, restricted_at, close_reason, sealed)
     values ($1, $2, $3, $4, $5, $6, $7, $8, '4', '14.01.09', $9, $10, '\\x00')`,
    [
      it.officeId,
      id,
      `K-${id.slice(0, 8)}`,
      facts.side ?? 'harmed',
      facts.openedOn,
      facts.sex ?? null,
      facts.age ?? null,
      facts.type ?? 'bullying',
      facts.restricted ? new Date() : null,
      facts.reason ?? null,
    ],
  )
  return id
}

async function plantEvent(
  caseIds: readonly string[],
  facts: { place: string; forms: string[] },
): Promise<void> {
  const id = randomUUID()
  await house().owner.query(
    'insert into cases.incident (office_id, id, place, forms, region_code) values ($1, $2, $3, $4, $5)',
    [it.officeId, id, facts.place, facts.forms, '14.01.09.2001'],
  )
  for (const caseId of caseIds) {
    await house().owner.query(
      `insert into cases.incident_case (office_id, incident_id, case_id, side) select $1, $2, $3, side from cases."case" where id = $3`,
      [it.officeId, id, caseId],
    )
  }
}

beforeAll(async () => {
  it = await open()
  const first = await plantReport({
    on: '2026-03-05',
    place: 'dormitory',
    forms: ['physical', 'verbal'],
    harmed: [['male', 'from13to17']],
    reported: [['classmate', 'male', 6]],
  })
  await plantReport({
    on: '2026-03-06',
    place: 'dormitory',
    forms: ['physical'],
    duplicateOf: first,
    harmed: [['male', 'from13to17']],
    reported: [['classmate', 'male', 6]],
  })
  for (let n = 0; n < 5; n++) await plantReport({ on: '2026-03-31', place: 'home', harmed: [[null, null]] })
  await plantReport({ on: '2026-03-07', kind: 'request_talk' })
  await plantReport({ on: '2026-03-07', reason: 'notAReport' })
  await plantReport({ on: '2026-03-08', restricted: true })
  await plantReport({ on: '2026-04-01' })
  const santri = await plantCase({ openedOn: '2026-03-06', sex: 'male', age: 'from13to17' })
  const others = [
    await plantCase({ openedOn: '2026-03-09', side: 'reported', sex: 'male' }),
    await plantCase({ openedOn: '2026-04-02', side: 'reported', sex: 'male' }),
  ]
  await plantEvent([santri, ...others], { place: 'dormitory', forms: ['physical', 'verbal', 'social'] })
  for (const sex of ['female', 'female', 'female', 'female', 'female', 'unknown', 'refused', null])
    await plantCase({ openedOn: '2026-03-20', sex })
  await plantCase({ openedOn: '2026-03-21', restricted: true })
  await plantCase({ openedOn: '2026-03-21', reason: 'enteredInError' })
  await house().owner.query(
    `insert into cases.service (office_id, id, case_id, service, given_on) select $1, gen_random_uuid(), $2, 'counselling', '2026-03-10' from generate_series(1, 6)`,
    [it.officeId, santri],
  )
  await house().owner.query(
    `insert into platform.promise (office_id, id, kind, subject_kind, subject_id, made_at, due_at, kept_at)
     select $1, gen_random_uuid(), 'report.triage', 'report', $2, '2026-03-05', '2026-03-06', d from unnest(array['2026-03-05', '2026-03-08', null]::timestamptz[]) d`,
    [it.officeId, first],
  )
})

const total = async (subject: string) => {
  const counts = await it.as('data_officer', (scope) => recapCounts(scope, period, simfoniMap(harmForms)))
  return counts
    .filter((one) => one.subject === subject && one.dimension === 'total')
    .reduce((sum, { n }) => sum + n, 0)
}

describe('counts reconcile with what was planted', () => {
  test.each([
    ['complaint', 7],
    ['request', 1],
    ['notReport', 1],
    ['toldHarmed', 6],
    ['reportedPerson', 6],
    // The santri and the reported child share an event: one matter. Then eight files of their own.
    ['case', 9],
    ['victim', 9],
    ['reportedFile', 1],
    ['event', 1],
    ['service', 6],
    ['servedPerson', 1],
  ])('%s: %i', async (subject, expected) => {
    expect(await total(subject)).toBe(expected)
  })

  test('a matter counts in the month of its first file only', async () => {
    const april = await it.as('head', (scope) =>
      recapCounts(scope, { from: '2026-04-01', to: '2026-04-30' }, {}),
    )
    const of = (subject: string) =>
      april.find((one) => one.subject === subject && one.dimension === 'total')?.n ?? 0
    expect([of('case'), of('event'), of('reportedFile')]).toEqual([0, 0, 1])
  })

  test('not stated, unknown and refused stay three rows', async () => {
    const counts = await it.as('data_officer', (scope) => recapCounts(scope, period, {}))
    const sexes = counts
      .filter((one) => one.subject === 'victim' && one.dimension === 'sexAge')
      .map((one) => [one.code, one.n])
    expect(sexes).toEqual(
      expect.arrayContaining([
        ['notStated', 1],
        ['unknown', 1],
        ['refused', 1],
        ['female', 5],
        ['male', 1],
      ]),
    )
  })

  test('an event of two psychological forms counts once in that class', async () => {
    const counts = await it.as('data_officer', (scope) => recapCounts(scope, period, simfoniMap(harmForms)))
    const classes = counts
      .filter((one) => one.subject === 'event' && one.dimension === 'class')
      .map((one) => [one.code, one.n])
    expect(classes.toSorted()).toEqual([
      ['fisik', 1],
      ['psikis', 1],
    ])
  })

  test('deadlines say what was kept, kept late and is late', async () => {
    const counts = await it.as('supervisor', (scope) => recapCounts(scope, period, {}))
    const states = counts.filter((one) => one.subject === 'deadline').map((one) => [one.code, one.n])
    expect(states.toSorted()).toEqual([
      ['kept', 1],
      ['kept_late', 1],
      ['late', 1],
    ])
  })

  test('a village counts in its kecamatan', async () => {
    const source = await it.as('data_officer', (scope) => recapSource(scope, period, 'id'))
    expect(source.counts.find((one) => one.subject === 'event' && one.dimension === 'area')?.code).toBe(
      '14.01.09',
    )
    expect(source.districts).toHaveLength(21)
  })
})

test('no table shows a number under five', async () => {
  const source = await it.as('data_officer', (scope) => recapSource(scope, period, 'id'))
  for (const section of [
    'overview',
    'complaints',
    'cases',
    'victims',
    'reported',
    'events',
    'services',
    'deadlines',
    'simfoni',
  ] as const) {
    for (const table of recapTables(section, source)) {
      const shown = [...table.rows, { values: table.total ?? [] }].flatMap((row) => row.values)
      expect(
        shown.filter((value) => value !== null && value > 0 && value < 5),
        table.id,
      ).toEqual([])
    }
  }
})

describe('who may count', () => {
  test.each(['intake', 'counsellor', 'admin', 'psychologist'] as const)(
    '%s gets no count, even past the page',
    async (role) => {
      await expect(it.as(role, (scope) => recapCounts(scope, period, {}))).rejects.toThrow(
        /counting is for those who recap/,
      )
    },
  )

  test('another office counts nothing of this one', async () => {
    const counts = await it.elsewhere((scope) => recapCounts(scope, period, {}))
    expect(counts).toEqual([])
  })
})

describe('the page and its files', () => {
  test('shows the parts, keeps small numbers hidden, and says so', async () => {
    const html = await (await it.get('/rekap?bagian=victims&masa=bulan&bulan=2026-03', 'data_officer')).text()
    expect(html).toContain('Korban menurut umur dan jenis kelamin')
    expect(html).toContain('disembunyikan')
    expect((await it.get('/rekap', 'counsellor')).status).toBe(403)
  })

  test('a CSV opens in a spreadsheet, hides what the screen hides, and is recorded', async () => {
    const answer = await it.get(
      '/rekap/unduh?bagian=complaints&bentuk=csv-titik-koma&masa=bulan&bulan=2026-03',
      'data_officer',
    )
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    const lines = bytes.toString('utf8').split('\r\n')
    expect(lines).toContain('Maret 2026;Pengaduan;Pengaduan menurut saluran;;Situs ini;Jumlah;7;')
    expect(lines.some((line) => line.endsWith(';;disembunyikan'))).toBe(true)
    const { rows } = await house().owner.query(
      `select account_id, facts from platform.audit_entry where action = 'insight.exported'`,
    )
    expect(rows).toEqual([
      {
        account_id: it.accountOf('data_officer'),
        facts: { parts: ['complaints'], from: '2026-03-01', to: '2026-03-31', form: 'csv-titik-koma' },
      },
    ])
  })

  test('a workbook of all parts is a real one', async () => {
    const answer = await it.get('/rekap/unduh?bagian=semua&bentuk=xlsx&masa=bulan&bulan=2026-03', 'head')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(answer.status).toBe(200)
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
  })

  test('a target is written by the head, kept when it is wrong, and stands beside the load', async () => {
    const wrong = await it.post(
      '/rekap?bagian=overview&masa=tahun&tahun=2026',
      { do: 'target', year: '2026', cases: 'banyak', source: 'DAK' },
      'head',
    )
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('value="banyak"')
    const saved = await it.post(
      '/rekap?bagian=overview&masa=tahun&tahun=2026',
      { do: 'target', year: '2026', cases: '3', source: 'DAK nonfisik' },
      'head',
    )
    expect(saved.status).toBe(303)
    expect(await (await it.get('/rekap?bagian=overview&masa=tahun&tahun=2026', 'head')).text()).toContain(
      'Beban nyata 3 kali target berdana.',
    )
  })

  test('the mapping pairs our codes with Simfoni and KPAI', async () => {
    const html = await (await it.get('/rekap/pemetaan', 'dpo')).text()
    expect(html).toContain('lembaga pendidikan kilat')
    expect(html).toContain('Belum diverifikasi')
  })
})
