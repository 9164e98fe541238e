import { wordList } from '#content/word-list.ts'
import { sql } from 'kysely'
import type { Scope } from '#src/platform/db/scope.ts'
import { defaultLimits, receiveFile, refusalSentence, type Received } from '#src/platform/files/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { OfficeId } from '#src/platform/ids.ts'
import {
  asSealKey,
  codeText,
  fromBase64Url,
  readWordCode,
  reporterKeys,
  type ReporterKeys,
} from '#src/platform/vault/index.ts'
import { postedText } from '#src/platform/web/posted-text.ts'

const mostFiles = 5
/** Together the files of one post; one alone may weigh this much too. */
export const mostBytes = 50 * 1024 * 1024

/** The way back that a post carries: the words themselves, or what the reporter's own device made of them. */
export type PostedWay = { readonly keys: ReporterKeys; readonly code: string | null }

/**
 * Reads the way back out of a post. With JavaScript the words stay on the device and only the look-up id and
 * the key arrive; without it the words arrive and are derived here (one Argon2id). Null when it is neither.
 */
export async function readWay(officeId: OfficeId, form: FormData): Promise<PostedWay | null> {
  const lookupId = postedText(form, '_lookup')
  if (lookupId !== '') {
    const key = fromBase64Url(postedText(form, '_key'))
    if (!/^[0-9a-f]{64}$/.test(lookupId) || key?.length !== 32) return null
    return { keys: { lookupId, reporterKey: asSealKey(key) }, code: null }
  }
  const read = readWordCode(wordList, postedText(form, '_code'))
  if (!read.ok) return null
  return { keys: await reporterKeys({ by: 'code', officeId, code: read.code }), code: codeText(read.code) }
}

export type ReceivedFiles = { readonly files: readonly Received[]; readonly problems: readonly string[] }

/** Judges and strips the files of a post. Each that cannot be taken comes back as one clear sentence. */
export async function readPostedFiles(
  form: FormData,
  name: string,
  lang: Lang,
  tooMany: (most: number) => string,
): Promise<ReceivedFiles> {
  const given = form
    .getAll(name)
    .filter((entry): entry is File => typeof entry !== 'string' && entry.size > 0)
  if (given.length > mostFiles) return { files: [], problems: [tooMany(mostFiles)] }
  const files: Received[] = []
  const problems: string[] = []
  // One at a time: taking a photo apart needs memory, and a child sends few.
  for (const file of given) {
    const received = await receiveFile({ body: file, claimedName: file.name, claimedType: file.type })
    if (received.ok) files.push(received)
    else
      problems.push(
        `${file.name.slice(0, 80)}: ${refusalSentence(lang, received.reason, defaultLimits.maxBytes)}`,
      )
  }
  return { files, problems }
}

/**
 * The same transaction, from here on as the public door. Whoever is signed in hands in as anybody does: no name
 * of theirs stands beside the report, and no right of theirs reaches it. It only ever lowers what may be done.
 */
export async function asPublicDoor(scope: Scope, officeId: OfficeId): Promise<Scope> {
  if (scope.actor.kind === 'public' && scope.actor.officeId === officeId) return scope
  await sql`select set_config('naungan.actor', 'public', true), set_config('naungan.account', '', true),
    set_config('naungan.roles', '', true), set_config('naungan.report', '', true),
    set_config('naungan.place', '', true), set_config('naungan.door', '', true),
    set_config('naungan.client_case', '', true), set_config('naungan.audience', '', true)`.execute(scope.db)
  return { ...scope, actor: { kind: 'public', officeId } }
}
