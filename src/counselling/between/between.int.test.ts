import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { addPersonFor, openHarmed, type Harmed } from './test-between.ts'
import { useHouse } from '../../../tests/support/house.ts'

const house = useHouse()
let at: Harmed

beforeAll(async () => {
  at = await openHarmed(house())
})

const client = (path: string, form?: Record<string, string>) => at.asClient(path, form)
const carer = (path: string, form?: Record<string, string>) => at.asCarer(path, form)
const staff = (path: string, form?: Record<string, string>) => at.asStaff(at.sari, path, form)
const urgency = async () =>
  (
    await house().owner.query<{ urgency: string }>('select urgency from cases."case" where id = $1', [
      at.caseId,
    ])
  ).rows[0]?.urgency

describe('a person’s own place between sessions', () => {
  test('a diary without a script: empty is asked again, words come back with their answer', async () => {
    expect((await client('/tempatku/catatan', { text: ' ' })).status).toBe(422)
    const once = randomUUID()
    const note = {
      _once: once,
      text: 'Tadi di kantin',
      worse: 'Mereka tertawa',
      style: 'left',
      did: 'Ke UKS',
    }
    expect((await client('/tempatku/catatan', note)).to).toBe('/tempatku/catatan')
    expect((await client('/tempatku/catatan', note)).to).toBe('/tempatku/catatan')
    const own = await client('/tempatku/catatan')
    expect(own.text.match(/Tadi di kantin/g)).toHaveLength(1)
    const seen = await staff(`${at.home}/antara`)
    expect(seen.text).toContain('Mereka tertawa')
    const entry = /name="entry" value="([^"]+)"/.exec(seen.text)?.[1] ?? ''
    expect((await staff(`${at.home}/antara`, { do: 'reply', entry, [`reply-${entry}`]: '' })).status).toBe(
      422,
    )
    const sent = { do: 'reply', entry, [`reply-${entry}`]: 'Kamu hebat bisa pergi ke UKS.' }
    expect((await staff(`${at.home}/antara`, sent)).status).toBe(303)
    expect((await client('/tempatku/catatan')).text).toContain('Kamu hebat bisa pergi ke UKS.')
  })

  test('hostile words are shown as words', async () => {
    await client('/tempatku/menang', { text: '<script>alert(1)</script> berani' })
    const shown = (await client('/tempatku/menang')).text
    expect(shown).toContain('&lt;script>alert(1)')
    expect(shown).not.toContain('<script>alert')
  })

  test('a day no calendar has is asked again or left out, in an address as in a form', async () => {
    expect((await client(`/tempatku/catatan?lama=0000-01-01.1.${randomUUID()}`)).status).toBe(200)
    const task = { do: 'give', to: 'all', title: 'Menjemput', due: '0000-01-01' }
    expect((await staff(`${at.home}/pendamping`, task)).status).toBe(422)
  })

  test('a call for help shows help at once, raises to TODAY, stands in the queue, and is kept by an answer', async () => {
    const before = await urgency()
    expect(before).toBe('PLANNED')
    const asked = await client('/tempatku/catatan', { text: 'Besok aku takut', wantsHelp: 'on' })
    expect(asked.to).toBe('/tempatku/ditemani')
    const help = await client('/tempatku/ditemani')
    expect(help.text).toMatch(/112/)
    expect(await urgency()).toBe('TODAY')
    const promises = async () =>
      (
        await house().owner.query<{ open: boolean }>(
          `select kept_at is null as open from platform.promise where kind = 'case.help_asked' and subject_id = $1`,
          [at.caseId],
        )
      ).rows
    expect(await promises()).toEqual([{ open: true }])
    await client('/tempatku/ditemani', { do: 'ask' })
    expect(await promises()).toHaveLength(1)
    const today = await staff('/hari-ini')
    expect(today.text).toContain('Klien minta bantuan')
    expect((await staff(at.home)).text).toContain('Minta bantuan')
    for (let left = 2; left > 0; left--) {
      const page = (await staff(`${at.home}/antara`)).text
      const entry = /card-accent[^]*?name="entry" value="([^"]+)"/.exec(page)?.[1] ?? ''
      await staff(`${at.home}/antara`, { do: 'talked', entry })
    }
    expect(await promises()).toEqual([{ open: false }])
    // It never moves down by itself.
    expect(await urgency()).toBe('TODAY')
  })

  test('a feeling at its worst leads to help without moving anything; a second one that day is not lost', async () => {
    expect((await client('/tempatku/rasa', {})).status).toBe(422)
    expect((await client('/tempatku/rasa', { face: '1', text: 'Berat' })).to).toBe('/tempatku/ditemani')
    expect((await client('/tempatku/ditemani')).text).toContain('Beri tahu petugasku sekarang')
    expect((await client('/tempatku/rasa')).text).toContain('Untuk hari ini sudah ada')
    expect((await client('/tempatku/rasa', { face: '4', text: 'Sudah lebih baik' })).status).toBe(303)
    const { rows } = await house().owner.query<{ count: number }>(
      `select count(*)::int as count from counselling.client_entry where case_id = $1 and kind = 'mood'`,
      [at.caseId],
    )
    expect(rows[0]?.count).toBe(1)
    expect((await staff(`${at.home}/antara`)).text).toContain('Sudah lebih baik')
  })

  test('goals: one of their own, rated by them, changed by proposal, three at most', async () => {
    expect((await client('/tempatku/tujuan', { do: 'own', words: '' })).status).toBe(422)
    for (const words of ['Berani ke kantin', 'Tidur nyenyak', 'Punya satu teman'])
      expect((await client('/tempatku/tujuan', { do: 'own', words, now: '2' })).status).toBe(303)
    const page = (await client('/tempatku/tujuan')).text
    const goal = /name="goal" value="([^"]+)"/.exec(page)?.[1] ?? ''
    expect((await client('/tempatku/tujuan', { do: 'rate', goal, [`now-${goal}`]: '99' })).status).toBe(422)
    expect((await client('/tempatku/tujuan', { do: 'rate', goal, [`now-${goal}`]: '5' })).to).toBe(
      '/tempatku/tujuan',
    )
    const gone = randomUUID()
    expect((await client('/tempatku/tujuan', { do: 'propose', goal: gone, [`change-${gone}`]: '' })).to).toBe(
      '/tempatku/tujuan',
    )
    await client('/tempatku/tujuan', { do: 'own', words: 'Ikut lomba gambar' })
    expect((await client('/tempatku/tujuan')).text).not.toContain('Ikut lomba gambar')
    expect((await staff(`${at.home}/antara`)).text).toContain('Ikut lomba gambar')
    const journey = (await client('/tempatku/perjalanan')).text
    expect(journey).toContain('Sekarang sudah lebih dekat')
    expect(journey).not.toMatch(/\b[25] dari 10|\/ 10/)
  })

  test('homework as a card: tried, help with it, and its words in the team’s list', async () => {
    await at.giveTask('client', 'Sapa satu teman')
    const page = (await client('/tempatku/tugas')).text
    const task = /name="task" value="([^"]+)"/.exec(page)?.[1] ?? ''
    expect((await client('/tempatku/tugas', { task })).status).toBe(422)
    const tried = { task, [`state-${task}`]: 'tried', [`words-${task}`]: 'Dia senyum', on: '2999-01-01' }
    expect((await client('/tempatku/tugas', tried)).to).toBe('/tempatku/tugas')
    expect((await client('/tempatku/tugas')).text).toContain('sudah dicoba')
    expect((await staff(`${at.home}/antara`)).text).toContain('Dia senyum')
    expect((await client('/tempatku/tugas', { task, wantsHelp: 'on' })).to).toBe('/tempatku/ditemani')
    // A card that has gone takes no words with it, is not asked for again, and holds back no call for help.
    const gone = randomUUID()
    const late = await client('/tempatku/tugas', { task: gone, [`words-${gone}`]: 'takut' })
    expect([late.status, late.text.includes('takut')]).toEqual([409, true])
    const chosen = await house().send('/tempatku/tugas', {
      cookie: at.client.cookie,
      form: { task: gone, [`state-${gone}`]: 'done' },
    })
    expect([chosen.status, chosen.headers.get('location')]).toEqual([303, '/tempatku/tugas'])
    const flash = chosen.headers.getSetCookie().find((one) => one.includes('flash')) ?? ''
    const told = await house().send('/tempatku/tugas', {
      cookie: `${at.client.cookie}; ${flash.split(';')[0]}`,
    })
    expect(await told.text()).toContain('Tugas yang tadi sudah tidak ada')
    const help = { task: gone, [`words-${gone}`]: 'tolong aku', wantsHelp: 'on' }
    expect((await client('/tempatku/tugas', help)).to).toBe('/tempatku/ditemani')
    expect((await staff(`${at.home}/antara`)).text).toContain('tolong aku')
  })

  test('an agreement is signed by its owner and stopped without a penalty; the team is told', async () => {
    await staff(`${at.home}/konseling/${at.episodeId}/kesepakatan`, { do: 'make' })
    const page = (await client('/tempatku/kesepakatan')).text
    const agreement = /name="agreement" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const path = '/tempatku/kesepakatan'
    const name = { [`name-${agreement}`]: 'Rizki' }
    const strokes = 'M10 10L20 20'
    const unticked = await client(path, { do: 'sign', agreement, strokes, ...name })
    expect(unticked.status).toBe(422)
    // The sentence leads to its own tick, and neither the name nor the sign has to be made again.
    const tick = /href="#([^"]+)">Centang dulu/.exec(unticked.text)?.[1]
    expect(unticked.text).toContain(`id="${tick}"`)
    expect(unticked.text).toContain('value="Rizki"')
    expect(unticked.text).toContain(`value="${strokes}"`)
    expect((await client(path, { do: 'sign', agreement, agree: 'on' })).status).toBe(422)
    expect((await client(path, { do: 'sign', agreement, agree: 'on', ...name })).status).toBe(303)
    expect((await client(path, { do: 'sign', agreement, agree: 'on', ...name })).status).toBe(409)
    expect((await client(path)).text).toContain('Kamu sudah setuju')
    const why = { [`why-${agreement}`]: 'Aku capek' }
    expect((await client(path, { do: 'stop', agreement, ...why })).status).toBe(303)
    const seen = (await staff(`${at.home}/antara`)).text
    expect(seen).toContain('menghentikan kesepakatan')
    expect(seen).toContain('Aku capek')
  })

  test('my say is the sheet the team has too, and an older version does not overwrite a newer', async () => {
    const path = '/tempatku/suaraku'
    expect((await client(path, { _seen: '0', pace: 'slower', place: 'Di taman' })).to).toBe(path)
    const overtaken = await client(path, { _seen: '0', pace: 'faster', place: 'Di kelas' })
    expect(overtaken.status).toBe(409)
    for (const words of ['Di kelas', 'Di taman', 'name="_seen" value="1"'])
      expect(overtaken.text).toContain(words)
    // A mistake in between does not make an older version the newest.
    const wrong = await client(path, { _seen: '0', place: 'x'.repeat(20_000) })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('name="_seen" value="0"')
    const own = (await client(path)).text
    expect(own).toContain('Di taman')
    // The codes are the team's; the words are those a person says about themselves.
    expect(own).toContain('Belum ada yang bertanya kepadaku')
    expect(own).not.toContain('Belum ditanyakan')
    const sheet = await staff(`${at.home}/konseling/${at.episodeId}/suara`)
    expect(sheet.text).toContain('Di taman')
  })

  test('breathing is kept with its numbers, and every page of the place opens', async () => {
    expect((await client('/tempatku/napas', { before: '200' })).status).toBe(422)
    const long = await client('/tempatku/napas', { before: '70', after: '30', minutes: '500' })
    expect(long.status).toBe(422)
    expect(long.text).toContain('value="500"')
    expect((await client('/tempatku/napas', { before: '70', after: '30', minutes: '5' })).status).toBe(303)
    expect((await client('/tempatku/napas')).text).toContain('sebelum 70, sesudah 30')
    for (const path of ['tangga', 'aman', 'perjalanan', 'menang', 'ditemani'])
      expect((await client(`/tempatku/${path}`)).status, path).toBe(200)
    expect((await client('/tempatku')).text).toContain('href="/tenang"')
    for (const path of ['bekal', 'lelah']) expect((await client(`/tempatku/${path}`)).status, path).toBe(404)
  })

  test('staff copy a note from paper, marked as copied, and a raised hand on paper counts', async () => {
    const page = await staff(`${at.home}/antara/kertas`)
    expect(page.status).toBe(200)
    const form = { kind: 'diary', text: 'Tulisan di buku biru', wantsHelp: 'yes' }
    expect((await staff(`${at.home}/antara/kertas`, form)).status).toBe(303)
    expect((await client('/tempatku/catatan')).text).toContain('Dicatat petugas dari kertas')
  })

  test('a note on paper keeps its own day however old it is, and a win stays its writer’s own', async () => {
    const on = (day: string, month: string, year: string) => ({
      'on-day': day,
      'on-month': month,
      'on-year': year,
    })
    const win = { kind: 'win', text: 'Berani naik angkot', ...on('3', '2', '2025') }
    expect((await staff(`${at.home}/antara/kertas`, win)).status).toBe(303)
    const { rows } = await house().owner.query<{ day: string }>(
      `select happened_on::text as day from counselling.client_entry where case_id = $1 and kind = 'win'
         and entered_by is not null`,
      [at.caseId],
    )
    expect(rows).toEqual([{ day: '2025-02-03' }])
    const ahead = { ...win, ...on('1', '1', '2999') }
    expect((await staff(`${at.home}/antara/kertas`, ahead)).status).toBe(422)
    const wins = (await client('/tempatku/menang')).text
    expect(wins).toContain('Berani naik angkot')
    expect(wins).toContain('Dicatat petugas dari kertas')
  })
})

