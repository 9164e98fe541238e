import { wordList } from '#content/word-list.ts'
import type { Database, Scope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { OfficeId } from '#src/platform/ids.ts'
import {
  readWordCode,
  reporterKeys,
  unwrapKey,
  VaultError,
  type ReporterKeys,
} from '#src/platform/vault/index.ts'
import { claimDoorTries, doorTries, releaseTry } from '#src/people/index.ts'
import { readWay, text } from './hand-in.ts'
import { sealedAt } from './report-key.ts'
import { comeBackWords } from './come-back-words.ts'
import { openReporterSession } from './reporter-session.ts'
import { claimWayBack } from './way-back.store.ts'

/** What cannot be opened, at the field it is about. What was typed comes back, except a secret sentence. */
export type ComeBackProblem = {
  readonly field: 'code' | 'nickname' | 'passphrase'
  readonly message: string
  readonly code: string
  readonly nickname: string
}

export type ComeBack = { readonly keys: ReporterKeys; readonly tries: readonly Buffer[] } | ComeBackProblem

/** Reads typed words, forgiving how they are written; a wrong word comes back with the word probably meant. */
export async function readTypedCode(
  database: Database,
  officeId: OfficeId,
  form: FormData,
  caller: Buffer,
  lang: Lang,
): Promise<ComeBack> {
  const typed = text(form, 'code').slice(0, 400)
  const problem = (message: string): ComeBackProblem => ({
    field: 'code',
    message,
    code: typed,
    nickname: '',
  })
  const words = comeBackWords[lang].problems
  if (text(form, '_lookup') === '') {
    const read = readWordCode(wordList, typed)
    if (!read.ok && read.problem === 'count')
      return problem(read.found === 0 ? words.empty : words.count(read.found))
    if (!read.ok) {
      const told = read.unknown.map((one) =>
        one.suggestion
          ? words.meant(one.position, one.typed, one.suggestion)
          : words.unknown(one.position, one.typed),
      )
      return problem(told.join(' '))
    }
    form.set('_code', typed)
  }
  const tries = doorTries('report', { officeId, caller })
  const wait = await claimDoorTries(database, officeId, tries)
  if (wait > 0) return problem(words.wait(wait))
  const way = await readWay(officeId, form)
  return way ? { keys: way.keys, tries } : problem(words.wrong)
}

/** Reads a made-up name and a secret sentence. Guessing at one name is slowed sooner than guessing at words. */
export async function readNickname(
  database: Database,
  officeId: OfficeId,
  form: FormData,
  caller: Buffer,
  lang: Lang,
): Promise<ComeBack> {
  const nickname = text(form, 'nickname').trim().slice(0, 80)
  const passphrase = text(form, 'passphrase').slice(0, 300)
  const words = comeBackWords[lang].problems
  const problem = (message: string): ComeBackProblem => ({ field: 'nickname', message, code: '', nickname })
  if (nickname === '' || passphrase.trim() === '') return problem(words.both)
  const tries = doorTries('report', { officeId, caller }, nickname)
  const wait = await claimDoorTries(database, officeId, tries)
  if (wait > 0) return problem(words.wait(wait))
  return { keys: await reporterKeys({ by: 'nickname', officeId, nickname, passphrase }), tries }
}

/**
 * Opens the report that these keys belong to, and a session for it.
 * @returns the cookie's value, or null when they open nothing.
 */
export async function comeBack(
  scope: Scope,
  officeId: OfficeId,
  come: { keys: ReporterKeys; tries: readonly Buffer[] },
): Promise<string | null> {
  const found = await claimWayBack(scope, officeId, come.keys.lookupId)
  if (!found) return null
  try {
    const key = unwrapKey(
      come.keys.reporterKey,
      sealedAt.wayBack(found.reportId, found.kind),
      found.sealedKey,
    )
    for (const one of come.tries) await releaseTry(scope, one, 'one')
    return await openReporterSession(scope, officeId, {
      lookupId: come.keys.lookupId,
      reportId: found.reportId,
      key,
    })
  } catch (error) {
    if (error instanceof VaultError && error.code === 'wrongKeyOrPlace') return null
    throw error
  }
}
