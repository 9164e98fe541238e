import { describe, expect, test } from 'vitest'
import { areas, settingOf, settings } from './codes.ts'
import { linesIn, placePlans, planWidth } from './place-plan.ts'

describe.each(settings.map((one) => one.code))('the drawn plan of %s', (setting) => {
  const { height, rooms } = placePlans[setting]
  const all = Object.entries(rooms)

  test('has a room for each place that can be named, and no other', () => {
    const named = areas.filter((area) => settingOf(area.code) === setting).map((area) => area.code)
    expect(all.map(([code]) => code).toSorted()).toEqual(named.toSorted())
  })

  test('keeps rooms inside, apart, and a finger wide', () => {
    for (const [code, one] of all) {
      expect(one.x >= 0 && one.y >= 0, code).toBe(true)
      expect(one.x + one.width <= planWidth && one.y + one.height <= height, code).toBe(true)
      // 360 units are 312 px or more on the smallest phone that counts.
      expect(Math.min(one.width, one.height) * (312 / planWidth), code).toBeGreaterThanOrEqual(39)
      for (const [other, two] of all) {
        if (other === code) continue
        const apart =
          one.x + one.width <= two.x ||
          two.x + two.width <= one.x ||
          one.y + one.height <= two.y ||
          two.y + two.height <= one.y
        expect(apart, `${code} ${other}`).toBe(true)
      }
    }
  })

  test('holds its names in both languages', () => {
    for (const [code, one] of all) {
      const area = areas.find((known) => known.code === code)
      for (const lang of ['id', 'en'] as const) {
        const lines = linesIn(area?.[lang] ?? '', one.width)
        expect(lines.join(' '), code).toBe(area?.[lang])
        expect(lines.length * 17 + 8, code).toBeLessThanOrEqual(one.height)
      }
    }
  })
})
