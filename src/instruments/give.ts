import { todayOf, type CaseFile } from '#src/cases/index.ts'
import { someoneOnCall } from '#src/people/index.ts'
import { placeKeys } from '#src/portal/index.ts'
import type { Mode } from '#content/instruments/meta.ts'
import type { Audience } from '#src/platform/access/audience.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { tell } from '#src/platform/events/events.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import type { Administration, Moment } from './administration.ts'
import { doneOn, insertAdministration, insertAnswers, moveAdministration } from './administration.store.ts'
import { agesOf, needsAgeReason, type Ages } from './age-fit.ts'
import type { Instrument } from './instrument.ts'
import { nextAllowedDay, tooNear } from './interval.ts'
import { unattendedRefusal, type UnattendedRefusal } from './may.ts'
import { sealAnswers } from './read-given.ts'
import { saveAnswers, type Save } from './save-answers.ts'
import { scoreOf, type Score } from './score.ts'

export type Occasion = Readonly<{
  moment: Moment
  /** What it belongs to on an upper floor, such as an episode. */
  about?: string | null
}>

/** A sheet of the same instrument that lies too near: its day, and, when it was before, the day that waits for it. */
export type Early = Readonly<{ near: string; next: string | null }>

/** Whether a day is too near to a sheet on file for this instrument; null when it may be given without a reason. */
export async function tooEarly(
  scope: AccountScope,
  file: CaseFile,
  instrument: Instrument,
  day: string,
): Promise<Early | null> {
  const { minIntervalDays } = instrument.meta
  const near = tooNear(await doneOn(scope, file.head.id, instrument.code), minIntervalDays, day)
  return near === null
    ? null
    : { near, next: near <= day ? nextAllowedDay(near, minIntervalDays, day) : null }
}

/** How old the person of a file may be today. */
export function agesIn(file: CaseFile, now: Date): Ages {
  return agesOf(file.head.facts.ageBand, file.identity.birthDate, todayOf(now))
}

/**
 * Asks the person, or somebody who cares for them, to answer in their own place. Refused where nobody would be
 * there to hear what an answer may say, asked again each time it is opened; and refused without a reason where it
 * was made for people older than this child.
 */
export async function assign(
  scope: AccountScope,
  member: Member,
  file: CaseFile,
  asked: Occasion &
    Readonly<{
      instrument: Instrument
      audience: Audience
      early?: boolean
      ageReason: string
      note?: string
    }>,
): Promise<{ id: Administration['id'] } | { refused: UnattendedRefusal }> {
  const { instrument, audience } = asked
  const refused = unattendedRefusal(instrument, { someoneOnCall: await someoneOnCall(scope), audience })
  if (refused) return { refused }
  const outsideAge = needsAgeReason(instrument, agesIn(file, scope.now))
  if (outsideAge && asked.ageReason === '') return { refused: 'ageReasonMissing' }
  // The place is made now, so that the card has somewhere to stand.
  await placeKeys(scope, member, file, audience)
  const one = newOne(scope, file, { ...asked, mode: 'unattended', audience, outsideAge })
  await insertAdministration(scope, one)
  if (asked.note) await keepNote(scope, file, one, instrument, asked.note)
  await sayGiven(scope, one)
  return { id: one.id }
}

/** What the team notes beside a sheet it leaves to the person: under the key of the file, so that only the team reads it. */
async function keepNote(
  scope: AccountScope,
  file: CaseFile,
  one: Administration,
  instrument: Instrument,
  note: string,
): Promise<void> {
  const id = newOrderedId<'answer_set'>(scope.now.getTime())
  const { key, keyVersion } = caseKey(file)
  await insertAnswers(scope, one.caseId, {
    id,
    administrationId: one.id,
    kind: 'partial',
    audience: null,
    writtenBy: scope.actor.accountId,
    writtenAt: scope.now,
    keyVersion,
    placeVersion: null,
    sealed: sealAnswers(key, id, { answers: {}, score: scoreOf(instrument, {}), note }),
  })
}

export type StaffMode = Exclude<Mode, 'unattended'>
type StaffSheet = Occasion &
  Readonly<{
    instrument: Instrument
    mode: StaffMode
    early?: boolean
    outsideAge?: boolean
    /** From paper: the day that stands on the sheet, `2026-03-04`. */
    filledOn?: string | null
  }>

/** Starts a sheet that staff fill, question by question. */
export async function startSheet(
  scope: AccountScope,
  file: CaseFile,
  asked: StaffSheet,
): Promise<Administration> {
  const one = newOne(scope, file, { ...asked, audience: null })
  await insertAdministration(scope, one)
  await sayGiven(scope, one)
  return one
}

/** A sheet that staff filled in one go: on screen, spoken, or from paper. */
export async function fillSheet(
  scope: AccountScope,
  file: CaseFile,
  asked: StaffSheet,
  save: Save,
): Promise<{ given: Administration; score: Score }> {
  const given = await startSheet(scope, file, asked)
  const score = await saveAnswers(scope, { given, saves: [] }, asked.instrument, save, caseKey(file))
  if (!score) throw new Error('A sheet that was just made cannot be over.')
  return { given, score }
}

export function caseKey(file: CaseFile) {
  return { key: file.keys.newest, keyVersion: file.keys.current }
}

/** Ends a sheet without answers: not needed now, or the person would rather not. Their choice, not a fault. */
export async function letGo(
  scope: AccountScope,
  given: Administration,
  how: 'skipped' | 'declined',
): Promise<boolean> {
  const moved = await moveAdministration(scope, given.id, { state: how, finishedOn: todayOf(scope.now) })
  if (moved)
    await record(scope, {
      action: `instruments.${how}`,
      subjectKind: 'case',
      subjectId: given.caseId,
      facts: { instrument: given.instrument },
    })
  return moved
}

function newOne(
  scope: AccountScope,
  file: CaseFile,
  asked: Occasion &
    Readonly<{
      instrument: Instrument
      mode: Mode
      audience: Audience | null
      early?: boolean
      outsideAge?: boolean
      filledOn?: string | null
    }>,
): Administration {
  return {
    id: newOrderedId<'administration'>(scope.now.getTime()),
    caseId: file.head.id,
    about: asked.about ?? null,
    instrument: asked.instrument.code,
    version: asked.instrument.version,
    mode: asked.mode,
    moment: asked.moment,
    audience: asked.audience,
    state: 'assigned',
    assignedOn: todayOf(scope.now),
    startedOn: asked.mode === 'paper' ? (asked.filledOn ?? null) : null,
    finishedOn: null,
    madeBy: scope.actor.accountId,
    early: asked.early ?? false,
    outsideAge: asked.outsideAge ?? false,
    rowVersion: 1,
  }
}

async function sayGiven(scope: AccountScope, one: Administration): Promise<void> {
  const about = { subjectKind: 'case', subjectId: one.caseId }
  const { instrument, mode, moment, early, outsideAge } = one
  const facts = { instrument, mode, moment, early, ...(outsideAge ? { outsideAge } : {}) }
  await record(scope, { action: 'instruments.given', ...about, facts })
  await tell(scope, { kind: 'instruments.given', ...about, facts })
}
