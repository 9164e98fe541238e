import { beforeAll, describe, expect, test } from 'vitest'
import { assertiveScenesFor } from '#content/scenes/assertive/index.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { summaryLinks } from '../../../tests/support/summary.ts'
import { wordReason } from '../rules/reason-words.ts'
import { useTestFile, type Form } from '../test-file.ts'

const {
  file,
  house,
  post: postAs,
  get: getAs,
} = useTestFile(
  { fullName: 'Melati Rahma', alias: 'Mel', birthDate: '2010-03' },
  { tuti: ['Tuti Luar', 'counsellor', null] },
)
let sari: Member
let tuti: Member
let home: string
let run: string

beforeAll(async () => {
  ;({ sari, tuti } = file().people)
  ;({ home } = file())
  await post(`${home}/konseling/mulai`, { kind: 'individual', lead: sari.accountId })
})

const post = (path: string, form: Form) => postAs(sari, path, form)
const get = (path: string, member: Member = sari) => getAs(member, path)
const fill = (step: string, form: Form) => post(`${run}/langkah/${step}`, form)
async function next(): Promise<string> {
  await post(`${run}?do=next`, {})
  return (await get(run)).text
}
const hidden = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

/** Answers every card of a run by what the scene bank says, some of them wrong. */
async function playCards(wrong: number): Promise<string> {
  await post(`${run}/kartu?do=start`, {})
  for (;;) {
    const { text } = await get(`${run}/kartu`)
    if (!text.includes('data-drill-form')) return text
    const at = hidden(text, 'at')
    const practice = hidden(text, 'practice')
    const chose = Number(at) < wrong ? wrongStyle(text) : rightStyle(text)
    await post(`${run}/kartu?do=answer`, { practice, at, chose })
  }
}
const unescaped = (html: string) =>
  html.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&#39;', "'")
