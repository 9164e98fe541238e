import { dayOf } from '#src/platform/i18n/format.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { openFile } from '../floors/cases.ts'
import {
  findAppointment,
  insertRoom,
  markMissed,
  planAppointment,
  putOnList,
  type Plan,
} from '../floors/calendar.ts'
import type { DistrictOffice } from '../make-district-office.ts'
import { day as dayLength, hour } from '../moments.ts'
import type { StaffKey } from '../story/office.ts'
import { must } from './course.ts'

type Cases = ReadonlyMap<string, CaseId>
type Told = Partial<Plan> &
  Readonly<{ file: string | null; by: StaffKey; ahead: number; at: number; lasts: number }>

/** The week ahead, one that did not come, and who waits. Planned by those who will hold it. */
export async function tellWeek(office: DistrictOffice, cases: Cases): Promise<void> {
  const rooms = await office.as('ratna', office.now, async (scope) => ({
    blue: await insertRoom(scope, { code: 'B1', name: 'Ruang Biru', hours: null, seats: 4 }),
    garden: await insertRoom(scope, { code: 'T1', name: 'Ruang Taman', hours: null, seats: 8 }),
  }))
  for (const one of weekAhead(office, rooms)) await plan(office, cases, one, office.now)
  await missOne(office, cases)
  await wait(office, cases)
}

type Rooms = Readonly<Record<'blue' | 'garden', NonNullable<Plan['roomId']>>>

function weekAhead(office: DistrictOffice, rooms: Rooms): readonly Told[] {
  const inRoom = { roomId: rooms.blue, place: 'office' } as const
  return [
    {
      file: 'raka',
      by: 'dimas',
      ahead: 2,
      at: 14.5,
      lasts: 45,
      ...inRoom,
      repeat: { rule: 'weekly', until: null, count: 6, onHoliday: 'skip' },
      share: { with: 'Kak Dimas', line: 'Boleh bawa komik.' },
    },
    { file: 'maya', by: 'dimas', ahead: 3, at: 15, lasts: 45, ...inRoom, share: { with: 'Kak Dimas' } },
    {
      file: 'bima',
      by: 'wulan',
      ahead: 2,
      at: 10,
      lasts: 60,
      kind: 'school_visit',
      place: 'school',
      travelBefore: 40,
      travelAfter: 40,
    },
    { file: 'laras', by: 'nadia', ahead: 3, at: 13.5, lasts: 60, roomId: rooms.garden, place: 'office' },
    {
      file: 'sekar',
      by: 'bayu',
      ahead: 4,
      at: 9,
      lasts: 60,
      kind: 'home_visit',
      place: 'home',
      travelBefore: 30,
      travelAfter: 30,
    },
    {
      file: null,
      by: 'ningsih',
      ahead: 4,
      at: 13,
      lasts: 60,
      kind: 'supervision',
      roomId: rooms.garden,
      place: 'office',
      others: ['dimas', 'wulan'].map((who) => office.members[who as StaffKey].accountId),
    },
  ]
}

async function plan(office: DistrictOffice, cases: Cases, told: Told, moment: Date) {
  const { file: key, by, ahead, at, lasts, ...more } = told
  return office.as(by, moment, async (scope, member) => {
    const file =
      key === null ? null : must(await openFile(scope, member, must(cases.get(key), key)), `${key} opens`)
    const outcome = await planAppointment(scope, member, file, {
      kind: 'session',
      ownerId: member.accountId,
      others: [],
      roomId: null,
      day: dayOf(new Date(moment.getTime() + ahead * dayLength)),
      from: at * 60,
      to: at * 60 + lasts,
      mode: 'in_person',
      place: 'office',
      travelBefore: 0,
      travelAfter: 0,
      anyway: true,
      ...more,
    })
    if (!('done' in outcome)) throw new Error(`${key} is not planned: ${JSON.stringify(outcome)}`)
    return outcome.done
  })
}

/** Yesterday nobody came. Within two days somebody asks how she is. */
async function missOne(office: DistrictOffice, cases: Cases): Promise<void> {
  const before = new Date(office.now.getTime() - 4 * dayLength)
  const [id] = await plan(office, cases, { file: 'kirana', by: 'nadia', ahead: 3, at: 10, lasts: 60 }, before)
  const after = new Date(Math.min(office.now.getTime(), office.now.getTime() - hour))
  await office.as('nadia', after, async (scope, member) => {
    const file = must(await openFile(scope, member, must(cases.get('kirana'), 'kirana')), 'kirana opens')
    const one = must(await findAppointment(scope, must(id, 'an appointment')), 'it was planned')
    must((await markMissed(scope, file, one, one.version)) === 'done', 'she did not come')
  })
}

async function wait(office: DistrictOffice, cases: Cases): Promise<void> {
  const waiting = [
    ['yoga', 'bayu', ['daily_life', 'family'], 0],
    ['bima', 'wulan', ['safety', 'child_violence'], 3],
    ['maya', 'dimas', ['support'], 1],
  ] as const
  for (const [key, by, needs, days] of waiting)
    await office.as(by, new Date(office.now.getTime() - days * dayLength), async (scope, member) => {
      const file = must(await openFile(scope, member, must(cases.get(key), key)), `${key} opens`)
      must(await putOnList(scope, file, needs), `${key} waits`)
    })
}
