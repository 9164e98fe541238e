import { describe, expect, test } from 'vitest'
import { ageBands, type Both } from '#src/platform/i18n/catalogue.ts'
import { gentleWording } from '#src/counselling/rules/neutral-wording.ts'
import { assertiveScenes, assertiveScenesFor, findAssertiveScene } from './assertive/index.ts'
import { modellingScenes, modellingScenesFor } from './modelling/index.ts'
import type { SceneTheme } from './scene.ts'

const inBoth = (text: Both) => [text.id, text.en]
/** Words in the longest sentence. */
const longest = (text: string) =>
  Math.max(...text.split(/[.!?:]+/).map((sentence) => sentence.split(/\s+/).filter(Boolean).length))

describe('the discrimination drill', () => {
  test('has at least sixteen scenes for each of three ages, each id once', () => {
    expect(assertiveScenes.length).toBeGreaterThanOrEqual(48)
    for (const band of ageBands) expect(assertiveScenesFor(band).length).toBeGreaterThanOrEqual(16)
    expect(new Set(assertiveScenes.map((scene) => scene.id)).size).toBe(assertiveScenes.length)
    expect(findAssertiveScene('anak-antre')?.band).toBe('anak')
    expect(findAssertiveScene('gone')).toBeNull()
  })

  test.each(assertiveScenes.map((scene) => [scene.id, scene] as const))(
    '%s has every style once',
    (_, scene) => {
      const styles = scene.responses.map((response) => response.style)
      const wanted = [
        'aggressive',
        'assertive',
        'passive',
        ...(scene.band === 'anak' ? [] : ['passiveAggressive']),
      ]
      expect(styles.toSorted()).toEqual(wanted.toSorted())
      const texts = [
        scene.situation,
        scene.why,
        ...(scene.leave ? [scene.leave] : []),
        ...scene.responses.map((one) => one.text),
      ]
      for (const text of texts.flatMap(inBoth)) expect(text.trim().length).toBeGreaterThan(3)
      expect(new Set(scene.responses.map((one) => one.text.id)).size).toBe(scene.responses.length)
    },
  )

  test('the best answer stands in every place', () => {
    const places = assertiveScenes.map((scene) =>
      scene.responses.findIndex((one) => one.style === 'assertive'),
    )
    for (const place of [0, 1, 2, 3]) expect(places.filter((one) => one === place).length).toBeGreaterThan(3)
  })

  test('the land is wide: regions, faiths, disability, boarding, online', () => {
    expect(new Set(assertiveScenes.map((scene) => scene.region)).size).toBeGreaterThanOrEqual(10)
    const themes: readonly SceneTheme[] = [
      'faith',
      'disability',
      'boarding',
      'online',
      'family',
      'work',
      'money',
    ]
    for (const theme of themes)
      expect(assertiveScenes.filter((scene) => scene.themes.includes(theme)).length).toBeGreaterThanOrEqual(2)
  })

  test('where somebody threatens or many stand against one, leaving is said', () => {
    const threatened = assertiveScenes.filter((scene) =>
      /mengancam|mengelilingi|tidak nyaman/.test(scene.situation.id),
    )
    expect(threatened.length).toBeGreaterThanOrEqual(4)
    for (const scene of threatened) expect(scene.leave, scene.id).not.toBeNull()
  })
})

describe('the stories to learn from', () => {
  test('are at least twelve, four for each age', () => {
    expect(modellingScenes.length).toBeGreaterThanOrEqual(12)
    for (const band of ageBands) expect(modellingScenesFor(band).length).toBeGreaterThanOrEqual(4)
    expect(new Set(modellingScenes.map((scene) => scene.id)).size).toBe(modellingScenes.length)
  })

  test.each(modellingScenes.map((scene) => [scene.id, scene] as const))(
    '%s struggles, manages, goes on elsewhere',
    (_, scene) => {
      expect(scene.model).toBe('coping')
      expect(scene.story.length).toBeGreaterThanOrEqual(4)
      expect(scene.keyMoves.length).toBeGreaterThanOrEqual(3)
      expect(scene.keyMoves.length).toBeLessThanOrEqual(5)
      expect(scene.elsewhere.length).toBeGreaterThanOrEqual(3)
      // The hard moment comes before the end.
      expect(
        scene.story
          .slice(0, -1)
          .map((panel) => panel.id)
          .join(' '),
      ).toMatch(
        /takut|sedih|malu|gemetar|dingin|hilang|pelan|bingung|panas|lemas|menyesal|canggung|mengiyakan|menyalahkan|pendek/i,
      )
    },
  )
})

const everything: readonly (readonly [string, string, readonly Both[]])[] = [
  ...assertiveScenes.map(
    (scene) =>
      [
        scene.id,
        scene.band,
        [scene.situation, scene.why, ...scene.responses.map((one) => one.text)],
      ] as const,
  ),
  ...modellingScenes.map(
    (scene) =>
      [scene.id, scene.band, [scene.title, scene.behaviour, ...scene.story, ...scene.keyMoves]] as const,
  ),
]

test('a child can read them', () => {
  for (const [id, band, texts] of everything)
    for (const text of texts) {
      const limit = band === 'anak' ? 16 : 24
      expect(longest(text.id), `${id}: ${text.id}`).toBeLessThanOrEqual(limit)
      expect(text.id.length, `${id}: ${text.id}`).toBeLessThanOrEqual(band === 'anak' ? 120 : 170)
    }
})

test('nobody hurt is blamed, and nothing teaches how to hurt', () => {
  const blame = /salahmu sendiri|kamu memancing|makanya jangan|asked for it|your own fault/i
  const howTo = /menggores|menyayat|gantung diri|bunuh diri|pisau|racun|cutting|suicide|knife|poison/i
  for (const [id, , texts] of everything)
    for (const text of texts.flatMap(inBoth)) {
      expect(text, id).not.toMatch(blame)
      expect(text, id).not.toMatch(howTo)
    }
  for (const scene of assertiveScenes)
    expect(
      gentleWording(scene.why.id).filter((hint) => hint.kind === 'blames'),
      scene.id,
    ).toEqual([])
})

test('every text says who wrote it and that nobody has verified it yet', () => {
  for (const scene of [...assertiveScenes, ...modellingScenes])
    expect(scene.authorship).toMatchObject({ author: 'Naungan', reviewer: null, licence: 'CC-BY-SA-4.0' })
})
