import type { AccountScope } from '#src/platform/db/scope.ts'
import type { HelpLine } from '#content/help-lines.ts'
import { asId, type AccountId } from '#src/platform/ids.ts'
import { absent, isAnswer, type Answer } from '#src/platform/web/answer.ts'
import {
  callsOf,
  fileForPost,
  loadCase,
  type CaseFile,
  type CasePageData,
  type StaffCtx,
  type StoredCall,
  readFollowUps,
} from '#src/cases/index.ts'
import { linesOf, officeOf, onCallNow } from '#src/people/index.ts'
import { placeKeys, type Audience } from '#src/portal/index.ts'
import { ageOn, bandOn } from '../age.ts'
import { isOpen, type EpisodeId, type SessionId } from '../episode.ts'
import { openEpisode, type EpisodeBook } from '../open-episode.ts'
import { protocolAt } from '../protocols/registry.ts'
import { homeworkOfCase } from '../homework.store.ts'
import { usualScale } from '../rules/suds.ts'
import { unseal } from '../seal.ts'
import type { SealedNote } from '../sealed-shapes.ts'
import { openSessions, type OpenSession } from '../session-facts.ts'
import { readDrafts, type Draft } from './draft.ts'
import { readVoices, type OpenVoice } from './keep-voice.ts'
import { appointmentAhead } from './linked-appointment.ts'
import { homeworkOf, isStanding, type OpenHomework } from './give-homework.ts'
import { notesOf, openingsOf, type StoredNote, type StoredOpening } from './note.store.ts'
import { readSafetyActs, type OpenSafetyAct } from './safety-act.ts'
import type { SheetGiven } from './session-form.ts'
import { findSessionPlace } from './session-write.store.ts'
import { draftsWaiting, type WaitingDraft } from './voice.store.ts'

export type OpenNote = Omit<StoredNote, 'sealed'> & Readonly<{ words: SealedNote }>
export type OpenOpening = Omit<StoredOpening, 'sealed'> & Readonly<{ reason: string }>

/** What pages and posts of one session look at. */
export type SessionBook = Readonly<{
  book: EpisodeBook
  session: OpenSession
  modeReason: string | null
  /** All sessions of the episode, first to last. */
  sessions: readonly OpenSession[]
  /** Tasks that stand now. */
  homework: readonly OpenHomework[]
  given: SheetGiven
  /** What a closed session was about: tasks that were asked after in it, and those that were given. */
  asked: readonly OpenHomework[]
  tasks: readonly OpenHomework[]
}>
export type RoomData = CasePageData &
  SessionBook &
  Readonly<{
    notes: readonly OpenNote[]
    openings: readonly OpenOpening[]
    drafts: readonly Draft[]
    /** What those who are there answered on a screen of their own. */
    voices: readonly OpenVoice[]
    /** Whose unfinished words lie here beside one's own. */
    waiting: readonly WaitingDraft[]
    me: AccountId
    now: Date
    office: string
    /** Who answers the bell now, and the lines of the office: help that must be at hand, not looked for. */
    onCall: string | null
    onCallLine: string | null
    /** Calls that ring or were heard, and what was done in this session when somebody was in danger. */
    calls: readonly StoredCall[]
    acts: readonly OpenSafetyAct[]
    /** Whether the calendar holds an appointment for the day that was promised, or somebody asks again on a day to come. */
    nextStands: boolean
    lines: readonly HelpLine[]
  }>

/** The session of the address for a post; null when it is not theirs or the file is shut. */
export async function sessionForPost(
  scope: AccountScope,
  ctx: StaffCtx,
  even: 'any' | 'closed' | 'writable' = 'writable',
): Promise<SessionBook | null> {
  const file = await fileForPost(scope, ctx, even)
  return file && openSessionBook(scope, ctx, file)
}

/** Everything the room shows. The file's read is recorded with the others of its pages. */
export async function loadRoom(scope: AccountScope, ctx: StaffCtx): Promise<RoomData | Answer> {
  const data = await loadCase(scope, ctx)
  if (isAnswer(data)) return data
  const found = await openSessionBook(scope, ctx, data.file)
  if (!found) return absent()
  const { session } = found
  const { keys } = data.file
  const office = await officeOf(scope)
  const open = session.state === 'open'
  const me = ctx.visitor.accountId
  return {
    ...data,
    ...found,
    notes: (await notesOf(scope, session.id)).map(({ sealed, ...row }) => ({
      ...row,
      words: unseal(keys.of(row.keyVersion), 'session_note', row.id, sealed),
    })),
    openings: (await openingsOf(scope, session.id)).map(({ sealed, ...row }) => ({
      ...row,
      reason: unseal(keys.of(row.keyVersion), 'note_opening', row.id, sealed).reason,
    })),
    drafts: open ? await readDrafts(scope, ctx.visitor, session.id) : [],
    voices: open ? await readVoices(scope, data.file, session.id) : [],
    waiting: open
      ? (await draftsWaiting(scope, data.file.head.id, session.id)).filter((one) => one.accountId !== me)
      : [],
    me,
    now: scope.now,
    office: office.name,
    onCall: open ? ((await onCallNow(scope))?.fullName ?? null) : null,
    onCallLine: office.onCallLine ?? null,
    calls: open ? (await callsOf(scope, data.file.head.id)).filter((one) => one.overAt === null) : [],
    nextStands: session.state === 'closed' && (await nextStands(scope, found)),
    acts: await readSafetyActs(scope, data.file, session.id),
    lines: linesOf(office).slice(0, 4),
  }
}

