import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newSealKey } from '#src/platform/vault/index.ts'
import { storeFile } from './chunks.ts'
import { fileHeaders, readRange, serveFile } from './serve.ts'

const bytes = Uint8Array.from({ length: 600_000 }, (_, i) => i % 251)

async function served() {
  const chunks: Uint8Array[] = []
  const store = {
    write: async (_: string, index: number, sealed: Uint8Array) => void (chunks[index] = sealed),
    read: async (_: string, from: number, count: number) => chunks.slice(from, from + count),
  }
  const key = newSealKey()
  await storeFile({ key, fileId: 'f', store }, bytes)
  return {
    chunks,
    file: { key, fileId: 'f', store, size: bytes.length, kind: 'mp3', name: 'suara.mp3' } as const,
  }
}

test('a whole file and a range arrive byte for byte', async () => {
  const { file } = await served()
  const whole = await serveFile(file, {})
  expect(whole.status).toBe(200)
  expect(Buffer.compare(await whole.bytes(), bytes)).toBe(0)
  const part = await serveFile(file, { range: 'bytes=262000-262300' })
  expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 262000-262300/600000'])
  expect(Buffer.compare(await part.bytes(), bytes.subarray(262000, 262301))).toBe(0)
  expect((await serveFile(file, { range: 'bytes=600000-' })).status).toBe(416)
})

test('a changed file fails before headers, or breaks the stream where it was changed', async () => {
  const { file, chunks } = await served()
  const [first] = chunks.splice(0, 1, new Uint8Array(200))
  await expect(serveFile(file, {})).rejects.toThrow()
  chunks.splice(0, 1, first ?? new Uint8Array())
  chunks[2] = new Uint8Array(200)
  const answer = await serveFile(file, {})
  await expect(answer.bytes()).rejects.toThrow()
})

test('headers forbid guessing, scripts, other sites and copies; documents always download', () => {
  const headers = fileHeaders('pdf', 'Laporan "Ani" é.pdf')
  expect(headers['Content-Disposition']).toBe(
    `attachment; filename="Laporan _Ani_ e.pdf"; filename*=UTF-8''Laporan%20%22Ani%22%20%C3%A9.pdf`,
  )
  expect(headers['X-Content-Type-Options']).toBe('nosniff')
  expect(headers['Content-Security-Policy']).toMatch(/default-src 'none'.*sandbox;/)
  expect(headers['Cross-Origin-Resource-Policy']).toBe('same-origin')
  expect(headers['Cache-Control']).toContain('no-store')
  expect(fileHeaders('jpeg', 'a.jpg')['Content-Disposition']).toMatch(/^inline/)
})

test('no name can add a header or leave its quotes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const value = fileHeaders('png', name)['Content-Disposition'] ?? ''
      expect(value).toMatch(/^inline; filename="[^"\\\r\n]*"; filename\*=UTF-8''[A-Za-z0-9%._~!-]*$/)
    }),
  )
})

test.each([
  ['bytes=0-', { first: 0, last: 99 }],
  ['bytes=-10', { first: 90, last: 99 }],
  ['bytes=-500', { first: 0, last: 99 }],
  ['bytes=5-900', { first: 5, last: 99 }],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=9-5', undefined],
  ['bytes=0-1,5-6', undefined],
  ['rows=0-1', undefined],
  [undefined, undefined],
])('range %s', (header, expected) => {
  expect(readRange(header, 100)).toEqual(expected)
})
