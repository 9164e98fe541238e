import { beforeAll, describe, expect, test } from 'vitest'
import { addIncident, linkIncident, openFile } from '#src/cases/index.ts'
import { useHouse } from '../../../tests/support/house.ts'
import { summaryLinks } from '../../../tests/support/summary.ts'
import { outsideFacts } from '../load-run.ts'
import { openEpisode } from '../open-episode.ts'
import { openSdStage, stepOf, type SdStage } from '../desensitisation/test-stage.ts'

const house = useHouse()
let stage: SdStage
let home: string

beforeAll(async () => {
  stage = await openSdStage(house())
  home = `/kasus/${stage.caseId}`
})

const inDays = (count: number) => {
  const day = new Date(Date.now() + 7 * 3_600_000 + count * 86_400_000).toISOString().slice(0, 10).split('-')
  return (name: string) => ({
    [`${name}-year`]: day[0] ?? '',
    [`${name}-month`]: String(Number(day[1])),
    [`${name}-day`]: String(Number(day[2])),
  })
}
const week = inDays(7)
const line = (more: Record<string, string | string[]>) => ({
  changes: 'adults',
  part: 'supervision',
  text: 'Guru piket berdiri di halaman asrama',
  tag: 'protective',
  agreed: 'yes',
  ...week('reviewOn'),
  ...more,
})
const write = (more: Record<string, string | string[]>) =>
  stage.post(stage.sari, `${home}/aman/baru`, line(more))
const plan = () => stage.get(stage.sari, `${home}/aman`)
const promises = async () =>
  (
    await house().owner.query<{ due_at: Date; kept_at: Date | null; dropped_at: Date | null }>(
      `select due_at, kept_at, dropped_at from platform.promise where kind = 'counselling.safety_review' order by made_at`,
    )
  ).rows
const hours = (at: Date | undefined) => Math.round(((at?.getTime() ?? 0) - Date.now()) / 3_600_000)

describe('the burden rule', () => {
  test('others change first; then the client, and only with their own yes', async () => {
    expect((await plan()).text).toContain('Belum ada yang berubah pada pihak lain')
    const own = { changes: 'victim', part: 'route', text: 'Lewat pintu depan' }
    const early = await write(own)
    expect([early.status, summaryLinks(early.text)]).toEqual([422, { links: ['f-changes'], dead: [] }])
    expect(early.text).toContain('Belum ada yang berubah pada pihak lain')
    expect(early.text).toContain('Lewat pintu depan')

    expect((await write({})).status).toBe(303)
    const unasked = await write({ ...own, agreed: 'not_asked' })
    expect(unasked.text).toContain('Tanyakan dulu apakah ia setuju')
    expect(summaryLinks(unasked.text)).toEqual({ links: ['f-agreed'], dead: [] })
    expect((await write({ ...own, agreed: 'no' })).text).toContain('Cari cara lain')
    expect((await write(own)).status).toBe(303)
    const { text } = await plan()
    expect(text.indexOf('Guru piket')).toBeLessThan(text.indexOf('Lewat pintu depan'))
  })

  test('the database itself refuses a change for the client without their yes', async () => {
    await expect(
      stage.as(stage.sari, (scope) =>
        scope.db
          .updateTable('counselling.safety_line')
          .set({ agreed_by_client: 'no' })
          .where('changes', '=', 'victim')
          .execute(),
      ),
    ).rejects.toThrow(/safety_line/)
  })

  test('a review is at most thirty days away', async () => {
    const late = await write({ ...inDays(31)('reviewOn') })
    expect([late.status, summaryLinks(late.text)]).toEqual([422, { links: ['f-reviewOn'], dead: [] }])
    expect(late.text).toContain('paling lama 30 hari')
  })

  test('two safe adults, named, asked and willing', async () => {
    await write({ part: 'safe_adult', text: 'Boleh diketuk kapan saja', who: 'Bu Rina', asked: 'yes' })
    await write({ part: 'safe_adult', text: 'Di kantor', who: 'Pak Doni', asked: 'not_asked' })
    expect((await plan()).text).toContain('dua orang dewasa yang aman')
    const id = /aman\/garis\/([0-9a-f-]{36})"[^>]*>Ubah<span class="sr">: Di kantor/.exec(
      (await plan()).text,
    )?.[1]
    const path = `${home}/aman/garis/${id ?? ''}`
    const edited = line({ part: 'safe_adult', text: 'Di kantor', who: 'Pak Doni', asked: 'yes' })
    expect((await stage.post(stage.sari, path, { ...edited, _seen: '1' })).status).toBe(303)
    const overtaken = await stage.post(stage.budi, path, { ...edited, text: 'Di musala', _seen: '1' })
    expect(overtaken.status).toBe(409)
    expect(overtaken.text).toContain('Di musala')
    expect((await plan()).text).not.toContain('dua orang dewasa yang aman')
  })
})

