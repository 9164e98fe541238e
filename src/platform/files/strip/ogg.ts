import { damaged } from '../refusal.ts'

const continued = 1
const first = 2
const mostPages = 400_000
const mostHeaderBytes = 16 * 1024 * 1024

const codecs = [
  { starts: 'OpusHead', headers: 2, comment: Buffer.concat([text('OpusTags'), Buffer.alloc(8)]) },
  // Vorbis: packet type 3, an empty vendor, no comment, and the framing bit.
  {
    starts: '\x01vorbis',
    headers: 3,
    comment: Buffer.concat([text('\x03vorbis'), Buffer.alloc(8), text('\x01')]),
  },
] as const

/**
 * Gives an Ogg stream of Opus (RFC 7845) or Vorbis an empty comment header. The pages before the sound are
 * built anew; those of the sound are copied and, where their number moved, numbered and summed again.
 */
export function stripOgg(bytes: Uint8Array): Uint8Array {
  const pages = readPages(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const start = pages[0]
  const codec = codecs.find(
    ({ starts }) => start && bodyOf(start).subarray(0, starts.length).equals(text(starts)),
  )
  if (!start || !codec) damaged()
  const { packets, pageCount } = readHeaderPackets(pages, codec.headers)
  const [identification, , setup] = packets
  if (!identification || pageCount >= pages.length) damaged()
  const serial = start.readUInt32LE(14)
  const rebuilt = [
    makePages([identification], { serial, from: 0, flags: first }),
    makePages(setup ? [codec.comment, setup] : [codec.comment], { serial, from: 1, flags: 0 }),
  ].flat()
  const sound = pages.slice(pageCount).map((page, i) => renumber(page, rebuilt.length + i))
  return Buffer.concat([...rebuilt, ...sound])
}

function readPages(file: Buffer): Buffer[] {
  const pages: Buffer[] = []
  let at = 0
  while (at < file.length) {
    if (!file.subarray(at, at + 4).equals(text('OggS')) || file.readUInt8(at + 4) !== 0) damaged()
    const body = at + 27 + file.readUInt8(at + 26)
    let end = body
    for (let i = at + 27; i < body; i++) end += file.readUInt8(i)
    if (end > file.length || pages.length >= mostPages) damaged()
    // A second stream, beside or behind the first, would bring comments of its own.
    const isSecondStart = at > 0 && (file.readUInt8(at + 5) & first) !== 0
    if (isSecondStart || file.readUInt32LE(at + 14) !== file.readUInt32LE(14)) damaged()
    pages.push(file.subarray(at, end))
    at = end
  }
  return pages
}

function lacingOf(page: Buffer): Buffer {
  return page.subarray(27, 27 + page.readUInt8(26))
}

function bodyOf(page: Buffer): Buffer {
  return page.subarray(27 + page.readUInt8(26))
}

function readHeaderPackets(
  pages: readonly Buffer[],
  wanted: number,
): { packets: Buffer[]; pageCount: number } {
  const packets: Buffer[] = []
  let parts: Buffer[] = []
  let total = 0
  for (const [index, page] of pages.entries()) {
    if (((page.readUInt8(5) & continued) !== 0) !== parts.length > 0) damaged()
    const body = bodyOf(page)
    let at = 0
    for (const size of lacingOf(page)) {
      parts.push(body.subarray(at, at + size))
      at += size
      total += size
      if (total > mostHeaderBytes) damaged()
      if (size === 255) continue
      packets.push(Buffer.concat(parts))
      parts = []
    }
    if (packets.length > wanted) damaged()
    // Both codecs oblige the last header packet to end its page.
    if (packets.length === wanted && parts.length === 0) return { packets, pageCount: index + 1 }
  }
  return damaged()
}

function makePages(
  packets: readonly Buffer[],
  at: { serial: number; from: number; flags: number },
): Buffer[] {
  const segments = packets.flatMap(segment)
  const pages: Buffer[] = []
  let isContinued = false
  for (let i = 0; i < segments.length; i += 255) {
    const part = segments.slice(i, i + 255)
    const head = Buffer.alloc(27)
    head.write('OggS', 'latin1')
    head.writeUInt8(at.flags | (isContinued ? continued : 0), 5)
    isContinued = part.at(-1)?.length === 255
    // A page on which no packet ends has no position (-1).
    if (part.every((piece) => piece.length === 255)) head.fill(0xff, 6, 14)
    head.writeUInt32LE(at.serial, 14)
    head.writeUInt8(part.length, 26)
    const page = Buffer.concat([head, Buffer.from(part.map((piece) => piece.length)), ...part])
    pages.push(renumber(page, at.from + pages.length, true))
  }
  return pages
}

function segment(packet: Buffer): Buffer[] {
  const pieces: Buffer[] = []
  for (let at = 0; at <= packet.length; at += 255) pieces.push(packet.subarray(at, at + 255))
  return pieces
}

function renumber(page: Buffer, sequence: number, always = false): Buffer {
  if (!always && page.readUInt32LE(18) === sequence) return page
  const copy = Buffer.from(page)
  copy.writeUInt32LE(sequence, 18)
  copy.writeUInt32LE(0, 22)
  copy.writeUInt32LE(checksum(copy), 22)
  return copy
}

const table = Uint32Array.from({ length: 256 }, (_, i) => {
  let value = i << 24
  for (let bit = 0; bit < 8; bit++) value = value & 0x80000000 ? (value << 1) ^ 0x04c11db7 : value << 1
  return value >>> 0
})

/** CRC-32 as Ogg has it (RFC 3533 §6): polynomial 0x04c11db7, not reflected, no start or end value. */
export function checksum(bytes: Uint8Array): number {
  let sum = 0
  for (const byte of bytes) sum = ((sum << 8) ^ (table[(sum >>> 24) ^ byte] ?? 0)) >>> 0
  return sum
}

function text(value: string): Buffer {
  return Buffer.from(value, 'latin1')
}
