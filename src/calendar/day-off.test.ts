import { describe, expect, test } from 'vitest'
import { offOn, readDaysOff } from './day-off.ts'
import { daysOfSpan, stepSpan } from './span.ts'
import { readSlot, readWish, slotValue } from './slot.ts'

describe('days off of an office', () => {
  const line = '2027-03-10; libur nasional; Idulfitri; SKB 3 Menteri Nomor 1/2026'
  test('a reckoned day is decreed once the office wrote it down, and stands there once', () => {
    expect(offOn('2027-03-10', []).map((one) => one.verified)).toEqual([false])
    const own = readDaysOff(line)
    if ('why' in own) throw new Error(own.why)
    expect(offOn('2027-03-10', own)).toMatchObject([{ verified: true, source: 'SKB 3 Menteri Nomor 1/2026' }])
  })
  test('regional days and joint leave come beside what is shipped', () => {
    const own = readDaysOff(
      `tanggal;jenis;nama;sumber\n\n2027-02-06; libur daerah; Hari jadi; Perbup 1\n2027-12-24\tjoint\tCuti\tSKB`,
    )
    if ('why' in own) throw new Error(own.why)
    expect(offOn('2027-02-06', own).map((one) => one.kind)).toEqual(['national', 'regional'])
    expect(offOn('2027-12-24', own)).toMatchObject([{ kind: 'joint', verified: true }])
  })
  test.each([
    ['2027-02-31; cuti bersama; x; y', 'day', 1],
    [`${line}\n2027-03-11; liburan; x; y`, 'kind', 2],
    ['2027-03-11; joint; ; y', 'name', 1],
    ['2027-03-11; joint; x;', 'source', 1],
    ['2027-03-11, joint, x, y', 'shape', 1],
    [Array.from({ length: 101 }, () => line).join('\n'), 'many', 101],
  ])('%s is refused with the line and the reason', (text, why, at) => {
    expect(readDaysOff(text)).toEqual({ line: at, why })
  })
})

describe('what a view shows', () => {
  test('a month in whole weeks, a week from Monday, a day alone', () => {
    const november = daysOfSpan('month', '2026-11-24')
    expect([
      november.from,
      november.to,
      november.days[0],
      november.days.at(-1),
      november.days.length,
    ]).toEqual(['2026-11-01', '2026-11-30', '2026-10-26', '2026-12-06', 42])
    expect(daysOfSpan('month', '2027-02-10').days.length).toBe(28)
    expect(daysOfSpan('week', '2026-11-29').from).toBe('2026-11-23')
    expect(daysOfSpan('day', '2026-11-29').days).toEqual(['2026-11-29'])
  })
  test('steps go to the day, week or month beside it, over the year', () => {
    expect(stepSpan('month', '2026-12-31', 1)).toBe('2027-01-01')
    expect(stepSpan('month', '2027-01-31', -1)).toBe('2026-12-01')
    expect(stepSpan('week', '2026-12-28', 1)).toBe('2027-01-04')
    expect(stepSpan('day', '2027-01-01', -1)).toBe('2026-12-31')
  })
})

describe('times that fill a form', () => {
  test('what a button says is read back; anything else is none', () => {
    const at = (clock: string) => new Date(`2026-11-24T${clock}:00+07:00`)
    const value = slotValue(
      { startsAt: at('13:00'), endsAt: at('14:30'), insteadOf: at('09:00') },
      'Asia/Jakarta',
    )
    expect(readSlot(value)).toEqual({ from: '13:00', to: '14:30', was: '09:00' })
    for (const wrong of ['', '25:00-26:00 09:00', '13:00-14:00', null]) expect(readSlot(wrong)).toBeNull()
  })
  test('an address fills only what is a day and a time', () => {
    expect(readWish(new URLSearchParams('tanggal=2026-11-24&mulai=09:00&selesai=x'))).toEqual({
      on: '2026-11-24',
      from: '09:00',
    })
    expect(readWish(new URLSearchParams('tanggal=2026-02-31'))).toEqual({})
  })
})
