import { beforeAll, describe, expect, test } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import type { CaseId, Id } from '#src/platform/ids.ts'
import { openClientDoor } from '../../tests/support/client.ts'
import { summaryLinks } from '../../tests/support/summary.ts'
import { useTestPlace, type TestPlace } from './test-place.ts'

const place = useTestPlace()
let sari: Member
let hasan: Member

const post: TestPlace['post'] = (member, path, form) => place().post(member, path, form)
const get: TestPlace['get'] = (member, path) => place().get(member, path)
const owner = <T extends object>(text: string, values: unknown[]) =>
  place().house.owner.query<T & Record<string, unknown>>(text, values)

const duty = 'Putuskan pintu pendamping yang kini bertanda bahaya'
const onFile = 'Pintu pendamping perlu diputuskan'

beforeAll(() => {
  ;({ sari, hasan } = place())
})

/** A file with a mother who has had a door since before anybody doubted her. */
async function withCarer(name: string) {
  const caseId = await place().newFile(name, [hasan])
  const home = `/kasus/${caseId}`
  const mother = { role: 'guardian', fullName: 'Nurhayati', relation: 'mother' }
  await post(sari, `${home}/orang/baru`, mother)
  const { rows } = await owner<{ id: Id<'person'> }>('select id from cases.person where case_id = $1', [
    caseId,
  ])
  const personId = rows[0]?.id ?? null
  const carer = await openClientDoor(place().house.app.database, sari, caseId, 'caregiver', {
    called: 'Ibu',
    personId,
  })
  const edit = async (form: Record<string, string>) => {
    expect((await post(sari, `${home}/orang/${personId}`, { ...mother, ...form })).status).toBe(303)
  }
  return { caseId, home, carer, personId, edit }
}

const dutiesOf = async (caseId: CaseId) =>
  (
    await owner<{ open: boolean }>(
      `select kept_at is null as open from platform.promise where kind = 'case.door_review' and subject_id = $1 order by made_at`,
      [caseId],
    )
  ).rows.map((row) => row.open)

describe('a door of somebody against whom a sign of danger came up later', () => {
  test('is on everybody’s day and on the file until it is closed', async () => {
    const { caseId, home, carer, edit } = await withCarer('Tanda Menyusul')
    expect(await get(sari, home)).not.toContain(onFile)
    await edit({ conflict: 'yes' })
    for (const one of [sari, hasan]) {
      expect(await get(one, '/hari-ini')).toContain(duty)
      expect(await get(one, home)).toContain(onFile)
    }
    expect((await post(sari, `${home}/tempat`, { do: 'renew', door: carer.doorId })).status).toBe(409)
    await edit({ conflict: 'yes', about: 'Diubah lagi' })
    expect(await dutiesOf(caseId)).toEqual([true])
    expect((await post(sari, `${home}/tempat`, { do: 'close', door: carer.doorId })).status).toBe(303)
    expect(await dutiesOf(caseId)).toEqual([false])
    expect(await get(sari, home)).not.toContain(onFile)
    expect(await get(sari, '/hari-ini')).not.toContain(duty)
  })

  test('is kept by a supervisor alone, with a reason, and asked about again when something else speaks against it', async () => {
    const { caseId, home, carer, personId, edit } = await withCarer('Dipertahankan')
    const keepIt = (member: Member, override: string) =>
      post(member, `${home}/tempat`, { do: 'keep', door: carer.doorId, override })
    expect((await post(sari, `${home}/kontak-aman`, { mustNotKnow: 'Nurhayati' })).status).toBe(303)
    expect(await dutiesOf(caseId)).toEqual([true])
    expect((await keepIt(sari, 'Sudah dibahas dengan klien.')).status).toBe(409)
    const short = await keepIt(hasan, 'ya')
    expect(short.status).toBe(422)
    expect(summaryLinks(await short.text())).toEqual({ links: [`override-${personId}`], dead: [] })
    expect((await keepIt(hasan, 'Sudah dibahas dengan klien.')).status).toBe(303)
    expect(await dutiesOf(caseId)).toEqual([false])
    expect(await get(sari, `${home}/tempat`)).toContain('dipertahankan atas keputusan penyelia')
    expect(await get(sari, `${home}/catatan`)).toContain('Sudah dibahas dengan klien.')
    expect(await get(sari, home)).not.toContain(onFile)
    await edit({ conflict: 'yes' })
    expect(await dutiesOf(caseId)).toEqual([false, true])
    // A doubt that is taken back leaves nothing to decide; when it comes again, it is asked about again.
    await post(sari, `${home}/kontak-aman`, { mustNotKnow: '' })
    await edit({})
    expect(await dutiesOf(caseId)).toEqual([false, false])
    await edit({ conflict: 'yes' })
    expect(await dutiesOf(caseId)).toEqual([false, false, true])
  })
})
