import fc from 'fast-check'
import { expect, test } from 'vitest'
import { urgencies } from '#src/platform/clock/urgency.ts'
import type { ReportAnswers } from './report-form.ts'
import { urgencyOf } from './urgency-of-report.ts'

test.each<[Partial<ReportAnswers>, string, string[]]>([
  [{}, 'H72', []],
  [{ dangerNow: 'yes' }, 'NOW', ['dangerNow']],
  [{ dangerNow: 'no' }, 'H72', []],
  [{ dangerNow: 'unknown' }, 'TODAY', ['dangerUnknown']],
  [{ signs: ['weapon'] }, 'NOW', ['weapon']],
  [{ signs: ['doctor', 'threatened'] }, 'NOW', ['doctor', 'threatened']],
  [{ signs: ['threatened'] }, 'TODAY', ['threatened']],
  [{ forms: ['verbal', 'sexual'] }, 'TODAY', ['sexual']],
  [{ stillGoing: 'yes', injured: 'yes' }, 'TODAY', ['stillGoing', 'injured']],
  [{ stillGoing: 'no', injured: 'no', worry: 0, frequency: 'once' }, 'H72', []],
  [{ worry: 4 }, 'TODAY', ['cannotBear']],
  // Words are never read: only what was ticked counts.
  [{ what: 'Dia membawa pisau dan aku ingin mati' }, 'H72', []],
])('%j → %s %j', (answers, urgency, reasons) => {
  expect(urgencyOf(answers)).toEqual({ urgency, reasons })
})

const answers = fc.record(
  {
    dangerNow: fc.constantFrom('yes', 'no', 'unknown'),
    signs: fc.subarray(['weapon', 'doctor', 'trapped', 'threatened', 'missing'] as const),
    forms: fc.subarray(['verbal', 'sexual', 'physical'] as const),
    stillGoing: fc.constantFrom('yes', 'no', 'afraid', 'unknown'),
    injured: fc.constantFrom('yes', 'no', 'unknown'),
    worry: fc.integer({ min: 0, max: 4 }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<ReportAnswers>>

test('a worse answer never lowers the urgency', () => {
  const worse: Partial<ReportAnswers>[] = [
    { dangerNow: 'yes' },
    { signs: ['weapon'] },
    { forms: ['sexual'] },
    { stillGoing: 'yes' },
    { injured: 'yes' },
    { worry: 4 },
  ]
  fc.assert(
    fc.property(answers, fc.constantFrom(...worse), (given, added) => {
      const merged = {
        ...given,
        ...added,
        ...(added.signs ? { signs: [...(given.signs ?? []), ...added.signs] } : {}),
      }
      expect(urgencies.indexOf(urgencyOf(merged).urgency)).toBeLessThanOrEqual(
        urgencies.indexOf(urgencyOf(given).urgency),
      )
    }),
  )
})
