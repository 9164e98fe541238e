import { checksum } from './ogg.ts'

/** What the examples carry and no cleaned file may: a place, a device, a person, a date. */
export const secrets = ['+0.5071+101.4478/', 'Ponsel Rani', 'Rani Putri', 'SMPN 4 Pekanbaru']
export const secret = secrets.join(' | ')

export function containsSecret(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes)
  return secrets.some((word) => file.includes(word) || file.includes(Buffer.from(word, 'utf16le')))
}

const sound = Buffer.alloc(300, 0x5a)

export function mp3(frames = 8): Buffer {
  // MPEG-1 Layer III, 128 kbit/s, 44.1 kHz, no padding: 417 bytes a frame.
  const frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413, 0x11)])
  return Buffer.concat(Array.from({ length: frames }, () => frame))
}

export function taggedMp3(): Buffer {
  const id3Body = Buffer.concat([
    Buffer.from('TPE1\0\0\0\x20\0\0\x03'),
    Buffer.from(secret),
    Buffer.from([0xff, 0xfb, 0x90, 0]),
  ])
  const id3 = Buffer.concat([
    Buffer.from('ID3\x04\0\0\0\0'),
    Buffer.from([id3Body.length >> 7, id3Body.length & 127]),
    id3Body,
  ])
  const ape = Buffer.alloc(32)
  ape.write('APETAGEX', 'latin1')
  ape.writeUInt32LE(secret.length + 32, 12)
  const id3v1 = Buffer.alloc(128)
  id3v1.write(`TAG${secrets[2]}`, 'latin1')
  return Buffer.concat([id3, mp3(), Buffer.from(secret), ape, id3v1])
}

/** AMR frames of one type; 12.2 kbit/s narrow-band unless told. */
export function amr(mark = '#!AMR\n', head = 0x3c, size = 31): Buffer {
  const frame = Buffer.concat([Buffer.of(head), Buffer.alloc(size, 0x5a)])
  return Buffer.concat([Buffer.from(mark), frame, frame, frame])
}

export function wav(): Buffer {
  const chunk = (id: string, body: Buffer): Buffer => {
    const head = Buffer.alloc(8)
    head.write(id, 'latin1')
    head.writeUInt32LE(body.length, 4)
    return Buffer.concat([head, body, Buffer.alloc(body.length % 2)])
  }
  const format = Buffer.from('0100010044ac000088580100020010000000'.slice(0, 32), 'hex')
  const parts = [
    chunk('LIST', Buffer.from(`INFOIART${secret}`)),
    chunk('fmt ', format),
    chunk('data', sound),
    chunk('bext', Buffer.from(secret)),
  ]
  const body = Buffer.concat([Buffer.from('WAVE'), ...parts])
  return Buffer.concat([chunk('RIFF', body), Buffer.from(secret)])
}

function oggPage(flags: number, sequence: number, packets: readonly Buffer[], isOpen = false): Buffer {
  const all = packets.flatMap((p) => [...Array<number>(Math.floor(p.length / 255)).fill(255), p.length % 255])
  const lacing = isOpen ? all.slice(0, -1) : all
  const head = Buffer.alloc(27)
  head.write('OggS', 'latin1')
  head.writeUInt8(flags, 5)
  head.writeUInt32LE(7, 14)
  head.writeUInt32LE(sequence, 18)
  head.writeUInt8(lacing.length, 26)
  const page = Buffer.concat([head, Buffer.from(lacing), ...packets])
  page.writeUInt32LE(checksum(page), 22)
  return page
}

export function opus(): Buffer {
  const head = Buffer.from('OpusHead\x01\x01\0\0\x80\xbb\0\0\0\0\0', 'latin1')
  const tags = Buffer.concat([
    Buffer.from('OpusTags'),
    Buffer.alloc(8),
    Buffer.from(secret),
    Buffer.alloc(70_000, 0x20),
  ])
  // The comment fills more than one page: 255 full pieces, then the rest on a continued page.
  const cut = 255 * 255
  return Buffer.concat([
    oggPage(2, 0, [head]),
    oggPage(0, 1, [tags.subarray(0, cut)], true),
    oggPage(1, 2, [tags.subarray(cut)]),
    oggPage(0, 3, [sound, sound]),
    oggPage(4, 4, [sound]),
  ])
}

export function box(type: string, ...parts: readonly (Buffer | string | readonly number[])[]): Buffer {
  const body = Buffer.concat(parts.map((part) => (Buffer.isBuffer(part) ? part : Buffer.from(part))))
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}

