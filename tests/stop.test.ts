import { spawn } from 'node:child_process'
import { request, type ClientRequest, type IncomingMessage } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { root } from '#src/platform/root.ts'
import { databasePid, isAlive, startApp, until } from './support/app-process.ts'
import { besideApp } from './support/data-folder.ts'
import { temporaryFolder } from './support/house.ts'
import { openOffice } from './support/open-office.ts'
import { newSubmission, openByWords } from './support/submissions.ts'

const posts = 12

describe('stopping', () => {
  const folder = temporaryFolder()
  afterAll(() => folder.remove())

  test('SIGTERM cuts no request, takes no new one, and leaves no database behind', async () => {
    const app = await startApp({ NAUNGAN_DATA: folder.path })
    const officeId = await besideApp(folder.path, async (database) => (await openOffice(database)).officeId)
    const database = databasePid(folder.path) ?? 0
    expect(isAlive(database)).toBe(true)
    const reports = await Promise.all(
      Array.from({ length: posts }, (_, at) => newSubmission(officeId, `Setengah terkirim ${at}.`)),
    )

    const halfway = reports.map((report) =>
      sendHalf(app.address, new URLSearchParams(report.form).toString()),
    )
    await wait(300)
    const ending = app.stop()
    await wait(300)
    await expect(fetch(`${app.address}/sehat`)).rejects.toThrow()
    for (const one of halfway) one.sendRest()
    const answers = await Promise.all(halfway.map((one) => one.answer))

    expect(answers.map((answer) => `${answer.statusCode} ${answer.headers.location}`)).toEqual(
      answers.map(() => '303 /lapor/terkirim'),
    )
    expect(await ending).toEqual({ code: 0, signal: null })
    expect(isAlive(database)).toBe(false)

    const again = await startApp({ NAUNGAN_DATA: folder.path })
    for (const { words, story } of reports) expect(await openByWords(again.address, words)).toContain(story)
    // A second signal while it stops changes nothing.
    const second = again.stop()
    again.stop('SIGINT').catch(() => undefined)
    expect(await second).toEqual({ code: 0, signal: null })
  }, 120_000)
})

test.skipIf(process.platform === 'win32')(
  'a signal to npm, which reaches only its shell, stops what runs below it',
  async () => {
    const run = `node scripts/run.mjs node -e "console.log(process.pid);setInterval(()=>{},1000)"; :`
    const shell = spawn('sh', ['-c', run], {
      cwd: root,
      env: { ...process.env, npm_lifecycle_event: 'start' },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const pid = await new Promise<number>((done) => shell.stdout.once('data', (line) => done(Number(line))))
    expect(isAlive(pid)).toBe(true)
    shell.kill('SIGTERM')
    await until('the process to be gone', () => !isAlive(pid))
  },
  30_000,
)

/** A phone on a bad line: the head and half the body are there, the rest takes its time. */
function sendHalf(address: string, body: string): { sendRest: () => void; answer: Promise<IncomingMessage> } {
  const half = Math.floor(body.length / 2)
  let outgoing: ClientRequest | null = null
  const answer = new Promise<IncomingMessage>((done, fail) => {
    outgoing = request(`${address}/lapor`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': Buffer.byteLength(body),
        'sec-fetch-site': 'same-origin',
      },
    })
    outgoing.on('response', (response) =>
      response
        .resume()
        .on('end', () => done(response))
        .on('error', fail),
    )
    outgoing.on('error', fail)
    outgoing.write(body.slice(0, half))
  })
  return { answer, sendRest: () => void outgoing?.end(body.slice(half)) }
}
