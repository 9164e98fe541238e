import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { openCase } from '#src/cases/index.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { makeCourse, type Course } from '../../tests/support/course.ts'
import { useHouse } from '../../tests/support/house.ts'
import { openOffice, type Office } from '../../tests/support/office.ts'
import { summaryLinks } from '../../tests/support/summary.ts'

const house = useHouse()
let office: Office
let sari: Member
let hasan: Member
let caseId: CaseId
let course: Course
let home: string

const as = <T>(member: Member, work: (scope: AccountScope) => Promise<T>) =>
  house().app.database.as(
    { kind: 'account', officeId: office.officeId, accountId: member.accountId, roles: member.roles },
    work,
  )
const post = async (member: Member, path: string, form: Record<string, string>) => {
  const answer = await house().send(path, { cookie: await office.signIn(member), form })
  return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() }
}
const get = async (member: Member, path: string) => {
  const answer = await house().send(path, { cookie: await office.signIn(member) })
  return { status: answer.status, text: await answer.text() }
}
const stepOf = async () => {
  const { rows } = await house().owner.query<{ id: string; real_danger: boolean; lowered_by: string | null }>(
    'select id, real_danger, lowered_by from counselling.ladder_item where case_id = $1 and rank = 12',
    [caseId],
  )
  return rows[0]
}

beforeAll(async () => {
  office = await openOffice(house().app.database)
  sari = await office.hire('Sari Psikolog', 'psychologist')
  hasan = await office.hire('Hasan Penyelia', 'supervisor', 'psychologist')
  const untrained = await office.hire('Rina Konselor', 'counsellor')
  caseId = await as(sari, (scope) =>
    openCase(scope, sari, {
      side: 'harmed',
      identity: { fullName: 'Rizki Pratama', birthDate: '2011-05' },
      lead: sari.accountId,
      members: [
        { accountId: hasan.accountId, duty: 'supervisor' },
        { accountId: untrained.accountId, duty: 'member' },
      ],
      facts: { ageBand: 'from13to17' },
    }),
  )
  rina = untrained
  home = `/kasus/${caseId}`
  course = await as(sari, (scope) =>
    makeCourse(scope, sari, caseId, { sessions: 2, trials: 1, pointsEach: 3 }),
  )
  await house().owner.query(
    'update counselling.ladder_item set real_danger = true where case_id = $1 and rank = 12',
    [caseId],
  )
})
let rina: Member

describe('a mark of danger on a step', () => {
  const step = (id: string) => `${home}/teknik/${course.runId}/tangga/${id}`
  const written = {
    text: 'Lewat halaman sendiri',
    mode: 'in_vivo_alone',
    expected: '9',
    realDanger: 'no',
    contact: 'no',
  }

  test('is not taken off by whoever works with it: the rest is saved and a supervisor is asked', async () => {
    const { id = '' } = (await stepOf()) ?? {}
    const saved = await post(sari, step(id), written)
    expect(saved.status).toBe(303)
    expect((await stepOf())?.real_danger).toBe(true)
    expect((await get(hasan, `${home}/rencana`)).text).toContain('Lewat halaman sendiri')
    const bare = as(sari, ({ db }) =>
      sql`update counselling.ladder_item set real_danger = false where id = ${id}`.execute(db),
    )
    await expect(bare).rejects.toMatchObject({ code: 'NW003' })
  })

  test('a supervisor takes it off with a reason, and then does not practise the step', async () => {
    const { id = '' } = (await stepOf()) ?? {}
    const done = await post(hasan, `${step(id)}/kunci`, { decision: 'lower', why: 'Halaman kini dijaga' })
    expect(done.status).toBe(303)
    expect(await stepOf()).toMatchObject({ real_danger: false, lowered_by: hasan.accountId })
    const ladder = `${home}/teknik/${course.runId}/tangga`
    expect((await get(hasan, ladder)).text).toContain('Anda yang mengangkat tanda bahaya langkah ini')
    expect((await get(sari, ladder)).text).not.toContain('Anda yang mengangkat tanda bahaya langkah ini')
  })
})

describe('who goes on with a technique', () => {
  test('is asked the same as who begins it: without the certificate it is read and not run', async () => {
    const run = `${home}/teknik/${course.runId}`
    const page = await get(rina, run)
    expect(page.text).toContain('Anda hanya membaca')
    expect(page.text).toContain('Perlu sertifikasi')
    expect((await post(rina, `${run}?do=next`, {})).status).toBe(404)
    expect((await get(rina, `${run}/langkah/focus`)).status).toBe(404)
    // Stopping stays open to everybody of the team.
    const bare = await post(rina, `${run}?do=stop`, { why: '' })
    expect(bare.status).toBe(422)
    expect(bare.text).toMatch(/<a href="#why">Tulis alasannya/)
    expect(bare.text).toMatch(/<details[^>]* open[^]*id="why-error"[^]*<textarea[^>]*aria-invalid="true"/)
    expect((await get(sari, run)).text).not.toContain('Anda hanya membaca')
  })
})

