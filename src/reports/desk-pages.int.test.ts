import { randomBytes } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { ReportId } from '#src/platform/ids.ts'
import { asSealKey } from '#src/platform/vault/index.ts'
import { buildServer } from '#src/platform/web/dispatch.ts'
import { receiveFile } from '#src/platform/files/index.ts'
import { site } from '#src/routes.ts'
import { cookiesOf, useHouse } from '../../tests/support/house.ts'
import { insertInstitution } from '#src/people/index.ts'
import { openOffice, type OpenOffice, type Worker } from '../../tests/support/open-office.ts'
import { summaryLinks } from '../../tests/support/summary.ts'
import { codesIn } from '#content/codes/code.ts'
import { decisions } from './decision.ts'
import { deskEndpoints, deskPages } from './desk-pages.ts'
import { doorKeys, prepareReport, receiveReport, startReports, type ReportAnswers } from './index.ts'
import { decisionWords } from './read-verdict.ts'
import { claimWayBack } from './way-back.store.ts'

const house = useHouse()
let office: OpenOffice
let kenanga: Worker
let wulan: Worker
let ask: (
  worker: Worker | null,
  path: string,
  form?: Record<string, string | Blob>,
  cookie?: string,
) => Promise<Response>

beforeAll(async () => {
  const { app } = house()
  office = await openOffice(app.database)
  ;[kenanga, wulan] = office.intake
  startReports()
  const server = buildServer(app, { ...site(app.config), pages: deskPages, endpoints: deskEndpoints })
  const { origin } = app.config.origin
  ask = async (worker, path, form, cookie) => {
    const headers = new Headers({
      'sec-fetch-site': 'same-origin',
      origin,
      cookie: [worker?.cookie, cookie].filter(Boolean).join('; '),
    })
    if (!form) return server.fetch(new Request(origin + path, { headers }))
    const body = new FormData()
    for (const [name, value] of Object.entries(form)) body.append(name, value)
    return server.fetch(new Request(origin + path, { method: 'POST', headers, body }))
  }
})

const hostile = '<script>alert(1)</script><img src=x onerror=alert(2)>'
const story: Partial<ReportAnswers> = {
  band: 'anak',
  reporterKind: 'self',
  what: `Aku dipukul.\n${hostile}`,
  forms: ['physical'],
  place: 'dormitory',
  institution: `Pesantren ${hostile}`,
  mustNotKnow: 'Paman Karangan',
  contactRules: ['codeOnly'],
  links: 'https://jahat.example/x',
  injured: 'yes',
  injuries: ['front.mouth'],
  reported: [{ name: `Ucok ${hostile}`, relation: 'classmate' }],
  reportedCount: 6,
  selfAge: 11,
}

async function receive(answers = story, files: Uint8Array[] = []) {
  const { database } = house().app
  const asPublic = { kind: 'public' as const, officeId: office.officeId }
  const keys = await database.as(asPublic, doorKeys)
  if (!keys) throw new Error('the doors are closed')
  const wayBack = { lookupId: randomBytes(32).toString('hex'), reporterKey: asSealKey(randomBytes(32)) }
  const received = await Promise.all(
    files.map((bytes) => receiveFile({ body: new Blob([new Uint8Array(bytes)]), claimedName: 'foto.png' })),
  )
  const taken = received.flatMap((one) => (one.ok ? [one] : []))
  const prepared = await prepareReport(keys, {
    kind: 'report',
    channel: 'web',
    lang: 'id',
    answers,
    wayBack,
    files: taken,
  })
  return database.as(asPublic, (scope) => receiveReport(scope, prepared))
}

async function page(worker: Worker, path: string): Promise<string> {
  const response = await ask(worker, path)
  expect(response.status, path).toBe(200)
  return response.text()
}

async function post(worker: Worker, path: string, form: Record<string, string | Blob>) {
  const response = await ask(worker, path, form)
  return {
    status: response.status,
    to: response.headers.get('location'),
    text: await response.text(),
    cookies: cookiesOf(response),
  }
}

async function versionOf(id: ReportId): Promise<string> {
  const { rows } = await house().owner.query<{ version: number }>(
    'select version from reports.report where id = $1',
    [id],
  )
  return String(rows[0]?.version)
}

