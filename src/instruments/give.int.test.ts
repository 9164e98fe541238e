import { describe, expect, test } from 'vitest'
import type { CaseId } from '#src/platform/ids.ts'
import { fillWords } from './fill-words.ts'
import { resultWords, trendWords } from './result-words.ts'
import { targetWords } from './target-words.ts'
import { allOf, measuresHouse } from './test-measures.ts'
import { useWords } from './use-words.ts'
import { measureWords } from './words.ts'

const { it, rows, send, newFile } = measuresHouse()
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
const aged = (id: CaseId, band: string) =>
  rows('update cases."case" set age_band = $2 where id = $1', id, band)
const given = (id: CaseId) =>
  rows<{ day: string; early: boolean; outside_age: boolean }>(
    `select finished_on::text as day, early, outside_age from instruments.administration where case_id = $1 order by id`,
    id,
  )

describe('a sheet from paper', () => {
  const paper = (value: string, filledOn: string) => ({
    do: 'save',
    mode: 'paper',
    moment: 'session',
    filledOn,
    ...allOf(7, value),
  })

  test('says when it was filled in: course and interval go by that day', async () => {
    const id = await newFile()
    const { sari } = it()
    const page = `/kasus/${id}/ukur/gad-7/baru`
    for (const [day, says] of [
      ['', fillWords.id.filledOnMissing],
      ['2026-02-31', fillWords.id.filledOnMissing],
      [daysAgo(-3), fillWords.id.filledOnAhead],
    ] as const) {
      const refused = await send(sari, page, paper('1', day))
      expect(refused.status).toBe(422)
      expect(refused.text).toContain(says)
      expect(refused.text).toMatch(/name="a\.1" checked/)
    }
    // The newer is typed in first.
    expect((await send(sari, page, paper('1', daysAgo(5)))).status).toBe(303)
    const near = await send(sari, page, paper('3', daysAgo(12)))
    expect(near.status).toBe(422)
    expect(near.text).toContain(fillWords.id.earlyMissing)
    expect(near.text).toContain(`value="${daysAgo(12)}"`)
    const older = await send(sari, page, paper('3', daysAgo(60)))
    expect(older.status).toBe(303)
    expect(await given(id)).toMatchObject([
      { day: daysAgo(5), early: false },
      { day: daysAgo(60), early: false },
    ])
    // The older one is the first of the course, and the list shows the newer with the day it may be again.
    const trend = (await send(sari, `/kasus/${id}/ukur/tren/gad-7`)).text
    expect(trend).toContain(trendWords.id.classes.recovered)
    const list = (await send(sari, `/kasus/${id}/ukur`)).text
    expect(list).toMatch(/>7<span class="sr">/)
    expect((await send(sari, page)).text).toContain(fillWords.id.earlyReason)
    expect((await send(sari, older.to)).text).toContain('disalin')
  })

  test('begun question by question it keeps its day too', async () => {
    const id = await newFile()
    const { sari } = it()
    const begun = await send(sari, `/kasus/${id}/ukur/phq-2/baru`, {
      do: 'steps',
      mode: 'paper',
      filledOn: daysAgo(30),
    })
    await send(sari, begun.to, { do: 'next', question: '1', 'a.1': '2' })
    await send(sari, begun.to, { do: 'finish', asIs: '1' })
    expect(await given(id)).toMatchObject([{ day: daysAgo(30) }])
  })
})

