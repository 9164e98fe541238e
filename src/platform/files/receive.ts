import { createHash } from 'node:crypto'
import { claimContradicts, defaultLimits, type FileLimits, type Kind, kinds, sniff } from './kinds.ts'
import { cleanName } from './name.ts'
import { type Refused, refuse } from './refusal.ts'
import { stripFile } from './strip.ts'

export type Incoming = {
  readonly body: Blob | ReadableStream<Uint8Array>
  readonly claimedName?: string | undefined
  readonly claimedType?: string | undefined
}

export type Received = {
  readonly ok: true
  readonly kind: Kind
  readonly mime: string
  /** Safe to show and to download under; see `cleanName`. */
  readonly name: string
  /** The file without its metadata: what is to be kept. */
  readonly bytes: Uint8Array
  /** SHA-256 of `bytes`, hexadecimal. */
  readonly sha256: string
}

/**
 * Takes a file from a person: reads it up to the limit and not further, finds what it really is, refuses
 * what lies or cannot be read, and strips what it tells about place, time and device.
 */
export async function receiveFile(
  incoming: Incoming,
  limits: FileLimits = defaultLimits,
): Promise<Received | Refused> {
  const bytes = await readCapped(incoming.body, limits.maxBytes)
  if (bytes === undefined) return refuse('tooLarge')
  if (bytes.length === 0) return refuse('empty')
  const sniffed = await sniff(bytes)
  if (!sniffed.accepted && sniffed.heic) return refuse('heic')
  if (claimContradicts(sniffed, { name: incoming.claimedName, type: incoming.claimedType }))
    return refuse('lies')
  if (!sniffed.accepted) return refuse('kindNotAccepted')
  const stripped = await stripFile(sniffed.container, bytes, limits)
  if (!stripped.ok) return stripped
  return {
    ok: true,
    kind: stripped.kind,
    mime: kinds[stripped.kind].mime,
    name: cleanName(incoming.claimedName, stripped.kind),
    bytes: stripped.bytes,
    sha256: createHash('sha256').update(stripped.bytes).digest('hex'),
  }
}

/** All bytes of a body, or undefined as soon as there are more than `most`; the rest is never asked for. */
async function readCapped(
  body: Blob | ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array | undefined> {
  if (body instanceof Blob) {
    return body.size > most ? undefined : new Uint8Array(await body.arrayBuffer())
  }
  const parts: Uint8Array[] = []
  let total = 0
  // Leaving the loop early cancels the stream, which closes the upload.
  for await (const part of body) {
    total += part.length
    if (total > most) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts, total)
}
