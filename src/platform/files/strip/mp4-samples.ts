import { damaged } from '../refusal.ts'
import { type Box, findBox } from './mp4-boxes.ts'

type Range = readonly [start: number, end: number]

const mostSamples = 4_000_000
const mostMediaBoxes = 16

/** Zeroes every byte of the media data that no sample of the given tracks uses. */
export function blankOutsideSamples(file: Buffer, tracks: readonly Box[], media: readonly Box[]): void {
  const used = tracks.flatMap((track) => sampleRanges(file, track)).toSorted((a, b) => a[0] - b[0])
  if (used.length === 0 || media.length > mostMediaBoxes || used.some(([, end]) => end > file.length))
    damaged()
  for (const box of media) {
    let from = box.body
    for (const [start, end] of used) {
      if (end <= from || start >= box.end) continue
      if (start > from) file.fill(0, from, start)
      from = Math.max(from, end)
    }
    if (from < box.end) file.fill(0, from, box.end)
  }
}

/** The chunks of a track as byte ranges, from its chunk offsets, samples per chunk and sample sizes. */
function sampleRanges(file: Buffer, track: Box): Range[] {
  const table = findBox(file, track, 'mdia', 'minf', 'stbl') ?? damaged()
  const sizeOf = readSizes(file, table)
  const offsets = readOffsets(file, table)
  const runs = readRuns(file, table)
  const ranges: Range[] = []
  let sample = 0
  let run = 0
  for (const [chunk, offset] of offsets.entries()) {
    while ((runs[run + 1]?.firstChunk ?? Infinity) <= chunk + 1) run++
    const count = runs[run]?.samples ?? damaged()
    if (sample + count > mostSamples) damaged()
    let end = offset
    for (let i = 0; i < count; i++) end += sizeOf(sample++)
    ranges.push([offset, end])
  }
  return ranges
}

function readSizes(file: Buffer, table: Box): (sample: number) => number {
  const box = findBox(file, table, 'stsz') ?? damaged()
  const same = file.readUInt32BE(box.body + 4)
  const count = file.readUInt32BE(box.body + 8)
  if (same === 0 && box.body + 12 + count * 4 > box.end) damaged()
  return (sample) => {
    if (sample >= count) damaged()
    return same === 0 ? file.readUInt32BE(box.body + 12 + sample * 4) : same
  }
}

function readOffsets(file: Buffer, table: Box): number[] {
  const long = findBox(file, table, 'co64')
  const box = long ?? findBox(file, table, 'stco') ?? damaged()
  const width = long ? 8 : 4
  const count = file.readUInt32BE(box.body + 4)
  if (count > mostSamples || box.body + 8 + count * width > box.end) damaged()
  return Array.from({ length: count }, (_, i) => {
    const at = box.body + 8 + i * width
    return long ? Number(file.readBigUInt64BE(at)) : file.readUInt32BE(at)
  })
}

function readRuns(file: Buffer, table: Box): { firstChunk: number; samples: number }[] {
  const box = findBox(file, table, 'stsc') ?? damaged()
  const count = file.readUInt32BE(box.body + 4)
  if (box.body + 8 + count * 12 > box.end) damaged()
  return Array.from({ length: count }, (_, i) => ({
    firstChunk: file.readUInt32BE(box.body + 8 + i * 12),
    samples: file.readUInt32BE(box.body + 12 + i * 12),
  }))
}
