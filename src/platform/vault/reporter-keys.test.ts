import { expect, test } from 'vitest'
import { reporterKeys } from './reporter-keys.ts'
import { isLongEnough } from './way-back.ts'
import type { WayBack } from './way-back.ts'
import { reporterKeysOnDevice } from './word-code.browser.ts'

const code: WayBack = {
  by: 'code',
  officeId: '0197-office',
  code: ['batu', 'bulan', 'bunga', 'pisang', 'laut', 'hutan'],
}
const named: WayBack = {
  by: 'nickname',
  officeId: '0197-office',
  nickname: 'Bintang Kecil',
  passphrase: 'hujan di bulan juni',
}

test.each([code, named])('server and device make the same keys ($by)', async (way) => {
  const [server, device] = await Promise.all([reporterKeys(way), reporterKeysOnDevice(way)])
  expect(device).toEqual(server)
  expect(server.lookupId).toMatch(/^[0-9a-f]{64}$/)
  expect(server.reporterKey.length).toBe(32)
  expect(Buffer.from(server.reporterKey).toString('hex')).not.toBe(server.lookupId)
})

test('the keys of a code stay what they were, or nobody finds their report again', async () => {
  expect((await reporterKeys(code)).lookupId).toBe(
    'f1cc3fbbf7a4cd849907ee12d24d55ee9c997091d965c282c7df734f430db7e3',
  )
})

test('office, word order, nickname and passphrase each change both keys', async () => {
  const ways: WayBack[] = [
    code,
    { ...code, officeId: '0197-other' },
    { ...code, code: code.code.toReversed() },
    named,
    { ...named, nickname: 'Bintang' },
    { ...named, passphrase: 'hujan di bulan juli' },
    { ...named, passphrase: code.code.join(' ') },
  ]
  const keys = await Promise.all(ways.map((way) => reporterKeys(way)))
  expect(new Set(keys.map((key) => key.lookupId)).size).toBe(ways.length)
  expect(new Set(keys.map((key) => Buffer.from(key.reporterKey).toString('hex'))).size).toBe(ways.length)
})

test('a phone that capitalises or adds spaces locks nobody out', async () => {
  const typed = { ...named, nickname: ' bintang  kecil ', passphrase: 'Hujan di bulan  Juni ' }
  expect(await reporterKeys(typed)).toEqual(await reporterKeys(named))
})

test('a passphrase counts its characters after tidying', () => {
  expect(isLongEnough('sepuluh 10')).toBe(true)
  expect(isLongEnough('sembilan9')).toBe(false)
  expect(isLongEnough('a         b')).toBe(false)
})
