import { dayOf } from '#src/platform/i18n/format.ts'
import { endOfDay } from '#src/platform/i18n/zone.ts'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import { amendmentsOf } from './incident.store.ts'
import { insertCompetency, insertInstitution } from '#src/people/index.ts'
import { asId, newOrderedId, type CaseId } from '#src/platform/ids.ts'
import { addMember } from './care-team.ts'
import { openFile } from './case-file.ts'
import { addIncident, linkIncident, type IncidentFacts, type IncidentId } from './incident.ts'
import { openCase } from './open-case.ts'
import { seriesEvents } from './series/series.store.ts'
import { openTestOffice, openTestSite, type TestOffice, type TestSite } from './test-office.ts'

let office: TestOffice
let site: TestSite
let sari: Member
let budi: Member
let tono: Member
let home: string

beforeAll(async () => {
  office = await openTestOffice(inject('serverUrl'))
  sari = await office.hire('Sari Konselor', 'counsellor')
  budi = await office.hire('Budi Pendamping', 'companion')
  tono = await office.hire('Tono Konselor', 'counsellor')
  await office.as(office.head, (scope) =>
    insertCompetency(scope, office.head.accountId, {
      id: newOrderedId<'competency'>(),
      accountId: sari.accountId,
      code: 'SUICIDE_SAFETY',
      since: '2026-01-01',
      validTo: null,
      supervisorId: office.head.accountId,
    }),
  )
  site = openTestSite(office, [sari, budi, tono, office.head])
  home = `/kasus/${await fileFor(sari, 'harmed', 'Melur Karangan', 'from6to12')}`
})
afterAll(() => office.end())

async function fileFor(
  lead: Member,
  side: 'harmed' | 'reported',
  fullName: string,
  ageBand: string,
): Promise<CaseId> {
  const facts = { ageBand }
  return office.as(lead, (scope) =>
    openCase(scope, lead, { side, lead: lead.accountId, identity: { fullName }, facts, urgency: 'PLANNED' }),
  )
}
const idOf = (path: string) => asId<'case'>(path.split('/')[2]) as CaseId
const urgency = async (path: string) =>
  (await office.as(sari, (scope, member) => openFile(scope, member, idOf(path))))?.head.urgency
const talk = (day: string, answers: Record<string, string | string[]>) => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { 'askedOn-year': year, 'askedOn-month': month, 'askedOn-day': date, ...answers }
}
const mustBeSaved = (answer: { status: number; text: string }) =>
  expect(answer, answer.text.slice(0, 200)).toMatchObject({ status: 303 })

test('a first talk is written down, and nothing that was not asked is shown as no', async () => {
  expect((await site.get(sari, `${home}/dampak`)).text).toContain('Belum ada percakapan yang dicatat')
  const form = (await site.get(sari, `${home}/dampak/isi`)).text
  expect(form).toContain('Bertanya: “Apakah kamu sering takut atau khawatir?”')
  expect(form).not.toContain('Yang belum pernah diceritakan')
  mustBeSaved(
    await site.post(
      sari,
      `${home}/dampak/isi`,
      talk('2026-03-01', {
        worry: 'often',
        poorSleep: 'often',
        nightmares: 'notAsked',
        thoughts: 'no',
        schooling: 'sometimes',
        absentDays: '6',
        burdens: ['loss', 'moving'],
        joy: '3',
        hope: '2',
      }),
    ),
  )
  const page = (await site.get(sari, `${home}/dampak`)).text
  expect(page).toContain('Cemas atau khawatir')
  expect(page).toContain('Tidak ditanyakan')
  expect(page).toContain('Belum terjawab (')
  expect(page).not.toContain('Yang berubah sejak')
  expect(await urgency(home)).toBe('PLANNED')
  expect((await site.get(sari, home)).text).toContain('Dampak dan riwayat')
})

