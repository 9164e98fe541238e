import { beforeAll, expect, test } from 'vitest'
import { fillDistrict, type District } from '#src/demonstration/fill-district.ts'
import { useHouse } from './support/house.ts'

const house = useHouse({ demonstration: true })
let district: District

beforeAll(async () => {
  const began = performance.now()
  district = await fillDistrict(house().app)
  console.info(performance.now() - began)
}, 120_000)

test('fills', async () => {
  const count = async (sql: string) => (await house().owner.query(sql)).rows
  console.info(await count('select status, count(*) from cases."case" group by 1'), await count('select status, count(*) from reports.report group by 1'), await count(`select kind, count(*) filter (where due_at < now()) late, count(*) from platform.promise where kept_at is null and dropped_at is null group by 1`), await count('select role, count(*) from people.account_role group by 1'))
  expect(district.codes).toBeDefined()
})
