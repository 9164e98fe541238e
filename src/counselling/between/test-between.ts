import { sql } from 'kysely'
import { openCase, openFile, readPeople, type CaseFile } from '#src/cases/index.ts'
import { actorOf, type Member } from '#src/platform/access/visitor.ts'
import type { Audience } from '#src/platform/access/audience.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { placeKeys } from '#src/portal/index.ts'
import { openClientDoor, type TestClient } from '../../../tests/support/client.ts'
import type { House } from '../../../tests/support/house.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import type { PlaceKeys } from '#src/portal/index.ts'
import { insertItem } from '../desensitisation/ladder-write.store.ts'
import type { EpisodeId } from '../episode.ts'
import { insertRun } from '../run.store.ts'
import { addHomework } from '../session/index.ts'
import { seal, unseal } from '../seal.ts'

export type Seen = Readonly<{ status: number; to: string; text: string }>
type Send = (path: string, form?: Record<string, string>) => Promise<Seen>

/** A boy of fifteen with a place of his own, his mother with hers, and a counsellor with an open course. */
export type Harmed = Readonly<{
  house: House
  office: Office
  sari: Member
  tuti: Member
  caseId: CaseId
  home: string
  episodeId: string
  client: TestClient
  carer: TestClient
  asClient: Send
  asCarer: Send
  asStaff(member: Member, path: string, form?: Record<string, string>): Promise<Seen>
  giveTask(audience: Audience, title: string): Promise<void>
  rowsCarerSees(): Promise<Record<string, number>>
  carerOpensClientEntry(): Promise<boolean>
  openDoorFor(fullName: string, conflict: boolean): Promise<TestClient>
  /** A ladder of three steps, one passed and one put off, and a safety plan of two lines. */
  giveLadderAndPlan(): Promise<void>
}>

export async function openHarmed(house: House): Promise<Harmed> {
  const { database } = house.app
  const office = await openOffice(database)
  const sari = await office.hire('Sari Konselor', 'counsellor')
  const tuti = await office.hire('Tuti Luar', 'counsellor')
  const { officeId } = office
  const as = <T>(work: (scope: AccountScope) => Promise<T>) =>
    database.as({ kind: 'account', officeId, accountId: sari.accountId, roles: sari.roles }, work)
  const caseId = await as((scope) =>
    openCase(scope, sari, {
      side: 'harmed',
      identity: { fullName: 'Rizki Pratama', alias: 'Rizki', birthDate: '2011-05' },
      lead: sari.accountId,
      facts: { ageBand: 'from13to17' },
    }),
  )
  const home = `/kasus/${caseId}`
  const send = async (cookie: string, path: string, form?: Record<string, string>): Promise<Seen> => {
    const answer = await house.send(path, { cookie, ...(form ? { form } : {}) })
    const html = await answer.text()
    return {
      status: answer.status,
      to: answer.headers.get('location') ?? '',
      text: html.replace(/^[^]*?<main/, '<main'),
    }
  }
  const asStaff: Harmed['asStaff'] = async (member, path, form) =>
    send(await office.signIn(member), path, form)
  await asStaff(sari, `${home}/konseling/mulai`, { kind: 'individual', lead: sari.accountId })
  const overview = (await asStaff(sari, `${home}/konseling`)).text
  const client = await openClientDoor(database, sari, caseId, 'client', { called: 'Rizki' })
  const carer = await openClientDoor(database, sari, caseId, 'caregiver', { called: 'Bu Rina' })
  const fileOf = async (scope: AccountScope): Promise<CaseFile> => {
    const file = await openFile(scope, sari, caseId)
    if (!file) throw new Error('The file is theirs.')
    return file
  }
  const harmed: Harmed = {
    house,
    office,
    sari,
    tuti,
    caseId,
    home,
    episodeId: /konseling\/([0-9a-f-]{36})\//.exec(overview)?.[1] ?? '',
    client,
    carer,
    asClient: (path, form) => send(client.cookie, path, form),
    asCarer: (path, form) => send(carer.cookie, path, form),
    asStaff,
    giveTask: (audience, title) =>
      as(async (scope) => {
        const place = await placeKeys(scope, sari, await fileOf(scope), audience)
        const { rows } = await sql<{ id: string }>`select id from counselling.episode`.execute(scope.db)
        const input = { caseId, audience, kind: 'task', title, how: 'Pelan-pelan', dueOn: null } as const
        await addHomework(scope, place, { ...input, episodeId: rows[0]?.id as never })
      }),
    rowsCarerSees: async () => {
      const visitor = await carer.visitor()
      return database.as(actorOf(visitor), async (scope) => {
        const count = async (from: string) =>
          (
            await sql<{
              count: number
            }>`select count(*)::int as count from ${sql.raw(`counselling.${from}`)}`.execute(scope.db)
          ).rows[0]?.count ?? -1
        const tables = [
          'goal',
          'agreement',
          'signature',
          'ladder_item',
          'practice',
          'safety_line',
          'answer',
          'run',
        ]
        const seen: Record<string, number> = {}
        for (const table of tables) seen[table] = await count(table)
        seen['clientEntries'] = await count(`client_entry where audience = 'client'`)
        seen['clientHomework'] = await count(`homework where audience = 'client'`)
        return seen
      })
    },
    carerOpensClientEntry: async () => {
      const { keys } = await carer.visitor()
      const { rows } = await house.owner.query<{ id: string; place_version: number; sealed: Buffer }>(
        `select id, place_version, sealed from counselling.client_entry where case_id = $1 and audience = 'client' limit 1`,
        [caseId],
      )
      const [row] = rows
      if (!row) throw new Error('There is an entry to try.')
      try {
        unseal(keys.of(row.place_version), 'client_entry', row.id, row.sealed)
        return true
      } catch {
        return false
      }
    },
    giveLadderAndPlan: () =>
      as(async (scope) => {
        const file = await fileOf(scope)
        const place = await placeKeys(scope, sari, file, 'client')
        const { rows } = await sql<{ id: EpisodeId }>`select id from counselling.episode`.execute(scope.db)
        const episodeId = rows[0]?.id
        if (!episodeId) throw new Error('There is a course.')
        await putLadder(scope, { file, place, episodeId })
        await putPlan(scope, { file, place, episodeId })
      }),
    openDoorFor: async (fullName, conflict) => {
      await addPersonFor(harmed, { fullName, conflict: false })
      const person = await as(async (scope) =>
        (await readPeople(scope, await fileOf(scope))).find((one) => one.fullName === fullName),
      )
      if (!person) throw new Error('The person is on the file.')
      const made = await openClientDoor(database, sari, caseId, 'caregiver', {
        called: fullName,
        personId: person.id,
      })
      if (conflict)
        await house.owner.query('update cases.person set conflict = true where id = $1', [person.id])
      return made
    },
  }
  return harmed
}

