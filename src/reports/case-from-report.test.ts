import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AccountId } from '#src/platform/ids.ts'
import { homesOfReport, problemOfPlan, type FilesPlan } from './case-from-report.ts'

const people = ['a', 'b', 'c'].map((id) => id as AccountId)
const persons = ['p1', 'p2', 'p3', 'p4'].map((id) => ({ id: id as never }))
const file = fc.record({
  personId: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'unnamed'),
  side: fc.constantFrom('harmed' as const, 'reported' as const, 'witness' as const),
  lead: fc.constantFrom(...people),
  fullName: fc.constant('Karangan'),
})
const plan: fc.Arbitrary<FilesPlan> = fc.record({
  files: fc.array(file, { maxLength: 5 }),
  joining: fc.constantFrom('none', 'harmed', 'reported'),
})
const me = 'a' as AccountId

test('whatever plan passes, nobody would read files of both sides', () => {
  fc.assert(
    fc.property(plan, (made) => {
      if (problemOfPlan(made, me, persons) !== null) return
      const readers = (side: string) =>
        new Set(
          made.files
            .filter((one) => one.side === side)
            .flatMap((one) => (made.joining === side ? [one.lead, me] : [one.lead])),
        )
      const harmed = readers('harmed')
      expect([...readers('reported')].filter((account) => harmed.has(account))).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test.each([
  [{ files: [], joining: 'none' }, 'no_files'],
  [{ files: [{ personId: 'p1', side: 'harmed', lead: me, fullName: ' ' }], joining: 'none' }, 'no_name'],
  [
    { files: [{ personId: 'zz', side: 'harmed', lead: me, fullName: 'X' }], joining: 'none' },
    'unknown_person',
  ],
  [
    {
      files: [
        { personId: 'p1', side: 'harmed', lead: me, fullName: 'X' },
        { personId: 'p1', side: 'reported', lead: me, fullName: 'X' },
      ],
      joining: 'none',
    },
    'same_person_twice',
  ],
  [
    {
      files: [
        { personId: 'p1', side: 'harmed', lead: me, fullName: 'X' },
        { personId: 'p2', side: 'reported', lead: me, fullName: 'Y' },
      ],
      joining: 'none',
    },
    'wall',
  ],
  [
    {
      files: [{ personId: 'unnamed', side: 'harmed', lead: me, fullName: 'Belum diketahui' }],
      joining: 'none',
    },
    null,
  ],
] satisfies [FilesPlan, string | null][])('%# %j', (made, problem) => {
  expect(problemOfPlan(made, me, persons)).toBe(problem)
})

test('a report lies with everybody who was hurt; with the other side only when they wrote it themselves', () => {
  const harmed = { personId: 'p1', side: 'harmed', lead: me, fullName: 'X' } as const
  const alsoHarmed = { personId: 'p3', side: 'harmed', lead: me, fullName: 'Z' } as const
  const reported = { personId: 'p2', side: 'reported', lead: me, fullName: 'Y' } as const
  const all: FilesPlan = { files: [reported, harmed, alsoHarmed], joining: 'none' }
  expect(homesOfReport(all, 'witness')).toEqual([harmed, alsoHarmed])
  expect(homesOfReport({ files: [reported], joining: 'none' }, 'witness')).toEqual([])
  expect(homesOfReport(all, 'reportedPerson')).toEqual([reported])
})

test('whoever reports, a file of the other side never holds what was told about them', () => {
  fc.assert(
    fc.property(
      plan,
      fc.constantFrom('self', 'parent', 'witness', 'teacher', 'notStated'),
      (made, teller) => {
        expect(homesOfReport(made, teller).every((file) => file.side === 'harmed')).toBe(true)
      },
    ),
  )
})
