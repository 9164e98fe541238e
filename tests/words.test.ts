import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findGaps } from '#src/platform/i18n/catalogue.ts'
import { root } from '#src/platform/root.ts'

/** Everything that says something in two languages: the catalogues of the product and all of the content. */
const files = globSync(['src/**/*.{ts,tsx}', 'content/**/*.ts'], { cwd: root })
  .filter(
    (file) =>
      !/\.(test|browser|island)\.tsx?$|\/(islands|enhance)\/|src\/(entries|demonstration|main)/.test(file),
  )
  .filter(
    (file) => file.startsWith('content/') || /= catalogue\(/.test(readFileSync(join(root, file), 'utf8')),
  )
  .toSorted()

type Pair = { where: string; id: unknown; en: unknown }

/** Every `{ id, en }` at any depth. A list of codes or laws may have an `id` of its own; that alone is no pair. */
function pairsIn(value: unknown, where: string, seen = new Set<object>()): Pair[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  if ('id' in value && 'en' in value) return [{ where, id: value.id, en: value.en }]
  return Object.entries(value).flatMap(([key, inner]) => pairsIn(inner, `${where}.${key}`, seen))
}

/** All texts of one language side, functions asked with a number or a name in every place. */
function textsOf(value: unknown, where: string): [where: string, text: string][] {
  if (typeof value === 'string') return [[where, value]]
  if (typeof value === 'function') {
    for (const given of [3, '3']) {
      try {
        return textsOf(value(...Array.from({ length: value.length }, () => given)), where)
      } catch {
        // It wants something else than this kind of value.
      }
    }
    return []
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${where}.${key}`))
}

async function allPairs(): Promise<Pair[]> {
  const modules = await Promise.all(
    files.map(async (file) => [file, await import(join(root, file))] as const),
  )
  return modules.flatMap(([file, module]) =>
    Object.entries(module).flatMap(([name, value]) => pairsIn(value, `${file} ${name}`)),
  )
}

test('every catalogue and all content are whole in Indonesian and in English', async () => {
  const pairs = await allPairs()
  expect(pairs.length).toBeGreaterThan(300)
  expect(pairs.flatMap((pair) => findGaps(pair).map((gap) => `${pair.where}: ${gap}`))).toEqual([])
})

test('what is said with a number or a name in it is said in both languages', async () => {
  const empty = (await allPairs()).flatMap((pair) =>
    [...textsOf(pair.id, `${pair.where} id`), ...textsOf(pair.en, `${pair.where} en`)].filter(
      ([, text]) => text.trim() === '',
    ),
  )
  expect(empty).toEqual([])
})

/** Small words that no sentence of the other language needs. */
const indonesian = /\b(yang|untuk|dengan|tidak|adalah|kamu|anda|sudah|belum|kepada)\b/i
const english = /\b(the|and|with|you|your|this|that|have|from|cannot)\b/i

test('no sentence stands on the wrong side', async () => {
  const strays = (await allPairs()).flatMap((pair) => [
    ...textsOf(pair.en, `${pair.where} en`).filter(([, text]) => indonesian.test(text)),
    ...textsOf(pair.id, `${pair.where} id`).filter(([, text]) => english.test(text)),
  ])
  expect(strays).toEqual([])
})
