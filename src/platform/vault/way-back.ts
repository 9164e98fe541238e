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

/** What a way back opens. Each has labels of its own, so that no code of one is ever looked up as the other. */
export type Purpose = 'report' | 'place'

const labels = {
  report: {
    codeSalt: 'naungan code salt v1',
    nicknameSalt: 'naungan nickname salt v1',
    lookup: 'naungan report lookup v1',
    key: 'naungan report key v1',
  },
  place: {
    codeSalt: 'naungan place code salt v1',
    nicknameSalt: 'naungan place nickname salt v1',
    lookup: 'naungan place lookup v1',
    key: 'naungan place key v1',
  },
} as const satisfies Record<Purpose, object>

const PASSPHRASE_MIN = 10

/**
 * The salt must be found again from what the person knows, so it is fixed per office for codes (66 random
 * bits need no more) and per office and nickname for passphrases, which people choose badly.
 */
export async function derivationInput(way: WayBack, purpose: Purpose = 'report'): Promise<DerivationInput> {
  const { codeSalt, nicknameSalt } = labels[purpose]
  if (way.by === 'code') {
    return { secret: codeText(way.code), salt: await sha256(`${codeSalt}|${way.officeId}`) }
  }
  const nickname = normaliseNickname(way.nickname)
  return {
    secret: normalisePassphrase(way.passphrase),
    salt: await sha256(`${nicknameSalt}|${way.officeId}|${nickname}`),
  }
}

/** Both keys of a way back from the 32 bytes that Argon2id gave: neither tells anything about the other. */
export async function codeKeys(root: Uint8Array, purpose: Purpose = 'report'): Promise<ReporterKeys> {
  const material = await crypto.subtle.importKey('raw', new Uint8Array(root), 'HKDF', false, ['deriveBits'])
  const [lookup, key] = await Promise.all([
    expand(material, labels[purpose].lookup),
    expand(material, labels[purpose].key),
  ])
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

/** How the spelling of a nickname or a sentence is forgiven, wherever the two are compared or counted. */
export function foldTyping(typed: string): string {
  return typed.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

async function sha256(text: string): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text)))
}

async function expand(material: CryptoKey, label: string): Promise<Bytes> {
  const params = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8(label) }
  return new Uint8Array(await crypto.subtle.deriveBits(params, material, KEY_BYTES * 8))
}
