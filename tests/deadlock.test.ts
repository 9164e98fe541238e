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
  // Each holds what the other wants next before either asks for it, however slow the machine.
  let holding = 0
  const both = Promise.withResolvers<void>()
  const inOrder = (first: string, second: string) =>
    database.as(actor, async ({ db }) => {
      runs += 1
      for (const key of [first, second]) {
        await db
          .updateTable('platform.done_once')
          .set({ path: sql`path || 'x'` })
          .where('key', '=', key)
          .execute()
        holding += 1
        if (holding === 2) both.resolve()
        await both.promise
      }
    })
  await Promise.all([inOrder(a, b), inOrder(b, a)])
  const rows = await database.as(actor, ({ db }) =>
    db.selectFrom('platform.done_once').select('path').where('key', 'in', [a, b]).execute(),
  )
  expect(rows).toEqual([{ path: 'xx' }, { path: 'xx' }])
  // The one that was undone may meet the other a second time before that one is through.
  expect(runs).toBeGreaterThanOrEqual(3)
})
