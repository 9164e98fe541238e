import {
  readPeople,
  readSafeContact,
  writeNote,
  type CaseFile,
  type OpenPerson,
  type SafeContact,
} from '#src/cases/index.ts'
import { record } from '#src/platform/audit/record.ts'
import type { Audience } from '#src/platform/access/audience.ts'
import type { Member, PlaceKeys } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { asId, type DoorId } from '#src/platform/ids.ts'
import { openJson } from '#src/platform/vault/index.ts'
import { postedText } from '#src/platform/web/posted-text.ts'
import { isUndecided, longestCalled, shortestReason, whyNoDoor, type DoorBar } from './door.ts'
import { doorsOf, setKeptDespite, type StoredDoor } from './door.store.ts'
import { openDoor, type DoorHolder, type MadeWords } from './open-door.ts'
import { sealedAt, type SealedDoor } from './place.ts'
import { placeKeys } from './place-keys.ts'
import { staffWords } from './staff-words.ts'
import { watchDoors } from './watch-doors.ts'

export type OpenedDoor = StoredDoor & SealedDoor
export type Carer = Readonly<{ person: OpenPerson; bar: DoorBar | null; door: OpenedDoor | null }>
export type Doors = Readonly<{
  client: OpenedDoor | null
  carers: readonly Carer[]
  /** Open doors of those who stand on the file no more, or are hidden while it is restricted. */
  others: readonly OpenedDoor[]
  past: readonly OpenedDoor[]
}>

/** Who has a door, who may be given one, and who had one. */
export async function readDoors(
  scope: AccountScope,
  member: Member,
  file: CaseFile,
  safe: SafeContact | null,
): Promise<Doors> {
  const stored = await doorsOf(scope, file.head.id)
  const keys = new Map<Audience, PlaceKeys>()
  for (const audience of new Set(stored.map((door) => door.audience)))
    keys.set(audience, await placeKeys(scope, member, file, audience))
  const opened = stored.flatMap((door): OpenedDoor[] => {
    const key = keys.get(door.audience)?.of(door.placeVersion)
    return key ? [{ ...door, ...openJson<SealedDoor>(key, sealedAt.door(door.id), door.sealed) }] : []
  })
  const open = opened.filter((door) => door.closedAt === null)
  const people = await readPeople(scope, file)
  const carers = people
    .filter((one) => one.role === 'guardian' || one.role === 'trusted' || hasDoor(open, one))
    .map((person) => ({
      person,
      bar: whyNoDoor(person, safe),
      door: open.find((door) => door.personId === person.id) ?? null,
    }))
  const shown = new Set(carers.map((carer) => carer.door?.id))
  return {
    client: open.find((door) => door.audience === 'client') ?? null,
    carers,
    others: open.filter((door) => door.audience === 'caregiver' && !shown.has(door.id)),
    past: opened.filter((door) => door.closedAt !== null),
  }
}

/** The open door of this id; null when it was closed, or belongs to another file. */
export function findOpen(doors: Doors, id: DoorId | null): OpenedDoor | null {
  const open = [doors.client, ...doors.carers.map((carer) => carer.door), ...doors.others]
  return open.find((door) => door !== null && door.id === id) ?? null
}

function hasDoor(open: readonly OpenedDoor[], person: OpenPerson): boolean {
  return open.some((door) => door.personId === person.id)
}

export type OpenProblem = Readonly<{
  /** `client`, or the id of the person the form was about. */
  who: string
  field: 'called' | 'asked' | 'override' | 'door'
  message: string
  called: string
  override: string
}>

/** What a form for opening a door says, before anything is derived. */
export function readOpening(form: FormData, lang: Lang): OpenProblem | DoorHolder {
  const who = postedText(form, 'who')
  const called = postedText(form, 'called').trim().slice(0, longestCalled)
  const override = postedText(form, 'override').slice(0, 2000)
  const words = staffWords[lang].problems
  if (called === '') return { who, field: 'called', message: words.called, called, override }
  if (postedText(form, 'asked') === '') return { who, field: 'asked', message: words.asked, called, override }
  const personId = asId<'person'>(who)
  return personId
    ? { audience: 'caregiver', personId, called }
    : { audience: 'client', personId: null, called }
}

