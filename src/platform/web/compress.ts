import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'

const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

export type Encoding = 'br' | 'gzip' | null

/** The best encoding the caller takes. */
export function pickEncoding(accept: string | null): Encoding {
  if (offers(accept, 'br')) return 'br'
  return takesGzip(accept) ? 'gzip' : null
}

function takesGzip(accept: string | null): boolean {
  return offers(accept, 'gzip')
}

function offers(accept: string | null, encoding: 'br' | 'gzip'): boolean {
  if (!accept) return false
  return accept
    .toLowerCase()
    .split(',')
    .some((offer) => offer.trim().startsWith(encoding) && !/;\s*q=0(\.0*)?\s*$/.test(offer))
}

const smallBody = 128 * 1024

/**
 * Compresses a body that is made for one visitor alone. Up to some hundred kilobytes this is done on the spot, by
 * gzip where the caller takes it: that costs a fifth of handing the work to another thread, and of Brotli.
 */
export async function compressBody(
  body: Buffer,
  accept: string | null,
): Promise<{ body: Buffer; encoding: Encoding }> {
  const encoding = takesGzip(accept) ? 'gzip' : pickEncoding(accept)
  if (encoding === null || body.length < 600) return { body, encoding: null }
  const small = body.length <= smallBody
  if (encoding === 'gzip')
    return { body: small ? gzipSync(body, zipped) : await gzipAsync(body, zipped), encoding }
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 4,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    [constants.BROTLI_PARAM_LGWIN]: 16,
  }
  return {
    body: small ? brotliCompressSync(body, { params }) : await brotliAsync(body, { params }),
    encoding,
  }
}

const zipped = { level: 4 }
