import { createDecipheriv, createHmac, createPrivateKey, createPublicKey, diffieHellman } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newKeyPair, openWith, sealTo } from './box.ts'
import { asPublicKey } from './keys.ts'
import type { KeyPair } from './keys.ts'
import { unpad } from './padme.ts'
import { placeBytes } from './place.ts'

const place = { table: 'cases.grant', row: 'c1/a1', column: 'key' }

test('only the private key opens, and gives back every byte', async () => {
  const [own, other] = await Promise.all([newKeyPair(), newKeyPair()])
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (plain) => {
      const sealed = await sealTo(own.publicKey, place, plain)
      expect(await openWith(own.privateKey, place, sealed)).toEqual(new Uint8Array(plain))
      await expect(openWith(other.privateKey, place, sealed)).rejects.toThrow('wrongKeyOrPlace')
    }),
    { numRuns: 20 },
  )
})

describe('what was touched does not open', async () => {
  const own = await newKeyPair()
  const sealed = await sealTo(own.publicKey, place, new Uint8Array(32).fill(7))

  test.each([{ table: 'cases.grants' }, { row: 'c1/a2' }, { column: 'key2' }])(
    'moved to %o',
    async (moved) => {
      const elsewhere = { ...place, ...moved }
      await expect(openWith(own.privateKey, elsewhere, sealed)).rejects.toThrow('wrongKeyOrPlace')
    },
  )

  test('flipped or cut anywhere', async () => {
    for (let at = 0; at < sealed.length; at++) {
      const flipped = sealed.slice()
      flipped[at] = (flipped[at] ?? 0) ^ 1
      await expect(openWith(own.privateKey, place, flipped)).rejects.toThrow(/malformed|wrongKeyOrPlace/)
      await expect(openWith(own.privateKey, place, sealed.subarray(0, at))).rejects.toThrow('malformed')
    }
  })

  test('a public key that gives everyone the same secret is refused', async () => {
    await expect(sealTo(asPublicKey(new Uint8Array(32)), place, new Uint8Array(32))).rejects.toThrow()
  })
})

test('is HPKE base mode as RFC 9180 writes it: a second implementation opens it', async () => {
  const own = await newKeyPair()
  const plain = new Uint8Array(32).fill(9)
  const sealed = await sealTo(own.publicKey, place, plain)
  const padded = openByRfc9180(own, sealed.subarray(1, 33), sealed.subarray(33))
  expect(unpad(padded)).toEqual(plain)
})

/** RFC 9180 §4.1 (Decap) and §5.1 (KeySchedule) with Node's own X25519 and HMAC. */
function openByRfc9180(own: KeyPair, enc: Uint8Array, body: Uint8Array): Buffer {
  const kem = Buffer.concat([Buffer.from('KEM'), Buffer.of(0x00, 0x20)])
  const hpke = Buffer.concat([Buffer.from('HPKE'), Buffer.of(0x00, 0x20, 0x00, 0x01, 0x00, 0x02)])
  const none = new Uint8Array()
  const eaePrk = extract(kem, none, 'eae_prk', agree(own, enc))
  const shared = expand(kem, eaePrk, 'shared_secret', Buffer.concat([enc, own.publicKey]), 32)
  const info = Buffer.from('naungan box v1')
  const context = Buffer.concat([
    Buffer.of(0),
    extract(hpke, none, 'psk_id_hash', none),
    extract(hpke, none, 'info_hash', info),
  ])
  const secret = extract(hpke, shared, 'secret', none)
  const key = expand(hpke, secret, 'key', context, 32)
  const nonce = expand(hpke, secret, 'base_nonce', context, 12)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 })
  decipher.setAAD(placeBytes('naungan box v1', place)).setAuthTag(body.subarray(-16))
  return Buffer.concat([decipher.update(body.subarray(0, -16)), decipher.final()])
}

function agree(own: KeyPair, enc: Uint8Array): Buffer {
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
  const okp = { kty: 'OKP', crv: 'X25519' }
  const privateJwk = { ...okp, x: text(own.publicKey), d: text(own.privateKey) }
  return diffieHellman({
    privateKey: createPrivateKey({ key: privateJwk, format: 'jwk' }),
    publicKey: createPublicKey({ key: { ...okp, x: text(enc) }, format: 'jwk' }),
  })
}

function extract(suite: Buffer, salt: Uint8Array, label: string, ikm: Uint8Array): Buffer {
  const labelled = Buffer.concat([Buffer.from('HPKE-v1'), suite, Buffer.from(label), ikm])
  return createHmac('sha256', salt).update(labelled).digest()
}

function expand(suite: Buffer, prk: Buffer, label: string, info: Uint8Array, length: number): Buffer {
  const head = Buffer.from([length >> 8, length & 0xff])
  const labelled = Buffer.concat([
    head,
    Buffer.from('HPKE-v1'),
    suite,
    Buffer.from(label),
    info,
    Buffer.of(1),
  ])
  return createHmac('sha256', prk).update(labelled).digest().subarray(0, length)
}
