import type { AccountId } from '#src/platform/ids.ts'
import {
  accountSymmetricKey,
  newKeyPair,
  newSalt,
  openBytes,
  passwordKeys,
  sealBytes,
  unwrapPrivateKey,
  VaultError,
  verifierHash,
  verifierMatches,
  wrapKey,
  type PrivateKey,
  type PublicKey,
} from '#src/platform/vault/index.ts'
import { accountPlace } from './account.ts'
import type { AccountRow } from './account.store.ts'

/** What a password becomes before it is stored: nothing here tells the password or opens the key without it. */
export type PasswordRecord = Readonly<{ salt: Buffer; verifier: Buffer; sealedPrivateKey: Buffer }>

/** A fresh account key under a password. */
export type AccountSecrets = PasswordRecord & Readonly<{ publicKey: PublicKey; privateKey: PrivateKey }>

/** One Argon2id: call it before the transaction. Throws VaultError `busy`. */
export async function prepareAccountSecrets(accountId: AccountId, password: string): Promise<AccountSecrets> {
  const pair = await newKeyPair()
  return { ...(await underPassword(accountId, pair.privateKey, password)), ...pair }
}

/** The same key under another password. One Argon2id: call it before the transaction. Throws VaultError `busy`. */
export async function underPassword(
  accountId: AccountId,
  privateKey: PrivateKey,
  password: string,
): Promise<PasswordRecord> {
  const salt = newSalt()
  const { verifier, wrapKey: wrapping } = await passwordKeys(password, salt)
  return {
    salt,
    verifier: verifierHash(verifier),
    sealedPrivateKey: wrapKey(wrapping, accountPlace(accountId, 'sealed_private_key'), privateKey),
  }
}

const nobodysSalt = newSalt()

/**
 * The account's private key when the password is right, else null. An account that does not exist or cannot
 * sign in costs the same Argon2id, so that time does not tell who works here. Throws VaultError `busy`.
 */
export async function unlockAccount(row: AccountRow | null, password: string): Promise<PrivateKey | null> {
  const { verifier, wrapKey: wrapping } = await passwordKeys(password, row?.password_salt ?? nobodysSalt)
  if (!row?.password_verifier || !row.sealed_private_key || row.status !== 'active') return null
  if (!verifierMatches(verifier, row.password_verifier)) return null
  return unwrapPrivateKey(
    wrapping,
    accountPlace(row.id as AccountId, 'sealed_private_key'),
    row.sealed_private_key,
  )
}

export function sealTotpSecret(accountId: AccountId, privateKey: PrivateKey, secret: Uint8Array): Buffer {
  return sealBytes(accountSymmetricKey(privateKey), accountPlace(accountId, 'sealed_totp_secret'), secret)
}

/** Null when there is none, or it was sealed under a key that has been replaced since. */
export function openTotpSecret(row: AccountRow, privateKey: PrivateKey): Uint8Array | null {
  if (!row.sealed_totp_secret) return null
  try {
    return openBytes(
      accountSymmetricKey(privateKey),
      accountPlace(row.id as AccountId, 'sealed_totp_secret'),
      row.sealed_totp_secret,
    )
  } catch (error) {
    if (error instanceof VaultError) return null
    throw error
  }
}

/** Whether the second step has been set up: a secret counts only once a code of it was shown. */
export function hasSecondStep(row: AccountRow): boolean {
  return row.sealed_totp_secret !== null && Number(row.totp_last_step) > 0
}
