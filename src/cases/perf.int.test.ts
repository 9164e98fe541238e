import { afterAll, beforeAll, inject, test } from 'vitest'
import { sql } from 'kysely'
import type { Member } from '#src/platform/access/visitor.ts'
import { openCase } from './open-case.ts'
import { openTestOffice, openTestSite, type TestOffice } from './test-office.ts'
import pg from 'pg'

let office: TestOffice
let sari: Member
beforeAll(async () => {
  office = await openTestOffice(inject('serverUrl'))
  sari = await office.hire('Sari Konselor', 'counsellor')
})
afterAll(() => office.end())

test('perf', async () => {
  const site = openTestSite(office, [sari])
  const ownerUrl = new URL(inject('serverUrl'))
  const { rows } = await office.as(sari, (s) => sql<{ n: string }>`select current_database() as n`.execute(s.db))
  ownerUrl.pathname = '/' + rows[0]?.n
  const owner = new pg.Client({ connectionString: ownerUrl.href })
  await owner.connect()
  const caseId = await office.as(sari, (scope) => openCase(scope, sari, { side: 'harmed', identity: { fullName: 'Djoko Santoso' }, lead: sari.accountId, opening: 'x' }))
  for (const total of [1000, 100000]) {
    await owner.query(`
      with c as (
        insert into cases.case select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'number', 'K-'||g||'-${total}'))).* from cases.case c, generate_series(1, ${total === 1000 ? 1000 : 99000}) g where c.id = '${caseId}' returning id, office_id)
      insert into cases.care_team (office_id, case_id, account_id, duty) select office_id, id, '${sari.accountId}', 'lead' from c`)
    await owner.query(`insert into cases.key_grant select g.office_id, c.id, 1, g.account_id, g.sealed, g.rewrapped, g.granted_by, now() from cases.case c, cases.key_grant g where g.case_id = '${caseId}' and not exists (select 1 from cases.key_grant k where k.case_id = c.id)`)
    await owner.query(`insert into cases.name_token select t.office_id, t.token, c.id from cases.case c, cases.name_token t where t.case_id = '${caseId}' and c.id <> '${caseId}' on conflict do nothing`)
    await owner.query(`insert into cases.entry (office_id, id, case_id, kind, happened_at) select c.office_id, gen_random_uuid(), c.id, 'opened', now() from cases.case c, generate_series(1,10) g where not exists (select 1 from cases.entry e where e.case_id = c.id)`)
    await owner.query('analyze')
    for (const path of ['/kasus', `/kasus/${caseId}`, '/kasus?q=djoko', '/kasus?q=santoso']) {
      const times = []
      let status = 0
      for (let i = 0; i < 12; i++) {
        const t = performance.now()
        const answer = await site.get(sari, path)
        status = answer.status
        times.push(performance.now() - t)
      }
      console.log(total, path.slice(0, 16), status, times.toSorted((a, b) => a - b)[6]?.toFixed(1))
    }
  }
  await owner.end()
}, 280000)