test('a second talk starts without answers about now, and says what changed', async () => {
  const form = (await site.get(sari, `${home}/dampak/isi`)).text
  expect(form).not.toMatch(/<option[^>]*selected[^>]*(often|sometimes|stopped)/)
  expect(form).toMatch(/<input[^>]*checked[^>]*value="loss"/)
  mustBeSaved(
    await site.post(
      sari,
      `${home}/dampak/isi`,
      talk('2026-04-01', { worry: 'sometimes', poorSleep: 'often', absentDays: '1', joy: '6' }),
    ),
  )
  const page = (await site.get(sari, `${home}/dampak`)).text
  expect(page).toContain('Ya, sering → Kadang')
  expect(page).toContain('Lebih ringan')
  expect(page).toContain('6 hari → 1 hari')
  expect(page).toContain('Belum tervalidasi')
  const older = (await site.get(sari, `${home}/dampak?versi=1`)).text
  expect(older).toContain('Ini versi lama.')
  expect(older).toContain('Kehilangan orang dekat')
  expect((await site.get(sari, `${home}/dampak?versi=9`)).status).toBe(404)
})

test('putting a talk right keeps the old one, and two at once lose nothing of what was typed', async () => {
  mustBeSaved(
    await site.post(
      sari,
      `${home}/dampak/isi?betulkan=2`,
      talk('2026-04-01', { worry: 'sometimes', joy: '5', _seen: '2' }),
    ),
  )
  const page = (await site.get(sari, `${home}/dampak`)).text
  expect(page).toContain('Dibetulkan oleh versi 3')
  const late = await site.post(
    sari,
    `${home}/dampak/isi`,
    talk('2026-04-02', { words: 'Kalimatku', _seen: '2' }),
  )
  expect(late.status).toBe(409)
  expect(late.text).toContain('Kalimatku')
})

test('thoughts of dying raise the file to today, say what to do before anything else, and a person calls a colleague', async () => {
  mustBeSaved(await site.post(sari, `${home}/dampak/isi`, talk('2026-04-08', { thoughts: 'now' })))
  expect(await urgency(home)).toBe('TODAY')
  const page = (await site.get(sari, `${home}/dampak`)).text
  expect(page).toContain('Jangan tinggalkan ia sendirian')
  expect(page).toContain('Sekarang tidak ada petugas siaga')
  expect(page).toContain('Siapa yang menanyakannya')
  expect(page.indexOf('Jangan tinggalkan')).toBeLessThan(page.indexOf('Semua versi'))
  expect((await site.get(sari, home)).text).toContain('Hari ini juga: ada pikiran')
  mustBeSaved(await site.post(sari, `${home}/dampak`, { do: 'ring', owner: sari.accountId }))
  expect((await site.get(sari, `${home}/rencana`)).text).toContain('Bicara hari ini juga')
  expect((await site.get(sari, `${home}/catatan`)).text).toContain('Urgensi dinaikkan: ')
})

test('putting an older talk right hides nothing that the latest one asks for', async () => {
  mustBeSaved(
    await site.post(
      sari,
      `${home}/dampak/isi?betulkan=1`,
      talk('2026-03-01', { thoughts: 'no', worry: 'often' }),
    ),
  )
  expect((await site.get(sari, home)).text).toContain('Hari ini juga: ada pikiran')
  expect((await site.get(sari, `${home}/dampak`)).text).toContain('Jangan tinggalkan ia sendirian')
})

test('a later talk that does not touch them still asks to take them up again', async () => {
  mustBeSaved(await site.post(sari, `${home}/dampak/isi`, talk('2026-04-12', { worry: 'no' })))
  expect((await site.get(sari, home)).text).toContain('Pernah ada pikiran ingin mati')
  expect((await site.get(sari, `${home}/dampak`)).text).toContain('Tanyakan lagi hari ini')
})

