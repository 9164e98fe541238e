import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

export type Encoding = 'br' | 'gzip' | null

/** The best encoding the caller takes. */
export function pickEncoding(accept: string | null): Encoding {
  if (!accept) return null
  const offers = accept
    .toLowerCase()
    .split(',')
    .filter((offer) => !/;\s*q=0(\.0*)?\s*$/.test(offer))
  if (offers.some((offer) => offer.trim().startsWith('br'))) return 'br'
  return offers.some((offer) => offer.trim().startsWith('gzip')) ? 'gzip' : null
}

/** Compressed off the main thread; short bodies are left alone. */
export async function compressBody(
  body: Buffer,
  encoding: Encoding,
): Promise<{ body: Buffer; encoding: Encoding }> {
  if (encoding === null || body.length < 600) return { body, encoding: null }
  if (encoding === 'gzip') return { body: await gzipAsync(body, { level: 6 }), encoding }
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    [constants.BROTLI_PARAM_LGWIN]: 16,
  }
  return { body: await brotliAsync(body, { params }), encoding }
}
