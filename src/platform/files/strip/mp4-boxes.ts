import { damaged } from '../refusal.ts'

/** One ISO base media box (ISO 14496-12 §4.2); offsets are from the beginning of the file. */
export type Box = {
  readonly type: string
  readonly start: number
  readonly body: number
  readonly end: number
}

const mostBoxes = 200_000

/** Lists the boxes that fill `from` to `to` exactly; anything that does not fit is damaged. */
export function readBoxes(file: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = []
  let at = from
  while (at < to) {
    const declared = file.readUInt32BE(at)
    const type = file.toString('latin1', at + 4, at + 8)
    const isLong = declared === 1
    const length = isLong ? Number(file.readBigUInt64BE(at + 8)) : declared === 0 ? to - at : declared
    const body = at + (isLong ? 16 : 8)
    const end = at + length
    if (end > to || body > end || boxes.length > mostBoxes) damaged()
    boxes.push({ type, start: at, body, end })
    at = end
  }
  return boxes
}

/** The first box reached by following the types downwards, or undefined. */
export function findBox(file: Buffer, parent: Box, ...path: string[]): Box | undefined {
  const [type, ...rest] = path
  if (type === undefined) return parent
  const child = readBoxes(file, parent.body, parent.end).find((box) => box.type === type)
  return child && findBox(file, child, ...rest)
}

/** Turns a box into free space of the same length, so that no offset elsewhere has to move. */
export function freeBox(file: Buffer, box: Box): void {
  file.write('free', box.start + 4, 'latin1')
  file.fill(0, box.body, box.end)
}
