import { wordList } from '#content/word-list.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import {
  asSealKey,
  codeText,
  fromBase64Url,
  readWordCode,
  reporterKeys,
  toBase64Url,
  VaultError,
  type ReporterKeys,
} from '#src/platform/vault/index.ts'
import { words } from './words.ts'

/** The cookie that holds what a code gave, so that a page can be read again. It opens one request and ends with the browser. */
export const wayCookie = 'hak'
/** The words themselves, only until the person says they are written down. */
export const freshCodeCookie = 'hak-kode'
export const wayMinutes = 30

export type Way = Readonly<{ lookupId: Buffer; key: ReporterKeys['reporterKey'] }>

export function writeWay(keys: ReporterKeys): string {
  return `${keys.lookupId}.${toBase64Url(keys.reporterKey)}`
}

/** What the cookie holds, or null when it is none of ours. */
export function readWay(cookie: string | null): Way | null {
  const [lookup = '', key = ''] = (cookie ?? '').split('.')
  if (!/^[0-9a-f]{64}$/.test(lookup)) return null
  const bytes = fromBase64Url(key)
  return bytes?.length === 32 ? { lookupId: Buffer.from(lookup, 'hex'), key: asSealKey(bytes) } : null
}

export function writeFreshCode(code: readonly string[]): string {
  return code.join('-')
}

export function readFreshCode(cookie: string | null): string | null {
  const read = cookie ? readWordCode(wordList, cookie.replaceAll('-', ' ')) : null
  return read?.ok ? codeText(read.code) : null
}

/** Why a typed code cannot be one, in a sentence; null when it can. */
export function codeProblem(typed: string, lang: Lang): string | null {
  const read = readWordCode(wordList, typed)
  if (read.ok) return null
  const said = words[lang].find
  if (read.problem === 'count') return said.count(read.found)
  return read.unknown
    .map((one) =>
      one.suggestion
        ? said.meant(one.position, one.typed, one.suggestion)
        : said.unknown(one.position, one.typed),
    )
    .join(' ')
}

/** The keys behind a code, or 'busy' when too many derive at once. One Argon2id, off the main thread. */
export async function keysOf(officeId: string, typed: string): Promise<ReporterKeys | 'busy' | null> {
  const read = readWordCode(wordList, typed)
  if (!read.ok) return null
  try {
    return await reporterKeys({ by: 'code', officeId, code: read.code })
  } catch (error) {
    if (error instanceof VaultError && error.code === 'busy') return 'busy'
    throw error
  }
}
