import { createRequire } from 'node:module'

type DecodeStream = { prototype: { ensureBuffer(requested: number): Uint8Array; buffer: Uint8Array } }

/**
 * Makes the PDF library stop when the streams it unpacks grow beyond `most` bytes altogether. It has no
 * limit of its own, and a few kilobytes can unpack to many gigabytes, outside the memory limit of a thread.
 */
export function guardUnpacking(most: number): { isExceeded(): boolean } {
  const load = createRequire(createRequire(import.meta.url).resolve('pdf-lib'))
  // The library exports this class only from its inner file.
  const { default: stream } = load('./core/streams/DecodeStream.js') as { default: DecodeStream }
  const grow = stream.prototype.ensureBuffer
  let unpacked = 0
  stream.prototype.ensureBuffer = function (requested) {
    const before = this.buffer.byteLength
    const grown = grow.call(this, requested)
    unpacked += grown.byteLength - before
    if (unpacked > most) throw new Error('The packed parts of this PDF are too large')
    return grown
  }
  return { isExceeded: () => unpacked > most }
}