test('a later talk without them lowers nothing; only a person does', async () => {
  mustBeSaved(
    await site.post(sari, `${home}/dampak/isi`, talk('2026-04-15', { thoughts: 'no', worry: 'no' })),
  )
  expect(await urgency(home)).toBe('TODAY')
  expect((await site.get(sari, `${home}/dampak`)).text).not.toContain('Jangan tinggalkan')
  expect((await site.get(sari, home)).text).not.toContain('Hari ini juga: ada pikiran')
})

test('a step to go on learning enters the plan only by a person’s choice, with the client’s answer', async () => {
  const before = (await site.get(sari, `${home}/rencana`)).text
  expect(before).not.toContain('Tugas dari rumah untuk sementara')
  const refused = await site.post(sari, `${home}/dampak`, { do: 'schoolStep', step: 'home' })
  expect(refused.status).toBe(422)
  expect(refused.text).toMatch(/<option[^>]*(selected[^>]*value="home"|value="home"[^>]*selected)/)
  expect(refused.text).toContain('<a href="#f-agreed">Jawab apakah klien setuju.</a>')
  expect(refused.text).toContain('id="f-agreed-error"')
  expect(refused.text).not.toContain('href="#f-step"')
  mustBeSaved(await site.post(sari, `${home}/dampak`, { do: 'schoolStep', step: 'home', agreed: 'yes' }))
  expect((await site.get(sari, `${home}/rencana`)).text).toContain('Tugas dari rumah untuk sementara')
})

test('paper: one version with its file’s number, and an empty sheet in the child’s words without the question about dying', async () => {
  const filled = (await site.get(sari, `${home}/dampak/cetak?versi=1`)).text
  expect(filled).toContain('Melur Karangan')
  expect((await site.get(sari, `${home}/dampak`)).text).toContain(`${home}/dampak/cetak"`)
  const empty = (await site.get(sari, `${home}/dampak/cetak`)).text
  expect(empty).toContain('Apakah kamu bermimpi buruk?')
  expect(empty).not.toContain('Melur Karangan')
  expect(empty).not.toMatch(/ingin tidak ada lagi|menyakiti dirimu/)
})

test('a companion is never given the question: through whom it is asked, a call with a clock, and nothing of the answer lost', async () => {
  const theirs = `/kasus/${await fileFor(budi, 'harmed', 'Randu Karangan', 'from25to44')}`
  await office.as(budi, async (scope, member) => {
    const file = await openFile(scope, member, idOf(theirs))
    if (!file) throw new Error('no file')
    expect(await addMember(scope, member, file, { accountId: sari.accountId, duty: 'member' })).toBeNull()
  })
  mustBeSaved(
    await site.post(sari, `${theirs}/dampak/isi`, {
      ...talk('2026-03-01', { thoughts: 'before', stillHurts: 'Masih takut pulang' }),
    }),
  )
  const form = (await site.get(budi, `${theirs}/dampak/isi`)).text
  expect(form).toContain('Tanyakan lewat psikolog')
  expect(form).toContain('Sari Konselor')
  expect(form).not.toMatch(/Pernahkah|name="thoughts"/)
  expect((await site.get(budi, `${theirs}/dampak`)).text).toContain('Minta psikolog atau orang terlatih')
  const sent = await site.post(budi, `${theirs}/dampak/isi`, {
    ...talk('2026-03-02', { worry: 'often', thoughts: 'now', call: sari.accountId }),
  })
  mustBeSaved(sent)
  expect(await urgency(theirs)).toBe('PLANNED')
  mustBeSaved(await site.post(budi, `${theirs}/dampak`, { do: 'call', callee: sari.accountId }))
  const plan = (await site.get(sari, `${theirs}/rencana`)).text
  expect(plan.match(/Tanyakan hari ini juga tentang pikiran ingin mati/g)?.length).toBeGreaterThanOrEqual(2)
  expect((await site.post(budi, `${theirs}/dampak`, { do: 'call', callee: 'x' })).status).toBe(409)
  const { rows } = await office.as(sari, async (scope) => ({
    rows: await scope.db
      .selectFrom('platform.promise')
      .select(['due_at', 'account_id'])
      .where('subject_id', '=', idOf(theirs))
      .where('kind', '=', 'case.task')
      .where('kept_at', 'is', null)
      .where('dropped_at', 'is', null)
      .execute(),
  }))
  expect(rows).toMatchObject([{ account_id: sari.accountId, due_at: endOfDay(dayOf(new Date())) }])

  // The file turns out to be a child's: the adult's talk is put right by the companion and keeps all of its parts.
  const facts = (await site.get(budi, `${theirs}/data-pokok`)).text
  const version = /name="_seen" value="(\d+)"/.exec(facts)?.[1] ?? ''
  mustBeSaved(
    await site.post(budi, `${theirs}/data-pokok`, {
      fullName: 'Randu Karangan',
      urgency: 'PLANNED',
      ageBand: 'from13to17',
      _seen: version,
    }),
  )
  const mending = (await site.get(budi, `${theirs}/dampak/isi?betulkan=1`)).text
  expect(mending).toContain('Masih takut pulang')
  mustBeSaved(
    await site.post(budi, `${theirs}/dampak/isi?betulkan=1`, {
      ...talk('2026-03-01', { stillHurts: 'Masih takut pulang malam', _seen: '2' }),
    }),
  )
  const kept = (await site.get(sari, `${theirs}/dampak?versi=3`)).text
  expect(kept).toContain('Pernah dulu, tidak sekarang')
  expect(kept).toContain('Masih takut pulang malam')
  expect(kept).toContain('Siapa yang menanyakannya')
})

