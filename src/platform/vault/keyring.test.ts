import { expect, test } from 'vitest'
import { newKeyPair } from './box.ts'
import * as vault from './index.ts'

const grantPlace = { table: 'cases.grant', row: 'case-1/account-1', column: 'sealed_key' }
const accountPlace = { table: 'people.account', row: 'account-1', column: 'private_key' }
const notePlace = { table: 'cases.note', row: 'note-1', column: 'body' }

test('a counsellor joins a case, signs in, and reads: the whole chain of keys', async () => {
  const salt = vault.newSalt()
  const account = await newKeyPair()
  const { wrapKey } = await vault.passwordKeys('kata sandi panjang', salt)
  const storedPrivateKey = vault.wrapKey(wrapKey, accountPlace, account.privateKey)
  const caseKey = vault.newSealKey()
  const note = vault.sealText(caseKey, notePlace, 'Bermain gitar bersama kakaknya.')
  const grant = await vault.grantKey(account.publicKey, grantPlace, caseKey)

  const again = await vault.passwordKeys('kata sandi panjang', salt)
  const privateKey = vault.unwrapPrivateKey(again.wrapKey, accountPlace, storedPrivateKey)
  const session = vault.sessionKeys(vault.newSessionSecret())
  const inSession = vault.wrapKey(session.key, accountPlace, privateKey)
  const ownKey = vault.accountSymmetricKey(vault.unwrapPrivateKey(session.key, accountPlace, inSession))
  const rewrapped = vault.wrapKey(ownKey, grantPlace, await vault.openGrant(privateKey, grantPlace, grant))

  const opened = vault.unwrapKey(ownKey, grantPlace, rewrapped)
  expect(vault.openText(opened, notePlace, note)).toBe('Bermain gitar bersama kakaknya.')
})

test('a grant copied to another row opens for nobody', async () => {
  const account = await newKeyPair()
  const grant = await vault.grantKey(account.publicKey, grantPlace, vault.newSealKey())
  const elsewhere = { ...grantPlace, row: 'case-2/account-1' }
  await expect(vault.openGrant(account.privateKey, elsewhere, grant)).rejects.toThrow('wrongKeyOrPlace')
})

test('what a session row holds does not open it', () => {
  const secret = vault.newSessionSecret()
  const { lookup, key } = vault.sessionKeys(secret)
  const wrapped = vault.wrapKey(key, accountPlace, vault.newSealKey())
  expect(() => vault.unwrapKey(vault.asSealKey(lookup), accountPlace, wrapped)).toThrow('wrongKeyOrPlace')
  expect(vault.sessionKeys(secret).lookup).toEqual(lookup)
  expect(vault.sessionKeys(vault.newSessionSecret()).lookup).not.toEqual(lookup)
})

test('a key that waits in memory is told by nothing but the secret of its session', () => {
  const [own, other, key] = [
    vault.memoryKeys(vault.newSessionSecret()),
    vault.memoryKeys(vault.newSessionSecret()),
    vault.newSealKey(),
  ]
  const masked = vault.maskKey(own.mask, key)
  expect(masked).not.toEqual(key)
  expect(vault.maskKey(other.mask, masked)).not.toEqual(key)
  expect(vault.maskKey(own.mask, masked)).toEqual(key)
  expect(own.name).not.toBe(other.name)
})

test('a value that is not a key is not taken for one', () => {
  const wrapping = vault.newSealKey()
  const short = vault.sealBytes(wrapping, grantPlace, new Uint8Array(31))
  expect(() => vault.unwrapKey(wrapping, grantPlace, short)).toThrow('wrongSize')
})

test('base64url speaks the standard and refuses the rest', () => {
  for (const text of ['', 'f', 'fo', 'foo', '\u00ff\u00fe?>']) {
    const bytes = Buffer.from(text, 'latin1')
    expect(vault.toBase64Url(bytes)).toBe(bytes.toString('base64url'))
    expect(vault.fromBase64Url(bytes.toString('base64url'))).toEqual(new Uint8Array(bytes))
  }
  expect([vault.fromBase64Url('a'), vault.fromBase64Url('ab=='), vault.fromBase64Url('a+b/')]).toEqual([
    null,
    null,
    null,
  ])
})
