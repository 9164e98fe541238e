import { damaged } from '../refusal.ts'
import { type Box, findBox, freeBox, readBoxes } from './mp4-boxes.ts'
import { blankOutsideSamples } from './mp4-samples.ts'

/** What may stay, by parent; everything else (udta, meta, uuid, prft, emsg, timed metadata) is freed. */
const keptIn: Readonly<Record<string, readonly string[]>> = {
  file: ['ftyp', 'styp', 'moov', 'moof', 'mdat', 'sidx', 'mfra'],
  moov: ['mvhd', 'trak', 'mvex', 'iods'],
  trak: ['tkhd', 'edts', 'mdia', 'tref'],
  edts: ['elst'],
  mdia: ['mdhd', 'hdlr', 'minf', 'elng'],
  minf: ['vmhd', 'smhd', 'nmhd', 'dinf', 'stbl'],
  dinf: ['dref'],
  stbl: [
    'stsd',
    'stts',
    'ctts',
    'cslg',
    'stss',
    'stsh',
    'stsc',
    'stsz',
    'stz2',
    'stco',
    'co64',
    'sdtp',
    'sgpd',
    'sbgp',
  ],
  mvex: ['mehd', 'trex', 'trep'],
  moof: ['mfhd', 'traf'],
  traf: ['tfhd', 'tfdt', 'trun', 'sgpd', 'sbgp', 'subs'],
  mfra: ['tfra', 'mfro'],
}

/** Enough for any recording, few enough that nobody can make the walk through the samples endless. */
const mostTracks = 16

/**
 * Cleans an MP4 or M4A in place of a copy: only boxes needed to play stay, creation times, handler and
 * encoder names are zeroed, tracks other than sound and picture are freed, and so is every byte of the
 * media data that no kept sample uses. Offsets never move (ISO 14496-12).
 */
export function stripMp4(bytes: Uint8Array): { bytes: Uint8Array; hasVideo: boolean } {
  const file = Buffer.from(bytes)
  const top = readBoxes(file, 0, file.length)
  const movies = top.filter((box) => box.type === 'moov')
  const [movie] = movies
  if (!movie || movies.length > 1 || top[0]?.type !== 'ftyp') damaged()
  const tracks = readBoxes(file, movie.body, movie.end).filter((box) => box.type === 'trak')
  const kept = tracks.filter((track) => ['soun', 'vide'].includes(handlerOf(file, track)))
  const isFragmented = top.some((box) => box.type === 'moof')
  // In fragments the samples of a dropped track cannot be told from the others without following each run.
  if (kept.length === 0 || tracks.length > mostTracks || (isFragmented && kept.length < tracks.length))
    damaged()
  const hasVideo = kept.some((track) => handlerOf(file, track) === 'vide')
  for (const track of tracks) if (!kept.includes(track)) freeBox(file, track)
  const tree: Box = { type: 'file', start: 0, body: 0, end: file.length }
  cleanChildren(file, tree)
  if (!isFragmented)
    blankOutsideSamples(
      file,
      kept,
      top.filter((box) => box.type === 'mdat'),
    )
  return { bytes: file, hasVideo }
}

function handlerOf(file: Buffer, track: Box): string {
  const handler = findBox(file, track, 'mdia', 'hdlr')
  return handler ? file.toString('latin1', handler.body + 8, handler.body + 12) : damaged()
}

function cleanChildren(file: Buffer, parent: Box): void {
  for (const box of readBoxes(file, parent.body, parent.end)) {
    if (keptIn[parent.type]?.includes(box.type) !== true) freeBox(file, box)
    else if (keptIn[box.type]) cleanChildren(file, box)
    else cleanLeaf(file, box)
  }
}

function cleanLeaf(file: Buffer, box: Box): void {
  if (box.type === 'mvhd' || box.type === 'tkhd' || box.type === 'mdhd') {
    const width = file.readUInt8(box.body) === 1 ? 8 : 4
    const times = box.body + 4
    if (times + 2 * width > box.end) damaged()
    file.fill(0, times, times + 2 * width)
  }
  if (box.type === 'hdlr') {
    if (box.body + 20 > box.end) damaged()
    // Behind the handler type stand the maker's code and a name, where phones put theirs.
    file.fill(0, box.body + 12, box.end)
  }
  if (box.type === 'dref') refuseOutsideReferences(file, box)
  if (box.type === 'stsd') blankEncoderNames(file, box)
}

/** A file that points to another place would tell that place who opened it. */
function refuseOutsideReferences(file: Buffer, box: Box): void {
  for (const entry of readBoxes(file, box.body + 8, box.end)) {
    if ((file.readUInt32BE(entry.body) & 1) !== 1) damaged()
    file.fill(0, entry.body + 4, entry.end)
  }
}

const pictureEntries = ['avc1', 'avc3', 'hvc1', 'hev1', 'vp08', 'vp09', 'av01', 'mp4v', 's263']

/** What stands before the boxes of a sample entry, where simple phones write who made them (TS 26.244 §6.5, §6.8). */
const makerBoxes: Readonly<Record<string, { at: number; type: string }>> = {
  samr: { at: 28, type: 'damr' },
  sawb: { at: 28, type: 'damr' },
  s263: { at: 78, type: 'd263' },
}

function blankEncoderNames(file: Buffer, box: Box): void {
  for (const entry of readBoxes(file, box.body + 8, box.end)) {
    const name = entry.body + 42
    if (pictureEntries.includes(entry.type) && name + 32 <= entry.end) file.fill(0, name, name + 32)
    const maker = makerBoxes[entry.type]
    if (!maker) continue
    for (const inner of readBoxes(file, entry.body + maker.at, entry.end)) {
      if (inner.type !== maker.type) freeBox(file, inner)
      // The maker's code and the version of their decoder; what follows is needed to play.
      else if (inner.body + 5 <= inner.end) file.fill(0, inner.body, inner.body + 5)
    }
  }
}
