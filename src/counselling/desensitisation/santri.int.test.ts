import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { useHouse } from '../../../tests/support/house.ts'
import { summaryLinks } from '../../../tests/support/summary.ts'
import { wordReason } from '../rules/reason-words.ts'
import { openSdStage, stepOf, type SdStage } from './test-stage.ts'

const house = useHouse()
let stage: SdStage
let home: string

beforeAll(async () => {
  stage = await openSdStage(house())
  home = stage.home
})

const ids = (text: string) => [...text.matchAll(/data-item="([0-9a-f-]{36})"/g)].map((one) => one[1] ?? '')
const steps = async () => ids((await stage.get(stage.sari, `${home}/tangga?urutan=naik`)).text)
const seenOrder = async () =>
  /data-seen="([^"]+)"/.exec((await stage.get(stage.sari, `${home}/tangga?urutan=naik`)).text)?.[1] ?? ''
const next = () => stage.post(stage.sari, `${home}?do=next`, {})
const overview = async () => (await stage.get(stage.sari, home)).text

const names = [
  'Melihat foto halaman asrama',
  'Membayangkan gerbang',
  'Mendengar cerita santri lain',
  'Melihat halaman dari jauh',
  'Berdiri di pintu bersama Ustaz',
  'Berjalan sepuluh langkah bersama teman',
  'Duduk di halaman lima menit bersama teman',
  'Menyeberang bersama Ustaz',
  'Menyeberang saat ramai bersama teman',
  'Duduk sendiri, ada pengawas',
  'Lewat dekat anak yang dilaporkan',
  'Menyeberang sendiri saat ada pengawas',
]

const begin = async (item: string, more: Record<string, string | string[]> = {}) => {
  const answer = await stage.post(stage.sari, `${home}/paparan?skala=hundred`, {
    ready: ['safeNow', 'itemReady', 'stopSignalKnown', 'helperReady'],
    item,
    mode: 'graded',
    baseline: '20',
    believed: '80',
    ...more,
  })
  return { ...answer, id: /paparan\/([0-9a-f-]{36})/.exec(answer.to)?.[1] ?? '' }
}
const rate = async (practice: string, suds: number, at: number, id: string = randomUUID()) => {
  const cookie = await stage.office.signIn(stage.sari)
  const answer = await house().send(`${home}/paparan/${practice}/angka`, {
    cookie,
    form: { id, suds: String(suds), at: String(at) },
  })
  return (await answer.json()) as { state: string; points: { at: number; suds: number }[]; to: string | null }
}
const at = (practice: string, action = '') => `${home}/paparan/${practice}${action && `?do=${action}`}`
const finish = (practice: string) =>
  stage.post(stage.sari, `${at(practice, 'finish')}&skala=hundred`, {
    praise: 'Kamu tetap melihat walaupun takut',
    happened: 'no',
    believed: '20',
  })

