import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type SharedAnswer = Readonly<{
  plain: Uint8Array<ArrayBuffer>
  gzip: Uint8Array<ArrayBuffer>
  brotli: Uint8Array<ArrayBuffer>
  etag: string
}>

export type SharedAnswers = Readonly<{
  find(key: string): SharedAnswer | null
  keep(key: string, html: string): Promise<SharedAnswer>
}>

const keepFor = 20_000
const most = 64

/** Pages that are the same for everyone, kept for seconds with their compressed bytes. */
export function createSharedAnswers(clock: () => Date): SharedAnswers {
  const kept = new Map<string, { answer: SharedAnswer; until: number }>()
  return {
    find: (key) => {
      const found = kept.get(key)
      return found && found.until > clock().getTime() ? found.answer : null
    },
    keep: async (key, html) => {
      const plain = Buffer.from(html)
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      }
      const [brotli, zipped] = await Promise.all([
        promisify(brotliCompress)(plain, { params }),
        promisify(gzip)(plain, { level: 9 }),
      ])
      const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
      const answer = {
        plain: new Uint8Array(plain),
        gzip: new Uint8Array(zipped),
        brotli: new Uint8Array(brotli),
        etag,
      }
      if (kept.size >= most) kept.clear()
      kept.set(key, { answer, until: clock().getTime() + keepFor })
      return answer
    },
  }
}
