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
import {
  insertAdministration,
  insertAnswers,
  lastDoneOn,
  moveAdministration,
} from './administration.store.ts'
import type { Instrument } from './instrument.ts'
import { nextAllowedDay, unattendedRefusal, type UnattendedRefusal } from './may.ts'
import { sealAnswers } from './read-given.ts'
import { saveAnswers, type Save } from './save-answers.ts'
import { scoreOf, type Score } from './score.ts'

export type Occasion = Readonly<{
  moment: Moment
  /** What it belongs to on an upper floor, such as an episode. */
  about?: string | null
}>

/** The first day this instrument may be given again on a file without a reason; null when that is today. */
export async function dueAgain(
  scope: AccountScope,
  file: CaseFile,
  instrument: Instrument,
): Promise<string | null> {
  const last = await lastDoneOn(scope, file.head.id, instrument.code)
  return nextAllowedDay(last, instrument.meta.minIntervalDays, todayOf(scope.now))
}

/**
 * Asks the person, or somebody who cares for them, to answer in their own place. Refused where nobody would be
 * there to hear what an answer may say; asked again each time it is opened.
 */
export async function assign(
  scope: AccountScope,
  member: Member,
  file: CaseFile,
  asked: Occasion & Readonly<{ instrument: Instrument; audience: Audience; early?: boolean; note?: string }>,
): Promise<{ id: Administration['id'] } | { refused: UnattendedRefusal }> {
  const { instrument, audience } = asked
  const refused = unattendedRefusal(instrument, { someoneOnCall: await someoneOnCall(scope), audience })
  if (refused) return { refused }
  // The place is made now, so that the card has somewhere to stand.
  await placeKeys(scope, member, file, audience)
  const one = newOne(scope, file, { ...asked, mode: 'unattended', audience, state: 'assigned' })
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

/** Starts a sheet that staff fill, question by question. */
export async function startSheet(
  scope: AccountScope,
  file: CaseFile,
  asked: Occasion & Readonly<{ instrument: Instrument; mode: StaffMode; early?: boolean }>,
): Promise<Administration> {
  const one = newOne(scope, file, { ...asked, audience: null, state: 'assigned' })
  await insertAdministration(scope, one)
  await sayGiven(scope, one)
  return one
}

/** A sheet that staff filled in one go: on screen, spoken, or from paper. */
export async function fillSheet(
  scope: AccountScope,
  file: CaseFile,
  asked: Occasion & Readonly<{ instrument: Instrument; mode: StaffMode; early?: boolean }>,
  save: Save,
): Promise<{ given: Administration; score: Score }> {
  const given = await startSheet(scope, file, asked)
  const score = await saveAnswers(scope, given, asked.instrument, save, caseKey(file))
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
      state: 'assigned'
      early?: boolean
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
    state: asked.state,
    assignedOn: todayOf(scope.now),
    startedOn: null,
    finishedOn: null,
    madeBy: scope.actor.accountId,
    early: asked.early ?? false,
    rowVersion: 1,
  }
}

async function sayGiven(scope: AccountScope, one: Administration): Promise<void> {
  const about = { subjectKind: 'case', subjectId: one.caseId }
  const facts = { instrument: one.instrument, mode: one.mode, moment: one.moment, early: one.early }
  await record(scope, { action: 'instruments.given', ...about, facts })
  await tell(scope, { kind: 'instruments.given', ...about, facts })
}
