import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { newSealKey } from '#src/platform/vault/index.ts'
import {
  type ChunkStore,
  chunkCount,
  chunkLength,
  openFile,
  readFile,
  storeFile,
  TamperedFile,
} from './chunks.ts'

const key = newSealKey()

function memory(): ChunkStore & { readonly files: Map<string, Uint8Array[]> } {
  const files = new Map<string, Uint8Array[]>()
  return {
    files,
    async write(fileId, index, sealed) {
      const chunks = files.get(fileId) ?? []
      chunks[index] = sealed
      files.set(fileId, chunks)
    },
    async read(fileId, from, count) {
      return (files.get(fileId) ?? []).slice(from, from + count)
    },
  }
}

async function stored(size: number, fileId = 'a') {
  const store = memory()
  const bytes = new Uint8Array(randomBytes(size))
  await storeFile({ key, fileId, store }, bytes)
  const chunks = store.files.get(fileId) ?? []
  return { store, bytes, chunks, file: { key, fileId, size, store } }
}

test.each([1, chunkLength - 1, chunkLength, chunkLength + 1, 5 * chunkLength + 17])(
  'a file of %i bytes comes back as it was, and any range of it',
  async (size) => {
    const { bytes, file } = await stored(size)
    expect(Buffer.compare(await readFile(file), bytes)).toBe(0)
    const range = { first: Math.floor(size / 3), last: size - 1 }
    const parts = await Array.fromAsync(openFile(file, range))
    expect(Buffer.compare(Buffer.concat(parts), bytes.subarray(range.first))).toBe(0)
  },
)

test('full chunks weigh 256 KiB and a header; sizes close together look the same', async () => {
  const [first, second] = [await stored(2 * chunkLength + 98_400), await stored(2 * chunkLength + 100_300)]
  expect(first.chunks.map((chunk) => chunk.length)).toEqual(second.chunks.map((chunk) => chunk.length))
  expect(first.chunks[0]?.length).toBe(256 * 1024 + 29)
})

describe('whoever holds the database cannot', () => {
  const size = 3 * chunkLength - 5
  const attacks: Record<string, (chunks: Uint8Array[], other: Uint8Array[]) => Uint8Array[]> = {
    'cut the end': (chunks) => chunks.slice(0, -1),
    'cut the beginning': (chunks) => chunks.slice(1),
    'swap two chunks': ([a, b, c]) => [b, a, c].filter((chunk) => chunk !== undefined),
    'repeat a chunk': ([a, , c]) => [a, a, c].filter((chunk) => chunk !== undefined),
    'move a chunk in from another file': ([a, , c], [, x]) =>
      [a, x, c].filter((chunk) => chunk !== undefined),
    'change one bit': (chunks) => {
      const last = Uint8Array.from(chunks.at(-1) ?? [])
      last[40] = (last[40] ?? 0) ^ 1
      return [...chunks.slice(0, -1), last]
    },
  }
  test.each(Object.entries(attacks))('%s', async (_, attack) => {
    const { store, chunks, file } = await stored(size)
    const other = await stored(size, 'b')
    store.files.set('a', attack(chunks, other.chunks))
    await expect(readFile(file)).rejects.toThrow(TamperedFile)
  })

  test('pass a shorter file off as whole by changing the size in the record', async () => {
    const { file } = await stored(size)
    await expect(readFile({ ...file, size: 2 * chunkLength })).rejects.toThrow(TamperedFile)
    await expect(readFile({ ...file, size: size - 1 })).rejects.toThrow(TamperedFile)
    expect(chunkCount(size)).toBe(3)
  })
})
