import { expect, test } from 'vitest'
import { derive } from './derive.ts'
import { newSalt, passwordKeys, verifierHash, verifierMatches } from './password.ts'

test('is Argon2id 1.3 with 19 MiB, 2 passes, 1 lane', async () => {
  // Made with `argon2` of the reference implementation's parameters through a second library (hash-wasm).
  const { argon2id } = await import('hash-wasm')
  const salt = new Uint8Array(16).fill(5)
  const expected = await argon2id({
    password: 'rahasia teduh',
    salt,
    memorySize: 19_456,
    iterations: 2,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  })
  expect(new Uint8Array(await derive('rahasia teduh', salt, 'staff'))).toEqual(expected)
})

test('one password and salt give the same two keys, which differ from one another', async () => {
  const salt = newSalt()
  const [first, again] = [
    await passwordKeys('kata sandi panjang', salt),
    await passwordKeys('kata sandi panjang', salt),
  ]
  expect(first).toEqual(again)
  expect(new Uint8Array(first.verifier)).not.toEqual(new Uint8Array(first.wrapKey))
})

test('another password or salt gives other keys', async () => {
  const salt = newSalt()
  const right = await passwordKeys('kata sandi panjang', salt)
  const stored = verifierHash(right.verifier)
  expect(verifierMatches(right.verifier, stored)).toBe(true)
  for (const [password, otherSalt] of [
    ['kata sandi panjanG', salt],
    ['kata sandi panjang', newSalt()],
  ] as const) {
    const wrong = await passwordKeys(password, otherSalt)
    expect(verifierMatches(wrong.verifier, stored)).toBe(false)
    expect(wrong.wrapKey).not.toEqual(right.wrapKey)
  }
})

test('keyboards that compose letters differently type one password', async () => {
  const salt = newSalt()
  expect(await passwordKeys('caf\u00e9 teduh ya', salt)).toEqual(
    await passwordKeys('cafe\u0301 teduh ya', salt),
  )
})

test('both lanes answer under a crowd', async () => {
  const salt = newSalt()
  const crowd = Array.from({ length: 24 }, (_, i) => derive(`kode ${i}`, salt, 'codes'))
  const staff = derive('kata sandi', salt, 'staff')
  const first = await Promise.race([staff.then(() => 'staff'), Promise.all(crowd).then(() => 'crowd')])
  expect(first).toBe('staff')
  expect(new Set((await Promise.all(crowd)).map((root) => Buffer.from(root).toString('hex'))).size).toBe(24)
})
