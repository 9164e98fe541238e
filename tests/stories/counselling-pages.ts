import { openCase, openFile } from '#src/cases/index.ts'
import { modellingScenes } from '#content/scenes/modelling/index.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Page } from '#src/platform/web/page.ts'
import { pages } from '#src/routes.ts'
import { beginTechnique } from '#src/counselling/begin-technique.ts'
import { openEpisode } from '#src/counselling/open-episode.ts'
import { currentProtocols } from '#src/counselling/protocols/registry.ts'
import type { Stage } from './stage.ts'

/** Pages about a person that only those may open who counsel. */
export function isCounselling(page: Page): boolean {
  const { allow } = page
  return (
    page.path.startsWith('/kasus/:id') &&
    allow.who === 'staff' &&
    allow.roles !== 'any' &&
    !allow.roles.includes('companion')
  )
}

/** Which technique a screen belongs to, by the part of its address. */
const techniqueOf: Readonly<Record<string, string>> = {
  relaksasi: 'sd',
  tangga: 'sd',
  paparan: 'sd',
  penutup: 'sd',
  kesepakatan: 'sd',
  langkah: 'cbt',
  lembar: 'cbt',
  kartu: 'assertive',
  latihan: 'assertive',
  tugas: 'assertive',
  'kartu-saku': 'assertive',
  meniru: 'modelling',
}

/** A file in the middle of counselling with every technique under way, and the address of each page on it. */
export async function counsellingPages(
  { house, office }: Stage,
  psychologist: Member,
): Promise<Readonly<Record<string, string>>> {
  const as = <T>(work: (scope: AccountScope) => Promise<T>) => {
    const { accountId, roles } = psychologist
    return house.app.database.as({ kind: 'account', officeId: office.officeId, accountId, roles }, work)
  }
  const caseId = await as((scope) =>
    openCase(scope, psychologist, {
      side: 'harmed',
      identity: { fullName: 'Melur Rekaan', alias: 'Melur', birthDate: '2010-01' },
      lead: psychologist.accountId,
      facts: { ageBand: 'from13to17' },
    }),
  )
  const home = `/kasus/${caseId}`
  const cookie = await office.signIn(psychologist)
  const post = async (path: string, form: Record<string, string>) => {
    const answer = await house.send(home + path, { cookie, form })
    if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}`)
  }
  const see = async (path: string, what: RegExp) =>
    what.exec(await (await house.send(home + path, { cookie })).text())?.[1] ?? ''
  await post('/konseling/mulai', { kind: 'individual', lead: psychologist.accountId })
  const episode = await see('/konseling', /konseling\/([0-9a-f-]{36})\//)
  const part = `/konseling/${episode}`
  await post(`${part}/tujuan/baru`, { words: 'Berani ke kantin', domain: 'safety', agreed: 'yes', now: '3' })
  await post(`${part}/tentang-aku`, { callMe: 'Melur', likes: 'Melukis', _seen: '0' })
  for (const close of ['2', '4'])
    await post(`${part}/hubungan`, {
      'people._rows': '2',
      'people.0.who': 'Nenek',
      'people.0.role': 'family',
      'people.0.close': close,
      'people.0.quality': 'supports',
      'people.1.who': 'Kakak kelas',
      'people.1.role': 'school',
      'people.1.close': '1',
      'people.1.quality': 'unsafe',
    })
  await post(`${part}/asesmen`, { strengths: 'Pandai melukis', _seen: '0' })
  await post(`${part}/kesepakatan?do=make`, {})
  const goal = await see('/konseling', /tujuan\/([0-9a-f-]{36})/)
  const runs = await as((scope) => beginAll(scope, psychologist, caseId))
  await post(`/teknik/${runs['sd']}/tangga/baru?skala=hundred`, {
    text: 'Melihat foto halaman',
    mode: 'picture',
    expected: '20',
    realDanger: 'no',
    contact: 'no',
  })
  const item = await see(`/teknik/${runs['sd']}/tangga`, /tangga\/([0-9a-f-]{36})/)
  const scene = modellingScenes[0]?.id ?? ''
  const cbtStep = currentProtocols()
    .find((one) => one.id === 'cbt')
    ?.phases.flatMap((phase) => phase.steps)
    .find((step) => step.kind === 'form')?.id
  return Object.fromEntries(
    pages.filter(isCounselling).map((page) => {
      const screen = /:run\/([a-z-]+)/.exec(page.path)?.[1] ?? ''
      const address = page.path
        .replace('/kasus/:id', home)
        .replace(':episode', episode)
        .replace(':goal', goal)
        .replace(':run', runs[techniqueOf[screen] ?? 'cbt'] ?? '')
        .replace(':protocol', 'ipc')
        .replace(':step', cbtStep ?? '')
        .replace(':item', item)
        .replace(':scene', scene)
        .replace('lembar/:sheet', 'lembar/relations')
      return [page.path, address]
    }),
  )
}

async function beginAll(scope: AccountScope, member: Member, caseId: Parameters<typeof openFile>[2]) {
  const file = await openFile(scope, member, caseId)
  const book = file && (await openEpisode(scope, member, file))
  if (!book) throw new Error('There is no episode to begin in.')
  const runs: Record<string, string> = {}
  for (const protocol of currentProtocols()) {
    if (protocol.id === 'ipc') continue
    const begun = await beginTechnique(scope, member, book, protocol, {
      reason: 'Supaya halamannya bisa dilihat',
      alternatives: ['none'],
      clientSays: 'agrees',
      asked: {
        ...Object.fromEntries(protocol.eligibility.map((one) => [one.code, 'yes' as const])),
        ...Object.fromEntries(protocol.exclusion.map((one) => [one.code, 'no' as const])),
      },
    })
    if (!begun.ok) throw new Error(`${protocol.id}: ${JSON.stringify(begun)}`)
    runs[protocol.id] = begun.runId
  }
  return runs
}