/** A course that has ended has its days on which somebody asks again: nothing is left to set. */
async function nextStands(
  scope: AccountScope,
  { book, session }: Pick<SessionBook, 'book' | 'session'>,
): Promise<boolean> {
  if (await appointmentAhead(scope, book.file, session.nextOn)) return true
  return !isOpen(book.episode) && (await readFollowUps(scope, book.file)).some((one) => !one.doneAt)
}

async function openSessionBook(
  scope: AccountScope,
  ctx: StaffCtx,
  file: CaseFile,
): Promise<SessionBook | null> {
  const sessionId: SessionId | null = asId<'session'>(ctx.params['session'])
  const place = sessionId && (await findSessionPlace(scope, file.head.id, sessionId))
  const book = place && (await openEpisode(scope, ctx.visitor, file, place.episodeId))
  if (!book) return null
  const sessions = await openSessions(scope, book)
  const session = sessions.find((one) => one.id === sessionId)
  if (!session) return null
  const audience = session.kind === 'caregiver' ? 'caregiver' : 'client'
  const keys = audience === 'client' ? book.place : await placeKeys(scope, ctx.visitor, file, audience)
  const all = await homeworkOf(scope, keys, file.head.id, audience)
  const homework = all.filter(isStanding)
  const seen = new Set(session.sheet?.homeworkSeen?.map((one) => one.id))
  return {
    book,
    session,
    modeReason: place.modeReason,
    sessions,
    homework,
    given: givenOf(book, session, homework),
    asked: all.filter((one) => seen.has(one.id)),
    tasks: [...all, ...(await othersTasks(scope, ctx, { file, place: book.place }, audience))].filter(
      (one) => one.sessionId === session.id,
    ),
  }
}

/** Tasks for the other side of the table. A carers' place is made when something is laid in it, not by looking. */
async function othersTasks(
  scope: AccountScope,
  ctx: StaffCtx,
  { file, place }: Pick<EpisodeBook, 'file' | 'place'>,
  audience: Audience,
): Promise<readonly OpenHomework[]> {
  const caseId = file.head.id
  if (audience === 'caregiver') return homeworkOf(scope, place, caseId, 'client')
  if ((await homeworkOfCase(scope, caseId, 'caregiver')).length === 0) return []
  return homeworkOf(scope, await placeKeys(scope, ctx.visitor, file, 'caregiver'), caseId, 'caregiver')
}

/** What the sheet of a session is made of, as things stand. Words for the person's age on the day it was held. */
export function givenOf(
  book: Pick<EpisodeBook, 'file' | 'goals' | 'runs'>,
  session: Pick<OpenSession, 'heldOn' | 'kind' | 'fromPaper'>,
  homework: readonly Pick<OpenHomework, 'id' | 'title'>[],
): SheetGiven {
  const { birthDate } = book.file.identity
  const grown = session.kind === 'caregiver'
  return {
    kind: session.kind,
    band: grown ? 'dewasa' : bandOn(birthDate, session.heldOn),
    paper: session.fromPaper,
    suds: usualScale(grown ? null : ageOn(birthDate, session.heldOn)),
    goals: book.goals.filter((goal) => !goal.endedAt).map(({ id, words }) => ({ id, words })),
    homework: homework.map(({ id, title }) => ({ id, title })),
    runs: namedRuns(book.runs.filter((run) => !run.endedOn)),
  }
}

/** The same sheet as it was when the session was closed: goals and tasks of that day, not of today. */
export function givenThen(room: Pick<SessionBook, 'book' | 'session' | 'given' | 'asked'>): SheetGiven {
  const { goals, runs } = room.session.sheet ?? {}
  const rated = new Set<string>(goals?.map((one) => one.id))
  return {
    ...room.given,
    goals: room.book.goals.filter((goal) => rated.has(goal.id)).map(({ id, words }) => ({ id, words })),
    homework: room.asked.map(({ id, title }) => ({ id, title })),
    runs: namedRuns(room.book.runs.filter((run) => runs?.includes(run.id))),
  }
}

function namedRuns(runs: EpisodeBook['runs']): SheetGiven['runs'] {
  return runs.flatMap((run) => {
    const protocol = protocolAt(run.protocol, run.protocolVersion)
    return protocol ? [{ id: run.id, label: protocol.title }] : []
  })
}

/** The episode an address or a file means: the named one, else the one that runs. */
export function episodeAsked(ctx: StaffCtx): EpisodeId | null {
  return asId<'episode'>(ctx.query.get('alur'))
}
