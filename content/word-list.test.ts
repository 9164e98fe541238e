import { expect, test } from 'vitest'
import { wordList } from './word-list.ts'

/** Insults, and words of body, violence, illness, death, faith and peoples: none belongs in a child's code. */
const unfit =
  /^(anjing|babi|monyet|bangsat|setan|bodoh|jelek|gemuk|kurus|bunuh|mati|maut|mayat|darah|luka|pukul\w*|tendang\w*|tampar|senjata|pisau|pistol|bom|sakit|obat|racun|kafir|doa|salat|surga|neraka|gereja|masjid|pura|jawa|batak|melayu|minang|sunda|cina|arab|kepala|dada|paha|perut|mulut|tangan|kaki|hamil|ranjang|cium|peluk|raba|takut|sedih|marah|benci|gila|buta|tuli|bisu|rokok|tuak|judi)$/

test('there are 2,048 different words, so that a word is eleven bits', () => {
  expect(wordList).toHaveLength(2048)
  expect(new Set(wordList).size).toBe(2048)
})

test('every word is plain lower case, four to eight letters, and sorted', () => {
  expect(wordList.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([])
  expect(wordList.toSorted()).toEqual(wordList)
})

test('no word begins another, so that a code can be completed while it is typed', () => {
  const all = new Set(wordList)
  const beginnings = wordList.flatMap((word) => [...word].map((_, at) => word.slice(0, at)))
  expect(beginnings.filter((beginning) => all.has(beginning))).toEqual([])
})

test('no single wrong, missing, added or swapped letter turns a word into another', () => {
  const all = new Set(wordList)
  const gaps = new Map<string, string>()
  const tooNear: string[] = []
  for (const word of wordList) {
    for (let at = 0; at < word.length; at++) {
      const gap = `${word.slice(0, at)}?${word.slice(at + 1)}`
      const twin = gaps.get(gap)
      if (twin !== undefined) tooNear.push(`${word} ${twin}`)
      gaps.set(gap, word)
      if (all.has(word.slice(0, at) + word.slice(at + 1))) tooNear.push(`${word} less a letter`)
      const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
      if (swapped !== word && all.has(swapped)) tooNear.push(`${word} ${swapped}`)
    }
  }
  expect(tooNear).toEqual([])
})

test('no word may hurt the one who has to write it down', () => {
  expect(wordList.filter((word) => unfit.test(word))).toEqual([])
})