test('the queue shows what waits in codes alone, marks it seen, and every filter opens', async () => {
  const { reportId } = await receive()
  const status = async () =>
    (
      await house().owner.query<{ status: string }>('select status from reports.report where id = $1', [
        reportId,
      ])
    ).rows[0]?.status
  expect(await page(kenanga, '/potongan/meja')).toContain(`/meja/${reportId}`)
  expect(await status()).toBe('received')
  const html = await page(kenanga, '/meja')
  expect(html).toContain(`/meja/${reportId}`)
  for (const word of ['Ucok', 'dipukul', 'Paman']) expect(html).not.toContain(word)
  expect(html).toContain('data-fragment="/potongan/meja"')
  expect(await status()).toBe('seen')
  for (const filter of ['saya', 'bebas', 'menunggu', 'putusan', 'entah'])
    await page(kenanga, `/meja?saring=${filter}&setelah=kacau`)
  expect((await ask(null, '/meja')).headers.get('location')).toContain('/masuk')
})

test('the page of a report warns before any contact, and whatever was typed stays text', async () => {
  const { reportId } = await receive()
  const html = await page(kenanga, `/meja/${reportId}`)
  expect(html).toContain('Paman Karangan')
  expect(html.indexOf('Paman Karangan')).toBeLessThan(html.indexOf('Aku dipukul'))
  expect(html).not.toContain('<script>alert')
  expect(html).not.toContain('<img src=x')
  expect(html).not.toContain('href="https://jahat.example')
  expect(html).toContain('Mulut dan bibir')
  expect(html).toMatch(/<title>Laporan L-\w+ · Naungan<\/title>/)
  expect((await ask(kenanga, '/meja/bukan-id')).status).toBe(404)
  expect((await ask(kenanga, `/meja/${crypto.randomUUID()}`)).status).toBe(404)
  const english = await (await ask(kenanga, `/meja/${reportId}`, undefined, 'lang=en')).text()
  expect(english).toContain('Read before you contact anybody')
})

test('take, answer, identify, decide: from the queue to what the reporter reads', async () => {
  const { reportId: id } = await receive()
  const at = `/meja/${id}`
  expect(await post(kenanga, at, { do: 'take' })).toMatchObject({ status: 303, to: at })
  const lost = await post(wulan, at, { do: 'take' })
  expect(lost.status).toBe(409)
  expect(lost.text).toContain('Kenanga Pertiwi lebih dulu')
  const words = { text: 'Halo, ini Kenanga.', note: 'Belum selesai' }
  const begun = await post(kenanga, at, { do: 'first', ...words })
  expect(begun.status).toBe(200)
  for (const kept of [words.text, words.note, 'Itu berani sekali']) expect(begun.text).toContain(kept)
  const empty = await post(kenanga, at, { do: 'answer', text: '  ' })
  expect(empty).toMatchObject({ status: 422 })
  const other = await post(wulan, at, { do: 'answer', text: 'Halo dari Wulan' })
  expect(other.status).toBe(409)
  expect(await post(kenanga, at, { do: 'answer', text: 'Halo, apakah kamu aman?' })).toMatchObject({
    status: 303,
  })
  expect(await page(kenanga, at)).toContain('Halo, apakah kamu aman?')
  expect(await post(kenanga, at, { do: 'note', note: 'Tanya puskesmas' })).toMatchObject({ status: 303 })
  expect(
    await post(kenanga, at, {
      do: 'identify',
      version: await versionOf(id),
      type: 'ngawur',
      authority: 'regency',
    }),
  ).toMatchObject({ status: 422 })
  expect(
    await post(kenanga, at, {
      do: 'identify',
      version: await versionOf(id),
      type: 'physicalViolence',
      authority: 'regency',
      region: '99.99.99',
    }),
  ).toMatchObject({ status: 422 })
  expect(
    await post(kenanga, at, {
      do: 'identify',
      version: await versionOf(id),
      type: 'physicalViolence',
      authority: 'regency',
      region: '14.01.05',
    }),
  ).toMatchObject({ status: 303 })
  expect(await page(kenanga, at)).toMatch(/value="14\.01\.05" selected/)
  for (const decision of codesIn(decisions))
    await page(kenanga, `${at}/putusan?putusan=${decisionWords[decision]}`)
  const decide = async (form: Record<string, string>) =>
    post(kenanga, `${at}/putusan`, { do: 'decide', version: await versionOf(id), ...form })
  const looked = await post(kenanga, `${at}/putusan`, {
    do: 'refer',
    decision: 'close',
    reason: 'helpedByAnswer',
    answer: 'Sudah kutulis sendiri.',
  })
  expect(looked.status).toBe(200)
  for (const kept of ['name="body"', 'value="helpedByAnswer"', 'Sudah kutulis sendiri.'])
    expect(looked.text).toContain(kept)
  const noFile = await decide({ decision: 'open', answer: 'Jawaban yang cukup panjang untuk dibaca.' })
  expect(summaryLinks(noFile.text)).toEqual({ links: ['f-file'], dead: [] })
  const noReason = await decide({ decision: 'close', answer: 'Jawaban yang cukup panjang untuk dibaca.' })
  expect(noReason.status).toBe(422)
  expect(noReason.text).toContain('Jawaban yang cukup panjang untuk dibaca.')
  expect(noReason.text).toContain('Pilih alasannya.')
  expect(await decide({ decision: 'close', reason: 'helpedByAnswer', answer: '' })).toMatchObject({
    status: 422,
  })
  expect(
    await decide({
      decision: 'join',
      number: 'K-TIDAKADA',
      answer: 'Jawaban yang cukup panjang untuk dibaca.',
    }),
  ).toMatchObject({ status: 422 })
  expect(
    await decide({
      decision: 'refer',
      body: 'health',
      told: 'Diminta menemani ke puskesmas',
      answer: 'Puskesmas akan menolongmu, kamu tetap boleh menulis di sini.',
    }),
  ).toMatchObject({ status: 303 })
  expect(await page(kenanga, at)).toContain('Puskesmas akan menolongmu')
  expect(await page(kenanga, '/meja?saring=putusan')).toContain(`/meja/${id}`)
})

