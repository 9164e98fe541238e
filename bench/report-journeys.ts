import { randomBytes } from 'node:crypto'
import { wordList } from '#content/word-list.ts'
import { codeText, newWordCode, toBase64Url } from '#src/platform/vault/index.ts'
import type { Journey, Step } from './load.ts'

/** `device`: the reporter's own browser derived the keys. `server`: no JavaScript, so the words arrive and the server derives. */
export type Derived = 'device' | 'server'
/** `shortest`: straight to telling what happened, then sending. `full`: every question asked, most of them skipped. */
export type Length = 'shortest' | 'full'

const story =
  'Sudah tiga minggu beberapa teman sekelas menunggu di jalan pulang. Mereka mendorong, mengambil uang jajan, dan mengejek ' +
  'di grup kelas. Kemarin bibir saya luka karena didorong ke pagar. Saya takut masuk sekolah dan belum bercerita kepada siapa pun.'

/** What is posted from each screen after the first page, besides what the page's hidden fields carry along. */
const screens: Record<
  Length,
  readonly Readonly<{ adds: Record<string, string>; says: Record<string, string> }>[]
> = {
  shortest: [
    { adds: {}, says: { _tell: 'what' } },
    { adds: { what: story }, says: { _screen: 'what', _skip: 'check' } },
  ],
  full: [
    { adds: {}, says: {} },
    { adds: { band: 'remaja' }, says: { _screen: 'band' } },
    { adds: { reporterKind: 'self' }, says: { _screen: 'who' } },
    { adds: { dangerNow: 'no' }, says: { _screen: 'danger' } },
    { adds: {}, says: { _screen: 'signs' } },
    { adds: { what: story }, says: { _screen: 'what' } },
    { adds: {}, says: { _screen: 'forms', _skip: 'check' } },
  ],
}
/** What every browser says it can unpack; the server chooses. */
const unpacks = { 'accept-encoding': 'gzip, deflate, br' }

/**
 * One anonymous report, whole, from the form's first page to the answer that comes once the report is on disk.
 * The shortest is four requests: the first page, the page to tell on, the page to check, and the sending.
 */
export function reportJourney(derived: Derived, length: Length): Journey {
  const steps: Step[] = [{ method: 'GET', path: '/lapor', headers: unpacks, expect: 200 }]
  const known: Record<string, string> = {}
  for (const { adds, says } of screens[length]) {
    Object.assign(known, adds)
    steps.push(post({ ...known, ...says }, 200))
  }
  return [...steps, sendStep(known, wayBack(derived))]
}

/** The last post alone: what a phone sends again when it never heard an answer. */
export function sendAlone(derived: Derived): Step {
  return sendStep({ what: story }, wayBack(derived))
}

function sendStep(known: Record<string, string>, way: Record<string, string>): Step {
  return post({ ...known, ...way, _screen: 'check', do: 'send' }, 303)
}

/** The server sees no difference between keys derived from words and random ones, so none are derived here. */
export function wayBack(derived: Derived): Record<string, string> {
  if (derived === 'server') return { _code: codeText(newWordCode(wordList)) }
  return { _lookup: randomBytes(32).toString('hex'), _key: toBase64Url(randomBytes(32)) }
}

function post(fields: Record<string, string>, expect: number): Step {
  return {
    method: 'POST',
    path: '/lapor',
    headers: unpacks,
    body: new URLSearchParams(fields).toString(),
    expect,
  }
}
