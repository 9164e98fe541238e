import { insertInstitution } from '#src/people/index.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { Stage } from './stage.ts'

/** A day as the three inputs of a date field. */
function dayParts(name: string, day: string): Record<string, string> {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-year`]: year, [`${name}-month`]: month, [`${name}-day`]: date }
}

/** A school with a programme in use, a service plan and its report: every paper of a guru BK has something on it. */
export async function schoolPages(
  { house, office }: Stage,
  guide: Member,
): Promise<Readonly<Record<string, string>>> {
  const head = { officeId: office.officeId, accountId: office.head.accountId, roles: office.head.roles }
  const school = await house.app.database.as({ kind: 'account', ...head }, (scope) =>
    insertInstitution(scope, {
      name: 'SMP Contoh Tambang',
      kind: 'publicSchool',
      boarding: false,
      npsn: null,
      districtCode: null,
      authority: 'education',
    }),
  )
  const cookie = await office.signIn(guide)
  const post = async (path: string, form: Record<string, string | string[]>) => {
    const answer = await house.send(path, { cookie, form })
    if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}`)
    return (answer.headers.get('location') ?? '').replace(/\?.*/, '')
  }
  await post('/bk/sekolah', { school, pupils: '150', ...dayParts('since', '2025-07-01') })
  const headCookie = await office.signIn(office.head)
  const list = await (await house.send('/bk/penugasan', { cookie: headCookie })).text()
  const stated = /name="post" value="([0-9a-f-]{36})"/.exec(list)?.[1] ?? ''
  await house.send('/bk/penugasan', { cookie: headCookie, form: { do: 'confirm', post: stated } })
  const programme = await post('/bk/program/baru', {
    school,
    schoolYear: '2025/2026',
    ...dayParts('firstFrom', '2025-07-14'),
    ...dayParts('firstTo', '2025-12-19'),
    firstWeeks: '18',
    ...dayParts('secondFrom', '2026-01-05'),
    ...dayParts('secondTo', '2026-06-19'),
    secondWeeks: '18',
    rationale: 'School paper.',
    aims: 'School paper.',
  })
  const need = { field: 'personal', need: 'Worry', asked: '30', ...dayParts('gatheredOn', '2025-08-01') }
  await post(`${programme}/kebutuhan/baru`, { ...need, needing: '20' })
  await post(`${programme}/kebutuhan/baru`, { ...need, need: 'Sleep', needing: '2' })
  const service = { field: 'social', component: 'basic', shape: 'classical' }
  await post(`${programme}/baris/baru`, {
    ...service,
    term: '1',
    aim: 'Aim',
    activity: 'Saying no',
    hours: '2',
    money: '50000',
  })
  await post(programme, { do: 'use' })
  const plan = await post('/bk/rpl/baru', {
    ...service,
    school,
    topic: 'Saying no',
    ...dayParts('plannedOn', '2026-02-02'),
    minutes: '80',
    generalAim: 'Aim',
    specialAims: 'One\nTwo',
    opening: 'Hello',
    core: 'Play',
    closing: 'Bye',
    processEvaluation: 'Watch',
    resultEvaluation: 'Ask',
  })
  await post(`${plan}/laporan/tulis`, {
    ...dayParts('heldOn', '2026-02-02'),
    expected: '32',
    attended: '30',
    process: 'Fine',
    result: 'Good',
    domains: ['socialSkill'],
  })
  const page = await (await house.send(programme, { cookie })).text()
  const line = /\/baris\/([0-9a-f-]{36})"/.exec(page)?.[1] ?? ''
  return {
    '/bk/program/:id': programme,
    '/bk/program/:id/cetak': `${programme}/cetak`,
    '/bk/program/:id/ubah': `${programme}/ubah`,
    '/bk/program/:id/kebutuhan/baru': `${programme}/kebutuhan/baru`,
    '/bk/program/:id/baris/baru': `${programme}/baris/baru`,
    '/bk/program/:id/baris/:line': `${programme}/baris/${line}`,
    '/bk/rpl/:id': plan,
    '/bk/rpl/:id/ubah': `${plan}/ubah`,
    '/bk/rpl/:id/laporan': `${plan}/laporan`,
    '/bk/rpl/:id/laporan/tulis': `${plan}/laporan/tulis`,
  }
}