test('files are opened from the page, and the report is read and answered in its case', async () => {
  const rina = await office.hire('Rina Karangan', ['companion'])
  const { reportId: id } = await receive()
  const at = `/meja/${id}`
  await post(kenanga, at, { do: 'take' })
  await post(kenanga, at, {
    do: 'identify',
    version: await versionOf(id),
    type: 'bullying',
    authority: 'regency',
  })
  const { rows } = await house().owner.query<{ id: string }>(
    `select id from reports.person where report_id = $1 and side = 'harmed'`,
    [id],
  )
  const person = rows[0]?.id ?? ''
  const form = {
    do: 'decide',
    decision: 'open',
    file: person,
    [`name.${person}`]: 'Anak Karangan',
    joining: 'none',
    answer: 'Kami akan menemanimu, ada Kak Rina di sini.',
  }
  const missing = await post(kenanga, `${at}/putusan`, { ...form, version: await versionOf(id) })
  expect(missing.status).toBe(422)
  expect(missing.text).toContain('Pilih penanggung jawab untuk setiap berkas.')
  expect(
    await post(kenanga, `${at}/putusan`, {
      ...form,
      [`lead.${person}`]: rina.member.accountId,
      version: await versionOf(id),
    }),
  ).toMatchObject({ status: 303 })
  const joined = await page(rina, `/laporan-kasus/${id}`)
  expect(joined).toContain('Paman Karangan')
  // One form: a beginning asked for the answer, or an answer refused, leaves the note that is half written.
  const forms = joined.split('<form').filter((form) => form.includes('name="text"'))
  expect(forms.map((form) => form.split('</form>')[0]?.includes('name="note"'))).toEqual([true])
  expect(await post(rina, `/laporan-kasus/${id}`, { do: 'answer', text: '' })).toMatchObject({ status: 422 })
  expect(await post(rina, `/laporan-kasus/${id}`, { do: 'answer', text: 'Halo, aku Rina.' })).toMatchObject({
    status: 303,
  })
  expect(await page(rina, `/laporan-kasus/${id}`)).toContain('Halo, aku Rina.')
  const noted = await post(rina, `/laporan-kasus/${id}`, {
    do: 'note',
    note: 'Dijemput',
    text: 'Belum selesai',
  })
  expect([noted.status, noted.text.includes('Belum selesai</textarea>')]).toEqual([200, true])
  expect((await ask(kenanga, `/laporan-kasus/${id}`)).status).toBe(404)
  expect((await ask(rina, at)).status).toBe(403)
})

