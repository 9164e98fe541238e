import { wordList } from '#content/word-list.ts'
import { claimDoorTries, doorTries, releaseTry } from '#src/people/index.ts'
import type { Database, Scope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { OfficeId } from '#src/platform/ids.ts'
import {
  asPrivateKey,
  asSealKey,
  fromBase64Url,
  openWith,
  readWordCode,
  reporterKeys,
  unwrapPrivateKey,
  VaultError,
  type ReporterKeys,
} from '#src/platform/vault/index.ts'
import { openClientSession } from './client-session.ts'
import { comeInWords } from './come-in-words.ts'
import { sealedAt } from './place.ts'
import { claimWayIn } from './session.store.ts'

/** What does not open, at the field it is about. What was typed comes back, except a secret sentence. */
export type ComeInProblem = Readonly<{
  field: 'code' | 'nickname'
  message: string
  code: string
  nickname: string
}>
export type Known = Readonly<{ keys: ReporterKeys; tries: readonly Buffer[] }>

/** One try to come in: where it comes from, and in which language a refusal is said. */
export type Try = Readonly<{
  database: Database
  officeId: OfficeId
  form: FormData
  caller: Buffer
  lang: Lang
}>

/**
 * Reads six words, forgiving how they are written; a wrong one comes back with the word probably meant. A device that
 * has derived them already sends what they derive to, and the words themselves never travel.
 */
export async function readCode(one: Try): Promise<Known | ComeInProblem> {
  const typed = textOf(one.form, 'code').slice(0, 400)
  const words = comeInWords[one.lang].problems
  const problem = (message: string): ComeInProblem => ({ field: 'code', message, code: typed, nickname: '' })
  const lookupId = textOf(one.form, '_lookup')
  const read = lookupId === '' ? readWordCode(wordList, typed) : null
  if (read && !read.ok) {
    if (read.problem === 'count') return problem(read.found === 0 ? words.empty : words.count(read.found))
    const told = read.unknown.map((word) =>
      word.suggestion
        ? words.meant(word.position, word.typed, word.suggestion)
        : words.unknown(word.position, word.typed),
    )
    return problem(told.join(' '))
  }
  const tries = doorTries('place', one)
  const wait = await claimDoorTries(one.database, one.officeId, tries)
  if (wait > 0) return problem(words.wait(wait))
  if (read)
    return {
      keys: await reporterKeys({ by: 'code', officeId: one.officeId, code: read.code }, 'place'),
      tries,
    }
  const key = fromBase64Url(textOf(one.form, '_key'))
  if (!/^[0-9a-f]{64}$/.test(lookupId) || key?.length !== 32) return problem(words.wrong)
  return { keys: { lookupId, reporterKey: asSealKey(key) }, tries }
}

/** Reads a made-up name and a secret sentence. Guessing at one name is slowed sooner than guessing at words. */
export async function readNickname(one: Try): Promise<Known | ComeInProblem> {
  const nickname = textOf(one.form, 'nickname').trim().slice(0, 80)
  const passphrase = textOf(one.form, 'passphrase').slice(0, 300)
  const words = comeInWords[one.lang].problems
  const problem = (message: string): ComeInProblem => ({ field: 'nickname', message, code: '', nickname })
  if (nickname === '' || passphrase.trim() === '') return problem(words.both)
  const tries = doorTries('place', one, nickname)
  const wait = await claimDoorTries(one.database, one.officeId, tries)
  if (wait > 0) return problem(words.wait(wait))
  const way = { by: 'nickname', officeId: one.officeId, nickname, passphrase } as const
  return { keys: await reporterKeys(way, 'place'), tries }
}

/**
 * Opens the door these keys belong to, and a session behind it.
 * @returns the cookie's value, or null when they open nothing.
 */
export async function comeIn(scope: Scope, officeId: OfficeId, known: Known): Promise<string | null> {
  const found = await claimWayIn(scope, officeId, known.keys.lookupId)
  if (!found) return null
  try {
    const own = unwrapPrivateKey(
      known.keys.reporterKey,
      sealedAt.wayIn(found.doorId, found.kind),
      found.sealedPrivateKey,
    )
    const privateKey = found.bridge
      ? asPrivateKey(await openWith(own, sealedAt.bridge(found.doorId), found.bridge))
      : own
    for (const one of known.tries) await releaseTry(scope, one, 'one')
    return await openClientSession(scope, officeId, { lookupId: known.keys.lookupId, privateKey })
  } catch (error) {
    if (error instanceof VaultError && error.code === 'wrongKeyOrPlace') return null
    throw error
  }
}

export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
