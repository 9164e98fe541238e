import { damaged, RefusedFile } from '../refusal.ts'
import { type Element, readElements, voidElement } from './webm-elements.ts'

// Names and numbers as in RFC 9559.
const id = {
  header: 0x1a45dfa3,
  docType: 0x4282,
  segment: 0x18538067,
  seekHead: 0x114d9b74,
  seek: 0x4dbb,
  seekId: 0x53ab,
  info: 0x1549a966,
  tracks: 0x1654ae6b,
  cluster: 0x1f43b675,
  cues: 0x1c53bb6b,
  trackEntry: 0xae,
  trackType: 0x83,
  muxingApp: 0x4d80,
  writingApp: 0x5741,
  tags: 0x1254c367,
  attachments: 0x1941a469,
  chapters: 0x1043a770,
} as const

const keptInSegment: readonly number[] = [id.seekHead, id.info, id.tracks, id.cluster, id.cues]
const segmentLevel: readonly number[] = [
  ...keptInSegment,
  id.tags,
  id.attachments,
  id.chapters,
  id.segment,
  id.header,
]
/** TimestampScale and Duration; the two names of programs must exist, so they are blanked instead. */
const keptInInfo: readonly number[] = [0x2ad7b1, 0x4489, id.muxingApp, id.writingApp]
/** Timestamp, Position, PrevSize, SimpleBlock, BlockGroup. */
const keptInCluster: readonly number[] = [0xe7, 0xa7, 0xab, 0xa3, 0xa0]
/**
 * TrackNumber, TrackUID, TrackType, the flags, DefaultDuration, Language, CodecID, CodecPrivate,
 * CodecDelay, SeekPreRoll, Video, Audio. Name, BCP 47 language, codec names and attachments go.
 */
const keptInTrack: readonly number[] = [
  0xd7, 0x73c5, 0x83, 0xb9, 0x88, 0x55aa, 0x9c, 0x23e383, 0x22b59c, 0x86, 0x63a2, 0x56aa, 0x56bb, 0xe0, 0xe1,
]

/**
 * Voids in a copy of a WebM everything that is not needed to play it: tags, attachments, chapters, title,
 * date, program and track names. Lengths and offsets stay.
 */
export function stripWebm(bytes: Uint8Array): { bytes: Uint8Array; hasVideo: boolean } {
  const file = Buffer.from(bytes)
  const [header, segment, ...more] = readElements(file, 0, file.length)
  if (header?.id !== id.header || segment?.id !== id.segment) damaged()
  const docType = readElements(file, header.body, header.end).find((element) => element.id === id.docType)
  if (!docType || text(file, docType) !== 'webm') throw new RefusedFile('kindNotAccepted')
  for (const element of more) voidElement(file, element)
  const parts = readElements(file, segment.body, segment.end, (next) => segmentLevel.includes(next))
  const types = parts.flatMap((part) => cleanPart(file, part))
  if (types.length === 0 || !parts.some((part) => part.id === id.cluster)) damaged()
  return { bytes: file, hasVideo: types.includes(1) }
}

/** Cleans one part of the segment; answers the types of the tracks found in it. */
function cleanPart(file: Buffer, part: Element): number[] {
  if (!keptInSegment.includes(part.id)) voidElement(file, part)
  if (part.id === id.seekHead) dropSeeks(file, part)
  if (part.id === id.cluster) keepOnly(file, part, keptInCluster)
  if (part.id === id.info) {
    for (const element of keepOnly(file, part, keptInInfo)) {
      if (element.id === id.muxingApp || element.id === id.writingApp) file.fill(0, element.body, element.end)
    }
  }
  return part.id === id.tracks ? cleanTracks(file, part) : []
}

function keepOnly(file: Buffer, parent: Element, kept: readonly number[]): Element[] {
  const children = readElements(file, parent.body, parent.end)
  for (const child of children) if (!kept.includes(child.id)) voidElement(file, child)
  return children.filter((child) => kept.includes(child.id))
}

function cleanTracks(file: Buffer, tracks: Element): number[] {
  return keepOnly(file, tracks, [id.trackEntry]).map((entry) => {
    const type = keepOnly(file, entry, keptInTrack).find((element) => element.id === id.trackType)
    const value = type ? file.readUInt8(type.end - 1) : damaged()
    return value === 1 || value === 2 ? value : damaged()
  })
}

/** The table of contents must not point at what has been voided. */
function dropSeeks(file: Buffer, seekHead: Element): void {
  for (const seek of keepOnly(file, seekHead, [id.seek])) {
    const target = readElements(file, seek.body, seek.end).find((element) => element.id === id.seekId)
    const length = target ? target.end - target.body : 0
    const wanted = target && length >= 1 && length <= 4 ? file.readUIntBE(target.body, length) : 0
    if (!keptInSegment.includes(wanted)) voidElement(file, seek)
  }
}

function text(file: Buffer, element: Element): string {
  return file.toString('latin1', element.body, element.end).replace(/\0+$/, '')
}