/**
 * Opens a door as a person of the team decided. Somebody on the reported side, or whom the client keeps this from,
 * gets one only by a supervisor's recorded reason. Null: there is no such person on this file.
 * @returns the id of the door, or why there is none.
 */
export async function openDoorFor(
  scope: AccountScope,
  member: Member,
  file: CaseFile,
  holder: DoorHolder,
  made: MadeWords,
  asked: Readonly<{ override: string; lang: Lang }>,
): Promise<OpenProblem | DoorId | null> {
  const words = staffWords[asked.lang]
  const problem = (field: OpenProblem['field'], message: string): OpenProblem => ({
    who: holder.personId ?? 'client',
    field,
    message,
    called: holder.called,
    override: asked.override,
  })
  let overridden: Carer | null = null
  if (holder.personId) {
    const { carers } = await readDoors(scope, member, file, await readSafeContact(scope, file))
    const carer = carers.find((one) => one.person.id === holder.personId)
    if (!carer) return null
    if (carer.bar !== null) {
      if (!member.roles.includes('supervisor')) return problem('door', words.bars[carer.bar])
      if (asked.override.trim().length < shortestReason) return problem('override', words.problems.override)
      overridden = carer
    }
  }
  const id = await openDoor(scope, member, file, holder, made)
  if (!id) return problem('door', words.problems.already)
  if (overridden) await override(scope, file, { ...overridden, doorId: id }, 'overrideNote', asked)
  return id
}

/**
 * Keeps a door in spite of a sign of danger that came up after it was opened: for a supervisor, with a reason that
 * stands on record, as for opening one. Null: there is nothing to decide about this door any more.
 */
export async function keepDoor(
  scope: AccountScope,
  member: Member,
  file: CaseFile,
  id: DoorId,
  asked: Readonly<{ override: string; lang: Lang }>,
): Promise<OpenProblem | 'done' | null> {
  const words = staffWords[asked.lang]
  const { carers } = await readDoors(scope, member, file, await readSafeContact(scope, file))
  const carer = carers.find((one) => one.door?.id === id)
  if (!carer || !waitsForDecision(carer)) return null
  const at = { who: carer.person.id, called: '', override: asked.override }
  if (!member.roles.includes('supervisor')) return { ...at, field: 'door', message: words.keepText }
  if (asked.override.trim().length < shortestReason)
    return { ...at, field: 'override', message: words.problems.override }
  await override(scope, file, { ...carer, doorId: id }, 'keptNote', asked)
  await watchDoors(scope, file)
  return 'done'
}

/** Why a door gets no new words now, or null: first somebody decides whether it may stay. */
export async function whyNoNewWords(
  scope: AccountScope,
  member: Member,
  file: CaseFile,
  id: DoorId,
  lang: Lang,
): Promise<OpenProblem | null> {
  const { carers } = await readDoors(scope, member, file, await readSafeContact(scope, file))
  const carer = carers.find((one) => one.door?.id === id)
  if (!carer || !waitsForDecision(carer)) return null
  const message = staffWords[lang].nowBarred
  return { who: carer.person.id, field: 'door', message, called: '', override: '' }
}

/** Somebody has a door about which a decision is owed. */
export function waitsForDecision({ bar, door }: Carer): boolean {
  return door !== null && isUndecided(bar, door.keptDespite)
}

async function override(
  scope: AccountScope,
  file: CaseFile,
  { person, bar, doorId }: Carer & Readonly<{ doorId: DoorId }>,
  note: 'overrideNote' | 'keptNote',
  asked: Readonly<{ override: string; lang: Lang }>,
): Promise<void> {
  await setKeptDespite(scope, file.head.id, doorId, bar)
  await writeNote(scope, file, {
    kind: 'decision',
    happenedAt: scope.now,
    text: `${staffWords[asked.lang][note](person.fullName)}\n${asked.override.trim()}`,
  })
  await record(scope, {
    action: 'portal.bar_overridden',
    subjectKind: 'case',
    subjectId: file.head.id,
    facts: { bar },
  })
}
