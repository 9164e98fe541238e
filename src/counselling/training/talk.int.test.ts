import { beforeAll, describe, expect, test } from 'vitest'
import { modellingScenesFor } from '#content/scenes/modelling/index.ts'
import { openHarmed, type Harmed, type Seen } from '../between/test-between.ts'
import { useHouse } from '../../../tests/support/house.ts'
import { wordReason } from '../rules/reason-words.ts'

const house = useHouse()
let at: Harmed

beforeAll(async () => {
  at = await openHarmed(house())
})

const post = (path: string, form: Record<string, string>): Promise<Seen> => at.asStaff(at.sari, path, form)
const get = (path: string): Promise<Seen> => at.asStaff(at.sari, path)
const said = { reason: 'Dipilih bersama', clientSays: 'agrees', alternatives: 'none' }
async function begin(protocol: string, conditions: Record<string, string>): Promise<string> {
  return (await post(`${at.home}/konseling/${at.episodeId}/teknik/${protocol}`, { ...said, ...conditions }))
    .to
}

describe('learning from a model', () => {
  test('a story is read, retold and tried with less and less help; the tries show what comes next', async () => {
    const run = await begin('modelling', { e0: 'yes', x0: 'no' })
    const [story] = modellingScenesFor('remaja')
    const library = await get(`${run}/meniru`)
    expect(library.text).toContain(story?.title.id)
    const read = await get(`${run}/meniru/${story?.id}`)
    expect(read.text).toContain(story?.keyMoves[0]?.id)
    expect(read.text).not.toContain('Rizki')
    expect((await get(`${run}/meniru/tidak-ada`)).status).toBe(404)
    expect((await get(`${run}/meniru/sendiri`)).status).toBe(404)
    const retold = {
      'retold._rows': '3',
      'retold.0.move': 'dekat',
      'retold.1.move': 'napas',
      'retold.2.move': 'bilang',
    }
    const tried = await post(`${run}/meniru/${story?.id}/coba`, {
      ...retold,
      medium: 'symbolic',
      help: 'full',
      rating: '3',
      where: 'ruang BK',
    })
    expect(tried.to).toBe(`${run}/meniru`)
    const after = await get(`${run}/meniru`)
    expect(after.text).toContain('Saran bantuan berikutnya: Dengan isyarat')
    expect(after.text).toContain(wordReason('trials.1.rating=3', 'id'))
    expect(after.text).toContain('Tempat atau orang yang sudah dicoba (1 dari 3): ruang BK')
    await post(`${run}/meniru/${story?.id}/coba`, {
      ...retold,
      medium: 'symbolic',
      help: 'alone',
      rating: '3',
      where: 'kantin',
      retention: 'yes',
    })
    const looked = await get(`${run}/meniru`)
    expect(looked.text.split('dua minggu kemudian')).toHaveLength(2)
    expect(looked.text).toContain('(1 dari 3): ruang BK')
    await post(`${run}/langkah/target`, {
      behaviour: 'Minta tolong',
      kind: 'coping',
      medium: 'live',
      'moves._rows': '1',
      'moves.0.move': 'Angkat tangan',
    })
    expect((await get(`${run}/meniru/sendiri`)).text).toContain('Angkat tangan')
  })
})

describe('family', () => {
  test('what was said alone shuts the joint meeting, and stands in no sheet the carer or child can open', async () => {
    const run = await begin('family', { e0: 'yes', x0: 'no', x1: 'no' })
    const alone = { seenAlone: 'yes', violence: 'no', afraid: 'no', wantsToCome: 'yes' }
    await post(`${run}/langkah/screen`, { ...alone, member: 'anak', afraid: 'yes', note: 'Takut pada paman' })
    await post(`${run}/langkah/screen`, { ...alone, member: 'ibu', _seen: '1' })
    await post(`${run}?do=next`, {})
    const held = (await get(run)).text
    expect(held).toContain('tempuh jalur perlindungan')
    expect(held).toContain(wordReason('members.anak.afraid=true', 'id'))
    const asked = await post(`${run}?do=override`, { reason: 'Keluarga ingin segera bertemu bersama' })
    expect(asked.status).toBe(422)
    await post(`${run}/langkah/screen`, { ...alone, member: 'anak', _seen: '2' })
    expect((await get(run)).text).toContain('pernah diceritakan, lalu dijawab lain')
    for (const seen of [await at.asCarer('/tempatku'), await at.asClient('/tempatku')])
      expect(seen.text).not.toContain('paman')
  })
})

describe('the place of the client', () => {
  let run = ''

  test('what they note there is taken into the log once, by the worker', async () => {
    run = await begin('assertive', { e0: 'yes', e1: 'yes', x0: 'no', x1: 'no' })
    await at.asClient('/tempatku/catatan', { text: 'Di kantin', did: 'Aku bilang tidak', style: 'assertive' })
    const page = await get(`${run}/tugas`)
    expect(page.text).toContain('Aku bilang tidak')
    // The closing rule reads it where the client wrote it, before anybody has copied it.
    expect(page.text).toContain(wordReason('log=1/1', 'id'))
    const entry = /name="entry" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
    expect((await post(`${run}/tugas?do=take`, { entry })).to).toContain(`${run}/tugas`)
    await post(`${run}/tugas?do=take`, { entry })
    const after = await get(`${run}/tugas`)
    expect(after.text).not.toContain('Masukkan ke catatan')
    expect(after.text.split('Aku bilang tidak').length).toBe(2)
    expect(after.text).toContain(wordReason('log=1/1', 'id'))
  })

  test('a task that was given is read there, and a task taken back is no more', async () => {
    const task = {
      what: 'Bilang tidak ke Dina',
      withWhom: 'teman dekat',
      threat: 'no',
      contact: 'no',
      adultPlan: 'yes',
      adult: 'Bu Rina',
      leaveAndTell: 'yes',
      wants: 'yes',
    }
    expect((await post(`${run}/tugas/baru`, { ...task, wants: 'not_asked' })).to).toContain('ditolak=1')
    expect((await post(`${run}/tugas/baru`, task)).status).toBe(303)
    const own = (await at.asClient('/tempatku/tugas')).text
    expect(own).toContain('Bilang tidak ke Dina')
    expect(own).toContain('Bu Rina')
    expect((await at.asCarer('/tempatku')).text).not.toContain('Bilang tidak ke Dina')
    const id = /name="task" value="([^"]+)"/.exec((await get(`${run}/tugas`)).text)?.[1] ?? ''
    await post(`${run}/tugas?do=back`, { task: id })
    await post(`${run}/tugas?do=back`, { task: id })
    const after = (await get(`${run}/tugas`)).text
    expect(after).toContain('ditarik')
    expect(after).not.toContain('name="task"')
  })
})
