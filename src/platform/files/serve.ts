import { type ByteRange, openFile, type StoredFile } from './chunks.ts'
import { kinds, type Kind } from './kinds.ts'

export type FileToServe = StoredFile & { readonly kind: Kind; readonly name: string }

/**
 * Headers under which a stranger's file can do nothing on our origin: its true type and no guessing, no
 * script or request of its own, no other site, no copy left on the device. Documents always download;
 * pictures, sound and video may be shown in a page.
 */
export function fileHeaders(
  kind: Kind,
  name: string,
  as: 'inline' | 'attachment' = 'inline',
): Record<string, string> {
  const shown = kinds[kind].family === 'document' ? 'attachment' : as
  return {
    'Content-Type': kinds[kind].mime,
    'Content-Disposition': disposition(shown, name),
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy':
      "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'private, no-store',
    'Accept-Ranges': 'bytes',
  }
}

/**
 * Answers a request for a stored file, whole or by the one range asked for, opening chunk by chunk. The first
 * chunk is opened before the headers go out, so that a changed file fails as an error and not midway.
 * Throws TamperedFile.
 */
export async function serveFile(
  file: FileToServe,
  request: { readonly range?: string | undefined; readonly as?: 'inline' | 'attachment' },
): Promise<Response> {
  const headers = fileHeaders(file.kind, file.name, request.as)
  const range = readRange(request.range, file.size)
  if (range === 'unsatisfiable') {
    return new Response(null, {
      status: 416,
      headers: { ...headers, 'Content-Range': `bytes */${file.size}` },
    })
  }
  const asked = range ?? { first: 0, last: file.size - 1 }
  headers['Content-Length'] = String(asked.last - asked.first + 1)
  if (range) headers['Content-Range'] = `bytes ${range.first}-${range.last}/${file.size}`
  const parts = openFile(file, asked)
  const first = await parts.next()
  return new Response(streamFrom(first, parts), { status: range ? 206 : 200, headers })
}

/**
 * One byte range of a Range header (RFC 9110 §14.1.2). Undefined where the whole file is to be sent, which
 * is also the answer to several ranges at once and to anything misspelt.
 */
export function readRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? []
  if (from === '' && to === '') return undefined
  if (from === '') {
    const length = Math.min(Number(to), size)
    return length === 0 ? 'unsatisfiable' : { first: size - length, last: size - 1 }
  }
  const first = Number(from)
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (to !== '' && Number(to) < first) return undefined
  return first >= size ? 'unsatisfiable' : { first, last }
}

type Part = Uint8Array<ArrayBuffer>

function streamFrom(
  first: IteratorResult<Part, void>,
  rest: AsyncGenerator<Part, void>,
): ReadableStream<Part> {
  let next = first
  return new ReadableStream<Part>(
    {
      async pull(controller) {
        if (next.done === true) return controller.close()
        controller.enqueue(next.value)
        next = await rest.next()
      },
      async cancel() {
        await rest.return()
      },
    },
    { highWaterMark: 0 },
  )
}

/** The name twice (RFC 6266): in plain ASCII for old readers and in full (RFC 8187). */
function disposition(shown: 'inline' | 'attachment', name: string): string {
  const ascii = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const full = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${shown}; filename="${ascii}"; filename*=UTF-8''${full}`
}