test('nobody outside the team opens it, and words lie sealed', async () => {
  const outsider = await stage.office.hire('Tuti Konselor', 'counsellor')
  for (const path of [
    '/aman',
    '/aman/denah',
    '/aman/cetak/dewasa',
    '/aman/baru',
    '/aman/tinjau',
    '/aman/salinan',
    '/aman/cetak/saku',
  ])
    expect((await stage.get(outsider, home + path)).status).toBe(404)
  const { rows } = await house().owner.query<{ sealed: Buffer }>('select sealed from counselling.safety_line')
  expect(rows.some((row) => row.sealed.includes('Guru piket') || row.sealed.includes('Rina'))).toBe(false)
})

describe('a hot spot', () => {
  test('stands on the drawn plan and in its table, and says what is on it in words', async () => {
    expect(
      (
        await write({
          part: 'hot_spot',
          text: 'Di sini mereka menunggu',
          area: 'pesantren_yard',
          slots: ['night'],
        })
      ).status,
    ).toBe(303)
    const { text } = await plan()
    expect(text).toContain('<circle class="spot-hot"')
    expect(text).toMatch(/Halaman pondok[\s\S]*rawan/)
  })

  test('moved to another place and time on the plan leaves nothing of the old ones behind', async () => {
    await write({ part: 'hot_spot', text: 'Dicegat di sini', area: 'school_gate', slots: ['morning'] })
    const id =
      /aman\/garis\/([0-9a-f-]{36})"[^>]*>Ubah<span class="sr">: Dicegat/.exec((await plan()).text)?.[1] ?? ''
    const path = `${home}/aman/garis/${id}`
    const filled = (await stage.get(stage.sari, path)).text
    expect(filled).not.toMatch(/name="place"[^>]*value="Gerbang"/)
    expect(filled).not.toMatch(/name="time"[^>]*value="Pagi"/)
    const moved = line({
      part: 'hot_spot',
      text: 'Dicegat di sini',
      area: 'school_canteen',
      slots: ['break'],
    })
    expect((await stage.post(stage.sari, path, { ...moved, _seen: '1' })).status).toBe(303)
    const shown = (await plan()).text.replace(/<figure[\s\S]*?<\/figure>|<table[\s\S]*?<\/table>/g, '')
    expect(shown).toContain('Kantin')
    expect(shown).not.toContain('Gerbang')
  })

  test('is set on the drawn plan by a tap or from the list, then with its times, and feeds the same lines', async () => {
    const drawn = (await stage.get(stage.sari, `${home}/aman/denah?di=way`)).text
    const there = `${home}/aman/denah?di=way&tempat=way_lane`
    expect(drawn.split(there.replace('&', '&amp;')).length - 1).toBe(2)
    expect(drawn).toMatch(/<a[^>]*aria-label="Gang"[^>]*><rect/)
    const step = (await stage.get(stage.sari, there)).text
    expect(step).toContain('Kapan di sini terasa tidak aman?')
    const empty = await stage.post(stage.sari, there, { waktu: ['home'] })
    expect(empty.text).toContain('Tulis apa yang terjadi di sini')
    expect(empty.text).toMatch(/value="home"[^>]*checked|checked[^>]*value="home"/)
    const set = { waktu: ['home', 'night'], cerita: 'Diadang di gang', setuju: 'yes' }
    const done = await stage.post(stage.sari, there, set)
    expect([done.status, done.to.split('?')[0]]).toEqual([303, `${home}/aman/denah`])
    expect((await stage.get(stage.sari, `${home}/aman/denah?di=way`)).text).toContain(
      'Gang: rawan, pulang, malam',
    )
    const { text } = await plan()
    expect(text).toContain('Diadang di gang')
    expect(text).toMatch(/<li>Gang: rawan, pulang, malam<\/li>/)
    expect((await stage.get(stage.sari, there)).text).toContain('Sudah tercatat untuk tempat ini')
  })

  test('speaks against a step of the fear ladder: the plan says so, and the ladder locks the step', async () => {
    const free = await stage.post(
      stage.sari,
      `${stage.home}/tangga/baru`,
      stepOf('Melihat foto kelas', 10, { place: 'kelas' }),
    )
    const held = await stage.post(
      stage.sari,
      `${stage.home}/tangga/baru`,
      stepOf('Berjalan di halaman pondok', 60, { place: 'Halaman pondok', when: 'malam' }),
    )
    expect([free.status, held.status]).toEqual([303, 303])
    const { text } = await plan()
    expect(text).toContain('Bertabrakan dengan tangga ketakutan')
    expect(text).toContain('Berjalan di halaman pondok')
    expect(text).not.toContain('Melihat foto kelas')
    expect((await stage.get(stage.sari, `${stage.home}/tangga`)).text).toContain('terkunci')
  })

  test('that only keeps a fear stands apart and locks nothing', async () => {
    await write({
      part: 'hot_spot',
      tag: 'fear_keeping',
      text: 'Tidak mau ke kelas lagi',
      area: 'school_class',
      place: 'kelas',
    })
    const { text } = await plan()
    expect(text).toContain('Garis yang menjaga rasa takut')
    expect(text).not.toContain('Melihat foto kelas')
  })
})

