import { describe, expect, test } from 'vitest'
import { openOffice } from './support/open-office.ts'
import { useHouse } from './support/house.ts'
import { hiddenFields, newSubmission } from './support/submissions.ts'

describe('a full disk', () => {
  const house = useHouse()

  test('is told calmly, keeps what was typed, and the same post works once there is room', async () => {
    const { owner, send, app } = house()
    const { officeId } = await openOffice(app.database)
    const report = await newSubmission(officeId, 'Ditulis saat cakram penuh, <b>"tetap ada"</b>.')
    await owner.query(`
      create function public.no_room() returns trigger language plpgsql as
        $$ begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$;
      create trigger no_room before insert on reports.report for each row execute function public.no_room()`)

    const refused = await send('/lapor', { method: 'POST', form: { ...report.form } })
    expect(refused.status).toBe(507)
    const page = await refused.text()
    expect(page).toMatch(/<button[^>]*>/)
    expect(hiddenFields(page)).toMatchObject(report.form)
    const kept = await owner.query(
      'select 1 from reports.report union all select 1 from reports.way_back union all select 1 from reports.key_grant',
    )
    expect(kept.rowCount).toBe(0)

    await owner.query('drop trigger no_room on reports.report; drop function public.no_room()')
    const again = await send('/lapor', { method: 'POST', form: hiddenFields(page) })
    expect([again.status, again.headers.get('location')]).toEqual([303, '/lapor/terkirim'])
    const twice = await send('/lapor', { method: 'POST', form: hiddenFields(page) })
    expect(twice.status).toBe(303)
    expect((await owner.query('select 1 from reports.report')).rowCount).toBe(1)
  })
})
