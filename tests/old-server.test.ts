import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { startApp } from './support/app-process.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A message of PostgreSQL's wire protocol: a letter, the length, the rest. */
function message(letter: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5)
  head.write(letter)
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}
const zeroes = (count: number) => Buffer.alloc(count)
const ready = message('Z', Buffer.from('I'))
const column = Buffer.concat([
  zeroes(1),
  zeroes(6),
  Buffer.from([0, 0, 0, 23, 0, 4, 255, 255, 255, 255, 0, 0]),
])

function answerTo(version: string): Buffer {
  const value = Buffer.from(version)
  const length = Buffer.alloc(4)
  length.writeInt32BE(value.length)
  return Buffer.concat([
    message('T', Buffer.concat([Buffer.from([0, 1]), Buffer.from('version'), column])),
    message('D', Buffer.concat([Buffer.from([0, 1]), length, value])),
    message('C', Buffer.from('SELECT 1\0')),
    ready,
  ])
}

/** As much of a PostgreSQL server as it takes to be asked its version; what it was asked is kept. */
async function serverOfVersion(version: string): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = []
  const speak = (socket: Socket) => {
    let greeted = false
    socket.on('error', () => undefined)
    socket.on('data', (data: Buffer) => {
      if (!greeted) {
        greeted = true
        socket.write(Buffer.concat([message('R', zeroes(4)), ready]))
      } else if (data[0] === 'Q'.charCodeAt(0)) {
        asked.push(data.subarray(5, -1).toString())
        socket.write(answerTo(version))
      } else socket.end()
    })
  }
  const server = createServer(speak)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => server.close())
  // A listening TCP server has an address with a port.
  const { port } = server.address() as AddressInfo
  return { url: `postgres://naungan:x@127.0.0.1:${port}/naungan`, asked }
}

test.each([
  ['140011', 'PostgreSQL 14'],
  ['90624', 'PostgreSQL 9'],
])('a server of version %s is refused in one sentence, before anything is written', async (version, said) => {
  const { url, asked } = await serverOfVersion(version)
  const ended = await startApp({ DATABASE_URL: url }).then(
    () => 'it started',
    (error: unknown) => String(error),
  )
  expect(ended).toContain(`DATABASE_URL names ${said}. Naungan needs 15 or newer.`)
  expect(ended).toContain('ended with 1')
  expect(ended).not.toMatch(/\n\s+at /)
  expect(asked.filter((text) => !text.includes('server_version_num'))).toEqual([])
})
