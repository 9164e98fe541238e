import { newId, type CaseId } from '#src/platform/ids.ts'
import { openCase, openFile } from '#src/cases/index.ts'
import { insertCompetency } from '#src/people/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { House } from '../../../tests/support/house.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { beginTechnique } from '../begin-technique.ts'
import { openEpisode } from '../open-episode.ts'
import { sd } from '../protocols/sd.ts'

type Form = Record<string, string | string[]>
type Told = Readonly<{ status: number; to: string; text: string }>

/** A santri of thirteen, a counsellor certified for this, a supervisor, and the technique begun: for tests. */
export type SdStage = Readonly<{
  office: Office
  sari: Member
  budi: Member
  hasan: Member
  caseId: CaseId
  runId: string
  /** The address of the technique. */
  home: string
  get(member: Member, path: string): Promise<Told>
  post(member: Member, path: string, form: Form): Promise<Told>
  as<T>(member: Member, work: (scope: AccountScope) => Promise<T>): Promise<T>
}>

export async function openSdStage(house: House): Promise<SdStage> {
  const { database } = house.app
  const office = await openOffice(database)
  const sari = await office.hire('Sari Konselor', 'counsellor')
  const budi = await office.hire('Budi Psikolog', 'psychologist', 'supervisor')
  const hasan = await office.hire('Hasan Penyelia', 'supervisor')
  const as: SdStage['as'] = ({ accountId, roles }, work) =>
    database.as({ kind: 'account', officeId: office.officeId, accountId, roles }, work)
  const send = async (member: Member, path: string, form?: Form): Promise<Told> => {
    const answer = await house.send(path, { cookie: await office.signIn(member), ...(form ? { form } : {}) })
    const text = await answer.text()
    return {
      status: answer.status,
      to: answer.headers.get('location') ?? '',
      // A failed test then shows no style sheet.
      text: /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? text.slice(0, 500),
    }
  }
  await as(hasan, (scope) =>
    insertCompetency(scope, hasan.accountId, {
      id: newId<'competency'>(),
      accountId: sari.accountId,
      code: 'SD',
      since: '2020-01-01',
      validTo: null,
      supervisorId: hasan.accountId,
    }),
  )
  const caseId = await as(sari, (scope) =>
    openCase(scope, sari, {
      side: 'harmed',
      identity: { fullName: 'Rizki Pratama', alias: 'Rizki', birthDate: '2010-01' },
      lead: sari.accountId,
      members: [
        { accountId: hasan.accountId, duty: 'supervisor' },
        { accountId: budi.accountId, duty: 'member' },
      ],
      facts: { ageBand: 'from13to17' },
    }),
  )
  await send(sari, `/kasus/${caseId}/konseling/mulai`, { kind: 'individual', lead: sari.accountId })
  const runId = await as(sari, async (scope) => {
    const file = await openFile(scope, sari, caseId)
    const book = file && (await openEpisode(scope, sari, file))
    if (!book) throw new Error('No episode to begin in.')
    const begun = await beginTechnique(scope, sari, book, sd, {
      reason: 'Takut halaman asrama sesudah aman',
      alternatives: ['none'],
      clientSays: 'agrees',
      asked: {
        ...Object.fromEntries(sd.eligibility.map((one) => [one.code, 'yes' as const])),
        ...Object.fromEntries(sd.exclusion.map((one) => [one.code, 'no' as const])),
      },
    })
    if (!begun.ok) throw new Error(JSON.stringify(begun))
    return begun.runId
  })
  return {
    office,
    sari,
    budi,
    hasan,
    caseId,
    runId,
    home: `/kasus/${caseId}/teknik/${runId}`,
    get: (member, path) => send(member, path),
    post: (member, path, form) => send(member, path, form),
    as,
  }
}

/** Takes the technique past its gates to a phase, the way the owner of the database could: for tests of a screen. */
export async function jumpTo(house: House, stage: SdStage, phase: string): Promise<void> {
  await house.owner.query('update counselling.run set phase = $1 where id = $2', [phase, stage.runId])
}

/** What is posted for one step of a ladder. */
export function stepOf(text: string, expected: number, more: Record<string, string> = {}): Form {
  return {
    text,
    mode: 'picture',
    expected: String(expected),
    realDanger: 'no',
    contact: 'no',
    prediction: 'Mereka menertawakan',
    ...more,
  }
}
