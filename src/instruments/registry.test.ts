import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { knownElsewhere } from '#content/instruments/elsewhere.ts'
import { root } from '#src/platform/root.ts'
import { knownAs } from './claims.ts'
import { shippedInstruments } from './registry.ts'
import { questionsOf, type Item } from './sheet.ts'

const all = shippedInstruments()

function textsOf(items: readonly Item[]): { id: string; en: string }[] {
  return items.flatMap((item) => {
    if (item.kind === 'group') return [item.text, ...textsOf(item.items)]
    if (item.kind === 'display') return [item.text]
    return [
      item.text,
      ...item.options.map((one) => one.text),
      ...[item.low, item.high].filter((one) => one !== null),
    ]
  })
}

test.each(all.map((one) => [one.code, one] as const))(
  '%s is whole: words, licence, source, scale',
  (_code, one) => {
    const { sheet, meta } = one
    for (const text of [sheet.title, meta.about, meta.licence, ...textsOf(sheet.items)]) {
      expect(text.id.trim()).not.toBe('')
      expect(text.en.trim()).not.toBe('')
      expect(`${text.en} `).not.toMatch(/\b(yang|untuk|dengan|tidak|adalah|kamu|sudah|belum)\b/i)
    }
    // The same short word may serve both languages; a question never does.
    for (const question of questionsOf(sheet.items)) expect(question.text.id).not.toBe(question.text.en)
    expect(sheet.copyright).not.toBe('')
    expect(meta.modes.length).toBeGreaterThan(0)
    for (const row of [...meta.cutOffs, ...meta.change]) {
      expect(row.source).not.toBe('')
      expect(row.population.id && row.population.en).toBeTruthy()
      expect(row.verifiedHere).toBe(false)
    }
    if (meta.unvalidated) expect([...meta.cutOffs, ...meta.change]).toEqual([])
    const { scoring, range } = meta
    if (scoring.kind === 'sum') {
      const scored = questionsOf(sheet.items).filter((question) => scoring.items.includes(question.linkId))
      expect(scored.length).toBe(scoring.items.length)
      const most = scored.map(
        (question) => question.max ?? Math.max(...question.options.map((option) => option.ordinal ?? -1)),
      )
      expect(range).toEqual([0, most.reduce((sum, value) => sum + value, 0)])
    }
  },
)

test('PHQ-9, GAD-7 and PCL-5 stand in their English wording, to the letter', () => {
  const english = (code: string) =>
    questionsOf(all.find((one) => one.code === code)?.sheet.items ?? []).map((one) => one.text.en)
  expect(english('phq-9')[8]).toBe(
    'Thoughts that you would be better off dead or of hurting yourself in some way',
  )
  expect(english('gad-7')[4]).toBe("Being so restless that it's hard to sit still")
  expect(english('pcl-5')).toHaveLength(20)
  expect(english('pcl-5')[16]).toBe('Being "superalert" or watchful or on guard?')
})

/** What was answered stays tied to its words: a changed file is a new version, and the former stays beside it. */
const pinned: Record<string, string> = {
  'asq 1.0.0': '7012969ecb7d',
  'five-qualities-adult 1.0.0': 'd5ad35c6e954',
  'five-qualities-child 1.0.0': '1739f157ec17',
  'five-qualities-counsellor 1.0.0': '251e9d73c940',
  'five-qualities-teen 1.0.0': '1c8dac7d0286',
  'function-list 1.0.0': 'eb1478aad4dc',
  'gad-7 1.0.0': 'fb62dc36c453',
  'goals 1.0.0': '2c08abf15a37',
  'incident-frequency 1.0.0': '05cbcbf51832',
  'pcl-5 1.0.0': '1be2b7d9fbee',
  'phq-2 1.0.0': 'c228f96ba91a',
  'phq-8 1.0.0': '9cd69f64448b',
  'phq-9 1.0.0': '7447be2cba15',
  'school-days 1.0.0': '8a3615f16c39',
  'service-experience 1.0.0': 'b4ba1fa04d04',
  'suds 1.0.0': 'b200dea4ee30',
  'wellbeing 1.0.0': '9732562f5e0c',
}

test('no shipped version was changed under the hands of those who answered it', () => {
  const digests = Object.fromEntries(
    all.map((one) => [
      `${one.code} ${one.version}`,
      createHash('sha256')
        .update(readFileSync(join(root, 'content/instruments', `${one.code}.json`)))
        .digest('hex')
        .slice(0, 12),
    ]),
  )
  expect(digests).toEqual(pinned)
})

describe('what is known and not shown', () => {
  test('says why in both languages, and is found by its own name', () => {
    for (const one of knownElsewhere) {
      expect(one.why.id && one.why.en && one.about.id && one.about.en).toBeTruthy()
      for (const sign of one.signs) expect(knownAs(`the ${sign}, 2020`)?.code).toBe(one.code)
    }
    expect(new Set(knownElsewhere.map((one) => one.code)).size).toBe(knownElsewhere.length)
  })
  test('nothing that is shipped is taken for something forbidden', () => {
    for (const { sheet } of all)
      expect(knownAs(`${sheet.url} ${sheet.title.id} ${sheet.title.en}`.toLowerCase())).toBeNull()
  })
})
