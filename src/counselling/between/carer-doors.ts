import { wordFor } from '#content/codes/code.ts'
import { personRelations } from '#content/codes/people.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { DoorId } from '#src/platform/ids.ts'
import type { Doors } from '#src/portal/index.ts'

/** A door to the carers' place: whose it is, and whether something can still be said through it. */
export type CarerDoor = Readonly<{ id: DoorId; label: string; reached: boolean }>

/** All doors carers of a file have or had, by how they are called and what they are to the client. */
export function carerDoors(doors: Doors, lang: Lang): readonly CarerDoor[] {
  const relationOf = (personId: string | null) => {
    const relation = doors.carers.find((one) => one.person.id === personId)?.person.relation
    return relation ? ` (${wordFor(personRelations, relation, lang)})` : ''
  }
  const named = (door: Doors['others'][number], reached: boolean): CarerDoor => ({
    id: door.id,
    label: `${door.called}${relationOf(door.personId)}`,
    reached,
  })
  return [
    ...doors.carers.flatMap((one) => (one.door ? [named(one.door, one.bar === null)] : [])),
    ...doors.others.map((door) => named(door, true)),
    ...doors.past.filter((door) => door.audience === 'caregiver').map((door) => named(door, false)),
  ]
}