test('whoever is not on the team finds none of it', async () => {
  for (const path of ['/dampak', '/dampak/isi', '/dampak/cetak', '/kejadian'])
    expect((await site.get(budi, home + path)).status).toBe(404)
  const posted = await site.post(budi, `${home}/dampak/isi`, talk('2026-04-20', { thoughts: 'now' }))
  expect(posted.status).toBe(404)
})

const bare: IncidentFacts = {
  happenedOn: null,
  precision: 'day',
  forms: ['verbal'],
  place: 'classroom',
  venue: null,
  institutionId: null,
  regionCode: null,
  peopleReported: 1,
  peopleHarmed: 1,
  injured: false,
}

test('events written on the file become a series with its facts, drawn and as a table', async () => {
  const post = (form: Record<string, string | string[]>) =>
    site.post(sari, `${home}/kejadian/baru`, { side: 'harmed', ...form })
  mustBeSaved(
    await post({
      'happenedOn-year': '2026',
      'happenedOn-month': '1',
      'happenedOn-day': '5',
      forms: ['verbal'],
      injured: 'no',
    }),
  )
  const first =
    /option value="([0-9a-f-]{36})">5 Januari 2026/.exec(
      (await site.get(sari, `${home}/kejadian/baru`)).text,
    )?.[1] ?? ''
  expect(first).not.toBe('')
  mustBeSaved(
    await post({
      'happenedOn-year': '2026',
      'happenedOn-month': '2',
      'happenedOn-day': '2',
      forms: ['verbal', 'physical'],
      injured: 'yes',
      follows: first,
    }),
  )
  const page = (await site.get(sari, `${home}/kejadian`)).text
  expect(page).toContain('Rangkaian 2 kejadian')
  expect(page).toContain('Dua kejadian dalam 4 minggu.')
  expect(page).toContain('Yang terakhir ada luka')
  expect(page).toContain('<svg')
  expect(page).not.toMatch(/skor [0-9]|risiko tinggi|akan terjadi/i)
})

