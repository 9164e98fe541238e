import { expect, test } from 'vitest'
import { officeHours, type Office } from '#src/people/index.ts'
import { hoursText, officeNow, type FrontState } from './front-state.ts'
import { ownPath } from './pages/language-page.tsx'

const office = {
  openingHours: officeHours,
  timezone: 'Asia/Jakarta',
  closedDays: ['2026-11-23'],
} as unknown as Office
const state = (more: Partial<FrontState>): FrontState => ({
  office,
  doorsOpen: true,
  openNow: false,
  onCall: false,
  ...more,
})

test('hours stand together where days share them', () => {
  expect(hoursText(office, 'id')).toBe('pada jam kantor (Senin–Jumat 08.00–16.00)')
  const odd = { ...officeHours, wed: { opens: '08:00', closes: '12:00' } }
  expect(hoursText({ openingHours: odd }, 'en')).toBe(
    'during office hours (Monday–Tuesday 08:00–16:00, Wednesday 08:00–12:00, Thursday–Friday 08:00–16:00)',
  )
  const never = { mon: null, tue: null, wed: null, thu: null, fri: null, sat: null, sun: null }
  expect(hoursText({ openingHours: never }, 'id')).toBe('ketika petugas ada')
})

test('a closed office says when it opens again, past its own days off, and nobody on call is said plainly', () => {
  const saturday = new Date('2026-11-21T13:00:00Z')
  const said = officeNow(state({}), saturday, 'id')
  expect(said.open).toContain('Selasa, 24 November 2026 pukul 08.00')
  expect(said.onCall).toContain('tidak ada petugas yang berjaga')
  expect(
    officeNow(state({ openNow: true, onCall: true }), new Date('2026-11-20T03:00:00Z'), 'id').open,
  ).toContain('pukul 16.00')
})

test.each(['//evil.example', 'https://evil.example', '/\\evil', 'javascript:alert(1)', '/a?b=//x', null, ''])(
  '%s never leads elsewhere',
  (given) => {
    expect(ownPath(given)).toBe('/')
  },
)
