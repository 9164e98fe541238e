import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { openCase, openFile } from '#src/cases/index.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { useHouse } from '../../tests/support/house.ts'
import { openOffice, type Office } from '../../tests/support/office.ts'
import { summaryLinks } from '../../tests/support/summary.ts'
import { beginEpisode } from './move-episode.ts'

const house = useHouse()
let office: Office
let sari: Member
let rina: Member
let tuti: Member
let caseId: CaseId
let home: string
let part: (slug: string) => string

const as = <T>(member: Member, work: (scope: AccountScope) => Promise<T>) =>
  house().app.database.as(
    { kind: 'account', officeId: office.officeId, accountId: member.accountId, roles: member.roles },
    work,
  )
const post = async (member: Member, path: string, form: Record<string, string>) => {
  const answer = await house().send(path, { cookie: await office.signIn(member), form })
  return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() }
}
const get = async (member: Member, path: string) =>
  (await house().send(path, { cookie: await office.signIn(member) })).text()
const leadNow = async () =>
  (
    await house().owner.query<{ lead_id: string }>(
      'select lead_id from counselling.episode where case_id = $1',
      [caseId],
    )
  ).rows[0]?.lead_id
const takeLead = (member: Member) =>
  as(member, ({ db }) =>
    sql`update counselling.episode set lead_id = ${member.accountId} where case_id = ${caseId}`.execute(db),
  )
const sheet = { why: 'Pindah tugas', met: 'yes' }

beforeAll(async () => {
  office = await openOffice(house().app.database)
  sari = await office.hire('Sari Konselor', 'counsellor')
  rina = await office.hire('Rina Konselor', 'counsellor')
  tuti = await office.hire('Tuti Konselor', 'counsellor')
  const companion = await office.hire('Wawan Pendamping', 'companion')
  caseId = await as(companion, (scope) =>
    openCase(scope, companion, {
      side: 'harmed',
      identity: { fullName: 'Rizki Rahasia', birthDate: '2011-05' },
      lead: companion.accountId,
      members: [sari, rina, tuti].map(({ accountId }) => ({ accountId, duty: 'member' as const })),
      facts: { ageBand: 'from13to17' },
    }),
  )
  home = `/kasus/${caseId}`
  const id = await as(sari, async (scope) => {
    const file = await openFile(scope, sari, caseId)
    return file && beginEpisode(scope, file, { kind: 'individual', lead: sari.accountId })
  })
  part = (slug) => `${home}/konseling/${id}/${slug}`
})

describe('who leads reads every earlier note, so', () => {
  test('the database lets nobody of the team make themselves the lead', async () => {
    await expect(takeLead(rina)).rejects.toMatchObject({ code: 'NW003' })
    expect(await leadNow()).toBe(sari.accountId)
  })

  test('the page does not either, however often they say that the client agrees; what was typed stays', async () => {
    const mine = { ...sheet, account: rina.accountId, clientSays: 'agrees' }
    const refused = await post(rina, part('serah-terima'), mine)
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Yang menyerahkan adalah penanggung jawab konseling sekarang')
    expect(refused.text).toContain('Pindah tugas')
    expect(await leadNow()).toBe(sari.accountId)
  })

  test('against the client’s no nobody is asked', async () => {
    const refused = await post(rina, part('serah-terima'), {
      ...sheet,
      account: rina.accountId,
      clientSays: 'refuses',
      cannotWait: 'Sari sudah pindah tugas ke provinsi lain',
    })
    expect(refused.text).toContain('Klien belum setuju')
    expect(await get(office.head, '/izin')).toContain('Tidak ada yang menunggu')
  })

  test('when the one in charge is gone the head decides, with the reason and no word of the file', async () => {
    const asked = await post(rina, part('serah-terima'), {
      ...sheet,
      account: rina.accountId,
      clientSays: 'agrees',
      cannotWait: 'Sari sudah pindah tugas ke provinsi lain',
    })
    expect(asked.status).toBe(303)
    expect(await leadNow()).toBe(sari.accountId)
    expect(await get(office.head, '/hari-ini')).toContain('href="/izin"')
    const page = await get(office.head, '/izin')
    expect(page).toContain('Sari sudah pindah tugas ke provinsi lain')
    expect(page).toContain('Rina Konselor menjadi penanggung jawab')
    expect(page).not.toContain('Rizki')
    expect(await get(sari, `${home}/rencana`)).toContain('Ada permintaan agar Rina Konselor')
    const act = /name="act" value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? ''
    const empty = await post(office.head, '/izin', { act, words: '', answer: 'yes' })
    expect([empty.status, empty.text.includes('Tulis dulu alasan Anda')]).toEqual([422, true])
    expect(summaryLinks(empty.text)).toEqual({ links: [`words-${act}`], dead: [] })
    expect(empty.text).toContain(`id="words-${act}-error"`)
    const yes = await post(office.head, '/izin', {
      act,
      words: 'Surat pindahnya sudah saya lihat',
      answer: 'yes',
    })
    expect(yes.status).toBe(303)
    expect(await leadNow()).toBe(rina.accountId)
    const overview = await get(rina, `${home}/konseling`)
    expect(overview).toContain('Surat pindahnya sudah saya lihat')
    expect(await get(office.head, '/izin')).toContain('Tidak ada yang menunggu')
    expect(await get(office.head, '/hari-ini')).not.toContain('href="/izin"')
  })

  test('such a yes is used up by the change it was given for', async () => {
    await as(rina, ({ db }) =>
      sql`update counselling.episode set lead_id = ${sari.accountId} where case_id = ${caseId}`.execute(db),
    )
    await expect(takeLead(rina)).rejects.toMatchObject({ code: 'NW003' })
  })

  test('the one who asks never answers, nor does the one it would make the lead; others do not see it', async () => {
    const psychologist = await office.hire('Dewi Psikolog', 'psychologist')
    await post(tuti, part('serah-terima'), {
      ...sheet,
      account: tuti.accountId,
      clientSays: 'not_asked',
      cannotWait: 'Klien tidak bisa dihubungi dan Sari cuti panjang',
    })
    expect(await get(psychologist, '/izin')).toContain('Tidak ada yang menunggu')
    const answer = (member: Member) =>
      as(member, ({ db }) =>
        sql`update counselling.gate_act set outcome = 'overridden', second_by = ${member.accountId}, second_at = now()
          where case_id = ${caseId} and outcome = 'override_asked'`.execute(db),
      )
    await expect(answer(tuti)).rejects.toThrow()
    await expect(answer(rina)).rejects.toMatchObject({ code: 'NW003' })
    expect(await leadNow()).toBe(sari.accountId)
  })

  test('after an earlier course another lead is named by those who may', async () => {
    await house().owner.query(
      `update counselling.episode set stage = 'closed', closed_on = current_date where case_id = $1`,
      [caseId],
    )
    const refused = await post(tuti, `${home}/konseling/mulai`, {
      kind: 'individual',
      lead: tuti.accountId,
    })
    expect(refused.text).toContain('Konseling sebelumnya dipimpin orang lain')
    const again = await post(sari, `${home}/konseling/mulai`, { kind: 'individual', lead: tuti.accountId })
    expect(again.status).toBe(303)
    // Whoever comes back is asked anew for a yes and for safety, and then not for the whole story.
    const overview = await get(tuti, `${home}/konseling`)
    expect(overview).toContain('Belum ditanyakan apakah ia aman hari ini')
    expect(overview).toContain('Sebelum ke Tujuan')
  })
})
