import { wordsToKeep } from './kept-post.ts'

/** A post that cannot be read. The page says why, in the reader's words. */
export class BodyRefused extends Error {
  override name = 'BodyRefused'
  readonly reason: 'too_large' | 'malformed'
  /** What was typed in front of the files of a post that is too large: it is not lost with them. */
  readonly words: FormData | null
  /** What was typed into a form without files that is too large by itself: only to be copied. */
  readonly tooLong: FormData | null
  constructor(
    reason: 'too_large' | 'malformed',
    kept: Readonly<{ words?: FormData | null; tooLong?: FormData | null }> = {},
  ) {
    super(reason)
    this.reason = reason
    this.words = kept.words ?? null
    this.tooLong = kept.tooLong ?? null
  }
}

const largeBody = 1_000_000
const largeAtOnce = 3
let largeNow = 0
const waitingLarge: (() => void)[] = []

/** Large bodies lie in memory while they are read: only a few at once, the others wait their turn. */
async function inTurn<T>(large: boolean, work: () => Promise<T>): Promise<T> {
  if (!large) return work()
  if (largeNow >= largeAtOnce) await new Promise<void>((next) => void waitingLarge.push(next))
  largeNow += 1
  try {
    return await work()
  } finally {
    largeNow -= 1
    waitingLarge.shift()?.()
  }
}

/**
 * Reads a posted form, never more than `limit` bytes of it. Text loses null bytes and broken surrogates,
 * which PostgreSQL cannot hold and no keyboard makes.
 */
export async function readForm(request: Request, limit: number): Promise<FormData> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type))
    throw new BodyRefused('malformed')
  const declared = Number(request.headers.get('content-length') ?? 0)
  if (declared > limit) throw new BodyRefused('too_large', await wordsOfTooLarge(request, type))
  const plain = type.startsWith('application/x-www-form-urlencoded') && declared > 0 && declared <= largeBody
  const large = limit > largeBody && (declared === 0 || declared > largeBody)
  try {
    // The server never hands on more than was declared, so a short plain form needs no counting.
    if (plain) return clean(new URLSearchParams(await request.text()))
    return await inTurn(large, async () => {
      const capped = new Response(request.body?.pipeThrough(cap(limit)) ?? null, {
        headers: { 'content-type': type },
      })
      return clean(await capped.formData())
    })
  } catch (error) {
    if (error instanceof BodyRefused) throw error
    if (error instanceof Error && error.cause instanceof BodyRefused) throw error.cause
    throw new BodyRefused('malformed')
  }
}

const mostWords = 1_000_000
const mostPlain = 4_000_000
const mostReadOn = 200_000_000

/**
 * What was typed into a post that is too large. The rest is read and thrown away, because a browser shows no answer
 * while it is still sending.
 */
async function wordsOfTooLarge(
  request: Request,
  type: string,
): Promise<{ words?: FormData | null; tooLong?: FormData | null }> {
  const boundary = /boundary="?([^";]+)/i.exec(type)?.[1]
  const reader = request.body?.getReader()
  if (!reader) return {}
  try {
    if (boundary !== undefined)
      return { words: await wordsBeforeFiles(await readHead(reader, mostWords), type, boundary) }
    const whole = await inTurn(true, () => readHead(reader, mostPlain))
    return { tooLong: wordsToKeep(clean(new URLSearchParams(whole.toString()))) }
  } catch {
    // The line broke, or the body is no form: the post is too large all the same.
    return {}
  }
}

/** What was typed in front of the first file; null when nothing was. */
async function wordsBeforeFiles(head: Buffer, type: string, boundary: string): Promise<FormData | null> {
  const file = head.toString('latin1').search(/\r\ncontent-disposition:[^\r\n]*; filename=/i)
  const begins = file < 0 ? -1 : head.lastIndexOf(`--${boundary}`, file)
  if (begins <= 0) return null
  const whole = Buffer.concat([head.subarray(0, begins), Buffer.from(`--${boundary}--\r\n`)])
  return wordsToKeep(clean(await new Response(whole, { headers: { 'content-type': type } }).formData()))
}

/** The first `most` bytes and somewhat more. */
async function readHead(reader: ReadableStreamDefaultReader<Uint8Array>, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for (let seen = 0; seen < mostReadOn;) {
    const { value } = await reader.read()
    if (!value) break
    if (seen < most) chunks.push(value)
    seen += value.byteLength
  }
  return Buffer.concat(chunks)
}

function cap(limit: number): TransformStream<Uint8Array, Uint8Array> {
  let seen = 0
  return new TransformStream({
    transform(chunk, controller) {
      seen += chunk.byteLength
      if (seen > limit) controller.error(new BodyRefused('too_large'))
      else controller.enqueue(chunk)
    },
  })
}

function clean(form: FormData | URLSearchParams): FormData {
  const cleaned = new FormData()
  for (const [name, value] of form) {
    if (typeof value === 'string') cleaned.append(cleanText(name), cleanText(value))
    else cleaned.append(cleanText(name), value)
  }
  return cleaned
}

export function cleanText(text: string): string {
  return text.replaceAll('\0', '').toWellFormed()
}