describe('the step of care', () => {
  const path = () => `${home}/konseling/${course.episodeId}/langkah-layanan`
  const said = { clientSays: 'agrees', reason: 'Dibahas bersama klien' }

  test('suggests from what a person told, says which answers, and changes nothing by itself', async () => {
    expect((await get(sari, path())).text).toContain('Tidak ada jawaban tercatat')
    expect((await post(sari, `${path()}/diketahui`, { selfHarm: 'yes', _seen: '0' })).status).toBe(303)
    const { text } = await get(sari, `${home}/konseling`)
    expect(text).toContain('Disarankan: Psikolog atau penolong terlatih trauma, hari ini.')
    expect(text).toContain('Menyakiti diri.')
    expect(text).toContain('Sekarang: Konselor atau guru BK')
  })

  test('nothing lowers it while something asks for more; the words of a refusal stay', async () => {
    const lower = await post(sari, path(), { ...said, decision: 'lowered', level: 'L1' })
    expect([lower.status, summaryLinks(lower.text)]).toEqual([422, { links: ['f-decision'], dead: [] }])
    expect(lower.text).toContain('Belum bisa turun')
    expect(lower.text).toContain('Dibahas bersama klien')
    const other = await post(sari, path(), { ...said, decision: 'changed', level: 'L1' })
    expect(other.text).toContain('tidak menurunkan layanan')
  })

  test('a person accepts it: on record beside the others, with a task and an urgency that only rises', async () => {
    expect((await post(sari, path(), { ...said, decision: 'accepted' })).status).toBe(303)
    expect((await get(sari, `${home}/konseling`)).text).toContain('Sekarang: Psikolog')
    expect((await get(sari, `${home}/rencana`)).text).toContain('Langkah layanan diputuskan')
    const { rows } = await house().owner.query('select urgency from cases."case" where id = $1', [caseId])
    expect(rows[0]).toEqual({ urgency: 'TODAY' })
    await expect(
      as(sari, ({ db }) => sql`update counselling.step_decision set level = 'L0'`.execute(db)),
    ).rejects.toMatchObject({ code: '42501' })
  })
})

describe('a review', () => {
  const path = () => `${home}/konseling/${course.episodeId}/tinjauan`

  test('that finds reprisal raises a flag and a task for today', async () => {
    expect((await post(sari, path(), { retaliation: 'yes', _seen: '0' })).status).toBe(303)
    expect((await get(sari, `${home}/konseling`)).text).toContain('Ada yang membalas atau menekan')
    expect((await get(sari, `${home}/rencana`)).text).toContain('Lihat keamanannya hari ini')
  })

  test('opens the talk about growth only late, in safety, and when the client began it', async () => {
    const words = { growthWords: 'Aku lebih berani', _seen: '1' }
    const early = await post(sari, path(), { ...words, growthRaised: 'no', growthSafe: 'yes' })
    expect([early.status, summaryLinks(early.text)]).toEqual([422, { links: ['f-growthWords'], dead: [] }])
    expect(early.text).toContain('Aku lebih berani')
  })

  test('the phase of the talks changes with the client, who is asked first', async () => {
    const phase = `${home}/konseling/${course.episodeId}/tahap`
    const notAsked = await post(sari, phase, {
      phase: 'change',
      clientSays: 'not_asked',
      words: 'Pelan saja',
    })
    expect(notAsked.text).toContain('Tanyakan dulu suara klien')
    expect(notAsked.text).toContain('Pelan saja')
    expect(summaryLinks(notAsked.text)).toEqual({ links: ['f-clientSays'], dead: [] })
    expect((await post(sari, phase, { phase: 'change', clientSays: 'agrees' })).status).toBe(303)
    const late = { growthWords: 'Aku lebih berani', growthRaised: 'yes', growthSafe: 'yes', _seen: '1' }
    expect((await post(sari, path(), late)).status).toBe(303)
  })
})

test('a thumb on paper is kept with its photo or with where the paper lies', async () => {
  const path = `${home}/konseling/${course.episodeId}/kesepakatan`
  await post(sari, `${path}?do=make`, {})
  const agreement = /name="agreement" value="([0-9a-f-]{36})"/.exec((await get(sari, path)).text)?.[1] ?? ''
  const thumb = { agreement, signer: 'client', means: 'thumbprint', name: 'Rizki' }
  const bare = await post(sari, `${path}?do=sign`, thumb)
  expect(bare.status).toBe(422)
  expect(bare.text).toContain('Lampirkan foto kertasnya')
  expect(bare.text).toContain('value="Rizki"')
  expect(summaryLinks(bare.text)).toEqual({ links: ['f-photo'], dead: [] })
  const lie = await house().send(`${path}?do=sign`, {
    cookie: await office.signIn(sari),
    form: {
      ...thumb,
      name: '',
      note: 'Laci dua',
      photo: new File(['<html>'], 'a.png', { type: 'image/png' }),
    },
  })
  const lied = await lie.text()
  expect([lie.status, summaryLinks(lied)]).toEqual([422, { links: ['f-name', 'f-photo'], dead: [] }])
  expect(lied).toMatch(/id="f-photo-error"[^]*<input[^>]* aria-invalid="true"/)
  expect(lied).toContain('value="Laci dua"')
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const photo = new File([png], 'IMG_Rizki.png', { type: 'image/png' })
  const signed = await house().send(`${path}?do=sign`, {
    cookie: await office.signIn(sari),
    form: { ...thumb, photo },
  })
  expect(signed.status).toBe(303)
  const { text } = await get(sari, path)
  expect(text).toContain('Lihat fotonya')
  const kept = /href="(\/kasus\/[^"]+\/isi)"/.exec(text)?.[1] ?? ''
  expect((await house().send(kept, { cookie: await office.signIn(sari) })).status).toBe(200)
})
