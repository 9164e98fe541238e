import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AccountId, CaseId } from '#src/platform/ids.ts'
import { assertComplete } from '#src/platform/i18n/catalogue.ts'
import { fewestClients, qualitiesByWorker, type RatedSession } from './qualities.ts'
import { qualitiesWords } from './qualities-words.ts'

const said = (
  worker: string,
  client: number,
  openness: number,
  more: Partial<RatedSession> = {},
): RatedSession => ({
  accountId: worker as AccountId,
  caseId: `case${client}` as CaseId,
  byClient: { openness },
  byCounsellor: null,
  ...more,
})

test('each client weighs the same, however often they came', () => {
  const rated = [1, 2, 3, 4].map((client) => said('sari', client, 4))
  const [row] = qualitiesByWorker([...rated, said('sari', 5, 1), said('sari', 5, 1), said('sari', 5, 1)])
  expect(row?.means.openness).toEqual({ client: (4 * 4 + 1) / 5, own: null })
  expect(row?.means.empathy).toEqual({ client: null, own: null })
  expect(row?.clients).toBe(5)
})

test('nothing is shown that fewer than five clients stand behind, whatever the number of sessions', () => {
  const session = fc.record({
    worker: fc.constantFrom('sari', 'budi'),
    client: fc.integer({ min: 1, max: 7 }),
    value: fc.integer({ min: 1, max: 5 }),
  })
  fc.assert(
    fc.property(fc.array(session, { maxLength: 60 }), (sessions) => {
      const rows = qualitiesByWorker(sessions.map((one) => said(one.worker, one.client, one.value)))
      for (const row of rows) {
        const own = sessions.filter((one) => one.worker === row.accountId)
        const enough = new Set(own.map((one) => one.client)).size >= fewestClients
        expect(row.clients !== null).toBe(enough)
        expect(row.means.openness.client !== null).toBe(enough)
        if (row.means.openness.client !== null) {
          expect(row.means.openness.client).toBeGreaterThanOrEqual(1)
          expect(row.means.openness.client).toBeLessThanOrEqual(5)
        }
      }
    }),
  )
})

test('words are whole in both languages', () => assertComplete(qualitiesWords))
