import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { actorOf, type Member } from '#src/platform/access/visitor.ts'
import { useHouse } from '../../tests/support/house.ts'
import { findMember, makeOffice, officeHours, openSession } from './index.ts'
import { passSecondStep } from './pass-second-step.ts'
import { addPasskey, askForPasskey, offerPasskey } from './passkeys.ts'

const house = useHouse()
const site = { host: 'localhost', origin: 'http://localhost:4180' }
const elsewhere = { host: 'localhost', origin: 'http://jahat.example' }
let member: Member

beforeAll(async () => {
  const made = await makeOffice(house().app.database, {
    name: 'Kantor',
    regionScheme: 'kemendagri',
    regionCode: '14.01',
    regionName: 'Kampar',
    openingHours: officeHours,
    head: { login: 'rahma.yulia', fullName: 'Rahma Yulia', password: 'gerimis pasir lentera tembok' },
  })
  const cookie = await house().app.database.as({ kind: 'system', officeId: made.officeId }, (scope) =>
    openSession(scope, made.head, made.head.privateKey),
  )
  const found = await findMember(house().app.database, cookie, new Date())
  if (!found) throw new Error('Nobody is signed in here.')
  member = found
})

const inOffice = <T>(work: Parameters<ReturnType<typeof house>['app']['database']['as']>[1]) =>
  house().app.database.as(actorOf(member), work) as Promise<T>

/** A security key in software: one P-256 pair, a counter, and the bytes of the WebAuthn standard. */
function authenticator() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const jwk = publicKey.export({ format: 'jwk' })
  const id = randomBytes(16)
  let counter = 0
  const data = (flags: number, more = Buffer.alloc(0)) => {
    counter += 1
    const head = Buffer.alloc(5)
    head.writeUInt8(flags)
    head.writeUInt32BE(counter, 1)
    return Buffer.concat([createHash('sha256').update(site.host).digest(), head, more])
  }
  const client = (type: string, challenge: string, origin: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const shared = (response: object) =>
    JSON.stringify({
      id: id.toString('base64url'),
      rawId: id.toString('base64url'),
      type: 'public-key',
      clientExtensionResults: {},
      response,
    })
  const hex = (text: string) => Buffer.from(text, 'hex')
  const coseKey = Buffer.concat([
    hex('a5010203262001215820'),
    Buffer.from(jwk.x ?? '', 'base64url'),
    hex('225820'),
    Buffer.from(jwk.y ?? '', 'base64url'),
  ])
  return {
    make: (options: string, origin = site.origin) => {
      const authData = data(0x41, Buffer.concat([Buffer.alloc(16), hex('0010'), id, coseKey]))
      const length = Buffer.alloc(2)
      length.writeUInt16BE(authData.length)
      const attestationObject = Buffer.concat([
        hex('a3'),
        hex('63'),
        Buffer.from('fmt'),
        hex('64'),
        Buffer.from('none'),
        hex('67'),
        Buffer.from('attStmt'),
        hex('a0'),
        hex('68'),
        Buffer.from('authData'),
        hex('59'),
        length,
        authData,
      ])
      const clientDataJSON = client('webauthn.create', JSON.parse(options).challenge, origin)
      return shared({
        clientDataJSON: clientDataJSON.toString('base64url'),
        attestationObject: attestationObject.toString('base64url'),
        transports: ['internal'],
      })
    },
    answer: (options: string, origin = site.origin) => {
      const authenticatorData = data(0x01)
      const clientDataJSON = client('webauthn.get', JSON.parse(options).challenge, origin)
      const signed = Buffer.concat([authenticatorData, createHash('sha256').update(clientDataJSON).digest()])
      return shared({
        clientDataJSON: clientDataJSON.toString('base64url'),
        authenticatorData: authenticatorData.toString('base64url'),
        signature: sign('sha256', signed, privateKey).toString('base64url'),
      })
    },
  }
}

describe('passkeys', () => {
  const key = authenticator()

  test('one is kept only when it answers this session for this address, once', async () => {
    const elsewhereAnswer = key.make(
      await inOffice<string>((scope) => offerPasskey(scope, member, site)),
      elsewhere.origin,
    )
    expect(await inOffice((scope) => addPasskey(scope, member, elsewhereAnswer, 'HP', site))).toBe(false)
    const options = await inOffice<string>((scope) => offerPasskey(scope, member, site))
    for (const garbage of ['', '{}', 'null', '[1]', '{"id":1}'])
      expect(await inOffice((scope) => addPasskey(scope, member, garbage, 'HP', site))).toBe(false)
    expect(await inOffice((scope) => addPasskey(scope, member, key.make(options), 'HP', site))).toBe(false)
    const fresh = await inOffice<string>((scope) => offerPasskey(scope, member, site))
    expect(await inOffice((scope) => addPasskey(scope, member, key.make(fresh), 'HP', site))).toBe(true)
  })

  test('it passes the second step; a replay, another key and another address do not', async () => {
    const { database } = house().app
    const ask = async () =>
      (await inOffice<string | null>((scope) => askForPasskey(scope, member, site))) ?? '{}'
    const pass = (answer: string) => passSecondStep(database, member, { kind: 'passkey', answer, site }, '')
    expect(await pass(authenticator().answer(await ask()))).toEqual({ kind: 'wrong' })
    expect(await pass(key.answer(await ask(), elsewhere.origin))).toEqual({ kind: 'wrong' })
    const right = key.answer(await ask())
    const done = await pass(right)
    expect(done.kind).toBe('in')
    const next = done.kind === 'in' ? await findMember(database, done.cookie, new Date()) : null
    expect(next?.stage).toBe('full')
    if (next) member = next
    expect((await pass(right)).kind).toBe('wrong')
  })
})
