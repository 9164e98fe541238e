import { describe, expect, test } from 'vitest'
import { addMember, openFile } from '#src/cases/index.ts'
import { insertTurn } from '#src/people/index.ts'
import type { Letter } from '#src/reports/index.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { alertWords } from './alert-words.ts'
import { carryAlerts } from './carry-calls.ts'
import { clientWords } from './client-words.ts'
import { resultWords, trendWords } from './result-words.ts'
import { allOf, measuresHouse } from './test-measures.ts'

const { house, it, as, rows, send, newFile, client } = measuresHouse()

const alertsOf = (id: CaseId) =>
  rows<{ id: string; urgency: string; answered_at: Date | null; amended_at: Date | null }>(
    'select id, urgency, answered_at, amended_at from instruments.alert where case_id = $1 order by raised_at, id',
    id,
  )
const done = { do: 'save', step: 'spoke', what: 'Ditemani pulang', consulted: 'Dewi' }
const at = (id: CaseId, alert: string | undefined) => `/kasus/${id}/ukur/tindakan/${alert}`
async function left(id: CaseId, code: string) {
  const { sari } = it()
  expect(
    (await send(sari, `/kasus/${id}/ukur/${code}/baru`, { do: 'assign', moment: 'session' })).status,
  ).toBe(303)
  const one = await client(id)
  return { ...one, own: await one.sheet() }
}