describe('what may be given to somebody of an age', () => {
  test('fits come first with the smallest set, and the rest lies one tap away', async () => {
    const id = await newFile()
    await aged(id, 'from13to17')
    const { text } = await send(it().sari, `/kasus/${id}/ukur`)
    const words = measureWords.id.list
    const order = [words.fits, words.minimum, 'ukur/phq-8/baru', words.alsoFits, 'ukur/suds/baru']
    const places = [...order, words.otherAges(7).slice(0, 20), 'ukur/pcl-5/baru'].map((one) =>
      text.indexOf(one),
    )
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
    expect(text.slice(places.at(-2))).toContain('ukur/phq-9/baru')
    expect(text).toContain('CRIES-8')
  })

  test('an instrument for older people takes a reason, which is kept and audited; for others none is asked', async () => {
    const id = await newFile()
    await aged(id, 'from6to12')
    const { sari } = it()
    const page = `/kasus/${id}/ukur/phq-8/baru`
    const refused = await send(sari, page, { do: 'assign', moment: 'session', note: 'Titip' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain(fillWords.id.ageReasonMissing)
    expect(refused.text).toContain('Titip')
    expect((await send(sari, page, { do: 'save', ...allOf(8, '1') })).status).toBe(422)
    expect(await given(id)).toEqual([])
    const ageReason = 'Membaca setara remaja'
    expect((await send(sari, page, { do: 'assign', moment: 'session', ageReason })).status).toBe(303)
    const filled = await send(sari, page, { do: 'save', ageReason, ...allOf(8, '1') })
    const result = await send(sari, filled.to)
    expect(result.text).toContain(ageReason)
    expect(result.text).toContain(resultWords.id.outsideAge)
    expect(await given(id)).toMatchObject([{ outside_age: true }, { outside_age: true }])
    const audit = await rows<{ facts: object }>(
      `select facts from platform.audit_entry where action = 'instruments.given' and subject_id = $1::text`,
      id,
    )
    expect(audit).toHaveLength(2)
    for (const { facts } of audit) {
      expect(facts).toMatchObject({ outsideAge: true })
      expect(JSON.stringify(facts)).not.toContain('remaja')
    }
    await aged(id, 'from13to17')
    expect((await send(sari, page)).text).not.toContain(fillWords.id.ageReason)
  })

  test('the day of birth on file says more than the band', async () => {
    const id = await newFile({ birthDate: `${new Date().getFullYear() - 30}-01-01` })
    const { sari } = it()
    expect((await send(sari, `/kasus/${id}/ukur/pcl-5/baru`)).text).not.toContain(fillWords.id.ageReason)
    expect((await send(sari, `/kasus/${id}/ukur`)).text).toContain('ukur/five-qualities-adult/baru')
  })
})

describe('what a person wants to get to', () => {
  test('is set with them by hand, dated, drawn and in the table, and let go of', async () => {
    const id = await newFile()
    const { sari, office } = it()
    await send(sari, `/kasus/${id}/ukur/pcl-5/baru`, { do: 'save', ...allOf(20, '2') })
    const page = `/kasus/${id}/ukur/tren/pcl-5`
    const words = targetWords.id
    const wrong = await send(sari, page, { do: 'target', value: '90', setOn: daysAgo(-2) })
    expect(wrong.status).toBe(422)
    for (const says of [words.valueWrong(0, 80), words.dayAhead, words.togetherMissing, 'value="90"'])
      expect(wrong.text).toContain(says)
    const set = { do: 'target', value: '42,5', setOn: daysAgo(1), together: 'on' }
    expect((await send(sari, page, set)).status).toBe(303)
    const drawn = (await send(sari, page)).text
    for (const shown of ['Ingin sampai 42,5', words.reached('42,5'), 'class="guide"', 'Sari Konselor'])
      expect(drawn).toContain(shown)
    // No parameters of change: the honest sentence stays.
    expect(drawn).toContain(trendWords.id.noBand)
    const kept = await rows<{ sealed: Buffer }>(
      'select sealed from instruments.target where case_id = $1',
      id,
    )
    expect(kept[0]?.sealed.toString('latin1')).not.toContain('42')
    await send(sari, page, { do: 'endTarget' })
    const ended = (await send(sari, page)).text
    expect(ended).not.toContain('class="guide"')
    expect(ended).toContain('Dilepas')
    // Where reliable change is known, that stays the measure; and nobody outside reads or sets one.
    expect((await send(sari, `/kasus/${id}/ukur/tren/phq-9`, { ...set, value: '5' })).status).toBe(404)
    const other = await office.hire('Lain Konselor', 'counsellor')
    expect((await send(other, page, set)).status).not.toBe(303)
    expect(await rows('select 1 from instruments.target where case_id = $1', id)).toHaveLength(2)
  })
})

describe('counts for the head', () => {
  test('say how much was measured in a quarter, hide small numbers, and hold no answer', async () => {
    const { office, sari } = it()
    const files: CaseId[] = []
    for (let nth = 0; nth < 6; nth++) files.push(await newFile())
    for (const [at, id] of files.entries())
      await rows(
        `insert into instruments.administration (office_id, id, case_id, instrument, instrument_version, mode, moment, state, assigned_on, finished_on, made_by)
         select $2, gen_random_uuid(), $1, 'wellbeing', '1.0.0', 'staff', 'session', 'done', d::date, d::date, $3
         from unnest($4::text[]) d`,
        id,
        office.officeId,
        sari.accountId,
        at < 3 ? ['2024-02-01', '2024-05-02'] : ['2024-05-03'],
      )
    const page = (masa: string) => send(office.head, `/alat-ukur/hitungan?masa=${masa}`)
    const second = (await page('2024-2')).text
    const cells = [...second.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map((one) =>
      (one[1] ?? '').replaceAll(/<[^>]+>/g, '').trim(),
    )
    expect(cells).toEqual(['6', '6', useWords.id.hidden, '0'])
    const first = (await page('2024-1')).text
    expect(first).toContain(useWords.id.hidden)
    expect(first).not.toMatch(/<td[^>]*>3</)
    expect((await page('2024-3')).text).toContain(useWords.id.none)
    expect(second).toContain(useWords.id.noClasses)
    expect((await send(sari, '/alat-ukur/hitungan')).status).toBe(403)
    expect((await send(office.head, '/alat-ukur')).text).toContain('href="/alat-ukur/hitungan"')
  })
})
