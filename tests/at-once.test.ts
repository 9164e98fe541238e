import { createServer, request, type Server } from 'node:http'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { staff } from '#src/platform/access/allow.ts'
import { bytes } from '#src/platform/web/answer.ts'
import { atOnceFirst } from '#src/platform/web/at-once.ts'
import { endpoint } from '#src/platform/web/page.ts'
import { useHouse } from './support/house.ts'
import { openOffice } from './support/office.ts'

const house = useHouse()
let server: Server
let port = 0
let does: 'keep' | 'pass' | 'throw' = 'keep'
/** What came to the ordinary way: the body that was read already, null when none was. */
let ordinary: (string | null)[] = []

const draft = endpoint({
  path: '/laci/:id/draf',
  method: 'POST',
  allow: staff('counsellor'),
  bodyLimit: 100,
  answer: () => Promise.resolve(bytes('', {})),
  atOnce: ({ params, visitor }, posted) => {
    if (does === 'throw') return Promise.reject(new Error('away'))
    if (does === 'pass') return Promise.resolve(null)
    return Promise.resolve({ id: params['id'] ?? '', by: visitor.fullName, heard: posted.get('heard') ?? '' })
  },
})

beforeAll(async () => {
  const office = await openOffice(house().app.database)
  const counsellor = await office.hire('Sari Konselor', 'counsellor')
  const clerk = await office.hire('Tono Data', 'data_officer')
  const app = {
    ...house().app,
    recall: (cookies: (name: string) => string | null) =>
      ({ sari: counsellor, tono: clerk })[cookies('sesi') ?? ''] ?? null,
  }
  server = createServer(
    atOnceFirst(app, [draft], (incoming, outgoing) => {
      const raw = 'rawBody' in incoming && incoming.rawBody instanceof Buffer ? incoming.rawBody : null
      ordinary.push(raw?.toString() ?? null)
      incoming.resume().on('end', () => outgoing.writeHead(409).end())
      if (raw) outgoing.writeHead(409).end()
    }),
  )
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(() => void server.close())
beforeEach(() => {
  does = 'keep'
  ordinary = []
})

const ours = {
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'same-origin',
  cookie: 'sesi=sari',
}
type Sent = { path?: string; headers?: Record<string, string>; body?: string; parts?: boolean }

function send({ path = '/laci/a-1/draf', headers = {}, body = 'heard=halo+kapal', parts }: Sent = {}) {
  return new Promise<{ status: number; text: string; kind: string }>((done, fail) => {
    const sent = {
      ...ours,
      ...headers,
      ...(parts ? { 'transfer-encoding': 'chunked' } : { 'content-length': String(body.length) }),
    }
    const outgoing = request({ port, path, method: 'POST', headers: sent }, (answer) => {
      let text = ''
      answer.on('data', (chunk: Buffer) => void (text += chunk.toString()))
      const kind = answer.headers['x-content-type-options'] ?? ''
      answer.on('end', () => done({ status: answer.statusCode ?? 0, text, kind: String(kind) }))
    })
    outgoing.on('error', fail)
    outgoing.end(body)
  })
}

test('what somebody remembered types from our own page is answered at once, under every careful header', async () => {
  const kept = await send()
  expect(kept).toEqual({
    status: 200,
    text: '{"id":"a-1","by":"Sari Konselor","heard":"halo kapal"}',
    kind: 'nosniff',
  })
  expect(ordinary).toEqual([])
})

test('what is not done at once goes on with its body: refused, failed, of somebody unknown, of another role', async () => {
  does = 'pass'
  expect((await send()).status).toBe(409)
  does = 'throw'
  expect((await send()).status).toBe(409)
  does = 'keep'
  expect((await send({ headers: { cookie: 'sesi=orang' } })).status).toBe(409)
  expect((await send({ headers: { cookie: 'sesi=tono' } })).status).toBe(409)
  expect((await send({ body: 'heard=a%00b' })).status).toBe(409)
  expect(ordinary).toEqual([...Array<string>(4).fill('heard=halo+kapal'), 'heard=a%00b'])
})

test('nothing is read of a post from elsewhere, of another kind, too long, of unknown length, or for another page', async () => {
  const others: Sent[] = [
    { headers: { 'sec-fetch-site': 'cross-site' } },
    { headers: { 'sec-fetch-site': '', origin: 'https://lain.example' } },
    { headers: { 'content-type': 'application/json' } },
    { body: `heard=${'a'.repeat(100)}` },
    { parts: true },
    { path: '/laci/a-1/draf?x=1' },
    { path: '/laci/%61/draf' },
  ]
  for (const other of others) expect([other, (await send(other)).status]).toEqual([other, 409])
  expect(ordinary).toEqual(others.map(() => null))
})