describe('an answer that asks for a person is heard', () => {
  test('also the second of a sheet, after the first was answered', async () => {
    const id = await newFile()
    const { post, own } = await left(id, 'incident-frequency')
    const say = (question: string, value: string) =>
      post(own, { do: 'next', question, [`a.${question}`]: value })
    await say('threatened', '2')
    const [first] = await alertsOf(id)
    expect((await send(it().sari, at(id, first?.id), done)).status).toBe(303)
    await say('threatened', '3')
    expect(await alertsOf(id)).toHaveLength(1)
    await say('sexual', '1')
    expect((await alertsOf(id)).filter((one) => one.answered_at === null)).toMatchObject([
      { urgency: 'TODAY' },
    ])
    const open = await rows(
      `select 1 from platform.promise where subject_id = $1 and kind = 'case.alert' and kept_at is null`,
      id,
    )
    expect(open).toHaveLength(1)
  })

  test('two calls of one sheet are answered at once only when the second was ticked', async () => {
    const id = await newFile()
    const { post, own } = await left(id, 'incident-frequency')
    for (const question of ['threatened', 'sexual'])
      await post(own, { do: 'next', question, [`a.${question}`]: '1' })
    const [first, second] = await alertsOf(id)
    const page = await send(it().sari, at(id, first?.id))
    expect(page.text).toContain(alertWords.id.also)
    const wrong = await send(it().sari, at(id, first?.id), { ...done, what: '', also: [second?.id ?? ''] })
    expect(wrong.text).toContain(`checked id="f-also`)
    await send(it().sari, at(id, first?.id), { ...done, also: [second?.id ?? ''] })
    expect((await alertsOf(id)).every((one) => one.answered_at)).toBe(true)
  })

  test('also from a second tab when the sheet is over: kept, called for, and help stands on the next screen', async () => {
    const id = await newFile()
    const { officeId, head } = it().office
    const now = Date.now()
    await as(head, (scope) =>
      insertTurn(scope, {
        accountId: it().sari.accountId,
        startsAt: new Date(now - 3_600_000),
        endsAt: new Date(now + 3_600_000),
      }),
    )
    const { post, open, own } = await left(id, 'phq-9')
    await post(own, { do: 'next', question: '9', 'a.9': '0' })
    await post(own, { do: 'send' })
    expect(await alertsOf(id)).toEqual([])
    const late = await post(own, { do: 'later', question: '9', 'a.9': '2' })
    // Whoever asks for help is not led away from it.
    const screen = await open(late.to)
    for (const shown of [clientWords.id.helpTitle.remaja, 'tel:129', clientWords.id.late.remaja])
      expect(screen).toContain(shown)
    expect(await alertsOf(id)).toMatchObject([{ urgency: 'TODAY', answered_at: null }])
    const [kept] = await rows<{ sealed: Buffer; place_version: number }>(
      `select sealed, place_version from instruments.answer_set where case_id = $1 and kind = 'late'`,
      id,
    )
    expect(kept?.place_version).toBe(1)
    const result = own.replace('/tempatku/tanya/', `/kasus/${id}/ukur/hasil/`)
    const read = await send(it().sari, result)
    expect(read.text).toContain(resultWords.id.lateTitle)
    expect(read.text).toContain(resultWords.id.notScorable)
    // The same again says nothing new; a sheet that staff took back hears as well.
    await post(own, { do: 'next', question: '9', 'a.9': '2' })
    expect(await alertsOf(id)).toHaveLength(1)
    const other = await newFile()
    const taken = await left(other, 'incident-frequency')
    await send(it().sari, `/kasus/${other}/ukur`, { do: 'letGo', administration: taken.own.slice(-36) })
    await taken.post(taken.own, { do: 'next', question: 'sexual', 'a.sexual': '1' })
    expect(await alertsOf(other)).toHaveLength(1)
    await house().owner.query('delete from people.on_call where office_id = $1', [officeId])
  })

  test('nobody but the person writes a late answer', async () => {
    const id = await newFile()
    const { sari, office } = it()
    await send(sari, `/kasus/${id}/ukur/phq-2/baru`, { do: 'save', ...allOf(2, '1') })
    const [given] = await rows<{ id: string }>(
      'select id from instruments.administration where case_id = $1',
      id,
    )
    await expect(
      as(sari, (scope) =>
        scope.db
          .insertInto('instruments.answer_set')
          .values({
            office_id: office.officeId,
            id: crypto.randomUUID(),
            case_id: id,
            administration_id: given?.id ?? '',
            kind: 'late',
            written_by: sari.accountId,
            written_at: scope.now,
            key_version: 1,
            sealed: Buffer.from([1]),
          })
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/)
  })
})

test('an alert says that its sheet was mended after it', async () => {
  const id = await newFile()
  const { sari } = it()
  const filled = await send(sari, `/kasus/${id}/ukur/phq-9/baru`, { do: 'save', ...allOf(9, '1') })
  const said = alertWords.id.amended('@').split('@')[1] ?? ''
  expect((await send(sari, `/kasus/${id}`)).text).not.toContain(said)
  await send(sari, filled.to, { do: 'amend', ...allOf(9, '0') })
  const [alert] = await alertsOf(id)
  for (const path of [`/kasus/${id}`, `/kasus/${id}/ukur`, at(id, alert?.id)])
    expect((await send(sari, path)).text).toContain(said)
  // Mending lowers nothing and calls nobody a second time.
  expect(await alertsOf(id)).toMatchObject([{ answered_at: null }])
})

test('however much is given on a file, the first stays the first', async () => {
  const id = await newFile()
  const { sari } = it()
  const page = `/kasus/${id}/ukur/phq-9/baru`
  await send(sari, page, { do: 'save', ...allOf(9, '2'), 'a.9': '0' })
  await rows(
    `update instruments.administration set assigned_on = '2020-01-06', finished_on = '2020-01-06' where case_id = $1`,
    id,
  )
  await rows(
    `insert into instruments.administration (office_id, id, case_id, instrument, instrument_version, mode, moment, state, assigned_on, finished_on, made_by)
     select $2, gen_random_uuid(), $1, 'suds', '1.0.0', 'staff', 'session', 'skipped', '2021-01-01', '2021-01-01', $3 from generate_series(1, 420)`,
    id,
    it().office.officeId,
    sari.accountId,
  )
  await send(sari, page, { do: 'save', ...allOf(9, '0') })
  const trend = await send(sari, `/kasus/${id}/ukur/tren/phq-9`)
  expect(trend.text).toContain(trendWords.id.classes.recovered)
})

describe('an alert that nobody answers', () => {
  const letters: Letter[] = []
  const carryAfter = async (minutes: number) => {
    letters.length = 0
    const { database } = house().app
    const later: typeof database.as = (actor, work) =>
      database.as(actor, (scope) => work({ ...scope, now: new Date(Date.now() + minutes * 60_000) }))
    await carryAlerts({
      database: { ...database, as: later },
      sendLetter: (letter) => Promise.resolve(void letters.push(letter)),
    })
    return letters.map((one) => one.to).toSorted()
  }

  test('goes to its team by letter, wider as its time runs over, never across the wall, without a word of it', async () => {
    const { office, sari } = it()
    const dewi = await office.hire('Dewi Penyelia', 'supervisor')
    const doni = await office.hire('Doni Penyelia', 'supervisor')
    const budi = await office.hire('Budi Pendamping', 'companion')
    const letterFor = { sari, dewi, doni, budi, head: office.head }
    for (const [name, member] of Object.entries(letterFor))
      await rows(
        `insert into reports.bell_address (office_id, account_id, address, lang) values ($1, $2, $3, 'id')`,
        office.officeId,
        member.accountId,
        `${name}@contoh.test`,
      )
    await rows('update instruments.alert set mailed_level = 2')
    const id = await newFile()
    await as(sari, async (scope) => {
      const file = await openFile(scope, sari, id)
      if (file) await addMember(scope, sari, file, { accountId: budi.accountId, duty: 'member' })
    })
    const other = crypto.randomUUID()
    const incident = crypto.randomUUID()
    // Doni reads a file on the other side of the same event.
    await rows(
      `insert into cases."case" (office_id, id, number, side, opened_on, sealed) values ($1, $2, 'K-SEBELAH', 'reported', current_date, '\\x00')`,
      office.officeId,
      other,
    )
    await rows(
      `insert into cases.care_team (office_id, case_id, account_id, duty) values ($1, $2, $3, 'lead')`,
      office.officeId,
      other,
      doni.accountId,
    )
    await rows('insert into cases.incident (office_id, id) values ($1, $2)', office.officeId, incident)
    await rows(
      `insert into cases.incident_case (office_id, incident_id, case_id, side) values ($1, $2, $3, 'harmed'), ($1, $2, $4, 'reported')`,
      office.officeId,
      incident,
      id,
      other,
    )
    await send(sari, `/kasus/${id}/ukur/phq-9/baru`, { do: 'save', ...allOf(9, '1') })
    expect(await carryAfter(1)).toEqual(['budi@contoh.test', 'sari@contoh.test'])
    expect(letters.every((one) => one.path === '/hari-ini')).toBe(true)
    expect(await carryAfter(2)).toEqual([])
    expect(await carryAfter(6 * 60 + 5)).toEqual(['budi@contoh.test', 'dewi@contoh.test', 'sari@contoh.test'])
    expect(await carryAfter(13 * 60)).toEqual([
      'budi@contoh.test',
      'dewi@contoh.test',
      'head@contoh.test',
      'sari@contoh.test',
    ])
    expect(await carryAfter(40 * 60)).toEqual([])
  })

  test('stands on the page of the day with the way to the alert itself, and to the late ones for a supervisor', async () => {
    const { office, sari } = it()
    const ratna = await office.hire('Ratna Penyelia', 'supervisor')
    const id = await newFile()
    await send(sari, `/kasus/${id}/ukur/phq-9/baru`, { do: 'save', ...allOf(9, '1') })
    const [alert] = await alertsOf(id)
    const number = (await rows<{ number: string }>('select number from cases."case" where id = $1', id))[0]
      ?.number
    const today = await send(sari, '/hari-ini')
    expect(today.text).toContain(`href="${at(id, alert?.id)}"`)
    expect((await send(sari, '/lonceng')).text).not.toContain('data-ringing')
    expect((await send(ratna, '/hari-ini')).text).not.toContain(number)
    await rows(
      `update instruments.alert set raised_at = now() - interval '7 hours', due_at = now() - interval '1 hour' where case_id = $1`,
      id,
    )
    const late = await send(ratna, '/hari-ini')
    expect(late.text).toContain(number)
    expect(late.text).toContain('href="/alat-ukur/panggilan"')
    expect(late.text).not.toMatch(/Fikri|PHQ/)
    expect((await send(ratna, '/lonceng')).text).toContain('data-ringing')
    const heard = await send(ratna, '/alat-ukur/panggilan', { do: 'hear', alert: alert?.id ?? '' })
    expect(heard.status).toBe(303)
    expect((await send(sari, `/kasus/${id}`)).text).toContain('Ratna Penyelia')
    expect((await send(ratna, '/lonceng')).text).not.toContain(number)
    await send(sari, at(id, alert?.id), done)
    expect((await send(sari, '/hari-ini')).text).not.toContain(at(id, alert?.id))
  })
})
