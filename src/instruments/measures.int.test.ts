import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { helpLineNote } from '#content/help-lines.ts'
import { addMember, openCase, openFile } from '#src/cases/index.ts'
import { insertTurn } from '#src/people/index.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseId, Id } from '#src/platform/ids.ts'
import { openClientDoor } from '../../tests/support/client.ts'
import { useHouse } from '../../tests/support/house.ts'
import { openOffice, type Office } from '../../tests/support/office.ts'
import { importWords } from './import-words.ts'
import { alertWords } from './alert-words.ts'
import { asqWords } from './asq-words.ts'
import { fillWords } from './fill-words.ts'
import { resultWords, trendWords } from './result-words.ts'
import { measureWords } from './words.ts'

const house = useHouse()
const words = measureWords.id
let office: Office
let sari: Member
let budi: Member
let wati: Member
let kenanga: Member

beforeAll(async () => {
  office = await openOffice(house().app.database)
  sari = await office.hire('Sari Konselor', 'counsellor')
  wati = await office.hire('Wati Psikolog', 'psychologist')
  budi = await office.hire('Budi Pendamping', 'companion')
  kenanga = await office.hire('Kenanga Meja', 'intake')
})

function as<T>(member: Member, work: (scope: AccountScope) => Promise<T>): Promise<T> {
  const { officeId, accountId, roles } = member
  return house().app.database.as({ kind: 'account', officeId, accountId, roles }, work)
}
/** A file led by Sari with everyone named in its team. */
async function newFile(...team: Member[]): Promise<CaseId> {
  const caseId = await as(sari, (scope) =>
    openCase(scope, sari, { side: 'harmed', identity: { fullName: 'Fikri Ramadani' }, lead: sari.accountId }),
  )
  for (const one of team)
    await as(sari, async (scope) => {
      const file = await openFile(scope, sari, caseId)
      if (file) await addMember(scope, sari, file, { accountId: one.accountId, duty: 'member' })
    })
  return caseId
}
async function send(member: Member, path: string, form?: Record<string, string | Blob>) {
  const cookie = await office.signIn(member)
  const answer = await house().send(path, form ? { cookie, form } : { cookie })
  return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() }
}
const all = (count: number, value: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`a.${at + 1}`, value]))
const caseRow = async (id: CaseId) =>
  (
    await house().owner.query<{ urgency: string; version: number }>(
      'select urgency, version from cases."case" where id = $1',
      [id],
    )
  ).rows[0]
const promises = async (id: CaseId) =>
  (
    await house().owner.query<{ kept_at: Date | null; account_id: string }>(
      `select kept_at, account_id from platform.promise where subject_id = $1 and kind = 'case.alert'`,
      [id],
    )
  ).rows
async function onCall(from: Date, to: Date) {
  await as(office.head, (scope) =>
    insertTurn(scope, { accountId: wati.accountId, startsAt: from, endsAt: to }),
  )
}

