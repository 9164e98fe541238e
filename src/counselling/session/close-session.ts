import { addTask, giveService } from '#src/cases/index.ts'
import { record } from '#src/platform/audit/record.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { keep } from '#src/platform/clock/promise.store.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { tell } from '#src/platform/events/events.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { newOrderedId, type CaseId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { placeKeys } from '#src/portal/index.ts'
import { carersLeftOut } from '../carer-decision.store.ts'
import { changeGoal } from '../goal.store.ts'
import type { EpisodeBook } from '../open-episode.ts'
import { seal } from '../seal.ts'
import type { SealedGoal, SealedSession } from '../sealed-shapes.ts'
import type { StoredSession } from '../session.store.ts'
import { dropDrafts } from './draft.store.ts'
import { addHomework, homeworkOf, recordHomework } from './give-homework.ts'
import { markLinked } from './linked-appointment.ts'
import { insertNote, type NoteId } from './note.store.ts'
import { raiseForSafety } from './raise-for-safety.ts'
import { changeSession } from './session-write.store.ts'
import type { SessionOutcome } from './sheet.ts'
import { dropVoices } from './voice.store.ts'

/** What a session was given as service: by how it was held, as the counts of the office name it. */
const serviceMode: Readonly<Record<string, string>> = { telephone: 'phone', video: 'online', text: 'online' }
const longestSession = 8 * 60

export type CloseInput = Readonly<{
  session: StoredSession
  outcome: SessionOutcome
  /** What a task for safety is called; no words of the child. */
  safetyTask: string
  /** What the task is called when the client would rather not go on. */
  ratherNotTask?: string
}>

/**
 * Closes a session for good: its sheet and note are sealed and frozen, goals get their ratings, tasks their
 * results, and the file its line. False when somebody closed, took or changed any of it in between: whoever
 * called then undoes the transaction.
 */
export async function closeSession(
  scope: AccountScope,
  member: Member,
  book: EpisodeBook,
  input: CloseInput,
): Promise<boolean> {
  const { session, outcome } = input
  const { file, episode } = book
  if (session.accountId !== scope.actor.accountId) return false
  const closed = await changeSession(scope, session, {
    state: 'closed',
    closedAt: scope.now,
    endedAt: session.fromPaper ? null : scope.now,
    nextOn: outcome.nextOn,
    keyVersion: file.keys.current,
    sealed: seal(file.keys.newest, 'session', session.id, { ...outcome.sheet, ...cardsOf(book, input) }),
  })
  if (!closed) return false
  const noteId: NoteId = newOrderedId<'session_note'>(scope.now.getTime())
  await insertNote(
    scope,
    { caseId: episode.caseId, sessionId: session.id },
    {
      id: noteId,
      amends: null,
      keyVersion: file.keys.current,
      sealed: seal(file.keys.newest, 'session_note', noteId, outcome.note),
    },
  )
  if (!(await rateGoals(scope, book, input))) return false
  if (!(await settleHomework(scope, member, book, input))) return false
  await raiseForSafety(scope, file, outcome.sheet.safety, input.safetyTask, session.begunAt)
  await talkAboutGoingOn(scope, book, input)
  await tellFile(scope, book, input)
  await dropDrafts(scope, session.id)
  await dropVoices(scope, session.id)
  return true
}

/** Cards without talking that were filled while the session went on belong to it. */
function cardsOf(book: EpisodeBook, { session }: CloseInput): Pick<SealedSession, 'cards'> {
  const { begunAt } = session
  const cards = begunAt
    ? book.answers.filter(
        (one) => one.runId === null && one.form === 'silent_sheet' && one.writtenAt >= begunAt,
      )
    : []
  return cards.length > 0 ? { cards: cards.map((one) => one.id) } : {}
}

const day = 86_400_000
/** Somebody talks with them within three days, and does not persuade. */
const talkWithinDays = 3

/** A client who would rather not go on is asked what they need instead, by whoever leads, and by nobody in a hurry. */
async function talkAboutGoingOn(scope: AccountScope, book: EpisodeBook, input: CloseInput): Promise<void> {
  const { ratherNotTask } = input
  if (input.outcome.sheet.goOn !== 'no' || !ratherNotTask) return
  await addTask(scope, book.file, {
    what: ratherNotTask,
    ownerId: book.episode.leadId,
    dueOn: dayOf(new Date(scope.now.getTime() + talkWithinDays * day)),
  })
}

