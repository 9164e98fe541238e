import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { newId } from '#src/platform/ids.ts'
import { useHouse } from './support/house.ts'

const house = useHouse()

test('two pieces of work that wait for each other both get done, once each', async () => {
  const { database } = house().app
  const [a, b] = [newId(), newId()]
  const actor = { kind: 'system', officeId: null } as const
  await database.as(actor, async ({ db }) => {
    for (const key of [a, b]) await db.insertInto('platform.done_once').values({ key, path: '' }).execute()
  })
  let runs = 0
  const inOrder = (first: string, second: string) =>
    database.as(actor, async ({ db }) => {
      runs += 1
      for (const key of [first, second]) {
        await db
          .updateTable('platform.done_once')
          .set({ path: sql`path || 'x'` })
          .where('key', '=', key)
          .execute()
        await new Promise((next) => setTimeout(next, 100))
      }
    })
  await Promise.all([inOrder(a, b), inOrder(b, a)])
  const rows = await database.as(actor, ({ db }) =>
    db.selectFrom('platform.done_once').select('path').where('key', 'in', [a, b]).execute(),
  )
  expect(rows).toEqual([{ path: 'xx' }, { path: 'xx' }])
  expect(runs).toBe(3)
})
