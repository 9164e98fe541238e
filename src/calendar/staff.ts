import { staff } from '#src/platform/access/allow.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Option } from '#src/platform/forms/index.ts'
import type { AccountId } from '#src/platform/ids.ts'
import { teamChoices, type CaseFile } from '#src/cases/index.ts'
import { colleagues, staffNames } from '#src/people/index.ts'
import type { PlanChoices } from './plan-form.ts'
import { roomsOf, type Room } from './room.store.ts'

/** Who keeps a calendar: everybody who meets people, and those who lead them. */
export const calendarStaff = staff(
  'intake',
  'counsellor',
  'psychologist',
  'companion',
  'guru_bk',
  'supervisor',
  'head',
  'admin',
)

/** Who may be put on an appointment: the file's team, or anybody who works here when it is about no file. */
export async function planChoices(scope: AccountScope, file: CaseFile | null): Promise<PlanChoices> {
  const people: readonly Option[] = file
    ? await teamChoices(scope, file.head.id)
    : (await colleagues(scope)).map((one) => ({ code: one.id, id: one.fullName, en: one.fullName }))
  return { colleagues: people, rooms: (await roomsOf(scope)).map(roomOption) }
}

function roomOption(room: Room): Option {
  const name = `${room.code} · ${room.name}`
  return { code: room.id, id: name, en: name }
}

export async function workerNames(scope: AccountScope): Promise<(id: AccountId) => string> {
  const known = new Map((await staffNames(scope)).map((one) => [one.id, one.fullName]))
  return (id) => known.get(id) ?? '…'
}