describe('those who care for the person', () => {
  test('see their own tasks and cards, and by no way what the child wrote', async () => {
    await at.giveTask('caregiver', 'Sepuluh menit sehari')
    const tasks = (await carer('/tempatku/tugas')).text
    expect(tasks).toContain('Sepuluh menit sehari')
    expect(tasks).not.toContain('Sapa satu teman')
    expect((await carer('/tempatku/bekal')).text).toContain('Jangan menyalahkan')
    expect((await carer('/tempatku/lelah', { strain: '10', text: 'Capek' })).to).toBe('/tempatku/ditemani')
    for (const path of [
      'catatan',
      'napas',
      'rasa',
      'menang',
      'tujuan',
      'tangga',
      'kesepakatan',
      'aman',
      'suaraku',
      'perjalanan',
    ])
      expect((await carer(`/tempatku/${path}`)).status, path).toBe(404)
    expect(await at.rowsCarerSees()).toEqual({
      goal: 0,
      agreement: 0,
      signature: 0,
      ladder_item: 0,
      practice: 0,
      safety_line: 0,
      answer: 0,
      run: 0,
      clientEntries: 0,
      clientHomework: 0,
    })
    expect(await at.carerOpensClientEntry()).toBe(false)
    const seen = (await staff(`${at.home}/pendamping`)).text
    expect(seen).toContain('Capek')
    expect(seen).not.toContain('Tadi di kantin')
  })

  test('one who may be the danger gets no task while a door of theirs is open; the part can be left out', async () => {
    await addPersonFor(at, { fullName: 'Pak Rahmat', conflict: true })
    const page = (await staff(`${at.home}/pendamping`)).text
    expect(page).toContain('Tidak dilibatkan: Pak Rahmat')
    expect(page).toContain('Beri tugas ini')
    expect((await staff(`${at.home}/pendamping`, { do: 'give', title: '' })).status).toBe(422)
    expect((await staff(`${at.home}/pendamping`, { do: 'give', title: 'X', due: 'besok' })).status).toBe(422)
    const out = { do: 'optOut', reason: 'Klien tidak mau ayahnya terlibat.' }
    expect((await staff(`${at.home}/pendamping`, out)).status).toBe(303)
    expect((await carer('/tempatku/tugas')).text).toContain('Sedang tidak ada tugas')
    await at.openDoorFor('Pak Hamid', true)
    expect((await staff(`${at.home}/pendamping`)).text).toContain('pintunya masih terbuka')
    expect((await staff(`${at.home}/pendamping`, { do: 'give', title: 'Jaga anak' })).status).toBe(409)
  })

  test('a carer who asks for help is answered even when the file is closed', async () => {
    await house().owner.query(`update cases."case" set status = 'closed' where id = $1`, [at.caseId])
    expect((await carer('/tempatku/lelah', { text: 'Tolong hubungi saya', wantsHelp: 'on' })).to).toBe(
      '/tempatku/ditemani',
    )
    const page = (await staff(`${at.home}/pendamping`)).text
    const entry = /Tolong hubungi saya[^]*?name="entry" value="([^"]+)"/.exec(page)?.[1] ?? ''
    expect(page).toContain('Hanya terbaca oleh pendamping yang menulis ini')
    const sent = { do: 'reply', entry, [`reply-${entry}`]: 'Bu Rina, saya telepon sore ini.' }
    expect((await staff(`${at.home}/pendamping`, sent)).to).toBe(`${at.home}/pendamping`)
    // What a carer wrote is no entry of the client's, whatever a form says.
    expect((await staff(`${at.home}/antara`, sent)).status).toBe(404)
    expect((await carer('/tempatku')).text).toContain('saya telepon sore ini')
  })

  test('a colleague outside the team sees nothing of it', async () => {
    for (const part of ['antara', 'pendamping', 'antara/kertas'])
      expect((await at.asStaff(at.tuti, `${at.home}/${part}`)).status).toBe(404)
  })
})

describe('where no counselling is open', () => {
  test('nothing of what somebody wants to say is lost', async () => {
    await house().owner.query(
      `update counselling.episode set stage = 'closed', closed_on = current_date where case_id = $1`,
      [at.caseId],
    )
    const said = { pace: 'slower', mayNotKnow: 'Paman', words: 'Aku mau pelan-pelan' }
    expect((await client('/tempatku/suaraku', said)).status).toBe(303)
    const seen = (await staff(`${at.home}/antara`)).text
    for (const one of ['Pelan-pelan saja', 'Paman', 'Aku mau pelan-pelan']) expect(seen).toContain(one)
  })
})
