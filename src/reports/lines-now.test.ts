import { expect, test } from 'vitest'
import { linesOf, officeHours, type Office } from '#src/people/index.ts'
import type { FrontState } from './front-state.ts'
import { answeringFirst, hoursOfOwn } from './lines-now.ts'

const office = {
  name: 'UPTD PPA Uji',
  openingHours: officeHours,
  publicPhone: '0762 000 111',
  onCallLine: '0812 000 222',
  onCallNote: 'Dijawab sampai pukul 22.00.',
  lineTests: {},
} as unknown as Office
const lines = linesOf(office)
const ids = (openNow: boolean, onCall: boolean) =>
  answeringFirst(lines, { office, doorsOpen: true, openNow, onCall }).map((line) => line.id)

test('whoever answers now stands first; a number nobody picks up stands last and is never left out', () => {
  expect(ids(true, false).slice(0, 2)).toEqual(['office.onCall', 'office.phone'])
  expect(ids(false, true)[0]).toBe('office.onCall')
  expect(ids(false, true).at(-1)).toBe('office.phone')
  expect(ids(false, false)[0]).toBe('sapa129')
  expect(ids(false, false).slice(-2)).toEqual(['office.onCall', 'office.phone'])
  expect(ids(false, false)).toHaveLength(lines.length)
})

test('the office says its own hours, and the note only of the line it was written for', () => {
  const state: FrontState = { office, doorsOpen: true, openNow: false, onCall: false }
  const said = lines.slice(0, 2).map((line) => hoursOfOwn(line, state, 'id'))
  expect(said).toEqual([
    'Dijawab sampai pukul 22.00. Jam kantor: Senin–Jumat 08.00–16.00',
    'Jam kantor: Senin–Jumat 08.00–16.00',
  ])
})
