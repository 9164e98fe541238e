import { damaged } from '../refusal.ts'

const streaming = 0xffffffff

/**
 * Rebuilds a RIFF/WAVE file from its format, fact and sound chunks only; LIST/INFO, bext, iXML, id3, cue
 * and every other chunk, and whatever follows the RIFF, stay behind.
 */
export function stripWav(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.toString('latin1', 0, 4) !== 'RIFF' || file.toString('latin1', 8, 12) !== 'WAVE') damaged()
  const kept = new Map<string, Uint8Array>()
  // Recorders that stream cannot know the length and leave it open.
  const isStream = file.readUInt32LE(4) === 0 || file.readUInt32LE(4) === streaming
  const whole = isStream ? file.length : Math.min(file.length, file.readUInt32LE(4) + 8)
  let at = 12
  while (at + 8 <= whole) {
    const id = file.toString('latin1', at, at + 4)
    const declared = file.readUInt32LE(at + 4)
    const start = at + 8
    const isOpen = id === 'data' && (declared === streaming || (declared === 0 && isStream))
    const end = isOpen ? whole : start + declared
    if (end > whole) damaged()
    if ((id === 'fmt ' || id === 'fact' || id === 'data') && !kept.has(id)) {
      kept.set(id, file.subarray(start, end))
    }
    at = end + (end % 2)
  }
  return assemble(kept)
}

function assemble(kept: Map<string, Uint8Array>): Uint8Array {
  const format = kept.get('fmt ')
  const sound = kept.get('data')
  if (!format || !sound || format.length < 16 || sound.length === 0) damaged()
  const fact = kept.get('fact')?.subarray(0, 4)
  const parts = [...chunk('fmt ', format), ...(fact ? chunk('fact', fact) : []), ...chunk('data', sound)]
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  return Buffer.concat([header('RIFF', length + 4), Buffer.from('WAVE', 'latin1'), ...parts])
}

function chunk(id: string, body: Uint8Array): Uint8Array[] {
  const padding = body.length % 2 === 1 ? [Buffer.alloc(1)] : []
  return [header(id, body.length), body, ...padding]
}

function header(id: string, length: number): Uint8Array {
  const head = Buffer.alloc(8)
  head.write(id, 'latin1')
  head.writeUInt32LE(length, 4)
  return head
}