describe('reviews', () => {
  test('are promised for the earliest day, by whoever leads', async () => {
    const [promise] = await promises()
    expect(hours(promise?.due_at)).toBeGreaterThan(24 * 6)
    expect(hours(promise?.due_at)).toBeLessThan(24 * 8)
  })

  test('a new event asks for one within a day, and writing a line does not put it off', async () => {
    await stage.as(stage.sari, async (scope) => {
      const event = await addIncident(scope, {
        happenedOn: '2026-03-01',
        precision: 'day',
        forms: ['physical'],
        place: null,
        venue: null,
        institutionId: null,
        regionCode: null,
        peopleReported: null,
        peopleHarmed: null,
        injured: null,
      })
      await linkIncident(scope, event, stage.caseId, 'harmed')
    })
    expect((await plan()).text).toContain('Ada kejadian baru')
    await write({ text: 'Ustaz berjaga malam' })
    expect(hours((await promises())[0]?.due_at)).toBeLessThanOrEqual(24)
  })

  test('keep the promise and make the next; two at once are told of each other', async () => {
    const form = { goesOn: 'yes', works: 'Bu Rina menolong', ...week('nextOn'), _seen: '0' }
    expect((await stage.post(stage.sari, `${home}/aman/tinjau`, form)).status).toBe(303)
    const second = await stage.post(stage.budi, `${home}/aman/tinjau`, { ...form, works: 'Kata sandi jalan' })
    expect(second.status).toBe(409)
    expect(second.text).toContain('Kata sandi jalan')
    const all = await promises()
    expect(all.filter((one) => one.kept_at)).toHaveLength(1)
    expect(hours(all.find((one) => !one.kept_at)?.due_at)).toBeGreaterThan(24 * 6)
    const { text } = await plan()
    expect(text).toContain('Terakhir ditinjau')
    expect(text).not.toContain('Ada kejadian baru')
  })

  test('that say it goes on pause exposure, and ask a person how urgent it is now', async () => {
    const { text } = await plan()
    expect(text).toContain('Perundungan masih berlangsung')
    expect(text).toContain('Apakah ini lebih mendesak sekarang?')
    const known = await stage.as(stage.sari, async (scope) => {
      const file = await openFile(scope, stage.sari, stage.caseId)
      const book = file && (await openEpisode(scope, stage.sari, file))
      return book && (await outsideFacts(scope, book)).bullyingGoesOn
    })
    expect(known).toBe('yes')
    const silent = await stage.post(stage.sari, `${home}/aman/mendesak`, { to: 'keep', _seen: '0' })
    expect([silent.status, summaryLinks(silent.text)]).toEqual([422, { links: ['f-why'], dead: [] }])
    expect(silent.text).toContain('Tulis alasan singkat')
    const raised = await stage.post(stage.sari, `${home}/aman/mendesak`, { to: 'TODAY', _seen: '0' })
    expect(raised.status).toBe(303)
    const { rows } = await house().owner.query<{ urgency: string }>(
      'select urgency from cases."case" where id = $1',
      [stage.caseId],
    )
    expect(rows[0]?.urgency).toBe('TODAY')
    expect((await plan()).text).not.toContain('Apakah ini lebih mendesak sekarang?')
    expect((await stage.get(stage.sari, `${home}/aman/mendesak`)).status).toBe(404)
    const trail = await house().owner.query<{ facts: Record<string, unknown> }>(
      `select facts from platform.audit_entry where action = 'counselling.safety_raised'`,
    )
    expect(trail.rows).toMatchObject([{ facts: { to: 'TODAY', by: 'review' } }])
  })

  test('are not called a new event when the earliest line is ended or put off', async () => {
    const soon = { text: 'Dijemput ayah dua hari ini', ...inDays(2)('reviewOn') }
    expect((await write(soon)).status).toBe(303)
    const open = async () => (await promises()).find((one) => !one.kept_at)
    expect(hours((await open())?.due_at)).toBeLessThan(24 * 4)
    const { text } = await plan()
    const id = /aman\/garis\/([0-9a-f-]{36})"[^>]*>Ubah<span class="sr">: Dijemput/.exec(text)?.[1] ?? ''
    const seen =
      new RegExp(`name="line" value="${id}"[^>]*>\\s*<input[^>]*value="(\\d+)"`).exec(text)?.[1] ?? ''
    expect((await stage.post(stage.sari, `${home}/aman`, { do: 'end', line: id, seen })).status).toBe(303)
    expect((await plan()).text).not.toContain('Dijemput ayah')
    expect((await plan()).text).not.toContain('Ada kejadian baru')
    expect(hours((await open())?.due_at)).toBeGreaterThan(24 * 6)
  })

  test('end with the last line; what stood stays on record', async () => {
    const ends = [
      ...(await plan()).text.matchAll(
        /name="line" value="([0-9a-f-]{36})"[^>]*>\s*<input[^>]*value="(\d+)"/g,
      ),
    ]
    expect(ends.length).toBeGreaterThan(3)
    const [, id = '', seen = ''] = ends[0] ?? []
    expect((await stage.post(stage.sari, `${home}/aman`, { do: 'end', line: id, seen })).status).toBe(303)
    const again = await stage.post(stage.sari, `${home}/aman`, { do: 'end', line: id, seen })
    expect(again.status).toBe(303)
    expect((await plan()).text).not.toContain(id)
    const { rows } = await house().owner.query('select ended_at from counselling.safety_line where id = $1', [
      id,
    ])
    expect(rows).toHaveLength(1)
  })
})

