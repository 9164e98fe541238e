import { describe, expect, test } from 'vitest'
import { linkWaiting, verifyChain } from '#src/platform/audit/chain.ts'
import { record } from '#src/platform/audit/record.ts'
import { newId, type AccountId, type OfficeId } from '#src/platform/ids.ts'
import { useHouse } from './support/house.ts'

describe('the record of who read and did what', () => {
  const house = useHouse()
  const officeId = newId<'office'>() as OfficeId
  const actor = {
    kind: 'account',
    officeId,
    accountId: newId<'account'>() as AccountId,
    roles: ['dpo'],
  } as const

  async function write(count: number): Promise<void> {
    await house().app.database.as(actor, async (scope) => {
      for (let at = 0; at < count; at++)
        await record(scope, {
          action: 'read',
          subjectKind: 'case',
          subjectId: newId(),
          purpose: 'care',
          facts: { at },
        })
    })
    while ((await linkWaiting(house().owner)) > 0);
  }
  async function verify() {
    const client = await house().owner.connect()
    try {
      return await verifyChain(client)
    } finally {
      client.release()
    }
  }

  test('the application can add to it and can neither change nor remove a line', async () => {
    await write(3)
    for (const statement of [
      'update platform.audit_entry set action = $$x$$',
      'delete from platform.audit_entry',
      'truncate platform.audit_entry',
      'delete from platform.audit_link',
      'insert into platform.audit_link (position, entry_id, hash) values (99, 1, $$x$$)',
    ]) {
      await expect(house().app.database.pool.query(statement)).rejects.toThrow(
        /permission denied|append-only/,
      )
    }
  })

  test('nodes linking at the same moment never fork the chain', async () => {
    await house().app.database.as(actor, async (scope) => {
      for (let at = 0; at < 40; at++)
        await record(scope, { action: 'read', subjectKind: 'case', facts: { at } })
    })
    await Promise.all(Array.from({ length: 6 }, () => linkWaiting(house().owner)))
    while ((await linkWaiting(house().owner)) > 0);
    expect(await verify()).toMatchObject({ sound: true, waiting: 0 })
  })

  test.each([
    [
      'an entry was altered',
      `update platform.audit_entry set purpose = 'lain' where id = (select entry_id from platform.audit_link where position = 2)`,
      'hash',
      2,
    ],
    ['a link was removed', `delete from platform.audit_link where position = 2`, 'gap', 3],
    [
      'an entry was slipped in past the queue',
      `insert into platform.audit_entry (office_id, action, subject_kind) values (gen_random_uuid(), 'x', 'y'); delete from platform.audit_waiting`,
      'unlinked_entries',
      null,
    ],
  ])('even the owner is found out when %s', async (_name, forgery, reason, position) => {
    await write(4)
    const client = await house().owner.connect()
    try {
      await client.query('begin; set local session_replication_role = replica')
      await client.query(forgery)
      const verdict = await verifyChain(client)
      expect(verdict).toMatchObject({ sound: false, reason, ...(position === null ? {} : { position }) })
    } finally {
      await client.query('rollback')
      client.release()
    }
  })
})