function words(...values: readonly number[]): Buffer {
  const out = Buffer.alloc(values.length * 4)
  values.forEach((value, i) => out.writeUInt32BE(value, i * 4))
  return out
}

const amrEntry = box('samr', Buffer.alloc(28), box('damr', 'RANI', [1, 0x81, 0xff, 0, 1]))

function track(handler: string, offset: number, size: number, brand: string): Buffer {
  const other = box(
    handler === 'vide' ? 'avc1' : 'mp4a',
    Buffer.alloc(42),
    handler === 'vide' ? secret.slice(0, 32) : Buffer.alloc(32),
    Buffer.alloc(4),
  )
  const table = box(
    'stbl',
    box('stsd', words(0, 1), brand === '3gp4' && handler === 'soun' ? amrEntry : other),
    box('stts', words(0, 1, 1, 1000)),
    box('stsc', words(0, 1, 1, 1, 1)),
    box('stsz', words(0, size, 1)),
    box('stco', words(0, 1, offset)),
  )
  return box(
    'trak',
    box('tkhd', words(7, 0xd0000001, 0xd0000002, 1), Buffer.alloc(68)),
    box('udta', box('name', secret)),
    box(
      'mdia',
      box('mdhd', words(0, 0xd0000001, 0xd0000002, 1000, 1000, 0)),
      box('hdlr', words(0, 0), handler, Buffer.alloc(12), secret),
      box('minf', box('dinf', box('dref', words(0, 1), box('url ', words(1)))), table),
    ),
  )
}

/** An MP4 with the given tracks, a place in `udta`, XMP in a `uuid` box, and unused bytes in its media. */
export function mp4(...handlers: readonly string[]): Buffer {
  return film('isom', handlers)
}

/** The same as a cheap phone records it: AMR sound, and the maker's code beside it. */
export function threeGp(...handlers: readonly string[]): Buffer {
  return film('3gp4', handlers)
}

function film(brand: string, handlers: readonly string[]): Buffer {
  const head = box('ftyp', brand, words(512), 'isommp41')
  const at = head.length + 8
  const tracks = handlers.map((handler, i) => track(handler, at + i * 100, 100, brand))
  const samples = handlers.map((handler) =>
    Buffer.alloc(100, handler === 'soun' || handler === 'vide' ? handler : secret),
  )
  const media = box('mdat', ...samples, secret)
  const movie = box(
    'moov',
    box('mvhd', words(0, 0xd0000001, 0xd0000002, 1000, 1000), Buffer.alloc(80)),
    ...tracks,
    box('udta', box('\xa9xyz', secret)),
    box('meta', words(0), secret),
  )
  return Buffer.concat([head, media, movie, box('uuid', Buffer.alloc(16, 7), secret)])
}

export function element(id: number, body: Buffer | string, open = false): Buffer {
  const hex = id.toString(16)
  const content = Buffer.from(body)
  const size = Buffer.alloc(8)
  size.writeUIntBE(content.length, 2, 6)
  size[0] = 1
  return Buffer.concat([
    Buffer.from(hex, 'hex'),
    open ? Buffer.from('01ffffffffffffff', 'hex') : size,
    content,
  ])
}

/** A WebM with the given track types; `live` leaves the lengths of segment and cluster open. */
export function webm(types: readonly number[], live: boolean, docType = 'webm'): Buffer {
  const cluster = Buffer.concat([
    element(0xe7, Buffer.of(0)),
    element(0xa3, Buffer.concat([Buffer.of(0x81, 0, 0, 0x80), sound])),
  ])
  const tracks = types.map((type) =>
    element(
      0xae,
      Buffer.concat([element(0xd7, Buffer.of(1)), element(0x83, Buffer.of(type)), element(0x536e, secret)]),
    ),
  )
  const seek = element(
    0x4dbb,
    Buffer.concat([element(0x53ab, Buffer.from('1254c367', 'hex')), element(0x53ac, Buffer.of(9))]),
  )
  const info = [
    element(0x2ad7b1, Buffer.from('0f4240', 'hex')),
    element(0x4461, Buffer.alloc(8, 9)),
    element(0x7ba9, secret),
    element(0x4d80, secret),
    element(0x5741, secret),
  ]
  const parts = [
    element(0x114d9b74, seek),
    element(0x1549a966, Buffer.concat(info)),
    element(0x1654ae6b, Buffer.concat(tracks)),
    element(0x1f43b675, cluster, live),
    element(0x1f43b675, cluster, live),
    element(0x1254c367, element(0x7373, secret)),
  ]
  return Buffer.concat([
    element(0x1a45dfa3, element(0x4282, docType)),
    element(0x18538067, Buffer.concat(parts), live),
  ])
}
