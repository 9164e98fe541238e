import { addTask, type CaseFile } from '#src/cases/index.ts'
import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { seal } from '../seal.ts'
import type { SealedNote } from '../sealed-shapes.ts'
import type { StoredSession } from '../session.store.ts'
import { dropDrafts } from './draft.store.ts'
import { markLinked } from './linked-appointment.ts'
import { insertNote, insertOpening, notesOf, type NoteId } from './note.store.ts'
import { changeSession } from './session-write.store.ts'
import { dropVoices } from './voice.store.ts'

const hour = 3_600_000
/** Practice norm: a person asks after somebody who did not come within two days. */
const askWithinDays = 2
/** A note opened in need is shut again after a day. */
const openFor = 24 * hour

/** Nobody came, or it was called off. What was typed so far is dropped with it. False when overtaken. */
export async function leaveUnheld(
  scope: AccountScope,
  file: CaseFile,
  session: StoredSession,
  how: Readonly<{ state: 'missed' | 'cancelled'; task: string }>,
): Promise<boolean> {
  if (!(await changeSession(scope, session, { state: how.state }))) return false
  await dropDrafts(scope, session.id)
  await dropVoices(scope, session.id)
  // What was called off stands in the calendar no longer; somebody who was missed is asked after: from an appointment
  // the calendar promises it, otherwise a task stands for it.
  const marked = await markLinked(scope, file, session, how.state)
  if (how.state === 'missed' && !marked) {
    const due = dayOf(new Date(scope.now.getTime() + askWithinDays * 24 * hour))
    await addTask(scope, file, { what: how.task, ownerId: session.accountId, dueOn: due })
  }
  await told(scope, file, `counselling.session_${how.state}`, { number: session.number })
  return true
}

/** Goes on with a session that a colleague holds; both are told. False when overtaken. */
export async function takeOver(
  scope: AccountScope,
  file: CaseFile,
  session: StoredSession,
): Promise<boolean> {
  if (!(await changeSession(scope, session, { accountId: scope.actor.accountId }))) return false
  await told(scope, file, 'counselling.session_taken_over', {
    number: session.number,
    from: session.accountId,
  })
  // Their own words stay theirs; that somebody else goes on with the session they should hear at once.
  await knock(scope, 'counselling', { subjectId: file.head.id, to: [session.accountId] })
  return true
}

/** Adds a correction under a note. The note itself stays as it was. False when the wall hides it from this reader. */
export async function amendNote(
  scope: AccountScope,
  file: CaseFile,
  session: StoredSession,
  amends: NoteId,
  words: SealedNote,
): Promise<boolean> {
  if (!(await notesOf(scope, session.id)).some((one) => one.id === amends)) return false
  const id: NoteId = newOrderedId<'session_note'>(scope.now.getTime())
  await insertNote(
    scope,
    { caseId: file.head.id, sessionId: session.id },
    {
      id,
      amends,
      keyVersion: file.keys.current,
      sealed: seal(file.keys.newest, 'session_note', id, words),
    },
  )
  await told(scope, file, 'counselling.note_amended', { number: session.number })
  return true
}

/**
 * Opens a colleague's note in need, for a day. The reason stays on the session for the whole team to see, and
 * its author finds a task that says so (A03).
 */
export async function openNoteInNeed(
  scope: AccountScope,
  file: CaseFile,
  session: StoredSession,
  input: Readonly<{ reason: string; task: string }>,
): Promise<void> {
  const id = newOrderedId<'note_opening'>(scope.now.getTime())
  await insertOpening(
    scope,
    { caseId: file.head.id, sessionId: session.id },
    {
      id,
      until: new Date(scope.now.getTime() + openFor),
      keyVersion: file.keys.current,
      sealed: seal(file.keys.newest, 'note_opening', id, { reason: input.reason }),
    },
  )
  await addTask(scope, file, {
    what: input.task,
    ownerId: session.accountId,
    dueOn: dayOf(scope.now),
  })
  await told(scope, file, 'counselling.note_opened_in_need', {
    number: session.number,
    author: session.accountId,
  })
  await knock(scope, 'counselling', { subjectId: file.head.id, to: [session.accountId] })
}

async function told(
  scope: AccountScope,
  file: CaseFile,
  action: string,
  facts: Readonly<Record<string, string | number>>,
): Promise<void> {
  await record(scope, { action, subjectKind: 'case', subjectId: file.head.id, facts })
  await knock(scope, 'counselling', { subjectId: file.head.id })
}
