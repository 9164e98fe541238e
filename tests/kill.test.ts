import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { databasePid, startApp, until, type AppProcess } from './support/app-process.ts'
import { besideApp, freePort } from './support/data-folder.ts'
import { temporaryFolder } from './support/house.ts'
import { openOffice } from './support/open-office.ts'
import { newSubmission, openByWords, postForm, type Submission } from './support/submissions.ts'

const count = 200
const senders = 8

describe('pulling the plug', () => {
  const folder = temporaryFolder()
  let app: AppProcess | null = null
  afterAll(async () => {
    await app?.stop()
    folder.remove()
  })

  test('kill -9 of the app, of the database and of both during 200 reports loses none that was acknowledged and makes none twice', async () => {
    const port = await freePort()
    const start = async () => {
      app = await startApp({ NAUNGAN_DATA: folder.path, PORT: String(port) })
      return app
    }
    let running = await start()
    const officeId = await besideApp(folder.path, async (database) => (await openOffice(database)).officeId)
    const reports = await Promise.all(
      Array.from({ length: count }, (_, at) => newSubmission(officeId, `Cerita nomor ${at} dari ${count}.`)),
    )
    const acknowledged: Submission[] = []
    const tries = { count: 0 }
    const sending = sendAll(running.address, reports, acknowledged, tries)

    await until('40 acknowledged', () => acknowledged.length >= 40)
    await running.kill()
    running = await start()

    await until('90 acknowledged', () => acknowledged.length >= 90)
    process.kill(databasePid(folder.path) ?? 0, 'SIGKILL')
    await until(
      'a calm page',
      async () => (await postForm(running.address, '/lapor', reports.at(-1)?.form ?? {})).status === 503,
    )
    expect((await running.stop()).code).toBe(0)
    running = await start()

    await until('140 acknowledged', () => acknowledged.length >= 140)
    process.kill(databasePid(folder.path) ?? 0, 'SIGKILL')
    await running.kill()
    running = await start()

    await sending
    expect(acknowledged.length).toBe(count)
    expect(tries.count).toBeGreaterThan(count)
    for (const { words, story } of acknowledged)
      expect(await openByWords(running.address, words)).toContain(story)
    await besideApp(folder.path, async (_, ownerUrl) => {
      const owner = new pg.Client({ connectionString: ownerUrl })
      await owner.connect()
      const { rows } = await owner.query<{ reports: number; ways: number }>(
        'select (select count(*)::int from reports.report) as reports, (select count(distinct report_id)::int from reports.way_back) as ways',
      )
      await owner.end()
      expect(rows[0]).toEqual({ reports: count, ways: count })
    })
  }, 240_000)
})

/** As phones do: each report is sent until somebody says it has arrived. */
async function sendAll(
  address: string,
  reports: readonly Submission[],
  acknowledged: Submission[],
  tries: { count: number },
): Promise<void> {
  let next = 0
  const sender = async () => {
    for (let report = reports[next++]; report; report = reports[next++]) {
      for (let arrived = false; !arrived;) {
        tries.count += 1
        const answer = await postForm(address, '/lapor', report.form).catch(() => null)
        arrived = answer?.status === 303 && answer.to === '/lapor/terkirim'
        if (!arrived) await wait(100)
      }
      acknowledged.push(report)
    }
  }
  await Promise.all(Array.from({ length: senders }, sender))
}
