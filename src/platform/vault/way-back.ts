// Runs in browsers too: no Node module may be imported here.
import { toHex, utf8 } from './bytes.ts'
import type { Bytes } from './bytes.ts'
import { asSealKey, KEY_BYTES } from './keys.ts'
import type { SealKey } from './keys.ts'
import { codeText } from './word-code.ts'

/** How a reporter comes back to their own report: by the words they were given, or by two they chose. */
export type WayBack =
  | { readonly by: 'code'; readonly officeId: string; readonly code: readonly string[] }
  | {
      readonly by: 'nickname'
      readonly officeId: string
      readonly nickname: string
      readonly passphrase: string
    }

export type ReporterKeys = {
  /** 64 hex digits that find the report's row. */
  readonly lookupId: string
  /** Opens the reporter's grant. Never stored. */
  readonly reporterKey: SealKey
}

/** What goes into Argon2id: the text a person knows, and 32 bytes of salt. */
export type DerivationInput = { readonly secret: string; readonly salt: Bytes }

const CODE_SALT_LABEL = 'naungan code salt v1'
const NICKNAME_SALT_LABEL = 'naungan nickname salt v1'
const LOOKUP_LABEL = 'naungan report lookup v1'
const KEY_LABEL = 'naungan report key v1'

const PASSPHRASE_MIN = 10

/**
 * The salt must be found again from what the person knows, so it is fixed per office for codes (66 random
 * bits need no more) and per office and nickname for passphrases, which people choose badly.
 */
export async function derivationInput(way: WayBack): Promise<DerivationInput> {
  if (way.by === 'code') {
    return { secret: codeText(way.code), salt: await sha256(`${CODE_SALT_LABEL}|${way.officeId}`) }
  }
  const nickname = normaliseNickname(way.nickname)
  return {
    secret: normalisePassphrase(way.passphrase),
    salt: await sha256(`${NICKNAME_SALT_LABEL}|${way.officeId}|${nickname}`),
  }
}

/** Both keys of a reporter from the 32 bytes that Argon2id gave: neither tells anything about the other. */
export async function codeKeys(root: Uint8Array): Promise<ReporterKeys> {
  const material = await crypto.subtle.importKey('raw', new Uint8Array(root), 'HKDF', false, ['deriveBits'])
  const [lookup, key] = await Promise.all([expand(material, LOOKUP_LABEL), expand(material, KEY_LABEL)])
  return { lookupId: toHex(lookup), reporterKey: asSealKey(key) }
}

/** "  Bintang  KECIL" and "bintang kecil" are one nickname. */
function normaliseNickname(typed: string): string {
  return foldTyping(typed)
}

/**
 * Phones write a capital at the start and a space at the end unasked, and a child who is locked out for that
 * loses the only thread to help: neither counts.
 */
function normalisePassphrase(typed: string): string {
  return foldTyping(typed)
}

/** At least 10 characters after normalising. */
export function isLongEnough(passphrase: string): boolean {
  return [...normalisePassphrase(passphrase)].length >= PASSPHRASE_MIN
}

function foldTyping(typed: string): string {
  return typed.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

async function sha256(text: string): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text)))
}

async function expand(material: CryptoKey, label: string): Promise<Bytes> {
  const params = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8(label) }
  return new Uint8Array(await crypto.subtle.deriveBits(params, material, KEY_BYTES * 8))
}
