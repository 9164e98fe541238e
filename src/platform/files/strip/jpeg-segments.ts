/**
 * Copies a JPEG without its application and comment segments, keeping JFIF (APP0) and Adobe (APP14), which
 * tell how colours are to be read. Nothing is decoded (ITU-T T.81 Annex B). Undefined if it is no JPEG.
 */
export function dropJpegMetadata(bytes: Uint8Array): Uint8Array | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length < 4 || file.readUInt16BE(0) !== 0xffd8) return undefined
  const kept = [file.subarray(0, 2)]
  let at = 2
  while (at + 2 <= file.length) {
    if (file.readUInt8(at) !== 0xff) return undefined
    const marker = file.readUInt8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    // What follows the end marker (thumbnails, depth maps, motion clips) is no part of the picture.
    if (marker === 0xd9) break
    const end = at + 2 + file.readUInt16BE(at + 2)
    if (end > file.length) return undefined
    const isMetadata = (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe
    const next = marker === 0xda ? endOfScan(file, end) : end
    if (!isMetadata) kept.push(file.subarray(at, next))
    at = next
  }
  return kept.length > 1 ? Buffer.concat([...kept, Buffer.from([0xff, 0xd9])]) : undefined
}

/** Inside a scan 0xff is followed by 0 or a restart marker; anything else begins the next segment. */
function endOfScan(file: Buffer, from: number): number {
  for (let at = file.indexOf(0xff, from); at !== -1; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return file.length
}