describe('filled in together', () => {
  test('a whole sheet is scored, kept sealed, drawn over time, and asks twice before its day', async () => {
    const id = await newFile()
    const page = `/kasus/${id}/ukur/phq-8/baru`
    const first = await send(sari, page, { do: 'save', moment: 'start', mode: 'staff', ...all(8, '2') })
    expect(first.status).toBe(303)
    const result = await send(sari, first.to)
    expect(result.text).toContain('16 dari 24')
    expect(result.text).toContain(words.unverified)
    expect(result.text).toContain('Pfizer')
    const early = await send(sari, page, { do: 'save', moment: 'review', mode: 'staff', ...all(8, '1') })
    expect(early.status).toBe(422)
    expect(early.text).toContain(fillWords.id.earlyReason)
    expect(early.text).toMatch(/name="a\.1" checked id="[^"]+" value="1"/)
    const again = await send(sari, page, {
      do: 'save',
      moment: 'review',
      mode: 'staff',
      reason: 'Diminta klien',
      ...all(8, '1'),
    })
    expect(again.status).toBe(303)
    const trend = await send(sari, `/kasus/${id}/ukur/tren/phq-8`)
    expect(trend.text).toContain(trendWords.id.classes.notComputable)
    expect(trend.text).toContain(trendWords.id.noBand)
    const { rows } = await house().owner.query<{ sealed: Buffer }>(
      'select sealed from instruments.answer_set where case_id = $1',
      [id],
    )
    for (const row of rows) expect(row.sealed.toString('latin1')).not.toContain('Diminta')
  })

  test('too little gives no number, a wrong answer is kept as typed, and a slip is mended with a trail', async () => {
    const id = await newFile()
    const page = `/kasus/${id}/ukur/gad-7/baru`
    const bad = await send(sari, page, { do: 'save', 'a.1': '9', 'a.2': '1' })
    expect(bad.status).toBe(422)
    expect(bad.text).toContain('href="#f-a-1"')
    const few = await send(sari, page, { do: 'save', 'a.1': '3', 'a.2': '3' })
    expect((await send(sari, few.to)).text).toContain(resultWords.id.notScorable)
    expect((await send(sari, few.to, { do: 'amend', ...all(7, '1') })).status).toBe(303)
    const mended = await send(sari, few.to)
    expect(mended.text).toContain('7 dari 21')
    expect(mended.text).toContain(resultWords.id.history)
  })

  test('question by question, each answer is kept; another tab that comes late changes nothing', async () => {
    const id = await newFile()
    const begun = await send(sari, `/kasus/${id}/ukur/phq-2/baru`, {
      do: 'steps',
      moment: 'session',
      mode: 'staff',
    })
    const one = await send(sari, begun.to, { do: 'next', question: '1', 'a.1': '2' })
    expect(one.to).toContain('?p=2')
    expect((await send(sari, begun.to)).text).toContain('2 dari 2')
    await send(sari, begun.to, { do: 'next', question: '2', 'a.2': '1' })
    const done = await send(sari, begun.to, { do: 'finish' })
    expect((await send(sari, done.to)).text).toContain('3 dari 6')
    const late = await send(sari, begun.to, { do: 'next', question: '1', 'a.1': '0' })
    expect(late.to).toBe(done.to)
    expect((await send(sari, done.to)).text).toContain('3 dari 6')
  })
})

test('what was typed before going question by question, and why it is given early, is kept', async () => {
  const id = await newFile()
  const page = `/kasus/${id}/ukur/school-days/baru`
  await send(sari, page, { do: 'save', 'a.absent': '1', 'a.left': '0' })
  const begun = await send(sari, page, {
    do: 'steps',
    reason: 'Diminta ibunya',
    note: 'Diisi di mobil',
    'a.absent': '3',
  })
  expect((await send(sari, begun.to)).text).toContain('2 dari 3')
  await send(sari, begun.to, { do: 'next', question: 'left', 'a.left': '1' })
  const done = await send(sari, begun.to, { do: 'finish', asIs: '1' })
  const result = await send(sari, done.to)
  for (const kept of ['4 dari 24', 'Diminta ibunya', 'Diisi di mobil']) expect(result.text).toContain(kept)
  // A reason for asking early belongs to the team: it is there for them and not in the person's own place.
  await send(sari, page, { do: 'assign', reason: 'Sebelum rapat kasus' })
  const client = await openClientDoor(house().app.database, sari, id)
  const home = await (await house().send('/tempatku', { cookie: client.cookie })).text()
  const own = /href="(\/tempatku\/tanya\/[^"]+)"/.exec(home)?.[1] ?? ''
  const theirs = await house().send(own, { cookie: client.cookie })
  expect(await theirs.text()).not.toContain('Sebelum rapat kasus')
  await house().send(own, {
    cookie: client.cookie,
    form: { do: 'next', question: 'absent', 'a.absent': '2' },
  })
  await house().send(own, { cookie: client.cookie, form: { do: 'send' } })
  const theirResult = own.replace('/tempatku/tanya/', `/kasus/${id}/ukur/hasil/`)
  expect((await send(sari, theirResult)).text).toContain('Sebelum rapat kasus')
})