function rightStyle(html: string): string {
  const shown = unescaped(/<blockquote>([^]*?)<\/blockquote>/.exec(html)?.[1] ?? '')
  const lead = unescaped(/<p class="lead">([^<]*)<\/p><blockquote>/.exec(html)?.[1] ?? '')
  const scene = assertiveScenesFor('remaja').find((one) => one.situation.id === lead)
  return scene?.responses.find((one) => one.text.id === shown)?.style ?? ''
}
function wrongStyle(html: string): string {
  return rightStyle(html) === 'passive' ? 'aggressive' : 'passive'
}
describe('a girl of sixteen, mocked in a group of classmates online', () => {
  test('the training begins with its conditions asked and another way offered', async () => {
    const episode = /konseling\/([0-9a-f-]{36})\//.exec((await get(`${home}/konseling`)).text)?.[1] ?? ''
    const begin = `${home}/konseling/${episode}/teknik/assertive`
    const asked = {
      e0: 'yes',
      e1: 'yes',
      x0: 'no',
      reason: 'Ia ingin bisa bilang tidak',
      clientSays: 'agrees',
      alternatives: ['cbt'],
    }
    const guessed = await post(begin, { ...asked, x1: 'not_asked' })
    expect(guessed.status).toBe(409)
    expect(guessed.text).toContain('belum ditanyakan')
    const begun = await post(begin, { ...asked, x1: 'no' })
    expect(begun.to).toMatch(new RegExp(`^${home}/teknik/[0-9a-f-]{36}$`))
    run = begun.to
    const goal = { words: 'Bisa bilang hapus fotoku', domain: 'relation', now: '3', agreed: 'yes' }
    const made = await post(`${home}/konseling/${episode}/tujuan/baru`, goal)
    expect(made.status).toBe(303)
    expect((await get(run, tuti)).status).toBe(404)
    expect((await get(`${run}/kartu`, tuti)).status).toBe(404)
  })

  test('purpose, four numbers, parents; then situations with every threat asked', async () => {
    expect(await next()).toContain('Klien belum menceritakannya kembali.')
    await fill('purpose', {
      explained: 'yes',
      ownWords: 'Belajar bilang, bukan melawan',
      aim: 'Bilang jangan',
    })
    await fill('indicators', { distress: '8', speaks: '2', assertive: '2', outlook: '4' })
    await fill('parents', { safe: 'no', involved: 'opted_out' })
    expect(await next()).toContain('Daftar saat sulit')
    const first = {
      'situations._rows': '2',
      'situations.0.what': 'Fotoku jadi stiker di grup',
      'situations.0.difficulty': '5',
      'situations.0.threat': 'no',
      'situations.0.reported': 'no',
      'situations.1.what': 'Dicegat sepulang sekolah',
      'situations.1.difficulty': '9',
    }
    await fill('situations', { ...first, 'situations.1.threat': 'not_asked', _seen: '0' })
    expect(await next()).toContain(wordReason('situations.2.threat=missing', 'id'))
    await fill('situations', { ...first, 'situations.1.threat': 'yes', _seen: '1' })
    expect(await next()).toContain('Latihan kartu')
  })

  test('the cards: a stale tab is told, 11 and then two rounds of eight of ten or more', async () => {
    await post(`${run}/kartu?do=start`, {})
    const { text } = await get(`${run}/kartu`)
    expect(text).toContain('Kartu 1 dari 14')
    expect(text).not.toContain('Melati')
    const card = { practice: hidden(text, 'practice'), at: hidden(text, 'at') }
    const taken = await post(`${run}/kartu?do=answer`, { ...card, chose: wrongStyle(text) })
    const stale = await post(`${run}/kartu?do=answer`, { ...card, chose: 'assertive' })
    expect([taken.to, stale.to]).toEqual([`${run}/kartu`, expect.stringContaining(`${run}/kartu`)])
    expect((await get(`${run}/kartu`)).text).toContain('Kartu 2 dari 14')
    const low = await playCards(4)
    expect(low).toContain('10 dari 14')
    expect(low).toContain('Untuk dibahas bersama')
    expect(await next()).toContain('belum dua kali berturut-turut')
    expect(await playCards(2)).toContain('12 dari 14')
    expect(await playCards(1)).toContain('13 dari 14')
    await fill('rights', { rights: ['say_no', 'ask_help', 'leave', 'safety_first'] })
    expect(await next()).toContain('Menyusun kalimat')
  })

  test('the sentence becomes a pocket card without her name; three role-plays, strength first', async () => {
    await fill('script', {
      feel: 'malu',
      when: 'fotoku dijadikan stiker',
      ask: 'hapus stikernya',
      again: 'Hapus, ya',
      leave: 'ruang BK',
      tell: 'Bu Rina',
    })
    const card = (await get(`${run}/kartu-saku`)).text
    expect(card).toContain('hapus stikernya')
    expect(card).not.toContain('Melati')
    expect(await next()).toContain('Latihan peran')
    const none = await post(`${run}/latihan/baru`, { strength: 'Suaramu jelas', change: 'Lihat ke depan' })
    expect([none.status, summaryLinks(none.text)]).toEqual([422, { links: ['f-other'], dead: [] }])
    expect(none.text).toContain('Suaramu jelas')
    const rated = (value: string): Form => ({
      situation: '1',
      wvolume: value,
      wcalmTone: value,
      wclearRequest: value,
      cvolume: '1',
      strength: 'Suaramu jelas',
      change: 'Ulangi sekali lagi',
    })
    await post(`${run}/latihan/baru`, rated('2'))
    await post(`${run}/latihan/baru`, rated('3'))
    expect(await next()).toContain('Belum tiga kali berlatih peran.')
    await post(`${run}/latihan/baru`, rated('4'))
    const { text } = await get(`${run}/latihan`)
    expect(text.indexOf('Suaramu jelas')).toBeLessThan(text.indexOf('Ulangi sekali lagi'))
    expect(text).toContain('klien menilai lebih rendah')
    expect(await next()).toContain('Tugas dan catatan')
  })

  test('a task is refused for a threat, whatever was ticked; with a named adult it is given', async () => {
    const safe: Form = {
      situation: '1',
      what: 'Minta Dina hapus stiker',
      withWhom: 'teman dekat',
      threat: 'no',
      contact: 'no',
      adultPlan: 'yes',
      adult: 'Bu Rina di ruang BK',
      leaveAndTell: 'yes',
      wants: 'yes',
    }
    const refused = async (form: Form) => {
      const answer = await post(`${run}/tugas/baru`, form)
      expect([answer.status, answer.to.includes('/tugas/baru?ditolak=')]).toEqual([303, true])
      return (await get(answer.to)).text
    }
    const threat = await refused({ ...safe, situation: '2' })
    expect(threat).toContain('Ada ancaman. Tidak ada tugas menghadapi siapa pun')
    expect(threat).toContain('value="Minta Dina hapus stiker"')
    expect(await refused({ ...safe, adult: '' })).toContain('Belum ada orang dewasa yang tahu')
    expect(await refused({ ...safe, contact: 'yes' })).toContain('Mulai dari orang lain')
    const kept = (await get(`${run}/tugas`)).text
    expect(kept).toContain('Tugas yang tidak diberikan (3)')
    expect(kept).toMatch(/Ditanyakan Sari Konselor, [^<]*20\d\d/)
    const { rows: trail } = await house().owner.query<{ n: number }>(
      `select count(*)::int as n from platform.audit_entry where action = 'counselling.task_refused'`,
    )
    expect(trail[0]?.n).toBe(3)
    expect((await get(`${run}/tugas`)).text).toContain('Belum ada tugas.')
    expect((await post(`${run}/tugas/baru`, safe)).status).toBe(303)
    const { text } = await get(`${run}/tugas`)
    expect(text).toContain('Bu Rina di ruang BK')
    expect(text).toContain('Dicegat sepulang sekolah')
  })

  test('a log with a wish for help stands on the list of today; three of four close it', async () => {
    expect(await next()).toContain('Belum ada catatan mencoba.')
    for (const style of ['passive', 'assertive', 'left', 'assertive'])
      await post(`${run}/tugas/catat`, {
        did: `Mencoba ${style}`,
        style,
        wantsHelp: style === 'passive' ? 'yes' : 'no',
      })
    expect((await get(`${run}/tugas`)).text).toContain('ingin bantuan')
    expect((await get(`${home}/rencana`)).text).toContain('Klien ingin bantuan dengan latihan asertif')
    expect(await next()).toContain('Siap tanpa latihan ini')
    await fill('indicators', { distress: '3', speaks: '7', assertive: '7', outlook: '6', _seen: '1' })
    await fill('close', { clientReady: 'yes', keepUp: 'Latihan tiap minggu' })
    expect(await next()).toContain(wordReason('goal=0', 'id'))
    const overview = (await get(`${home}/konseling`)).text
    const goal = /href="([^"]*\/tujuan\/[0-9a-f-]{36})"/.exec(overview)?.[1] ?? ''
    expect(
      (
        await post(goal, {
          words: 'Bisa bilang hapus fotoku',
          domain: 'relation',
          now: '6',
          agreed: 'yes',
          _seen: '1',
        })
      ).status,
    ).toBe(303)
    const finished = await next()
    expect(/gate-list[^]{0,400}/.exec(finished)?.[0] ?? '').toBe('')
    expect(finished).toContain('Selesai')
    const sheet = (await get(`${run}/lembar/indicators`)).text
    expect(sheet).toContain('Sekarang')
    expect((await get(`${run}/lembar/parents?kosong=1`)).status).toBe(200)
    expect((await get(`${run}/lembar/tidak-ada`)).status).toBe(404)
    expect((await post(`${run}/kartu?do=start`, {})).status).toBe(404)
  })
})
