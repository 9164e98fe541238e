import { copyBytes } from './bytes.ts'
import type { Bytes } from './bytes.ts'
import { VaultError } from './vault-error.ts'

declare const kind: unique symbol

/** 32 bytes that seal with AES-256-GCM. */
export type SealKey = Bytes & { readonly [kind]: 'SealKey' }

/** 32 raw bytes of an X25519 public key. */
export type PublicKey = Bytes & { readonly [kind]: 'PublicKey' }

/** 32 raw bytes of an X25519 private key. */
export type PrivateKey = Bytes & { readonly [kind]: 'PrivateKey' }

export type KeyPair = { readonly publicKey: PublicKey; readonly privateKey: PrivateKey }

export const KEY_BYTES = 32

/** Brands 32 bytes as a sealing key (as a copy). Throws VaultError `wrongSize`. */
export function asSealKey(bytes: Uint8Array): SealKey {
  return key32(bytes) as SealKey
}

/** Brands 32 bytes as an X25519 public key (as a copy). Throws VaultError `wrongSize`. */
export function asPublicKey(bytes: Uint8Array): PublicKey {
  return key32(bytes) as PublicKey
}

/** Brands 32 bytes as an X25519 private key (as a copy). Throws VaultError `wrongSize`. */
export function asPrivateKey(bytes: Uint8Array): PrivateKey {
  return key32(bytes) as PrivateKey
}

function key32(bytes: Uint8Array): Bytes {
  if (bytes.length !== KEY_BYTES) throw new VaultError('wrongSize')
  return copyBytes(bytes)
}
