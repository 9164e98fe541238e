import { once } from 'node:events'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { openPost } from '#src/platform/mail/post.ts'
import { escalateJob, letterSender } from '#src/reports/index.ts'
import { useHouse } from './support/house.ts'
import { openOffice, type OpenOffice } from './support/open-office.ts'
import { newSubmission } from './support/submissions.ts'

const house = useHouse()
const origin = new URL('https://naungan.contoh.go.id')
const story = 'Rahasia-Gudang-Belakang'
const closing: (() => void)[] = []
let office: OpenOffice

beforeAll(async () => {
  office = await openOffice(house().app.database)
  const [sari] = office.intake
  await house().owner.query(
    `insert into reports.bell_address (office_id, account_id, address, lang) values ($1, $2, 'kenanga@contoh.test', 'id')`,
    [office.officeId, sari.member.accountId],
  )
})
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** Somebody needs help now; nobody is on call, so the bell rings for every intake worker at once. */
async function callForHelp(): Promise<void> {
  const { form } = await newSubmission(office.officeId, story)
  const answer = await house().send('/lapor', { method: 'POST', form: { ...form, dangerNow: 'yes' } })
  expect(answer.status).toBe(303)
}
const escalate = (url: string) =>
  escalateJob({ database: house().app.database, sendLetter: letterSender(url, origin) }).run({})
const unmailed = async () =>
  (await house().owner.query('select 1 from reports.bell where mailed_level < 1 and heard_at is null'))
    .rowCount

type Letter = { from: string; to: string[]; source: string; user: string }

async function mailServer(): Promise<{ url: string; letters: Letter[] }> {
  const letters: Letter[] = []
  const server = new SMTPServer({
    hideSTARTTLS: true,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _, done) =>
      password === 'rahasia' ? done(null, { user: username }) : done(new Error('no')),
    onData: (stream, session, done) => {
      void text(stream).then((source) => {
        const { mailFrom, rcptTo } = session.envelope
        letters.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map((one) => one.address),
          source,
          user: session.user ?? '',
        })
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  closing.push(() => server.close())
  return { url: `smtp://kantor:rahasia@127.0.0.1:${portOf(server.server)}`, letters }
}

/** A server that takes the connection and then does what `greet` does, or nothing. */
async function oddServer(greet: (socket: Socket) => void = () => undefined): Promise<string> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    greet(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  return `smtp://127.0.0.1:${portOf(server)}`
}

function portOf(server: Server): number {
  // A listening TCP server has an address with a port.
  return (server.address() as AddressInfo).port
}

test('a bell goes out as a letter over the wire, to the one who gave an address, without a word of the case', async () => {
  const { url, letters } = await mailServer()
  await callForHelp()
  await escalate(url)
  expect(letters).toHaveLength(1)
  const [letter] = letters
  expect(letter).toMatchObject({
    from: 'tanpa-balasan@naungan.contoh.go.id',
    to: ['kenanga@contoh.test'],
    user: 'kantor',
  })
  const source = letter?.source ?? ''
  expect(source).toContain('Ada yang menunggu')
  expect(source).toContain('https://naungan.contoh.go.id/meja')
  const { rows } = await house().owner.query<{ number: string; id: string }>(
    'select number, id from reports.report',
  )
  for (const secret of [story, 'remaja', 'NOW', 'lapor', ...rows.flatMap((row) => [row.number, row.id])])
    expect(source.toLowerCase()).not.toContain(secret.toLowerCase())
  await escalate(url)
  expect(letters).toHaveLength(1)
})

test('a server that hangs holds back nothing: the bell is wider at once and the next report is acknowledged', async () => {
  const url = await oddServer()
  await callForHelp()
  const letters = escalate(url)
  for (let tries = 0; (await unmailed()) !== 0 && tries < 400; tries++) await wait(50)
  expect(await unmailed()).toBe(0)
  let isGivenUp = false
  void letters.then(() => (isGivenUp = true))
  await callForHelp()
  expect(isGivenUp).toBe(false)
  for (const close of closing.splice(0)) close()
  await letters
})

test('a server that refuses, is silent, or trickles is given up, and the work goes on', async () => {
  await callForHelp()
  await escalate('smtp://127.0.0.1:1')
  const mail = { to: 'a@contoh.test', subject: 'Ada yang menunggu', text: '.' }
  const trickling = await oddServer((socket) => {
    const timer = setInterval(() => socket.write('220-sabar\r\n'), 50)
    socket.on('close', () => clearInterval(timer))
  })
  for (const url of [await oddServer(), trickling]) {
    const began = performance.now()
    await expect(openPost(url, origin, { step: 300, letter: 900 })(mail)).rejects.toThrow()
    // Left to itself it would take half a minute and more.
    expect(performance.now() - began).toBeLessThan(15_000)
  }
})
