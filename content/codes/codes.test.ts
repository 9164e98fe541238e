import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { allCodeLists } from './all.ts'
import { codesIn, isCodeIn, wordFor, wordOf, type CodeList } from './code.ts'
import { harmForms, violenceClasses } from './harm.ts'
import { ampkClasses, kpaiClusters } from './classes.ts'
import { simfoniBandOf } from './simfoni-age.ts'
import { relationsToReported, reporterKinds, sexes, simfoniAgeBands } from './people.ts'

const lists: [string, CodeList][] = Object.entries(allCodeLists)

test.each(lists)('%s: codes are unique and every word stands in both languages', (_name, list) => {
  const codes = codesIn(list)
  expect(new Set(codes).size).toBe(codes.length)
  for (const entry of list) {
    expect(entry.code).toMatch(/^[A-Za-z0-9]+(\.[A-Za-z0-9]+)?$/)
    for (const words of [entry, entry.anak, entry.remaja]) {
      if (words === undefined) continue
      expect(words.id.trim()).toBe(words.id)
      expect(words.id).not.toBe('')
      expect(words.en).not.toBe('')
    }
  }
})

test.each(lists)('%s: two choices never read the same', (_name, list) => {
  for (const band of ['anak', 'remaja', 'dewasa'] as const) {
    for (const lang of ['id', 'en'] as const) {
      const words = list.map((entry) => wordOf(entry, lang, band))
      expect(new Set(words).size).toBe(words.length)
    }
  }
})

test('every list of the folder is in the code book', () => {
  const declared = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(`${import.meta.dirname}/${file}`, 'utf8'))
    .flatMap((source) => source.match(/(?<=^export const )\w+(?= = codeList\()/gm) ?? [])
  expect(declared.toSorted()).toEqual(Object.keys(allCodeLists).toSorted())
})

test('no list calls a person by an accusing word', () => {
  const words = lists.flatMap(([, list]) =>
    list.flatMap((entry) => [entry.id, entry.anak?.id ?? '', entry.remaja?.id ?? '']),
  )
  expect(words.filter((word) => /pelaku|tersangka|terdakwa|oknum|aib/i.test(word))).toEqual([])
})

test('what cannot be said keeps apart: not stated, not known, refused', () => {
  expect(codesIn(sexes)).toEqual(expect.arrayContaining(['notStated', 'unknown', 'refused']))
})

test('the official lists are whole', () => {
  expect(ampkClasses).toHaveLength(15)
  expect(kpaiClusters).toHaveLength(5)
  expect(violenceClasses.map((entry) => entry.simfoni)).toEqual([
    'fisik',
    'psikis',
    'seksual',
    'eksploitasi',
    'trafficking',
    'penelantaran',
    'lainnya',
  ])
  expect(simfoniAgeBands.map((entry) => entry.simfoni)).toEqual([
    '<6',
    '6-12',
    '13-17',
    '18-24',
    '25-44',
    '45-59',
    '60+',
    'NA',
  ])
  expect(new Set(relationsToReported.map((entry) => entry.simfoni))).toEqual(
    new Set([
      'orang tua',
      'keluarga/saudara',
      'suami/istri',
      'tetangga',
      'pacar/teman',
      'guru',
      'majikan',
      'rekan kerja',
      'lainnya',
      'NA',
    ]),
  )
})

test('a word follows the age of its reader and falls back to the next older one', () => {
  expect(wordFor(harmForms, 'social', 'id', 'anak')).toBe('Dijauhi atau tidak diajak')
  expect(wordFor(harmForms, 'damage', 'id', 'remaja')).toBe('Perusakan atau pengambilan barang')
  expect(wordFor(reporterKinds, 'self', 'en', 'remaja')).toBe('It happened to me')
  expect(wordFor(harmForms, 'gone', 'id')).toBe('gone')
  expect(isCodeIn(harmForms, 'gone')).toBe(false)
})

test.each([
  [undefined, 'unknown'],
  [0, 'under6'],
  [5, 'under6'],
  [6, 'from6to12'],
  [12, 'from6to12'],
  [13, 'from13to17'],
  [17, 'from13to17'],
  [18, 'from18to24'],
  [44, 'from25to44'],
  [60, 'from60'],
] as const)('age %s is counted in %s', (age, band) => {
  expect(simfoniBandOf(age)).toBe(band)
})