test('whoever says second what was done is told who was first and keeps their words', async () => {
  const id = await newFile(wati)
  await send(sari, `/kasus/${id}/ukur/phq-9/baru`, { do: 'save', ...all(9, '1') })
  const act = /href="(\/kasus\/[^"]+\/ukur\/tindakan\/[^"]+)"/.exec(
    (await send(wati, `/kasus/${id}`)).text,
  )?.[1]
  const done = (what: string) => ({ do: 'save', step: 'spoke', what, consulted: 'Dewi' })
  expect((await send(sari, act ?? '', done('Ditemani pulang'))).status).toBe(303)
  const second = await send(wati, act ?? '', done('Menelepon ibunya'))
  expect(second.status).toBe(409)
  for (const kept of ['Menelepon ibunya', 'Ditemani pulang', 'Sari Konselor'])
    expect(second.text).toContain(kept)
})

describe('answers that ask for a person', () => {
  test('item 9 raises the file, promises its lead, and stays until somebody says what was done', async () => {
    const id = await newFile(budi)
    const filled = await send(sari, `/kasus/${id}/ukur/phq-9/baru`, {
      do: 'save',
      mode: 'spoken',
      ...all(8, '0'),
      'a.9': '1',
    })
    const result = await send(sari, filled.to)
    expect(result.text).toContain(resultWords.id.alertTitle)
    expect(result.text).toContain('Berpikir bahwa lebih baik mati')
    expect(await caseRow(id)).toMatchObject({ urgency: 'TODAY' })
    expect(await promises(id)).toMatchObject([{ kept_at: null, account_id: sari.accountId }])
    // A companion of the team sees that somebody must act, and never which item.
    const companion = await send(budi, `/kasus/${id}`)
    expect(companion.text).toContain(alertWords.id.panel)
    expect((await send(budi, `/kasus/${id}/ukur`)).text).toContain(words.list.noRole)
    expect((await send(budi, filled.to)).status).toBe(403)
    const act = /href="(\/kasus\/[^"]+\/ukur\/tindakan\/[^"]+)"/.exec(companion.text)?.[1] ?? ''
    expect((await send(budi, act, { do: 'save', step: 'spoke' })).status).toBe(422)
    const closed = await send(budi, act, {
      do: 'save',
      step: 'safetyPlan',
      what: 'Rencana disusun',
      consulted: 'Wati',
    })
    expect(closed.status).toBe(303)
    expect((await promises(id))[0]?.kept_at).not.toBeNull()
    // Nothing lowers by itself, and a calmer sheet lowers nothing either.
    await send(sari, `/kasus/${id}/ukur/phq-9/baru`, {
      do: 'save',
      reason: 'ulang',
      mode: 'staff',
      ...all(9, '0'),
    })
    expect(await caseRow(id)).toMatchObject({ urgency: 'TODAY' })
  })

  test('the script is refused without training, rings at once for yes now, and is heard by who is on call', async () => {
    const id = await newFile(wati)
    const script = `/kasus/${id}/ukur/asq/baru`
    expect((await send(sari, script)).text).toContain(asqWords.id.notTrained)
    expect((await send(sari, script, { do: 'save', 'a.q1': 'yes' })).status).toBe(404)
    const asked = await send(wati, script, {
      do: 'save',
      'a.q1': 'yes',
      'a.q2': 'no',
      'a.q3': 'no',
      'a.q4': 'refused',
    })
    expect(await caseRow(id)).toMatchObject({ urgency: 'TODAY' })
    expect((await send(wati, asked.to)).text).toContain(asqWords.id.askQ5)
    const now = await send(wati, asked.to, { do: 'next', question: 'q5', 'a.q5': 'yes' })
    expect(now.status).toBe(303)
    expect(await caseRow(id)).toMatchObject({ urgency: 'NOW' })
    const calls = await send(kenanga, '/alat-ukur/panggilan')
    expect(calls.text).toContain(alertWords.id.hear)
    expect(calls.text).not.toMatch(/Fikri|asq/i)
    expect((await send(kenanga, '/lonceng')).text).toContain('data-ringing')
    const alert = /name="alert" value="([^"]+)"/.exec(calls.text)?.[1] ?? ''
    await send(kenanga, '/alat-ukur/panggilan', { do: 'hear', alert })
    expect((await send(wati, `/kasus/${id}`)).text).toContain('Kenanga Meja')
  })

  test('who stands on the other side of the wall hears nothing of it', async () => {
    const id = await newFile(wati)
    await send(wati, `/kasus/${id}/ukur/asq/baru`, {
      do: 'save',
      'a.q1': 'yes',
      'a.q2': 'no',
      'a.q3': 'no',
      'a.q4': 'no',
      'a.q5': 'yes',
    })
    const doni = await office.hire('Doni Konselor', 'counsellor')
    const other = await as(doni, (scope) =>
      openCase(scope, doni, {
        side: 'reported',
        identity: { fullName: 'Bagas Nugraha' },
        lead: doni.accountId,
      }),
    )
    const number =
      (await house().owner.query<{ number: string }>('select number from cases."case" where id = $1', [id]))
        .rows[0]?.number ?? ''
    expect((await send(doni, '/alat-ukur/panggilan')).text).toContain(number)
    const incident = crypto.randomUUID()
    await house().owner.query('insert into cases.incident (office_id, id) values ($1, $2)', [
      office.officeId,
      incident,
    ])
    for (const [file, side] of [
      [id, 'harmed'],
      [other, 'reported'],
    ])
      await house().owner.query(
        'insert into cases.incident_case (office_id, incident_id, case_id, side) values ($1, $2, $3, $4)',
        [office.officeId, incident, file, side],
      )
    expect((await send(doni, '/alat-ukur/panggilan')).text).not.toContain(number)
  })
})

