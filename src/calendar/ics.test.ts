import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, writeIcs } from './ics.ts'

const event = {
  uid: 'a1@naungan',
  startsAt: new Date('2026-11-24T02:00:00Z'),
  endsAt: new Date('2026-11-24T03:00:00Z'),
  summary: 'Janji R1; lantai 2, kiri\nmasuk',
  cancelled: false,
  sequence: 2,
  stampedAt: new Date('2026-11-20T01:00:00Z'),
}

test('is a whole calendar with CRLF, UTC times and escaped text', () => {
  const text = writeIcs('Kalender', [event, { ...event, uid: 'b2@naungan', cancelled: true }])
  expect(text.split('\r\n').filter((line) => line.includes('\n'))).toEqual([])
  expect(text).toContain('DTSTART:20261124T020000Z\r\nDTEND:20261124T030000Z\r\n')
  expect(text).toContain('SUMMARY:Janji R1\\; lantai 2\\, kiri\\nmasuk\r\n')
  expect(text).toContain('STATUS:CANCELLED')
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2)
  expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true)
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
})

test('no line is longer than 75 octets, and unfolding gives back every sign', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
      const line = typed.replaceAll(/[\r\n]/g, '')
      const folded = fold(line)
      for (const row of folded.split('\r\n')) expect(Buffer.byteLength(row)).toBeLessThanOrEqual(75)
      expect(folded.replaceAll('\r\n ', '')).toBe(line)
    }),
  )
})
