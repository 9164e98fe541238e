import { wordList } from '#content/word-list.ts'
import type { Database } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { OfficeId } from '#src/platform/ids.ts'
import {
  asSealKey,
  fromBase64Url,
  readWordCode,
  reporterKeys,
  type ReporterKeys,
} from '#src/platform/vault/index.ts'
import { postedText } from '#src/platform/web/posted-text.ts'
import { doorKeysWords } from './door-keys-words.ts'
import { claimDoorTries, doorTries, type Door } from './door-tries.ts'

/** One try at a door: what was posted, where it comes from, and in which language a refusal is said. */
export type DoorTry = Readonly<{
  database: Database
  officeId: OfficeId
  form: FormData
  caller: Buffer
  lang: Lang
}>
/** What may open the door, and the tries it counted against, which a right one gives back. */
export type DoorKeys = Readonly<{ keys: ReporterKeys; tries: readonly Buffer[] }>

/** What does not open, at the field it is about. What was typed comes back, except a secret sentence. */
export type DoorProblem = Readonly<{
  field: 'code' | 'nickname'
  message: string
  code: string
  nickname: string
}>

/**
 * Reads six words, forgiving how they are written; a wrong one comes back with the word probably meant. A device that
 * has derived them already sends what they derive to, and the words themselves never travel.
 * @param wrong what this door says when the words are none of its own.
 */
export async function readTypedWords(
  door: Door,
  one: DoorTry,
  wrong: string,
): Promise<DoorKeys | DoorProblem> {
  const code = postedText(one.form, 'code').slice(0, 400)
  const problem = (message: string): DoorProblem => ({ field: 'code', message, code, nickname: '' })
  const lookupId = postedText(one.form, '_lookup')
  const read = lookupId === '' ? wordsIn(code, one.lang) : null
  if (typeof read === 'string') return problem(read)
  const tries = doorTries(door, one)
  const wait = await claimDoorTries(one.database, one.officeId, tries)
  if (wait > 0) return problem(doorKeysWords[one.lang].wait(wait))
  if (read)
    return { keys: await reporterKeys({ by: 'code', officeId: one.officeId, code: read }, door), tries }
  const key = fromBase64Url(postedText(one.form, '_key'))
  if (!/^[0-9a-f]{64}$/.test(lookupId) || key?.length !== 32) return problem(wrong)
  return { keys: { lookupId, reporterKey: asSealKey(key) }, tries }
}

/** The words of a code, or what is to be said about them. */
function wordsIn(typed: string, lang: Lang): readonly string[] | string {
  const words = doorKeysWords[lang]
  const read = readWordCode(wordList, typed)
  if (read.ok) return read.code
  if (read.problem === 'count') return read.found === 0 ? words.empty : words.count(read.found)
  const told = read.unknown.map((word) =>
    word.suggestion
      ? words.meant(word.position, word.typed, word.suggestion)
      : words.unknown(word.position, word.typed),
  )
  return told.join(' ')
}

/** Reads a made-up name and a secret sentence. Guessing at one name is slowed sooner than guessing at words. */
export async function readNickname(door: Door, one: DoorTry): Promise<DoorKeys | DoorProblem> {
  const nickname = postedText(one.form, 'nickname').trim().slice(0, 80)
  const passphrase = postedText(one.form, 'passphrase').slice(0, 300)
  const words = doorKeysWords[one.lang]
  const problem = (message: string): DoorProblem => ({ field: 'nickname', message, code: '', nickname })
  if (nickname === '' || passphrase.trim() === '') return problem(words.both)
  const tries = doorTries(door, one, nickname)
  const wait = await claimDoorTries(one.database, one.officeId, tries)
  if (wait > 0) return problem(words.wait(wait))
  return {
    keys: await reporterKeys({ by: 'nickname', officeId: one.officeId, nickname, passphrase }, door),
    tries,
  }
}

/** What is said when everything could be read and nothing opened. */
export function nothingOpened(form: FormData, lang: Lang, wrong: string): DoorProblem {
  const byName = form.get('do') === 'nickname'
  return {
    field: byName ? 'nickname' : 'code',
    message: byName ? doorKeysWords[lang].wrongNickname : wrong,
    code: postedText(form, 'code').slice(0, 400),
    nickname: postedText(form, 'nickname').slice(0, 80),
  }
}
