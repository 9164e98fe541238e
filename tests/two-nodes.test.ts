import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { doorsOf, openPool } from '#src/platform/db/connect.ts'
import { openDatabase, type Database } from '#src/platform/db/scope.ts'
import { installJobs, startJobs, type Job } from '#src/platform/jobs/jobs.ts'
import { newTotpSecret, totpCode, totpStep } from '#src/platform/vault/index.ts'
import { enrolTotp } from '#src/people/index.ts'
import { startApp, until, type AppProcess } from './support/app-process.ts'
import { freshDatabase } from './support/house.ts'
import { openOffice, password, type OpenOffice } from './support/open-office.ts'
import { getPage, newSubmission, openByWords, postForm } from './support/submissions.ts'

describe('two app processes on one database', () => {
  let url = ''
  let database: Database
  let office: OpenOffice
  let nodes: AppProcess[] = []
  const [one, other] = [() => nodes[0]?.address ?? '', () => nodes[1]?.address ?? '']

  beforeAll(async () => {
    url = await freshDatabase(inject('serverUrl'))
    // Both at once on an empty database: one migrates, the other waits for it.
    nodes = await Promise.all([startApp({ DATABASE_URL: url }), startApp({ DATABASE_URL: url })])
    database = openDatabase(openPool(doorsOf(url).appUrl, 4))
    office = await openOffice(database)
  })
  afterAll(async () => {
    for (const node of nodes) await node.stop()
    await database.end()
  })

  test('a report handed in at one knocks at a screen that is open at the other, and tells nothing', async () => {
    const [worker] = office.intake
    const screen = await listen(other(), worker.cookie)
    const report = await newSubmission(office.officeId, 'Cerita yang lewat di antara dua mesin.')
    expect((await postForm(one(), '/lapor', report.form)).status).toBe(303)
    await until('the knock', () => screen.heard().includes('data: reports'))
    expect(screen.heard()).not.toContain('Cerita')
    screen.close()
    expect(await openByWords(other(), report.words)).toContain(report.story)
  })

  test('a report sent to both at the same moment is one report', async () => {
    const report = await newSubmission(office.officeId, 'Ketukan ganda di dua mesin.')
    const answers = await Promise.all(
      [one(), other(), one(), other()].map((address) => postForm(address, '/lapor', report.form)),
    )
    expect(answers.map((answer) => answer.status)).toEqual([303, 303, 303, 303])
    const pool = openPool(url, 1)
    const { rows } = await pool.query<{ count: number }>(
      `select count(*)::int as count from reports.way_back w where w.lookup_id = decode($1, 'hex')`,
      [report.form['_lookup']],
    )
    await pool.end()
    expect(rows).toEqual([{ count: 1 }])
  })

  test('whoever signs in at one is signed in at the other, and whoever leaves there is gone here', async () => {
    const [, worker] = office.intake
    const secret = newTotpSecret()
    const { accountId, keys } = worker.member
    await database.as({ kind: 'system', officeId: office.officeId }, (scope) =>
      enrolTotp(scope, accountId, keys.privateKey, secret, totpStep(Date.now()) - 5),
    )
    const halfway = await postForm(one(), '/masuk', { login: worker.login, password })
    expect(halfway.to).toBe('/masuk/langkah-dua')
    const signedIn = await postForm(
      other(),
      '/masuk/langkah-dua',
      { do: 'totp', code: totpCode(secret, totpStep(Date.now())) },
      halfway.cookie,
    )
    expect(signedIn.status).toBe(303)
    expect((await getPage(one(), '/akun', signedIn.cookie)).status).toBe(200)
    expect((await postForm(one(), '/keluar', {}, signedIn.cookie)).status).toBe(303)
    expect((await getPage(other(), '/akun', signedIn.cookie)).status).toBe(303)
  })

  test('work that was handed over runs once, by one node or the other', async () => {
    const doors = doorsOf(url)
    const ran: string[] = []
    const jobOf = (node: string): Job<{ id: number }> => ({
      name: 'test.count',
      run: ({ id }) => Promise.resolve(void ran.push(`${node} ${id}`)),
    })
    await installJobs(doors, [jobOf('-') as Job<never>])
    const queues = await Promise.all(
      ['a', 'b'].map((node) =>
        startJobs(doors, [jobOf(node) as Job<never>], 'Asia/Jakarta', () => undefined),
      ),
    )
    for (let id = 0; id < 12; id++) {
      await database.as(
        { kind: 'system', officeId: office.officeId },
        (scope) => queues[id % 2]?.send(scope, jobOf('-'), { id }) ?? Promise.resolve(),
      )
    }
    const undone = database.as({ kind: 'system', officeId: office.officeId }, async (scope) => {
      await queues[0]?.send(scope, jobOf('-'), { id: 99 })
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    await until('all to have run', () => ran.length >= 12)
    await Promise.all(queues.map((queue) => queue.stop()))
    expect(ran.map((line) => Number(line.slice(2))).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, id) => id),
    )
  }, 120_000)
})

/** An open screen: the live stream as a browser reads it. */
async function listen(address: string, cookie: string): Promise<{ heard: () => string; close: () => void }> {
  const stop = new AbortController()
  const response = await fetch(`${address}/kabar`, {
    headers: { cookie, accept: 'text/event-stream' },
    signal: stop.signal,
  })
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  let heard = ''
  const read = async () => {
    const decoder = new TextDecoder()
    for await (const chunk of response.body ?? []) heard += decoder.decode(chunk, { stream: true })
  }
  read().catch(() => undefined)
  await until('the stream to open', () => heard.includes('retry:'))
  return { heard: () => heard, close: () => stop.abort() }
}
