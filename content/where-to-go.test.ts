import { expect, test } from 'vitest'
import { ageBands, assertComplete } from '#src/platform/i18n/catalogue.ts'
import { breathings } from './breathing.ts'
import { helpLines } from './help-lines.ts'
import { findableNeeds, needWords, officeDoors, whereToGo } from './where-to-go.ts'

const combinations = findableNeeds.flatMap((need) =>
  ageBands.flatMap((band) =>
    [true, false].map((open) => ({ need, band, open, found: whereToGo(need, band, open) })),
  ),
)

test('every need finds doors that exist, at every age and hour', () => {
  const known = new Set([...helpLines.map((line) => line.id), ...Object.keys(officeDoors)])
  for (const { found } of combinations) {
    expect(found.length).toBeGreaterThan(0)
    expect(new Set(found).size).toBe(found.length)
    expect(found.filter((id) => !known.has(id))).toEqual([])
  }
})

test('danger now leads to an emergency line first, day and night', () => {
  for (const band of ageBands) {
    for (const open of [true, false]) expect(whereToGo('dangerNow', band, open)[0]).toBe('police110')
  }
})

test('a closed office is never the only door, and nobody is sent to visit it', () => {
  for (const { found } of combinations.filter(({ open }) => !open)) {
    expect(found).not.toContain('office.visit')
    expect(found.some((id) => !id.startsWith('office.'))).toBe(true)
  }
})

test('a child always finds SAPA 129 and no office made for adults', () => {
  for (const { found } of combinations.filter(({ band }) => band === 'anak')) {
    expect(found).toContain('sapa129')
    expect(found).not.toContain('lpsk148')
  }
})

test('words are complete in both languages', () => {
  for (const words of [
    ...Object.values(needWords),
    ...breathings,
    ...breathings.flatMap((one) => one.steps),
  ]) {
    assertComplete({ id: words.id, en: words.en })
  }
})

test('breathing out is never shorter than breathing in', () => {
  for (const { steps } of breathings) {
    const length = (move: string) =>
      steps.filter((step) => step.move === move).reduce((sum, step) => sum + step.seconds, 0)
    expect(length('out')).toBeGreaterThanOrEqual(length('in'))
  }
})
