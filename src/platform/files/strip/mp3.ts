import { damaged } from '../refusal.ts'

const bitrates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const bitrates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
const sampleRates = [44100, 48000, 32000]
const mostJunk = 128 * 1024

type Frame = { readonly length: number; readonly family: number }

/**
 * Copies nothing but MPEG Layer III frames (ISO 11172-3 §2.4.2.3, ISO 13818-3), so that ID3v1, ID3v2,
 * APE and Lyrics tags and all else between and around them stay behind.
 */
export function stripMp3(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = []
  let at = skipId3v2(view, 0)
  let junk = 0
  let family: number | undefined
  while (at + 4 <= bytes.length) {
    const frame = readFrame(view, at)
    if (
      frame &&
      (family ?? frame.family) === frame.family &&
      leadsOn(view, at + frame.length, frame.family)
    ) {
      family = frame.family
      kept.push(bytes.subarray(at, at + frame.length))
      at += frame.length
      continue
    }
    const afterTag = skipTag(view, at)
    junk += afterTag === at ? 1 : 0
    if (junk > mostJunk) damaged()
    at = afterTag === at ? at + 1 : afterTag
  }
  if (kept.length < 2) damaged()
  return Buffer.concat(kept)
}

/** A frame counts only where another frame, a tag or the end follows: sync bits alone occur by chance. */
function leadsOn(view: DataView, at: number, family: number): boolean {
  if (at === view.byteLength) return true
  if (at > view.byteLength) return false
  const next = at + 4 <= view.byteLength ? readFrame(view, at) : undefined
  return next?.family === family || view.byteLength - at < 4 || skipTag(view, at) !== at
}

function readFrame(view: DataView, at: number): Frame | undefined {
  const header = view.getUint32(at)
  const version = (header >>> 19) & 3
  const bitrateIndex = (header >>> 12) & 15
  const rateIndex = (header >>> 10) & 3
  const isFrame = header >>> 21 === 0x7ff && version !== 1 && ((header >>> 17) & 3) === 1
  if (!isFrame || bitrateIndex === 0 || bitrateIndex === 15 || rateIndex === 3) return undefined
  const isFirst = version === 3
  const bitrate = ((isFirst ? bitrates1 : bitrates2)[bitrateIndex] ?? 0) * 1000
  const rate = (sampleRates[rateIndex] ?? 0) / (isFirst ? 1 : version === 2 ? 2 : 4)
  const padding = (header >>> 9) & 1
  const length = Math.floor(((isFirst ? 144 : 72) * bitrate) / rate) + padding
  return { length, family: version * 4 + rateIndex }
}

function skipTag(view: DataView, at: number): number {
  const afterId3 = skipId3v2(view, at)
  if (afterId3 !== at) return afterId3
  if (textAt(view, at, 'TAG') && view.byteLength - at === 128) return view.byteLength
  if (textAt(view, at, 'APETAGEX') && at + 32 <= view.byteLength) {
    const isHeader = (view.getUint32(at + 20, true) & 0x20000000) !== 0
    return Math.min(view.byteLength, at + 32 + (isHeader ? view.getUint32(at + 12, true) : 0))
  }
  // Lyrics3 stands at the end, with nothing but an ID3v1 tag behind it.
  return textAt(view, at, 'LYRICSBEGIN') ? view.byteLength : at
}

function skipId3v2(view: DataView, start: number): number {
  let at = start
  while (at + 10 <= view.byteLength && textAt(view, at, 'ID3')) {
    const sizes = [6, 7, 8, 9].map((offset) => view.getUint8(at + offset))
    if (sizes.some((size) => size > 127)) damaged()
    const size = sizes.reduce((sum, part) => sum * 128 + part, 0)
    const footer = view.getUint8(at + 5) & 0x10 ? 10 : 0
    at += 10 + size + footer
    if (at > view.byteLength) damaged()
  }
  return at
}

function textAt(view: DataView, at: number, text: string): boolean {
  if (at + text.length > view.byteLength) return false
  for (let i = 0; i < text.length; i++) {
    if (view.getUint8(at + i) !== text.charCodeAt(i)) return false
  }
  return true
}
