import { damaged } from '../refusal.ts'

/** Bytes behind the head of a frame, by frame type; what is missing here does not exist (RFC 4867 §3.6, TS 26.101, 26.201). */
const narrow: readonly (number | undefined)[] = [12, 13, 15, 17, 19, 20, 26, 31, 5]
const wide: readonly (number | undefined)[] = [17, 23, 32, 36, 40, 46, 50, 58, 60, 5]
const noData = 15
const lostSpeech = 14

const marks = [
  { mark: '#!AMR-WB\n', sizes: wide },
  { mark: '#!AMR\n', sizes: narrow },
]

/**
 * Keeps the frames of an AMR recording and nothing else. The format has no place for words about it, so what is not
 * a frame does not belong there: it is refused, and a last frame that was cut off is left behind.
 */
export function stripAmr(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = marks.find(({ mark }) => file.toString('latin1', 0, mark.length) === mark)
  if (!found) damaged()
  const first = found.mark.length
  let at = first
  while (at < file.length) {
    const end = at + 1 + sizeOfFrame(file.readUInt8(at), found.sizes)
    if (end > file.length) break
    at = end
  }
  if (at === first) damaged()
  return Buffer.from(file.subarray(0, at))
}

function sizeOfFrame(head: number, sizes: readonly (number | undefined)[]): number {
  // The first and the last two bits are padding and always zero.
  if ((head & 0b1000_0011) !== 0) damaged()
  const type = (head >> 3) & 15
  if (type === noData || (type === lostSpeech && sizes === wide)) return 0
  return sizes[type] ?? damaged()
}