test('looking for an institution keeps all that is typed on the page and is not another reading', async () => {
  const { database } = house().app
  const place = (name: string) => ({
    name,
    kind: 'pesantren',
    boarding: true,
    npsn: null,
    districtCode: null,
    authority: null,
  })
  const system = { kind: 'system' as const, officeId: office.officeId }
  await database.as(system, (scope) => insertInstitution(scope, place('Pesantren Melati Jauh')))
  const { reportId: id } = await receive()
  await post(kenanga, `/meja/${id}`, { do: 'take' })
  const readings = async () =>
    (
      await house().owner.query<{ n: number }>(
        "select count(*)::int as n from platform.audit_entry where action = 'read' and subject_id = $1",
        [id],
      )
    ).rows[0]?.n
  const before = await page(kenanga, `/meja/${id}`)
  // Enter in the line of search presses the first button of its form: it must never send the answer.
  expect(/name="do" value="(\w+)"/.exec(before.slice(before.indexOf('name="version"')))?.[1]).toBe('search')
  const read = await readings()
  const typed = {
    version: await versionOf(id),
    text: 'Terima kasih sudah ber',
    note: 'telepon balik besok',
    words: 'sedang di rumah nenek',
    type: 'bullying',
    authority: 'regency',
    lembaga: 'melati',
  }
  const found = await post(kenanga, `/meja/${id}`, { do: 'search', ...typed })
  expect(found.status).toBe(200)
  expect(found.text).toContain('Pesantren Melati Jauh')
  for (const words of [typed.text, typed.note, typed.words]) expect(found.text).toContain(words)
  expect(found.text).toContain('value="melati"')
  expect(found.text).toMatch(/value="bullying" selected/)
  expect(found.text).toMatch(/value="regency" selected/)
  expect(await readings()).toBe(read)
  const wrong = await post(kenanga, `/meja/${id}`, { do: 'answer', ...typed, text: '' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain(typed.note)
  // Whoever posts without having opened the page reads it for the first time.
  await post(wulan, `/meja/${id}`, { do: 'search', ...typed })
  expect(await readings()).toBe((read ?? 0) + 1)
})

test('lowering an urgency without a reason comes back with what was typed', async () => {
  const { reportId: id } = await receive()
  const refused = await post(kenanga, `/meja/${id}`, {
    do: 'urgency',
    urgency: 'PLANNED',
    reason: '',
    words: 'katanya sudah baikan',
    version: await versionOf(id),
  })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('katanya sudah baikan')
  expect(refused.text).toContain('href="#f-reason"')
  const done = await post(kenanga, `/meja/${id}`, {
    do: 'urgency',
    urgency: 'PLANNED',
    reason: 'safeNow',
    words: 'sudah di rumah neneknya',
    version: await versionOf(id),
  })
  expect(done.status).toBe(303)
})

test('stepping aside closes the report for me and leaves it to the others', async () => {
  const { reportId: id } = await receive()
  expect(await post(wulan, `/meja/${id}`, { do: 'conflict' })).toMatchObject({ status: 303, to: '/meja' })
  expect((await ask(wulan, `/meja/${id}`)).status).toBe(404)
  expect((await ask(wulan, `/meja/${id}/putusan`)).status).toBe(404)
  for (const act of ['note', 'answer', 'urgency']) {
    const form = { do: act, note: 'ditulis di tab lain', text: 'ditulis di tab lain', urgency: 'TODAY' }
    expect((await ask(wulan, `/meja/${id}`, form)).status, act).toBe(404)
  }
  expect(await page(kenanga, `/meja/${id}`)).toContain('menyatakan sendiri')
})

test('a file goes out under headers with which it can do nothing, and only to who may read the report', async () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const { reportId: id } = await receive(story, [png])
  const { rows } = await house().owner.query<{ id: string }>(
    'select id from reports.file where report_id = $1',
    [id],
  )
  const path = `/meja/${id}/berkas/${rows[0]?.id}`
  const response = await ask(kenanga, path)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('image/png')
  expect(response.headers.get('content-security-policy')).toContain('sandbox')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(
    Buffer.from(await response.arrayBuffer())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG')
  expect((await ask(wulan, `/meja/${crypto.randomUUID()}/berkas/${rows[0]?.id}`)).status).toBe(404)
  await post(wulan, `/meja/${id}`, { do: 'conflict' })
  expect((await ask(wulan, path)).status).toBe(404)
})

test('a worker writes a report down, gives the words on a slip, and sending twice makes one report', async () => {
  const count = async () =>
    Number((await house().owner.query<{ n: string }>('select count(*) as n from reports.report')).rows[0]?.n)
  const form = await page(kenanga, '/meja/baru')
  const code = /name="_code" value="([a-z ]+)"/.exec(form)?.[1] ?? ''
  expect(code.split(' ')).toHaveLength(6)
  const bad = await post(kenanga, '/meja/baru', { what: 'Ibu datang menangis', _code: code })
  expect(bad.status).toBe(422)
  expect(bad.text).toContain('Ibu datang menangis')
  expect(bad.text).toContain(code)
  const before = await count()
  const filled = { channel: 'mediaReport', what: 'Video di media sosial', _code: code }
  const first = await post(kenanga, '/meja/baru', { ...filled, _once: crypto.randomUUID() })
  expect(first.to).toMatch(/^\/meja\/slip\?laporan=/)
  const second = await post(kenanga, '/meja/baru', { ...filled, _once: crypto.randomUUID() })
  expect(second.to).toBe(first.to)
  expect(await count()).toBe(before + 1)
  const slip = await (await ask(kenanga, first.to ?? '', undefined, first.cookies)).text()
  expect(slip).toContain(code)
  expect(await (await ask(wulan, first.to ?? '', undefined, first.cookies)).text()).not.toContain(code)
  const { rows } = await house().owner.query(
    'select channel, reporter_kind, entered_by from reports.report where id = $1',
    [first.to?.split('=')[1]],
  )
  expect(rows).toEqual([
    { channel: 'mediaReport', reporter_kind: 'worker', entered_by: kenanga.member.accountId },
  ])
})

test('an observation sheet is written down for a teacher, stands as one at the desk, and is printed', async () => {
  const sheet = {
    channel: 'inPerson',
    reporterKind: 'teacher',
    doesWell: 'Pandai menggambar',
    noticed: 'givesIn',
    what: 'Selalu menyerahkan uang jajannya',
    _code: 'abjad abon acara acuan adil agar',
  }
  expect(await page(kenanga, '/meja/baru')).toContain('href="/meja/baru/pengamatan"')
  const incomplete = await post(kenanga, '/meja/baru/pengamatan', { ...sheet, what: '' })
  expect(incomplete.status).toBe(422)
  expect(incomplete.text).toContain('Pandai menggambar')
  const sent = await post(kenanga, '/meja/baru/pengamatan', sheet)
  expect(sent).toMatchObject({ status: 303 })
  const id = /laporan=([0-9a-f-]{36})/.exec(sent.to ?? '')?.[1] ?? ''
  const read = await page(kenanga, `/meja/${id}`)
  expect(read).toContain('bukan cap untuk anak')
  expect(read).toContain('Selalu mengalah atau menuruti teman')
  expect(read.indexOf('Pandai menggambar')).toBeLessThan(read.indexOf('Selalu mengalah'))
  expect(await page(kenanga, '/meja')).toContain('Pengamatan')
  expect(await page(kenanga, `/meja/${id}/lembar`)).toContain('Selalu menyerahkan uang jajannya')
  const { reportId: other } = await receive()
  expect((await ask(kenanga, `/meja/${other}/lembar`)).status).toBe(404)
})

test('who writes down a report that names them is kept from it and still gives the slip', async () => {
  const made = await post(kenanga, '/meja/baru', {
    channel: 'letter',
    what: 'Surat tanpa nama',
    'reported.0.name': 'Kenanga Pertiwi',
  })
  expect(made.to).toBe('/meja/slip')
  expect(await (await ask(kenanga, '/meja/slip', undefined, made.cookies)).text()).toContain('Enam kata')
})

test('the same questions stand on paper, and an open page says when its report has changed', async () => {
  expect(await page(kenanga, '/meja/formulir')).toContain('Masuk lewat')
  const { reportId: id } = await receive()
  const html = await page(kenanga, `/meja/${id}`)
  const fragment = /data-fragment="(\/potongan\/laporan\/[^"]+)"/.exec(html)?.[1] ?? ''
  expect(await page(kenanga, fragment)).toBe('')
  await post(wulan, `/meja/${id}`, { do: 'take' })
  expect(await page(kenanga, fragment)).toContain('Muat ulang')
  await post(kenanga, `/meja/${id}`, { do: 'conflict' })
  expect(await page(kenanga, fragment)).toContain('tidak ada lagi')
})