test('a reported file ties events together, but no reader ever sees an event only the other side’s files carry', async () => {
  const harmed = idOf(home)
  const other = await fileFor(budi, 'harmed', 'Kenari Karangan', 'from6to12')
  const reported = await fileFor(tono, 'reported', 'Garda Karangan', 'from13to17')
  const join = async (caseId: CaseId, by: Member, incident: IncidentId, side: 'harmed' | 'reported') =>
    office.as(by, (scope) => linkIncident(scope, incident, caseId, side))
  const make = (happenedOn: string) => office.as(sari, (scope) => addIncident(scope, { ...bare, happenedOn }))
  const [mine, again, theirs, hidden] = [
    await make('2026-05-01'),
    await make('2026-05-20'),
    await make('2026-06-01'),
    await make('2026-06-09'),
  ]
  await join(harmed, sari, mine, 'harmed')
  await join(harmed, sari, again, 'harmed')
  await join(other, budi, theirs, 'harmed')
  for (const incident of [mine, again, theirs, hidden]) await join(reported, tono, incident, 'reported')

  const seen = await office.as(sari, (scope) => seriesEvents(scope, harmed))
  const tied = seen.filter((one) => one.ties.length > 0).map((one) => one.id)
  expect(tied.toSorted()).toEqual([mine, again].toSorted())
  expect(seen.map((one) => one.id)).not.toContain(theirs)
  const onOwn = await office.as(tono, (scope) => seriesEvents(scope, reported))
  expect(onOwn.map((one) => one.id).toSorted()).toEqual([mine, again, theirs, hidden].toSorted())
  expect(await office.as(budi, (scope) => seriesEvents(scope, harmed))).toEqual([])

  // The same reader on both hurt children's files sees their events as one series on either.
  await office.as(budi, async (scope, member) => {
    const file = await openFile(scope, member, other)
    if (!file) throw new Error('no file')
    expect(await addMember(scope, member, file, { accountId: sari.accountId, duty: 'member' })).toBeNull()
  })
  const together = await office.as(sari, (scope) => seriesEvents(scope, harmed))
  expect(together.filter((one) => !one.here).map((one) => one.id)).toEqual([theirs])
  expect((await site.get(sari, `${home}/kejadian`)).text).toContain('Dari berkas lain yang Anda tangani')
})

