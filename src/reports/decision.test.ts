import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codesIn } from '#content/codes/code.ts'
import {
  closingReasons,
  decisions,
  referralBodies,
  statusAfter,
  whatIsMissing,
  type Weighed,
} from './decision.ts'
import { isDecided, loweringReasons } from './triage.ts'

const ready = { status: 'in_hand', decidedAt: null, takenByMe: true, classified: true } as const
const answer = 'Terima kasih, kami akan menemanimu.'

test.each([
  [{}, ['decision', 'answer']],
  [{ decision: 'close', answer }, ['reason']],
  [{ decision: 'close', reason: 'tooMinor', answer }, ['reason']],
  [{ decision: 'close', reason: 'helpedByAnswer' }, ['answer']],
  [{ decision: 'close', reason: 'helpedByAnswer', answer: '   baik   ' }, ['answer']],
  [{ decision: 'refer', reason: 'helpedByAnswer', answer }, ['reason']],
  [{ decision: 'refer', reason: 'police', answer }, []],
  [{ decision: 'close', reason: 'helpedByAnswer', answer }, []],
  [{ decision: 'open', reason: 'harmed', answer }, []],
] satisfies [Partial<Weighed>, string[]][])('%j lacks %j', (given, missing) => {
  expect(whatIsMissing(ready, given)).toEqual(missing)
})

test('a decision needs a hand on the report, once, and an identification unless it is closed', () => {
  const close = { decision: 'close', reason: 'notAReport', answer } as const
  const open = { decision: 'open', reason: 'harmed', answer } as const
  expect(whatIsMissing({ ...ready, takenByMe: false }, close)).toEqual(['not_in_hand'])
  expect(whatIsMissing({ ...ready, decidedAt: new Date() }, close)).toEqual(['already_decided'])
  expect(whatIsMissing({ ...ready, classified: false }, open)).toEqual(['identification'])
  expect(whatIsMissing({ ...ready, classified: false }, close)).toEqual([])
})

test('without an answer nothing is ever ready, whatever is decided and why', () => {
  const reason = fc.constantFrom<string>(...codesIn(closingReasons), ...codesIn(referralBodies), 'harmed')
  fc.assert(
    fc.property(
      fc.constantFrom(...codesIn(decisions)),
      reason,
      fc.string({ maxLength: 19 }),
      (decision, why, words) => {
        expect(whatIsMissing(ready, { decision, reason: why, answer: words })).toContain('answer')
      },
    ),
  )
  expect(codesIn(decisions).map(statusAfter).every(isDecided)).toBe(true)
})

test('no list offers to turn a matter away as too small, and no rule of the desk weighs its gravity', () => {
  const words = [...closingReasons, ...loweringReasons]
    .flatMap((entry) => [entry.code, entry.id, entry.en])
    .join(' ')
    .toLowerCase()
  expect(words).not.toMatch(/minor|small|ringan|sepele|kecil|trivial|severity|score|skor/)
  for (const file of ['triage.ts', 'decision.ts', 'duplicates.ts']) {
    const code = readFileSync(new URL(file, import.meta.url), 'utf8').replaceAll(
      /\/\*\*[\s\S]*?\*\/|\/\/.*/g,
      '',
    )
    expect(code).not.toMatch(/riskScore|riskLevel|severity/i)
  }
})