describe('the fear ladder of a santri', () => {
  test('one focus first; the gate says what is missing', async () => {
    await next()
    expect(await overview()).toContain('Belum ada satu fokus yang dipilih')
    const saved = await stage.post(stage.sari, `${home}/langkah/focus`, {
      'problems.0.what': 'Takut halaman asrama',
      'problems.0.weight': '8',
      'problems.1.what': 'Susah tidur',
      focus: 'Berani ke halaman',
      why: 'Paling mengganggu sekolahnya',
      _seen: '0',
    })
    expect(saved.status).toBe(303)
    expect((await next()).to).toContain(home)
    expect(await overview()).toContain('Tanda berhenti belum disepakati')
  })

  test('a contract: nobody lets a missing yes of the child pass', async () => {
    await stage.post(stage.sari, `${home}/langkah/commit`, {
      rationaleGiven: 'yes',
      ownWords: 'Naik tangga pelan-pelan',
      stopSignal: 'Angkat tangan',
      motivation: '7',
      _seen: '0',
    })
    expect(
      (await stage.post(stage.sari, `${home}?do=override`, { reason: 'Waktunya sempit sekali' })).status,
    ).toBe(422)
    await stage.post(stage.sari, `${home}/kesepakatan?do=make`, {})
    const paper = (await stage.get(stage.sari, `${home}/kesepakatan`)).text
    expect(paper).toContain('Berani ke halaman')
    expect(paper).toContain('Angkat tangan')
    const agreement = /name="agreement" value="([0-9a-f-]{36})"/.exec(paper)?.[1] ?? ''
    await stage.post(stage.sari, `${home}/kesepakatan?do=sign`, {
      agreement,
      signer: 'client',
      means: 'spoken',
      name: 'Rizki',
    })
    await stage.post(stage.sari, `${home}?do=override`, {
      reason: 'Dasar hukum menggantikan wali, sudah dibahas',
    })
    const act =
      /name="act" value="([0-9a-f-]{36})"/.exec((await stage.get(stage.hasan, home)).text)?.[1] ?? ''
    await stage.post(stage.hasan, `${home}?do=cosign`, { act, answer: 'yes', words: 'Sudah diperiksa' })
    await next()
    expect(await overview()).toContain('Belum ada dua latihan yang menenangkan')
  })

  test('breathing helps twice, then the ladder opens; a number out of range is refused and kept', async () => {
    const log = (before: string, after: string) =>
      stage.post(stage.sari, `${home}/relaksasi?skala=hundred`, {
        method: 'breathing',
        before,
        after,
        minutes: '5',
        where: 'session',
      })
    const wrong = await log('101', '20')
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('value="101"')
    await log('60', '50')
    await log('60', '20')
    await next()
    expect(await overview()).toContain('Belum ada dua latihan yang menenangkan')
    await log('70', '40')
    const page = (await stage.get(stage.sari, `${home}/relaksasi`)).text
    expect(page).toContain('Cara yang sudah dua kali menenangkan: Napas pelan')
    expect(page).toContain(wordReason('practices.2.after=20', 'id'))
    await next()
    expect(await overview()).toContain('Tangganya kurang dari lima langkah')
  })

  test('exposure before the ladder is refused with a sentence', async () => {
    const early = await begin('x')
    expect([early.status, early.text.includes('dibuka setelah tangga selesai')]).toEqual([409, true])
  })

  test('twelve steps, one with the reported child in it: locked until a supervisor has spoken', async () => {
    for (const [place, name] of names.entries())
      expect(
        (
          await stage.post(
            stage.sari,
            `${home}/tangga/baru?skala=hundred`,
            stepOf(name, place * 8 + 5, place === 10 ? { contact: 'yes' } : {}),
          )
        ).status,
      ).toBe(303)
    const page = (await stage.get(stage.sari, `${home}/tangga`)).text
    expect(page.indexOf(names[11] ?? '')).toBeLessThan(page.indexOf(names[0] ?? ''))
    expect(page).toContain('mempertemukan dengan anak yang dilaporkan')
    await next()
    expect(await overview()).toContain('belum dibahas penyelia')
    const locked = (await steps())[10] ?? ''
    expect((await stage.get(stage.sari, `${home}/tangga/${locked}/kunci`)).status).toBe(403)
    const kept = await stage.post(stage.hasan, `${home}/tangga/${locked}/kunci`, {
      decision: 'keep',
      why: 'Anak yang dilaporkan masih di asrama yang sama',
      _seen: '1',
    })
    expect(kept.status).toBe(303)
    await next()
    expect(await overview()).toContain('Naik pelan-pelan')
  })

  test('moved by button; whoever orders an older ladder is told and nothing changes', async () => {
    const before = await steps()
    const old = await seenOrder()
    const move = { item: before[0] ?? '', way: 'down', seen: old }
    await stage.post(stage.sari, `${home}/tangga?do=move&urutan=turun`, move)
    expect(await steps()).toEqual(before)
    const up = { ...move, way: 'up' }
    expect((await stage.post(stage.sari, `${home}/tangga?do=move&urutan=turun`, up)).status).toBe(303)
    expect((await steps()).slice(0, 2)).toEqual([before[1], before[0]])
    const late = await stage.post(stage.budi, `${home}/tangga?do=order`, { seen: old, item: before })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Rekan baru saja mengubah tangga ini')
    const seen = await seenOrder()
    expect(
      (await stage.post(stage.sari, `${home}/tangga?do=order`, { seen, item: before.slice(1) })).status,
    ).toBe(409)
    expect((await stage.post(stage.sari, `${home}/tangga?do=order`, { seen, item: before })).status).toBe(303)
    expect(await steps()).toEqual(before)
  })

  test('not ready, too high up, or locked: refused, each by its own sentence, nothing typed is lost', async () => {
    const all = await steps()
    const unready = await begin(all[0] ?? '', { ready: ['safeNow'] })
    expect([unready.status, unready.text.includes('Keempat hal kesiapan')]).toEqual([409, true])
    expect(unready.text).toContain('value="80"')
    expect(summaryLinks(unready.text)).toEqual({ links: ['f-ready'], dead: [] })
    const later = (await begin(all[4] ?? '')).text
    expect(later).toContain('Masih ada langkah lebih ringan')
    expect(summaryLinks(later)).toEqual({ links: ['f-item'], dead: [] })
    expect((await begin(all[10] ?? '')).text).toContain('Langkah itu terkunci')
    expect((await begin(randomUUID())).status).toBe(422)
    const { rows } = await house().owner.query('select 1 from counselling.practice where kind = $1', [
      'exposure',
    ])
    expect(rows).toEqual([])
  })

  test('ratings: a resend is one, an odd clock is set right, two tabs join; a second practice waits', async () => {
    const [first = ''] = await steps()
    const { id } = await begin(first)
    expect((await begin(first)).text).toContain('Masih ada latihan yang berjalan')
    const own = randomUUID()
    await rate(id, 60, 0, own)
    expect((await rate(id, 60, 0, own)).points).toHaveLength(1)
    await rate(id, 40, 9_999_999)
    await stage.post(stage.sari, at(id, 'rate'), { suds: '30' })
    const bad = await stage.post(stage.sari, at(id, 'rate'), { typed: '140' })
    expect([bad.status, bad.text.includes('di luar 0 sampai 100')]).toEqual([422, true])
    const typed = await stage.post(stage.sari, `${at(id, 'rate')}&skala=hundred`, { typed: '140' })
    expect(summaryLinks(typed.text)).toEqual({ links: ['f-typed'], dead: [] })
    expect(typed.text).toMatch(/id="f-typed-error"[^]*value="140"/)
    const both = await Promise.all([rate(id, 25, 1), rate(id, 24, 1)])
    expect(Math.max(...both.map((one) => one.points.length))).toBe(5)
    const { points } = await rate(id, 22, 2)
    expect(points.map((one) => one.at)).toEqual(points.map((one) => one.at).toSorted((a, b) => a - b))
    const running = (await stage.get(stage.sari, at(id))).text
    expect(running).toContain('STOP')
    const empty = await stage.post(stage.sari, `${at(id, 'finish')}&skala=hundred`, {
      note: 'Masih tersimpan',
    })
    expect([empty.status, empty.text.includes('Masih tersimpan')]).toEqual([422, true])
    expect((await finish(id)).status).toBe(303)
    const late = await finish(id)
    expect(late.text).toContain('sudah diakhiri di layar lain')
    expect((await rate(id, 10, 3)).state).toBe('over')
    const result = (await stage.get(stage.sari, at(id))).text
    expect(result).toContain('Latihannya belum cukup untuk menyarankan naik')
    expect(result).toContain('Kamu tetap melihat walaupun takut')
  })

  test('three times without ease: hold offers a step in between; then it is passed by a person', async () => {
    const [first = ''] = await steps()
    let id = ''
    for (let round = 0; round < 3; round++) {
      id = (await begin(first)).id
      await rate(id, 50, 0)
      await rate(id, 45, 1)
      await finish(id)
    }
    expect((await stage.get(stage.sari, at(id))).text).toContain('Sisipkan langkah di tengah')
    const insert = await stage.post(stage.sari, at(id, 'decide'), { decision: 'insert' })
    expect(insert.to).toContain('/tangga/baru')
    expect((await stage.post(stage.sari, at(id, 'decide'), {})).text).toContain('Pilih satu keputusan')
    for (let round = 0; round < 2; round++) {
      id = (await begin(first)).id
      await rate(id, 50, 0)
      await rate(id, 10, 1)
      await finish(id)
    }
    expect((await stage.get(stage.sari, at(id))).text).toContain('Langkah ini tampak lulus')
    await stage.post(stage.sari, at(id, 'decide'), { decision: 'pass', clientChooses: 'yes' })
    expect((await stage.get(stage.sari, at(id))).text).toContain('Diputuskan: Lulus')
    const gave = await stage.post(stage.sari, at(id, 'homework'), {
      item: first,
      how: 'Bersama ibu, dua kali',
    })
    expect(gave.status).toBe(303)
    const upward = await stage.post(stage.sari, at(id, 'homework'), {
      item: (await steps())[1] ?? '',
      how: 'x',
    })
    expect(upward.status).toBe(422)
  })

  test('at 100 the rule ends it at once; stopped never passes, and nothing harder goes home', async () => {
    const [, second = ''] = await steps()
    const { id } = await begin(second)
    const told = await rate(id, 100, 1)
    expect([told.state, told.to]).toEqual(['stopped', at(id)])
    const page = (await stage.get(stage.sari, at(id))).text
    expect(page).toContain('Berhenti. Itu keputusan yang baik.')
    expect(page).toContain('Takutnya mencapai 100')
    expect(page).toContain('/tenang/lima-indra')
    const passed = await stage.post(stage.sari, at(id, 'decide'), { decision: 'pass' })
    expect(passed.text).toContain('Latihan yang dihentikan tidak dihitung lulus')
    expect((await stage.post(stage.sari, at(id, 'homework'), { item: second, how: 'Sendiri' })).status).toBe(
      422,
    )
  })

  test('calm first: asked beside its guide, an honest way on, and calm again after the end', async () => {
    const [first = ''] = await steps()
    const start = (await stage.get(stage.sari, `${home}/paparan?skala=faces`)).text
    expect(start).toContain('Tenangkan badan dulu')
    expect(start).toMatch(/sedikit takut/)
    const high = await begin(first, { baseline: '60' })
    expect([high.status, high.text.includes('Tenangkan badan dulu dengan panduan')]).toEqual([409, true])
    expect(summaryLinks(high.text)).toEqual({ links: ['f-relaxed'], dead: [] })
    const rose = await begin(first, { baseline: '60', relaxed: '80', motivation: '4' })
    expect([rose.status, rose.text.includes('Belum tenang, dan itu boleh')]).toEqual([409, true])
    expect(summaryLinks(rose.text)).toEqual({ links: ['f-willing'], dead: [] })
    expect(rose.text).toMatch(/name="relaxed"[^>]*value="80"|value="80"[^>]*name="relaxed"/)
    const { id } = await begin(first, {
      baseline: '60',
      relaxed: '80',
      willing: 'yes',
      mode: 'classic',
      scene: '15',
      motivation: '4',
    })
    const running = (await stage.get(stage.sari, at(id))).text
    expect(running).toContain('data-ask-after="15"')
    expect(running).toContain('Satu adegan 15 detik')
    await rate(id, 50, 1)
    await finish(id)
    const empty = await stage.post(stage.sari, `${at(id, 'calm')}&skala=hundred`, {
      method: 'breathing',
      after: '',
    })
    expect([empty.status, summaryLinks(empty.text)]).toEqual([422, { links: ['f-after'], dead: [] }])
    await stage.post(stage.sari, `${at(id, 'calm')}&skala=hundred`, { method: 'breathing', after: '40' })
    const over = (await stage.get(stage.sari, `${at(id)}?skala=hundred`)).text
    expect(over).toContain('Dari 50 menjadi 40.')
    expect(over).toContain('Masih di atas 25. Temani dulu')
    expect(over).toContain('klien sendiri ingin mulai')
    // Whoever counts to ten is asked to ten; what is posted is 0-100.
    const ten = (await stage.get(stage.sari, `${at(id)}?skala=ten`)).text
    expect(ten).toMatch(/<option[^>]*value="20"[^>]*>2</)
    expect((await stage.get(stage.sari, `${home}/paparan`)).text).toContain(
      'Keinginan mencoba, dari waktu ke waktu',
    )
    expect(over).toContain('Ide hadiah kecil')
  })

  test('a step taken off keeps its practices named, and comes back to its place', async () => {
    const before = await steps()
    const [first = ''] = before
    const version = async () =>
      String(
        (await house().owner.query('select version from counselling.ladder_item where id = $1', [first]))
          .rows[0]?.version,
      )
    expect((await stage.get(stage.sari, `${home}/tangga`)).text).toContain('Lepas langkah ini dari tangga?')
    await stage.post(stage.sari, `${home}/tangga?do=remove`, { item: first, _seen: await version() })
    expect(await steps()).toEqual(before.slice(1))
    const past = (await stage.get(stage.sari, `${home}/paparan`)).text
    expect(past).toContain(names[0])
    expect(past).toContain('sudah dilepas dari tangga')
    const shown = (await stage.get(stage.sari, `${home}/tangga`)).text
    expect(shown).toContain('Langkah yang dilepas (1)')
    const back = { item: first }
    expect((await stage.post(stage.sari, `${home}/tangga?do=restore`, back)).to).toContain('/tangga')
    await stage.post(stage.sari, `${home}/tangga?do=restore`, back)
    expect(await steps()).toEqual(before)
    expect((await stage.get(stage.sari, `${home}/tangga`)).text).not.toContain('Langkah yang dilepas')
  })

  test('something new told: stops, raises to today, and shows where to go', async () => {
    const [, second = ''] = await steps()
    const { id } = await begin(second)
    await stage.post(stage.sari, at(id, 'stop'), {
      why: 'new_disclosure',
      pending: JSON.stringify([{ id: randomUUID(), suds: 70, at: 0 }, 'x']),
    })
    const page = (await stage.get(stage.sari, at(id))).text
    expect(page).toContain('Dengarkan secukupnya')
    expect(page).toContain('href="/bantuan"')
    expect(page).toContain('1 angka')
    const { rows } = await house().owner.query('select urgency from cases."case" where id = $1', [
      stage.caseId,
    ])
    expect(['TODAY', 'NOW']).toContain(rows[0]?.urgency)
  })

  test('something new told is never lost, though the rule has ended the practice a moment before', async () => {
    const raised = async () =>
      (
        await house().owner.query<{ n: number }>(
          `select count(*)::int as n from platform.audit_entry where action = 'counselling.safety_raised'`,
        )
      ).rows[0]?.n ?? 0
    const before = await raised()
    const [, second = ''] = await steps()
    const { id } = await begin(second)
    await stage.post(stage.sari, at(id, 'stop'), {
      why: 'new_disclosure',
      pending: JSON.stringify([
        { id: randomUUID(), suds: 100, at: 0 },
        { id: randomUUID(), suds: 70, at: 0 },
      ]),
    })
    expect(await raised()).toBe(before + 1)
    const page = (await stage.get(stage.sari, at(id))).text
    expect(page).toContain('Takutnya mencapai 100')
    expect(page).toContain('2 angka')
  })

  test('a refused post keeps what was typed, and the ratings it carried come back to be sent again', async () => {
    const [first = ''] = await steps()
    const { id } = await begin(first)
    const own = randomUUID()
    const empty = await stage.post(stage.sari, `${at(id, 'finish')}&skala=hundred`, {
      note: 'Masih tersimpan',
      pending: JSON.stringify([{ id: own, suds: 40, at: 0 }]),
    })
    expect([empty.status, empty.text.includes(own)]).toEqual([422, true])
    expect((await rate(id, 40, 0, own)).points).toHaveLength(1)
    await finish(id)
    const undecided = await stage.post(stage.sari, at(id, 'decide'), { why: 'Ia ingin tidur dulu' })
    expect([undecided.status, undecided.text.includes('Ia ingin tidur dulu')]).toEqual([422, true])
    expect(summaryLinks(undecided.text)).toEqual({ links: ['f-decision'], dead: [] })
    const unpraised = await stage.post(stage.sari, at(id, 'reward'), {})
    expect([unpraised.status, summaryLinks(unpraised.text)]).toEqual([422, { links: ['f-praise'], dead: [] }])
    const nothing = await stage.post(stage.sari, at(id, 'homework'), { item: 'x', how: 'Bersama kakak' })
    expect([nothing.status, nothing.text.includes('Bersama kakak')]).toEqual([422, true])
    expect(summaryLinks(nothing.text)).toEqual({ links: ['f-item'], dead: [] })
    const howless = await stage.post(stage.sari, at(id, 'homework'), { item: first, how: '' })
    expect(summaryLinks(howless.text)).toEqual({ links: ['f-how'], dead: [] })
    expect(howless.text).not.toContain('tidak diberikan untuk di rumah')
  })

  test('another scale is chosen without losing where the new step goes', async () => {
    const [first = ''] = await steps()
    const { text } = await stage.get(stage.sari, `${home}/tangga/baru?setelah=${first}&skala=ten`)
    expect(text).toContain(`setelah=${first}&amp;skala=faces`)
  })

  test('a release is by a supervisor, never of their own practice, and gone once the step has changed', async () => {
    const all = await steps()
    const locked = all[10] ?? ''
    const review = (form: Record<string, string>) =>
      stage.post(stage.budi, `${home}/tangga/${locked}/kunci`, { why: 'Sudah pindah asrama', ...form })
    const version = async () =>
      String(
        (await house().owner.query('select version from counselling.ladder_item where id = $1', [locked]))
          .rows[0]?.version,
      )
    const trail = (await stage.get(stage.budi, `${home}/tangga/${locked}/kunci`)).text
    expect(trail).toMatch(/tetap terkunci: Anak yang dilaporkan masih[^]*Hasan Penyelia, [^<]*20\d\d/)
    expect((await review({ decision: 'release', _seen: await version() })).text).toContain(
      'Bahas rencana aman dulu',
    )
    await review({ decision: 'release', plan: 'discussed', _seen: await version() })
    await house().owner.query(
      'update counselling.ladder_item set passed_at = now() where run_id = $1 and id <> $2',
      [stage.runId, locked],
    )
    const own = await stage.post(stage.budi, `${home}/paparan?skala=hundred`, {
      ready: ['safeNow', 'itemReady', 'stopSignalKnown', 'helperReady'],
      item: locked,
      mode: 'graded',
      baseline: '20',
    })
    expect(own.text).toContain('Langkah itu terkunci')
    const { id } = await begin(locked)
    expect(id).not.toBe('')
    await finish(id)
    await stage.post(stage.sari, `${home}/tangga/${locked}?skala=hundred`, {
      ...stepOf('Lewat dekat anak yang dilaporkan, sore', 85, { contact: 'yes' }),
      _seen: await version(),
    })
    expect((await begin(locked)).text).toContain('Langkah itu terkunci')
    const forged = stage.as(stage.sari, (scope) =>
      scope.db
        .updateTable('counselling.ladder_item')
        .set({ released_at: new Date(), released_by: stage.hasan.accountId })
        .where('id', '=', locked)
        .execute(),
    )
    await expect(forged).rejects.toMatchObject({ code: 'NW003' })
  })

  test('ends with readiness, a certificate without a word about the problem, and days to ask again', async () => {
    await next()
    expect(await overview()).toContain('Evaluasi setelah latihan belum ditulis')
    await stage.post(stage.sari, `${home}/langkah/evaluation`, {
      progress: 'Sudah menyeberang',
      change: 'Tidur lebih baik',
      lesson: 'Takut turun kalau ditemani',
      _seen: '0',
    })
    await next()
    await stage.post(stage.sari, `${home}/penutup`, {})
    const early = (await stage.get(stage.sari, `${home}/penutup`)).text
    expect(early).toContain('sesudah lembar Siap melangkah diisi')
    expect(early).not.toContain('<article')
    expect(early).not.toContain('Buat hari tindak lanjut')
    await stage.post(stage.sari, `${home}/langkah/ending`, {
      ready: ['calms_alone', 'knows_whom', 'setback_plan'],
      'ties.0.who': 'Ustaz Fahmi',
      'ties.0.what': 'Menyeberang bersama tiap Jumat',
      incentive: 'Piagam dan makan bersama',
      certificate: 'climber',
      certificateWords: 'Aku bisa pelan-pelan',
      postMeasures: 'done',
      _seen: '0',
    })
    await stage.post(stage.sari, `${home}/penutup`, {})
    const paper = (await stage.get(stage.sari, `${home}/penutup`)).text
    expect(paper).toContain('Pendaki Tangga')
    const certificate = /<article[\s\S]*?<\/article>/.exec(paper)?.[0] ?? ''
    expect(certificate).toContain('Aku bisa pelan-pelan')
    expect(certificate).not.toMatch(/takut|trauma|kekerasan|korban|\b(85|100)\b/i)
    const { rows } = await house().owner.query(
      'select count(*)::int as n from cases.follow_up where case_id = $1',
      [stage.caseId],
    )
    expect(rows[0]?.n).toBeGreaterThanOrEqual(2)
    await next()
    expect(await overview()).toMatch(/Selesai|selesai/)
    // What has ended leads to no page that is shut.
    expect((await stage.get(stage.sari, `${home}/penutup`)).text).not.toContain('langkah/ending')
    const { rows: past } = await house().owner.query<{ id: string }>(
      `select id from counselling.practice where run_id = $1 and kind = 'exposure' and state = 'done' limit 1`,
      [stage.runId],
    )
    const late = await stage.post(stage.sari, at(past[0]?.id ?? '', 'decide'), { decision: 'repeat' })
    expect(late.status).toBe(404)
    const told = (await stage.get(stage.sari, `${home}/paparan/${past[0]?.id}`)).text
    expect(told).toContain('Hasil latihan')
    expect(told).not.toContain('langkah/evaluation')
  })

  test('no clear word of it lies in the database or its trail', async () => {
    const { rows } = await house().owner.query(
      `select string_agg(t::text, ' ') as all from (select row_to_json(i)::text as t from counselling.ladder_item i
        union all select row_to_json(p)::text from counselling.practice p
        union all select row_to_json(a)::text from platform.audit_entry a) x`,
    )
    expect(String(rows[0]?.all)).not.toMatch(/halaman asrama|Angkat tangan|menertawakan/)
  })
})
