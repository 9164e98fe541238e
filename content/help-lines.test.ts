import { expect, test } from 'vitest'
import {
  contactHref,
  helpLineNote,
  helpLineStatus,
  helpLines,
  orderHelpLines,
  type HelpLine,
  withTests,
} from './help-lines.ts'

const answered = (on: string) => ({ lastTest: { on, by: 'Petugas', result: 'answered' } as const })

test('a test call counts for ninety days', () => {
  expect(helpLineStatus(answered('2026-08-23'), '2026-11-21')).toBe('tested')
  expect(helpLineStatus(answered('2026-08-22'), '2026-11-21')).toBe('stale')
  expect(helpLineStatus({ lastTest: null }, '2026-11-21')).toBe('untested')
})

test('a test call counts for the number it was made to', () => {
  const [first] = helpLines
  if (!first) throw new Error('no lines')
  const call = { on: '2026-11-20', by: 'x', result: 'answered', value: first.contact.value } as const
  expect(withTests([first], { [first.id]: call })[0]?.lastTest?.on).toBe('2026-11-20')
  expect(withTests([first], { [first.id]: { ...call, value: '0' } })[0]?.lastTest).toBeNull()
})

test('a call that nobody took never reads as tested', () => {
  const line = { lastTest: { on: '2026-11-20', by: 'Petugas', result: 'unanswered' } as const }
  expect(helpLineStatus(line, '2026-11-21')).toBe('failed')
  expect(helpLineNote(line, '2026-11-21', 'id')).toContain('Tidak terjawab')
  expect(helpLineNote(answered('2026-11-01'), '2026-11-21', 'en')).toBe(
    'Answered when tried on 1 November 2026.',
  )
})

test('SAPA 129 is the first national line, and the office’s own stand before it', () => {
  const [first] = helpLines
  expect(first?.contact.value).toBe('129')
  if (!first) throw new Error('no lines')
  const local: HelpLine = { ...first, id: 'office', scope: 'local' }
  expect(
    orderHelpLines([local])
      .slice(0, 2)
      .map((line) => line.id),
  ).toEqual(['office', 'sapa129'])
})

test('every line says in both languages what it is for, when, at what cost, and from where we know', () => {
  expect(new Set(helpLines.map((line) => line.id)).size).toBe(helpLines.length)
  for (const line of helpLines) {
    for (const text of [line.name, line.purpose, line.hours, line.cost]) {
      expect(text.id).not.toBe('')
      expect(text.en).not.toBe('')
    }
    expect(line.source).not.toBe('')
    expect(line.lastTest).toBeNull()
    expect(contactHref(line.contact)).toMatch(/^(tel:[\d,]+|https:\/\/wa\.me\/62\d+|https:\/\/[a-z0-9.]+)$/)
  }
  expect(helpLines.filter((line) => line.kind === 'emergency').map((line) => line.id)).toEqual([
    'emergency112',
    'police110',
    'ambulance119',
  ])
})
