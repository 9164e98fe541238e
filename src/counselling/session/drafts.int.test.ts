import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import type { Office } from '../../../tests/support/office.ts'
import type { Form } from '../test-file.ts'
import { sweepDrafts } from './sweep-drafts.ts'
import { useTestRoom, whole } from './test-room.ts'

const { file, house, post, get, begin, marks, send } = useTestRoom()
let sari: Member
let budi: Member
let tuti: Member
let office: Office

beforeAll(async () => {
  ;({ sari, budi, tuti } = file().people)
  ;({ office } = file())
  // One session is over before the drafts of another begin.
  await send(sari, await begin(sari), { ...whole, do: 'close' })
})

describe('drafts', () => {
  let room = ''
  const draft = (member: Member, form: Form) => post(member, `${room}/draf`, form)

  test('survive the page, stay their author’s, and never go back to an older word', async () => {
    room = await begin(sari)
    const tab = randomUUID()
    expect((await draft(sari, { _tab: tab, _rev: '2', heard: 'yang baru' })).text).toBe('{"rev":2}')
    expect((await draft(sari, { _tab: tab, _rev: '1', heard: 'yang lama' })).text).toBe('{"why":"older"}')
    expect((await draft(sari, { _tab: 'x', _rev: '1' })).status).toBe(400)
    expect((await get(sari, room)).text).toContain('yang baru')
    const held = (await get(budi, room)).text
    expect(held).toContain('Sesi ini sedang dipegang Sari Konselor')
    expect(held).not.toContain('yang baru')
    const other = await draft(budi, { _tab: randomUUID(), _rev: '1', heard: 'dari Budi' })
    expect([other.status, JSON.parse(other.text)]).toEqual([409, { why: 'taken', who: 'Sari Konselor' }])
    expect((await draft(tuti, { _tab: randomUUID(), _rev: '1', heard: 'luar' })).status).toBe(404)
    const sealed = await house().owner.query(
      `select encode(sealed, 'escape') s from counselling.session_draft`,
    )
    expect(sealed.rows).toHaveLength(1)
    expect(sealed.rows[0].s).not.toContain('yang baru')
  })

  test('are kept no longer, not even by a moment, once signing in, role or account has ended', async () => {
    const { owner } = house()
    const cookie = await office.signIn(sari)
    const tab = randomUUID()
    let rev = 0
    const keep = async () => {
      const form = { _tab: tab, _rev: String(++rev), heard: `kata ke-${rev}` }
      return (await house().send(`${room}/draf`, { cookie, form })).status
    }
    const undone = async (change: string, back: string) => {
      expect([await keep(), await keep()]).toEqual([200, 200])
      await owner.query(change, [sari.accountId])
      const refused = [await keep(), await keep()]
      await owner.query(back, [sari.accountId])
      return refused
    }
    const role = (column: string) => `update people.account_role set ${column} where account_id = $1`
    expect(
      await undone(
        role(`valid_to = current_date - 2, valid_from = current_date - 3`),
        role('valid_to = null'),
      ),
    ).toEqual([403, 403])
    const state = (is: string) => `update people.account set status = '${is}' where id = $1`
    expect(await undone(state('suspended'), state('active'))).toEqual([303, 303])
    const ended = await undone(
      `delete from people.session where account_id = $1`,
      'select from people.account where id = $1',
    )
    expect(ended).toEqual([303, 303])
    const { rows } = await owner.query(`select rev from counselling.session_draft where tab = $1`, [tab])
    // Two were kept before each ending, and two refused after it.
    expect(rows).toEqual([{ rev: 10 }])
    await owner.query(`delete from counselling.session_draft where tab = $1`, [tab])
  })

  test('are swept away when their session is over and nobody came back for them', async () => {
    const rows = async () =>
      (await house().owner.query('select count(*)::int n from counselling.session_draft')).rows[0].n
    const before = await rows()
    await house().owner.query(
      `insert into counselling.session_draft (office_id, session_id, account_id, tab, rev, saved_at, sealed)
       select office_id, id, account_id, gen_random_uuid(), 1, now() - interval '8 days', '\\x00' from counselling.session where state = 'closed' limit 1`,
    )
    expect(await rows()).toBe(before + 1)
    await sweepDrafts(house().app.database).run(undefined as never)
    expect(await rows()).toBe(before)
  })

  test('of two tabs are both kept, compared, and one is taken or dropped', async () => {
    const first = await marks(sari, room)
    const second = await marks(sari, room)
    await draft(sari, { ...first, heard: 'dari tab satu' })
    await draft(sari, { ...second, heard: 'dari tab dua', agenda: 'sekolah' })
    const { text } = await get(sari, room)
    expect(text).toContain('Ada 1 draf lain')
    expect(text).toContain('dari tab dua')
    const compared = (await get(sari, `${room}?banding=${String(first['_tab'])}`)).text
    expect(compared).toContain('dari tab satu')
    const used = (await get(sari, `${room}?pakai=${String(first['_tab'])}`)).text
    expect(used).toMatch(/<textarea[^>]*name="heard"[^>]*>dari tab satu/)
    await post(sari, room, { do: 'discard', _tab: String(first['_tab']) })
    expect((await get(sari, room)).text).not.toContain('draf lain dari tab')
  })

  test('a colleague may go on with a session; whoever held it is told and keeps their words', async () => {
    const before = await marks(sari, room)
    await post(budi, room, { do: 'take' })
    const told = await draft(sari, { ...before, _rev: '9', heard: 'masih mengetik' })
    expect(JSON.parse(told.text)).toEqual({ why: 'taken', who: 'Budi Rekan' })
    const refused = await post(sari, room, { ...before, ...whole, do: 'close', heard: 'masih mengetik' })
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('masih mengetik')
    expect((await post(budi, room, { ...(await marks(budi, room)), ...whole, do: 'close' })).status).toBe(303)
  })
})
