import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesBetween, placeTies, tiesOf, type Tie } from './relations-map.ts'

const tie = fc.record({
  who: fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== ''),
  role: fc.constantFrom('family', 'friend', 'school'),
  close: fc.option(fc.integer({ min: 1, max: 5 })),
  quality: fc.constant(null),
  note: fc.constant(''),
})

describe('map of relations', () => {
  it('keeps everybody inside the drawing, the closer the nearer to the middle', () => {
    fc.assert(
      fc.property(fc.array(tie, { minLength: 1, maxLength: 16 }), (ties) => {
        const placed = placeTies(ties)
        const away = (one: (typeof placed)[number]) => Math.hypot(one.x - 200, one.y - 200)
        expect(placed).toHaveLength(ties.length)
        for (const one of placed) expect(away(one)).toBeLessThan(195)
        for (const one of placed)
          for (const other of placed)
            if (one.close && other.close && one.close > other.close)
              expect(away(one)).toBeLessThan(away(other))
      }),
    )
  })

  it('tells who came closer, went further, joined and is no longer named', () => {
    const map = (...people: [string, number][]): Tie[] =>
      people.map(([who, close]) => ({ who, close, role: 'friend', quality: null, note: '' }))
    expect(
      changesBetween(map(['Ibu', 3], ['Dito', 4], ['Rani', 2]), map(['ibu', 5], ['Dito', 2], ['Pak Ali', 3])),
    ).toEqual([
      { who: 'ibu', change: 'closer' },
      { who: 'Dito', change: 'further' },
      { who: 'Pak Ali', change: 'joined' },
      { who: 'Rani', change: 'gone' },
    ])
  })

  it('compares nobody whose closeness was not said in one of the two', () => {
    const ibu = (close: number | null): Tie[] => [
      { who: 'Ibu', close, role: 'family', quality: null, note: '' },
    ]
    expect(changesBetween(ibu(null), ibu(4))).toEqual([])
    expect(changesBetween(ibu(4), ibu(null))).toEqual([])
    expect(changesBetween(ibu(4), ibu(4))).toEqual([{ who: 'Ibu', change: 'same' }])
  })

  it('reads what was entered and nothing else', () => {
    expect(tiesOf({ people: [{ who: ' ' }, { who: 'Ayah', close: 4 }] })).toEqual([
      { who: 'Ayah', role: 'friend', close: 4, quality: null, note: '' },
    ])
    expect(tiesOf(null)).toEqual([])
  })
})
