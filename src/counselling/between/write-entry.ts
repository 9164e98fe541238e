import { record } from '#src/platform/audit/record.ts'
import type { Client } from '#src/platform/access/visitor.ts'
import { dueAfter, triageWithin } from '#src/platform/clock/promise.ts'
import { promise, promisesAbout } from '#src/platform/clock/promise.store.ts'
import { isDuplicate, type ClientScope, type Scope } from '#src/platform/db/scope.ts'
import { tell } from '#src/platform/events/events.ts'
import { newId, newOrderedId, type CaseId, type DoorId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import type { Audience, PlaceKeys } from '#src/portal/index.ts'
import { isOpen } from '../episode.ts'
import { episodesOf } from '../episode.store.ts'
import type { HomeworkId } from '../homework.store.ts'
import { seal } from '../seal.ts'
import type { SealedClientEntry } from '../sealed-shapes.ts'
import type { EntryId, EntryKind } from './entry.ts'
import { askForHelp, insertEntry } from './entry.store.ts'
import { callSomebody } from './help-call.store.ts'

export type EntryInput = Readonly<{
  kind: EntryKind
  on: string
  words: SealedClientEntry
  wantsHelp?: boolean
  homeworkId?: HomeworkId | null
}>

/**
 * Writes a note in somebody's own place. "I need help" makes a promise of the team, moves the file up to TODAY and
 * knocks; all in this transaction. False when a mood is there for this day.
 */
export async function writeOwnEntry(scope: ClientScope, client: Client, input: EntryInput): Promise<boolean> {
  const wantsHelp = input.wantsHelp ?? false
  const id = await putEntry(scope, client.keys, {
    ...input,
    caseId: client.caseId,
    audience: client.audience,
    wantsHelp,
    doorId: client.doorId,
  })
  if (!id) return false
  await record(scope, {
    action: 'counselling.noted',
    subjectKind: 'case',
    subjectId: client.caseId,
    facts: { kind: input.kind, audience: client.audience, wantsHelp },
  })
  if (wantsHelp) await callTeam(scope, client, id)
  await knock(scope, 'counselling', { subjectId: client.caseId })
  return true
}

async function callTeam(scope: ClientScope, client: Client, id: EntryId): Promise<void> {
  const raised = await askForHelp(scope, id)
  const open = (await promisesAbout(scope, 'case', [client.caseId])).some(
    (one) => one.kind === 'case.help_asked' && !one.keptAt && !one.droppedAt,
  )
  // A second call does not push back when the first is due.
  if (!open)
    await promise(scope, {
      kind: 'case.help_asked',
      subjectId: client.caseId,
      dueAt: dueAfter(scope.now, triageWithin.TODAY),
    })
  await tell(scope, {
    kind: 'counselling.help_asked',
    subjectKind: 'case',
    subjectId: client.caseId,
    facts: { audience: client.audience, raised },
  })
  await knock(scope, 'cases', { subjectId: client.caseId })
  if (client.fileState !== 'open') await ringForHelp(scope, client)
}

/**
 * Rings for whoever is on call where nobody looks into the file any more: it is closed, or held back. True when it
 * rings now.
 */
export async function ringForHelp(scope: ClientScope, client: Client): Promise<boolean> {
  if (!(await callSomebody(scope, newId<'help_call'>()))) return false
  await record(scope, {
    action: 'counselling.help_rung',
    subjectKind: 'case',
    subjectId: client.caseId,
    facts: { audience: client.audience, because: client.fileState },
  })
  await knock(scope, 'bell', { subjectId: client.caseId })
  return true
}

type Put = EntryInput &
  Readonly<{ caseId: CaseId; audience: Audience; doorId: DoorId | null; replyTo?: EntryId | null }>

/** The row itself, in the newest episode when one is open. Null when a mood is there for this day. */
export async function putEntry(scope: Scope, place: PlaceKeys, input: Put): Promise<EntryId | null> {
  const id: EntryId = newOrderedId<'client_entry'>(scope.now.getTime())
  const [episode] = await episodesOf(scope, input.caseId)
  try {
    await insertEntry(scope, {
      id,
      caseId: input.caseId,
      episodeId: episode && isOpen(episode) ? episode.id : null,
      homeworkId: input.homeworkId ?? null,
      audience: input.audience,
      kind: input.kind,
      happenedOn: input.on,
      wantsHelp: input.wantsHelp ?? false,
      replyTo: input.replyTo ?? null,
      doorId: input.doorId,
      placeVersion: place.current,
      sealed: seal(place.newest, 'client_entry', id, input.words),
    })
  } catch (error) {
    if (isDuplicate(error)) return null
    throw error
  }
  return id
}