/** Ratings are added at their day, each with its session and whoever gave it; none replaces another. */
async function rateGoals(scope: AccountScope, book: EpisodeBook, input: CloseInput): Promise<boolean> {
  const { session } = input
  const by = session.kind === 'caregiver' ? 'caregiver' : 'client'
  for (const rated of input.outcome.sheet.goals ?? []) {
    const goal = book.goals.find((one) => one.id === rated.id)
    if (!goal) continue
    const { words, sign, ratings } = goal
    const next: SealedGoal = {
      words,
      ...(sign ? { sign } : {}),
      ratings: [
        ...ratings,
        { on: session.heldOn, value: rated.value, by, session: session.id } as const,
      ].toSorted((one, other) => one.on.localeCompare(other.on)),
    }
    const changed = await changeGoal(scope, goal, {
      placeVersion: book.place.current,
      sealed: seal(book.place.newest, 'goal', goal.id, next),
    })
    if (!changed) return false
  }
  return true
}

async function settleHomework(
  scope: AccountScope,
  member: Member,
  book: EpisodeBook,
  input: CloseInput,
): Promise<boolean> {
  const { session, outcome } = input
  const audience = session.kind === 'caregiver' ? 'caregiver' : 'client'
  const nothing = outcome.homework.length === 0 && outcome.tasks.length === 0
  if (nothing) return true
  const place = audience === 'client' ? book.place : await placeKeys(scope, member, book.file, 'caregiver')
  const standing = await homeworkOf(scope, place, book.episode.caseId, audience)
  for (const became of outcome.homework) {
    const one = standing.find((known) => known.id === became.id)
    // What the client has answered meanwhile in their own place stands; the same answer twice is no news.
    if (!one || (one.state === became.state && !became.result)) continue
    if (!(await recordHomework(scope, place, one, became))) return false
  }
  for (const { forWhom = audience, ...task } of outcome.tasks) {
    const theirs =
      forWhom === audience
        ? place
        : forWhom === 'client'
          ? book.place
          : await placeKeys(scope, member, book.file, forWhom)
    await addHomework(scope, theirs, {
      ...task,
      caseId: book.episode.caseId,
      episodeId: book.episode.id,
      audience: forWhom,
      kind: 'task',
      sessionId: session.id,
    })
  }
  return true
}

/** Whether closing would give carers something although they are left out of this file (B13). */
export async function givesToLeftOut(
  scope: AccountScope,
  input: Pick<CloseInput, 'session' | 'outcome'>,
  caseId: CaseId,
) {
  const own = input.session.kind === 'caregiver' ? 'caregiver' : 'client'
  const theirs = input.outcome.tasks.some((task) => (task.forWhom ?? own) === 'caregiver')
  return theirs && (await carersLeftOut(scope, caseId))
}

async function tellFile(scope: AccountScope, book: EpisodeBook, input: CloseInput): Promise<void> {
  const { session, outcome } = input
  const caseId = book.episode.caseId
  const minutes = session.begunAt ? Math.round((scope.now.getTime() - session.begunAt.getTime()) / 60_000) : 0
  await giveService(scope, book.file, {
    service: session.kind === 'family' || session.kind === 'caregiver' ? 'family' : 'counselling',
    givenOn: session.heldOn,
    minutes: minutes > 0 && minutes <= longestSession ? minutes : null,
    mode: serviceMode[session.mode] ?? null,
  })
  await markLinked(scope, book.file, session, 'held')
  // They were here: nobody has to look for them any more.
  await keep(scope, 'case.missed_contact', caseId)
  const facts = {
    kind: session.kind,
    number: session.number,
    silent: outcome.sheet.path === 'silent',
    next: outcome.nextOn !== null,
  }
  await record(scope, { action: 'counselling.session_closed', subjectKind: 'case', subjectId: caseId, facts })
  await tell(scope, { kind: 'counselling.session_closed', subjectKind: 'case', subjectId: caseId, facts })
  await knock(scope, 'counselling', { subjectId: caseId })
}
