import { describe, expect, test } from 'vitest'
import { gentleWording } from '#src/counselling/rules/neutral-wording.ts'
import { ageBands, type Banded, type Both } from '#src/platform/i18n/catalogue.ts'
import { findCard, psychoCards } from './index.ts'
import { ladderExamples } from './ladder-examples.ts'
import { openPrompts } from './open-prompts.ts'
import { rationaleFor, rationales } from './rationales.ts'
import { rewardIdeas } from './rewards.ts'

const inBoth = (text: Both) => [text.id, text.en]
const words = (text: string) => text.split(/\s+/).length
const unique = (codes: readonly string[]) => expect(new Set(codes).size).toBe(codes.length)

describe('cards', () => {
  test('stand once each, say who wrote them, and that nobody has verified them', () => {
    unique(psychoCards.map((card) => card.code))
    expect(findCard('notAlone')?.title.id).toBe('Kamu tidak sendirian')
    expect(findCard('gone')).toBeNull()
    for (const card of psychoCards) {
      expect(card.authorship).toMatchObject({ author: 'Naungan', reviewer: null, on: '2026-11-21' })
      expect(card.authorship.licence).not.toBe('')
    }
  })

  test('every age reads words of its own length, in both languages', () => {
    for (const card of psychoCards)
      for (const text of [card.text, ...(card.tryThis ? [card.tryThis] : [])])
        for (const lang of ['id', 'en'] as const)
          for (const band of ageBands) {
            expect(text[lang][band].trim().length, card.code).toBeGreaterThan(3)
            if (card.theme !== 'caregiver' && band === 'anak')
              expect(words(text[lang].anak), `${card.code}: ${text[lang].anak}`).toBeLessThanOrEqual(34)
          }
  })

  test('nobody is blamed, no secrecy or cure is promised', () => {
    for (const card of psychoCards)
      for (const lang of ['id', 'en'] as const)
        for (const text of Object.values<string>(card.text[lang])) {
          expect(text).not.toMatch(/pasti sembuh|rahasia selamanya|will cure|keep it secret/i)
          expect(
            gentleWording(text).filter((hint) => hint.kind === 'blames'),
            text,
          ).toEqual([])
        }
  })
})

describe('rationales', () => {
  test('each speaks of its own technique', () => {
    unique(rationales.map((one) => one.code))
    expect(rationaleFor('sd')?.version).toBe('1')
    expect(rationaleFor('unknown')).toBeNull()
    const all = (text: Banded) => Object.values<string>(text).join(' ')
    for (const one of rationales) {
      if (one.code !== 'sd') expect(all(one.id), one.code).not.toMatch(/tangga/)
      if (one.code !== 'draw') expect(all(one.id), one.code).not.toMatch(/gambar/)
      for (const band of ageBands)
        for (const lang of ['id', 'en'] as const) expect(one[lang][band].length).toBeGreaterThan(20)
    }
  })
})

test('prompts for a drawing are open and read nothing into it', () => {
  unique(openPrompts.map((one) => one.code))
  for (const moment of ['offer', 'tell', 'more', 'feel', 'close'])
    expect(openPrompts.some((one) => one.moment === moment)).toBe(true)
  for (const { text } of openPrompts)
    for (const one of inBoth(text)) {
      expect(one).not.toMatch(/warna|besar|kecil|hitam|merah|colou?r|size|\bbig\b|small|why|kenapa|mengapa/i)
      expect(one).not.toMatch(
        /memukul|menyakiti|ayah|ibu|guru|siapa yang|did (?:he|she|they)|hit you|father|mother/i,
      )
    }
})

test('rewards are for attempts, never for a number or for telling', () => {
  unique(rewardIdeas.map((one) => one.code))
  for (const { text } of rewardIdeas) expect(text.id).not.toMatch(/angka|suds|rendah|bercerita|mengaku/i)
})

test('example steps carry no numbers, no danger and no meeting with the reported person', () => {
  unique(ladderExamples.map((one) => one.text.id))
  for (const theme of ['place', 'people', 'speaking', 'online', 'way', 'alone'])
    expect(ladderExamples.filter((one) => one.theme === theme).length).toBeGreaterThanOrEqual(3)
  for (const { text } of ladderExamples)
    for (const one of inBoth(text))
      expect(one).not.toMatch(/pelaku|perundung|bully|reported|tengah malam|midnight|\d/i)
})
