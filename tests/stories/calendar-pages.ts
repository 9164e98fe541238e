import type { Member } from '#src/platform/access/visitor.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import type { Stage } from './stage.ts'

const dayMs = 86_400_000

/** The fields of a planning form for a day so many days ahead, at ten. */
export function planOn(stage: Stage, ahead: number, more: Record<string, string>): Record<string, string> {
  const [year = '', month = '', day = ''] = dayOf(
    new Date(stage.house.app.clock().getTime() + ahead * dayMs),
  ).split('-')
  return {
    'on-day': day,
    'on-month': month,
    'on-year': year,
    from: '10:00',
    to: '11:00',
    place: 'office',
    _anyway: 'yes',
    ...more,
  }
}

/** One appointment on a file and one meeting of the office, each with an address of its own. */
export async function calendarPages(
  stage: Stage,
  home: string,
  lead: Member,
  desk: Member,
): Promise<Record<string, string>> {
  const { house, office } = stage
  const post = async (who: Member, path: string, form: Record<string, string>) =>
    house.send(path, { cookie: await office.signIn(who), form })
  await post(office.head, '/kalender/ruang', { do: 'room', roomCode: 'R1', name: 'Ruang Pohon' })
  await post(
    lead,
    `${home}/jadwal/baru`,
    planOn(stage, 1, { kind: 'session', owner: lead.accountId, mode: 'in_person', share: 'yes' }),
  )
  await post(lead, `${home}/jadwal`, { do: 'wait', need: 'support' })
  await post(desk, '/kalender/baru', planOn(stage, 2, { kind: 'meeting', owner: desk.accountId }))
  const { rows } = await house.owner.query<{ id: string; case_id: string | null }>(
    'select id, case_id from calendar.appointment',
  )
  const of = (onFile: boolean) => rows.find((row) => (row.case_id !== null) === onFile)?.id ?? ''
  return {
    '/kasus/:id/jadwal/:appointment': `${home}/jadwal/${of(true)}`,
    '/kalender/janji/:appointment': `/kalender/janji/${of(false)}`,
  }
}