describe('answered alone', () => {
  test('never without cover where an answer may speak of self-harm; cover that ended closes it again', async () => {
    const id = await newFile()
    const page = `/kasus/${id}/ukur/phq-9/baru`
    const refused = await send(sari, page, { do: 'assign', moment: 'session' })
    expect(refused.status).toBe(409)
    expect(refused.text).toContain(fillWords.id.refusals.nobodyOnCall)
    expect((await send(sari, `/kasus/${id}/ukur/asq/baru`, { do: 'assign' })).status).toBe(404)
    const client = await openClientDoor(house().app.database, sari, id)
    const hour = 3_600_000
    await onCall(new Date(Date.now() - hour), new Date(Date.now() + hour))
    expect((await send(sari, page, { do: 'assign', moment: 'session' })).status).toBe(303)
    const home = await (await house().send('/tempatku', { cookie: client.cookie })).text()
    const own = /href="(\/tempatku\/tanya\/[^"]+)"/.exec(home)?.[1] ?? ''
    const open = async (path = own) => (await house().send(path, { cookie: client.cookie })).text()
    const answer = async (form: Record<string, string>) => {
      const sent = await house().send(own, { cookie: client.cookie, form })
      return sent.headers.get('location') ?? ''
    }
    expect(await open()).toContain('Kurang berminat')
    expect((await answer({ do: 'next', question: '1', 'a.1': '1' })).endsWith('?p=2')).toBe(true)
    expect((await answer({ do: 'skip', question: '2' })).endsWith('?p=3')).toBe(true)
    const next = await answer({ do: 'next', question: '9', 'a.9': '2' })
    // Help stands on the very next screen, and the file is raised before anything is sent.
    const after = await open(next)
    expect(after).toContain('Kamu tidak sendirian')
    expect(after).toContain('tel:129')
    expect(after).toContain(helpLineNote({ lastTest: null }, '2026-01-01', 'id'))
    expect(await caseRow(id)).toMatchObject({ urgency: 'TODAY' })
    expect(await promises(id)).toMatchObject([{ account_id: sari.accountId }])
    await house().owner.query('delete from people.on_call')
    expect(await open()).toContain('kita isi bersama saat bertemu')
    await onCall(new Date(Date.now() - hour), new Date(Date.now() + hour))
    await answer({ do: 'send' })
    expect(await open()).toContain('Terima kasih')
    await house().owner.query('delete from people.on_call')
    const list = await send(sari, `/kasus/${id}/ukur`)
    const result = /href="(\/kasus\/[^"]+\/ukur\/hasil\/[^"]+)"/.exec(list.text)?.[1] ?? ''
    const read = await send(sari, result)
    expect(read.text).toContain(resultWords.id.notScorable)
    expect(read.text).toContain('Lebih dari separuh waktu')
    expect(read.text).not.toContain(resultWords.id.amend)
  })

  test('somebody else’s sheet is not there, a carer does not see the child’s, and no is a fine answer', async () => {
    const id = await newFile()
    await send(sari, `/kasus/${id}/ukur/wellbeing/baru`, { do: 'assign', moment: 'session' })
    const { rows } = await house().owner.query<{ id: string }>(
      'select id from instruments.administration where case_id = $1',
      [id],
    )
    const own = `/tempatku/tanya/${rows[0]?.id}`
    const child = await openClientDoor(house().app.database, sari, id)
    const carer = await openClientDoor(house().app.database, sari, id, 'caregiver', { called: 'Ibu' })
    const stranger = await openClientDoor(house().app.database, sari, await newFile())
    for (const cookie of [carer.cookie, stranger.cookie]) {
      expect((await house().send(own, { cookie })).status).toBe(404)
      expect(
        (await house().send(own, { cookie, form: { do: 'next', question: 'calm', 'a.calm': '1' } })).status,
      ).toBe(404)
    }
    await house().send(own, { cookie: child.cookie, form: { do: 'decline' } })
    expect(await (await house().send(own, { cookie: child.cookie })).text()).toContain('Tidak apa-apa')
    expect((await send(sari, `/kasus/${id}/ukur`)).status).toBe(200)
  })
})