test('adding one more person keeps everything typed', async () => {
  const added = await post(kenanga, '/meja/baru', {
    channel: 'letter',
    what: 'Cerita panjang',
    _add: 'harmed',
  })
  expect(added.status).toBe(200)
  expect(added.text).toContain('Cerita panjang')
  expect(added.text).toContain('name="harmed.0.name"')
})

test('the bell reaches those it rings for, without a word of the report, and stops when heard', async () => {
  const { reportId: id } = await receive({ ...story, dangerNow: 'yes' })
  const banner = await page(kenanga, '/lonceng')
  expect(banner).toContain('SEKARANG')
  expect(banner).not.toContain('Ucok')
  const bells = await page(office.head, '/meja/bel')
  expect(bells).toContain('SEKARANG')
  expect(await post(wulan, '/meja/bel', { do: 'hear', report: id })).toMatchObject({ to: `/meja/${id}` })
  expect(await page(kenanga, '/lonceng')).toBe('')
  expect(await post(kenanga, '/meja/bel', { do: 'letter', address: 'bukan surel' })).toMatchObject({
    status: 422,
  })
  expect(await post(kenanga, '/meja/bel', { do: 'letter', address: 'kenanga@contoh.go.id' })).toMatchObject({
    status: 303,
  })
  expect(await page(kenanga, '/meja/bel')).toContain('kenanga@contoh.go.id')
})

