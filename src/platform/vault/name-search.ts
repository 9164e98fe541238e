import { createHmac } from 'node:crypto'
import type { SealKey } from './keys.ts'
import { nameWords, searchWords, skeleton, spellings } from './name-words.ts'

const TOKEN_BYTES = 12
const SHORTEST_PREFIX = 3
const LONGEST_PREFIX = 5

type TokenKind = 'word' | 'prefix' | 'sound'

/**
 * The blind tokens (12 bytes each) under which a name is found without being read: of each word the whole,
 * its first 3, 4 and 5 letters, and its sound. They come sorted, so that their order tells nothing. Whoever
 * holds the database but not the key sees only which rows share a token.
 */
export function nameTokens(searchKey: SealKey, name: string): Buffer[] {
  const tokens = new Map<string, Buffer>()
  for (const word of nameWords(name)) {
    for (const spelling of spellings(word)) {
      for (const [kind, value] of filedUnder(spelling)) keep(tokens, token(searchKey, kind, value))
    }
  }
  return [...tokens.values()].toSorted(Buffer.compare)
}

/**
 * What to look for: one group for each word typed; a name is a candidate when, of every group, it carries at
 * least one token. Candidates may be more than what was typed (sound, first 5 letters), never fewer, so rank
 * them after opening. From 3 letters a word may be unfinished. Empty when nothing to search for was typed.
 */
export function queryTokens(searchKey: SealKey, typed: string): Buffer[][] {
  return searchWords(typed).map((word) => {
    const tokens = new Map<string, Buffer>()
    for (const spelling of spellings(word)) {
      for (const [kind, value] of soughtUnder(spelling)) keep(tokens, token(searchKey, kind, value))
    }
    return [...tokens.values()]
  })
}

/** True when the tokens of a name answer every group of a query: the rule the SQL of a store repeats. */
export function answersQuery(
  tokens: readonly Uint8Array[],
  groups: readonly (readonly Uint8Array[])[],
): boolean {
  const held = new Set(tokens.map(hex))
  return groups.every((group) => group.some((sought) => held.has(hex(sought))))
}

function filedUnder(spelling: string): [TokenKind, string][] {
  const filed: [TokenKind, string][] = [['word', spelling]]
  for (let length = SHORTEST_PREFIX; length <= Math.min(LONGEST_PREFIX, spelling.length); length++) {
    filed.push(['prefix', spelling.slice(0, length)])
  }
  const sound = skeleton(spelling)
  return sound === null ? filed : [...filed, ['sound', sound]]
}

function soughtUnder(spelling: string): [TokenKind, string][] {
  const sought: [TokenKind, string][] = [['word', spelling]]
  if (spelling.length >= SHORTEST_PREFIX) sought.push(['prefix', spelling.slice(0, LONGEST_PREFIX)])
  const sound = skeleton(spelling)
  return sound === null ? sought : [...sought, ['sound', sound]]
}

function token(searchKey: SealKey, kind: TokenKind, value: string): Buffer {
  return createHmac('sha256', searchKey).update(`${kind}:${value}`).digest().subarray(0, TOKEN_BYTES)
}

function keep(tokens: Map<string, Buffer>, made: Buffer): void {
  tokens.set(hex(made), made)
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