describe('copies', () => {
  const holder = (more: Record<string, string>) => {
    const row = { name: 'Bu Rina', kind: 'school', sheet: 'adults', clientSays: 'yes', ...more }
    return Object.fromEntries(Object.entries(row).map(([name, value]) => [`holders.0.${name}`, value]))
  }
  const share = (more: Record<string, string>) =>
    stage.post(stage.sari, `${home}/aman/salinan`, { ...holder(more), _seen: '0' })

  test('need the client’s yes, and the consent that goes with the holder', async () => {
    expect((await share({ clientSays: 'not_asked' })).text).toContain('Klien belum setuju Bu Rina')
    const refused = await share({})
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Berbagi dengan sekolah')
    expect((await share({ kind: 'other' })).status).toBe(303)
    expect((await plan()).text).toContain('Bu Rina')
  })

  test('on paper carry only agreed lines; the pocket sheet names neither the client nor those who hurt', async () => {
    await write({ changes: 'those_who_harm', part: 'rule', text: 'Pembinaan oleh kesiswaan', agreed: 'yes' })
    await write({ part: 'buddy', text: 'Jalan bersama Fajar', agreed: 'not_asked' })
    const pocket = (await stage.get(stage.sari, `${home}/aman/cetak/saku`)).text
    expect(pocket).toContain('Ini bukan salahmu')
    expect(pocket).not.toMatch(/Rizki|Pembinaan|Fajar|Di sini mereka menunggu/)
    expect((await stage.get(stage.sari, `${home}/aman/cetak/dewasa`)).text).not.toContain('Pembinaan')
    const paper = `${home}/aman/cetak/dewasa`
    const rina = { nama: 'Bu Rina', siapa: 'other', setuju: 'yes' }
    expect((await stage.post(stage.sari, paper, { siapa: 'other' })).text).toContain(
      'Tulis siapa yang menerima',
    )
    const unasked = await stage.post(stage.sari, paper, { ...rina, setuju: 'not_asked' })
    expect([unasked.status, unasked.text.includes('Klien belum setuju Bu Rina')]).toEqual([409, true])
    expect(summaryLinks(unasked.text)).toEqual({ links: ['f-setuju'], dead: [] })
    const unconsented = await stage.post(stage.sari, paper, { ...rina, siapa: 'school' })
    expect([unconsented.status, unconsented.text.includes('Berbagi dengan sekolah')]).toEqual([409, true])
    expect(summaryLinks(unconsented.text)).toEqual({ links: ['f-siapa'], dead: [] })
    const first = await stage.post(stage.sari, paper, rina)
    const second = await stage.post(stage.sari, paper, { ...rina, nama: 'Pak Doni' })
    expect([first.to, second.to]).toEqual([`${paper}?salinan=1`, `${paper}?salinan=2`])
    const adults = (await stage.get(stage.sari, `${paper}?salinan=2`)).text
    expect(adults).toContain('Salinan nomor 2, untuk Pak Doni')
    expect((await plan()).text).toMatch(/Salinan yang sudah diberikan[\s\S]*Pak Doni[\s\S]*Bu Rina/)
    const { rows } = await house().owner.query<{ facts: Record<string, unknown> }>(
      `select facts from platform.audit_entry where action = 'counselling.copy_handed' order by id`,
    )
    expect(rows.map((row) => row.facts)).toEqual([
      { what: 'safety_adults', number: 1, holder: 'other' },
      { what: 'safety_adults', number: 2, holder: 'other' },
    ])
    expect(adults).toContain('Pembinaan oleh kesiswaan')
    expect(adults).not.toMatch(/Rizki|Fajar/)
  })
})
