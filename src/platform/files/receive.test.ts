import { deflateSync, crc32 } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'
import { describe, expect, test } from 'vitest'
import { defaultLimits } from './kinds.ts'
import { receiveFile } from './receive.ts'
import type { RefusalReason } from './refusal.ts'
import { amr, containsSecret, mp3, opus, secret, threeGp, webm } from './strip/example-media.ts'
import { fileWords, refusalSentence } from './words.ts'

const html = Buffer.from('<!doctype html><script>alert(document.cookie)</script>')
const zip = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(2000)])
const svg = Buffer.from(
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
)

function picture(width = 80, height = 50): Sharp {
  return sharp({ create: { width, height, channels: 3, background: '#e9c46a' } })
}

async function telling(format: 'jpeg' | 'png' | 'webp'): Promise<Buffer> {
  return picture()
    .withExif({
      IFD0: { Make: secret },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '0/1 30/1 25/1', GPSLongitudeRef: 'E' },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${secret}</x:xmpmeta>`)
    .withMetadata({ orientation: 6 })
    .toFormat(format)
    .toBuffer()
}

/** A PNG of a few bytes that claims to be as large as asked. */
function hugePng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data])
    const out = Buffer.alloc(body.length + 8)
    out.writeUInt32BE(data.length)
    body.copy(out, 4)
    out.writeUInt32BE(crc32(body), body.length + 4)
    return out
  }
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0])
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(99))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

async function receive(bytes: Uint8Array<ArrayBuffer>, claimedName?: string, claimedType?: string) {
  return receiveFile({ body: new Blob([bytes]), claimedName, claimedType })
}

describe.each(['jpeg', 'png', 'webp'] as const)('a %s', (format) => {
  test('arrives upright, without place, device or a page hidden behind it', async () => {
    const before = Buffer.concat([await telling(format), html])
    expect(containsSecret(before)).toBe(true)
    const result = await receive(before, `foto.${format}`, `image/${format}`)
    if (!result.ok) throw new Error(result.reason)
    expect(result).toMatchObject({
      kind: format,
      mime: `image/${format}`,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    const bytes = Buffer.from(result.bytes)
    expect(containsSecret(bytes) || bytes.includes('<script') || bytes.includes('Exif')).toBe(false)
    const { exif, xmp, iptc, icc, orientation, width, height } = await sharp(bytes).metadata()
    expect({ exif, xmp, iptc, icc, orientation }).toEqual({})
    expect([width, height]).toEqual([50, 80])
  })
})

test('a large photo becomes at most 4096 pixels on its longer side', async () => {
  const result = await receive(new Uint8Array(await picture(6000, 3000).jpeg().toBuffer()), 'a.jpg')
  if (!result.ok) throw new Error(result.reason)
  expect(await sharp(result.bytes).metadata()).toMatchObject({ width: 4096, height: 2048 })
})

const refusals: readonly (readonly [
  string,
  Buffer,
  string | undefined,
  string | undefined,
  RefusalReason,
])[] = [
  ['a web page named as a photo', html, 'foto.jpg', 'image/jpeg', 'lies'],
  ['a zip named as a photo', zip, 'foto.png', 'image/png', 'lies'],
  ['an SVG named as a photo', svg, 'foto.jpg', 'image/jpeg', 'lies'],
  ['an honest SVG', svg, 'gambar.svg', 'image/svg+xml', 'kindNotAccepted'],
  ['an honest text', Buffer.from('halo'), 'catatan.txt', 'text/plain', 'kindNotAccepted'],
  ['a sound named as a photo', opus(), 'foto.jpg', undefined, 'lies'],
  ['a sound that says it is a web page', mp3(), undefined, 'text/html', 'lies'],
  [
    'an iPhone photo',
    Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
    'IMG.jpg',
    'image/jpeg',
    'heic',
  ],
  ['a picture of 60,000 x 60,000', hugePng(60_000, 60_000), 'a.png', 'image/png', 'bomb'],
  ['a cut photo', hugePng(80, 50), 'a.png', 'image/png', 'damaged'],
  ['nothing', Buffer.alloc(0), 'a.png', 'image/png', 'empty'],
]

test.each(refusals)('%s is refused', async (_, bytes, name, type, reason) => {
  expect(await receive(new Uint8Array(bytes), name, type)).toEqual({ ok: false, reason })
})

test('a photo cut in the middle is refused as damaged', async () => {
  const whole = await picture(800, 800).png().toBuffer()
  expect(await receive(new Uint8Array(whole.subarray(0, whole.length / 2)))).toMatchObject({
    reason: 'damaged',
  })
})

test('a PNG that a phone named .jpg is no lie, and gets its true ending', async () => {
  const result = await receive(
    new Uint8Array(await picture().png().toBuffer()),
    'tangkapan.jpg',
    'image/jpeg',
  )
  expect(result).toMatchObject({ ok: true, kind: 'png', name: 'tangkapan.png' })
})

test('a voice note recorded by a browser is taken as sound', async () => {
  const result = await receive(new Uint8Array(webm([2], true)), 'suara.webm', 'audio/webm;codecs=opus')
  expect(result).toMatchObject({ ok: true, kind: 'webmAudio', mime: 'audio/webm', name: 'suara.weba' })
})

test('one byte over the limit is refused, and the rest of the upload is never read', async () => {
  const step = 1024 * 1024
  let given = 0
  let isCancelled = false
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        given += step
        controller.enqueue(new Uint8Array(given > defaultLimits.maxBytes ? 1 : step))
      },
      cancel() {
        isCancelled = true
      },
    },
    { highWaterMark: 0 },
  )
  expect(await receiveFile({ body })).toEqual({ ok: false, reason: 'tooLarge' })
  expect(isCancelled).toBe(true)
  expect(given).toBe(defaultLimits.maxBytes + step)
  const blob = new Blob([new Uint8Array(11)])
  expect(await receiveFile({ body: blob }, { ...defaultLimits, maxBytes: 10 })).toMatchObject({
    reason: 'tooLarge',
  })
})

test('every refusal has a sentence of its own in both languages, with the limit where it matters', () => {
  for (const lang of ['id', 'en'] as const) {
    const reasons = Object.keys(fileWords.id.refused) as RefusalReason[]
    const sentences = reasons.map((reason) => refusalSentence(lang, reason, defaultLimits.maxBytes))
    expect(new Set(sentences).size).toBe(reasons.length)
    expect(refusalSentence(lang, 'tooLarge', defaultLimits.maxBytes)).toContain('50 MB')
  }
})

test.each([
  ['rekaman.amr', 'audio/amr', amr(), 'amr', 'rekaman.amr'],
  ['rekaman.3gp', 'audio/3gpp', threeGp('soun'), 'threeGpAudio', 'rekaman.3gp'],
  ['VID_001.3gp', 'video/3gpp', threeGp('vide', 'soun'), 'threeGp', 'VID_001.3gp'],
])('%s of a cheap phone is taken for what it is', async (name, type, bytes, kind, kept) => {
  expect(await receive(Uint8Array.from(bytes), name, type)).toMatchObject({
    ok: true,
    kind,
    mime: type,
    name: kept,
  })
})