test('nobody at the door can list the ways back to reports; whoever knows one still finds it', async () => {
  await receive()
  const { database } = house().app
  const list = async (actor: Parameters<typeof database.as>[0]) =>
    database.as(
      actor,
      async (scope) => (await scope.db.selectFrom('reports.way_back').select('kind').execute()).length,
    )
  expect(await list({ kind: 'door', officeId: office.officeId })).toBe(0)
  expect(await list({ kind: 'public', officeId: office.officeId })).toBe(0)
  const { rows } = await house().owner.query<{ id: string; report_id: string }>(
    "select encode(lookup_id, 'hex') as id, report_id from reports.way_back limit 1",
  )
  const found = await database.as({ kind: 'door', officeId: office.officeId }, (scope) =>
    claimWayBack(scope, office.officeId, rows[0]?.id ?? ''),
  )
  expect(found?.reportId).toBe(rows[0]?.report_id)
})

test('what stands in another part of the page survives what was done in one, twice too', async () => {
  const { reportId: id } = await receive()
  const at = `/meja/${id}`
  await post(kenanga, at, { do: 'take' })
  const written = { text: 'Halo, kami di sini.', note: 'Besok tanya', words: 'masih serumah' }
  const form = { do: 'answer', _once: crypto.randomUUID(), ...written }
  const sent = await post(kenanga, at, form)
  expect(sent.status).toBe(200)
  for (const kept of ['Terkirim', 'Besok tanya</textarea>', 'masih serumah</textarea>'])
    expect(sent.text).toContain(kept)
  expect(sent.text).not.toContain('Halo, kami di sini.</textarea>')
  expect(await post(kenanga, at, form)).toMatchObject({ status: 303, to: at })
  expect((await page(kenanga, at)).split('Halo, kami di sini.')).toHaveLength(2)
})

test('a page shown again keeps the version its writer began with, and whoever came second keeps their words', async () => {
  const { reportId: id } = await receive()
  const at = `/meja/${id}`
  await post(kenanga, at, { do: 'take' })
  const version = await versionOf(id)
  const begun = {
    version,
    text: 'Halo, sebentar ya',
    urgency: 'PLANNED',
    reason: 'safeNow',
    words: 'sudah aman',
  }
  await post(kenanga, at, { do: 'urgency', version, urgency: 'NOW', words: 'ternyata gawat' })
  const looked = await post(kenanga, at, { do: 'search', ...begun })
  expect(looked.text).toContain(`name="version" value="${version}"`)
  const late = await post(kenanga, at, { do: 'urgency', ...begun })
  expect([late.status, late.text.includes(`name="version" value="${await versionOf(id)}"`)]).toEqual([
    409,
    true,
  ])

  await house().owner.query(`update reports.report set taken_by = $1 where id = $2`, [
    wulan.member.accountId,
    id,
  ])
  const answered = await post(kenanga, at, { do: 'answer', ...begun })
  expect([answered.status, answered.text.includes('Halo, sebentar ya')]).toEqual([409, true])
  const decided = await post(kenanga, `${at}/putusan`, {
    do: 'decide',
    decision: 'close',
    reason: 'other',
    version,
    answer: 'Kami tutup karena sudah aman.',
  })
  expect(decided.text).toContain('Kami tutup karena sudah aman.')
})
