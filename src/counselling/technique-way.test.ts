import { expect, test } from 'vitest'
import { askGate } from './protocols/gate.ts'
import { released } from './protocols/released.ts'
import { factsOf } from './protocols/test-facts.ts'
import type { OpenRun } from './open-episode.ts'
import { wayInTechnique } from './technique-way.ts'

/** Rules that an empty technique does not break, with the answer they speak from. */
const from: Readonly<Record<string, string>> = {
  unsafe_parent_asked: 'parents.tasks=1',
  threat_not_asked: 'situations.1.threat',
  difficulty_missing: 'situations.1.difficulty',
  area_not_pointed_to: 'area.area=grief',
  mood_missing: 'decision.mood',
  shared_without_yes: 'summary.childAgrees=no',
}
/** Any two of five sheets would do: the steps stand beside it. */
const leadsNowhere = new Set(['few_work'])

const at = (phase: string) => ({ id: 'r', phase }) as Pick<OpenRun, 'id' | 'phase'>

test('Everything a technique can wait for leads to the page on which it is written', () => {
  for (const protocol of released)
    for (const { id, gate } of protocol.phases) {
      const asked = gate && askGate(gate, factsOf({}))
      for (const { code } of gate?.rules ?? []) {
        const fired = asked?.outcome === 'hold' ? asked.held.find((one) => one.code === code) : undefined
        const because = fired?.because ?? [{ code, from: from[code] ?? '' }]
        const way = wayInTechnique({ protocol, run: at(id) }, 'c', { code, because })
        expect(way === null, `${protocol.id} ${id} ${code}`).toBe(leadsNowhere.has(code))
      }
    }
})

test.each([
  ['sd', 'focus', 'no_focus', 'focus.focus=missing', '/kasus/c/teknik/r/langkah/focus'],
  ['sd', 'commit', 'assent', 'agreement.commitment=missing', '/kasus/c/teknik/r/kesepakatan'],
  ['sd', 'commit', 'guardian_consent', 'consent.service=false', '/kasus/c/persetujuan'],
  ['sd', 'ladder', 'bullying_goes_on', 'sessions.bullyingGoesOn=yes', '/kasus/c/aman'],
  ['sd', 'ladder', 'locks_not_reviewed', 'safetyLines.1', '/kasus/c/teknik/r/tangga'],
  ['sd', 'exposure', 'not_evaluated', 'exposureDays=2 evaluations=1', '/kasus/c/teknik/r/langkah/evaluation'],
  ['sd', 'end', 'not_yet', 'ladder=false', '/kasus/c/teknik/r/langkah/ending'],
  ['assertive', 'close', 'few_indicators', 'indicators=0', '/kasus/c/teknik/r/langkah/indicators'],
  ['assertive', 'close', 'not_yet', 'clientReady=missing', '/kasus/c/teknik/r/langkah/close'],
])('%s, %s: %s leads to its page', (id, phase, code, read, way) => {
  const protocol = released.find((one) => one.id === id)
  if (!protocol) throw new Error(`No ${id}.`)
  const held = { code, because: [{ code, from: read }] }
  expect(wayInTechnique({ protocol, run: at(phase) }, 'c', held)).toBe(way)
})
