import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Container, defaultLimits } from '../kinds.ts'
import { stripFile } from '../strip.ts'
import {
  amr,
  containsSecret,
  element,
  mp3,
  mp4,
  opus,
  secret,
  taggedMp3,
  threeGp,
  wav,
  webm,
} from './example-media.ts'
import { checksum } from './ogg.ts'

const examples: readonly (readonly [string, Container, Buffer, string])[] = [
  ['MP3 with ID3v2, APE and ID3v1', 'mp3', taggedMp3(), 'mp3'],
  ['WAV with LIST and bext', 'wav', wav(), 'wav'],
  ['Opus with a comment over two pages', 'ogg', opus(), 'ogg'],
  ['M4A', 'mp4', mp4('soun'), 'm4a'],
  ['MP4 with a timed metadata track', 'mp4', mp4('vide', 'soun', 'meta'), 'mp4'],
  ['voice note of a cheap phone', 'threeGp', threeGp('soun'), 'threeGpAudio'],
  ['film of a cheap phone', 'threeGp', threeGp('vide', 'soun'), 'threeGp'],
  ['WebM', 'webm', webm([1, 2], false), 'webm'],
  ['live WebM voice note', 'webm', webm([2], true), 'webmAudio'],
]

async function clean(container: Container, bytes: Uint8Array): Promise<Buffer> {
  const result = await stripFile(container, bytes, defaultLimits)
  if (!result.ok) throw new Error(result.reason)
  return Buffer.from(result.bytes)
}

describe.each(examples)('%s', (_, container, bytes, kind) => {
  test('loses what it told, keeps its kind, and is stable when cleaned again', async () => {
    expect(containsSecret(bytes)).toBe(true)
    const before = Buffer.from(bytes)
    const result = await stripFile(container, bytes, defaultLimits)
    expect(result).toMatchObject({ ok: true, kind })
    expect(bytes.equals(before)).toBe(true)
    const once = await clean(container, bytes)
    expect(containsSecret(once)).toBe(false)
    expect((await clean(container, once)).equals(once)).toBe(true)
  })

  test('cut or changed anywhere, it is refused or still clean, and never breaks the parser', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), fc.boolean(), async (at, value, isCut) => {
        const hurt = Buffer.from(isCut ? bytes.subarray(0, at) : bytes)
        if (!isCut) hurt[at] = value
        const result = await stripFile(container, hurt, defaultLimits)
        expect(result.ok || result.reason === 'damaged' || result.reason === 'kindNotAccepted').toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

test('the sound of an MP3 is kept to the byte, but for a frame that runs into what is no sound', async () => {
  expect((await clean('mp3', taggedMp3())).equals(mp3(7))).toBe(true)
})

test('a page of HTML behind an MP3 tag is no sound', async () => {
  const page = Buffer.concat([
    taggedMp3().subarray(0, 200),
    Buffer.from('<script>alert(1)</script>'.repeat(50)),
  ])
  expect(await stripFile('mp3', page, defaultLimits)).toEqual({ ok: false, reason: 'damaged' })
})

test('WAV keeps format and sound and tells its true length', async () => {
  const out = await clean('wav', wav())
  expect(out.readUInt32LE(4)).toBe(out.length - 8)
  expect(out.includes(Buffer.alloc(300, 0x5a))).toBe(true)
})

test('Ogg pages are numbered without a gap and their sums are right', async () => {
  const out = await clean('ogg', opus())
  const pages: { sequence: number; length: number }[] = []
  for (let at = 0; at < out.length;) {
    const lacing = out.subarray(at + 27, at + 27 + out.readUInt8(at + 26))
    const length = 27 + lacing.length + lacing.reduce((sum, size) => sum + size, 0)
    const page = Buffer.from(out.subarray(at, at + length))
    const sum = page.readUInt32LE(22)
    page.writeUInt32LE(0, 22)
    expect(checksum(page)).toBe(sum)
    pages.push({ sequence: page.readUInt32LE(18), length })
    at += length
  }
  expect(pages.map((page) => page.sequence)).toEqual([0, 1, 2, 3])
  expect(out.readUInt8(pages.slice(0, 3).reduce((sum, page) => sum + page.length, 0) + 5)).toBe(4)
})

test('a second Ogg stream behind the first is refused, for it brings its own comments', async () => {
  expect(await stripFile('ogg', Buffer.concat([opus(), opus()]), defaultLimits)).toMatchObject({ ok: false })
})

test('MP4 keeps every length and every sample, and forgets when it was made', async () => {
  const before = mp4('vide', 'soun', 'meta')
  const out = await clean('mp4', before)
  expect(out.length).toBe(before.length)
  expect(out.includes(Buffer.alloc(100, 'vide'))).toBe(true)
  expect(out.includes(Buffer.alloc(100, 'soun'))).toBe(true)
  expect(out.includes(Buffer.from('d0000001', 'hex'))).toBe(false)
})

test('a 3GP keeps how its sound is packed and forgets who made the phone', async () => {
  const before = threeGp('soun')
  const out = await clean('threeGp', before)
  expect(before.includes('RANI')).toBe(true)
  expect(out.includes('RANI')).toBe(false)
  const packing = out.indexOf('damr') + 4
  expect([...out.subarray(packing, packing + 9)]).toEqual([0, 0, 0, 0, 0, 0x81, 0xff, 0, 1])
})

test.each([
  ['narrow', amr()],
  ['wide', amr('#!AMR-WB\n', 0x44, 60)],
])(
  '%s AMR keeps its frames to the byte, loses a last one that was cut off, and takes nothing else',
  async (_, voice) => {
    expect((await clean('amr', voice)).equals(voice)).toBe(true)
    const frame = (voice.length - voice.indexOf(10) - 1) / 3
    expect((await clean('amr', voice.subarray(0, -5))).equals(voice.subarray(0, -frame))).toBe(true)
    for (const wrong of [
      Buffer.concat([voice, Buffer.from(`<!-- ${secret} -->`)]),
      voice.subarray(0, voice.indexOf(10) + 1),
      Buffer.concat([Buffer.from('#!AMR_MC1.0\n'), voice]),
    ])
      expect(await stripFile('amr', wrong, defaultLimits)).toEqual({ ok: false, reason: 'damaged' })
  },
)

test('an MP4 whose media lies at another address is refused', async () => {
  const pointing = mp4('soun')
  pointing[pointing.indexOf('url ') + 7] = 0
  expect(await stripFile('mp4', pointing, defaultLimits)).toEqual({ ok: false, reason: 'damaged' })
})

test('WebM keeps its clusters and lengths; Matroska and subtitle tracks are not taken', async () => {
  const before = webm([1], true)
  const out = await clean('webm', before)
  expect(out.length).toBe(before.length)
  expect(out.includes(Buffer.alloc(300, 0x5a))).toBe(true)
  expect(out.includes(element(0x53ab, Buffer.from('1254c367', 'hex')))).toBe(false)
  expect(await stripFile('webm', webm([2], false, 'matroska'), defaultLimits)).toMatchObject({
    reason: 'kindNotAccepted',
  })
  expect(await stripFile('webm', webm([1, 17], false), defaultLimits)).toMatchObject({ reason: 'damaged' })
})
