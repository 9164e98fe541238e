import { expect, test } from 'vitest'
import { openOffice } from '../../tests/support/open-office.ts'
import { useHouse } from '../../tests/support/house.ts'
import { forgetFrontDoor, frontDoor } from './front-door.ts'
import { insertTurn } from './on-call.store.ts'
import { makeOffice, officeHours } from './index.ts'

const closed = useHouse()
const open = useHouse()
const minutes = (count: number) => count * 60_000

test('a closed door is asked for anew each time, so that it opens at once', async () => {
  const { database } = closed().app
  const { officeId } = await makeOffice(database, {
    name: 'UPTD PPA Kampar',
    regionScheme: 'kemendagri',
    regionCode: '14.01',
    regionName: 'Kabupaten Kampar',
    openingHours: officeHours,
    head: { login: 'rahma.yulia', fullName: 'Rahma Yulia', password: 'gerimis pasir lentera tembok' },
  })
  const first = frontDoor(database, officeId, new Date())
  expect((await first).intake).toBeNull()
  expect(frontDoor(database, officeId, new Date())).not.toBe(first)
})

test('an open door is remembered for seconds, and not past a change of who is on call', async () => {
  const { database } = open().app
  const office = await openOffice(database)
  const now = new Date()
  const look = (moment = now) => frontDoor(database, office.officeId, moment)
  const first = look()
  expect((await first).intake).not.toBeNull()
  expect((await first).onCall).toBe(false)
  expect(look()).toBe(first)
  expect(look(new Date(now.getTime() + 4000))).not.toBe(first)

  await office.as(office.head, (scope) =>
    insertTurn(scope, {
      accountId: office.head.member.accountId,
      startsAt: new Date(now.getTime() - minutes(1)),
      endsAt: new Date(now.getTime() + minutes(60)),
    }),
  )
  expect((await look(new Date(now.getTime() + 4000))).onCall).toBe(false)
  forgetFrontDoor(database)
  expect((await look()).onCall).toBe(true)
})
