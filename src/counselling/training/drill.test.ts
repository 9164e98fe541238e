import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assertiveScenesFor, findAssertiveScene } from '#content/scenes/assertive/index.ts'
import { ageBands } from '#src/platform/i18n/catalogue.ts'
import { defaults } from '../rules/defaults.ts'
import { cardsOfRun, deal, judge, stylesFor } from './drill.ts'

test.each(ageBands)(
  'a run for %s: enough cards, none twice, every style to tell, the same on every look',
  (band) => {
    fc.assert(
      fc.property(fc.uuid(), (seed) => {
        const cards = deal(assertiveScenesFor(band), seed)
        expect(cards).toEqual(deal(assertiveScenesFor(band), seed))
        expect(cards.length).toBe(cardsOfRun)
        expect(cards.length).toBeGreaterThanOrEqual(defaults.drillCardsAtLeast.value)
        expect(new Set(cards.map((card) => card.scene)).size).toBe(cards.length)
        const shown = cards.map((card) => findAssertiveScene(card.scene)?.responses[card.response]?.style)
        expect(new Set(shown)).toEqual(new Set(stylesFor(band)))
      }),
      { numRuns: 25 },
    )
  },
)

test('a skipped card is not answered, a made-up style neither; the hidden jab is not asked of children', () => {
  const [card] = deal(assertiveScenesFor('anak'), 'seed')
  if (!card) throw new Error('There are no scenes for children.')
  const style = findAssertiveScene(card.scene)?.responses[card.response]?.style ?? ''
  expect(judge(card, style, 'anak')).toEqual({ ...card, chose: style, right: true })
  expect(judge(card, '', 'anak')).toEqual({ ...card, chose: '', right: false })
  expect(judge(card, 'passiveAggressive', 'anak')).toEqual({ ...card, chose: '', right: false })
})
