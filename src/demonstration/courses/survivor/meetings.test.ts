import { expect, test } from 'vitest'
import { phq9 } from '#content/instruments/phq.meta.ts'
import { rci } from '#src/instruments/change.ts'
import { meetings } from './meetings.ts'

const totals = meetings.flatMap(({ day, phq, note }) =>
  phq ? [{ day, total: phq.reduce((sum, one) => sum + one, 0), done: note.done ?? '' }] : [],
)
const parameters = phq9.change[0]

test('what the notes say of the change is what the rule says', () => {
  const [start] = totals
  if (!start || !parameters) throw new Error('There is no first number, or nothing to compare it by.')
  const found = totals.map((one) => [
    one.day,
    one.total,
    rci(parameters, start.total, one.total, 'lowerIsBetter').change,
  ])
  expect(found).toEqual([
    [3, 17, 'noReliableChange'],
    [24, 14, 'noReliableChange'],
    [52, 10, 'improved'],
    [80, 10, 'improved'],
    [112, 9, 'recovered'],
    [133, 8, 'recovered'],
  ])
  const said = (day: number) => totals.find((one) => one.day === day)?.done
  expect(said(24)).toContain('turun tiga, belum perubahan yang dapat diandalkan')
  expect(said(52)).toContain('sekarang sepuluh: turun tujuh dari awal, perubahan yang dapat diandalkan')
  expect(said(80)).toContain('tetap sepuluh')
})
