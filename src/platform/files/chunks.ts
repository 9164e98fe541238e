import { openBytes, type Place, type SealKey, sealBytes, VaultError } from '#src/platform/vault/index.ts'

/**
 * Plain bytes in a chunk. A little under 256 KiB, so that with the vault's length prefix a full chunk pads
 * to exactly 256 KiB and only the last one is padded further.
 */
export const chunkLength = 256 * 1024 - 64

const chunksAtOnce = 4

/** Where a capability keeps the sealed chunks of its files; it writes the SQL. */
export type ChunkStore = {
  write(fileId: string, index: number, sealed: Uint8Array): Promise<void>
  /** Up to `count` chunks from `from`, in the order of their index. */
  read(fileId: string, from: number, count: number): Promise<readonly Uint8Array[]>
}

/** What a reader must know from the file's own sealed record; `size` in bytes is what proves completeness. */
export type StoredFile = {
  readonly key: SealKey
  readonly fileId: string
  readonly size: number
  readonly store: ChunkStore
}

/** First and last byte, both included, as HTTP counts ranges. */
export type ByteRange = { readonly first: number; readonly last: number }

/** The stored chunks are not, in this order and number, what was once sealed as this file. */
export class TamperedFile extends Error {
  readonly fileId: string

  constructor(fileId: string, options?: ErrorOptions) {
    super('A stored file was changed, cut or mixed with another', options)
    this.name = 'TamperedFile'
    this.fileId = fileId
  }
}

export function chunkCount(size: number): number {
  return Math.max(1, Math.ceil(size / chunkLength))
}

/**
 * Seals each chunk for its file, its number and whether it is the last, and hands it to the store in order.
 * Their number and the padded last one tell the size of the file only roughly.
 */
export async function storeFile(
  { key, fileId, store }: Omit<StoredFile, 'size'>,
  bytes: Uint8Array,
): Promise<void> {
  const count = chunkCount(bytes.length)
  for (let index = 0; index < count; index++) {
    const plain = bytes.subarray(index * chunkLength, (index + 1) * chunkLength)
    await store.write(fileId, index, sealBytes(key, placeOf(fileId, index, count), plain))
  }
}

/**
 * Opens a file, or a range of it, chunk by chunk. Cut, swapped, repeated, foreign or changed chunks throw
 * TamperedFile before any byte of theirs is given out.
 */
export async function* openFile(
  file: StoredFile,
  range: ByteRange = { first: 0, last: file.size - 1 },
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const from = Math.floor(range.first / chunkLength)
  const to = Math.max(from, Math.floor(range.last / chunkLength))
  for (let index = from; index <= to; index += chunksAtOnce) {
    const wanted = Math.min(chunksAtOnce, to - index + 1)
    const sealed = await file.store.read(file.fileId, index, wanted)
    if (sealed.length !== wanted) throw new TamperedFile(file.fileId)
    for (const [offset, chunk] of sealed.entries()) {
      const start = (index + offset) * chunkLength
      const plain = openChunk(file, index + offset, chunk)
      yield plain.subarray(Math.max(0, range.first - start), Math.max(0, range.last + 1 - start))
    }
  }
}

/** The whole file in memory. Throws TamperedFile as `openFile` does. */
export async function readFile(file: StoredFile): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(file.size)
  let at = 0
  for await (const part of openFile(file)) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function openChunk(file: StoredFile, index: number, sealed: Uint8Array): Uint8Array<ArrayBuffer> {
  const count = chunkCount(file.size)
  try {
    const plain = openBytes(file.key, placeOf(file.fileId, index, count), sealed)
    const expected = index < count - 1 ? chunkLength : file.size - (count - 1) * chunkLength
    if (plain.length === expected) return plain
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
    throw new TamperedFile(file.fileId, { cause: error })
  }
  throw new TamperedFile(file.fileId)
}

function placeOf(fileId: string, index: number, count: number): Place {
  const position = index === count - 1 ? 'last' : 'more'
  return { table: 'files.chunk', row: fileId, column: `${index}:${position}` }
}