describe('a file brought by the office', () => {
  const form = {
    holder: 'Penulis',
    licence: '7/2026',
    dated: '2026-01-02',
    users: 'Psikolog',
    electronic: 'yes',
    respondent: 'self',
    ageFrom: '8',
    direction: 'lowerIsBetter',
    interval: '0',
    harm: 'none',
    do: 'import',
  }
  const sheet = (more: object = {}) =>
    new Blob([
      JSON.stringify({
        resourceType: 'Questionnaire',
        url: 'urn:contoh:skala',
        version: '1',
        title: 'Skala Contoh',
        status: 'active',
        copyright: '© Penulis 2020',
        language: 'id',
        item: [
          {
            linkId: 'a',
            text: 'Senang?',
            type: 'choice',
            answerOption: [0, 1].map((n) => ({
              extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: n }],
              valueCoding: { code: String(n), display: `Nilai ${n}` },
            })),
          },
        ],
        ...more,
      }),
    ])
  const post = (file: Blob, more: Record<string, string> = {}) =>
    send(wati, '/alat-ukur/impor', { ...form, ...more, file })

  test('is refused with a sentence and everything typed, taken once, given like any other, and never rewritten', async () => {
    const forbidden = await post(sheet({ title: 'C-SSRS' }))
    expect(forbidden.status).toBe(422)
    expect(forbidden.text).toContain('Lisensinya tidak membolehkan bentuk elektronik')
    expect(forbidden.text).toContain('value="7/2026"')
    // Nobody is asked to fill in a licence for what cannot be taken anyway.
    const hopeless = await post(sheet({ title: 'C-SSRS' }), { holder: '' })
    expect(hopeless.text).toContain('Lisensinya tidak membolehkan bentuk elektronik')
    expect(hopeless.text).not.toContain(importWords.id.missing(importWords.id.fields.holder))
    expect(
      (await post(sheet({ item: [{ linkId: 'a', text: '<script>x</script>', type: 'string' }] }))).text,
    ).toContain(importWords.id.problems.html)
    expect((await post(sheet(), { electronic: '' })).text).toContain(importWords.id.noElectronicAllowed)
    expect((await post(sheet())).status).toBe(303)
    expect((await post(sheet())).status).toBe(303)
    expect((await post(sheet({ title: 'Skala Lain' }))).status).toBe(409)
    const list = await send(wati, '/alat-ukur/impor')
    expect(list.text).toMatch(/<code title="[0-9a-f]{64}">/)
    const id = await newFile()
    const given = await send(sari, `/kasus/${id}/ukur/situs-skala/baru`, { do: 'save', 'a.a': '1' })
    const result = await send(sari, given.to)
    expect(result.text).toContain('1 dari 1')
    expect(result.text).toContain('© Penulis 2020')
    const row = /name="id" value="([^"]+)"/.exec(list.text)?.[1] ?? ''
    await send(wati, '/alat-ukur/impor', { do: 'withdraw', id: row })
    expect((await send(sari, `/kasus/${id}/ukur/situs-skala/baru`)).status).toBe(404)
    expect((await send(sari, given.to)).text).toContain('Nilai 1')
    expect((await send(sari, `/kasus/${id}/ukur`)).text).toContain('Skala Contoh')
    expect((await send(sari, `/kasus/${id}/ukur/tren/situs-skala`)).status).toBe(200)
    const back = await post(sheet())
    expect(back.status).toBe(409)
    expect(back.text).toContain(importWords.id.withdrawnBefore('1'))
    expect((await send(sari, '/alat-ukur/impor')).status).toBe(403)
  })

  test('for a carer belongs to the carer who begins it: another with a door is not shown what they answer', async () => {
    const id = await newFile()
    const [item, more] = ['a', 'b'].map((linkId) => ({
      linkId,
      text: `Anak takut pulang ${linkId}?`,
      type: 'choice',
      answerOption: [0, 1].map((n) => ({
        extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: n }],
        valueCoding: { code: String(n), display: `Nilai ${n}` },
      })),
    }))
    const parents = sheet({ url: 'urn:contoh:orangtua', title: 'Skala Orang Tua', item: [item, more] })
    expect((await post(parents, { respondent: 'caregiver', unattended: 'on' })).status).toBe(303)
    const asked = await send(sari, `/kasus/${id}/ukur/situs-orangtua/baru`, {
      do: 'assign',
      moment: 'session',
    })
    expect(asked.status).toBe(303)
    const door = async (called: string) => {
      const { cookie } = await openClientDoor(house().app.database, sari, id, 'caregiver', {
        called,
        personId: randomUUID() as Id<'person'>,
      })
      return (path: string, answer?: Record<string, string>) =>
        house().send(path, answer ? { cookie, form: answer } : { cookie })
    }
    const [mother, father] = [await door('Ibu'), await door('Ayah')]
    const home = await (await father('/tempatku')).text()
    const own = /href="(\/tempatku\/tanya\/[^"]+)"/.exec(home)?.[1] ?? ''
    expect((await mother(own, { do: 'next', question: 'a', 'a.a': '1' })).status).toBe(303)
    expect(await (await mother(`${own}?p=a`)).text()).toMatch(/checked/)
    expect((await father(`${own}?p=a`)).status).toBe(404)
    expect((await father(own, { do: 'next', question: 'b', 'a.b': '0' })).status).toBe(404)
    expect(await (await father('/tempatku')).text()).not.toContain(own)
    expect((await mother(own, { do: 'send' })).status).toBe(303)
    expect((await send(sari, `/kasus/${id}/ukur`)).text).toContain('Skala Orang Tua')
  })
})

test('two who correct one sheet: the second sees what stands before theirs counts', async () => {
  const id = await newFile(wati)
  const done = await send(sari, `/kasus/${id}/ukur/phq-9/baru`, { do: 'save', ...all(9, '1') })
  const began = /name="_seen" value="(\d+)"/.exec((await send(sari, done.to)).text)?.[1] ?? ''
  expect((await send(sari, done.to, { do: 'amend', _seen: began, ...all(9, '2') })).status).toBe(303)
  const late = await send(wati, done.to, { do: 'amend', _seen: began, ...all(9, '3') })
  expect([late.status, late.text.includes('membetulkannya lebih dulu')]).toEqual([409, true])
  expect((await send(sari, done.to)).text).toContain('18 dari 27')
})
