import { afterAll, describe, expect, test } from 'vitest'
import { doorsOf, openPool } from '#src/platform/db/connect.ts'
import { startEmbedded, type Embedded } from '#src/platform/db/embedded.ts'
import { openDatabase } from '#src/platform/db/scope.ts'
import { startApp, until, type AppProcess } from './support/app-process.ts'
import { freePort } from './support/data-folder.ts'
import { temporaryFolder } from './support/house.ts'
import { openOffice } from './support/open-office.ts'
import { getPage, hiddenFields, newSubmission, openByWords, postForm } from './support/submissions.ts'

describe('a database that goes away', () => {
  const folder = temporaryFolder()
  let database: Embedded | null = null
  let app: AppProcess | null = null
  afterAll(async () => {
    await app?.stop()
    await database?.stop()
    folder.remove()
  })

  test('while a form is posted is told calmly with everything that was typed, and the same post works once it is back', async () => {
    const settings = { extraSettings: { port: String(await freePort()) } }
    database = await startEmbedded(folder.path, settings)
    const url = new URL(database.url)
    url.port = settings.extraSettings.port
    app = await startApp({ DATABASE_URL: url.href })
    const { address } = app
    const planted = openDatabase(openPool(doorsOf(url.href).appUrl, 2))
    const { officeId } = await openOffice(planted)
    await planted.end()
    expect((await getPage(address, '/lapor')).status).toBe(200)
    const report = await newSubmission(officeId, 'Ditulis saat basis data pergi & "kembali".', 'server')
    // The code is being derived when the database ends: the post is halfway.
    const halfway = postForm(address, '/lapor', report.form)
    process.kill(database.pid, 'SIGKILL')
    const first = await halfway
    if (first.status !== 303) expectKept(first.text, report.form)

    const away = await postForm(address, '/lapor', report.form)
    expect(away.status).toBe(503)
    expectKept(away.text, report.form)
    expect((await getPage(address, '/masuk')).status).toBe(503)
    const signIn = await postForm(address, '/masuk', { login: 'melati', password: 'pagi-teduh-sekali' })
    expect([signIn.status, hiddenFields(signIn.text)['login']]).toEqual([503, 'melati'])
    expect(signIn.text).not.toContain('pagi-teduh-sekali')
    expect(signIn.text).toContain('Kata sandi dan kode tidak disimpan')
    expect((await getPage(address, '/sehat')).status).toBe(200)
    expect(app.ended()).toBe(false)

    database = await startEmbedded(folder.path, settings)
    await until(
      'the app to find the database again',
      async () => (await getPage(address, '/masuk')).status === 200,
    )
    const again = await postForm(address, '/lapor', hiddenFields(away.text))
    expect([again.status, again.to]).toEqual([303, '/lapor/terkirim'])
    expect((await postForm(address, '/lapor', report.form)).status).toBe(303)
    expect(await openByWords(address, report.words)).toContain('Ditulis saat basis data pergi')
    const { rows } = await countReports(url.href)
    expect(rows).toEqual([{ count: 1 }])
  }, 120_000)
})

function expectKept(page: string, form: Readonly<Record<string, string>>): void {
  expect(page).toMatch(/<form method="post" action="\/lapor"/)
  expect(page).toMatch(/<button[^>]*>/)
  expect(hiddenFields(page)).toMatchObject(form)
}

async function countReports(ownerUrl: string): Promise<{ rows: { count: number }[] }> {
  const pool = openPool(ownerUrl, 1)
  try {
    return await pool.query<{ count: number }>('select count(*)::int as count from reports.report')
  } finally {
    await pool.end()
  }
}