test('an event is put right with a trail that never goes, and a person takes it out of its series and back', async () => {
  const place = `/kasus/${await fileFor(sari, 'harmed', 'Teratai Karangan', 'from6to12')}`
  const caseId = idOf(place)
  const made = await office.as(sari, (scope) =>
    addIncident(scope, { ...bare, happenedOn: '2026-05-01', forms: ['verbal'] }),
  )
  const next = await office.as(sari, (scope) =>
    addIncident(scope, { ...bare, happenedOn: '2026-05-09', followsId: made }),
  )
  for (const one of [made, next]) await office.as(sari, (scope) => linkIncident(scope, one, caseId, 'harmed'))
  const events = async () => (await site.get(sari, `${place}/kejadian`)).text
  expect(await events()).toContain('Rangkaian 2 kejadian')
  const at = `${place}/kejadian/${made}/betulkan`
  expect(await events()).toContain(at)
  const form = (await site.get(sari, at)).text
  expect(form).toMatch(/<input[^>]*(checked[^>]*value="verbal"|value="verbal"[^>]*checked)/)
  const facts = {
    'happenedOn-year': '2026',
    'happenedOn-month': '5',
    'happenedOn-day': '2',
    forms: ['verbal', 'physical'],
    place: 'dormitory',
    peopleReported: '7',
    _seen: '1',
  }
  const noReason = await site.post(sari, at, facts)
  expect(noReason.status).toBe(422)
  expect(noReason.text).toContain('value="7"')
  mustBeSaved(await site.post(sari, at, { ...facts, reason: 'known_later' }))
  const late = await site.post(sari, at, { ...facts, peopleReported: '6', reason: 'retold' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('value="6"')
  const trail = (await site.get(sari, at)).text
  expect(trail).toContain('Baru diketahui kemudian')
  expect(trail).toContain('Sebelumnya: 1 Mei 2026')
  expect(trail).toContain('Sari Konselor')
  expect(await events()).toContain('2 Mei 2026')

  const apart = `${place}/kejadian/${next}/rangkaian`
  mustBeSaved(await site.post(sari, apart, { reason: 'other_group' }))
  expect(await events()).not.toContain('Rangkaian 2 kejadian')
  expect(await events()).toContain('Masukkan ke rangkaian lagi')
  // A second worker with the same wish, whose page still says "take it out", does not put it back.
  const same = await site.post(sari, apart, { _seen: '0', reason: 'mistaken' })
  expect([same.status, (await events()).includes('Masukkan ke rangkaian lagi')]).toEqual([409, true])
  mustBeSaved(await site.post(sari, apart, { reason: 'one_group' }))
  expect(await events()).toContain('Rangkaian 2 kejadian')
  expect((await site.get(sari, `${place}/catatan`)).text).toContain('dikeluarkan dari rangkaian')

  // The other side of the same event sees that its facts changed, and neither from whom nor what stays with one file.
  const reported = await fileFor(tono, 'reported', 'Bakung Karangan', 'from13to17')
  await office.as(tono, (scope) => linkIncident(scope, made, reported, 'reported'))
  await office.as(tono, (scope) => linkIncident(scope, next, reported, 'reported'))
  const theirs = (await site.get(tono, `/kasus/${reported}/kejadian/${made}/betulkan`)).text
  expect(theirs).toContain('dari berkas lain')
  expect(theirs).not.toContain('Sari Konselor')
  expect(await office.as(tono, (scope) => amendmentsOf(scope, next))).toEqual([])
  expect(
    await office.as(tono, (scope) => scope.db.selectFrom('cases.incident_amendment').select('id').execute()),
  ).toEqual([])
  expect(await office.as(budi, (scope) => amendmentsOf(scope, made))).toEqual([])
  expect((await site.get(budi, at)).status).toBe(404)
  await expect(
    office.as(sari, (scope) =>
      scope.db.updateTable('cases.incident_amendment').set({ reason: 'retold' }).execute(),
    ),
  ).rejects.toThrow(/permission denied/)
})

test('a register too long for a menu is searched inside the form, and nothing typed is lost', async () => {
  await office.as(office.head, async (scope) => {
    for (let at = 0; at < 70; at++)
      await insertInstitution(scope, {
        name: `Sekolah Karangan ${String(at).padStart(2, '0')}`,
        kind: 'publicSchool',
        boarding: false,
        npsn: null,
        districtCode: null,
        authority: null,
      })
  })
  const at = `${home}/kejadian/baru`
  const page = (await site.get(sari, at)).text
  expect(page).toContain('Sekolah Karangan 00')
  expect(page).not.toContain('Sekolah Karangan 69')
  const typed = {
    side: 'harmed',
    peopleReported: '5',
    '_find-institution': 'karangan 69',
    '_found-institution': '',
  }
  const found = await site.post(sari, at, { ...typed, _find: 'institution' })
  expect(found.status).toBe(200)
  expect(found.text).toContain('Sekolah Karangan 69')
  expect(found.text).toContain('value="5"')
  // Enter in the line of search is a search too: what has not been seen is never passed over.
  expect((await site.post(sari, at, typed)).status).toBe(200)
  const chosen = /value="([0-9a-f-]{36})">Sekolah Karangan 69/.exec(found.text)?.[1] ?? ''
  mustBeSaved(
    await site.post(sari, at, { ...typed, '_found-institution': 'karangan 69', institution: chosen }),
  )
  const opening = await site.post(sari, '/kasus/baru', {
    fullName: 'Seroja Karangan',
    '_find-institutionId': 'karangan 68',
    '_found-institutionId': '',
  })
  expect(opening.status).toBe(200)
  expect(opening.text).toContain('Sekolah Karangan 68')
  expect(opening.text).toContain('Seroja Karangan')
})
