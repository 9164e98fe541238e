import { randomBytes } from 'node:crypto'
import { wordList } from '#content/word-list.ts'
import { codeText, newWordCode, toBase64Url } from '#src/platform/vault/index.ts'
import type { Journey, Step } from './load.ts'

/** `device`: the reporter's own browser derived the keys. `server`: no JavaScript, so the words arrive and the server derives. */
export type Derived = 'device' | 'server'

const story =
  'Sudah tiga minggu beberapa teman sekelas menunggu di jalan pulang. Mereka mendorong, mengambil uang jajan, dan mengejek ' +
  'di grup kelas. Kemarin bibir saya luka karena didorong ke pagar. Saya takut masuk sekolah dan belum bercerita kepada siapa pun.'

/** What has been answered before each screen is shown, as the page's hidden fields carry it along. */
const answered: readonly Readonly<{ screen: string; adds: Record<string, string> }>[] = [
  { screen: 'band', adds: { band: 'remaja' } },
  { screen: 'who', adds: { reporterKind: 'self' } },
  { screen: 'danger', adds: { dangerNow: 'no' } },
  { screen: 'signs', adds: {} },
  { screen: 'what', adds: { what: story } },
]
const brotli = { 'accept-encoding': 'br' }

/**
 * One anonymous report as a child sends it who tells what happened and skips the rest: the form's first page,
 * one post a question, the page to check, and the post that is acknowledged once the report is on disk.
 */
export function reportJourney(derived: Derived): Journey {
  const steps: Step[] = [{ method: 'GET', path: '/lapor', headers: brotli, expect: 200 }, post({}, 200)]
  const known: Record<string, string> = {}
  for (const { screen, adds } of answered) {
    Object.assign(known, adds)
    steps.push(post({ ...known, _screen: screen }, 200))
  }
  steps.push(post({ ...known, _screen: 'forms', _skip: 'check' }, 200))
  return [...steps, sendStep(known, wayBack(derived))]
}

/** The last post alone: what a phone sends again when it never heard an answer. */
export function sendAlone(derived: Derived): Step {
  return sendStep(Object.assign({}, ...answered.map(({ adds }) => adds)), wayBack(derived))
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
    headers: brotli,
    body: new URLSearchParams(fields).toString(),
    expect,
  }
}