export async function addPersonFor(
  at: Pick<Harmed, 'asStaff' | 'sari' | 'home'>,
  who: Readonly<{ fullName: string; conflict: boolean }>,
): Promise<void> {
  const form = {
    fullName: who.fullName,
    role: 'guardian',
    relation: 'father',
    ...(who.conflict ? { conflict: 'yes' } : {}),
  }
  const done = await at.asStaff(at.sari, `${at.home}/orang/baru`, form)
  if (done.status !== 303) throw new Error(`Nobody was added: ${done.status}`)
}

type Course = Readonly<{ file: CaseFile; place: PlaceKeys; episodeId: EpisodeId }>

async function putLadder(scope: AccountScope, { file, place, episodeId }: Course): Promise<void> {
  const runId = newOrderedId<'run'>(scope.now.getTime())
  await insertRun(scope, {
    id: runId,
    caseId: file.head.id,
    episodeId,
    protocol: 'sd',
    protocolVersion: '1.0.0',
    phase: 'ladder',
    begunOn: '2026-03-02',
    keyVersion: file.keys.current,
    sealed: seal(file.keys.newest, 'run', runId, { reason: 'Takut ke halaman', alternatives: [], asked: {} }),
  })
  const steps = ['Melihat foto halaman', 'Berdiri di pintu kelas', 'Lewat dekat kantin']
  for (const [at, text] of steps.entries()) {
    const id = newOrderedId<'ladder_item'>(scope.now.getTime())
    const words = { text, place: '', who: '', when: '', expected: 20 + at * 25, prediction: '', helper: '' }
    await insertItem(scope, {
      id,
      caseId: file.head.id,
      runId,
      rank: at + 1,
      mode: 'imagine',
      realDanger: at === 2,
      contactWithReported: false,
      placeVersion: place.current,
      sealed: seal(place.newest, 'ladder_item', id, words),
    })
  }
  await sql`update counselling.ladder_item set passed_at = now() where rank = 1`.execute(scope.db)
}

async function putPlan(scope: AccountScope, { file, place, episodeId }: Course): Promise<void> {
  const lines = [
    ['adults', 'supervision', 'Bu Ani berdiri di kantin saat istirahat'],
    ['victim', 'buddy', 'Pulang bersama Dika'],
  ] as const
  for (const [changes, part, text] of lines) {
    const id = newOrderedId<'safety_line'>(scope.now.getTime())
    const sealed = seal(place.newest, 'safety_line', id, {
      place: 'Kantin',
      time: 'Istirahat',
      text,
      who: 'Bu Ani',
    })
    await sql`insert into counselling.safety_line (office_id, id, case_id, episode_id, tag, changes, part,
        agreed_by_client, review_on, made_by, made_at, place_version, sealed)
      values (${scope.actor.officeId}, ${id}, ${file.head.id}, ${episodeId}, 'protective', ${changes}, ${part}, 'yes',
        '2026-12-01', ${scope.actor.accountId}, ${scope.now}, ${place.current}, ${sealed})`.execute(scope.db)
  }
}
