import { damaged } from '../refusal.ts'

/** One EBML element (RFC 8794); `isOpen` where the writer left its length unknown. */
export type Element = {
  readonly id: number
  readonly start: number
  readonly body: number
  readonly end: number
  readonly isOpen: boolean
}

const voidId = 0xec
const mostElements = 500_000

/**
 * Lists the elements from `from` to `to`. One of open length, as live recorders write them, reaches to the
 * next element that `endsOpen` names, or without it to the end.
 */
export function readElements(
  file: Buffer,
  from: number,
  to: number,
  endsOpen?: (id: number) => boolean,
): Element[] {
  const elements: Element[] = []
  let at = from
  while (at < to) {
    const element = readElement(file, at, to)
    const end = element.isOpen && endsOpen ? openEnd(file, element.body, to, endsOpen) : element.end
    elements.push({ ...element, end })
    if (elements.length > mostElements) damaged()
    at = end
  }
  return elements
}

function readElement(file: Buffer, at: number, to: number): Element {
  const idLength = vintLength(file.readUInt8(at))
  if (idLength > 4) damaged()
  const id = file.readUIntBE(at, idLength)
  const sizeAt = at + idLength
  const sizeLength = vintLength(file.readUInt8(sizeAt))
  const raw = readVint(file, sizeAt, sizeLength)
  const isOpen = raw === undefined
  const body = sizeAt + sizeLength
  const end = isOpen ? to : body + raw
  if (body > to || end > to) damaged()
  return { id, start: at, body, end, isOpen }
}

function openEnd(file: Buffer, from: number, to: number, endsOpen: (id: number) => boolean): number {
  let at = from
  while (at < to) {
    const element = readElement(file, at, to)
    if (endsOpen(element.id)) return at
    if (element.isOpen) damaged()
    at = element.end
  }
  return to
}

function vintLength(first: number): number {
  return first === 0 ? damaged() : Math.clz32(first) - 23
}

/** The value of a variable-length integer; undefined when all its bits are set, which means unknown. */
function readVint(file: Buffer, at: number, length: number): number | undefined {
  let value = BigInt(file.readUInt8(at) & (0xff >> length))
  for (let i = 1; i < length; i++) value = value * 256n + BigInt(file.readUInt8(at + i))
  if (value === 2n ** BigInt(7 * length) - 1n) return undefined
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? damaged() : Number(value)
}

/** Turns an element into a Void of the same length, zeroed, so that no offset elsewhere has to move. */
export function voidElement(file: Buffer, element: Element): void {
  const length = element.end - element.start
  file.fill(0, element.start, element.end)
  file.writeUInt8(voidId, element.start)
  if (length - 2 < 127) {
    file.writeUInt8(0x80 | (length - 2), element.start + 1)
    return
  }
  const size = length - 9
  file.writeUInt8(0x01, element.start + 1)
  file.writeUIntBE(size, element.start + 3, 6)
}
